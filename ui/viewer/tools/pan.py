"""Moving the frame under the hand."""

from PySide6.QtCore import Qt

from ui.viewer.tools import Pointer, Stage
from ui.viewer.tools.idle import Idle


class Pan(Idle):
    """Keeps the place that was taken hold of under the cursor."""

    name = "pan"
    title = "Pan"
    cursor = Qt.CursorShape.OpenHandCursor

    def __init__(self) -> None:
        self._last: Pointer | None = None

    def press(self, stage: Stage, at: Pointer) -> None:
        """Take hold."""
        self._last = at

    def move(self, stage: Stage, at: Pointer) -> None:
        """Move with the hand."""
        if self._last is not None:
            stage.pan_by(at.x - self._last.x, at.y - self._last.y)
            self._last = at

    def release(self, stage: Stage, at: Pointer) -> None:
        """Let go."""
        self._last = None

    def cancel(self, stage: Stage) -> None:
        """Let go."""
        self._last = None


TOOL = Pan
