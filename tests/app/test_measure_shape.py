"""Reshaping, painting and snapping, against places worked out by hand."""

import numpy as np
import pytest

from app.measure_brush import Brush
from app.measure_outline import thinned
from app.measure_shape import (
    MeasurementKind,
    Shape,
    edges,
    handles,
    localization_of,
    moved,
    reshaped,
    shape_of,
    with_corner,
    without_corner,
)
from app.measure_snapping import snapped
from inference.finding import Box, Mask, Point, Polygon
from tests.builders import make_frame

SIZE = (100, 200)
BOX = Shape(MeasurementKind.RECTANGLE, (Point(10, 20), Point(30, 60)))


def test_a_box_is_pulled_by_corners_and_by_edges() -> None:
    assert handles(BOX)[2] == Point(10, 60)
    assert handles(BOX)[3] == Point(20, 60)
    assert reshaped(BOX, 2, Point(5, 70)).points == (Point(5, 20), Point(30, 70))
    assert reshaped(BOX, 3, Point(99, 70)).points == (Point(10, 20), Point(30, 70))
    flipped = reshaped(BOX, 0, Point(50, 80))
    assert localization_of(flipped) == Box(30, 60, 50, 80)


def test_a_shape_is_moved_as_far_as_the_frame_reaches() -> None:
    assert moved(BOX, 5, -7, SIZE).points == (Point(15, 13), Point(35, 53))
    assert moved(BOX, -50, 500, SIZE).points == (Point(0, 160), Point(20, 200))
    mask = Shape(MeasurementKind.MASK, mask=Mask(10, 10, np.ones((5, 6), bool)))
    shifted = moved(mask, 3.4, 900, SIZE).mask
    assert (shifted.top, shifted.left) == (13, 194)


def test_corners_are_pulled_out_of_sides_and_taken_away() -> None:
    triangle = Shape(MeasurementKind.POLYGON, (Point(0, 0), Point(0, 10), Point(10, 0)))
    assert edges(triangle) == (Point(0, 5), Point(5, 5), Point(5, 0))
    square = with_corner(triangle, 1, Point(10, 10))
    assert square.points == (Point(0, 0), Point(0, 10), Point(10, 10), Point(10, 0))
    assert without_corner(square, 2) == triangle
    assert without_corner(triangle, 2) is triangle
    assert edges(BOX) == ()


def test_a_freehand_outline_follows_its_handle_and_stays_elsewhere() -> None:
    turns = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    free = Shape(MeasurementKind.FREEHAND, tuple(Point(50 + 20 * np.sin(t), 50 + 20 * np.cos(t)) for t in turns))
    assert len(handles(free)) == 12
    pulled = reshaped(free, 0, Point(50, 90))
    assert pulled.points[0] == Point(50, 90)
    assert pulled.points[2].column == pytest.approx(free.points[2].column + 10)
    assert pulled.points[4:45] == free.points[4:45]


@pytest.mark.parametrize(
    "localization",
    [Box(1, 2, 3, 4), Point(1, 2), Polygon((Point(0, 0), Point(0, 5), Point(5, 5))), Mask(1, 2, np.ones((2, 2), bool))],
)
def test_a_findings_shape_comes_back_as_it_went(localization) -> None:
    assert localization_of(shape_of(localization)) == localization


def test_an_ellipse_becomes_an_outline_and_a_length_no_finding() -> None:
    outline = localization_of(Shape(MeasurementKind.ELLIPSE, (Point(0, 0), Point(20, 40))))
    assert all(((one.row - 10) / 10) ** 2 + ((one.column - 20) / 20) ** 2 == pytest.approx(1) for one in outline.points)
    with pytest.raises(ValueError, match="length"):
        localization_of(Shape(MeasurementKind.LENGTH, (Point(0, 0), Point(1, 1))))


def test_a_brush_paints_the_pixels_whose_centres_it_passed_over() -> None:
    brush = Brush(SIZE, None, (3.0, 3.0))
    brush.step(Point(20.5, 30.5), Point(20.5, 50.5))
    mask = brush.mask
    rows, columns = np.mgrid[0:100, 0:200] + 0.5
    away = np.hypot(rows - 20.5, np.clip(30.5 - columns, 0, None) + np.clip(columns - 50.5, 0, None))
    painted = np.zeros(SIZE, bool)
    painted[mask.top : mask.top + mask.pixels.shape[0], mask.left : mask.left + mask.pixels.shape[1]] = mask.pixels
    assert np.array_equal(painted, away <= 3.0)


def test_an_eraser_takes_away_until_nothing_is_left() -> None:
    known = Mask(10, 10, np.ones((4, 20), bool))
    brush = Brush(SIZE, known, (4.0, 4.0), erases=True)
    brush.step(Point(12, 20), Point(12, 40))
    left = brush.mask
    assert (left.top, left.left) == (10, 10)
    assert left.pixels[:, :6].all()
    assert left.pixels.shape[1] < 9
    brush.step(Point(12, 5), Point(12, 40))
    assert brush.mask is None
    assert known.pixels.all()


def test_a_brush_is_round_on_the_patient_where_pixels_are_not_square() -> None:
    brush = Brush(SIZE, None, (2.0, 6.0))
    brush.step(Point(50, 100), Point(50, 100))
    assert brush.mask.pixels.shape == (4, 12)


def test_a_thinned_outline_keeps_its_corners() -> None:
    side = [Point(0.0, float(x)) for x in range(50)] + [Point(float(y), 50.0) for y in range(50)]
    back = [Point(50.0, float(50 - x)) for x in range(50)] + [Point(float(50 - y), 0.0) for y in range(50)]
    assert set(thinned((*side, *back), 0.5)) == {Point(0, 0), Point(0, 50), Point(50, 50), Point(50, 0)}


def test_a_point_snaps_to_an_edge_along_the_gradient_only() -> None:
    stored = np.zeros((60, 80), np.int16)
    stored[:, 40:] = 500
    frame = make_frame(stored)
    assert snapped(frame, Point(20.3, 37.2), 6.0) == Point(20.3, 40.0)
    assert snapped(frame, Point(20.3, 30.0), 6.0) == Point(20.3, 30.0)
    assert snapped(frame, Point(0.0, 80.0), 6.0) == Point(0.0, 80.0)
    noise = make_frame(np.random.default_rng(7).normal(100, 10, (60, 80)).astype(np.int16))
    assert snapped(noise, Point(30.0, 40.0), 4.0) == Point(30.0, 40.0)
