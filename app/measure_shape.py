"""What the reader draws and reshapes: points or a mask of one kind, the same for measurements and for findings."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from inference.finding import Box, Localization, Mask, Point, Polygon


class MeasurementKind(StrEnum):
    """What a mark of the reader is; the words are kept in the store for ever."""

    LENGTH = "length"
    ANGLE = "angle"
    COBB = "cobb"
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    POLYLINE = "polyline"
    HALLUX_VALGUS = "hallux valgus"
    INTERMETATARSAL = "intermetatarsal"
    POLYGON = "polygon"
    FREEHAND = "freehand"
    MASK = "mask"
    POINT = "point"
    ARROW = "arrow"
    CALIBRATION = "calibration"
    MAGNIFICATION = "magnification"
    BETWEEN_LINES = "angle between lines"


BOXED = frozenset({MeasurementKind.RECTANGLE, MeasurementKind.ELLIPSE})
OUTLINED = frozenset({MeasurementKind.POLYGON, MeasurementKind.FREEHAND})
REGIONS = BOXED | OUTLINED | {MeasurementKind.MASK}
_FOREFOOT = frozenset({MeasurementKind.HALLUX_VALGUS, MeasurementKind.INTERMETATARSAL})
TWO_LINES = _FOREFOOT | {MeasurementKind.COBB, MeasurementKind.BETWEEN_LINES}
_FREE_HANDLES = 12
"""A freehand outline has so many handles at most; each draws the outline around it along."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Where something lies on a frame.

    `points`: two ends of a length, an arrow (its tip first) or a calibration; the corners of a polyline, polygon or
    freehand outline; first leg's end, vertex and second leg's end of an angle; both ends of both lines of a Cobb,
    hallux valgus or intermetatarsal angle, or of two lines that a model drew first; two opposite corners of a rectangle
    or ellipse. A mask has no points.
    """

    kind: MeasurementKind
    points: tuple[Point, ...] = ()
    mask: Mask | None = None

    @property
    def is_closed(self) -> bool:
        """Whether its last point joins the first."""
        return self.kind in OUTLINED


def shape_of(localization: Localization) -> Shape:
    """The shape of a finding."""
    match localization:
        case Box():
            corners = Point(localization.top, localization.left), Point(localization.bottom, localization.right)
            return Shape(MeasurementKind.RECTANGLE, corners)
        case Polygon():
            return Shape(MeasurementKind.POLYGON, localization.points)
        case Mask():
            return Shape(MeasurementKind.MASK, mask=localization)
        case Point():
            return Shape(MeasurementKind.POINT, (localization,))


def localization_of(shape: Shape) -> Localization:
    """Where a finding of this shape lies; raises ValueError for a shape that no finding has."""
    points = shape.points
    if shape.mask is not None:
        return shape.mask
    if shape.kind is MeasurementKind.RECTANGLE:
        rows, columns = sorted(one.row for one in points), sorted(one.column for one in points)
        return Box(rows[0], columns[0], rows[1], columns[1])
    if shape.kind is MeasurementKind.ELLIPSE:
        return Polygon(_ellipse(points))
    if shape.is_closed:
        return Polygon(points)
    if shape.kind is MeasurementKind.POINT:
        return points[0]
    raise ValueError(f"a finding cannot be a {shape.kind}")


def handles(shape: Shape) -> tuple[Point, ...]:
    """The places by which it is reshaped: its points; corners and edges of a box; some points of a freehand outline."""
    if shape.kind in BOXED:
        (top, left), (bottom, right) = ((one.row, one.column) for one in shape.points)
        middle, centre = (top + bottom) / 2, (left + right) / 2
        rows_columns = ((top, left), (top, centre), (top, right), (middle, right),
                        (bottom, right), (bottom, centre), (bottom, left), (middle, left))  # fmt: skip
        return tuple(Point(row, column) for row, column in rows_columns)
    if shape.kind is MeasurementKind.FREEHAND:
        return tuple(shape.points[place] for place in _free_places(shape))
    return shape.points


def edges(shape: Shape) -> tuple[Point, ...]:
    """The middles of the sides at which a corner can be pulled out of a polygon or polyline; elsewhere none."""
    if shape.kind not in (MeasurementKind.POLYGON, MeasurementKind.POLYLINE):
        return ()
    ends = [*shape.points, shape.points[0]] if shape.is_closed else list(shape.points)
    return tuple(Point((one.row + other.row) / 2, (one.column + other.column) / 2) for one, other in pairwise(ends))


def reshaped(shape: Shape, handle: int, to: Point) -> Shape:
    """The shape with one handle at another place."""
    if shape.kind in BOXED:
        return replace(shape, points=_box_reshaped(shape.points, handle, to))
    if shape.kind is MeasurementKind.FREEHAND:
        return replace(shape, points=_pulled(shape, _free_places(shape)[handle], to))
    return replace(shape, points=(*shape.points[:handle], to, *shape.points[handle + 1 :]))


def with_corner(shape: Shape, edge: int, at: Point) -> Shape:
    """The polygon or polyline with another corner, in the middle of a side."""
    return replace(shape, points=(*shape.points[: edge + 1], at, *shape.points[edge + 1 :]))


def without_corner(shape: Shape, handle: int) -> Shape:
    """The polygon or polyline without a corner; unchanged where it would be too few."""
    least = 3 if shape.is_closed else 2
    if shape.kind not in (MeasurementKind.POLYGON, MeasurementKind.POLYLINE) or len(shape.points) <= least:
        return shape
    return replace(shape, points=(*shape.points[:handle], *shape.points[handle + 1 :]))


def moved(shape: Shape, down: float, across: float, size: tuple[int, int]) -> Shape:
    """The shape further down and right by so many pixels, as far as it stays within a frame of (rows, columns)."""
    if shape.mask is not None:
        mask = shape.mask
        rows, columns = mask.pixels.shape
        top = min(max(mask.top + round(down), 0), max(0, size[0] - rows))
        left = min(max(mask.left + round(across), 0), max(0, size[1] - columns))
        return replace(shape, mask=Mask(top, left, mask.pixels))
    down = _kept(down, [one.row for one in shape.points], size[0])
    across = _kept(across, [one.column for one in shape.points], size[1])
    return replace(shape, points=tuple(Point(one.row + down, one.column + across) for one in shape.points))


def within(point: Point, size: tuple[int, int]) -> Point:
    """The nearest place of a frame of (rows, columns)."""
    return Point(min(max(point.row, 0.0), float(size[0])), min(max(point.column, 0.0), float(size[1])))


def _kept(step: float, places: Sequence[float], size: int) -> float:
    least, most = -min(places), size - max(places)
    return min(max(step, least), most) if least <= most else 0.0


def _box_reshaped(corners: Sequence[Point], handle: int, to: Point) -> tuple[Point, Point]:
    top, left, bottom, right = corners[0].row, corners[0].column, corners[1].row, corners[1].column
    if handle in (0, 1, 2):
        top = to.row
    if handle in (4, 5, 6):
        bottom = to.row
    if handle in (0, 6, 7):
        left = to.column
    if handle in (2, 3, 4):
        right = to.column
    return Point(top, left), Point(bottom, right)


def _free_places(shape: Shape) -> tuple[int, ...]:
    count = len(shape.points)
    shown = min(count, _FREE_HANDLES)
    return tuple(round(place * count / shown) for place in range(shown))


def _pulled(shape: Shape, place: int, to: Point) -> tuple[Point, ...]:
    """The outline with one point at `to` and its neighbours drawn along, less with their distance (raised cosine)."""
    count, start = len(shape.points), shape.points[place]
    reach = max(1.0, count / min(count, _FREE_HANDLES))
    down, across = to.row - start.row, to.column - start.column
    made = []
    for index, one in enumerate(shape.points):
        away = min(abs(index - place), count - abs(index - place))
        share = (1 + math.cos(math.pi * away / reach)) / 2 if away < reach else 0.0
        made.append(Point(one.row + share * down, one.column + share * across))
    return tuple(made)


def _ellipse(corners: Sequence[Point], count: int = 48) -> tuple[Point, ...]:
    row, column = (corners[0].row + corners[1].row) / 2, (corners[0].column + corners[1].column) / 2
    down, across = abs(corners[1].row - corners[0].row) / 2, abs(corners[1].column - corners[0].column) / 2
    turns = (2 * math.pi * place / count for place in range(count))
    return tuple(Point(row + down * math.sin(turn), column + across * math.cos(turn)) for turn in turns)
