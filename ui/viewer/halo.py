"""Text and lines that can be read on any background: each has a dark edge."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

SHADE = QColor(0, 0, 0, 200)
_AROUND = tuple((x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y)


def draw_text(painter: QPainter, at: QPointF, text: str, colour: QColor) -> None:
    """One line of plain text with its baseline's start at `at`."""
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
    metrics = QFontMetricsF(painter.font(), painter.device())
    return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)


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
