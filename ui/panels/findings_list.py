"""The findings: what the model says, and the reader's verdict on each; normal anatomy folded into one line."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QStackedWidget, QVBoxLayout, QWidget

from app.session import Session
from ui.icons import Icons
from ui.language import translate
from ui.panels.angle_bar import AngleBar
from ui.panels.decision_bar import DecisionBar
from ui.panels.filter_bar import FilterBar
from ui.panels.finding_model import FINDING, FLAGGED, GROUP, IS_OPEN, FindingModel
from ui.panels.finding_row import ROW_HEIGHT, FindingDelegate
from ui.panels.level_bar import LevelBar
from ui.panels.read_form import ReadForm
from ui.panels.tooth_chart import ToothChart
from ui.panels.void import Void
from ui.refresh_soon import RefreshSoon
from ui.theme import Theme

__all__ = ["FINDING", "FLAGGED", "FindingsPanel"]


class FindingsPanel(QWidget):
    """The list of findings and, below it, what the reader can do with the chosen one."""

    count_changed = Signal(str)

    def __init__(self, session: Session, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session = session
        self.model = FindingModel(session)
        self._unfolded_for = ""
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(FindingDelegate(theme, self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMouseTracking(True)
        self.list.setMinimumHeight(ROW_HEIGHT + 6)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setAccessibleName(self.tr("Findings"))
        self.void = Void(
            icons, "heatmap", self.tr("No findings yet"), self.tr("Run a model: what it finds is listed here.")
        )
        self.bar = DecisionBar(session, icons)
        self.filter = FilterBar(session, icons)
        self.teeth = ToothChart(session, theme)
        self.levels = LevelBar(session)
        self.angles = AngleBar(session)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.void)
        self.first_read = ReadForm(session, is_first=True)  # not in the stack, whose size is that of its largest page
        self.second_read = ReadForm(session, is_first=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.second_read)
        column.addWidget(self.teeth)
        column.addWidget(self.filter)
        column.addWidget(self.first_read, 1)
        column.addWidget(self._stack, 1)
        column.addWidget(self.angles)
        column.addWidget(self.levels)
        column.addWidget(self.bar)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.clicked.connect(self._clicked)
        self.list.installEventFilter(self)
        self.bar.editing_changed.connect(self._make_room)
        RefreshSoon(
            self,
            self.refresh,
            session.study_changed,
            session.answer_changed,
            session.review_changed,
            in_bursts=(session.frame_changed,),
            is_false=self._is_of_another_frame,
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the session's findings, verdicts and selection."""
        self._answered = self._session.frame_answer
        self.model.refresh()
        is_hidden = self._session.is_first_read_awaited
        self._stack.setCurrentWidget(self.list if self.model.findings else self.void)
        self._stack.setVisible(not is_hidden)
        self.first_read.setVisible(is_hidden)
        self.first_read.refresh()
        self.second_read.refresh()
        self.void.say(*_why_none(self._session))
        selected = self._session.selected_finding
        if selected is not None and selected.id != self._unfolded_for:  # once: the reader may fold it again
            self.model.unfold(selected)
        self._unfolded_for = selected.id if selected else ""
        index = self.model.place_of(selected)
        selection = self.list.selectionModel()
        if selection.currentIndex() != index and not self._is_on_group(selection.currentIndex(), index):
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        has_any = bool(self._session.findings())
        self.filter.refresh()
        self.teeth.refresh()
        self._make_room()
        self.levels.refresh()
        self.angles.refresh()
        self.bar.setVisible(has_any)
        self.bar.refresh()
        self.count_changed.emit(self._count_words())

    def _is_of_another_frame(self) -> bool:
        """Whether what stands here was said of another frame than the one in view."""
        return self._session.frame_answer is not self._answered

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Left and right fold and unfold the group that the keyboard is on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            index = self.list.currentIndex()
            group = index.data(GROUP) if index.isValid() else None
            wanted = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}.get(Qt.Key(event.key()))
            if group is not None and wanted is not None:
                if bool(index.data(IS_OPEN)) is not wanted:
                    self._toggle(index)
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _make_room(self) -> None:
        """While a finding is edited its form has the room of the chart and of the filter."""
        is_free = not self.bar.is_editing
        self.second_read.setVisible(is_free and self._session.is_second_read_awaited)
        self.filter.setVisible(is_free and self.filter.is_needed)
        self.teeth.setVisible(is_free and bool(self.teeth.teeth))

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if index.data(GROUP) is not None:
            self._toggle(index)

    def _toggle(self, index: QModelIndex) -> None:
        place = index.row()
        self.model.toggle(index.data(GROUP))
        selection = self.list.selectionModel()
        selection.setCurrentIndex(self.model.index(place), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _is_on_group(self, current: QModelIndex, wanted: QModelIndex) -> bool:
        """Whether the reader's hand is on a group while no row of its own is selected."""
        return current.isValid() and current.data(GROUP) is not None and not wanted.isValid()

    def _count_words(self) -> str:
        if not self._session.findings() or self._session.review.is_signed:
            return ""
        count = self._session.unreviewed_count
        return self.tr("{0} unreviewed").format(count) if count else self.tr("all reviewed")

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """The row under the hand is what keys act on; on a group they act on nothing."""
        if not current.isValid():
            return
        finding, selected = current.data(FINDING), self._session.selected_finding
        if (finding.id if finding else "") != (selected.id if selected else ""):
            self._session.select_finding(finding.id if finding else None)


def _why_none(session: Session) -> tuple[str, str]:
    if session.findings():
        return translate("FindingsList", "Nothing passes the filter"), translate(
            "FindingsList", "All findings are kept. Press Show all above to see them."
        )
    if session.is_running:
        return translate("FindingsList", "Reading"), translate(
            "FindingsList", "Findings appear here as soon as the model is done."
        )
    if session.answer is not None:
        return translate("FindingsList", "No findings"), translate(
            "FindingsList", "The model ran and found nothing to report in this study."
        )
    return translate("FindingsList", "No findings yet"), translate(
        "FindingsList", "Run a model: what it finds is listed here."
    )
