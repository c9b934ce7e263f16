"""A slider that shows where in the series key frames lie."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSlider, QStyle

MARK_COLOUR = QColor("#ffd479")
_HALF, _HANDLE, _HEIGHT = 4.0, 14, 13
"""Half of a mark, the handle's width as the style sheet has it, half of the least height; in logical pixels."""


class MarkedSlider(QSlider):
    """Small diamonds stand above the groove at the marked places."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.marks: tuple[int, ...] = ()
        self.setMinimumHeight(2 * _HEIGHT)

    def show_marks(self, marks: tuple[int, ...]) -> None:
        """Mark these values."""
        if marks != self.marks:
            self.marks = marks
            self.update()

    def mark_x(self, value: int) -> float:
        """Where the mark of a value stands, in logical pixels from the left."""
        span = self.width() - _HANDLE
        return _HANDLE / 2 + QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), value, span)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the slider, then its marks."""
        super().paintEvent(event)
        if not self.marks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor("#101418"))
        painter.setBrush(MARK_COLOUR)
        middle = self.height() / 2 - 7.0
        for value in self.marks:
            x = self.mark_x(value)
            painter.drawPolygon(
                QPolygonF([
                    QPointF(x, middle - _HALF), QPointF(x + _HALF, middle),
                    QPointF(x, middle + _HALF), QPointF(x - _HALF, middle),
                ])
            )  # fmt: skip
