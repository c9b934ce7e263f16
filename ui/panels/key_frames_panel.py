"""The frames that the reader chose for the report: their order, what lies over each, and what is written under it."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.chosen_frame import CAPTION_LIMIT, ChosenFrame, Overlays
from app.report import place_in_series
from app.session import Session
from inference.frame import FrameKey, LookupTable, Window
from ui.icons import Icons, draw
from ui.panels.finding_model import Index
from ui.panels.parts import PlainLabel, icon_button
from ui.panels.study_row import draw_ground, write
from ui.panels.void import Void
from ui.plain_text import isolated, shown, tip
from ui.refresh_soon import RefreshSoon
from ui.theme import Theme

_KEY, _TOP, _BELOW = (Qt.ItemDataRole(Qt.ItemDataRole.UserRole + place) for place in range(3))
_EDGE, _GAP, _LEFT, _RIGHT = 5, 2, 32, 10

Look = Callable[[], tuple[Window | LookupTable | None, bool]]
"""The window that the reader chose for what is in view (None: the file's own), and whether it is inverted."""


class KeyFramesPanel(QWidget):
    """The list of key frames in the order of the report, and below it what can be said of the chosen one."""

    count_changed = Signal(str)

    def __init__(self, session: Session, theme: Theme, icons: Icons, look: Look) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session, self._look = session, look
        self._captioned: FrameKey | None = None
        self.list = QListWidget()
        self.list.setItemDelegate(_KeyFrameDelegate(theme, self.list))
        self.list.setAccessibleName(self.tr("Key frames"))
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setMinimumHeight(44)
        self.overlays = QComboBox()
        self.overlays.setAccessibleName(self.tr("What the report shows of it"))
        for title, overlays in (
            (self.tr("With and without overlay"), Overlays.BOTH),
            (self.tr("Without overlay"), Overlays.WITHOUT),
            (self.tr("With overlay"), Overlays.WITH),
        ):
            self.overlays.addItem(title, overlays)
        self.caption = QLineEdit()
        self.caption.setAccessibleName(self.tr("Caption"))
        self.caption.setPlaceholderText(self.tr("Caption, printed under it"))
        self.caption.setMaxLength(CAPTION_LIMIT)
        self.up_button = icon_button(icons, "earlier", self.tr("Earlier in the report"))
        self.down_button = icon_button(icons, "later", self.tr("Later in the report"))
        self.window_button = icon_button(icons, "window-level", self.tr("Show it with the window in view"))
        self.remove_button = icon_button(icons, "cancel", self.tr("No longer a key frame"))
        self.void = Void(
            icons,
            "key-frame",
            self.tr("No key frames chosen"),
            self.tr("The report chooses the frames of its findings. Press K to choose your own."),
            ((self.tr("Mark the frame in view"), self._toggle),),
        )
        self._lay_out()
        self._connect()
        RefreshSoon(self, self.refresh, session.study_changed, session.review_changed, is_seen_only=False)
        self.refresh()

    def _lay_out(self) -> None:
        self._form = QWidget()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.overlays, 1)
        for button in (self.up_button, self.down_button, self.window_button, self.remove_button):
            button.setObjectName("dockButton")
            row.addWidget(button)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(row)
        column.addWidget(self.caption)
        self.locked = PlainLabel(self.tr("Signed: the key frames are part of the report."), "muted")
        filled = QWidget()
        below = QVBoxLayout(filled)
        below.setContentsMargins(8, 4, 8, 8)
        below.setSpacing(6)
        below.addWidget(self.list, 1)
        below.addWidget(self._form)
        below.addWidget(self.locked)
        self._filled = filled
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.void)
        self._stack.addWidget(filled)

    def _connect(self) -> None:
        self.list.itemClicked.connect(self._show_frame)
        self.list.itemActivated.connect(self._show_frame)
        self.list.currentRowChanged.connect(self._show_form)
        self.overlays.activated.connect(self._take_overlays)
        self.caption.editingFinished.connect(self.commit)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.window_button.clicked.connect(self._take_window)
        self.remove_button.clicked.connect(self._remove)

    # --- what is shown ---

    def refresh(self) -> None:
        """List the key frames as they stand; the chosen one stays chosen, or the one in view is."""
        session = self._session
        chosen, known, in_view = session.key_frames, self._key, session.chosen_in_view
        fresh = in_view is not None and in_view.key not in self._keys()
        wanted = in_view.key if in_view is not None and (fresh or known is None) else known
        self.list.blockSignals(True)
        self.list.clear()
        for one in chosen:
            item = QListWidgetItem(self.list)
            self._say(item, one)
            if one.key == wanted:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and chosen:
            self.list.setCurrentRow(len(chosen) - 1)
        self.list.blockSignals(False)
        self._stack.setCurrentWidget(self._filled if chosen else self.void)
        is_open = session.study is not None and not session.review.is_signed
        self._form.setVisible(not session.review.is_signed)
        self.locked.setVisible(session.review.is_signed)
        for button in self.void.buttons:
            button.setVisible(is_open)
        self._show_form()
        self.count_changed.emit(str(len(chosen)) if chosen else "")

    def _say(self, item: QListWidgetItem, one: ChosenFrame) -> None:
        study = self._session.study
        series = place_in_series(study, one.key)[0] if study is not None else ""
        top = " · ".join(part for part in (self._session.place_words(one.key), shown(series, 60)) if part)
        words = self.overlays.itemText(self.overlays.findData(one.overlays))
        below = isolated(one.caption, CAPTION_LIMIT) if one.caption else words
        item.setText(f"{top}: {below}")
        item.setData(_KEY, one.key)
        item.setData(_TOP, top)
        item.setData(_BELOW, below)
        item.setToolTip(tip("\n".join(part for part in (top, words, one.caption) if part)))

    @Slot()
    def _show_form(self, *_row: int) -> None:
        one = self._session.review.chosen(self._key) if self._key is not None else None
        self._form.setEnabled(one is not None)
        if one is None:
            self.caption.clear()
            return
        self.overlays.setCurrentIndex(self.overlays.findData(one.overlays))
        if not self.caption.hasFocus() or self._captioned != one.key:
            self.caption.setText(one.caption)
        self._captioned = one.key
        self.up_button.setEnabled(self.list.currentRow() > 0)
        self.down_button.setEnabled(self.list.currentRow() < self.list.count() - 1)
        in_view = self._session.chosen_in_view
        self.window_button.setEnabled(in_view is not None and in_view.key == one.key)

    def _keys(self) -> list[FrameKey]:
        return [self.list.item(row).data(_KEY) for row in range(self.list.count())]

    @property
    def _key(self) -> FrameKey | None:
        item = self.list.currentItem()
        key: FrameKey | None = item.data(_KEY) if item is not None else None
        return key

    # --- what the reader does ---

    @Slot()
    def _toggle(self) -> None:
        window, is_inverted = self._look()
        self._session.toggle_key_frame(window, is_inverted=is_inverted)

    @Slot()
    def _show_frame(self, item: QListWidgetItem) -> None:
        self._session.show_frame_of(item.data(_KEY))

    @Slot()
    def _take_overlays(self) -> None:
        if self._key is not None:
            self._session.show_overlays_of(self._key, Overlays(self.overlays.currentData()))

    @Slot()
    def commit(self) -> None:
        """Take over the caption that was typed, for the key frame that it was typed for."""
        one = self._session.review.chosen(self._captioned) if self._captioned is not None else None
        if one is not None and self.caption.text().strip() != one.caption and not self._session.review.is_signed:
            self._session.caption_key_frame(one.key, self.caption.text())

    def _move(self, step: int) -> None:
        if self._key is not None:
            self._session.move_key_frame(self._key, step)

    @Slot()
    def _take_window(self) -> None:
        if self._key is not None:
            window, is_inverted = self._look()
            self._session.window_key_frame(self._key, window, is_inverted=is_inverted)

    @Slot()
    def _remove(self) -> None:
        if self._key is not None:
            self._session.remove_key_frame(self._key)


class _KeyFrameDelegate(QStyledItemDelegate):
    """A key frame behind a star: its series and frame, and below them its caption or how it is shown."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Two lines."""
        return QSize(120, 2 * QFontMetrics(self._view.font()).height() + 2 * _EDGE + _GAP + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, self._theme)
        line = QFontMetrics(option.font).height()
        area = option.rect.adjusted(_LEFT, _EDGE, -_RIGHT, -_EDGE)
        draw(painter, "key-frame", colours.accent, QRectF(option.rect.left() + 9, area.top() + line / 2 - 8, 16, 16))
        words = f"{index.row() + 1} · {index.data(_TOP)}"
        write(painter, words, QRect(area.left(), area.top(), area.width(), line), option.font, colours.text)
        below = QRect(area.left(), area.top() + line + _GAP, area.width(), line)
        write(painter, index.data(_BELOW), below, option.font, colours.muted)
        painter.restore()
