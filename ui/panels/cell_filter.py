"""What the mouse does to a viewport before its canvas hears of it: it becomes the active one, or gets a series."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from app.hanging import Cell, Hanging
from ui.panels.dragged_series import SERIES_MIME

_TOUCHES = {QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.FocusIn}


class CellFilter(QObject):
    """Sits in front of the widgets of one viewport."""

    def __init__(self, parent: QObject, hanging: Hanging, cell: Cell) -> None:
        super().__init__(parent)
        self._hanging, self._cell = hanging, cell

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Activate the cell at a touch; take a series that is dropped; leave all else to the widget."""
        if event.type() in _TOUCHES and not self._cell.is_active:
            self._hanging.activate(self._cell)
        elif isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            uids = bytes(event.mimeData().data(SERIES_MIME).data()).decode().split("\n")
            if len(uids) == 2:
                event.acceptProposedAction()
                if type(event) is QDropEvent:
                    self._hanging.hang(self._cell, *uids)
                return True
        return super().eventFilter(watched, event)
