"""Placing as many corners as the reader wants: a double click, Enter or the first corner ends the line."""

import math

from PySide6.QtCore import Qt

from app.measure import MeasurementKind, measure
from inference.finding import Point
from ui.viewer.tools import Pointer, Stage
from ui.viewer.tools.idle import Idle

CLICK_REACH = 4.0
# A click so near to the first corner, in logical pixels, closes the outline.
CLOSING_REACH = 8.0


class Tracing(Idle):
    """Collects corners click by click, or two by a drag; with fewer than `least` nothing is kept."""

    cursor = Qt.CursorShape.CrossCursor
    draws = True
    kind: MeasurementKind
    least: int
    closes = False

    def __init__(self) -> None:
        self._points: list[Point] = []
        self._hand = (0.0, 0.0)
        self._pressed_at: tuple[float, float] | None = None
        self._is_first = False

    @property
    def is_busy(self) -> bool:
        """Whether corners are placed and more may come."""
        return bool(self._points)

    def press(self, stage: Stage, at: Pointer) -> None:
        """Place the first corner, or take hold of the one that follows the mouse."""
        if stage.frame is None:
            return
        self._pressed_at, self._is_first = (at.x, at.y), not self._points
        if self._is_first:
            self._points.append(stage.board.settle(at))
        self._sketch(stage, at)

    def move(self, stage: Stage, at: Pointer) -> None:
        """Show what a release here would make."""
        self._sketch(stage, at)

    def hover(self, stage: Stage, at: Pointer) -> None:
        """Show what a click here would make."""
        self._sketch(stage, at)

    def release(self, stage: Stage, at: Pointer) -> None:
        """Place a corner; on the first one the outline is closed."""
        if stage.frame is None or self._pressed_at is None:
            return
        was_click = math.hypot(at.x - self._pressed_at[0], at.y - self._pressed_at[1]) < CLICK_REACH
        self._pressed_at = None
        if was_click and self._is_first:
            return
        if self.closes and was_click and self._is_on_first(stage) and len(self._points) >= self.least:
            self.finish(stage)
            return
        self._points.append(stage.board.settle(at))
        self._sketch(stage, at)

    def finish(self, stage: Stage) -> bool:
        """End the line where it is; True, for a double click never does anything else here."""
        points, self._points, self._pressed_at = tuple(self._points), [], None
        stage.board.sketch(None)
        if stage.frame is not None and len(points) >= self.least:
            self.keep(stage, points)
        return True

    def keep(self, stage: Stage, points: tuple[Point, ...]) -> None:
        """Make the mark."""
        if stage.frame is not None:
            stage.board.add(measure(self.kind, points, stage.frame))

    def cancel(self, stage: Stage) -> None:
        """Forget every corner."""
        self._points, self._pressed_at = [], None
        stage.board.sketch(None)

    def take_back(self, stage: Stage) -> None:
        """Forget the last corner."""
        if self._points:
            self._points.pop()
            self._show(stage, tuple(self._points))

    def _is_on_first(self, stage: Stage) -> bool:
        view, first = stage.transform, self._points[0]
        if view is None:
            return False
        x, y = view.to_widget(first.row, first.column)
        return math.hypot(self._hand[0] - x, self._hand[1] - y) <= CLOSING_REACH

    def _sketch(self, stage: Stage, at: Pointer) -> None:
        self._hand = (at.x, at.y)
        if self._points:
            self._show(stage, (*self._points, stage.board.settle(at)))

    def _show(self, stage: Stage, points: tuple[Point, ...]) -> None:
        if stage.frame is None:
            return
        kind = self.kind if len(points) >= self.least else MeasurementKind.POLYLINE
        sketched = measure(kind, points, stage.frame, "sketch") if len(points) > 1 else None
        stage.board.sketch(sketched)
