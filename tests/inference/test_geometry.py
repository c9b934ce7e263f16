"""Planted masks come back where they were planted, to half a pixel, whatever the frame became on its way.

Boxes and points are planted beside their tasks, in test_detection.py and test_landmarks.py.
"""

from itertools import pairwise

import numpy as np
import pytest

from inference.finding import Box, Point
from inference.frame import Frame, FrameKey, PixelSpacing
from inference.model_card import InputSpecification
from inference.model_card_tasks import Tiling
from inference.preprocessing import InputGeometry, prepare
from inference.resampling import map_on_pixels
from inference.tiling import prepare_tiles, tile_boxes
from tests.map_builders import grey, mask_card, on_frame
from tests.place_builders import ask

SIZES = [(301, 517), (517, 301), (97, 211), (64, 64), (613, 77)]
"""Odd, tall, wide and narrow frames; one that has the size of the input."""

FITS = [
    {"resize": "stretch"},
    {"resize": "letterbox"},
    {"resize": "letterbox", "anchor": "top_left", "fill": 114},
    {"resize": "letterbox", "aspect": "physical"},
    {"resize": "crop"},
    {"resize": "crop", "aspect": "physical"},
]
SPACING = PixelSpacing(0.31, 0.47)
TILING = {"size": [128, 160], "overlap": [40, 48]}


def planted(size, fit, share=(0.42, 0.38, 0.6, 0.63)):
    """A rectangle in whole pixels inside what the model sees of a frame of this size."""
    spec = InputSpecification(name="x", size=(224, 200), **fit)
    seen = prepare(Frame(FrameKey("1"), np.zeros(size, np.uint8), spacing=SPACING), spec).geometry.source
    rows, columns = seen.bottom - seen.top, seen.right - seen.left
    top, bottom = round(seen.top + share[0] * rows), round(seen.top + share[2] * rows)
    left, right = round(seen.left + share[1] * columns), round(seen.left + share[3] * columns)
    return Box(top, left, bottom, right)


def whole(box):
    return tuple(int(side) for side in (box.top, box.left, box.bottom, box.right))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("fit", "stride", "tiling"),
    [
        *((fit, stride, tiling) for fit in FITS[:2] for stride in (1, 2) for tiling in (None, TILING)),
        *((fit, 1, tiling) for fit in FITS[2:4] for tiling in (None, TILING)),
        *((fit, 1, None) for fit in FITS[4:]),
    ],
)
def test_a_mask_comes_back_where_it_was_planted(tmp_path, fit, stride, tiling, size):
    box = planted(size, fit)
    card = mask_card(tmp_path, (224, 200), stride=stride, input=fit, **({"tiling": tiling} if tiling else {}))
    (finding,) = ask(card, grey(size, whole(box), spacing=SPACING))[0].findings

    found = on_frame(finding.localization, size)
    expected = np.zeros(size, bool)
    expected[whole(box)[0] : whole(box)[2], whole(box)[1] : whole(box)[3]] = True
    # A cell of the map is up to five pixels of the frame: a corner is round by a few cells, an edge is exact.
    cell = 3 * stride * max(1.0, size[0] / 224, size[1] / 200, size[0] / 128, size[1] / 128)
    for row, column in np.argwhere(found != expected) + 0.5:
        assert min(abs(row - box.top), abs(row - box.bottom)) <= cell
        assert min(abs(column - box.left), abs(column - box.right)) <= cell
    assert found[int(box.top + box.bottom) // 2].tolist() == expected[int(box.top + box.bottom) // 2].tolist()
    assert found[:, int(box.left + box.right) // 2].tolist() == expected[:, int(box.left + box.right) // 2].tolist()


@pytest.mark.parametrize("size", [(2047, 33), (33, 2047), (90, 400), (301, 517)])
def test_a_frame_that_shrinks_one_way_and_grows_the_other_keeps_its_edges(size):
    stored = np.zeros(size, np.uint8)
    stored[round(size[0] * 0.4) :, round(size[1] * 0.6) :] = 255
    spec = InputSpecification(name="x", size=(224, 200), resize="stretch")
    prepared = prepare(Frame(FrameKey("1"), stored), spec)

    down = prepared.picture[:, -1].astype(float) / 255
    across = prepared.picture[-1, :].astype(float) / 255
    # The bright part's share of a column, in pixels of the frame, is its length: half a grey value in 255 is lost.
    assert down.sum() * size[0] / 224 == pytest.approx(size[0] - round(size[0] * 0.4), abs=0.5)
    assert across.sum() * size[1] / 200 == pytest.approx(size[1] - round(size[1] * 0.6), abs=0.5)


def test_physical_letterbox_makes_millimetres_square():
    frame = Frame(FrameKey("1"), np.full((100, 100), 9, np.uint8), spacing=PixelSpacing(0.5, 1.0))
    spec = InputSpecification(name="x", size=(200, 200), aspect="physical")

    assert prepare(frame, spec).geometry.target == Box(50, 0, 150, 200)
    unknown = Frame(FrameKey("1"), np.full((100, 100), 9, np.uint8))
    assert prepare(unknown, spec).geometry.target == Box(0, 0, 200, 200)


def test_physical_crop_takes_the_middle_in_millimetres():
    frame = Frame(FrameKey("1"), np.zeros((100, 100), np.uint8), spacing=PixelSpacing(0.5, 1.0))
    spec = InputSpecification(name="x", size=(64, 64), resize="crop", aspect="physical")

    assert prepare(frame, spec).geometry.source == Box(0, 25, 100, 75)


def test_a_letterbox_lies_at_the_top_left_on_its_own_grey():
    frame = Frame(FrameKey("1"), np.full((100, 50), 200, np.uint8))
    spec = InputSpecification(name="x", size=(224, 224), anchor="top_left", fill=114)
    prepared = prepare(frame, spec)

    assert prepared.geometry.target == Box(0, 0, 224, 112)
    assert np.unique(prepared.picture[:, :112]).tolist() == [200]
    assert np.unique(prepared.picture[:, 112:]).tolist() == [114]
    assert prepared.tensor[0, 0, 0, -1] == pytest.approx(114 / 255)


@pytest.mark.parametrize("size", [(1000, 1300), (301, 517), (640, 641), (100, 2000), (640, 640)])
@pytest.mark.parametrize("overlap", [(0, 0), (64, 100), (320, 256)])
def test_tiles_cover_the_frame_overlap_and_lie_flush(size, overlap):
    tiles = tile_boxes(*size, Tiling((640, 512), overlap))

    for axis, (low, high, full, tile, least) in enumerate(
        (("top", "bottom", size[0], 640, overlap[0]), ("left", "right", size[1], 512, overlap[1]))
    ):
        ends = sorted({(getattr(one, low), getattr(one, high)) for one in tiles})
        assert ends[0][0] == 0, axis
        assert ends[-1][1] == full
        assert {end - start for start, end in ends} == {min(tile, full)}
        assert all(before[1] - after[0] >= least for before, after in pairwise(ends))


def test_a_frame_no_larger_than_a_tile_is_not_divided():
    spec = InputSpecification(name="x", size=(64, 64))
    frame = Frame(FrameKey("1"), np.zeros((100, 90), np.uint8))

    (prepared,) = prepare_tiles(frame, spec, Tiling((100, 90), (10, 10)))
    assert prepared.geometry == prepare(frame, spec).geometry
    assert len(prepare_tiles(frame, spec, Tiling((100, 89), (10, 10)))) == 2


def test_each_tile_is_the_part_of_the_frame_that_its_geometry_says():
    stored = np.arange(200 * 300, dtype=np.uint32).reshape(200, 300).astype(np.uint8)
    spec = InputSpecification(name="x", size=(100, 120), resize="stretch")

    for one in prepare_tiles(Frame(FrameKey("1"), stored), spec, Tiling((100, 120), (20, 30))):
        top, left, bottom, right = whole(one.geometry.source)
        assert (one.picture == stored[top:bottom, left:right]).all()
        corner = one.geometry.to_frame(Point(0, 0))
        assert (corner.row, corner.column) == (top, left)


def test_a_map_of_the_frame_s_own_size_comes_back_as_it_was():
    values = np.random.default_rng(1).random((31, 47), np.float32)
    geometry = InputGeometry(Box(0, 0, 31, 47), Box(0, 0, 31, 47))

    assert np.allclose(map_on_pixels(values, geometry, (31, 47), Box(0, 0, 31, 47)), values, atol=1e-6)
    part = map_on_pixels(values, geometry, (31, 47), Box(3, 5, 20, 40))
    assert np.allclose(part, values[3:20, 5:40], atol=1e-6)


def test_a_finer_map_gives_each_pixel_its_mean():
    values = np.random.default_rng(2).random((30, 40), np.float32)
    geometry = InputGeometry(Box(0, 0, 10, 8), Box(0, 0, 60, 80))

    found = map_on_pixels(values, geometry, (60, 80), Box(0, 0, 10, 8))
    assert np.allclose(found, values.reshape(10, 3, 8, 5).mean(axis=(1, 3)), atol=1e-5)


def test_a_coarser_map_is_a_plane_where_its_cells_are_one():
    rows, columns = np.mgrid[0:8, 0:8]
    geometry = InputGeometry(Box(0, 0, 64, 64), Box(0, 0, 32, 32))
    found = map_on_pixels((rows + 10 * columns).astype(np.float32), geometry, (32, 32), Box(8, 8, 56, 56))

    centres = (np.arange(8, 56) + 0.5) / 8 - 0.5
    assert np.allclose(found, centres[:, None] + 10 * centres[None], atol=1e-4)


def test_the_border_of_a_letterbox_never_bleeds_into_the_frame():
    values = np.zeros((16, 16), np.float32)
    values[4:12] = 1.0
    geometry = InputGeometry(Box(0, 0, 50, 100), Box(16, 0, 48, 64))

    assert map_on_pixels(values, geometry, (64, 64), Box(0, 0, 50, 100)).min() == 1.0
