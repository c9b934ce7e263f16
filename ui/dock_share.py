"""Shares a column between two docks after what the model answers with: numbers, or a list of findings."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow

from ui.dock_heights import take_in

FINDINGS_SHARE = 0.62
"""Of both docks' height, where the findings are the answer."""


class DockShare(QObject):
    """Gives most of two docks' room to the one below while `wants_list` holds, and the first shares back after.

    Where the reader has dragged a border, the docks stay as the reader has put them.
    """

    def __init__(
        self, window: QMainWindow, above: QDockWidget, below: QDockWidget, wants_list: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window, self._above, self._below, self._wants_list = window, above, below, wants_list
        self._was_list = False
        self._before: tuple[int, int] | None = None
        self._is_dragged = False
        above.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note where the reader drags the border."""
        if event.type() == QEvent.Type.Resize and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._is_dragged = True
        return super().eventFilter(watched, event)

    @Slot()
    def refresh(self) -> None:
        """Share anew where the kind of answer has changed; for once the dock below shows that answer."""
        wants = self._wants_list()
        if self._is_dragged or not self._are_stacked():
            return
        heights = self._above.height(), self._below.height()
        if wants == self._was_list:
            if not wants:  # once the answer is shown, Qt has made room for what it needs
                self._before = heights
            return
        self._was_list = wants
        if wants:
            self._before = self._before or heights
            lower = round(sum(heights) * FINDINGS_SHARE)
            heights = sum(heights) - lower, lower
        elif self._before is not None:
            heights = self._before
        take_in(self._below)  # what it showed before may have needed more room than what it shows now
        self._window.resizeDocks([self._above, self._below], list(heights), Qt.Orientation.Vertical)

    def _are_stacked(self) -> bool:
        """Whether both are to be seen, one above the other in one column."""
        docks = (self._above, self._below)
        if any(not one.isVisible() or one.isFloating() for one in docks):
            return False
        return self._above.x() == self._below.x() and self._above.y() < self._below.y()
