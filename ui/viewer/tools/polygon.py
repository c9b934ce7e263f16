"""Area, perimeter and statistics of an outline with corners."""

from app.measure import MeasurementKind
from ui.viewer.tools.tracing import Tracing


class PolygonTool(Tracing):
    """Closes the outline from its last corner to its first."""

    name = "polygon"
    title = "Polygon"
    kind = MeasurementKind.POLYGON
    least = 3
    closes = True


TOOL = PolygonTool
