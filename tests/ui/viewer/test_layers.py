"""Layers of others lie where they belong, on their own frames only, and peeking takes them off."""

import zlib

import numpy as np
import pytest
from PySide6.QtCore import QPoint

from app.companion import FrameReference
from app.parametric_map import MapPlane, ParametricMap, RealWorldMapping
from app.presentation import DrawnSheet, DrawnText, Graphic, GraphicLayer, PresentationState, Shutter, Units
from app.segmentation import Segment, Segmentation, SegmentPlane, pack_plane
from inference.frame import Overlay
from tests.builders import make_frame
from ui.viewer.layer_look import LayerLook
from ui.viewer.map_layer import value_at

ROWS = COLUMNS = 100

HERE = (FrameReference("1.2.3"),)


@pytest.fixture
def canvas(make_canvas):
    made = make_canvas()
    made.set_words_visible(False)
    made.show_frame(make_frame(np.zeros((ROWS, COLUMNS), np.uint8)))
    return made


def colour(canvas, row, column):
    x, y = canvas.transform.to_widget(row, column)
    return canvas.picture().pixelColor(QPoint(int(x * canvas.ratio), int(y * canvas.ratio))).getRgb()[:3]


def coloured(canvas):
    """How many pixels are not grey."""
    screen = canvas.pixels()[..., :3].astype(int)
    return int(((screen.max(axis=2) - screen.min(axis=2)) > 40).sum())


def segmentation(references=HERE):
    pixels = np.zeros((ROWS, COLUMNS), np.uint8)
    pixels[20:40, 30:60] = 1
    top, left, height, width, packed = pack_plane(pixels)
    plane = SegmentPlane(1, ROWS, COLUMNS, top, left, height, width, packed, 1, references)
    return Segmentation("BINARY", (Segment(1, "Spleen", colour="#ff0000"),), (plane,))


def test_a_segment_is_a_contour_at_its_edge_and_nothing_within(canvas):
    canvas.set_layers([LayerLook("a", "Theirs", segmentation())])
    for row, column in ((20.25, 45), (39.75, 45), (30, 30.25), (30, 59.75)):
        red, green, blue = colour(canvas, row, column)
        assert red > 150
        assert max(green, blue) < 90
    assert colour(canvas, 30, 45) == (0, 0, 0)
    canvas.set_peek(True)
    assert coloured(canvas) == 0
    canvas.set_peek(False)
    canvas.set_layers([LayerLook("a", "Theirs", segmentation(), hidden=frozenset({1}))])
    assert coloured(canvas) == 0


def test_a_contour_follows_turns_and_stays_off_other_frames(canvas):
    canvas.set_layers([LayerLook("a", "Theirs", segmentation())])
    canvas.rotate()
    canvas.flip_horizontally()
    assert colour(canvas, 20.25, 45)[0] > 150
    assert colour(canvas, 30, 45) == (0, 0, 0)
    canvas.set_layers([LayerLook("a", "Theirs", segmentation((FrameReference("9.9"),)))])
    assert coloured(canvas) == 0


def test_a_map_has_its_colours_where_its_values_are_known(canvas):
    values = np.full((ROWS, COLUMNS), np.nan, np.float32)
    values[10:50, 10:50] = 100.0
    plane = MapPlane(ROWS, COLUMNS, zlib.compress(values.tobytes()), RealWorldMapping("ADC"), HERE)
    content = ParametricMap((plane,), 0.0, 100.0)
    canvas.set_layers([LayerLook("a", "Theirs", content, colour_map="viridis")])
    assert np.allclose(colour(canvas, 30.5, 30.5), (253, 231, 37), atol=2)  # the upper end of viridis
    assert colour(canvas, 80.5, 30.5) == (0, 0, 0)
    assert value_at(canvas.frame, content, 30.5, 30.5) == 100.0
    assert value_at(canvas.frame, content, 80.5, 30.5) is None
    canvas.set_layers([LayerLook("a", "Theirs", content, opacity=0.5, colour_map="viridis")])
    assert np.allclose(colour(canvas, 30.5, 30.5), (126, 115, 18), atol=3)


def test_shapes_of_a_state_are_drawn_in_their_units(canvas):
    sheet = DrawnSheet(
        "L",
        graphics=(
            Graphic("POLYLINE", ((10.0, 10.0), (10.0, 50.0))),
            Graphic("CIRCLE", ((60.0, 60.0), (60.0, 80.0))),
            Graphic("POLYLINE", ((0.9, 0.1), (0.9, 0.9)), Units.DISPLAY),
        ),
        texts=(DrawnText("<b>bold</b>", box=((0.3, 0.05), (0.4, 0.3)), box_units=Units.DISPLAY),),
    )
    state = PresentationState(HERE, layers=(GraphicLayer("L", 1, "#ff0000"),), sheets=(sheet,))
    canvas.set_layers([LayerLook("a", "Theirs", state)])
    for row, column in ((10, 30), (60, 80), (40, 60), (60 + 20 / 2**0.5, 60 - 20 / 2**0.5), (90, 50)):
        assert colour(canvas, row, column)[0] > 150, (row, column)
    assert colour(canvas, 60, 60) == (0, 0, 0)


def test_a_shutter_covers_what_lies_outside_it(make_canvas):
    canvas = make_canvas()
    canvas.set_words_visible(False)
    canvas.show_frame(make_frame(np.full((ROWS, COLUMNS), 255, np.uint8)))
    state = PresentationState(HERE, shutters=(Shutter("CIRCULAR", ((50.0, 50.0),), 30.0),))
    canvas.set_layers([LayerLook("a", "Theirs", state)])
    assert colour(canvas, 50, 75) == (255, 255, 255)
    assert colour(canvas, 50, 85) == (0, 0, 0)
    canvas.set_marks_visible(False)
    assert colour(canvas, 50, 85) == (255, 255, 255)


def test_a_bitmap_shutter_covers_its_pixels_however_the_frame_is_turned(make_canvas):
    canvas = make_canvas()
    canvas.set_words_visible(False)
    canvas.show_frame(make_frame(np.full((ROWS, COLUMNS), 255, np.uint8)))
    covered = np.zeros((ROWS, COLUMNS), bool)
    covered[20:30, 40:] = True
    state = PresentationState(
        HERE, shutters=(Shutter("BITMAP", (), colour="#204060", bitmap=Overlay(0x6000, covered)),)
    )
    canvas.set_layers([LayerLook("a", "Theirs", state)])
    for turn in (lambda: None, canvas.rotate, canvas.flip_horizontally, canvas.fit):
        turn()
        assert colour(canvas, 25, 60) == (0x20, 0x40, 0x60)
        assert colour(canvas, 20.5, 40.5) == (0x20, 0x40, 0x60)
        assert colour(canvas, 19.5, 60) == colour(canvas, 25, 39.5) == (255, 255, 255)


def test_an_area_fills_the_widget(canvas):
    canvas.show_area(20, 20, 40, 40)
    x, y = canvas.transform.to_widget(30, 30)
    assert abs(x - canvas.width() / 2) <= 1
    assert abs(y - canvas.height() / 2) <= 1
    top, bottom = canvas.transform.to_widget(20, 30)[1], canvas.transform.to_widget(40, 30)[1]
    assert 0.98 * canvas.height() <= bottom - top <= canvas.height()
