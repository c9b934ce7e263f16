"""The one button of the tool bar for all that concerns the viewports: layouts, links, priors."""

from PySide6.QtWidgets import QMenu, QToolBar, QToolButton

from ui.action_set import ActionSet
from ui.icons import TOOL, Icons
from ui.language import translate
from ui.plain_text import tip

_BEFORE = "run"


def add_layout_button(bar: QToolBar, menu: QMenu, actions: ActionSet, icons: Icons) -> QToolButton:
    """Put a button that opens the Layout menu on the tool bar, before the model's commands."""
    button = QToolButton()
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setAccessibleName(translate("LayoutButton", "Layout of the viewports"))
    button.setToolTip(tip(translate("LayoutButton", "Layout of the viewports (Ctrl+1 to Ctrl+5)")))
    icons.dress(button, "layout-2x2", size=TOOL)
    bar.insertWidget(actions.actions[_BEFORE], button)
    return button
