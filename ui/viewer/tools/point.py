"""A marked place, with the value that it holds."""

from app.measure import MeasurementKind
from ui.viewer.tools.placing import Placing


class PointTool(Placing):
    """Marks one place."""

    name = "point"
    title = "Point"
    kind = MeasurementKind.POINT
    count = 1


TOOL = PointTool
