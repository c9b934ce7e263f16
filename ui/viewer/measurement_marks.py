"""The reader's marks over the frame: lines, regions, masks, and what they measure."""

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.language import spoken
from app.measure import Measurement
from app.measure_shape import REGIONS, TWO_LINES, MeasurementKind, Shape, edges, handles
from inference.frame import FrameKey
from ui.plain_text import isolated
from ui.viewer.coordinates import ViewTransform
from ui.viewer.halo import draw_line, draw_polygon, draw_text_in, text_size
from ui.viewer.label_place import leader, place
from ui.viewer.mark_shapes import LINE_REACH, distance, outlines, place_of, words_place

MARK_COLOUR = "#7fe0a0"
_SELECTED = QColor("#ffffff")
_SAID = QColor("#c3ccd6")
_KNOB, _HANDLE, _EDGE_HANDLE = 3.0, 3.5, 2.5
_HEAD_LENGTH, _HEAD_ANGLE = 13.0, 24.0
_LEADER_FROM, _FAR = 26.0, 40.0
_NAME_GAP = 5.0
_LINE_NAMES = {
    MeasurementKind.HALLUX_VALGUS: ("MT1", "PP1"),
    MeasurementKind.INTERMETATARSAL: ("MT1", "MT2"),
}


class MeasurementMarks:
    """All marks of the series, drawn where they belong; knows which one a click means."""

    def __init__(self) -> None:
        self.all: tuple[Measurement, ...] = ()
        self.selected_id: str | None = None
        self.sketch: Measurement | None = None
        self.edited: tuple[Shape, str] | None = None
        """The shape of the finding that is edited, and its colour."""
        self.said: Shape | None = None
        """Where a model said first that the edited finding lies, if that is elsewhere."""
        self._drawn: list[tuple[str, list[QPolygonF], QRectF]] = []
        self._obstacles: list[QRectF] = []

    def on(self, key: FrameKey) -> tuple[Measurement, ...]:
        """The marks of one frame."""
        return tuple(one for one in self.all if one.frame == key)

    def draw(self, painter: QPainter, area: QRectF, key: FrameKey, view: ViewTransform, taken: list[QRectF]) -> None:
        """Those of one frame, the one in the making, and the finding that is edited."""
        self._drawn = []
        self._obstacles = along([line for one in self.on(key) for line in outlines(one.shape, view)])
        sketch = self.sketch if self.sketch is not None and self.sketch.frame == key else None
        for one in self.on(key):
            if sketch is not None and sketch.id == one.id:
                one = sketch  # noqa: PLW2901 - it stands in for the mark while it is reshaped
            lines, label = self._draw_one(painter, area, one, view, taken)
            self._drawn.append((one.id, lines, label))
        if sketch is not None and all(sketch.id != one.id for one in self.on(key)):
            self._draw_one(painter, area, sketch, view, taken)
        if self.edited is not None:
            shape, colour = self.edited
            for line in outlines(self.said, view) if self.said is not None else ():
                draw_polygon(painter, line, QPen(_SAID, 1.2, Qt.PenStyle.DotLine), is_closed=False)
            _draw_shape(painter, shape, outlines(shape, view), view, QPen(QColor(colour), 2.5))
            _draw_handles(painter, shape, view, QColor(colour))

    def forget_places(self) -> None:
        """No mark is on the screen now."""
        self._drawn = []

    def at(self, where: QPointF) -> str | None:
        """The mark that a click here means."""
        for one, lines, label in reversed(self._drawn):
            if label.contains(where) or any(distance(line, where) <= LINE_REACH for line in lines):
                return one
        return None

    def _draw_one(
        self, painter: QPainter, area: QRectF, one: Measurement, view: ViewTransform, taken: list[QRectF]
    ) -> tuple[list[QPolygonF], QRectF]:
        if one.kind is MeasurementKind.MAGNIFICATION:
            return [], QRectF()
        is_selected = one.id == self.selected_id
        own = QColor(one.colour or MARK_COLOUR)
        colour = _SELECTED if is_selected and not one.colour else own
        shape = one.shape
        lines = outlines(shape, view)
        _draw_shape(painter, shape, lines, view, QPen(colour, 2.5 if is_selected else 1.5))
        if is_selected:
            _draw_handles(painter, shape, view, colour)
        names = _LINE_NAMES.get(one.kind, ())
        for line_name, line, other in zip(names, lines, reversed(lines), strict=False):
            taken.append(_draw_line_name(painter, line_name, line, other, own))
        words, beside = mark_words(one), words_place(shape, view)
        around = [*self._obstacles, *(along(lines) if one is self.sketch else ())]
        return lines, draw_words(painter, area, words, beside, (taken, around), colour) if words else QRectF()


def mark_words(one: Measurement) -> list[str]:
    """The lines that stand beside a mark: its name, what it measures, what that must not be read as."""
    numbers = [spoken(str(quantity)) for quantity in one.quantities]
    if one.kind in REGIONS and numbers:
        lines = [numbers[0], *("  ".join(numbers[start : start + 2]) for start in range(1, len(numbers), 2))]
    else:
        lines = numbers
    return [*([isolated(one.name, 120)] if one.name else []), *lines, *([spoken(one.caution)] if one.caution else [])]


def _draw_shape(painter: QPainter, shape: Shape, lines: Sequence[QPolygonF], view: ViewTransform, pen: QPen) -> None:
    places = [place_of(one, view) for one in shape.points]
    if shape.kind is MeasurementKind.ELLIPSE:
        draw_ellipse(painter, QRectF(places[0], places[1]).normalized(), pen)
        return
    for line in lines:
        draw_polygon(painter, line, pen, is_closed=False)
    if shape.kind in TWO_LINES:
        joint = QLineF((places[0] + places[1]) / 2, (places[2] + places[3]) / 2)
        draw_line(painter, joint, QPen(pen.color(), 1.0, Qt.PenStyle.DotLine))
    if shape.kind is MeasurementKind.ARROW:
        for turn in (-_HEAD_ANGLE, _HEAD_ANGLE):
            side = QLineF(places[0], places[1])
            side.setLength(_HEAD_LENGTH)
            side.setAngle(side.angle() + turn)
            draw_line(painter, side, pen)
    elif shape.kind not in REGIONS and shape.kind is not MeasurementKind.POINT:
        for where in places:
            draw_ellipse(painter, QRectF(where.x() - _KNOB, where.y() - _KNOB, 2 * _KNOB, 2 * _KNOB), pen)


def _draw_handles(painter: QPainter, shape: Shape, view: ViewTransform, colour: QColor) -> None:
    """Squares where a hand can take hold; smaller, hollow ones where a corner can be pulled out."""
    if shape.kind is MeasurementKind.POINT:
        return
    for points, size, is_filled in ((handles(shape), _HANDLE, True), (edges(shape), _EDGE_HANDLE, False)):
        for one in points:
            where = place_of(one, view)
            painter.setPen(QPen(QColor(0, 0, 0, 200), 1.0) if is_filled else QPen(colour, 1.0))
            painter.setBrush(colour if is_filled else QColor(0, 0, 0, 120))
            painter.drawRect(QRectF(where.x() - size, where.y() - size, 2 * size, 2 * size))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def draw_ellipse(painter: QPainter, box: QRectF, pen: QPen) -> None:
    """An ellipse that is never filled, with a dark edge."""
    path = QPainterPath()
    path.addEllipse(box)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 150), pen.widthF() + 2.0))
    painter.drawPath(path)
    painter.setPen(pen)
    painter.drawPath(path)


def _draw_line_name(painter: QPainter, name: str, line: QPolygonF, other: QPolygonF, colour: QColor) -> QRectF:
    """What a line is of, beyond that of its ends which lies further from the other line; where that stands."""
    middle = (other.at(0) + other.at(1)) / 2
    first, last = sorted((line.at(0), line.at(1)), key=lambda end: QLineF(end, middle).length())
    width, height = text_size(painter, name)
    beyond = QLineF(first, last)
    beyond.setLength(beyond.length() + _NAME_GAP + height / 2)
    box = QRectF(beyond.x2() - width / 2, beyond.y2() - height / 2, width, height)
    draw_text_in(painter, box, name, colour)
    return box


def along(lines: Sequence[QPolygonF]) -> list[QRectF]:
    """Small boxes all along the lines, on which no words should stand."""
    boxes = []
    for path in lines:
        for start, end in pairwise([path.at(one) for one in range(path.size())]):
            line = QLineF(start, end)
            count = min(max(2, round(line.length() / 12)), 40)
            places = (line.pointAt(step / count) for step in range(count + 1))
            boxes += [QRectF(one.x() - 3, one.y() - 3, 6, 6) for one in places]
    return boxes


def draw_words(
    painter: QPainter,
    area: QRectF,
    lines: Sequence[str],
    around: QRectF,
    kept_off: tuple[list[QRectF], Sequence[QRectF]],
    colour: QColor,
) -> QRectF:
    """The words beside what they are of; they keep off other words, which they become, and off the lines."""
    taken, own_lines = kept_off
    sizes = [text_size(painter, line) for line in lines]
    size = max(width for width, _ in sizes), sum(height for _, height in sizes)
    label = place(size, around, area.adjusted(4, 4, -4, -4), [*taken, *own_lines])
    if leader(label, around).length() > _FAR:  # words on a line are read more easily than words far away
        label = place(size, around, area.adjusted(4, 4, -4, -4), taken)
    taken.append(label)
    line = leader(label, around)
    if line.length() > _LEADER_FROM and math.isfinite(line.length()):
        draw_line(painter, line, QPen(colour, 1.0))
    top = label.top()
    for text, (_, height) in zip(lines, sizes, strict=True):
        draw_text_in(painter, QRectF(label.left(), top, label.width(), height), text, colour)
        top += height
    return label
