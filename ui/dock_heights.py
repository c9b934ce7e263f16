"""Gives the docks of a column their heights back once a form that needed room has gone."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget


class DockHeights(QObject):
    """Watches widgets that come and go within docks: Qt makes room for one, and by itself never gives it back.

    Where the reader drags a border while such a widget is there, the docks stay as the reader has put them.
    """

    def __init__(self, window: QMainWindow, docks: Sequence[QDockWidget], guests: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._docks, self._guests = window, tuple(docks), tuple(guests)
        self._alone: list[int] = []
        self._is_dragged = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._settle)
        for one in (*docks, *guests):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note the heights while no guest is there, and whether the reader drags a border while one is."""
        if event.type() == QEvent.Type.Resize and watched in self._docks:
            if self._is_alone():
                self._alone = [one.height() for one in self._docks]
            elif QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
                self._is_dragged = True
        elif event.type() == QEvent.Type.HideToParent and watched in self._guests:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _is_alone(self) -> bool:
        return all(one.isHidden() for one in self._guests)

    @Slot()
    def _settle(self) -> None:
        if not self._is_alone():
            return
        was_dragged, self._is_dragged = self._is_dragged, False
        if self._alone and not was_dragged:
            placed = [
                (dock, height)
                for dock, height in zip(self._docks, self._alone, strict=True)
                if dock.isVisible() and not dock.isFloating()
            ]
            for dock, _ in placed:
                take_in(dock)
            docks, heights = [dock for dock, _ in placed], [height for _, height in placed]
            self._window.resizeDocks(docks, heights, Qt.Orientation.Vertical)


def take_in(dock: QDockWidget) -> None:
    """Let the dock know now how small it can be since something in it has gone."""
    panel = dock.widget()
    for layout in (panel.layout() if panel is not None else None, dock.layout()):
        if layout is not None:
            layout.invalidate()
            layout.activate()
