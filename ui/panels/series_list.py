"""The series of the study in view, each with a thumbnail of its middle frame."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QImage, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.session import Session
from app.study import Series
from inference.frame import FrameKey
from ui.language import translate
from ui.panels.dragged_series import dragged_series
from ui.panels.parts import PlainLabel
from ui.panels.study_row import draw_ground, write
from ui.plain_text import isolated, shown, tip
from ui.qimage import qimage
from ui.refresh_soon import RefreshSoon
from ui.theme import Theme

THUMBNAIL = 56
SERIES, PICTURE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class SeriesModel(QAbstractListModel):
    """The series of one study as rows; thumbnails come later."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._pictures: dict[str, QImage] = {}
        self.series: tuple[Series, ...] = ()

    def show(self, series: tuple[Series, ...]) -> None:
        """Take these series and ask for their thumbnails."""
        if series == self.series:
            return
        self.beginResetModel()
        self.series = series
        self._pictures = {}
        self.endResetModel()
        for place in range(len(series)):
            self._take_thumbnail(place)

    def show_thumbnail(self, key: FrameKey) -> None:
        """Draw the thumbnail of this frame where it stands for a series."""
        for place, one in enumerate(self.series):
            if middle_frame(one) == key:
                self._take_thumbnail(place)

    def _take_thumbnail(self, place: int) -> None:
        pixels = self._session.thumbnail(self.series[place])
        if isinstance(pixels, np.ndarray):
            self._pictures[self.series[place].uid] = qimage(pixels)
            self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many series the study has."""
        return 0 if parent.isValid() else len(self.series)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each series can be dragged into a viewport."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """The dragged series, for the viewport that it is dropped on."""
        study = self._session.study
        return dragged_series(study.uid if study else "", self.series[indexes[0].row()].uid)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A series, its words, or its thumbnail."""
        one = self.series[index.row()]
        if role == SERIES:
            return one
        if role == PICTURE:
            return self._pictures.get(one.uid)
        words = ", ".join(series_words(one, index.row()))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words
        return tip(words) if role == Qt.ItemDataRole.ToolTipRole else None


def middle_frame(series: Series) -> FrameKey | None:
    """The frame that stands for a series."""
    frames = series.frames()
    if not frames:
        return None
    instance, number = frames[len(frames) // 2]
    return FrameKey(instance.uid, number)


def series_words(series: Series, place: int) -> tuple[str, str]:
    """A series in two lines: its number and description, and what it holds."""
    number = series.number if series.number is not None else place + 1
    name = isolated(series.description, 120) or shown(series.modality, 16) or translate("SeriesList", "Series")
    count = (
        translate("SeriesList", "1 frame")
        if series.frame_count == 1
        else translate("SeriesList", "{0} frames").format(series.frame_count)
    )
    detail = " · ".join(
        part for part in (shown(series.modality, 16), count, shown(series.body_part.title(), 40)) if part
    )
    return f"{number} · {name}", detail


class SeriesDelegate(QStyledItemDelegate):
    """Draws a thumbnail on black and two lines beside it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """All rows are of one height."""
        return QSize(120, THUMBNAIL + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        draw_ground(painter, option, self._theme)
        box = QRect(option.rect.left() + 10, option.rect.top() + 7, THUMBNAIL, THUMBNAIL)
        painter.fillRect(box, QColor(self._theme.colours.viewport))
        picture = index.data(PICTURE)
        if picture is not None:
            fitted = picture.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, fitted.width(), fitted.height())
            place.moveCenter(box.center())
            painter.drawPixmap(place, QPixmap.fromImage(picture))
        name, detail = series_words(index.data(SERIES), index.row())
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        left = box.right() + 12
        width = option.rect.right() - left - 8
        write(painter, name, QRect(left, box.center().y() - 20, width, 19), strong, self._theme.colours.text)
        write(painter, detail, QRect(left, box.center().y() + 1, width, 19), option.font, self._theme.colours.muted)
        painter.restore()


class SeriesView(QListView):
    """The list itself: a press chooses only when it is let go, for it may begin a drag into a viewport."""

    chosen = Signal(QModelIndex)
    drag_ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self._is_pressed = False

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """By key at once, by mouse on release."""
        super().currentChanged(current, previous)
        if not self._is_pressed:
            self.chosen.emit(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Wait for the release."""
        self._is_pressed = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """It was a click."""
        super().mouseReleaseEvent(event)
        if self._is_pressed:
            self._is_pressed = False
            self.chosen.emit(self.currentIndex())

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802
        """It is a drag: the list goes on showing what is in view."""
        super().startDrag(actions)
        self._is_pressed = False
        self.drag_ended.emit()


class SeriesPanel(QWidget):
    """Thumbnails of the study in view; choosing one shows its series."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session = session
        self.model = SeriesModel(session)
        self.list = SeriesView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(SeriesDelegate(theme, self))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setAccessibleName(self.tr("Series"))
        self.void = PlainLabel(self.tr("The series of the study in view are listed here."), "muted")
        self.void.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self.void, 1)
        column.addWidget(self.list, 1)
        self.list.chosen.connect(self._chosen)
        self.list.drag_ended.connect(self.refresh)
        RefreshSoon(self, self.refresh, session.study_changed)
        session.thumbnail_made.subscribe(self.model.show_thumbnail)
        self.refresh()

    def refresh(self) -> None:
        """Show the series of the study in view."""
        study = self._session.study
        self.model.show(study.series if study else ())
        self.void.setVisible(not self.model.series)
        self.list.setVisible(bool(self.model.series))
        series = self._session.series
        place = next((i for i, one in enumerate(self.model.series) if series and one.uid == series.uid), -1)
        selection = self.list.selectionModel()
        index = self.model.index(place) if place >= 0 else QModelIndex()
        if selection.currentIndex() != index:
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @Slot(QModelIndex)
    def _chosen(self, current: QModelIndex) -> None:
        series = current.data(SERIES) if current.isValid() else None
        if series is not None and (self._session.series is None or self._session.series.uid != series.uid):
            self._session.show_series(series.uid)
