"""The length of a bent path, as of a vessel or a curve of the spine."""

from app.measure import MeasurementKind
from ui.viewer.tools.tracing import Tracing


class Polyline(Tracing):
    """Adds up the way from corner to corner."""

    name = "polyline"
    title = "Polyline"
    kind = MeasurementKind.POLYLINE
    least = 2


TOOL = Polyline
