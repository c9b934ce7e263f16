"""The reader's measurements over the frame: lines, regions and what they measure."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.measure import Measurement, MeasurementKind
from inference.frame import FrameKey
from ui.viewer.coordinates import ViewTransform
from ui.viewer.halo import draw_line, draw_text_in, text_size
from ui.viewer.label_place import place

CLICK_REACH = 7.0
_COLOUR, _SELECTED = QColor("#7fe0a0"), QColor("#ffffff")
_KNOB = 3.0


class MeasurementMarks:
    """All measurements of the series, drawn where they belong; knows which one a click means."""

    def __init__(self) -> None:
        self.all: tuple[Measurement, ...] = ()
        self.selected_id: str | None = None
        self.sketch: Measurement | None = None
        self._drawn: list[tuple[str, list[QLineF], QRectF]] = []

    def on(self, key: FrameKey) -> tuple[Measurement, ...]:
        """The measurements of one frame."""
        return tuple(one for one in self.all if one.frame == key)

    def draw(self, painter: QPainter, area: QRectF, key: FrameKey, view: ViewTransform, taken: list[QRectF]) -> None:
        """Those of one frame, and the one in the making."""
        self._drawn = []
        for one in self.on(key):
            lines, label = self._draw_one(painter, area, one, view, taken)
            self._drawn.append((one.id, lines, label))
        if self.sketch is not None and self.sketch.frame == key:
            self._draw_one(painter, area, self.sketch, view, taken)

    def forget_places(self) -> None:
        """No measurement is on the screen now."""
        self._drawn = []

    def at(self, where: QPointF) -> str | None:
        """The measurement that a click here means."""
        for one, lines, label in reversed(self._drawn):
            if label.contains(where) or any(_distance(line, where) <= CLICK_REACH for line in lines):
                return one
        return None

    def _draw_one(
        self, painter: QPainter, area: QRectF, one: Measurement, view: ViewTransform, taken: list[QRectF]
    ) -> tuple[list[QLineF], QRectF]:
        colour = _SELECTED if one.id == self.selected_id else _COLOUR
        pen = QPen(colour, 2.5 if one.id == self.selected_id else 1.5)
        places = [QPointF(*view.to_widget(point.row, point.column)) for point in one.points]
        lines = _lines(one.kind, places)
        if one.kind is MeasurementKind.ELLIPSE:
            _draw_ellipse(painter, QRectF(places[0], places[1]).normalized(), pen)
        else:
            for line in lines:
                draw_line(painter, line, pen)
        if one.kind is MeasurementKind.COBB:
            joint = QLineF((places[0] + places[1]) / 2, (places[2] + places[3]) / 2)
            draw_line(painter, joint, QPen(colour, 1.0, Qt.PenStyle.DotLine))
        for where in places:
            _draw_ellipse(painter, QRectF(where.x() - _KNOB, where.y() - _KNOB, 2 * _KNOB, 2 * _KNOB), pen)
        return lines, _draw_words(painter, area, _words(one), _named_place(one.kind, places), taken, colour)


def measured(kind: MeasurementKind, quantities: Sequence[object], caution: str) -> list[str]:
    """The lines that stand beside a measurement."""
    if kind in (MeasurementKind.RECTANGLE, MeasurementKind.ELLIPSE):
        numbers = [str(one) for one in quantities]
        lines = [numbers[0], *("  ".join(numbers[start : start + 2]) for start in range(1, len(numbers), 2))]
    else:
        lines = [str(one) for one in quantities]
    return [*lines, caution] if caution else lines


def _words(one: Measurement) -> list[str]:
    return measured(one.kind, one.quantities, one.caution)


def _lines(kind: MeasurementKind, places: Sequence[QPointF]) -> list[QLineF]:
    if kind in (MeasurementKind.RECTANGLE, MeasurementKind.ELLIPSE):
        box = QRectF(places[0], places[1])
        corners = [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]
        return [QLineF(one, other) for one, other in zip(corners, corners[1:] + corners[:1], strict=True)]
    if kind is MeasurementKind.COBB:
        return [QLineF(places[0], places[1]), QLineF(places[2], places[3])]
    return [QLineF(one, other) for one, other in pairwise(places)]


def _draw_ellipse(painter: QPainter, box: QRectF, pen: QPen) -> None:
    path = QPainterPath()
    path.addEllipse(box)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 150), pen.widthF() + 2.0))
    painter.drawPath(path)
    painter.setPen(pen)
    painter.drawPath(path)


def _draw_words(
    painter: QPainter, area: QRectF, lines: Sequence[str], around: QRectF, taken: list[QRectF], colour: QColor
) -> QRectF:
    sizes = [text_size(painter, line) for line in lines]
    size = max(width for width, _ in sizes), sum(height for _, height in sizes)
    label = place(size, around, area.adjusted(4, 4, -4, -4), taken)
    taken.append(label)
    top = label.top()
    for line, (_, height) in zip(lines, sizes, strict=True):
        draw_text_in(painter, QRectF(label.left(), top, label.width(), height), line, colour)
        top += height
    return label


def _named_place(kind: MeasurementKind, places: Sequence[QPointF]) -> QRectF:
    """What the words stand beside: a region, the vertex of an angle, the last end of a length, between two lines."""
    if kind in (MeasurementKind.RECTANGLE, MeasurementKind.ELLIPSE):
        return QRectF(places[0], places[1]).normalized()
    if kind is MeasurementKind.ANGLE:
        where = places[1]
    elif kind is MeasurementKind.COBB:
        where = (places[0] + places[1] + places[2] + places[3]) / 4
    else:
        where = places[-1]
    return QRectF(where.x() - _KNOB, where.y() - _KNOB, 2 * _KNOB, 2 * _KNOB)


def _distance(line: QLineF, where: QPointF) -> float:
    along, length = line.p2() - line.p1(), line.length()
    share = QPointF.dotProduct(where - line.p1(), along) / length**2 if length else 0.0
    return QLineF(where, line.pointAt(min(max(share, 0.0), 1.0))).length()
