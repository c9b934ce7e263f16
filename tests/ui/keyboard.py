"""The window by keyboard alone: where Tab goes, and what it never reaches."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

USED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
)
ROW = 16
"""Controls whose tops differ by less, in logical pixels, stand in one row."""
PARTS = ("QComboBoxPrivate", "QTabBar")


def words(one: QWidget) -> str:
    said = one.accessibleName() or (one.text() if hasattr(one, "text") else "") or one.toolTip()
    return f"{type(one).__name__}#{one.objectName()} '{said[:40]}'"


def controls(root: QWidget) -> list[QWidget]:
    """Everything in view that takes the keyboard by Tab, but for what stands in for another."""
    found = []
    for one in root.findChildren(QWidget):
        takes = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isEnabled() and one.isVisible()
        is_inside = isinstance(one.parentWidget(), QComboBox) or one.objectName().startswith("qt_")
        if takes and one.window() is root.window() and one.focusProxy() is None and not is_inside:
            found.append(one)
    return found


def tab_round(start: QWidget, limit: int = 400) -> list[QWidget]:
    """The controls that Tab goes through from here until it comes back; fails where it does not."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    first = QApplication.focusWidget()
    seen: list[QWidget] = []
    for _ in range(limit):
        here = QApplication.focusWidget()
        assert here is not None
        if seen and here is first:
            return seen
        assert here not in seen, f"Tab is caught between {words(here)} and {words(seen[-1])}"
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is here and len(controls(here.window())) > 1:
            raise AssertionError(f"Tab does not leave {words(here)}")
    raise AssertionError(f"no way round after {limit} controls")


def unreached(root: QWidget, seen: list[QWidget]) -> list[QWidget]:
    """Controls that Tab passed by; of radio buttons one is enough, as arrows go through the rest."""
    groups = {one.parentWidget() for one in seen if isinstance(one, QRadioButton)}
    left = [one for one in controls(root) if one not in seen and not isinstance(one, QScrollArea)]
    left = [one for one in left if not any(one.isAncestorOf(other) for other in seen)]
    return [one for one in left if not (isinstance(one, QRadioButton) and one.parentWidget() in groups)]


def backward(root: QWidget, seen: list[QWidget]) -> list[str]:
    """Steps of Tab that go up and to the left at once, which no reader's eye does, but for the one back to the top."""
    found = []
    top = min(seen, key=lambda one: (place(root, one)[1] // ROW, place(root, one)[0]))
    for before, after in pairwise(seen):
        if after is top:
            continue
        one, two = place(root, before), place(root, after)
        if two[1] + two[3] <= one[1] and two[0] + two[2] <= one[0] + one[2] - 1 and two[0] < one[0]:
            found.append(f"{words(before)} -> {words(after)}")
    return found


def place(root: QWidget, one: QWidget) -> tuple[int, int, int, int]:
    at = one.mapTo(root, QPoint(0, 0))
    return at.x(), at.y(), one.width(), one.height()


def in_view(root: QWidget, one: QWidget) -> bool:
    """Whether any of it lies within the window: docks behind a tab lie far outside."""
    return root.rect().intersects(QRect(*place(root, one)))


def faintly_focused(seen: list[QWidget]) -> list[str]:
    """Controls that look the same with the keyboard as without."""
    found = []
    for one in seen:
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_keys = one.grab().toImage()
        one.clearFocus()
        QApplication.processEvents()
        is_list = isinstance(one, QAbstractItemView | QTabBar | QGraphicsView)
        if with_keys == one.grab().toImage() and not is_list:
            found.append(words(one))
    return found


def nameless(root: QWidget) -> list[str]:
    """What can be used and says nothing of itself, but for Qt's own parts."""
    found = []
    for one in root.findChildren(QWidget):
        if not isinstance(one, USED) or isinstance(one, QScrollBar | QHeaderView):
            continue
        if isinstance(one, QAbstractButton) and not one.isVisibleTo(root):  # it gets its words when it is shown
            continue
        inside = one.parentWidget()
        is_part = isinstance(inside, QComboBox | QAbstractSpinBox | QLineEdit | QAbstractItemView)
        is_part = is_part or (inside is not None and inside.metaObject().className().startswith(PARTS))
        if is_part or one.objectName().startswith("qt_"):
            continue
        said = QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
        if not said:
            path = " < ".join(f"{type(w).__name__}#{w.objectName()}" for w in (one, inside) if w is not None)
            found.append(path)
    return found
