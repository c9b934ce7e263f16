"""Calibration by a known length: a line along something whose length the reader knows, such as a ball or a ruler."""

from app.measure import MeasurementKind
from inference.finding import Point
from ui.viewer.tools import Stage
from ui.viewer.tools.placing import Placing


class Calibrate(Placing):
    """Takes two ends, and asks how long that is."""

    name = "calibrate"
    title = "Calibrate"
    kind = MeasurementKind.LENGTH
    count = 2
    prompts = ("along a known length",)

    def keep(self, stage: Stage, points: tuple[Point, ...]) -> None:
        """Ask for the length."""
        stage.board.calibrate(points)


TOOL = Calibrate
