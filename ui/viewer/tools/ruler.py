"""The distance between two places."""

from app.measure import MeasurementKind
from ui.viewer.tools.placing import Placing


class Ruler(Placing):
    """Measures a length in millimetres where the spacing is known, else in pixels."""

    name = "ruler"
    title = "Ruler"
    kind = MeasurementKind.LENGTH
    count = 2


TOOL = Ruler
