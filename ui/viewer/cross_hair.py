"""The cross-hair of linked planes: where the other planes cut this one; it is drawn, and taken hold of."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen

from inference.finding import Point
from ui.viewer.coordinates import ViewTransform
from ui.viewer.halo import draw_line

if TYPE_CHECKING:
    from ui.viewer.canvas import Canvas

GAP = 14.0
"""Half the gap in the middle, in logical pixels: what the reader looks at stays free."""
REACH = 6.0
"""Nearer than this to a line, in logical pixels, a press takes hold of it."""


@dataclass(frozen=True, slots=True)
class CrossHair:
    """A place of the frame, and the colours of the lines along its row and its column."""

    place: Point
    row_colour: str
    column_colour: str


def lines_of(cross: CrossHair, view: ViewTransform) -> tuple[tuple[QLineF, QLineF], tuple[QLineF, QLineF]]:
    """Both halves of the line along the row, and of that along the column, on the widget."""
    middle = QPointF(*view.to_widget(cross.place.row, cross.place.column))
    halves = []
    for first, last in (
        ((cross.place.row, 0.0), (cross.place.row, float(view.columns))),
        ((0.0, cross.place.column), (float(view.rows), cross.place.column)),
    ):
        ends = (QPointF(*view.to_widget(*first)), QPointF(*view.to_widget(*last)))
        halves.append((_shortened(ends[0], middle), _shortened(ends[1], middle)))
    return halves[0], halves[1]


def _shortened(end: QPointF, middle: QPointF) -> QLineF:
    line = QLineF(end, middle)
    line.setLength(max(line.length() - GAP, 0.0))
    return line


def draw_cross_hair(painter: QPainter, cross: CrossHair, view: ViewTransform) -> None:
    """Both lines; the painter is in logical pixels."""
    for halves, colour in zip(lines_of(cross, view), (cross.row_colour, cross.column_colour), strict=True):
        for line in halves:
            draw_line(painter, line, QPen(QColor(colour), 1.2))


def grip(cross: CrossHair, view: ViewTransform, where: QPointF) -> tuple[bool, bool]:
    """Whether a press here takes hold of the row's line and of the column's; in the middle of both."""
    x, y = view.to_widget(cross.place.row, cross.place.column)
    dx, dy = abs(where.x() - x), abs(where.y() - y)
    if view.orientation.quarter_turns % 2:
        dx, dy = dy, dx
    if max(dx, dy) <= GAP:
        return True, True
    return dy <= REACH, dx <= REACH


class CrossHairGrip(QObject):
    """Lets the reader drag the cross-hair of one canvas, whatever the tool in hand."""

    moved = Signal(object)

    def __init__(self, canvas: "Canvas") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._held: tuple[bool, bool] | None = None
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take a press on a line, and the drag that follows."""
        if isinstance(event, QMouseEvent) and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QMouseEvent) -> bool:
        cross, view = self._canvas.cross_hair, self._canvas.transform
        if cross is None or view is None:
            self._held = None
            return False
        if event.type() == QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            held = grip(cross, view, event.position())
            self._held = held if any(held) else None
            return self._held is not None
        if self._held is None:
            return False
        if event.type() == QEvent.Type.MouseMove:
            row, column = view.to_frame(event.position().x(), event.position().y())
            kept = cross.place
            self.moved.emit(Point(row if self._held[0] else kept.row, column if self._held[1] else kept.column))
            return True
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._held = None
            return True
        return False
