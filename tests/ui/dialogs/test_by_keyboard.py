"""Every dialog by keyboard alone: Tab reaches each control in its order, Escape closes, nothing is nameless."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.every_dialog import MAKERS, known
from tests.ui.keyboard import backward, controls, faintly_focused, nameless, tab_round, unreached, words


@pytest.fixture
def dialog(request, window, bench, qtbot):
    bench.open()
    bench.run()
    made = MAKERS[request.param](window)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_every_dialog_is_looked_at():
    assert known() == set(MAKERS)


@pytest.mark.parametrize("dialog", MAKERS, indirect=True, ids=lambda one: one.__name__)
def test_a_dialog_by_keyboard_alone(dialog, qtbot):
    assert nameless(dialog) == []
    assert QApplication.focusWidget() is not None, "nothing has the keyboard when it opens"
    seen = tab_round(controls(dialog)[0])
    assert [words(one) for one in unreached(dialog, seen)] == []
    assert backward(dialog, seen) == []
    assert faintly_focused(seen) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
