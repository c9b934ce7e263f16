"""The letters at the frame's edges: which side of the patient is where, after flips and turns."""

from dataclasses import dataclass

from inference.frame import FrameGeometry
from ui.viewer.coordinates import Orientation

_OPPOSITE = {"R": "L", "L": "R", "A": "P", "P": "A", "H": "F", "F": "H"}
# A second letter where the edge leans by 15 degrees or more towards another side.
_OBLIQUE = 0.2588


@dataclass(frozen=True, slots=True)
class EdgeLetters:
    """The letters at each edge of the screen; empty where nothing is known."""

    left: str = ""
    top: str = ""
    right: str = ""
    bottom: str = ""


def edge_letters(geometry: FrameGeometry, orientation: Orientation) -> EdgeLetters:
    """The letters by the direction cosines, or else by PatientOrientation (PS3.3 C.7.6.1.1.1)."""
    along = _towards_columns(geometry)
    down = _towards_rows(geometry)
    edges: dict[tuple[int, int], str] = {}
    for letters, (x, y) in ((along, orientation.column_direction), (down, orientation.row_direction)):
        edges[x, y] = letters
        edges[-x, -y] = opposite(letters)
    return EdgeLetters(edges[-1, 0], edges[0, -1], edges[1, 0], edges[0, 1])


def opposite(letters: str) -> str:
    """The other side: RA for LP."""
    return "".join(_OPPOSITE[letter] for letter in letters)


def direction_letters(cosines: tuple[float, float, float]) -> str:
    """Where a direction points in the patient: one letter, or two where it is oblique."""
    named = sorted(zip(cosines, ("LR", "PA", "HF"), strict=True), key=lambda one: -abs(one[0]))
    first, second = ((names[0] if value > 0 else names[1], abs(value)) for value, names in named[:2])
    if first[1] == 0:
        return ""
    return first[0] + (second[0] if second[1] >= _OBLIQUE else "")


def _towards_columns(geometry: FrameGeometry) -> str:
    if geometry.orientation is not None:
        return direction_letters(geometry.orientation[:3])
    return _known(geometry.patient_orientation[0]) if geometry.patient_orientation else ""


def _towards_rows(geometry: FrameGeometry) -> str:
    if geometry.orientation is not None:
        return direction_letters(geometry.orientation[3:])
    return _known(geometry.patient_orientation[1]) if geometry.patient_orientation else ""


def _known(letters: str) -> str:
    """The letters, or nothing where one of them is not of a human (PS3.3 allows LE, RT and others for animals)."""
    letters = letters.strip().upper()
    return letters if len(letters) <= 3 and all(letter in _OPPOSITE for letter in letters) else ""
