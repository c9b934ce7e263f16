"""Where Tab goes in the window: through what is in view, in the order in which it stands.

Qt keeps docks that are hidden behind a tab of another as if they were shown, far outside of the window, and goes
through their buttons; and it goes through the window in the order in which its parts were made.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMainWindow, QStatusBar, QTabBar, QToolBar, QWidget


class TabOrder:
    """The controls of a window in the order in which Tab reaches them."""

    def __init__(self, window: QMainWindow, tool_bar: QToolBar, parts: Sequence[QWidget]) -> None:
        self._window, self._tool_bar, self._parts = window, tool_bar, parts

    def step(self, now: QWidget | None, *, forward: bool) -> bool:
        """Give the keyboard to the next control or the one before; False where there is none."""
        order = self.controls(now)
        if not order:
            return False
        place = next((at for at, one in enumerate(order) if one is now or one.focusProxy() is now), None)
        if place is None:
            place = self._near(order, now, forward=forward)
        step = 1 if forward else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        order[(place + step) % len(order)].setFocus(reason)
        return True

    def controls(self, now: QWidget | None = None) -> list[QWidget]:
        """Every control in view, part by part; of the tool bar only one, as the arrow keys go through it."""
        chain = _chain(self._window)
        found: list[QWidget] = []
        for part in sorted(self._all_parts(), key=self._across_then_down):
            within = [one for one in chain if (one is part or part.isAncestorOf(one)) and one not in found]
            if part is self._tool_bar:
                within = [one for one in within if one is now] or within[:1]
            found += within
        return found + [one for one in chain if one not in found and not self._tool_bar.isAncestorOf(one)]

    def _all_parts(self) -> list[QWidget]:
        tabs = [one for one in self._window.children() if isinstance(one, QTabBar) and one.count()]
        return [one for one in (*self._parts, *tabs) if one.isVisible() and one.window() is self._window]

    def _across_then_down(self, part: QWidget) -> tuple[int, int]:
        if isinstance(part, QToolBar | QStatusBar):  # above and below everything else
            return (-1, 0) if part is self._tool_bar else (self._window.width(), 0)
        at = part.mapTo(self._window, QPoint(0, 0)).x()
        is_mirrored = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        across = self._window.width() - at - part.width() if is_mirrored else at
        return across, part.mapTo(self._window, QPoint(0, 0)).y()

    @staticmethod
    def _near(order: list[QWidget], now: QWidget | None, *, forward: bool) -> int:
        """The place before or after something that Tab does not reach itself, as a field within a list."""
        inside = [at for at, one in enumerate(order) if now is not None and one.isAncestorOf(now)]
        return inside[0] if inside else (-1 if forward else 0)


def _chain(window: QWidget) -> list[QWidget]:
    """What takes the keyboard by Tab and is in view, in the order of Qt's own chain."""
    found, one = [], window.nextInFocusChain()
    while one is not window and one is not None:
        if one.window() is window and takes_tab(one, window):
            found.append(one)
        one = one.nextInFocusChain()
    return found


def takes_tab(one: QWidget, window: QWidget) -> bool:
    """Whether Tab can come to this control: it is enabled, and in view or in a part that scrolls to it."""
    if not (one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and one.isVisibleTo(window)):
        return False
    if one.focusProxy() is not None or isinstance(one.parentWidget(), QComboBox):
        return False
    if isinstance(one, QTabBar) and not one.count():
        return False
    return in_window(one, window)


def in_window(one: QWidget, window: QWidget) -> bool:
    """Whether the part of the window that it stands in is in view: docks behind a tab lie far outside."""
    part: QWidget | None = one
    while part is not None and part.parentWidget() is not window:
        part = part.parentWidget()
    return one.isVisibleTo(window) and (part is None or part.geometry().intersects(window.rect()))


class ToolBarKeys(QObject):
    """Left, Right, Home and End go through the buttons of a tool bar; Down opens the menu of one that has several."""

    def __init__(self, bar: QToolBar) -> None:
        super().__init__(bar)
        self._bar = bar
        for button in self._buttons():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.installEventFilter(self)

    def _buttons(self) -> list[QAbstractButton]:
        within = [self._bar.widgetForAction(one) for one in self._bar.actions()]
        return [one for one in within if isinstance(one, QAbstractButton)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the keys of the bar before the window's commands."""
        if not isinstance(event, QKeyEvent) or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return super().eventFilter(watched, event)
        shown = [one for one in self._buttons() if one.isVisible() and one.isEnabled()]
        is_mirrored = self._bar.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = next((place for place, one in enumerate(shown) if one is watched), 0)
        step = -1 if is_mirrored else 1
        places = {
            Qt.Key.Key_Right: (at + step) % max(len(shown), 1),
            Qt.Key.Key_Left: (at - step) % max(len(shown), 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: -1,
        }
        wanted = places.get(Qt.Key(event.key()))
        if wanted is None or not shown:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            shown[wanted].setFocus(Qt.FocusReason.TabFocusReason)
        return event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
