"""Keeps the draft files of the study in view, and moves its results to the permanent record once it is signed."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from app.draft_folder import DRAFT_FORMATS, SIGNED_FORMATS, DraftFolder
from app.export import Exporter
from app.notices import Level, Notice, notice_of
from app.report import Report
from app.session import Session
from ui.bridge import Bridge, Result

SETTLE_MS = 2500
"""How long nothing must have changed before a draft is written."""


class DraftKeeper(QObject):
    """Writes aside, one thing at a time for each study; the reader hears only of what failed, and of what was kept."""

    def __init__(
        self,
        session: Session,
        folder: DraftFolder,
        exporters: Callable[[], Mapping[str, Exporter]],
        bridge: Bridge,
        tell: Callable[[Notice], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._folder, self._exporters = session, folder, exporters
        self._bridge, self._tell = bridge, tell
        self._approving: set[tuple[str, object]] = set()
        self._drafted: tuple[object, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.keep)
        for event in (session.answer_changed, session.review_changed):
            event.subscribe(self._changed)

    def sweep(self, lifetime_s: float) -> None:
        """Delete what has expired, and say how much that was."""
        self._bridge.run_aside(lambda: self._folder.sweep(time.time(), lifetime_s), self._swept)

    def _swept(self, gone: Result) -> None:
        if isinstance(gone, int) and gone:
            count = self.tr("1 draft") if gone == 1 else self.tr("{0} drafts").format(gone)
            text = self.tr("{0} that nobody had signed expired and was deleted.").format(count)
            advice = self.tr("Nothing that you decided is lost: it is in the record.")
            self._tell(Notice(Level.INFORMATION, text, advice))

    @Slot()
    def _changed(self) -> None:
        session, study = self._session, self._session.study
        if study is None:
            return
        signature = session.review.signature
        if signature is None:
            self._timer.start()
        elif (study.uid, signature) not in self._approving:
            self._timer.stop()
            self._approving.add((study.uid, signature))
            self._bridge.run_aside(
                lambda: self._folder.is_approved(study.uid, signature),
                lambda is_there: self._approve(study.uid) if is_there is False else None,
            )

    def _approve(self, study_uid: str) -> None:
        if self._session.study is None or self._session.study.uid != study_uid:
            self._approving = {one for one in self._approving if one[0] != study_uid}  # once it is in view again
            return
        self._session.request_report(lambda report: self._write(report, self._folder.approve, SIGNED_FORMATS))

    @Slot()
    def keep(self) -> None:
        """Write the draft of the study in view now, if it says something new."""
        session, study = self._session, self._session.study
        if study is None or session.review.is_signed or session.is_hidden(study.uid):
            return
        answers = session.answers_of(study.uid)
        now = (study, session.review, *answers)
        is_same = len(now) == len(self._drafted) and all(a is b for a, b in zip(now, self._drafted, strict=True))
        if is_same or not (answers or session.review.is_begun):
            return
        self._drafted = now
        report = session.report()
        if report is not None:
            self._write(report, self._folder.keep, DRAFT_FORMATS)

    def _write(self, report: Report, work: Callable[..., object], formats: tuple[str, ...]) -> None:
        known = self._exporters()
        chosen = [known[name] for name in formats if name in known]
        self._bridge.run_aside(lambda: work(report, chosen), lambda made: self._written(report.study.uid, made))

    def _written(self, study_uid: str, made: Result) -> None:
        if isinstance(made, Exception):
            self._drafted = ()
            self._approving = {one for one in self._approving if one[0] != study_uid}
            self._tell(notice_of(made, self.tr("The results were not filed")))
        elif isinstance(made, Path):
            self._tell(Notice(Level.INFORMATION, self.tr("The signed results are in the permanent record."), made.name))
