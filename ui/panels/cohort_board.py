"""The cohort board: table, plots, contact sheet and queue of one cohort, all of them views of one Board."""

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSplitter, QTabWidget, QVBoxLayout, QWidget

from app.cohort.board import Board
from app.cohort.drift import drifts
from app.cohort.reading_record import ReadingRecord
from ui.bridge import Bridge
from ui.panels.cohort_plots import DriftPlot, HistogramPlot, ScatterPlot
from ui.panels.cohort_record import RecordPlot
from ui.panels.cohort_sheet import ContactSheet
from ui.panels.cohort_strata import QueuePanel, StrataPanel
from ui.panels.cohort_table import CaseTable
from ui.panels.parts import PlainLabel, push_button
from ui.theme import Theme


class CohortBoard(QWidget):
    """One cohort on the screen. `open_wanted` names a study of it; `report_wanted` asks for the report's files."""

    open_wanted = Signal(str)
    report_wanted = Signal()

    def __init__(
        self, theme: Theme, bridge: Bridge, recorded: Callable[[Collection[str]], ReadingRecord] | None = None
    ) -> None:
        super().__init__()
        self._recorded = recorded
        self.setObjectName("panel")
        self.board: Board | None = None
        self._is_drift_due = self._is_record_due = False
        self._follow_up = QTimer(self)
        self._follow_up.setSingleShot(True)
        self._follow_up.setInterval(0)
        self._follow_up.timeout.connect(self._say)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search study, patient, label, scanner"))
        self.search.setAccessibleName(self.tr("Search the cohort"))
        self.search.setClearButtonEnabled(True)
        self.label, self.stratum = QComboBox(), QComboBox()
        self.label.setAccessibleName(self.tr("Label"))
        self.stratum.setAccessibleName(self.tr("Stratum"))
        self.only = push_button(self.tr("Selected only"), "chip", is_checkable=True)
        self.clear = push_button(self.tr("Select none"), "plain")
        self.report = push_button(
            self.tr("Write report..."), hint=self.tr("report.html, report.pdf and tables, beside the run")
        )
        self.counts = PlainLabel("", "muted", wraps=False)
        self.table = CaseTable(theme)
        self.strata, self.queue = StrataPanel(), QueuePanel()
        self.histogram, self.second = HistogramPlot(theme), HistogramPlot(theme, "probability")
        self.scatter, self.drift = ScatterPlot(theme), DriftPlot(theme, bridge)
        self.record = RecordPlot(theme, bridge)
        self.sheet = ContactSheet(bridge)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget, stretch in (
            (self.search, 2),
            (self.label, 1),
            (self.stratum, 1),
            (self.only, 0),
            (self.clear, 0),
            (self.report, 0),
        ):
            head.addWidget(widget, stretch)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.histogram)
        both.addWidget(self.second)
        pages: tuple[tuple[QWidget, str], ...] = (
            (both, self.tr("Histograms")),
            (self.scatter, self.tr("Scatter")),
            (self.sheet, self.tr("Contact sheet")),
            (self.queue, self.tr("Queue")),
            (self.drift, self.tr("Drift")),
            (self.record, self.tr("Record")),
        )
        for content, title in pages:
            page = QWidget()
            inner = QVBoxLayout(page)
            inner.setContentsMargins(6, 8, 6, 6)
            inner.addWidget(content)
            self.tabs.addTab(page, title)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.table)
        halves.addWidget(self.tabs)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setSizes([740, 540])
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.strata)
        column.addWidget(halves, 1)
        column.addWidget(self.counts)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda text: self._with(lambda board: board.filter(text=text)))
        self.label.currentIndexChanged.connect(
            lambda _at: self._with(lambda board: board.choose_label(str(self.label.currentData() or "")))
        )
        self.stratum.currentIndexChanged.connect(
            lambda _at: self._with(lambda board: board.filter(stratum=str(self.stratum.currentData() or "")))
        )
        self.only.toggled.connect(lambda is_on: self._with(lambda board: board.show_selected_only(is_on)))
        self.clear.clicked.connect(lambda: self._with(lambda board: board.select(())))
        self.report.clicked.connect(self.report_wanted)
        self.tabs.currentChanged.connect(self._tab_shown)
        for one in (self.table, self.scatter, self.sheet, self.queue):
            one.open_wanted.connect(self.open_wanted)

    def _with(self, act: Callable[[Board], Any]) -> None:
        if self.board is not None:
            act(self.board)

    def take(self, board: Board) -> None:
        """Show this cohort."""
        self.board = None  # what the choices say while they are filled is nobody's choice
        self.label.clear()
        self.label.addItem(self.tr("Each study by its greatest doubt"), "")
        for name in board.labels:
            self.label.addItem(name, name)
        self.label.setCurrentIndex(max(0, self.label.findData(board.label)))
        self.stratum.clear()
        self.stratum.addItem(self.tr("Any stratum"), "")
        for rule in board.rules:
            self.stratum.addItem(rule.name, rule.name)
        self.stratum.setVisible(bool(board.rules))
        self.search.clear()
        self.only.setChecked(False)
        self.board = board
        for event in (board.rows_changed, board.view_changed, board.selection_changed):
            event.subscribe(self._follow_up.start)
        for one in (self.table, self.strata, self.queue, self.histogram, self.second, self.scatter, self.sheet):
            one.take(board)
        self._is_drift_due = self._is_record_due = True
        self._tab_shown()
        at = [column.name for column in board.columns].index("normalised_entropy")
        self.table.sortByColumn(at, Qt.SortOrder.DescendingOrder)
        self._say()

    @Slot()
    def _say(self) -> None:
        board = self.board
        if board is not None:
            failed = board.cohort.outcomes.get("failed", 0)
            more = self.tr(", {0} could not be read").format(failed) if failed else ""
            self.counts.say(
                self.tr("{0:,} selected, {1:,} shown of {2:,} studies{3}").format(
                    len(board.selected), len(board.rows()), len(board.view), more
                )
            )

    @Slot()
    def _tab_shown(self) -> None:
        """The months and the record are looked at when somebody wants to see them: both take a second."""
        board, page = self.board, self.tabs.currentWidget()
        if board is None or page is None:
            return
        if self._is_drift_due and page.isAncestorOf(self.drift):
            self._is_drift_due = False
            view = board.view
            self.drift.take(lambda: drifts(view, "normalised_entropy"))
        recorded = self._recorded
        if recorded is not None and self._is_record_due and page.isAncestorOf(self.record):
            self._is_record_due = False
            uids = frozenset(one.study_uid for one in board.cohort.studies)
            self.record.take(lambda: recorded(uids))

    def show_in_view(self, study_uid: str) -> None:
        """Mark the study that the viewer shows, where it is of this cohort."""
        if self.board is not None:
            self.table.show_study(self.board.place_of(study_uid))

    def close_work(self) -> None:
        """Begin nothing more aside."""
        self.sheet.close_work()
