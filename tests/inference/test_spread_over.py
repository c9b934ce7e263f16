import numpy as np
import pytest

from inference.finding import Box
from inference.frame import PixelSpacing
from inference.heatmap import spread_over


def test_one_hot_cell_has_no_spread_and_lies_in_its_middle():
    heat = np.zeros((4, 8), np.float32)
    heat[1, 6] = 0.7
    spread, place = spread_over(heat, Box(10, 20, 50, 100), PixelSpacing(0.5, 0.25))
    assert (spread.px, spread.mm) == (0.0, 0.0)
    assert place == (10 + 1.5 * 10, 20 + 6.5 * 10)


def test_two_cells_lie_half_their_distance_from_their_centre():
    heat = np.zeros((4, 8), np.float32)
    heat[0, 2] = heat[0, 6] = 1.0  # 4 cells of 10 pixels apart, in a row
    spread, _ = spread_over(heat, Box(0, 0, 40, 80), PixelSpacing(0.5, 0.25))
    assert spread.px == pytest.approx(20)
    assert spread.mm == pytest.approx(5)


def test_even_heat_has_the_spread_of_its_rectangle():
    spread, _ = spread_over(np.ones((50, 100), np.float32), Box(0, 0, 50, 100), None)
    assert spread.px == pytest.approx(np.sqrt((50**2 - 1) / 12 + (100**2 - 1) / 12))
    assert spread.mm is None
