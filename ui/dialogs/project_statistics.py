"""How far a project has come, how long its cases take, and how far its readers agree with themselves; as CSV too."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.notices import Level, Notice, notice_of
from app.project.case import RepeatedRead
from app.project.self_agreement import LabelAgreement, self_agreement, write_self_agreement
from app.session import Session
from ui.bridge import Bridge, Result
from ui.panels.parts import PlainLabel, push_button
from ui.plain_text import shown


class ProjectStatisticsDialog(QDialog):
    """A row for each reader and label that came twice."""

    counted = Signal()

    def __init__(
        self, session: Session, bridge: Bridge, tell: Callable[[Notice], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._bridge, self._tell = session, bridge, tell
        self.setWindowTitle(self.tr("Statistics of the project"))
        self.found: tuple[LabelAgreement, ...] = ()
        self.words = PlainLabel(self.tr("The record is being read."))
        self.times = PlainLabel("", "muted")
        names = (
            self.tr("Reader"),
            self.tr("Label"),
            self.tr("Same"),
            self.tr("Kappa"),
            self.tr("IoU"),
            self.tr("Dice"),
        )
        self.table = QTableWidget(0, len(names))
        self.table.setHorizontalHeaderLabels(names)
        self.table.setAccessibleName(self.tr("Agreement of each reader with themselves"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.export_button = push_button(self.tr("Save as CSV..."))
        self.export_button.setEnabled(False)
        close = push_button(self.tr("Close"))
        ends = QHBoxLayout()
        ends.addWidget(self.export_button)
        ends.addStretch(1)
        ends.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("Cases that came twice"), "heading"))
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addWidget(self.times)
        column.addLayout(ends)
        self.resize(720, 440)
        close.clicked.connect(self.reject)
        self.export_button.clicked.connect(self._ask_where)
        self._end_subscription = session.repeated_read.subscribe(self._count)
        self.finished.connect(lambda _code: self._end_subscription())
        session.ask_repeated()

    def _count(self, read: RepeatedRead) -> None:
        project = self._session.project
        if project is None or project.id != read.project_id:
            return
        plan = project.plan
        self._bridge.run_aside(lambda: (self_agreement(plan, read.repeated), read), self._show)

    def _show(self, made: Result) -> None:
        if isinstance(made, Exception):
            self._tell(notice_of(made, self.tr("Statistics of the project")))
            return
        self.found, read = made
        count = len(read.repeated)
        self.words.say(
            self.tr("No case has come twice yet.")
            if not count
            else self.tr("{0} cases were read a second time without the first answer.").format(count)
        )
        seconds = [one for one in read.seconds if one > 0]
        if seconds:
            low, middle, high = np.percentile(seconds, (25, 50, 75))
            self.times.say(
                self.tr("Time on a case: {0:.0f} s (middle half {1:.0f} to {2:.0f} s, {3} cases); pauses are left out.")
                .format(middle, low, high, len(seconds))
            )  # fmt: skip
        self.table.setRowCount(len(self.found))
        for row, one in enumerate(self.found):
            for column, text in enumerate(self._cells(one)):
                self.table.setItem(row, column, QTableWidgetItem(shown(text, 200)))
        self.export_button.setEnabled(bool(self.found))
        self.counted.emit()

    def _cells(self, one: LabelAgreement) -> tuple[str, ...]:
        kappa = "" if one.kappa is None else f"{one.kappa:.2f} ({one.low:.2f} to {one.high:.2f})"
        overlap = ("" if value is None else f"{value:.2f}" for value in (one.iou, one.dice))
        same = self.tr("{0} of {1}").format(one.same, one.cases)
        return (one.reader_name, one.label, same, kappa, *overlap)

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Statistics as CSV"), str(Path.home() / "self-agreement.csv"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    @Slot(str)
    def save(self, name: str) -> None:
        """Write the table to a file, aside."""
        found, path = self.found, Path(name)
        self._bridge.run_aside(lambda: write_self_agreement(found, path), self._saved)

    def _saved(self, made: Result) -> None:
        if isinstance(made, Exception):
            self._tell(notice_of(made, self.tr("Statistics of the project")))
        else:
            self._tell(Notice(Level.INFORMATION, self.tr("The statistics were saved."), made.name))
