"""The line that a measurement is drawn as, for every object that carries one."""

from collections.abc import Sequence

import numpy as np

from app.drawing import outlines
from app.measure import Measurement, MeasurementKind
from inference.finding import Point

_CLOSED = ("rectangle", "ellipse", "polygon", "freehand")


def measured_line(one: Measurement) -> Sequence[Point]:
    """The points in the order of the line: closed around a region, around two corners, around a mask's largest part.

    Empty for what has no place of its own, such as a stated magnification.
    """
    if one.mask is not None:
        found = max(outlines(one.mask, has_holes=False), key=len, default=np.zeros((0, 2)))
        around = tuple(Point(float(row), float(column)) for row, column in found)
        return (*around, *around[:1])
    if one.kind.value not in _CLOSED:
        return one.points
    if one.kind in (MeasurementKind.RECTANGLE, MeasurementKind.ELLIPSE) and len(one.points) == 2:
        return _between_corners(one.kind, one.points)
    return (*one.points, one.points[0])


def _between_corners(kind: MeasurementKind, corners: Sequence[Point]) -> Sequence[Point]:
    top, bottom = sorted((corners[0].row, corners[1].row))
    left, right = sorted((corners[0].column, corners[1].column))
    if kind is MeasurementKind.RECTANGLE:
        edge = ((top, left), (top, right), (bottom, right), (bottom, left), (top, left))
        return [Point(row, column) for row, column in edge]
    turns = np.linspace(0.0, 2.0 * np.pi, 73)[:-1]
    rows = (top + bottom) / 2 + (bottom - top) / 2 * np.sin(turns)
    columns = (left + right) / 2 + (right - left) / 2 * np.cos(turns)
    points = [Point(float(row), float(column)) for row, column in zip(rows, columns, strict=True)]
    return (*points, points[0])
