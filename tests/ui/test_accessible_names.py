"""A screen reader has a name for everything that can be used: in the window and in its dialogs."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from ui.dialogs.about import AboutDialog
from ui.dialogs.help import HelpDialog
from ui.dialogs.settings import SettingsDialog

USED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
PARTS = ("QComboBoxPrivate", "QTabBar")


def nameless(root: QWidget) -> list[str]:
    """What can be used and says nothing of itself, but for Qt's own parts."""
    found = []
    for one in root.findChildren(QWidget):
        if not isinstance(one, USED) or isinstance(one, QScrollBar | QHeaderView):
            continue
        inside = one.parentWidget()
        is_part = isinstance(inside, QComboBox | QAbstractSpinBox | QLineEdit | QAbstractItemView)
        is_part = is_part or (inside is not None and inside.metaObject().className().startswith(PARTS))
        if is_part or one.objectName().startswith("qt_"):
            continue
        said = one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "") or one.toolTip()
        if not said:
            path = " < ".join(f"{type(w).__name__}#{w.objectName()}" for w in (one, inside) if w is not None)
            found.append(path)
    return found


def test_every_menu_has_a_letter_of_its_own(window):
    titles = [action.text() for action in window.menuBar().actions()]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(set(letters)) == len(titles)


def test_everything_in_the_window_has_a_name(window, bench):
    bench.open()
    bench.run()
    assert nameless(window) == []


@pytest.mark.parametrize("make", [SettingsDialog, HelpDialog, AboutDialog])
def test_everything_in_a_dialog_has_a_name(qtbot, theme, make, bench):
    dialog = make(*{SettingsDialog: [bench.session.settings], AboutDialog: ["CPU"]}.get(make, []))
    qtbot.addWidget(dialog)
    assert nameless(dialog) == []
