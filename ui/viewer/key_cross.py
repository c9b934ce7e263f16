"""A cross on the frame that the arrow keys move: what the mouse does with a tool, done by keyboard."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QLineF, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.measure_shape import handles
from inference.finding import Point
from ui.viewer.board_keys import ARROWS, FAR
from ui.viewer.coordinates import ViewTransform
from ui.viewer.cross_hair import CrossHair
from ui.viewer.drawing_board import DrawingBoard
from ui.viewer.halo import draw_line
from ui.viewer.hands import Hands

_ARM, _GAP = 22.0, 5.0
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Canvas(Protocol):
    """What the cross asks of the canvas, which is a QWidget."""

    @property
    def board(self) -> DrawingBoard:
        """What the reader draws on."""

    @property
    def transform(self) -> ViewTransform | None:
        """Where the frame lies on the widget."""

    @property
    def cross_hair(self) -> CrossHair | None:
        """The cross-hair of linked planes."""


class KeyCross:
    """Moves by a pixel of the frame, with Shift by ten; Space clicks, Ctrl+Space holds the button and lets it go.

    It sends what the mouse would send, so that every tool, and every point of a mark, is used by keyboard as by mouse.
    """

    def __init__(self, canvas: Canvas, widget: QWidget, hands: Hands) -> None:
        self._canvas, self._widget, self._hands = canvas, widget, hands
        self._at: Point | None = None
        self._is_held = False

    @property
    def is_shown(self) -> bool:
        """Whether there is a cross."""
        return self._at is not None

    def call(self) -> None:
        """Show it in the middle, on planes at their cross-hair; with a mark chosen at its points in turn."""
        self._let_go()
        mark = self._canvas.board.selected
        if mark is not None:
            places = handles(mark.shape)
            at = next((place for place, one in enumerate(places) if one == self._at), -1)
            self._go(places[(at + 1) % len(places)])
        elif self._at is not None:
            self.dismiss()
        elif self._canvas.cross_hair is not None:  # to hold it, and to move it with the arrows
            self._go(self._canvas.cross_hair.place)
        elif self._canvas.transform is not None:
            centre = self._widget.rect().center()
            row, column = self._canvas.transform.to_frame(centre.x(), centre.y())
            self._go(Point(round(row), round(column)))

    def dismiss(self) -> None:
        """Take it away."""
        self._let_go()
        self._at = None
        self._widget.update()

    def wants(self, event: QKeyEvent) -> bool:
        """Whether this key is the cross's and not a command's."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
        if self._at is None:
            return False
        if key in ARROWS:
            return modifiers in (plain, shift)
        if key == Qt.Key.Key_Space:
            return modifiers in (plain, Qt.KeyboardModifier.ControlModifier)
        return key == Qt.Key.Key_Escape and not (self._hands.active.is_busy or self._hands.editor.is_busy)

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key means; False where it is not the cross's."""
        if not self.wants(event):
            return False
        if event.key() in ARROWS:
            self._step(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and not self._is_held:
            self._is_held = True
            self._send(QEvent.Type.MouseButtonPress, _LEFT, _LEFT)
        elif self._is_held:
            self._let_go()
        else:
            self._send(QEvent.Type.MouseButtonPress, _LEFT, _LEFT)
            self._send(QEvent.Type.MouseButtonRelease, _LEFT, _NONE)
        return True

    def _step(self, event: QKeyEvent) -> None:
        view = self._canvas.transform
        if view is None or self._at is None:
            return
        right, down = ARROWS[event.key()]
        far = FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        x, y = view.to_widget(self._at.row, self._at.column)
        row, column = view.to_frame(x + right, y + down)  # where the arrow points, however the frame is turned
        down_rows, right_columns = _sign(row - self._at.row), _sign(column - self._at.column)
        self._go(Point(self._at.row + down_rows * far, self._at.column + right_columns * far))

    def _go(self, to: Point) -> None:
        self._at = to
        self._send(QEvent.Type.MouseMove, _NONE, _LEFT if self._is_held else _NONE)
        self._widget.update()

    def _let_go(self) -> None:
        if self._is_held:
            self._is_held = False
            self._send(QEvent.Type.MouseButtonRelease, _LEFT, _NONE)

    def _send(self, kind: QEvent.Type, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
        where = self._where()
        if where is not None:
            plain = Qt.KeyboardModifier.NoModifier
            event = QMouseEvent(kind, where, self._widget.mapToGlobal(where), button, buttons, plain)
            QCoreApplication.sendEvent(self._widget, event)

    def _where(self) -> QPointF | None:
        view = self._canvas.transform
        if view is None or self._at is None:
            return None
        return QPointF(*view.to_widget(self._at.row, self._at.column))

    def draw(self, painter: QPainter, area: QRect) -> None:
        """Four arms that leave the place itself free; nothing where the place is out of view."""
        where = self._where()
        if where is None or not area.contains(where.toPoint()):
            return
        pen = QPen(self._widget.palette().highlight().color(), 2.0 if self._is_held else 1.0)
        for across, down in ARROWS.values():
            start = where + QPointF(across * _GAP, down * _GAP)
            draw_line(painter, QLineF(start, where + QPointF(across * _ARM, down * _ARM)), pen)


def _sign(difference: float) -> int:
    return 0 if abs(difference) < 1e-9 else 1 if difference > 0 else -1
