"""A finding of the reader: a box around it."""

from app.measure_shape import MeasurementKind, Shape, localization_of
from inference.finding import Point
from ui.viewer.tools import Stage
from ui.viewer.tools.placing import Placing


class FindingBox(Placing):
    """Takes two opposite corners."""

    name = "finding_box"
    title = "Finding: box"
    kind = MeasurementKind.RECTANGLE
    count = 2

    def keep(self, stage: Stage, points: tuple[Point, ...]) -> None:
        """Make the finding."""
        stage.board.draw_finding(localization_of(Shape(self.kind, points)))


TOOL = FindingBox
