"""Area, perimeter and statistics of an outline drawn by hand."""

import math

from PySide6.QtCore import Qt

from app.measure import MeasurementKind, measure
from app.measure_outline import thinned
from inference.finding import Point
from ui.viewer.tools import Pointer, Stage
from ui.viewer.tools.idle import Idle

# So far apart, in logical pixels, are the places that are kept of the hand's way, and so exact is what is left of it.
STEP, TOLERANCE = 2.0, 0.5
_LEAST = 3


class Freehand(Idle):
    """Follows the hand while the button is down, and closes the outline."""

    name = "freehand"
    title = "Freehand"
    cursor = Qt.CursorShape.CrossCursor
    draws = True
    kind = MeasurementKind.FREEHAND

    def __init__(self) -> None:
        self._points: list[Point] = []
        self._last = (0.0, 0.0)

    @property
    def is_busy(self) -> bool:
        """Whether the hand is on its way."""
        return bool(self._points)

    def press(self, stage: Stage, at: Pointer) -> None:
        """Begin."""
        if stage.frame is not None:
            self._points, self._last = [stage.board.settle(at)], (at.x, at.y)

    def move(self, stage: Stage, at: Pointer) -> None:
        """Follow."""
        if not self._points or stage.frame is None:
            return
        if math.hypot(at.x - self._last[0], at.y - self._last[1]) >= STEP:
            self._points.append(stage.board.settle(at))
            self._last = (at.x, at.y)
        if len(self._points) >= _LEAST:
            stage.board.sketch(measure(self.kind, tuple(self._points), stage.frame, "sketch"))

    def release(self, stage: Stage, at: Pointer) -> None:
        """Close the outline; a mere click is none."""
        points, self._points = tuple(self._points), []
        stage.board.sketch(None)
        view = stage.transform
        if stage.frame is None or view is None or len(points) < _LEAST:
            return
        points = thinned(points, TOLERANCE * view.ratio / view.zoom)
        if len(points) >= _LEAST:
            stage.board.add(measure(self.kind, points, stage.frame))

    def cancel(self, stage: Stage) -> None:
        """Forget the way."""
        self._points = []
        stage.board.sketch(None)


TOOL = Freehand
