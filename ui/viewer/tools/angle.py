"""The angle at a vertex, between two legs."""

from app.measure import MeasurementKind
from ui.viewer.tools.placing import Placing


class Angle(Placing):
    """Takes the end of the first leg, the vertex, and the end of the second leg."""

    name = "angle"
    title = "Angle"
    kind = MeasurementKind.ANGLE
    count = 3


TOOL = Angle
