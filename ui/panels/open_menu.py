"""The context menu of the open studies: a right click asks what can be done, and brings nothing into view."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from app.session import Session
from ui.panels.record_model import ROW
from ui.panels.study_menu import StudyMenu


class OpenMenu(QObject):
    """Opens the menu of the study under the cursor, or by the menu key that of the study in view."""

    def __init__(self, session: Session, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self.menu = StudyMenu(session, view)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """A right press chooses no row: the study in view stays in view."""
        is_press = event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
        return is_press and isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.RightButton

    @Slot(QPoint)
    def _show(self, where: QPoint) -> None:
        index = self._view.indexAt(where)
        wanted = index.data(ROW).uid if index.isValid() else ""
        row = next((one for one in self._session.worklist() if one.study_uid == wanted), None)
        if row is not None:
            self.menu.show_for(row, self._view.viewport().mapToGlobal(where))
