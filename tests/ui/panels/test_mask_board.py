"""Masks are drawn, chosen, moved, resized and deleted, by mouse and by keys, and hold for the frames that are said."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.deidentification.mask import TextMask
from inference.finding import Box
from inference.frame import Frame, FrameKey
from tests.ui.mouse import drag
from ui.panels.mask_board import MaskBoard

FRAME = Frame(FrameKey("1"), np.full((100, 200), 90, np.uint8))


@pytest.fixture
def board(qtbot, theme):
    made = MaskBoard()
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    made.show_frame(FRAME, 1)
    return made


def at(board, row, column):
    place = board.to_widget(row, column)
    return place.x(), place.y()


def edges(mask):
    box = mask.box
    return tuple(round(one) for one in (box.top, box.left, box.bottom, box.right))


def test_the_mouse_draws_moves_and_resizes_within_the_frame(board):
    drag(board, at(board, 10, 20), at(board, 20, 40), at(board, 30, 60))
    assert edges(board.masks[0]) == (10, 20, 30, 60)
    drag(board, at(board, 20, 40), at(board, 30, 50))
    assert edges(board.masks[0]) == (20, 30, 40, 70)
    drag(board, at(board, 40, 70), at(board, 50, 90))
    assert edges(board.masks[0]) == (20, 30, 50, 90)
    drag(board, at(board, 90, 150), at(board, 95, 170), (390, 260))
    assert edges(board.masks[1])[2] == 100
    drag(board, at(board, 5, 5), at(board, 5.5, 5.5))
    assert len(board.masks) == 2  # a click on nothing draws nothing


def test_a_suggestion_is_no_mask_until_a_click_or_a_key_says_so(board, qtbot):
    board.suggest([TextMask(Box(10, 10, 20, 40)), TextMask(Box(50, 10, 60, 40))])
    assert board.masks == ()
    drag(board, at(board, 15, 20))
    assert len(board.masks) == 1
    qtbot.keyClick(board, Qt.Key.Key_N)
    qtbot.keyClick(board, Qt.Key.Key_Space)
    assert len(board.masks) == 2
    qtbot.keyClick(board, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(board, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert edges(board.masks[1]) == (60, 10, 70, 41)
    qtbot.keyClick(board, Qt.Key.Key_Delete)
    assert len(board.masks) == 1
    qtbot.keyClick(board, Qt.Key.Key_Insert)
    assert len(board.masks) == 2


def test_a_mask_on_one_frame_is_not_seen_on_another(board):
    drag(board, at(board, 10, 20), at(board, 20, 40), at(board, 30, 60))
    board.hold_for((1,))
    board.show_as_released(True)
    middle = board.to_widget(20, 40).toPoint()
    assert board.grab().toImage().pixelColor(middle).red() == 0
    board.show_frame(FRAME, 2)
    assert board.grab().toImage().pixelColor(middle).red() == 90
    assert board.chosen_piece is None
    assert board.masks[0].frames == (1,)
