"""Tools and marks by the keyboard alone: the cross of F7."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import AXIAL, make_frame, placed

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RIGHT, DOWN, SPACE = Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space


@pytest.fixture
def film(canvas, qtbot):
    """300 x 400 at 100 %, half a millimetre a pixel."""
    canvas.show_frame(make_frame(np.zeros((300, 400), np.int16), **placed(AXIAL)))
    canvas.setFocus()
    return canvas


def keys(canvas, key, times=1, modifier=Qt.KeyboardModifier.NoModifier):
    for _ in range(times):
        QTest.keyClick(canvas, key, modifier)


def test_a_line_is_drawn_and_one_of_its_points_moved(film):
    film.set_tool("ruler")
    film.key_cross.call()
    keys(film, SPACE)
    keys(film, RIGHT, 3, SHIFT)
    keys(film, DOWN, 4, SHIFT)
    keys(film, SPACE)
    (line,) = film.measurements
    start, end = line.points
    assert (end.row - start.row, end.column - start.column) == (40, 30)
    assert line.quantities[0].value == pytest.approx(25.0)  # 3, 4, 5 at half a millimetre
    film.key_cross.call()  # its first point
    film.key_cross.call()  # its second
    keys(film, SPACE, modifier=CTRL)
    keys(film, RIGHT, 10)
    keys(film, SPACE, modifier=CTRL)
    (moved,) = film.measurements
    assert moved.points[0] == start
    assert (moved.points[1].row, moved.points[1].column) == (end.row, end.column + 10)
    keys(film, Qt.Key.Key_Escape)
    assert not film.key_cross.is_shown


def test_the_window_is_dragged_and_let_go(film):
    film.set_tool("window_level")
    before = film.voi
    film.key_cross.call()
    keys(film, SPACE, modifier=CTRL)
    keys(film, RIGHT, 5, SHIFT)
    film.key_cross.dismiss()
    widened = film.voi
    assert widened.width > before.width
    assert widened.centre == before.centre
    keys(film, RIGHT)
    assert film.voi == widened


@pytest.mark.parametrize("turn", range(4))
def test_an_arrow_goes_where_it_points_however_the_frame_is_turned(film, turn):
    for _ in range(turn):
        film.rotate()
    film.flip_horizontally()
    film.key_cross.call()
    before = film.key_cross._where()
    keys(film, RIGHT, 1, SHIFT)
    after = film.key_cross._where()
    assert after.y() == pytest.approx(before.y())
    assert after.x() > before.x() + 5


def test_escape_first_forgets_what_is_half_drawn(film):
    film.set_tool("polygon")
    film.key_cross.call()
    keys(film, SPACE)
    keys(film, RIGHT, 2, SHIFT)
    keys(film, Qt.Key.Key_Escape)
    assert film.key_cross.is_shown
    assert not film._hands.active.is_busy
    keys(film, Qt.Key.Key_Escape)
    assert not film.key_cross.is_shown
