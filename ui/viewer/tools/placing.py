"""Placing the points of a mark: by a drag for each two, or click by click."""

import math

from PySide6.QtCore import Qt

from app.measure import MeasurementKind, measure
from inference.finding import Point
from ui.viewer.tools import Pointer, Stage
from ui.viewer.tools.idle import Idle

# A release this near to its press, in logical pixels, was a click, and the next point follows the mouse.
CLICK_REACH = 4.0


class Placing(Idle):
    """Collects the points of one kind of mark and sketches it meanwhile.

    `starts` holds the numbers of points after which a press begins a new line; elsewhere the line goes on from the
    last point. `prompts` says beside the cursor what each line is of.
    """

    cursor = Qt.CursorShape.CrossCursor
    draws = True
    kind: MeasurementKind
    count: int
    starts: tuple[int, ...] = (0,)
    prompts: tuple[str, ...] = ()

    def __init__(self) -> None:
        self._points: list[Point] = []
        self._pressed_at: tuple[float, float] | None = None
        self._has_begun_line = False

    @property
    def is_busy(self) -> bool:
        """Whether points are placed and more are wanted."""
        return bool(self._points)

    def press(self, stage: Stage, at: Pointer) -> None:
        """Place the first point of a line, or take hold of the one that follows the mouse."""
        if stage.frame is None:
            return
        self._pressed_at = (at.x, at.y)
        self._has_begun_line = len(self._points) in self.starts
        if self._has_begun_line and self.count > 1:
            self._points.append(stage.board.settle(at))
        self._sketch(stage, at)

    def move(self, stage: Stage, at: Pointer) -> None:
        """Show what a release here would make."""
        self._sketch(stage, at)

    def hover(self, stage: Stage, at: Pointer) -> None:
        """Show what a click here would make, and say what is wanted."""
        self._sketch(stage, at)

    def release(self, stage: Stage, at: Pointer) -> None:
        """Place a point; the last one finishes the mark."""
        if stage.frame is None or self._pressed_at is None:
            return
        was_click = math.hypot(at.x - self._pressed_at[0], at.y - self._pressed_at[1]) < CLICK_REACH
        self._pressed_at = None
        if was_click and self._has_begun_line and self.count > 1:
            return
        self._points.append(stage.board.settle(at))
        if len(self._points) < self.count:
            self._prompt(stage, at)
            return
        points, self._points = tuple(self._points), []
        stage.board.sketch(None)
        stage.show_note("", 0, 0)
        self.keep(stage, points)

    def keep(self, stage: Stage, points: tuple[Point, ...]) -> None:
        """Make the mark."""
        if stage.frame is not None:
            stage.board.add(measure(self.kind, points, stage.frame))

    def cancel(self, stage: Stage) -> None:
        """Forget the points placed so far."""
        self._points, self._pressed_at = [], None
        stage.board.sketch(None)
        stage.show_note("", 0, 0)

    def take_back(self, stage: Stage) -> None:
        """Begin again: with so few points nothing else is clearer."""
        self.cancel(stage)

    def _sketch(self, stage: Stage, at: Pointer) -> None:
        self._prompt(stage, at)
        if not self._points or stage.frame is None:
            return
        points = (*self._points, stage.board.settle(at))
        if len(points) == self.count:
            stage.board.sketch(measure(self.kind, points, stage.frame, "sketch"))
        else:
            line = points[:2] if len(self._points) in self.starts else points[-2:]
            stage.board.sketch(measure(MeasurementKind.LENGTH, line, stage.frame, "sketch"))

    def _prompt(self, stage: Stage, at: Pointer) -> None:
        if self.prompts:
            line = sum(start <= len(self._points) for start in self.starts) - 1
            stage.show_note(self.prompts[min(line, len(self.prompts) - 1)], at.x, at.y)
