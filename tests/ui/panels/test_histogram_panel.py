"""The histogram follows frame and window, and its ends set the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inference.frame import Window
from tests.ui.fakes import study


@pytest.fixture
def shown(window, bench, qtbot):
    bench.open(study("1", slices=4))
    with qtbot.waitSignal(window.histogram.made):
        window.actions_by_id.actions["histogram"].trigger()
    return window


def test_it_is_of_the_frame_in_view_and_follows_the_window(shown, bench, qtbot):
    panel, viewport = shown.histogram, shown.viewport
    viewport.set_voi(Window(40, 81))
    assert panel.region.getRegion() == pytest.approx((-0.5, 79.5))
    assert panel.words.text() == "W 81 L 40 HU"
    edges = panel._curve.xData
    assert edges[0] == -1000.5
    with qtbot.waitSignal(panel.made):
        bench.session.show_position(2)
    assert panel._of is bench.session.frame


def test_dragging_an_end_sets_the_window_at_once(shown):
    shown.viewport.set_voi(Window(40, 81))
    shown.histogram.region.setRegion((0.0, 99.0))  # as the mouse does
    assert shown.viewport.canvas.voi == Window(50, 100)
    assert shown.histogram.words.text() == "W 100 L 50 HU"


def test_windows_are_chosen_by_name(shown):
    choice = shown.histogram.choice
    names = [choice.itemText(place) for place in range(choice.count())]
    assert names[:4] == ["The file's own", "Automatic", "Brain", "Lung"]
    choice.activated.emit(3)
    assert shown.viewport.canvas.voi == Window(-600, 1500, "LINEAR", "Lung")
    choice.activated.emit(0)
    assert shown.viewport.canvas.voi.explanation == "auto", "this file has no window of its own"


def test_the_arrow_keys_move_and_widen_the_window(shown, qtbot):
    shown.viewport.set_voi(Window(50, 101))
    plot, position = shown.histogram.plot, shown.session.position
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert shown.viewport.canvas.voi == Window(52, 101)
    QTest.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert shown.viewport.canvas.voi == Window(32, 101)
    QTest.keyClick(plot, Qt.Key.Key_Up)
    assert shown.viewport.canvas.voi == Window(32, 103)
    QTest.keyClick(plot, Qt.Key.Key_Down)
    assert shown.viewport.canvas.voi.width < 103
    assert shown.session.position == position, "no slice passed by"
