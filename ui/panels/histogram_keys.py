"""The histogram by keyboard: left and right move the window along the values, up and down widen and narrow it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_SHARE, _FAR = 0.02, 10
"""Of the window's width, what a key changes; with Shift so many times as much."""
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class HistogramKeys(QObject):
    """Has the arrow keys of a plot before any command; `move` gets the new (low, high) from the old."""

    def __init__(
        self, plot: QWidget, ends: Callable[[], tuple[float, float]], move: Callable[[float, float], object]
    ) -> None:
        super().__init__(plot)
        self._ends, self._move = ends, move
        plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        plot.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Claim the arrows, and do what they mean."""
        if not isinstance(event, QKeyEvent) or Qt.Key(event.key()) not in _MOVES:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        along, wider = _MOVES[Qt.Key(event.key())]
        low, high = self._ends()
        far = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        step = max((high - low) * _SHARE, 1e-6) * far
        half = max((high - low) / 2 + wider * step / 2, step / 20)
        middle = (low + high) / 2 + along * step
        self._move(middle - half, middle + half)
        return True
