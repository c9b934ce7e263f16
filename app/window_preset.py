"""Windows that readers of a modality know by heart, as the settings keep them: one line of text that can be read."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from inference.frame import Frame, Window
from inference.voi_lut import auto_window

ANY = "Other"
"""The presets of a modality that has none of its own."""
LARGEST = 8
"""As many keys as there are for them: 2 to 9."""
LONGEST_NAME = 40
DEFAULT_PRESETS = (
    "CT: Brain 40/80, Lung -600/1500, Bone 480/2500, Abdomen 60/400, Mediastinum 40/350, Liver 90/150, Stroke 32/8,"
    " Subdural 75/215; "
    "MR: Standard 1-99%, Wide 0-100%, High contrast 5-95%, Dark tissue 0-85%, Bright tissue 30-99.8%; "
    "CR: Standard 0.5-99.5%, Wide 0-100%, Dark areas 0-70%, Bright areas 30-100%, High contrast 5-95%; "
    "DX: Standard 0.5-99.5%, Wide 0-100%, Dark areas 0-70%, Bright areas 30-100%, High contrast 5-95%; "
    "MG: Standard 1-99.9%, Wide 0-100%, Dense tissue 60-100%, Skin line 0-60%, Calcifications 80-100%; "
    "US: Wide 0-100%, Brighter 0-98%, Shadows 0-85%, High contrast 10-99%; "
    "PT: SUV 0 to 5 2.5/5, SUV 0 to 7 3.5/7, SUV 0 to 10 5/10, SUV 0 to 20 10/20; "
    "Other: Standard 0.5-99.5%, Wide 0-100%, High contrast 5-95%"
)


@dataclass(frozen=True, slots=True)
class WindowPreset:
    """A window with a name: centre and width in modality units (HU for CT), or a share of the frame's own pixels.

    `shares` is (darkest, brightest) in percent of the pixels, as they are seen: where low values are white they are
    counted from the other end. Exactly one of the two is given.
    """

    name: str
    window: Window | None = None
    shares: tuple[float, float] | None = None

    def window_on(self, frame: Frame) -> Window:
        """The window on this frame."""
        if self.window is not None:
            return self.window
        low, high = self.shares or (0.0, 100.0)
        if frame.photometric == "MONOCHROME1":
            low, high = 100.0 - high, 100.0 - low
        found = auto_window(frame, low, high)
        return Window(found.centre, found.width, found.function, self.name)

    def __str__(self) -> str:
        if self.shares is not None:
            return f"{self.name} {self.shares[0]:g}-{self.shares[1]:g}%"
        return f"{self.name} {self.window.centre:g}/{self.window.width:g}" if self.window else self.name


Presets = Mapping[str, tuple[WindowPreset, ...]]


def parse_presets(text: str) -> Presets:
    """The presets of each modality; raises ValueError with a sentence for the reader."""
    found: dict[str, tuple[WindowPreset, ...]] = {}
    for part in filter(None, (one.strip() for one in text.split(";"))):
        modality, colon, presets = (one.strip() for one in part.partition(":"))
        if not colon or not modality.isalnum():
            raise ValueError(f"{part[:LONGEST_NAME]!a} does not begin with a modality and a colon")
        if modality in found:
            raise ValueError(f"{modality} is there twice")
        made = tuple(_preset(one.strip()) for one in presets.split(",") if one.strip())
        if len(made) > LARGEST:
            raise ValueError(f"{modality} has more than {LARGEST} presets")
        found[modality] = made
    return found


def format_presets(presets: Mapping[str, Sequence[WindowPreset]]) -> str:
    """The line of text that `parse_presets` reads."""
    return "; ".join(f"{modality}: {', '.join(map(str, made))}" for modality, made in presets.items())


def refusal_of(text: str) -> str:
    """Why this text is no list of presets; empty if it is."""
    try:
        parse_presets(text)
    except ValueError as error:
        return f"cannot be read: {error}"
    return ""


def _preset(text: str) -> WindowPreset:
    name, _, numbers = text.rpartition(" ")
    name = name.strip()
    if not name or len(name) > LONGEST_NAME:
        raise ValueError(f"{text[:LONGEST_NAME]!a} needs a name of at most {LONGEST_NAME} letters before its numbers")
    if numbers.endswith("%"):
        low, high = _pair(numbers[:-1], "-", text)
        if not 0 <= low < high <= 100:
            raise ValueError(f"{text!a}: the shares must rise from 0 to 100 %")
        return WindowPreset(name, shares=(low, high))
    centre, width = _pair(numbers, "/", text)
    if width < 1:
        raise ValueError(f"{text!a}: the width must be 1 or more")
    return WindowPreset(name, Window(centre, width, "LINEAR", name))


def _pair(numbers: str, sign: str, text: str) -> tuple[float, float]:
    first, found, second = numbers.partition(sign)
    try:
        pair = float(first), float(second)
    except ValueError:
        pair = (math.nan, math.nan)
    if not found or not all(map(math.isfinite, pair)):
        raise ValueError(f"{text[:LONGEST_NAME]!a} must end in level/width, or in shares such as 1-99%")
    return pair
