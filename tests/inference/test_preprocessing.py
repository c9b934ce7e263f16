"""What a model sees of a frame, and the way back to the frame's own pixels, for odd sizes."""

import numpy as np
import pytest

from inference.finding import Box, Point
from inference.frame import Frame, FrameKey, Window
from inference.model_card import InputSpecification
from inference.preprocessing import prepare

SIZES = [(301, 517), (517, 301), (64, 64), (2047, 33), (17, 19), (224, 224)]


def frame(stored, **fields):
    return Frame(FrameKey("1.2.3"), np.asarray(stored), **fields)


def specification(**fields):
    return InputSpecification(**{"name": "x", "size": (224, 224), **fields})


@pytest.mark.parametrize("resize", ["stretch", "letterbox", "crop"])
@pytest.mark.parametrize("size", SIZES)
def test_a_planted_edge_comes_back_to_half_a_pixel(resize, size):
    stored = np.zeros(size, np.uint8)
    seen = prepare(frame(stored), specification(resize=resize, size=(224, 200))).geometry.source
    rows, columns = seen.bottom - seen.top, seen.right - seen.left
    edge_row, edge_column = round(seen.top + rows * 0.45), round(seen.left + columns * 0.55)
    stored[edge_row:, edge_column:] = 255
    prepared = prepare(frame(stored), specification(resize=resize, size=(224, 200)))

    corner = prepared.geometry.to_input(Point(edge_row, edge_column))
    inside = prepared.geometry.to_input(Point(seen.top + rows * 0.6, seen.left + columns * 0.7))
    down = prepared.picture[:, int(inside.column)].astype(float)
    across = prepared.picture[int(inside.row), :].astype(float)

    assert crossing(down) == pytest.approx(corner.row, abs=0.5)
    assert crossing(across) == pytest.approx(corner.column, abs=0.5)


def crossing(profile):
    """Where a rising profile passes 127.5, in continuous coordinates (the centre of a pixel is at + 0.5)."""
    at = int(np.argmax(profile >= 127.5))
    below, above = profile[at - 1], profile[at]
    return at - 0.5 + (127.5 - below) / (above - below)


@pytest.mark.parametrize("resize", ["stretch", "letterbox", "crop"])
@pytest.mark.parametrize("size", SIZES)
def test_the_way_there_and_back_is_the_same_place(resize, size):
    geometry = prepare(frame(np.zeros(size, np.uint8)), specification(resize=resize)).geometry

    for place in (Point(0, 0), Point(size[0], size[1]), Point(3.25, 7.75)):
        back = geometry.to_frame(geometry.to_input(place))
        assert (back.row, back.column) == pytest.approx((place.row, place.column))


def test_letterbox_keeps_proportions_on_black():
    prepared = prepare(frame(np.full((100, 50), 200, np.uint8)), specification(size=(224, 224)))

    assert prepared.geometry.target == Box(0, 56, 224, 168)
    assert np.unique(prepared.picture[:, 56:168]).tolist() == [200]
    assert not prepared.picture[:, :56].any()
    assert not prepared.picture[:, 168:].any()


def test_a_box_over_the_letterbox_is_cut_to_the_frame():
    geometry = prepare(frame(np.zeros((100, 50), np.uint8)), specification()).geometry

    box = geometry.box_to_frame(Box(0, 0, 224, 224))
    assert (box.top, box.left, box.bottom, box.right) == pytest.approx((0, 0, 100, 50))


def test_crop_takes_the_middle():
    prepared = prepare(frame(np.zeros((100, 301), np.uint8)), specification(resize="crop"))

    assert prepared.geometry.source == Box(0, 100, 100, 200)
    assert prepared.picture.shape == (224, 224)


def test_a_monochrome1_frame_is_inverted_unless_the_entry_says_no():
    stored = np.zeros((32, 32), np.uint8)

    inverted = prepare(frame(stored, photometric="MONOCHROME1"), specification())
    kept = prepare(frame(stored, photometric="MONOCHROME1"), specification(invert_monochrome1=False))

    assert inverted.picture.min() == 255
    assert kept.picture.max() == 0


def test_the_window_of_the_file_is_used():
    stored = np.full((32, 32), 1000, np.int16)
    low = prepare(frame(stored, windows=(Window(2000, 100),)), specification())
    high = prepare(frame(stored, windows=(Window(0, 100),)), specification())

    assert (low.picture.max(), high.picture.min()) == (0, 255)


@pytest.mark.parametrize(("layout", "shape"), [("NCHW", (1, 3, 20, 30)), ("NHWC", (1, 20, 30, 3))])
def test_range_mean_and_std_apply_to_each_channel(layout, shape):
    given = specification(
        size=(20, 30), layout=layout, channels=3, resize="stretch", range=(-1.0, 1.0), mean=(0, 1, 2), std=(1, 2, 4)
    )
    tensor = prepare(frame(np.full((20, 30), 255, np.uint8)), given).tensor

    assert tensor.shape == shape
    assert tensor.dtype == np.float32
    planes = tensor[0] if layout == "NCHW" else tensor[0].transpose(2, 0, 1)
    assert [float(plane.mean()) for plane in planes] == [1.0, 0.0, -0.25]


def test_colour_is_kept_for_three_channels_and_made_grey_for_one():
    stored = np.zeros((16, 16, 3), np.uint8)
    stored[..., 0] = 255
    colour = prepare(
        frame(stored, photometric="RGB"), specification(size=(16, 16), channels=3, mean=(0, 0, 0), std=(1, 1, 1))
    )
    grey = prepare(frame(stored, photometric="RGB"), specification(size=(16, 16)))

    assert colour.tensor[0, :, 0, 0].tolist() == [1.0, 0.0, 0.0]
    assert grey.picture[0, 0] == 76


def test_sixteen_bit_colour_keeps_its_upper_eight_bits():
    stored = np.full((8, 8, 3), 0x7FFF, np.uint16)
    prepared = prepare(
        frame(stored, photometric="RGB"), specification(size=(8, 8), channels=3, mean=(0,) * 3, std=(1,) * 3)
    )

    assert np.unique(prepared.picture).tolist() == [127]
