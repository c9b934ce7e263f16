"""Zoom by dragging: up is larger, about the place where the button went down."""

from PySide6.QtCore import Qt

from ui.viewer.tools import Pointer, Stage
from ui.viewer.tools.idle import Idle

# A drag of this many logical pixels doubles or halves the size.
PIXELS_PER_DOUBLING = 100.0


class Zoom(Idle):
    """Keeps the place where the button went down where it is."""

    name = "zoom"
    title = "Zoom"
    cursor = Qt.CursorShape.SizeVerCursor

    def __init__(self) -> None:
        self._start: Pointer | None = None
        self._reached = 0.0

    def press(self, stage: Stage, at: Pointer) -> None:
        """Choose the place that stays."""
        self._start, self._reached = at, at.y

    def move(self, stage: Stage, at: Pointer) -> None:
        """Zoom by how far the hand went since the last time."""
        if self._start is not None:
            factor = 2.0 ** ((self._reached - at.y) / PIXELS_PER_DOUBLING)
            self._reached = at.y
            stage.zoom_about(factor, self._start.x, self._start.y)

    def release(self, stage: Stage, at: Pointer) -> None:
        """The zoom stays."""
        self._start = None

    def cancel(self, stage: Stage) -> None:
        """The zoom stays."""
        self._start = None


TOOL = Zoom
