"""A frame that the reader marked as a key frame: where it stands in the report, how it is seen there, and why."""

from dataclasses import dataclass
from enum import StrEnum

from inference.frame import FrameKey, LookupTable, Window

CAPTION_LIMIT = 300


class Overlays(StrEnum):
    """What the report lays over a key frame; the words are kept in the store for ever."""

    BOTH = "with and without overlay"
    WITHOUT = "without overlay"
    WITH = "with overlay"


@dataclass(frozen=True, slots=True)
class ChosenFrame:
    """One key frame of the reader's choice.

    `window` and `is_inverted` are how the reader saw it when it was marked; None is the file's own window.
    """

    key: FrameKey
    overlays: Overlays = Overlays.BOTH
    caption: str = ""
    window: Window | LookupTable | None = None
    is_inverted: bool = False


def moved(chosen: tuple[ChosenFrame, ...], key: FrameKey, step: int) -> tuple[ChosenFrame, ...]:
    """The key frames with one of them so many places further on, at most to an end."""
    at = next((place for place, one in enumerate(chosen) if one.key == key), None)
    if at is None:
        return chosen
    rest = [*chosen[:at], *chosen[at + 1 :]]
    rest.insert(min(max(at + step, 0), len(rest)), chosen[at])
    return tuple(rest)
