"""The presets of what is in view, on the keys 2 to 9."""

from app.window_preset import ANY, Presets, WindowPreset

FIRST_KEY, LAST_KEY = 2, 9


def presets_for(presets: Presets, modality: str, unit: str = "") -> tuple[WindowPreset, ...]:
    """The presets of a modality, in the order of their keys; those of any other where it has none of its own.

    A PET preset needs values in SUV ("g/ml"), for in counts it would mean nothing.
    """
    if modality == "PT" and "g/ml" not in unit.casefold():
        return presets.get(ANY, ())
    return presets.get(modality, presets.get(ANY, ()))[: LAST_KEY - FIRST_KEY + 1]
