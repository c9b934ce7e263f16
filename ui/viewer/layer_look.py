"""A layer as it is to be drawn, and the colours of segments that recommend none."""

from dataclasses import dataclass

from app.parametric_map import ParametricMap
from app.presentation import PresentationState
from app.segmentation import Segment, Segmentation

# Told apart by readers with any colour vision, on grey (Okabe and Ito 2008, without black).
_PALETTE = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#cc79a7", "#d55e00", "#0072b2")


@dataclass(frozen=True, slots=True)
class LayerLook:
    """One layer that is switched on; `opacity` from 0 to 1, `hidden` the numbers of segments that are off."""

    uid: str
    title: str
    content: PresentationState | Segmentation | ParametricMap
    opacity: float = 1.0
    hidden: frozenset[int] = frozenset()
    colour_map: str = "viridis"


def segment_colour(segment: Segment) -> str:
    """The recommended colour, else one by its number."""
    return segment.colour or _PALETTE[(segment.number - 1) % len(_PALETTE)]
