"""The lines of the angles that a model measured: thin, with their names, and nothing between them."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.angle_drawing import COLOUR
from app.foot_angles import FootAngle
from inference.frame import FrameKey
from ui.plain_text import isolated
from ui.viewer.coordinates import ViewTransform
from ui.viewer.halo import draw_line
from ui.viewer.mark_shapes import place_of
from ui.viewer.measurement_marks import along, draw_words

ANGLE_COLOUR = QColor(COLOUR)
_WIDTH = 1.4
_DASHES = (7.0, 2.5)
_LONGEST_NAME = 60


class AngleMarks:
    """Draws the angles of one frame. They take no click: the reader takes the lines over to move them."""

    def __init__(self) -> None:
        self._angles: tuple[FootAngle, ...] = ()

    def show(self, angles: Sequence[FootAngle]) -> None:
        """Use these from the next drawing on; where the reader took the lines over, the mark stands for them."""
        self._angles = tuple(one for one in angles if not one.is_readers)

    def draw(self, painter: QPainter, area: QRectF, key: FrameKey, view: ViewTransform, taken: list[QRectF]) -> None:
        """Those of one frame; words keep off `taken` and are added to it."""
        for one in self._angles:
            if one.frame == key:
                _draw(painter, area, one, view, taken)


def _draw(painter: QPainter, area: QRectF, one: FootAngle, view: ViewTransform, taken: list[QRectF]) -> None:
    pen = QPen(ANGLE_COLOUR, _WIDTH)
    pen.setDashPattern(_DASHES)
    lines = [QLineF(place_of(start, view), place_of(end, view)) for start, end in one.lines]
    for line in lines:
        draw_line(painter, line, pen)
    beside = QRectF(lines[0].p2().x() - 4.0, lines[0].p2().y() - 4.0, 8.0, 8.0)
    words = [f"{isolated(one.name, _LONGEST_NAME)} {one.degrees:.1f}°"]
    kept_off = along([QPolygonF([line.p1(), line.p2()]) for line in lines])
    draw_words(painter, area, words, beside, (taken, kept_off), ANGLE_COLOUR)
