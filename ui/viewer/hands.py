"""The mouse over the canvas: which tool a button drives, what a click means, what the wheel does."""

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from ui.viewer.bindings import MouseBindings, WheelAction
from ui.viewer.drawing_board import DrawingBoard
from ui.viewer.editor import Editor
from ui.viewer.tools import Pointer, Stage, Tool, make_tools

# Nearer than this to the press, in logical pixels, a release is a click.
CLICK_REACH = 4.0
_PER_STEP, _PER_PIXEL = 120, 3
"""A wheel counts a step in 120 parts (eighths of a degree), a touchpad in pixels: 40 of them are a step."""
ZOOM_PER_STEP = 1.2


class Canvas(Stage, Protocol):
    """What the hands may ask of the canvas."""

    @property
    def board(self) -> DrawingBoard:
        """What the reader draws on."""

    def setCursor(self, shape: Qt.CursorShape, /) -> None:  # noqa: N802 - Qt's own
        """Show this cursor."""

    def pointer(self, where: QPointF) -> Pointer | None:
        """The place of the frame under a place of the widget; None without a frame."""

    def click(self, where: QPointF) -> None:
        """Select what is here."""

    def ask_menu(self, where: QPoint) -> None:
        """Ask for the menu at a place of the screen."""

    def say_probe(self, at: Pointer | None) -> None:
        """Tell what lies under the cursor."""

    def scroll_by(self, steps: int) -> bool:
        """Go on by so many frames; False where there is only one."""


class Hands:
    """Turns mouse events into gestures of tools."""

    def __init__(self, canvas: Canvas) -> None:
        self.bindings = MouseBindings()
        self.tools = make_tools()
        self.active = self.tools["window_level"]
        self.editor = Editor(canvas.board)
        self._canvas = canvas
        self._button: Qt.MouseButton | None = None
        self._dragged: Tool | None = None
        self._pressed_at = QPointF()
        self._has_moved = False
        self._parts = 0

    def choose(self, name: str) -> None:
        """Use this tool from now on; raises KeyError for a name that is no tool's."""
        chosen = self.tools[name]
        self.cancel()
        self.active = chosen

    def cancel(self) -> None:
        """Forget what was begun."""
        self.active.cancel(self._canvas)
        self.editor.cancel(self._canvas)
        if self._dragged is not None and self._dragged is not self.active:
            self._dragged.cancel(self._canvas)
        self._button = self._dragged = None

    @property
    def fits_on_double_click(self) -> bool:
        """Whether a double click fits the frame; not while a tool places points."""
        return self.bindings.double_click_fits and not self.active.draws

    def press(self, event: QMouseEvent) -> None:
        """A button went down; the right one waits until it is a drag."""
        at = self._canvas.pointer(event.position())
        if self._button is not None or at is None:
            return
        self._button, self._pressed_at, self._has_moved = event.button(), event.position(), False
        self._dragged = self._tool_of(event.button())
        if self._takes(at):
            self._dragged = self.editor
        elif self._dragged is not None and event.button() is not Qt.MouseButton.RightButton:
            self._dragged.press(self._canvas, at)

    def move(self, event: QMouseEvent) -> None:
        """The mouse moved, with or without a button."""
        at = self._canvas.pointer(event.position())
        self._canvas.say_probe(at)
        if at is None:
            return
        if self._button is None:
            self.active.hover(self._canvas, at)
            is_held = not self.active.is_busy and self.editor.reaches(event.position(), handles_only=self.active.draws)
            self._canvas.setCursor(self.editor.cursor if is_held else self.active.cursor)
            return
        is_far = (event.position() - self._pressed_at).manhattanLength() >= CLICK_REACH
        if not self._has_moved and is_far:
            self._has_moved = True
            start = self._canvas.pointer(self._pressed_at)
            if self._button is Qt.MouseButton.RightButton and self._dragged is not None and start is not None:
                self._dragged.press(self._canvas, start)
        if self._dragged is not None and (self._has_moved or self._button is not Qt.MouseButton.RightButton):
            self._dragged.move(self._canvas, at)

    def release(self, event: QMouseEvent) -> None:
        """A button went up: a drag ends, or it was a click."""
        if event.button() is not self._button:
            return
        dragged, self._button, self._dragged = self._dragged, None, None
        at = self._canvas.pointer(event.position())
        is_right = event.button() is Qt.MouseButton.RightButton
        if dragged is self.editor and not self._has_moved:
            dragged = self._clicked_on_grip(at)
        elif dragged is not None and at is not None and (self._has_moved or not is_right):
            dragged.release(self._canvas, at)
        if self._has_moved:
            return
        if is_right:
            self._canvas.ask_menu(event.globalPosition().toPoint())
        elif event.button() is Qt.MouseButton.LeftButton and not (dragged is not None and dragged.draws):
            self._canvas.click(event.position())

    def double_click(self, event: QMouseEvent) -> None:
        """End what is half drawn; else it is one more press."""
        if event.button() is not Qt.MouseButton.LeftButton or not self.active.finish(self._canvas):
            self.press(event)

    def _takes(self, at: Pointer) -> bool:
        """Whether the press took hold of what is drawn: never in the middle of drawing something else."""
        is_active = self._button is Qt.MouseButton.LeftButton and self._dragged is self.active
        return is_active and not self.active.is_busy and self.editor.take(at, handles_only=self.active.draws)

    def _clicked_on_grip(self, at: Pointer | None) -> Tool | None:
        """A click that moved nothing is the drawing tool's, which may begin where another mark ends."""
        self.editor.cancel(self._canvas)
        if not self.active.draws or at is None:
            return None
        self.active.press(self._canvas, at)
        self.active.release(self._canvas, at)
        return self.active

    def wheel(self, event: QWheelEvent) -> None:
        """Scroll or zoom; the small steps of a touchpad add up."""
        pixels, angle = event.pixelDelta().y(), event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and not angle:
            angle = event.angleDelta().x()  # Alt turns the wheel sideways
        parts = pixels * _PER_PIXEL if pixels else angle
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        action: WheelAction = self.bindings.ctrl_wheel if is_ctrl else self.bindings.wheel
        if event.phase() is Qt.ScrollPhase.ScrollBegin:
            self._parts = 0
        if event.phase() is Qt.ScrollPhase.ScrollMomentum:  # the fingers are off: a study must not run on by itself
            return
        if action == "scroll" and self._scroll(parts):
            return
        if action != "none":
            where = event.position()
            self._canvas.zoom_about(ZOOM_PER_STEP ** (parts / _PER_STEP), where.x(), where.y())

    def _scroll(self, parts: int) -> bool:
        """In whole numbers: eighths of a step, added up as fractions, would lose a slice in a long scroll."""
        if parts * self._parts < 0:
            self._parts = 0
        self._parts += parts
        whole = abs(self._parts) // _PER_STEP * (1 if self._parts > 0 else -1)
        self._parts -= whole * _PER_STEP
        return self._canvas.scroll_by(-whole)

    def _tool_of(self, button: Qt.MouseButton) -> Tool | None:
        names = {
            Qt.MouseButton.LeftButton: self.bindings.left,
            Qt.MouseButton.MiddleButton: self.bindings.middle,
            Qt.MouseButton.RightButton: self.bindings.right,
        }
        name = names.get(button, "")
        return self.active if name == "active" else self.tools.get(name)
