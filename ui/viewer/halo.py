"""Text and lines that can be read on any background: each has a dark edge."""

from math import ceil, floor

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

SHADE = QColor(0, 0, 0, 200)
_AROUND = tuple((x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y)
_STAMPS_KEPT = 256
_Stamp = tuple[QImage, QPointF]
_stamps: dict[tuple[str, str, int, float], _Stamp] = {}
_FITTED_KEPT = 512
_fitted: dict[tuple[str, str, float, float], tuple[str, float]] = {}


def draw_text(painter: QPainter, at: QPointF, text: str, colour: QColor) -> None:
    """One line of plain text with its baseline's start at `at`.

    Nine times the text is a fifth of what a slice costs, and most lines of a corner stay as they are: each is set once
    and stamped from then on, to the whole pixel. Where the painter is scaled or turned it is set anew.
    """
    moved = painter.transform()
    if not text or moved.isScaling() or moved.isRotating():
        _set_text(painter, at, text, colour)
        return
    scale = painter.device().devicePixelRatio()
    key = text, painter.font().key(), colour.rgba(), scale
    stamp = _stamps.get(key)
    if stamp is None:
        if len(_stamps) >= _STAMPS_KEPT:
            _stamps.clear()
        stamp = _stamps[key] = _stamp_of(painter, text, colour, scale)
    image, corner = stamp
    left, top = at.x() + corner.x() + moved.dx(), at.y() + corner.y() + moved.dy()
    painter.drawImage(QPointF(round(left * scale) / scale - moved.dx(), round(top * scale) / scale - moved.dy()), image)
    painter.setPen(colour)


def _stamp_of(painter: QPainter, text: str, colour: QColor, scale: float) -> _Stamp:
    """The text with its edge on nothing, and where its top left corner lies from the start of the baseline."""
    ink = QFontMetricsF(painter.font(), painter.device()).boundingRect(text)
    left, top = floor(ink.left()) - 2, floor(ink.top()) - 2
    width, height = ceil(ink.right()) + 2 - left, ceil(ink.bottom()) + 2 - top
    image = QImage(ceil(width * scale), ceil(height * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    inner = QPainter(image)
    inner.setRenderHints(painter.renderHints())
    inner.setFont(painter.font())
    _set_text(inner, QPointF(-left, -top), text, colour)
    inner.end()
    return image, QPointF(left, top)


def _set_text(painter: QPainter, at: QPointF, text: str, colour: QColor) -> None:
    painter.setPen(SHADE)
    for x, y in _AROUND:
        painter.drawText(QPointF(at.x() + x, at.y() + y), text)
    painter.setPen(colour)
    painter.drawText(at, text)


def text_size(painter: QPainter, text: str) -> tuple[float, float]:
    """Width and height of one line."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    return metrics.horizontalAdvance(text), metrics.height()


def draw_text_in(painter: QPainter, box: QRectF, text: str, colour: QColor) -> None:
    """One line whose top left corner is the box's."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    draw_text(painter, QPointF(box.left(), box.top() + metrics.ascent()), text, colour)


def fitting(painter: QPainter, text: str, width: float) -> str:
    """The text, shortened in its middle to a width."""
    return fitted_line(painter, text, width)[0]


def fitted_line(painter: QPainter, text: str, width: float) -> tuple[str, float]:
    """The text, shortened in its middle to a width, and how wide it is then.

    Most lines of a corner stay as they are from slice to slice: each is measured once.
    """
    key = text, painter.font().key(), painter.device().devicePixelRatio(), width
    known = _fitted.get(key)
    if known is None:
        if len(_fitted) >= _FITTED_KEPT:
            _fitted.clear()
        metrics = QFontMetricsF(painter.font(), painter.device())
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
        known = _fitted[key] = elided, metrics.horizontalAdvance(elided)
    return known


def draw_polygon(
    painter: QPainter, polygon: QPolygonF, pen: QPen, *, is_closed: bool = True, has_edge: bool = True
) -> None:
    """An outline, never filled."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    draw = painter.drawPolygon if is_closed else painter.drawPolyline
    if has_edge:
        painter.setPen(_edge(pen))
        draw(polygon)
    painter.setPen(pen)
    draw(polygon)


def draw_line(painter: QPainter, line: QLineF, pen: QPen) -> None:
    """One straight line."""
    painter.setPen(_edge(pen))
    painter.drawLine(line)
    painter.setPen(pen)
    painter.drawLine(line)


def _edge(pen: QPen) -> QPen:
    edge = QPen(QColor(0, 0, 0, 150), pen.widthF() + 2.0)
    edge.setCapStyle(Qt.PenCapStyle.FlatCap)
    edge.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return edge
