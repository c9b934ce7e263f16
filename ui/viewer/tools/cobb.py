"""The angle between two lines, as of two end plates."""

from app.measure import MeasurementKind
from ui.viewer.tools.placing import Placing


class CobbAngle(Placing):
    """Takes both ends of each line; each line is one drag."""

    name = "cobb"
    title = "Cobb angle"
    kind = MeasurementKind.COBB
    count = 4
    starts = (0, 2)


TOOL = CobbAngle
