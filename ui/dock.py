"""Docks with a title bar in the look of the window: movable, closable, remembered by their names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QWidget

from ui.icons import Icons
from ui.panels.parts import PlainLabel, icon_button

LEFT_WIDTH, RIGHT_WIDTH = 330, 372
"""Widths of the columns at first, in logical pixels."""
LOW, VERY_LOW = 1000, 840
"""Heights of a screen, in logical pixels, below which docks share a place."""


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
        row.setContentsMargins(13, 5, 6, 3)
        row.setSpacing(8)
        row.addWidget(PlainLabel(title, "dockTitleText", wraps=False))
        row.addWidget(self.count)
        row.addStretch(1)
        self.float_button = icon_button(icons, "float", self.tr("Float {0}").format(title.lower()))
        self.close_button = icon_button(icons, "cancel", self.tr("Close {0}").format(title.lower()))
        for button in (self.float_button, self.close_button):
            button.setObjectName("dockButton")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.float_button.clicked.connect(lambda: self.setFloating(not self.isFloating()))
        self.close_button.clicked.connect(self.close)
        self.setTitleBarWidget(bar)


@dataclass(frozen=True, slots=True)
class DockPlace:
    """Where a panel stands at first; `height` in logical pixels at the window's first size.

    One that stands `behind` another shares its place and height as a tab.
    """

    name: str
    title: str
    panel: QWidget
    area: Qt.DockWidgetArea
    height: int
    behind: str = ""


def share_places(window: QMainWindow, docks: Mapping[str, Dock], height: int) -> None:
    """On a low screen, let docks share a place as tabs, so that the window is no higher than the screen."""
    if height < LOW:
        window.tabifyDockWidget(docks["model"], docks["explain"])
        docks["model"].raise_()
    if height < VERY_LOW:
        window.tabifyDockWidget(docks["findings"], docks["impression"])
        docks["findings"].raise_()


def placed_docks(window: QMainWindow, icons: Icons, places: Sequence[DockPlace]) -> dict[str, Dock]:
    """Make the docks and put them into their columns, which reach from top to bottom."""
    docks = {one.name: Dock(one.name, one.title, one.panel, icons, window) for one in places}
    for one in places:
        window.addDockWidget(one.area, docks[one.name])
        if one.behind:
            window.tabifyDockWidget(docks[one.behind], docks[one.name])
    for one in places:
        if not one.behind:
            docks[one.name].raise_()
    left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    for corner, area in (
        (Qt.Corner.TopLeftCorner, left),
        (Qt.Corner.BottomLeftCorner, left),
        (Qt.Corner.TopRightCorner, right),
        (Qt.Corner.BottomRightCorner, right),
    ):
        window.setCorner(corner, area)
    return docks


def size_columns(window: QMainWindow, docks: Mapping[str, Dock], places: Sequence[DockPlace]) -> None:
    """Give both columns their widths and each dock its height, once the window has its own."""
    for area, width in (
        (Qt.DockWidgetArea.LeftDockWidgetArea, LEFT_WIDTH),
        (Qt.DockWidgetArea.RightDockWidgetArea, RIGHT_WIDTH),
    ):
        column = [one for one in places if one.area == area and not one.behind]
        window.resizeDocks([docks[one.name] for one in column], [one.height for one in column], Qt.Orientation.Vertical)
        window.resizeDocks([docks[column[0].name]], [width], Qt.Orientation.Horizontal)
