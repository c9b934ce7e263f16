"""Area and statistics of a rectangle."""

from app.measure import MeasurementKind
from ui.viewer.tools.placing import Placing


class Rectangle(Placing):
    """Measures area, mean, SD, least and greatest value."""

    name = "rectangle"
    title = "Rectangle"
    kind = MeasurementKind.RECTANGLE
    count = 2


TOOL = Rectangle
