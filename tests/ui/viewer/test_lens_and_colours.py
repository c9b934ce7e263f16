"""What the reader asks for while looking: a lens, other colours, the file's own shutter and overlays."""

import numpy as np
import pydicom
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from inference.frame import LookupTable, Overlay, Window
from inference.shutter import Shutter
from inference.voi_lut import grey8
from tests.builders import AXIAL, make_frame, placed, ramp
from ui.viewer.colour_bar import value_ticks
from ui.viewer.colour_map import FRAME_COLOURS, PALETTES, colour_table, title

PIXEL = {"hot-iron": "hotiron", "pet": "pet", "hot-metal-blue": "hotmetalblue", "pet-20-step": "pet20step"}


def turn_wheel(canvas, angle: int, at=(300, 250)) -> None:
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    where = QPointF(*at), canvas.mapToGlobal(QPointF(*at))
    canvas.wheelEvent(QWheelEvent(*where, QPoint(), QPoint(0, angle), *none, Qt.ScrollPhase.NoScrollPhase, False))


@pytest.mark.parametrize("is_smooth", [False, True])
def test_the_lens_shows_exact_pixels_larger(make_canvas, is_smooth) -> None:
    canvas = make_canvas(600, 500)
    canvas.set_words_visible(False)
    canvas.set_smooth(is_smooth)
    stored = np.zeros((300, 300), np.uint8)
    stored[140:160, 130:170] = 200
    canvas.show_frame(make_frame(stored))
    canvas.rotate()
    canvas.show_actual_size()
    canvas.set_lens(True)
    QTest.mouseMove(canvas, QPoint(300, 250))
    turn_wheel(canvas, 120)
    assert canvas.zoom == 1.0, "the wheel is the lens's while it is held"
    screen = canvas.pixels()[..., 0]
    # Three times larger about the middle: what is under a pixel is three times nearer to the middle.
    for x, y in [(300, 250), (300 + 57, 250), (300 + 63, 250), (300, 250 + 27), (300, 250 + 33), (300 - 57, 250 - 27)]:
        row, column = canvas.transform.to_frame(300 + (x + 0.5 - 300) / 3, 250 + (y + 0.5 - 250) / 3)
        assert screen[y, x] == stored[int(row), int(column)], (x, y)
    assert screen[250, 300 + 27] == 200
    canvas.set_lens(False)
    assert canvas.pixels()[250, 300 + 27, 0] == 0, "40 columns stand upright now, 20 wide"


def test_the_palettes_are_those_of_the_standard() -> None:
    for name in PALETTES:
        path = f"{pydicom.__path__[0]}/data/palettes/{PIXEL[name]}.dcm"
        file = pydicom.dcmread(path)
        channels = [np.frombuffer(file[f"{colour}PaletteColorLookupTableData"].value, np.uint8)
                    for colour in ("Red", "Green", "Blue")]  # fmt: skip
        assert np.array_equal(colour_table(name), np.stack(channels, axis=1)), name
    # PS3.6 B.1.1: red rises in the first half, green in the second, blue in the last quarter.
    assert colour_table("hot-iron")[[64, 128, 192, 255]].tolist() == [
        [128, 0, 0], [255, 0, 0], [255, 128, 4], [255, 255, 255],
    ]  # fmt: skip


@pytest.mark.parametrize("name", FRAME_COLOURS)
@pytest.mark.parametrize("is_inverted", [False, True])
def test_a_grey_frame_in_colours_is_the_colour_of_its_grey(canvas, name, is_inverted) -> None:
    canvas.set_words_visible(False)
    canvas.set_inverted(is_inverted)
    stored = ramp(300, 400)
    stored[10:20, 10:20] = 63000
    frame = make_frame(stored, padding=(63000, 63000))
    canvas.show_frame(frame)
    canvas.set_voi(Window(2000, 3000))
    canvas.set_colour_map(name)
    expected = colour_table(name)[grey8(frame, Window(2000, 3000), is_inverted=is_inverted)]
    expected[10:20, 10:20] = 0  # padding is not picture, in whatever colours
    assert np.array_equal(canvas.pixels(), expected)
    canvas.reset()
    assert canvas.colour_map == ""


def test_a_colour_map_leaves_colour_frames_alone_and_must_exist(canvas) -> None:
    canvas.set_words_visible(False)
    canvas.show_frame(make_frame(np.full((300, 400, 3), (10, 20, 30), np.uint8)))
    canvas.set_colour_map("pet")
    assert tuple(canvas.pixels()[100, 100]) == (10, 20, 30)
    with pytest.raises(ValueError, match="no colour map"):
        canvas.set_colour_map("rainbow")
    assert [title(name) for name in ("", "hot-iron", "pet")] == ["Grey", "Hot iron", "PET"]


def test_colours_stay_within_a_stack_and_not_beyond(canvas) -> None:
    canvas.show_frame(make_frame(ramp(), "1.1", **placed(AXIAL)))
    canvas.set_colour_map("pet")
    canvas.show_frame(make_frame(ramp(), "1.2", **placed(AXIAL, (0, 0, 5))))
    assert canvas.colour_map == "pet"
    canvas.show_frame(make_frame(ramp(), "2.1"))
    assert canvas.colour_map == "", "a film must not come up in the colours of the study before"


def test_a_frame_in_colours_has_its_bar_in_the_values_of_the_window(canvas) -> None:
    canvas.show_frame(make_frame(np.full((300, 400), -99, np.int16)))
    canvas.set_voi(Window(40, 81))
    bare = canvas.pixels()
    canvas.set_colour_map("hot-iron")
    added = (canvas.pixels() != bare).any(axis=2)
    assert added[:, :150].any()
    assert not added[:, 150:].any()
    assert value_ticks(Window(40.5, 81)) == ((0.0, "0"), (0.5, "40"), (1.0, "80"))
    assert [text for _, text in value_ticks(Window(10, 4, "LINEAR_EXACT"))] == ["8", "10", "12"]
    assert value_ticks(Window(0, 4, "SIGMOID"))[1] == (0.5, "0")
    assert value_ticks(LookupTable(0, np.zeros(4, np.uint16), 16))[2] == (1.0, "100 %")


SHUTTERS = [
    Shutter((20, 30, 200, 280), grey=0.5),
    Shutter(circle=(150.5, 140.5, 90), colour=(10, 20, 200)),
    Shutter(polygon=((10.5, 10.5), (10.5, 280.5), (250.5, 200.5))),
    Shutter((50, 50, 250, 250), (150.5, 140.5, 120), ((10.5, 10.5), (10.5, 290.5), (290.5, 200.5)), 1.0),
]


@pytest.mark.parametrize("shutter", SHUTTERS)
@pytest.mark.parametrize("quarters", [0, 1])
def test_a_shutter_covers_what_it_hides_and_nothing_else(make_canvas, shutter, quarters) -> None:
    canvas = make_canvas(300, 300)
    canvas.set_words_visible(False)
    canvas.show_frame(make_frame(np.full((300, 300), 77, np.uint8), shutter=shutter))
    canvas.rotate(quarters)
    covered = shutter.covered(300, 300)[..., None]
    expected = np.where(covered, np.array(shutter.rgb, np.uint8), np.uint8(77))
    differs = (np.rot90(canvas.pixels(), quarters) != expected).any(axis=2)
    # Where an edge runs aslant, a pixel that it halves may fall to either side.
    is_straight = shutter.circle is None and not shutter.polygon
    assert differs.sum() <= (0 if is_straight else 0.005 * differs.size)
    canvas.set_peek(True)
    assert (canvas.pixels() == shutter.rgb).all(axis=2).any(), "the file's own word on what is picture stays"
    canvas.set_shutter_visible(False)
    assert (canvas.pixels() == 77).all()


def test_overlays_of_the_file_go_and_come_by_themselves(canvas) -> None:
    canvas.set_words_visible(False)
    plane = np.zeros((300, 400), np.bool_)
    plane[100:110, 100:200] = True
    canvas.show_frame(make_frame(np.zeros((300, 400), np.uint8), overlays=(Overlay(0x6000, plane),)))
    assert canvas.pixels()[100:110, 100:200].any(axis=2).all()
    canvas.set_planes_visible(False)
    assert not canvas.pixels().any()
    canvas.set_planes_visible(True)
    canvas.set_peek(True)
    assert not canvas.pixels().any(), "nothing lies on the frame while the reader peeks"
