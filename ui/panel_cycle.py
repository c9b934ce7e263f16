"""Goes round the parts of the window by key: tool bar, docks, frame, in the order in which they stand."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ui.tab_order import in_window, takes_tab


class PanelCycle:
    """The parts of a window that can have the keyboard; those behind another tab are no part of the round.

    Each part goes with what takes the keyboard in it, asked for when it is entered.
    """

    def __init__(self, window: QWidget, parts: Mapping[QWidget, Callable[[], QWidget | None]]) -> None:
        self._window, self._parts = window, parts

    def step(self, by: int) -> None:
        """Give the keyboard to the next part, or the one before."""
        shown = self._in_order()
        if not shown:
            return
        now, place = QApplication.focusWidget(), -1 if by > 0 else 0
        for at, (part, _first) in enumerate(shown):
            if now is not None and (part is now or part.isAncestorOf(now)):
                place = at
        shown[(place + by) % len(shown)][1].setFocus(Qt.FocusReason.TabFocusReason)

    def _in_order(self) -> list[tuple[QWidget, QWidget]]:
        """Each part in view with what takes the keyboard there, column by column as it is read."""
        in_view = [part for part in self._parts if in_window(part, self._window)]
        found = [(part, first) for part in in_view if (first := self._parts[part]()) is not None]
        is_mirrored = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft

        def across_then_down(one: tuple[QWidget, QWidget]) -> tuple[int, int]:
            at = one[0].mapTo(self._window, QPoint(0, 0))
            return self._window.width() - at.x() - one[0].width() if is_mirrored else at.x(), at.y()

        return sorted(found, key=across_then_down)


def first_control(part: QWidget) -> QWidget | None:
    """What takes the keyboard first in a panel: its list, else the control at its top; None where it has nothing."""
    within = [one for one in (part, *part.findChildren(QWidget)) if takes_tab(one, part.window())]
    lists = [one for one in within if isinstance(one, QAbstractItemView)]
    return min(lists or within, key=lambda one: _down_then_across(one, part), default=None)


def _down_then_across(one: QWidget, part: QWidget) -> tuple[int, int]:
    where = one.mapTo(part, QPoint(0, 0)) if one is not part else QPoint(0, 0)
    return where.y(), where.x()
