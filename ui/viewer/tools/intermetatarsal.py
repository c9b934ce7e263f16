"""The intermetatarsal angle, between first and second metatarsal."""

from app.measure import MeasurementKind
from ui.viewer.tools.placing import Placing


class Intermetatarsal(Placing):
    """Takes the axis of the first metatarsal, then that of the second."""

    name = "intermetatarsal"
    title = "Intermetatarsal angle"
    kind = MeasurementKind.INTERMETATARSAL
    count = 4
    starts = (0, 2)
    prompts = ("1: axis of the first metatarsal", "2: axis of the second metatarsal")


TOOL = Intermetatarsal
