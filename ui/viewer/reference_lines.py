"""Lines that show where another viewport's slice cuts this one."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inference.finding import Point
from ui.viewer.coordinates import ViewTransform
from ui.viewer.halo import draw_line

COLOUR = QColor("#f2d64b")

Line = tuple[Point, Point]


def draw_reference_lines(painter: QPainter, lines: Sequence[Line], view: ViewTransform) -> None:
    """Each line, dashed; the painter is in logical pixels."""
    pen = QPen(COLOUR, 1.4, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([6.0, 4.0])
    for line in lines:
        ends = [QPointF(*view.to_widget(one.row, one.column)) for one in line]
        draw_line(painter, QLineF(ends[0], ends[1]), pen)
