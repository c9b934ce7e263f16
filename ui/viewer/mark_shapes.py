"""A shape as it stands on the screen: its lines, where its words belong, and what of it a hand can take hold of."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPolygonF

from app.drawing import Path2D, mark
from app.measure_shape import BOXED, TWO_LINES, MeasurementKind, Shape, edges, handles
from inference.finding import Mask, Point
from ui.viewer.coordinates import ViewTransform

GRIP_REACH, LINE_REACH = 8.0, 6.0
"""How near, in logical pixels, a hand takes hold of a handle, and of a line."""
POINT_REACH = 8.0


@dataclass(frozen=True, slots=True)
class Grip:
    """What of a shape the hand took: a handle, the middle of a side (which becomes a corner), or all of it."""

    handle: int | None = None
    edge: int | None = None


def place_of(point: Point, view: ViewTransform) -> QPointF:
    """A place of the frame on the widget."""
    return QPointF(*view.to_widget(point.row, point.column))


def outlines(shape: Shape, view: ViewTransform) -> list[QPolygonF]:
    """The lines of a shape; closed ones end where they begin."""
    if shape.mask is not None:
        paths = _edges_of(shape.mask)
        return [_closed([QPointF(*view.to_widget(float(row), float(column))) for row, column in one]) for one in paths]
    places = [place_of(one, view) for one in shape.points]
    if shape.kind in BOXED:
        box = QRectF(places[0], places[1])
        return [_closed([box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()])]
    if shape.kind in TWO_LINES:
        return [QPolygonF(places[:2]), QPolygonF(places[2:])]
    if shape.kind is MeasurementKind.POINT:
        centre = places[0]
        return [QPolygonF([centre - QPointF(POINT_REACH, 0), centre + QPointF(POINT_REACH, 0)]),
                QPolygonF([centre - QPointF(0, POINT_REACH), centre + QPointF(0, POINT_REACH)])]  # fmt: skip
    return [_closed(places) if shape.is_closed else QPolygonF(places)] if places else []


@lru_cache(maxsize=64)
def _edges_of(mask: Mask) -> tuple[Path2D, ...]:
    """The edges of a mask, worked out once: it is drawn anew at every step of a pan."""
    return mark(mask, "", "").outlines


def words_place(shape: Shape, view: ViewTransform) -> QRectF:
    """What the words stand beside: a region, the vertex of an angle, the last end of a length, between two lines."""
    places = [place_of(one, view) for one in shape.points]
    if shape.mask is not None or shape.kind in BOXED or shape.is_closed:
        around = QRectF()
        for one in outlines(shape, view):
            around = around.united(one.boundingRect())
        return around
    if shape.kind is MeasurementKind.ANGLE:
        where = places[1]
    elif shape.kind in TWO_LINES:
        where = (places[0] + places[1] + places[2] + places[3]) / 4
    else:
        where = places[-1]
    return QRectF(where.x() - 4.0, where.y() - 4.0, 8.0, 8.0)


def grip(shape: Shape, view: ViewTransform, where: QPointF, *, takes_inside: bool = False) -> Grip | None:
    """What of the shape lies under the hand; None if nothing does."""
    places = [place_of(one, view) for one in handles(shape)]
    nearest = _nearest(places, where)
    if nearest is not None:
        return Grip(handle=nearest)
    middle = _nearest([place_of(one, view) for one in edges(shape)], where)
    if middle is not None:
        return Grip(edge=middle)
    lines = outlines(shape, view)
    if any(distance(one, where) <= LINE_REACH for one in lines):
        return Grip()
    is_inside = takes_inside and any(_holds(one, where) for one in lines)
    return Grip() if is_inside else None


def distance(path: QPolygonF, where: QPointF) -> float:
    """How far a place is from a line, in logical pixels."""
    points = [path.at(place) for place in range(path.size())]
    return min((_to_segment(QLineF(one, other), where) for one, other in pairwise(points)), default=float("inf"))


def _holds(path: QPolygonF, where: QPointF) -> bool:
    return path.isClosed() and path.boundingRect().contains(where)


def _nearest(places: Sequence[QPointF], where: QPointF) -> int | None:
    reached = [(QLineF(one, where).length(), place) for place, one in enumerate(places)]
    close = [one for one in reached if one[0] <= GRIP_REACH]
    return min(close)[1] if close else None


def _closed(places: Sequence[QPointF]) -> QPolygonF:
    return QPolygonF([*places, places[0]])


def _to_segment(line: QLineF, where: QPointF) -> float:
    along, length = line.p2() - line.p1(), line.length()
    share = QPointF.dotProduct(where - line.p1(), along) / length**2 if length else 0.0
    return QLineF(where, line.pointAt(min(max(share, 0.0), 1.0))).length()
