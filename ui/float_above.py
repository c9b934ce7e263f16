"""Keeps a widget above another one, at its top and in its middle, without moving anything."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

MARGIN = 8
CORNERS = 190
"""Room that is left to either side, in logical pixels: the corner text says whose picture it is."""
NARROWEST, WIDEST = 300, 640


class FloatAbove(QObject):
    """Lays `floating` over the upper part of `ground`: what comes and goes there never moves or fits the picture."""

    def __init__(self, floating: QWidget, ground: QWidget) -> None:
        super().__init__(ground)
        self._floating, self._ground = floating, ground
        floating.setParent(ground)
        for one in (floating, ground):
            one.installEventFilter(self)
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the ground's size, and what the floating widget needs."""
        asked = {QEvent.Type.Resize, QEvent.Type.Show} if watched is self._ground else {QEvent.Type.LayoutRequest}
        if event.type() in asked:
            self.place()
        return super().eventFilter(watched, event)

    @Slot()
    def place(self) -> None:
        """Put it where it belongs."""
        across = self._ground.width()
        width = min(max(across - 2 * CORNERS, NARROWEST), WIDEST, max(across - 2 * MARGIN, 1))
        layout = self._floating.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self._floating.heightForWidth(width)
        self._floating.setGeometry((across - width) // 2, MARGIN, width, height)
        self._floating.raise_()
