"""Sixth layer of the session: studies that come through watched folders, into the record and not into the way.

Nothing that is on screen changes when a study arrives: it is read in turns with everything else, and stands in the
worklist of the record. Only what is broken, or gone again, is told.
"""

from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from app.arrival.arrived import (
    ArrivalAnalysed,
    ArrivalsLoaded,
    FilesGone,
    FilesSettled,
    FileStamp,
    WatchTold,
)
from app.arrival.book import ArrivalBook
from app.arrival.folders import folders_of
from app.event import Event
from app.language import say
from app.notices import Level
from app.ports import AnalystPort, EnginePort, ReadingPort, StorePort, WatchPort, WorklistPort
from app.reading import InputOutcome, InputRecord, OpenedInputs
from app.reading.service import OpenProgress, ReadingEvent, ReadingFailed
from app.session_priors import PriorsInView
from app.settings import Settings
from app.store.record import AnswerMade, StudyArrived
from app.study import Study
from inference.catalog import Catalog
from inference.request import Dropped, Failed, Finished, Progress

_TOLD_BROKEN = 3


class ArrivalsInView(PriorsInView):
    """Takes in what a watch reports; without one, or without a folder to watch, nothing arrives."""

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
        self.watch_changed: Event[[]] = Event()
        self.watch_told = WatchTold()
        self.arrived_count = 0
        self._watch: WatchPort | None = None
        self._analyst: AnalystPort | None = None
        self._arrivals = ArrivalBook()
        self._settled: deque[tuple[FileStamp, ...]] = deque()
        self._taking: dict[str, tuple[FileStamp, ...]] = {}
        self._gathering: dict[str, str] = {}

    def watch_folders(self, watch: WatchPort, analyst: AnalystPort | None = None) -> None:
        """From now on take in what arrives in the folders of the settings; `analyst` reads it where that is set."""
        self._watch, self._analyst = watch, analyst
        if self.watched:
            self._store.load_arrivals()

    @property
    def watched(self) -> tuple[Path, ...]:
        """The folders that are watched."""
        return folders_of(self.settings.watch_folders) if self._watch is not None else ()

    @property
    def is_taking_in(self) -> bool:
        """Whether something that arrived is being read just now."""
        return bool(self._taking or self._gathering or self._settled)

    def _watch_anew(self, before: Settings) -> None:
        """Watch by these settings, in place of those before."""
        now = self.settings
        same = (before.watch_folders, before.watch_settle_s) == (now.watch_folders, now.watch_settle_s)
        if same or self._watch is None:
            return
        if self.watched:
            self._store.load_arrivals()
        else:
            self._watch.watch((), now.watch_settle_s, ())
            self.watch_told = WatchTold()
        self.watch_changed.emit()

    def _arrival_told(self, event: ArrivalsLoaded | FilesSettled | FilesGone | WatchTold | ArrivalAnalysed) -> None:
        match event:
            case ArrivalsLoaded():
                self._arrivals = ArrivalBook(event.arrivals)
                if self._watch is not None:
                    self._watch.watch(self.watched, self.settings.watch_settle_s, self._arrivals.stamps())
            case FilesSettled():
                self._settled.append(event.files)
                self._take_next()
            case FilesGone():
                self._gone(event.paths)
            case WatchTold():
                self.watch_told = event
            case ArrivalAnalysed():
                self._analysed(event)
        self.watch_changed.emit()

    def _take_next(self) -> None:
        """Read what has settled, one lot after the other: what was sorted before is known to the next."""
        if not (self._taking or self._gathering) and self._settled:
            files = self._settled.popleft()
            self._taking[self._reading.open([one.path for one in files])] = files

    # --- what was read ---

    def _opened(self, request_id: str, inputs: OpenedInputs) -> None:
        files = self._taking.pop(request_id, None)
        gathered = self._gathering.pop(request_id, "")
        if files is not None:
            self._take_in(files, inputs)
        elif gathered:
            self._came(tuple(one for one in inputs.studies if one.uid == gathered), is_grown=True)
        else:
            super()._opened(request_id, inputs)
            return
        self._take_next()
        self.watch_changed.emit()

    def _take_in(self, files: tuple[FileStamp, ...], inputs: OpenedInputs) -> None:
        found = self._arrivals.sort(files, inputs)
        self._came(found.whole)
        for uid, paths in found.parts.items():
            self._gathering[self._reading.open(paths)] = uid
        self._store.keep_arrivals(found.arrivals)
        self._tell_broken(found.broken)

    def _came(self, studies: Sequence[Study], *, is_grown: bool = False) -> None:
        for study in studies:
            place = self._arrivals.place_of(study.uid, self.watched)
            self._keep(StudyArrived(study, place, self._clock(), self.reader_name))
            self.arrived_count += not is_grown
            if is_grown:
                self._tell(Level.INFORMATION, say("More files of a study arrived; the worklist has all of it."))
            elif self.settings.watch_analyse and self._analyst is not None and not self._is_locked(study.uid):
                self._analyst.analyse(study, self.catalog)

    def _tell_broken(self, broken: Sequence[InputRecord]) -> None:
        for one in broken[:_TOLD_BROKEN]:
            name = one.member.rpartition("/")[2] or one.path.name
            told = (
                say("{name} arrived and was not opened, because that could do harm.", name=name)
                if one.outcome is InputOutcome.REFUSE
                else say("{name} arrived and cannot be read: {reason}", name=name, reason=one.reason)
            )
            advice = say("It is not tried again until the file changes.")
            self._tell(Level.CAUTION, told, f"{one.advice} {advice}".strip())
        if len(broken) > _TOLD_BROKEN:
            more = len(broken) - _TOLD_BROKEN
            self._tell(Level.CAUTION, say("{count} more files that arrived cannot be read.", count=more))

    def _gone(self, paths: tuple[Path, ...]) -> None:
        studies = self._arrivals.forget(paths)
        self._store.keep_arrivals((), paths)
        if studies:
            count = len(studies)
            told = (
                say("Files of a study that had arrived were deleted or moved away.")
                if count == 1
                else say("Files of {count} studies that had arrived were deleted or moved away.", count=count)
            )
            advice = say("What was decided is kept; put the files back to see the pictures again.")
            self._tell(Level.CAUTION, told, advice)

    def _read(self, event: ReadingEvent) -> None:
        if self._analyst is not None and self._analyst.take(event):
            return
        mine = self._taking.keys() | self._gathering.keys()
        if not (isinstance(event, OpenProgress) and event.request_id in mine):
            super()._read(event)

    def _reading_ended(self, request_id: str, failed: ReadingFailed | None) -> None:
        """A lot that could not be read as a whole is not tried again, so that no file holds up all others."""
        files = self._taking.pop(request_id, None)
        if files is None and self._gathering.pop(request_id, None) is None:
            super()._reading_ended(request_id, failed)
            return
        if failed is not None:
            records = [InputRecord(one.path, InputOutcome.ERROR, reason=str(failed.error)) for one in files or ()]
            self._take_in(files or (), OpenedInputs((), tuple(records)))
        self._take_next()

    # --- what models said of it ---

    def _ended(self, outcome: Finished | Failed | Dropped) -> None:
        if self._analyst is None or not self._analyst.take(outcome):
            super()._ended(outcome)

    def _advanced(self, progress: Progress) -> None:
        if self._analyst is None or not self._analyst.take(progress):
            super()._advanced(progress)

    def _analysed(self, event: ArrivalAnalysed) -> None:
        if event.error is not None:
            told = say("A study that arrived was not analysed: {reason}", reason=event.error)
            self._tell(Level.CAUTION, told, event.error.advice)
        if self._is_locked(event.study_uid):
            return
        for answer in event.answers:
            self._keep(AnswerMade(event.study_uid, answer, self._clock(), reader_name=self.reader_name))
            if self._list.find(event.study_uid) is not None:
                self._models.book.add(event.study_uid, answer)
        if event.answers and self._list.find(event.study_uid) is not None:
            self.answer_changed.emit()
            self.studies_changed.emit()
