"""The reader's measurements: each with its name, value and frame; a click brings it into view."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.language import spoken
from app.measure import Measurement
from app.session import Session
from ui.icons import Icons
from ui.panels.finding_model import Index
from ui.panels.study_row import draw_ground, write
from ui.panels.void import Void
from ui.plain_text import isolated, shown, tip
from ui.refresh_soon import RefreshSoon
from ui.theme import Theme
from ui.viewer.measurement_marks import MARK_COLOUR

_MARK, _PLACE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_EDGE, _GAP, _LEFT, _RIGHT = 5, 2, 30, 10


class MarksPanel(QWidget):
    """The list of all marks of the study in view, in the order in which they were made."""

    chosen = Signal(str)
    menu_wanted = Signal(QPoint)
    count_changed = Signal(str)

    def __init__(self, session: Session, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session = session
        self.list = QListWidget()
        self.list.setItemDelegate(_MarkDelegate(theme, self.list))
        self.list.setAccessibleName(self.tr("Measurements"))
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        advice = self.tr("Choose a tool, such as the ruler (Shift+L), and draw on the frame.")
        self.void = Void(icons, "ruler", self.tr("No measurements yet"), advice)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(8, 4, 8, 8)
        self._stack.addWidget(self.void)
        self._stack.addWidget(self.list)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.list.customContextMenuRequested.connect(self._ask_menu)
        RefreshSoon(self, self.refresh, session.study_changed, session.review_changed, is_seen_only=False)
        self.refresh()

    def refresh(self) -> None:
        """List the marks as they stand; the chosen one stays chosen."""
        marks, known = self._session.review.measurements, self.list.currentItem()
        chosen = known.data(_MARK).id if known is not None else ""
        self.list.clear()
        for one in marks:
            item = QListWidgetItem(f"{shown(_title(one), 120)}: {spoken(one.value_words)}", self.list)
            item.setData(_MARK, one)
            place = self._session.place_words(one.frame)
            item.setData(_PLACE, place)
            told = (_title(one), spoken(one.value_words), spoken(one.caution), spoken(place))
            item.setToolTip(tip("\n".join(part for part in told if part)))
            if one.id == chosen:
                self.list.setCurrentItem(item)
        self._stack.setCurrentWidget(self.list if marks else self.void)
        self.count_changed.emit(str(len(marks)) if marks else "")

    @Slot(str)
    def show_chosen(self, measurement_id: str) -> None:
        """Put the list on the mark that is selected on the frame."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_MARK).id == measurement_id:
                self.list.setCurrentRow(row)

    def _choose(self, item: QListWidgetItem) -> None:
        one: Measurement = item.data(_MARK)
        self._session.show_mark(one.id)
        self.chosen.emit(one.id)

    def _ask_menu(self, where: QPoint) -> None:
        item = self.list.itemAt(where)
        if item is not None:
            self._choose(item)
            self.menu_wanted.emit(self.list.viewport().mapToGlobal(where))


class _MarkDelegate(QStyledItemDelegate):
    """A mark behind a dot in its colour: its name and frame, and below them what it measures."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Two lines, or one where nothing is measured."""
        one: Measurement = index.data(_MARK)
        line = QFontMetrics(self._view.font()).height()
        return QSize(120, (2 if one.quantities else 1) * line + 2 * _EDGE + _GAP + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        one: Measurement = index.data(_MARK)
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, self._theme)
        line = QFontMetrics(option.font).height()
        area = option.rect.adjusted(_LEFT, _EDGE, -_RIGHT, -_EDGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(one.colour or MARK_COLOUR))
        painter.drawEllipse(QRectF(option.rect.left() + 13, area.top() + line / 2 - 4, 9, 9))
        place = spoken(index.data(_PLACE))
        width = min(QFontMetrics(option.font).horizontalAdvance(place), area.width() // 2)
        top = QRect(area.left(), area.top(), area.width() - width - 8, line)
        write(painter, isolated(_title(one), 120), top, option.font, colours.text)
        write(painter, place, QRect(area.right() - width, area.top(), width + 1, line), option.font, colours.muted)
        below = QRect(area.left(), area.top() + line + _GAP, area.width(), line)
        words = ", ".join(part for part in (spoken(one.value_words), spoken(one.caution)) if part)
        write(painter, words, below, option.font, colours.muted)
        painter.restore()


def _title(one: Measurement) -> str:
    """The reader's own name for a mark as it was typed; what Overread calls it, in the language of the window."""
    return one.title if one.name else spoken(one.title)
