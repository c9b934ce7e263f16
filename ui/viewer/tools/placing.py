"""Placing the points of a measurement: by a drag for each two, or click by click."""

import math

from PySide6.QtCore import Qt

from app.measure import MeasurementKind, measure
from inference.finding import Point
from ui.viewer.tools import Pointer, Stage
from ui.viewer.tools.idle import Idle

# A release this near to its press, in logical pixels, was a click, and the next point follows the mouse.
CLICK_REACH = 4.0


class Placing(Idle):
    """Collects the points of one kind of measurement and sketches it meanwhile.

    `starts` holds the numbers of points after which a press begins a new line; elsewhere the line goes on from the
    last point.
    """

    cursor = Qt.CursorShape.CrossCursor
    kind: MeasurementKind
    count: int
    starts: tuple[int, ...] = (0,)

    def __init__(self) -> None:
        self._points: list[Point] = []
        self._pressed_at: tuple[float, float] | None = None
        self._has_begun_line = False

    def press(self, stage: Stage, at: Pointer) -> None:
        """Place the first point of a line, or take hold of the one that follows the mouse."""
        if stage.frame is None:
            return
        self._pressed_at = (at.x, at.y)
        self._has_begun_line = len(self._points) in self.starts
        if self._has_begun_line:
            self._points.append(_within(stage, at))
        self._sketch(stage, at)

    def move(self, stage: Stage, at: Pointer) -> None:
        """Show what a release here would make."""
        self._sketch(stage, at)

    def hover(self, stage: Stage, at: Pointer) -> None:
        """Show what a click here would make."""
        self._sketch(stage, at)

    def release(self, stage: Stage, at: Pointer) -> None:
        """Place a point; the last one finishes the measurement."""
        if not self._points or stage.frame is None or self._pressed_at is None:
            return
        was_click = math.hypot(at.x - self._pressed_at[0], at.y - self._pressed_at[1]) < CLICK_REACH
        self._pressed_at = None
        if was_click and self._has_begun_line:
            return
        self._points.append(_within(stage, at))
        if len(self._points) < self.count:
            return
        points, self._points = tuple(self._points), []
        stage.sketch(None)
        stage.add_measurement(measure(self.kind, points, stage.frame))

    def cancel(self, stage: Stage) -> None:
        """Forget the points placed so far."""
        self._points, self._pressed_at = [], None
        stage.sketch(None)

    def _sketch(self, stage: Stage, at: Pointer) -> None:
        if not self._points or stage.frame is None:
            return
        points = (*self._points, _within(stage, at))
        if len(points) == self.count:
            stage.sketch(measure(self.kind, points, stage.frame, "sketch"))
        else:
            line = points[:2] if len(self._points) in self.starts else points[-2:]
            stage.sketch(measure(MeasurementKind.LENGTH, line, stage.frame, "sketch"))


def _within(stage: Stage, at: Pointer) -> Point:
    frame = stage.frame
    if frame is None:
        return at.point
    return Point(min(max(at.row, 0.0), float(frame.rows)), min(max(at.column, 0.0), float(frame.columns)))
