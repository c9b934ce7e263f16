"""A finding of the reader: an outline around it."""

from app.measure_shape import MeasurementKind, Shape, localization_of
from inference.finding import Point
from ui.viewer.tools import Stage
from ui.viewer.tools.tracing import Tracing


class FindingOutline(Tracing):
    """Takes its corners."""

    name = "finding_outline"
    title = "Finding: outline"
    kind = MeasurementKind.POLYGON
    least = 3
    closes = True

    def keep(self, stage: Stage, points: tuple[Point, ...]) -> None:
        """Make the finding."""
        stage.board.draw_finding(localization_of(Shape(self.kind, points)))


TOOL = FindingOutline
