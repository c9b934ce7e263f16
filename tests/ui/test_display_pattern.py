"""Every element of the pattern has the grey that it must have, on whole pixels, at any size."""

import numpy as np
import pytest
from PySide6.QtGui import QImage

from ui.dialogs.display_check import PatternView
from ui.display_pattern import (
    FAINT,
    FIVE_PER_CENT,
    GROUND,
    NINETY_FIVE_PER_CENT,
    STEPS,
    letter_contrasts,
    pattern,
    ring,
)

SIZES = [(1600, 1200), (1920, 1080), (1200, 1600), (700, 560), (3840, 2160)]


def greys(image: QImage):
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)[:, : image.width()].copy()


@pytest.mark.parametrize("size", SIZES)
def test_the_ring_has_sixteen_steps_with_faint_corners(qapp, size):
    image = pattern(*size)
    grey = greys(image)
    side = min(size[0] // 10, size[1] // 8)
    places = ring(*size, side)
    assert len(places) == len(STEPS) == 16
    for (x, y), level in zip(places, STEPS, strict=True):
        assert x >= 0
        assert x + side <= size[0]
        assert grey[y + side // 2, x + side // 2] == level
        assert grey[y + 1, x + 1] == grey[y + side - 2, x + side - 2] == level + FAINT
        assert grey[y + 1, x + side - 2] == grey[y + side - 2, x + 1] == level - FAINT


@pytest.mark.parametrize("size", SIZES)
def test_edges_fives_ramps_and_lines_of_one_pixel(qapp, size):
    image = pattern(*size)
    grey = greys(image)
    assert (grey[0] == 255).all()
    assert (grey[:, -1] == 255).all()
    assert grey[1, 1] == GROUND
    assert {0, 255, FIVE_PER_CENT, NINETY_FIVE_PER_CENT} <= set(np.unique(grey).tolist())
    ramp = grey[size[1] // 8 : size[1] - size[1] // 8, 30].astype(int)
    assert ramp[0] == 255
    assert ramp[-1] == 0
    assert set(np.diff(ramp)) <= {0, -1} or size[1] < 400
    # Alternating columns at full contrast: one pixel on, one off.
    middle = grey[:, size[0] // 2 - 24 : size[0] // 2 - 4]
    stripes = (np.abs(np.diff(middle.astype(int), axis=1)) == 255).all(axis=1)
    assert stripes.any()


def test_the_letters_grow_fainter(qapp):
    contrasts = letter_contrasts()
    assert contrasts[0] == 14
    assert contrasts[-1] == 1
    assert list(contrasts) == sorted(contrasts, reverse=True)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_it_is_drawn_in_the_pixels_of_the_screen(qtbot, ratio):
    class Scaled(PatternView):
        def devicePixelRatioF(self):  # noqa: N802
            return ratio

    view = Scaled()
    qtbot.addWidget(view)
    view.resize(640, 480)
    shown = QImage(round(640 * ratio), round(480 * ratio), QImage.Format.Format_Grayscale8)
    shown.setDevicePixelRatio(ratio)
    view.render(shown)
    assert np.array_equal(greys(shown), greys(pattern(round(640 * ratio), round(480 * ratio))))
