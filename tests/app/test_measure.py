"""Measurements against geometry worked out by hand."""

import math

import numpy as np
import pytest

from app.measure import (
    MeasurementKind,
    SpacingUnknownError,
    angle_degrees,
    cobb_degrees,
    length_mm,
    measure,
    position_mm,
    probe,
)
from inference.finding import Point
from inference.frame import PixelSpacing, Rescale
from tests.builders import AXIAL, CORONAL, make_frame, placed, quadrants, ramp

HALF = PixelSpacing(0.5, 0.5)
TALL = PixelSpacing(2.0, 1.0)


def numbers(measurement):
    return {one.name: (one.value, one.unit) for one in measurement.quantities}


def test_a_length_counts_each_axis_in_its_own_millimetres() -> None:
    assert length_mm(Point(0, 0), Point(30, 40), HALF) == 25.0
    assert length_mm(Point(10, 5), Point(13, 13), TALL) == 10.0


def test_millimetres_are_refused_where_the_spacing_is_unknown() -> None:
    with pytest.raises(SpacingUnknownError, match="millimetres"):
        length_mm(Point(0, 0), Point(3, 4), None)
    made = measure(MeasurementKind.LENGTH, (Point(0, 0), Point(3, 4)), make_frame(ramp()))
    assert numbers(made) == {"": (5.0, "px")}
    assert made.caution == "pixel spacing unknown"


def test_a_length_at_the_detector_says_so() -> None:
    frame = make_frame(ramp(), spacing=PixelSpacing(0.1, 0.1, "ImagerPixelSpacing"))
    made = measure(MeasurementKind.LENGTH, (Point(0, 0), Point(0, 50)), frame)
    assert str(made.quantities[0]) == "5.0 mm"
    assert made.caution == "at detector"


def test_an_angle_is_that_on_the_patient_not_on_the_grid() -> None:
    assert angle_degrees(Point(0, 10), Point(0, 0), Point(10, 0), None) == pytest.approx(90)
    assert angle_degrees(Point(0, 10), Point(0, 0), Point(10, 10), None) == pytest.approx(45)
    assert angle_degrees(Point(0, 10), Point(0, 0), Point(10, 10), TALL) == pytest.approx(math.degrees(math.atan(2)))
    assert angle_degrees(Point(0, -10), Point(0, 0), Point(0, 10), None) == pytest.approx(180)


def test_a_cobb_angle_does_not_mind_which_way_its_lines_were_drawn() -> None:
    upper, lower = (Point(0, 0), Point(10, 100)), (Point(100, 0), Point(80, 100))
    expected = math.degrees(math.atan(0.1) + math.atan(0.2))
    assert cobb_degrees(upper, lower, None) == pytest.approx(expected)
    assert cobb_degrees(upper[::-1], lower, None) == pytest.approx(expected)
    assert cobb_degrees(upper, lower[::-1], None) == pytest.approx(expected)


def test_a_rectangle_has_the_statistics_of_its_pixels_in_modality_units() -> None:
    stored = np.arange(100, dtype=np.int16).reshape(10, 10)
    frame = make_frame(stored, modality_lut=Rescale(2, -10), unit="HU", spacing=HALF)
    made = numbers(measure(MeasurementKind.RECTANGLE, (Point(4, 5), Point(2, 2)), frame))
    picked = stored[2:4, 2:5] * 2.0 - 10
    assert made["Area"] == (6 * 0.25, "mm²")
    assert made["Mean"] == (pytest.approx(picked.mean()), "HU")
    assert made["SD"] == (pytest.approx(picked.std()), "HU")
    assert made["Min"] == (picked.min(), "HU")
    assert made["Max"] == (picked.max(), "HU")


def test_an_ellipse_counts_the_pixels_whose_centres_lie_in_it() -> None:
    frame = make_frame(np.ones((50, 50), np.uint8))
    made = numbers(measure(MeasurementKind.ELLIPSE, (Point(10, 10), Point(30, 40)), frame))
    assert made["Area"] == (pytest.approx(math.pi * 10 * 15), "px²")
    assert made["Mean"] == (1.0, "")


def test_padding_does_not_count() -> None:
    stored = np.full((10, 10), 40, np.int16)
    stored[:, :5] = -2000
    frame = make_frame(stored, padding=(-2000, -2000))
    made = numbers(measure(MeasurementKind.RECTANGLE, (Point(0, 0), Point(10, 10)), frame))
    assert made["Mean"][0] == made["Min"][0] == 40
    assert "Mean" not in numbers(measure(MeasurementKind.RECTANGLE, (Point(0, 0), Point(5, 5)), frame))


def test_a_region_beyond_the_edge_or_without_a_pixel_has_no_false_statistics() -> None:
    frame = make_frame(ramp(10, 10))
    assert "Mean" not in numbers(measure(MeasurementKind.RECTANGLE, (Point(3, 3), Point(3, 3)), frame))
    assert "Mean" not in numbers(measure(MeasurementKind.RECTANGLE, (Point(20, 20), Point(30, 30)), frame))
    assert list(numbers(measure(MeasurementKind.RECTANGLE, (Point(0, 0), Point(5, 5)), make_frame(quadrants(8))))) == [
        "Area"
    ]


def test_the_probe_says_what_lies_under_the_cursor() -> None:
    frame = make_frame(
        np.arange(100, dtype=np.int16).reshape(10, 10),
        modality_lut=Rescale(1, -50),
        unit="HU",
        **placed(AXIAL, (-5, -5, 7)),
    )
    found = probe(frame, 3.9, 4.5)
    assert (found.row, found.column, found.stored, found.value, found.unit) == (3, 4, (34.0,), -16.0, "HU")
    assert found.position_mm == pytest.approx((-5 + 4 * 0.5, -5 + 3.4 * 0.5, 7))
    assert "-16 HU (stored 34)" in str(found)
    assert probe(frame, 10.0, 4) is None
    assert probe(frame, -0.1, 4) is None


def test_the_probe_of_colour_gives_its_three_values() -> None:
    assert "RGB 255, 0, 0" in str(probe(make_frame(quadrants(8)), 1, 1))


def test_the_first_pixels_centre_lies_at_the_position_of_the_file() -> None:
    frame = make_frame(ramp(), **placed(CORONAL, (1, 2, 3)))
    assert position_mm(frame, 0.5, 0.5) == (1, 2, 3)
    assert position_mm(frame, 10.5, 0.5) == (1, 2, -2)
    assert position_mm(make_frame(ramp()), 0.5, 0.5) is None
