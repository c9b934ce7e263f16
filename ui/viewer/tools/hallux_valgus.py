"""The hallux valgus angle, between first metatarsal and proximal phalanx."""

from app.measure import MeasurementKind
from ui.viewer.tools.placing import Placing


class HalluxValgus(Placing):
    """Takes the axis of the first metatarsal, then that of the proximal phalanx of the great toe."""

    name = "hallux_valgus"
    title = "Hallux valgus angle"
    kind = MeasurementKind.HALLUX_VALGUS
    count = 4
    starts = (0, 2)
    prompts = ("1: axis of the first metatarsal", "2: axis of the proximal phalanx")


TOOL = HalluxValgus
