"""A finding of the reader: the place where it is."""

from app.measure_shape import MeasurementKind, Shape, localization_of
from inference.finding import Point
from ui.viewer.tools import Stage
from ui.viewer.tools.placing import Placing


class FindingPoint(Placing):
    """Takes one place."""

    name = "finding_point"
    title = "Finding: point"
    kind = MeasurementKind.POINT
    count = 1

    def keep(self, stage: Stage, points: tuple[Point, ...]) -> None:
        """Make the finding."""
        stage.board.draw_finding(localization_of(Shape(self.kind, points)))


TOOL = FindingPoint
