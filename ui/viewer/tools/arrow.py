"""An arrow with words, at what others should see."""

from app.measure import MeasurementKind
from ui.viewer.tools.placing import Placing


class Arrow(Placing):
    """Takes the place that it points to first, then where its words stand."""

    name = "arrow"
    title = "Arrow"
    kind = MeasurementKind.ARROW
    count = 2


TOOL = Arrow
