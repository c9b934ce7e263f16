"""Fifth layer of the session: an earlier study is opened to stand beside the one in view, which stays."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.event import Event
from app.language import say
from app.notices import Level
from app.ports import EnginePort, ReadingPort, StorePort, WorklistPort
from app.reading import OpenedInputs
from app.reading.service import ReadingFailed
from app.session_cases import CasesInView
from app.settings import Settings
from app.study import Study
from app.worklist import WorklistRow
from inference.catalog import Catalog


class PriorsInView(CasesInView):
    """Opens a study of the record without bringing it into view."""

    def __init__(
        self,
        reading: ReadingPort,
        engine: EnginePort,
        catalog: Catalog,
        store: StorePort,
        settings: Settings,
        clock: Callable[[], datetime],
        worklist: WorklistPort | None = None,
    ) -> None:
        super().__init__(reading, engine, catalog, store, settings, clock, worklist)
        self.beside_opened: Event[[str]] = Event()
        self._beside_asked: dict[str, str] = {}

    def may_be_prior(self, row: WorklistRow) -> bool:
        """Whether a row seems to be an earlier study of the patient in view; its files say it for certain."""
        study = self.study
        if study is None or row.study_uid == study.uid or not row.date or row.date >= study.date:
            return False
        one, other = study.patient, row
        return one.id == other.patient_id if one.id and other.patient_id else one.name == other.patient

    def open_beside(self, row: WorklistRow) -> None:
        """Open a study of the record, to stand beside the one in view; answered by `beside_opened` with its UID."""
        if self.study is None:
            self.open_case(row)
        elif self._list.find(row.study_uid) is not None:
            self.beside_opened.emit(row.study_uid)
        elif (ahead := self._ahead.pop(row.study_uid, None)) is not None:
            self._take_beside(ahead.study, ahead.paths)
        elif row.paths:
            self._beside_asked[self._open(row.paths)] = row.study_uid
        else:
            self._tell(Level.CAUTION, say("The record does not say where the files of this study are."))

    def _opened(self, request_id: str, inputs: OpenedInputs) -> None:
        uid = self._beside_asked.pop(request_id, "")
        study = next((one for one in inputs.studies if one.uid == uid), None)
        if study is None:
            super()._opened(request_id, inputs)
            return
        paths = self._end_opening(request_id)
        self._companions.add(inputs.companions)
        self._take_beside(study, paths)

    def _reading_ended(self, request_id: str, failed: ReadingFailed | None) -> None:
        self._beside_asked.pop(request_id, None)
        super()._reading_ended(request_id, failed)

    def _take_beside(self, study: Study, paths: tuple[Path, ...]) -> None:
        self._list.add((study,), paths)
        self._study_came(study, paths)
        self.studies_changed.emit()
        self.beside_opened.emit(study.uid)
