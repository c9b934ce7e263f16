"""Window and level by dragging: right is wider, down is a higher centre (darker)."""

from dataclasses import replace

from PySide6.QtCore import Qt

from inference.frame import LookupTable, Window
from ui.viewer.tools import Pointer, Stage
from ui.viewer.tools.idle import Idle

# A drag of this many logical pixels changes width or centre by the width at the press.
PIXELS_PER_WIDTH = 256.0
_LEAST_SHARE = 1 / 4096


class WindowLevel(Idle):
    """Changes the window in steps that suit its width: fine in a narrow one, coarse in a wide one."""

    name = "window_level"
    title = "Window/level"
    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self) -> None:
        self._start: tuple[Pointer, Window] | None = None

    def press(self, stage: Stage, at: Pointer) -> None:
        """Remember the window that the drag starts from."""
        self._start = None if stage.voi is None else (at, as_window(stage.voi))

    def move(self, stage: Stage, at: Pointer) -> None:
        """Set the window that this far a drag means."""
        if self._start is None:
            return
        start, window = self._start
        step = window.width / PIXELS_PER_WIDTH
        least = 1.0 if window.function == "LINEAR" else window.width * _LEAST_SHARE
        width = max(least, window.width + (at.x - start.x) * step)
        centre = window.centre + (at.y - start.y) * step
        stage.drag_voi(replace(window, centre=centre, width=width, explanation=""))

    def release(self, stage: Stage, at: Pointer) -> None:
        """The window stays."""
        self._start = None

    def cancel(self, stage: Stage) -> None:
        """The window goes back to what it was."""
        if self._start is not None:
            stage.drag_voi(self._start[1])
            self._start = None


def as_window(voi: Window | LookupTable) -> Window:
    """The window itself; for a table, the window over the values that it tells apart."""
    if isinstance(voi, Window):
        return voi
    entries = float(voi.values.size)
    return Window(voi.first + entries / 2, entries, "LINEAR")


TOOL = WindowLevel
