"""Windows that readers of a modality know by heart, on the keys 2 to 9."""

from dataclasses import dataclass

from inference.frame import Window

FIRST_KEY, LAST_KEY = 2, 9


@dataclass(frozen=True, slots=True)
class WindowPreset:
    """A window with a name; centre and width in modality units, HU for CT."""

    name: str
    window: Window


def _preset(name: str, centre: float, width: float) -> WindowPreset:
    return WindowPreset(name, Window(centre, width, "LINEAR", name))


_PRESETS: dict[str, tuple[WindowPreset, ...]] = {
    "CT": (
        _preset("Brain", 40, 80),
        _preset("Lung", -600, 1500),
        _preset("Bone", 480, 2500),
        _preset("Abdomen", 60, 400),
        _preset("Mediastinum", 40, 350),
        _preset("Liver", 90, 150),
        _preset("Stroke", 32, 8),
        _preset("Subdural", 75, 215),
    ),
    "PT": (
        _preset("SUV 0 to 5", 2.5, 5),
        _preset("SUV 0 to 7", 3.5, 7),
        _preset("SUV 0 to 10", 5, 10),
        _preset("SUV 0 to 20", 10, 20),
    ),
}


def presets_for(modality: str, unit: str = "") -> tuple[WindowPreset, ...]:
    """The presets of a modality, in the order of their keys; none where its values have no fixed scale.

    A PET preset needs values in SUV ("g/ml"), for in counts it would mean nothing.
    """
    if modality == "PT" and "g/ml" not in unit.casefold():
        return ()
    return _PRESETS.get(modality, ())[: LAST_KEY - FIRST_KEY + 1]
