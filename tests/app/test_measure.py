"""Measurements against geometry worked out by hand."""

import math

import numpy as np
import pytest

from app.measure import MeasurementKind, measure, position_mm, probe, respaced
from app.measure_geometry import SpacingUnknownError, angle_degrees, cobb_degrees, length_mm
from app.measure_region import region_mask
from app.measure_spacing import calibrated, magnified, spacing_words
from inference.finding import Mask, Point
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
        "Area",
        "Perimeter",
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


def test_a_path_adds_up_its_parts_and_each_axis_in_its_own_millimetres() -> None:
    path = (Point(0, 0), Point(0, 30), Point(20, 30), Point(20, 0))
    frame = make_frame(ramp(), spacing=TALL)
    assert numbers(measure(MeasurementKind.POLYLINE, path, frame)) == {"": (30 + 40 + 30, "mm")}
    assert numbers(measure(MeasurementKind.POLYLINE, path, make_frame(ramp()))) == {"": (80, "px")}


@pytest.mark.parametrize(
    ("kind", "name"), [(MeasurementKind.HALLUX_VALGUS, "HVA"), (MeasurementKind.INTERMETATARSAL, "IMA")]
)
def test_a_foots_angles_are_between_its_two_axes(kind, name) -> None:
    shaft = Point(90, 20), Point(40, 20)
    ray = Point(35, 22), Point(5, 22 + 30 * math.tan(math.radians(27)))
    assert numbers(measure(kind, (*shaft, *ray), make_frame(ramp()))) == {name: (pytest.approx(27), "°")}
    assert numbers(measure(kind, (*shaft[::-1], *ray), make_frame(ramp())))[name][0] == pytest.approx(27)


def test_a_polygon_has_the_area_of_the_shoelace_and_the_pixels_whose_centres_lie_in_it() -> None:
    stored = np.arange(400, dtype=np.int16).reshape(20, 20)
    frame = make_frame(stored, modality_lut=Rescale(1, -100), unit="HU", spacing=TALL)
    corners = (Point(2, 3), Point(2, 13), Point(10, 13), Point(10, 8), Point(14, 8), Point(14, 3))  # an L
    made = numbers(measure(MeasurementKind.POLYGON, corners, frame))
    inside = np.zeros((20, 20), bool)
    inside[2:10, 3:13] = inside[10:14, 3:8] = True
    picked = stored[inside] - 100.0
    assert made["Area"] == (pytest.approx(100 * 2.0), "mm²")
    assert made["Perimeter"] == (pytest.approx(10 + 16 + 5 + 8 + 5 + 24), "mm")
    assert made["Mean"] == (pytest.approx(picked.mean()), "HU")
    assert made["SD"] == (pytest.approx(picked.std()), "HU")
    assert (made["Min"][0], made["Max"][0]) == (picked.min(), picked.max())


def test_the_perimeter_of_a_box_and_of_a_circle() -> None:
    frame = make_frame(ramp(), spacing=HALF)
    box = numbers(measure(MeasurementKind.RECTANGLE, (Point(0, 0), Point(10, 20)), frame))
    circle = numbers(measure(MeasurementKind.ELLIPSE, (Point(0, 0), Point(20, 20)), frame))
    assert box["Perimeter"] == (30.0, "mm")
    assert circle["Perimeter"] == (pytest.approx(math.pi * 10), "mm")


def test_a_mask_counts_its_pixels_and_has_no_staircase_for_a_perimeter() -> None:
    stored = np.arange(100, dtype=np.uint16).reshape(10, 10)
    pixels = np.array([[True, False], [True, True]])
    made = numbers(measure(MeasurementKind.MASK, (), make_frame(stored, spacing=HALF), mask=Mask(3, 4, pixels)))
    assert made["Area"] == (0.75, "mm²")
    assert made["Mean"] == (pytest.approx((34 + 44 + 45) / 3), "")
    assert "Perimeter" not in made


def test_a_point_has_the_value_below_it_and_an_arrow_none() -> None:
    frame = make_frame(np.arange(100, dtype=np.int16).reshape(10, 10), modality_lut=Rescale(2, -50), unit="HU")
    assert numbers(measure(MeasurementKind.POINT, (Point(3.5, 4.5),), frame)) == {"": (18.0, "HU")}
    assert numbers(measure(MeasurementKind.ARROW, (Point(3, 4), Point(8, 8)), frame)) == {}
    assert measure(MeasurementKind.ARROW, (Point(3, 4), Point(8, 8)), frame).caution == ""


@pytest.mark.parametrize("dtype", [np.uint8, np.int8, np.uint16, np.int16, np.int32, np.uint32, np.float32])
def test_every_kind_of_pixel_gives_the_same_statistics(dtype) -> None:
    stored = (np.arange(120).reshape(10, 12) % 100).astype(dtype)
    frame = make_frame(stored, modality_lut=Rescale(-3, 7))
    made = numbers(measure(MeasurementKind.ELLIPSE, (Point(1, 1), Point(9, 11)), frame))
    picked = stored[region_mask(MeasurementKind.ELLIPSE, (Point(1, 1), Point(9, 11)), (10, 12))].astype(float) * -3 + 7
    told = [made[name][0] for name in ("Mean", "SD", "Min", "Max")]
    assert told == pytest.approx([picked.mean(), picked.std(), picked.min(), picked.max()])


def test_what_was_measured_is_measured_again_with_another_spacing() -> None:
    frame = make_frame(ramp())
    region = measure(MeasurementKind.RECTANGLE, (Point(0, 0), Point(10, 20)), frame)
    again = respaced(region, calibrated(None, 0.5))
    assert numbers(again)["Area"] == (50.0, "mm²")
    assert numbers(again)["Perimeter"] == (30.0, "mm")
    assert numbers(again)["Mean"] == numbers(region)["Mean"]
    assert (region.caution, again.caution) == ("pixel spacing unknown", "calibrated by reader")
    assert respaced(again, None) == region


def test_a_stated_magnification_brings_lengths_from_the_detector_to_the_patient() -> None:
    at_detector = PixelSpacing(0.11, 0.22, "ImagerPixelSpacing")
    stated = magnified(at_detector, 1.1)
    assert (stated.row_mm, stated.column_mm) == (pytest.approx(0.1), pytest.approx(0.2))
    assert spacing_words(stated) == "magnification 1.10 stated by reader"
    by_file = PixelSpacing(0.1, 0.2, "ImagerPixelSpacing", magnification=1.1)
    assert spacing_words(by_file) == "magnification 1.10 by the file"
    assert magnified(by_file, 1.0).row_mm == pytest.approx(0.11)
