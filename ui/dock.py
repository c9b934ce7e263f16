"""Docks with a title bar in the look of the window: movable, closable, remembered by their names."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QWidget

from ui.icons import Icons
from ui.panels.parts import PlainLabel, icon_button


class Dock(QDockWidget):
    """A panel with a title, a count beside it, and buttons that float and close it."""

    def __init__(self, name: str, title: str, panel: QWidget, icons: Icons, window: QMainWindow) -> None:
        super().__init__(title, window)
        self.setObjectName(name)
        self.setWidget(panel)
        self.count = PlainLabel("", "dockTitleCount", wraps=False)
        bar = QWidget()
        bar.setObjectName("dockTitle")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(13, 7, 6, 5)
        row.setSpacing(8)
        row.addWidget(PlainLabel(title, "dockTitleText", wraps=False))
        row.addWidget(self.count)
        row.addStretch(1)
        self.float_button = icon_button(icons, "float", f"Float {title.lower()}")
        self.close_button = icon_button(icons, "cancel", f"Close {title.lower()}")
        for button in (self.float_button, self.close_button):
            button.setObjectName("dockButton")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.float_button.clicked.connect(lambda: self.setFloating(not self.isFloating()))
        self.close_button.clicked.connect(self.close)
        self.setTitleBarWidget(bar)
