"""Area and statistics of an ellipse."""

from app.measure import MeasurementKind
from ui.viewer.tools.placing import Placing


class Ellipse(Placing):
    """Measures area, mean, SD, least and greatest value."""

    name = "ellipse"
    title = "Ellipse"
    kind = MeasurementKind.ELLIPSE
    count = 2


TOOL = Ellipse
