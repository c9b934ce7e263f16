"""What somebody drew and wrote on a frame in a presentation state, and what they covered."""

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from app.presentation import DrawnText, Graphic, Place, PresentationState, Shutter, Units
from inference.frame import Frame, Overlay
from ui.plain_text import isolated
from ui.viewer.coordinates import ViewTransform
from ui.viewer.halo import draw_line, draw_text_in, text_size
from ui.viewer.label_place import leader
from ui.viewer.layer_look import LayerLook

COLOUR = "#ffd75e"
_CROSS, _LINE = 5.0, 1.6
_STEPS = 72


class _Sheet:
    """Places of one frame on the screen, in the units of the state."""

    def __init__(self, state: PresentationState, frame: Frame, view: ViewTransform) -> None:
        self.view = view
        area = state.area_of(frame.key)
        edges = (area.top, area.left, area.bottom, area.right) if area else (0.0, 0.0, frame.rows, frame.columns)
        first, last = QPointF(*view.to_widget(*edges[:2])), QPointF(*view.to_widget(*edges[2:]))
        self._shown = QRectF(first, last).normalized()

    def at(self, place: Place, units: Units) -> QPointF:
        if units is Units.PIXEL:
            return QPointF(*self.view.to_widget(*place))
        row, column = place
        return self._shown.topLeft() + QPointF(column * self._shown.width(), row * self._shown.height())


def draw_sheets(
    painter: QPainter, area: QRectF, view: ViewTransform, frame: Frame, look: LayerLook, taken: list[QRectF]
) -> None:
    """Shapes, then words; the painter is in logical pixels. Nothing of a state that is not of this frame."""
    state = look.content
    if not isinstance(state, PresentationState) or not state.covers(frame.key):
        return
    sheet = _Sheet(state, frame, view)
    painter.save()
    painter.setOpacity(look.opacity)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for drawn in state.sheets_of(frame.key):
        colour = QColor(state.colour_of(drawn.layer) or COLOUR)
        for graphic in drawn.graphics:
            _draw_path(painter, _path(graphic, sheet), colour, is_filled=graphic.is_filled)
        for text in drawn.texts:
            _draw_text(painter, area, text, sheet, colour, taken)
    painter.restore()


def draw_shutters(painter: QPainter, view: ViewTransform, frame: Frame, look: LayerLook) -> None:
    """Cover what lies outside the shutters; the painter is in logical pixels."""
    state = look.content
    if not isinstance(state, PresentationState) or not state.covers(frame.key) or not state.shutters:
        return
    left, top, width, height = view.outline()
    covered = QPainterPath()
    for one in state.shutters:
        if one.bitmap is not None:
            _cover_bitmap(painter, view, one.bitmap, QColor(one.colour), look.opacity)
            continue
        outside = QPainterPath()
        outside.addRect(QRectF(left, top, width, height).adjusted(-1, -1, 1, 1))
        covered = covered.united(outside.subtracted(_opening(one, view)))
    painter.save()
    painter.setOpacity(look.opacity)
    painter.fillPath(covered, QColor(state.shutters[0].colour))
    painter.restore()


def _cover_bitmap(painter: QPainter, view: ViewTransform, bitmap: Overlay, colour: QColor, opacity: float) -> None:
    pixels = np.where(bitmap.pixels, np.uint32(colour.rgba()), np.uint32(0)).astype(np.uint32)
    rows, columns = pixels.shape
    image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32)
    a, b, c, d, e, f = (one / view.ratio for one in view.affine())
    painter.save()
    painter.setOpacity(opacity)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.setTransform(QTransform(a, d, b, e, c, f), combine=True)
    painter.drawImage(bitmap.column_origin - 1, bitmap.row_origin - 1, image)
    painter.restore()


def _opening(shutter: Shutter, view: ViewTransform) -> QPainterPath:
    path = QPainterPath()
    if shutter.kind == "CIRCULAR":
        path.addPolygon(_round(view, shutter.places[0], (shutter.radius, 0.0), (0.0, shutter.radius)))
    else:
        places = shutter.places
        if shutter.kind == "RECTANGULAR":
            (top, left), (bottom, right) = places
            places = ((top, left), (top, right), (bottom, right), (bottom, left))
        path.addPolygon([QPointF(*view.to_widget(*one)) for one in places])
    path.closeSubpath()
    return path


def _round(view: ViewTransform, centre: Place, major: Place, minor: Place) -> list[QPointF]:
    """An ellipse of two half axes, as points on the screen."""
    turns = [2 * math.pi * step / _STEPS for step in range(_STEPS + 1)]
    return [
        QPointF(*view.to_widget(*(centre[n] + math.cos(t) * major[n] + math.sin(t) * minor[n] for n in (0, 1))))
        for t in turns
    ]


def _path(graphic: Graphic, sheet: _Sheet) -> QPainterPath:
    points = [sheet.at(one, graphic.units) for one in graphic.places]
    path = QPainterPath()
    match graphic.kind:
        case "POINT":
            for x, y in ((_CROSS, 0.0), (0.0, _CROSS)):
                path.moveTo(points[0] - QPointF(x, y))
                path.lineTo(points[0] + QPointF(x, y))
        case "CIRCLE" | "ELLIPSE":
            path.addPolygon(_closed(graphic, sheet))
        case "INTERPOLATED" if len(points) > 2:
            _curve(path, points)
        case _:
            path.moveTo(points[0])
            for one in points[1:]:
                path.lineTo(one)
    return path


def _closed(graphic: Graphic, sheet: _Sheet) -> list[QPointF]:
    """The points of a circle or an ellipse, made in the state's own units and then put on the screen."""
    places = graphic.places
    if graphic.kind == "CIRCLE":
        radius = math.dist(places[0], places[1])
        centre, major, minor = places[0], (0.0, radius), (radius, 0.0)
    else:
        centre = ((places[0][0] + places[1][0]) / 2, (places[0][1] + places[1][1]) / 2)
        major = ((places[1][0] - places[0][0]) / 2, (places[1][1] - places[0][1]) / 2)
        minor = ((places[3][0] - places[2][0]) / 2, (places[3][1] - places[2][1]) / 2)
    turns = [2 * math.pi * step / _STEPS for step in range(_STEPS + 1)]
    return [
        sheet.at(
            (
                centre[0] + math.cos(t) * major[0] + math.sin(t) * minor[0],
                centre[1] + math.cos(t) * major[1] + math.sin(t) * minor[1],
            ),
            graphic.units,
        )
        for t in turns
    ]


def _curve(path: QPainterPath, points: list[QPointF]) -> None:
    """A smooth curve through all points (Catmull-Rom): DICOM leaves the kind of interpolation open."""
    is_closed = points[0] == points[-1]
    before = [points[-2] if is_closed else points[0], *points[:-1]]
    after = [*points[1:], points[1] if is_closed else points[-1]]
    path.moveTo(points[0])
    for place in range(len(points) - 1):
        first, last = points[place], points[place + 1]
        leaving = first + (after[place] - before[place]) / 6
        arriving = last - (after[place + 1] - before[place + 1]) / 6
        path.cubicTo(leaving, arriving, last)


def _draw_path(painter: QPainter, path: QPainterPath, colour: QColor, *, is_filled: bool) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 150), _LINE + 2))
    painter.drawPath(path)
    painter.setPen(QPen(colour, _LINE))
    if is_filled:  # so thin that the pixels below are still read
        veil = QColor(colour)
        veil.setAlphaF(0.25)
        painter.setBrush(veil)
    painter.drawPath(path)


def _draw_text(
    painter: QPainter, area: QRectF, text: DrawnText, sheet: _Sheet, colour: QColor, taken: list[QRectF]
) -> None:
    lines = [isolated(line, 400) for line in text.text.splitlines()] or [""]
    sizes = [text_size(painter, line) for line in lines]
    size = max(one[0] for one in sizes), sum(one[1] for one in sizes)
    anchor = sheet.at(text.anchor, text.anchor_units) if text.anchor else None
    if text.box is not None:
        corners = [sheet.at(one, text.box_units) for one in text.box]
        start = QRectF(corners[0], corners[1]).normalized().topLeft()
    else:
        start = (anchor or area.center()) + QPointF(10.0, -size[1] - 6)
    box = QRectF(start.x(), start.y(), size[0], size[1])
    inside = area.adjusted(4, 4, -4, -4)
    box.moveLeft(min(max(box.left(), inside.left()), max(inside.left(), inside.right() - box.width())))
    box.moveTop(min(max(box.top(), inside.top()), max(inside.top(), inside.bottom() - box.height())))
    if anchor is not None and (text.is_anchor_visible or text.box is None):
        draw_line(painter, leader(box, QRectF(anchor, anchor)), QPen(colour, 1.0))
    top = box.top()
    for line, (_, height) in zip(lines, sizes, strict=True):
        draw_text_in(painter, QRectF(box.left(), top, box.width(), height), line, colour)
        top += height
    taken.append(box)
