"""What is drawn is the reference grey, at every zoom, turn and depth."""

import numpy as np
import pytest

from inference.frame import LookupTable, Rescale, Window
from inference.voi_lut import default_voi, grey8
from tests.builders import make_frame, quadrants, ramp
from ui.viewer.coordinates import Orientation, ViewTransform, fitted
from ui.viewer.picture import Picture
from ui.viewer.sampling import screen_corner

ORIENTATIONS = [Orientation(turns, mirrored) for turns in range(4) for mirrored in (False, True)]
DEPTHS = [(np.uint8, 0, 255), (np.int8, -128, 127), (np.uint16, 0, 65535), (np.int16, -32768, 32767)]
DEEP = [(np.uint32, 0, 4_000_000), (np.int32, -2_000_000, 2_000_000), (np.float32, -5, 5)]


def drawn(frame, view, viewport, voi=None, *, is_smooth=False, is_refined=False, is_inverted=False):
    """The viewport's pixels, with -1 where nothing of the frame is."""
    picture = Picture(frame)
    patch = picture.patch(view, viewport, is_smooth=is_smooth, is_refined=is_refined)
    screen = np.full((viewport[1], viewport[0], *frame.stored.shape[2:]), -1, np.int16)
    if patch is not None:
        window = None if frame.is_colour else voi or default_voi(frame)
        pixels = picture.screen(patch, view, window, is_inverted=is_inverted)
        x, y = screen_corner(view, patch.span)
        screen[y : y + pixels.shape[0], x : x + pixels.shape[1]] = pixels
    return screen


def turned(pixels, orientation):
    flipped = pixels[:, ::-1] if orientation.is_mirrored else pixels
    return np.rot90(flipped, -orientation.quarter_turns)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize(("dtype", "low", "high"), DEPTHS + DEEP)
def test_each_pixel_is_the_reference_grey_at_whole_zooms(dtype, low, high, orientation) -> None:
    frame = make_frame(ramp(40, 60, dtype, low, high))
    for zoom in (1, 2, 5):
        view = fitted((40, 60), 1.0, (300, 300), 1.0, orientation)
        view = view.zoomed(zoom, 1.0, 150, 150)
        expected = turned(grey8(frame).repeat(zoom, 0).repeat(zoom, 1), orientation)
        shown = drawn(frame, view, (300, 300))
        left, top, width, height = (int(one) for one in view.outline())
        inside = shown[max(top, 0) : top + height, max(left, 0) : left + width]
        assert np.array_equal(inside, expected[max(-top, 0) :, max(-left, 0) :][: inside.shape[0], : inside.shape[1]])
        assert (shown >= 0).sum() == inside.size


@pytest.mark.parametrize("zoom", [1.0, 1.375, 2.6875, 7.5])
def test_a_square_is_shown_wherever_a_device_pixel_has_its_centre_in_it(zoom) -> None:
    frame = make_frame(ramp(40, 60))
    view = ViewTransform(40, 60, zoom, zoom, -13, 7)
    shown, reference = drawn(frame, view, (200, 150)), grey8(frame)
    for y, x in np.ndindex(150, 200):
        row, column = view.to_frame(x + 0.5, y + 0.5)
        if 0 <= row < 40 and 0 <= column < 60 and shown[y, x] >= 0:
            assert shown[y, x] == reference[int(row), int(column)]


@pytest.mark.parametrize(("dtype", "low", "high"), DEPTHS)
def test_smooth_is_exact_at_100_percent_and_at_the_centre_of_a_pixel(dtype, low, high) -> None:
    frame = make_frame(ramp(40, 60, dtype, low, high))
    reference = grey8(frame)
    whole = drawn(frame, ViewTransform(40, 60), (60, 40), is_smooth=True)
    assert np.array_equal(whole, reference)
    larger = drawn(frame, ViewTransform(40, 60, 5.0, 5.0), (300, 200), is_smooth=True)
    assert np.array_equal(larger[2::5, 2::5], reference)


@pytest.mark.parametrize("zoom", [0.40625, 0.79296875, 1.3671875, 3.15625])
@pytest.mark.parametrize("is_refined", [False, True])
def test_the_picture_does_not_swim_when_it_is_panned(zoom, is_refined) -> None:
    rng = np.random.default_rng(1)
    frame = make_frame(rng.integers(0, 4096, (700, 900)).astype(np.uint16))
    view = ViewTransform(700, 900, zoom, zoom, 0, 0)
    width, height = view.device_size
    whole = drawn(frame, view, (width, height), is_smooth=True, is_refined=is_refined)
    for dx, dy in ((-1, 0), (-37, -91), (-203, -150)):
        part = drawn(frame, view.panned(dx, dy), (60, 50), is_smooth=True, is_refined=is_refined)
        assert np.array_equal(part, whole[-dy : 50 - dy, -dx : 60 - dx])


def test_neighbours_across_zero_are_mixed_as_signed_numbers() -> None:
    stored = np.full((8, 8), -200, np.int16)
    stored[:, 4:] = 200
    frame = make_frame(stored, windows=(Window(0, 401, "LINEAR"),))
    row = drawn(frame, ViewTransform(8, 8, 16.0, 16.0), (128, 128), is_smooth=True)[64]
    assert row[0] == 0
    assert row[-1] == 255
    assert (np.diff(row) >= 0).all()


def test_padding_is_black_and_is_mixed_with_nothing() -> None:
    stored = np.full((16, 16), 1000, np.int16)
    stored[:, :8] = -2000
    for inverted in (False, True):
        frame = make_frame(stored, padding=(-2000, -2000), windows=(Window(900, 400, "LINEAR"),))
        picture_grey = 0 if inverted else 255
        for zoom in (0.5, 0.4375, 4.0):
            size = int(16 * zoom)
            shown = drawn(
                frame,
                ViewTransform(16, 16, zoom, zoom),
                (size, size),
                Window(500, 300),
                is_smooth=True,
                is_inverted=inverted,
            )
            assert (shown[:, : size // 2] == 0).all()
            assert (shown[:, size // 2 + 1 :] == picture_grey).all()


def test_a_mean_that_happens_to_be_the_padding_value_is_not_padding() -> None:
    stored = np.full((8, 8), -100, np.int16)
    stored[:, 4:] = 100
    stored[0, 0] = 0
    frame = make_frame(stored, padding=(0, 0), windows=(Window(0, 201, "LINEAR"),))
    shown = drawn(frame, ViewTransform(8, 8, 15.0, 15.0), (120, 120), is_smooth=True)
    assert 110 <= shown[100, 59] <= 145
    assert (shown[:15, :15] == 0).all()


def test_a_window_does_not_change_colour() -> None:
    frame = make_frame(quadrants(8))
    shown = drawn(frame, ViewTransform(8, 8), (8, 8), Window(3, 2))
    assert np.array_equal(shown, frame.stored)
    assert np.array_equal(drawn(frame, ViewTransform(8, 8), (8, 8), is_inverted=True), 255 - frame.stored.astype(int))


def test_deep_colour_is_shown_by_its_upper_bits() -> None:
    frame = make_frame(quadrants(8).astype(np.uint16) * 257)
    assert np.array_equal(drawn(frame, ViewTransform(8, 8), (8, 8)), quadrants(8))


def test_monochrome1_shows_bone_white_and_a_table_is_obeyed() -> None:
    first = make_frame(ramp(8, 8, np.uint8, 0, 255), photometric="MONOCHROME1")
    assert drawn(first, ViewTransform(8, 8), (8, 8))[0, 0] == 255
    table = LookupTable(0, np.array([0, 0, 255, 255], np.uint16), 8)
    frame = make_frame(np.array([[0, 1], [2, 3]], np.uint8), modality_lut=Rescale())
    assert drawn(frame, ViewTransform(2, 2), (2, 2), table).tolist() == [[0, 0], [255, 255]]


def test_a_smaller_frame_at_rest_is_the_mean_of_what_it_stands_for() -> None:
    rng = np.random.default_rng(2)
    stored = rng.integers(0, 256, (400, 400)).astype(np.uint8)
    frame = make_frame(stored)
    shown = drawn(frame, ViewTransform(400, 400, 0.25, 0.25), (100, 100), is_smooth=True, is_refined=True)
    mean = stored.reshape(100, 4, 100, 4).mean((1, 3))
    assert np.abs(shown - mean).max() <= 1.01


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (37, 1), (3, 3)])
def test_the_smallest_frames_are_drawn(shape) -> None:
    frame = make_frame(np.full(shape, 200, np.uint8))
    for zoom in (0.3125, 1.0, 20.0):
        view = fitted(shape, 1.0, (400, 400), 1.0, Orientation()).zoomed(zoom, 1.0, 200, 200)
        shown = drawn(frame, view, (400, 400), is_smooth=True, is_refined=True)
        assert set(np.unique(shown)) <= {-1, 200}


def test_what_lies_outside_the_viewport_is_not_drawn() -> None:
    frame = make_frame(ramp())
    assert (
        Picture(frame).patch(ViewTransform(64, 96, 1.0, 1.0, 500, 0), (400, 400), is_smooth=True, is_refined=False)
        is None
    )
