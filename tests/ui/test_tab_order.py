"""Tab through the window: everything in view, nothing that is not, in the order in which it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.keyboard import backward, faintly_focused, in_view, tab_round, unreached, words


@pytest.fixture
def shown(window, bench):
    bench.open()
    bench.session.run()
    bench.answer()
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def test_tab_goes_through_everything_in_view_in_its_order(shown):
    seen = tab_round(shown.viewport.canvas)
    in_bar = [one for one in seen if shown.tool_bar.isAncestorOf(one)]
    assert len(in_bar) == 1  # the arrow keys go through the rest
    missed = [one for one in unreached(shown, seen) if in_view(shown, one) and not shown.tool_bar.isAncestorOf(one)]
    assert [words(one) for one in missed] == []
    assert backward(shown, seen) == []
    assert [words(one) for one in seen if not in_view(shown, one)] == []
    assert faintly_focused(seen) == []


def test_shift_tab_goes_back_the_same_way(shown):
    seen = tab_round(shown.viewport.canvas)
    shown.viewport.canvas.setFocus()
    QTest.keyClick(shown.viewport.canvas, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is seen[-1]


def test_arrow_keys_go_through_the_tool_bar(shown):
    first = next(one for one in tab_round(shown.viewport.canvas) if shown.tool_bar.isAncestorOf(one))
    first.setFocus()
    names = []
    for _ in range(8):
        names.append(QApplication.focusWidget().accessibleName() or QApplication.focusWidget().text())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert names[:6] == ["Open files", "Open folder", "W/L", "Pan", "Zoom", "Probe"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert shown.desk.tool == "pan"
