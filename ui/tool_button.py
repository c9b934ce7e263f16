"""One button for several tools: it is the one used last, and its menu has the others."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton


class ToolButton(QToolButton):
    """Chooses the tool that its icon shows; the arrow beside it opens the group."""

    def __init__(self, group: str, actions: Sequence[QAction]) -> None:
        super().__init__()
        self.name = group
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(group, self)
        for action in actions:
            action.setIconVisibleInMenu(True)
            menu.addAction(action)
            action.toggled.connect(lambda is_on, one=action: self.setDefaultAction(one) if is_on else None)
        self.setMenu(menu)
        self.setDefaultAction(actions[0])
        self.setAccessibleName(group)
