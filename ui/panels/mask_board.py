"""A picture on which rectangles are drawn, moved and deleted: masks over burned-in text, and suggestions for them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.deidentification.mask import TextMask
from inference.finding import Box
from inference.frame import Frame
from inference.voi_lut import grey8
from ui.qimage import qimage

MASK, SUGGESTION, CHOSEN = QColor("#56c7bd"), QColor("#f0b84a"), QColor("#ffffff")
_REACH, _LEAST = 6.0, 2.0
"""How near an edge is caught, in logical pixels; the smallest mask, in pixels of the frame."""
_ZOOM_STEP, _MOST_ZOOM = 1.2, 16.0


@dataclass(frozen=True, slots=True)
class Piece:
    """One rectangle: a mask, or what is suggested as one."""

    mask: TextMask
    is_mask: bool


class MaskBoard(QWidget):
    """Drag on the picture draws a mask; a click chooses, a click on a suggestion makes it a mask; Delete removes.

    Keys: N goes to the next one, Space makes a suggestion a mask, the arrows move (Shift: ten pixels, Ctrl: resize).
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture with masks"))
        self.pieces: tuple[Piece, ...] = ()
        self.chosen = -1
        self.number = 1
        self.is_as_released = False
        self._picture: QImage | None = None
        self._zoom, self._pan = 1.0, QPointF()
        self._start: QPointF | None = None
        self._drag = ""
        self._before: Box | None = None
        self._pressed = QPointF()

    # --- what is shown ---

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for a capture of a screen."""
        return QSize(760, 560)

    def show_frame(self, frame: Frame, number: int) -> None:
        """Show a frame, 1-based; the masks that hold for it lie over it."""
        made = qimage(grey8(frame))
        if self._picture is None or self._picture.size() != made.size():
            self._zoom, self._pan = 1.0, QPointF()
        self._picture, self.number = made, number
        if self.chosen >= 0 and not self.pieces[self.chosen].mask.holds_for(number):
            self._choose(-1)
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._picture, self.pieces = None, ()
        self._choose(-1)

    def suggest(self, masks: Sequence[TextMask]) -> None:
        """Lay out what is suggested, and no mask yet."""
        self.pieces = tuple(Piece(one, is_mask=False) for one in masks)
        self._choose(-1)

    @property
    def masks(self) -> tuple[TextMask, ...]:
        """The masks as they stand."""
        return tuple(one.mask for one in self.pieces if one.is_mask)

    @property
    def chosen_piece(self) -> Piece | None:
        """The one that keys act on."""
        return self.pieces[self.chosen] if 0 <= self.chosen < len(self.pieces) else None

    @Slot(bool)
    def show_as_released(self, is_on: bool) -> None:
        """Show the picture as it would be given away, or with the masks as outlines."""
        self.is_as_released = is_on
        self.update()

    # --- what a person does ---

    @Slot()
    def mask_all(self) -> None:
        """Make masks of all suggestions."""
        self._put(tuple(replace(one, is_mask=True) for one in self.pieces))

    @Slot()
    def delete(self) -> None:
        """Remove the chosen one."""
        if self.chosen_piece is not None:
            left = self.pieces[: self.chosen] + self.pieces[self.chosen + 1 :]
            self.chosen = -1
            self._put(left)

    def hold_for(self, frames: tuple[int, ...]) -> None:
        """Let the chosen mask hold for these frames; none: for every frame."""
        if self.chosen_piece is not None:
            self._replace(mask=replace(self.chosen_piece.mask, frames=frames))

    def choose_next(self) -> None:
        """Choose the next rectangle of the frame in view."""
        here = [at for at, one in enumerate(self.pieces) if one.mask.holds_for(self.number)]
        if here:
            self._choose(next((at for at in here if at > self.chosen), here[0]))

    def _choose(self, at: int) -> None:
        self.chosen = at
        self.changed.emit()
        self.update()

    def _put(self, pieces: tuple[Piece, ...]) -> None:
        self.pieces = pieces
        self.changed.emit()
        self.update()

    def _replace(self, *, mask: TextMask | None = None, is_mask: bool | None = None) -> None:
        one = self.pieces[self.chosen]
        made = Piece(mask or one.mask, one.is_mask if is_mask is None else is_mask)
        self._put((*self.pieces[: self.chosen], made, *self.pieces[self.chosen + 1 :]))

    def _add(self, box: Box) -> None:
        self.pieces = (*self.pieces, Piece(TextMask(box), is_mask=True))
        self._choose(len(self.pieces) - 1)

    # --- places ---

    def _scale(self) -> float:
        picture = self._picture
        if picture is None:
            return 1.0
        return min(self.width() / picture.width(), self.height() / picture.height()) * self._zoom

    def _origin(self) -> QPointF:
        picture, scale = self._picture, self._scale()
        if picture is None:
            return QPointF()
        left, top = self.width() - picture.width() * scale, self.height() - picture.height() * scale
        return QPointF(left / 2, top / 2) + self._pan

    def to_widget(self, row: float, column: float) -> QPointF:
        """Where a place of the frame is on the widget."""
        return self._origin() + QPointF(column, row) * self._scale()

    def _to_frame(self, at: QPointF) -> QPointF:
        """(column, row) of a place on the widget, kept within the frame."""
        picture = self._picture
        place = (at - self._origin()) / self._scale()
        if picture is None:
            return place
        return QPointF(min(max(place.x(), 0.0), picture.width()), min(max(place.y(), 0.0), picture.height()))

    def _rectangle(self, box: Box) -> QRectF:
        return QRectF(self.to_widget(box.top, box.left), self.to_widget(box.bottom, box.right))

    def _hit(self, at: QPointF) -> tuple[int, str]:
        """Which rectangle is below the mouse, and which of its edges; the chosen one first, then the last drawn."""
        order = sorted(range(len(self.pieces)), key=lambda place: (place == self.chosen, place), reverse=True)
        for place in order:
            piece = self.pieces[place]
            area = self._rectangle(piece.mask.box)
            if not piece.mask.holds_for(self.number) or not area.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(
                at
            ):
                continue
            reach = min(_REACH, area.width() / 4, area.height() / 4) if piece.is_mask else 0.0
            edges = "".join(
                name
                for name, gap in (
                    ("t", at.y() - area.top()),
                    ("b", area.bottom() - at.y()),
                    ("l", at.x() - area.left()),
                    ("r", area.right() - at.x()),
                )
                if piece.is_mask and gap <= reach
            )
            if edges or area.contains(at):
                return place, edges or "move"
        return -1, ""

    # --- mouse and keys ---

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin to draw, move, resize or pan."""
        self.setFocus()
        self._pressed = event.position()
        if self._picture is None:
            return
        if event.button() == Qt.MouseButton.MiddleButton:
            self._drag, self._start = "pan", event.position() - self._pan
        elif event.button() == Qt.MouseButton.LeftButton:
            place, self._drag = self._hit(event.position())
            self._start = self._to_frame(event.position())
            self._choose(place)
            self._before = self.pieces[place].mask.box if place >= 0 else None
            self._drag = self._drag or "draw"

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on with that."""
        if self._start is None:
            self._show_cursor(self._hit(event.position())[1])
        elif self._drag == "pan":
            self._pan = event.position() - self._start
            self.update()
        elif (event.position() - self._pressed).manhattanLength() >= 3:
            self._drag_to(self._to_frame(event.position()))

    def _drag_to(self, now: QPointF) -> None:
        start, before = self._start, self._before
        if start is None:
            return
        if self._drag == "draw":
            self._drag = "drawing"
            self._add(_box(start, now))
        elif self._drag == "drawing":
            self._replace(mask=replace(self.pieces[self.chosen].mask, box=_box(start, now)))
        elif before is not None:
            step = now - start
            box = _moved(before, step) if self._drag == "move" else _stretched(before, step, self._drag)
            self._replace(mask=replace(self.pieces[self.chosen].mask, box=box), is_mask=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End it; a click on a suggestion makes it a mask, and what is too small to be one is gone."""
        is_click = (event.position() - self._pressed).manhattanLength() < 3
        one = self.chosen_piece
        if one is not None and self._drag == "drawing":
            box = one.mask.box
            if box.bottom - box.top < _LEAST or box.right - box.left < _LEAST:
                self.delete()
        elif one is not None and is_click and event.button() == Qt.MouseButton.LeftButton and not one.is_mask:
            self._replace(is_mask=True)
        self._start, self._drag = None, ""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom about the mouse."""
        if self._picture is None or not event.angleDelta().y():
            return
        at = event.position()
        place = (at - self._origin()) / self._scale()
        factor = _ZOOM_STEP if event.angleDelta().y() > 0 else 1 / _ZOOM_STEP
        self._zoom = min(max(self._zoom * factor, 1.0), _MOST_ZOOM)
        self._pan += at - (self._origin() + place * self._scale()) if self._zoom > 1.0 else -self._pan
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Choose, turn a suggestion into a mask, move, resize, delete, all without a mouse."""
        key, one = event.key(), self.chosen_piece
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if key == Qt.Key.Key_N:
            self.choose_next()
        elif key == Qt.Key.Key_Insert and self._picture is not None:
            columns, rows = self._picture.width(), self._picture.height()
            self._add(Box(rows * 0.45, columns * 0.4, rows * 0.55, columns * 0.6))
        elif one is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete()
        elif one is not None and key == Qt.Key.Key_Space:
            self._replace(is_mask=True)
        elif one is not None and Qt.Key(key) in steps:
            modifiers = event.modifiers()
            by = 10 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
            step = QPointF(*steps[Qt.Key(key)]) * by
            is_resizing = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            box = _stretched(one.mask.box, step, "br") if is_resizing else _moved(one.mask.box, step)
            self._replace(mask=replace(one.mask, box=box), is_mask=True)
        else:
            super().keyPressEvent(event)

    def _show_cursor(self, edges: str) -> None:
        shapes = {
            "": Qt.CursorShape.CrossCursor, "move": Qt.CursorShape.SizeAllCursor,
            "t": Qt.CursorShape.SizeVerCursor, "b": Qt.CursorShape.SizeVerCursor,
            "l": Qt.CursorShape.SizeHorCursor, "r": Qt.CursorShape.SizeHorCursor,
            "tl": Qt.CursorShape.SizeFDiagCursor, "br": Qt.CursorShape.SizeFDiagCursor,
            "tr": Qt.CursorShape.SizeBDiagCursor, "bl": Qt.CursorShape.SizeBDiagCursor,
        }  # fmt: skip
        self.setCursor(shapes.get(edges, Qt.CursorShape.CrossCursor))

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The picture, then what lies over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#000000"))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        picture = self._picture
        if picture is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._scale() < 3)
        painter.drawImage(QRectF(self.to_widget(0, 0), self.to_widget(picture.height(), picture.width())), picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, one in enumerate(self.pieces):
            if one.mask.holds_for(self.number) and (one.is_mask or not self.is_as_released):
                self._paint_piece(painter, one, is_chosen=place == self.chosen)

    def _paint_piece(self, painter: QPainter, one: Piece, *, is_chosen: bool) -> None:
        area = self._rectangle(one.mask.box)
        if self.is_as_released:
            painter.fillRect(area, QColor("#000000"))
            return
        if one.is_mask:
            painter.fillRect(area, QColor(0, 0, 0, 150))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 200), 4.0))
        painter.drawRect(area)
        colour = MASK if one.is_mask else SUGGESTION
        pen = QPen(CHOSEN if is_chosen else colour, 2.0)
        if not one.is_mask:
            pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        painter.drawRect(area)
        if is_chosen and one.is_mask:
            painter.setBrush(colour)
            for corner in (area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()):
                painter.drawRect(QRectF(corner - QPointF(3, 3), QSize(6, 6)))


def _box(start: QPointF, end: QPointF) -> Box:
    area = QRectF(start, end).normalized()
    return Box(area.top(), area.left(), area.bottom(), area.right())


def _moved(box: Box, step: QPointF) -> Box:
    return Box(box.top + step.y(), box.left + step.x(), box.bottom + step.y(), box.right + step.x())


def _stretched(box: Box, step: QPointF, edges: str) -> Box:
    """The box with these edges (letters of t, b, l, r) moved, and at least as large as the smallest mask."""
    top = box.top + step.y() if "t" in edges else box.top
    bottom = box.bottom + step.y() if "b" in edges else box.bottom
    left = box.left + step.x() if "l" in edges else box.left
    right = box.right + step.x() if "r" in edges else box.right
    return Box(
        min(top, bottom - _LEAST) if "t" in edges else top,
        min(left, right - _LEAST) if "l" in edges else left,
        max(bottom, top + _LEAST) if "b" in edges else bottom,
        max(right, left + _LEAST) if "r" in edges else right,
    )
