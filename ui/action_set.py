"""Makes the commands reachable: as QActions, in menus, on the tool bar, by key."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QSlider,
    QTabBar,
    QTextEdit,
    QToolBar,
    QToolButton,
    QWidget,
)

from ui.actions import COMMANDS, MENUS, Command
from ui.burst import Burst
from ui.desk import Desk
from ui.icons import TOOL, Icons
from ui.key_bindings import KeyBindings
from ui.language import translate
from ui.plain_text import tip
from ui.tool_button import ToolButton

_WITH_TEXT = {"open-files", "run", "export"}
WIDE = 1500
"""Width of a window, in logical pixels, from which the tools have their names beside their icons."""
_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
}
_PRESSES = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


class ActionSet(QObject):
    """One QAction for each command, and what keeps them true to the state of things."""

    def __init__(self, desk: Desk, window: QMainWindow, icons: Icons) -> None:
        super().__init__(window)
        self._desk = desk
        self.keys = KeyBindings()
        self._menus: tuple[QMenu, ...] = ()
        self.actions = {one.id: self._action(one, window, icons) for one in COMMANDS}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        self._burst = Burst()

    def _action(self, one: Command, window: QMainWindow, icons: Icons) -> QAction:
        action = QAction(one.name, window)
        action.setObjectName(one.id)
        action.setCheckable(one.is_on is not None)
        action.setIconVisibleInMenu(False)
        self._bind(action, one)
        if one.icon and one.tool_bar:
            icons.dress(action, one.icon, size=TOOL)
        action.triggered.connect(lambda _checked=False: self.run(one))
        window.addAction(action)
        return action

    def _bind(self, action: QAction, one: Command) -> None:
        action.setShortcuts([QKeySequence(key) for key in self.keys.keys(one)])
        words = self.keys.words(one)
        action.setToolTip(tip(f"{one.plain_name} ({words})" if words else one.plain_name))

    def use_keys(self, keys: KeyBindings) -> None:
        """Run the commands by these keys from now on."""
        if keys != self.keys:
            self.keys = keys
            for one in COMMANDS:
                self._bind(self.actions[one.id], one)
            self._title_menus()

    def run(self, one: Command) -> None:
        """Do it, if it can be had now."""
        if one.when(self._desk):
            one.does(self._desk)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Enable, tick and name every action after what is in view."""
        for one in COMMANDS:
            action = self.actions[one.id]
            action.setEnabled(one.when(self._desk))
            if one.is_on is not None:
                action.setChecked(one.is_on(self._desk))
            if one.label is not None:
                action.setText(one.words(self._desk).replace("&", "&&"))

    @Slot()
    def refresh_soon(self) -> None:
        """Refresh once, after everything else that has just happened."""
        self._timer.start(0)

    def refresh_at_rest(self) -> None:
        """Another frame is in view: refresh soon; while the reader scrolls, when the hand rests."""
        pause_ms = self._burst.pause_ms()
        if pause_ms == 0 or not (self._timer.isActive() and self._timer.interval() == 0):
            self._timer.start(pause_ms)

    @Slot()
    def refresh_if_due(self) -> None:
        """Refresh now what was to be refreshed soon: a key, or who opens a menu, must find the actions true."""
        if self._timer.isActive():
            self._timer.stop()
            self.refresh()

    def fill_menus(self, window: QMainWindow) -> dict[str, QMenu]:
        """Put every command into its menu."""
        menus = {name: window.menuBar().addMenu(translate("Command", name)) for name in MENUS}
        for name, menu in menus.items():
            self.fill(menu, [one for one in COMMANDS if one.menu == name])
            menu.aboutToShow.connect(self.refresh_if_due)
        self._menus = tuple(menus.values())
        self._title_menus()
        return menus

    def _title_menus(self) -> None:
        """Letters that open the menus with Alt: none that a command has with Alt already."""
        bound = {key for one in COMMANDS for key in self.keys.keys(one)}
        taken = {key.removeprefix("Alt+").casefold() for key in bound if key.startswith("Alt+")}
        titles = with_mnemonics([translate("Command", name) for name in MENUS], taken)
        for menu, title in zip(self._menus, titles, strict=False):
            menu.setTitle(title)

    def fill(self, menu: QMenu, commands: Iterable[Command]) -> None:
        """Put these commands into a menu, in groups and parts."""
        parts: dict[str, QMenu] = {}
        for one in commands:
            if one.starts_group:
                menu.addSeparator()
            if one.under and one.under not in parts:
                parts[one.under] = menu.addMenu(translate("Command", one.under))
            parts.get(one.under, menu).addAction(self.actions[one.id])

    def tool_bar(self) -> QToolBar:
        """The commands that stand on the tool bar, group by group."""
        bar = QToolBar(self.tr("Tool bar"))
        bar.setObjectName("toolBar")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        groups = sorted({one.tool_bar for one in COMMANDS if one.tool_bar})
        for group in groups:
            if group != groups[0]:
                bar.addSeparator()
            shared: dict[str, list[QAction]] = {}
            for one in COMMANDS:
                if one.tool_bar == group and one.tool_group:
                    shared.setdefault(one.tool_group, []).append(self.actions[one.id])
                elif one.tool_bar == group:
                    bar.addAction(self.actions[one.id])
                    self._dress_button(bar, one)
            for name, actions in shared.items():
                bar.addWidget(ToolButton(translate("Command", name), actions))
        return bar

    def _dress_button(self, bar: QToolBar, one: Command) -> None:
        button = bar.widgetForAction(self.actions[one.id])
        if isinstance(button, QToolButton):
            if one.id in _WITH_TEXT:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAccessibleName(one.plain_name)


def with_mnemonics(titles: Iterable[str], not_these: Iterable[str] = ()) -> list[str]:
    """The titles, each with a letter of its own that opens it with Alt, as far as there are letters enough."""
    taken = set(not_these)
    found = []
    for title in titles:
        free = (place for place, letter in enumerate(title) if letter.isalpha() and letter.casefold() not in taken)
        place = next(free, -1)
        if place >= 0:
            taken.add(title[place].casefold())
            found.append(f"{title[:place]}&{title[place:]}")
        else:
            found.append(title)
    return found


def name_tools(bar: QToolBar, actions: ActionSet, width: int) -> None:
    """Names beside the tools' icons where a window of this width has room for them."""
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if width >= WIDE else Qt.ToolButtonStyle.ToolButtonIconOnly
    tools = [one for one in COMMANDS if one.menu == "Tools" and one.tool_bar and not one.tool_group]
    for button in (bar.widgetForAction(actions.actions[one.id]) for one in tools):
        if isinstance(button, QToolButton) and button.toolButtonStyle() != style:
            button.setToolButtonStyle(style)
    layout = bar.layout()
    if layout is not None:
        layout.invalidate()  # it remembers how wide the buttons were before they had names, or their style
    if style is not Qt.ToolButtonStyle.ToolButtonIconOnly and bar.sizeHint().width() > width:
        name_tools(bar, actions, 0)  # names in this language are longer than the window


class KeyGuard(QObject):
    """Lets a field in which the reader types, or a control in use, have its own keys before any command."""

    def watch(self, widgets: Iterable[QWidget]) -> None:
        """Guard these widgets."""
        for widget in widgets:
            if isinstance(widget, (*TEXT_FIELDS, QAbstractButton, QAbstractItemView, QComboBox, QTabBar)) or (
                isinstance(widget, QSlider) and widget.objectName() != "slice"
            ):
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Claim a key for the widget before Qt looks for a shortcut."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_its_own(watched, event)
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)


def _is_its_own(widget: QObject, event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    key = event.key()
    if modifiers != Qt.KeyboardModifier.NoModifier:
        return False
    if isinstance(widget, TEXT_FIELDS):
        return key != Qt.Key.Key_Escape and not Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
    if isinstance(widget, QAbstractButton):
        return key in _PRESSES or (isinstance(widget, QRadioButton) and key in _MOVES)
    if isinstance(widget, QComboBox):
        return key in _PRESSES or key in _MOVES or widget.isEditable()
    return key in _MOVES
