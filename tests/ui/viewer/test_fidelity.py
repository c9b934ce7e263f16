"""What is on the screen is the reference grey: at 100 % and above, however the frame is turned, smoothed or not."""

import itertools

import numpy as np
import pytest

from inference.frame import Window
from inference.voi_lut import grey8, grey_table
from tests.builders import make_frame, quadrants, ramp
from ui.viewer.coordinates import ViewTransform

ZOOMS = [1.0, 1.5, 2.0, 2.75, 3.0, 5.0, 8.0]
TURNS = list(itertools.product(range(4), (False, True)))


def turn(canvas, quarters: int, is_mirrored: bool) -> None:
    canvas.rotate(quarters)
    if is_mirrored:
        canvas.flip_horizontally()


def places(view: ViewTransform, shape: tuple[int, int]):
    """Row and column of the frame under the centre of each device pixel, and whether that is on the frame."""
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]] + 0.5
    along, down = view.orientation.column_direction, view.orientation.row_direction
    dx, dy = x - view.origin_x, y - view.origin_y
    row, column = (dx * down[0] + dy * down[1]) / view.zoom_row, (dx * along[0] + dy * along[1]) / view.zoom
    return row, column, (row > 0) & (row < view.rows) & (column > 0) & (column < view.columns)


@pytest.mark.parametrize(("quarters", "is_mirrored"), TURNS)
@pytest.mark.parametrize("is_inverted", [False, True])
def test_nearest_shows_the_grey_of_the_pixel_below(make_canvas, quarters, is_mirrored, is_inverted) -> None:
    canvas = make_canvas(320, 260, 1.25)
    canvas.set_words_visible(False)
    canvas.set_smooth(False)
    canvas.set_inverted(is_inverted)
    frame = make_frame(ramp(120, 150))
    canvas.show_frame(frame)
    turn(canvas, quarters, is_mirrored)
    canvas.set_voi(Window(1500, 2500))
    reference = grey8(frame, Window(1500, 2500), is_inverted=is_inverted)
    for zoom in ZOOMS:
        canvas.show_actual_size()
        canvas.zoom_by(zoom)
        canvas.pan_by(7, -3)
        screen = canvas.pixels()
        row, column, is_on = places(canvas.transform, screen.shape[:2])
        assert is_on.any()
        expected = reference[np.where(is_on, row, 0).astype(int), np.where(is_on, column, 0).astype(int)]
        assert np.array_equal(screen[is_on], np.repeat(expected[is_on][:, None], 3, axis=1)), zoom
        assert not screen[~is_on].any(), "beside the frame the screen is black"


def bilinear(values, row, column):
    """The value between pixel centres, the last pixel repeated at the edges."""
    r, c = np.clip(row - 0.5, 0, values.shape[0] - 1), np.clip(column - 0.5, 0, values.shape[1] - 1)
    top, left = np.minimum(r.astype(int), values.shape[0] - 2), np.minimum(c.astype(int), values.shape[1] - 2)
    down, across = r - top, c - left
    upper = values[top, left] * (1 - across) + values[top, left + 1] * across
    lower = values[top + 1, left] * (1 - across) + values[top + 1, left + 1] * across
    return upper * (1 - down) + lower * down


@pytest.mark.parametrize(("quarters", "is_mirrored"), TURNS)
def test_smooth_shows_the_grey_of_the_value_between(make_canvas, quarters, is_mirrored) -> None:
    canvas = make_canvas(320, 260)
    canvas.set_words_visible(False)
    rng = np.random.default_rng(11)
    frame = make_frame(rng.integers(0, 4096, (60, 80)).astype(np.uint16), bits_stored=12)
    window = Window(2048, 4096)
    canvas.show_frame(frame)
    turn(canvas, quarters, is_mirrored)
    canvas.set_voi(window)
    table = grey_table(frame, window).astype(int)
    for zoom in ZOOMS:
        canvas.show_actual_size()
        canvas.zoom_by(zoom)
        screen = canvas.pixels()[..., 0].astype(int)
        row, column, is_on = places(canvas.transform, screen.shape)
        between = bilinear(frame.stored.astype(float), row, column)
        # The value is rounded to a whole stored value, 1/16 of a grey here: at most the next grey.
        low, high = table[np.floor(between - 1).clip(0).astype(int)], table[np.ceil(between + 1).astype(int)]
        assert ((screen >= low) & (screen <= high))[is_on].all(), zoom
        is_centre = is_on & (abs(row % 1 - 0.5) < 1e-9) & (abs(column % 1 - 0.5) < 1e-9)
        exact = grey8(frame, window)[row[is_centre].astype(int), column[is_centre].astype(int)]
        assert np.array_equal(screen[is_centre], exact), "at a pixel's own centre nothing is mixed"
        assert is_centre.any() == (zoom % 2 == 1)


@pytest.mark.parametrize("is_smooth", [False, True])
@pytest.mark.parametrize(("quarters", "is_mirrored"), TURNS)
def test_primaries_stay_pure(make_canvas, is_smooth, quarters, is_mirrored) -> None:
    canvas = make_canvas(500, 400, 1.5)
    canvas.set_words_visible(False)
    canvas.set_smooth(is_smooth)
    frame = make_frame(quadrants(60))
    canvas.show_frame(frame)
    turn(canvas, quarters, is_mirrored)
    for zoom in ZOOMS:
        canvas.show_actual_size()
        canvas.zoom_by(zoom)
        screen = canvas.pixels()
        row, column, is_on = places(canvas.transform, screen.shape[:2])
        is_pure = is_on & (abs(row - 30) >= 1) & (abs(column - 30) >= 1)
        assert np.array_equal(screen[is_pure], frame.stored[row[is_pure].astype(int), column[is_pure].astype(int)])
