"""Lengths, angles and areas of points on a frame; no millimetres without spacing."""

import math
from collections.abc import Sequence
from itertools import pairwise

from inference.errors import OverreadError
from inference.finding import Point
from inference.frame import PixelSpacing


class SpacingUnknownError(OverreadError):
    """Millimetres were asked of a frame that does not say how large its pixels are."""

    default_advice = "Measure in pixels, or ask for the original DICOM file, which states the pixel spacing."


def length_px(first: Point, second: Point) -> float:
    """Distance in pixels, as if they were square."""
    return math.hypot(second.row - first.row, second.column - first.column)


def length_mm(first: Point, second: Point, spacing: PixelSpacing | None) -> float:
    """Distance in millimetres; raises SpacingUnknownError where the frame has no spacing."""
    if spacing is None:
        raise SpacingUnknownError("The size of a pixel is not known, so there is no length in millimetres.")
    return math.hypot((second.row - first.row) * spacing.row_mm, (second.column - first.column) * spacing.column_mm)


def path_length(points: Sequence[Point], spacing: PixelSpacing | None, *, is_closed: bool = False) -> float:
    """The way from the first point to the last, in millimetres, or in pixels where the spacing is unknown."""
    corners = [*points, points[0]] if is_closed and points else points
    return math.fsum(
        length_px(one, other) if spacing is None else length_mm(one, other, spacing) for one, other in pairwise(corners)
    )


def polygon_area(points: Sequence[Point], spacing: PixelSpacing | None) -> float:
    """The area within a closed outline by the shoelace formula, in square millimetres or square pixels."""
    if len(points) < 3:
        return 0.0
    turns = (one.column * other.row - other.column * one.row for one, other in pairwise([*points, points[0]]))
    return abs(math.fsum(turns)) / 2 * _pixel_area(spacing)


def box_sides(points: Sequence[Point], spacing: PixelSpacing | None) -> tuple[float, float]:
    """Height and width between two opposite corners, in millimetres or pixels."""
    row, column = (spacing.row_mm, spacing.column_mm) if spacing else (1.0, 1.0)
    return abs(points[1].row - points[0].row) * row, abs(points[1].column - points[0].column) * column


def ellipse_perimeter(height: float, width: float) -> float:
    """The way around an ellipse of these axes (Ramanujan 1914, second formula; error below 0.05 %, 0 in circles)."""
    a, b = height / 2, width / 2
    if a + b == 0:
        return 0.0
    h = ((a - b) / (a + b)) ** 2
    return math.pi * (a + b) * (1 + 3 * h / (10 + math.sqrt(4 - 3 * h)))


def angle_degrees(first: Point, vertex: Point, second: Point, spacing: PixelSpacing | None) -> float:
    """The angle between two legs, 0 to 180, with the pixel's aspect taken into account."""
    one, other = _direction(vertex, first, spacing), _direction(vertex, second, spacing)
    return math.degrees(abs(math.atan2(_cross(one, other), _dot(one, other))))


def cobb_degrees(upper: tuple[Point, Point], lower: tuple[Point, Point], spacing: PixelSpacing | None) -> float:
    """The angle between two lines, 0 to 90, whichever way each was drawn."""
    one, other = _direction(*upper, spacing), _direction(*lower, spacing)
    return math.degrees(math.atan2(abs(_cross(one, other)), abs(_dot(one, other))))


def _pixel_area(spacing: PixelSpacing | None) -> float:
    return 1.0 if spacing is None else spacing.row_mm * spacing.column_mm


def _direction(start: Point, end: Point, spacing: PixelSpacing | None) -> tuple[float, float]:
    height, width = (spacing.row_mm, spacing.column_mm) if spacing else (1.0, 1.0)
    return (end.column - start.column) * width, (end.row - start.row) * height


def _cross(one: tuple[float, float], other: tuple[float, float]) -> float:
    return one[0] * other[1] - one[1] * other[0]


def _dot(one: tuple[float, float], other: tuple[float, float]) -> float:
    return one[0] * other[0] + one[1] * other[1]
