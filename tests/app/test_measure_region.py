"""What a region says of grey pixels that are stored in colour, as ultrasound and captures keep them."""

import numpy as np
import pytest

from app.measure_region import statistics
from app.measure_shape import MeasurementKind, Shape
from inference.finding import Point
from tests.builders import make_frame

BOX = Shape(MeasurementKind.RECTANGLE, (Point(2, 3), Point(6, 9)))


def in_colour():
    grey = np.random.default_rng(3).integers(0, 256, (20, 30)).astype(np.uint8)
    return grey, np.stack([grey] * 3, axis=2)


def test_grey_in_three_channels_has_the_statistics_of_its_grey():
    grey, pixels = in_colour()
    inside = grey[2:6, 3:9].astype(float)
    found = statistics(BOX, make_frame(pixels))
    assert found == pytest.approx((inside.mean(), inside.std(), inside.min(), inside.max()))
    assert found == pytest.approx(statistics(BOX, make_frame(grey)))


def test_one_pixel_in_colour_and_there_are_none():
    _, pixels = in_colour()
    pixels[5, 8] = (200, 10, 10)
    assert statistics(BOX, make_frame(pixels)) is None
    outside = pixels.copy()
    outside[5, 8], outside[6, 8] = 7, (200, 10, 10)
    assert statistics(BOX, make_frame(outside)) is not None


def test_a_region_off_the_frame_has_none():
    _, pixels = in_colour()
    assert statistics(Shape(MeasurementKind.RECTANGLE, (Point(40, 40), Point(50, 50))), make_frame(pixels)) is None
