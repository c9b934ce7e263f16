"""Agreement between readers over the whole record, and what first reads show; as CSV too."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.agreement import agreements, verdicts_of
from app.first_read import FirstReads, first_reads, write_first_reads
from app.notices import Level, Notice, notice_of
from app.session import Session
from app.session_readers import Reviews
from ui.bridge import Bridge, Result
from ui.panels.parts import Line, PlainLabel, push_button


class AgreementDialog(QDialog):
    """Kappa for each pair of readers and for all; how often a reader moved towards the model or away from it."""

    counted = Signal()

    def __init__(
        self, session: Session, bridge: Bridge, tell: Callable[[Notice], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._tell = bridge, tell
        self.setWindowTitle(self.tr("Agreement and first reads"))
        self.reads: FirstReads | None = None
        self.agreement = PlainLabel(self.tr("The record is being read."))
        self.first_reads = PlainLabel("")
        self.export_button = push_button(self.tr("Save first reads as CSV..."))
        self.export_button.setEnabled(False)
        close = push_button(self.tr("Close"))
        ends = QHBoxLayout()
        ends.addWidget(self.export_button)
        ends.addStretch(1)
        ends.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("Agreement between readers"), "heading"))
        column.addWidget(self.agreement)
        column.addWidget(Line())
        column.addWidget(PlainLabel(self.tr("First reads: before and after the model was shown"), "heading"))
        column.addWidget(self.first_reads)
        column.addStretch(1)
        column.addLayout(ends)
        self.resize(620, 380)
        close.clicked.connect(self.reject)
        self.export_button.clicked.connect(self._ask_where)
        session.request_reviews(self._count)

    def _count(self, reviews: Reviews) -> None:
        def work() -> tuple[list[str], FirstReads]:
            return [one.words for one in agreements(verdicts_of(reviews))], first_reads(reviews)

        self._bridge.run_aside(work, self._show)

    def _show(self, made: Result) -> None:
        if isinstance(made, Exception):
            self._tell(notice_of(made, self.tr("Agreement")))
            return
        words, self.reads = made
        self.agreement.say("\n".join(words) or self.tr("No two readers have judged the same findings yet."))
        self.first_reads.say("\n".join(self.reads.words))
        self.export_button.setEnabled(bool(self.reads.judgements))
        self.counted.emit()

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("First reads as CSV"), str(Path.home() / "first-reads.csv"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    @Slot(str)
    def save(self, name: str) -> None:
        """Write the judgements to a file, aside."""
        reads, path = self.reads, Path(name)
        if reads is not None:
            self._bridge.run_aside(lambda: write_first_reads(reads, path), self._saved)

    def _saved(self, made: Result) -> None:
        if isinstance(made, Exception):
            self._tell(notice_of(made, self.tr("First reads")))
        else:
            self._tell(Notice(Level.INFORMATION, self.tr("First reads were saved."), made.name))
