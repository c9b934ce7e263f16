"""Hangs an earlier study of the patient beside the one in view: that of the menu, or the latest that is open."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.hanging import Hanging
from app.notices import Level, Notice
from app.prior import are_one_patient
from app.session import Session
from app.worklist import WorklistRow


class PriorHanger(QObject):
    """Opens what has to be opened first, and says why where nothing can hang."""

    def __init__(self, parent: QObject, session: Session, hanging: Hanging, tell: Callable[[Notice], object]) -> None:
        super().__init__(parent)
        self._session, self._hanging, self._tell = session, hanging, tell
        self._wanted_for: dict[str, str] = {}
        session.beside_opened.subscribe(self._opened)

    def hang_latest(self) -> None:
        """Hang the latest earlier study that is open."""
        priors = self._hanging.priors
        if priors:
            self._hanging.show_prior_beside(priors[0])
        elif self._session.study is not None:
            self._say(
                self.tr("No earlier study of this patient is open."),
                self.tr("Right-click one in the worklist, or open its files; both are then in the worklist."),
            )

    @Slot(object)
    def hang_row(self, row: WorklistRow) -> None:
        """Hang the study of a row of the worklist; of the row of the study in view, the latest that is open."""
        study = self._session.study
        if study is None or study.uid == row.study_uid:
            self.hang_latest()
            return
        self._wanted_for[row.study_uid] = study.uid
        self._session.open_beside(row)

    def _opened(self, uid: str) -> None:
        study, wanted_for = self._session.study, self._wanted_for.pop(uid, "")
        prior = next((one for one in self._session.studies if one.uid == uid), None)
        if study is None or prior is None or study.uid != wanted_for:
            return  # the reader has gone on to another study
        if are_one_patient(study.patient, prior.patient):
            self._hanging.show_prior_beside(prior)
        else:
            self._say(
                self.tr("It is not certain that both studies are of one patient."),
                self.tr("Look at it by itself: it is in the worklist."),
            )

    def _say(self, text: str, advice: str) -> None:
        self._tell(Notice(Level.INFORMATION, text, advice))
