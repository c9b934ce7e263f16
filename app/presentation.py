"""A softcopy presentation state (PS3.3 A.33): how somebody wanted frames to be seen, and what they drew on them.

All places are (row, column): in frame pixels, continuous, with the origin at the outer corner of the first pixel, or
in fractions of the displayed area, as `Units` says.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from app.companion import FrameReference, names
from inference.frame import FrameKey, LookupTable, Overlay, Rescale, Window

Place = tuple[float, float]


class Units(StrEnum):
    """What the numbers of a place count (PS3.3 C.10.5)."""

    PIXEL = "PIXEL"
    DISPLAY = "DISPLAY"


@dataclass(frozen=True, slots=True)
class Graphic:
    """One drawn shape.

    `kind` is POINT, POLYLINE, INTERPOLATED, CIRCLE (centre, a place on it) or ELLIPSE (ends of the major axis, then of
    the minor one).
    """

    kind: str
    places: tuple[Place, ...]
    units: Units = Units.PIXEL
    is_filled: bool = False


@dataclass(frozen=True, slots=True)
class DrawnText:
    """Words on a frame: in a box (top left and bottom right corner), at an anchor, or both."""

    text: str
    box: tuple[Place, Place] | None = None
    box_units: Units = Units.PIXEL
    anchor: Place | None = None
    anchor_units: Units = Units.PIXEL
    is_anchor_visible: bool = False


@dataclass(frozen=True, slots=True)
class GraphicLayer:
    """A named sheet on which shapes lie; `colour` is #rrggbb, or empty where none is recommended."""

    name: str
    order: int = 0
    colour: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class DrawnSheet:
    """What is drawn on some frames, on one layer; without references on all frames of the state."""

    layer: str
    references: tuple[FrameReference, ...] = ()
    graphics: tuple[Graphic, ...] = ()
    texts: tuple[DrawnText, ...] = ()


@dataclass(frozen=True, slots=True)
class VoiChoice:
    """The window or table for some frames; without references for all frames of the state."""

    voi: Window | LookupTable
    references: tuple[FrameReference, ...] = ()


@dataclass(frozen=True, slots=True)
class DisplayedArea:
    """The part of a frame to be seen, its edges in frame pixels; `magnification` only where the state asks for one."""

    top: float
    left: float
    bottom: float
    right: float
    references: tuple[FrameReference, ...] = ()
    magnification: float | None = None


@dataclass(frozen=True, slots=True)
class Shutter:
    """What is covered, outside a shape: RECTANGULAR (two corners), CIRCULAR (centre, radius in rows), POLYGONAL.

    A BITMAP covers the pixels that are set in its `bitmap` (PS3.3 C.7.6.15).
    """

    kind: str
    places: tuple[Place, ...]
    radius: float = 0.0
    colour: str = "#000000"
    bitmap: Overlay | None = None


@dataclass(frozen=True, slots=True)
class PresentationState:
    """One presentation state.

    `rescale` is the state's own modality transformation: its windows are in these units, whatever the frame says of
    itself (PS3.4 N.2.1). `is_inverted` is its presentation LUT shape. The frame is first turned clockwise by
    `quarter_turns`, then mirrored left to right. `left_out` names in sentences what is in the file and is not shown.
    """

    references: tuple[FrameReference, ...]
    rescale: Rescale | LookupTable = field(default_factory=Rescale)
    voi: tuple[VoiChoice, ...] = ()
    is_inverted: bool = False
    quarter_turns: int = 0
    is_mirrored: bool = False
    areas: tuple[DisplayedArea, ...] = ()
    layers: tuple[GraphicLayer, ...] = ()
    sheets: tuple[DrawnSheet, ...] = ()
    shutters: tuple[Shutter, ...] = ()
    left_out: tuple[str, ...] = ()

    def covers(self, key: FrameKey) -> bool:
        """Whether the state is for this frame."""
        return names(self.references, key)

    def voi_of(self, key: FrameKey) -> VoiChoice | None:
        """The window or table for a frame; None where the state has none."""
        return next((one for one in self.voi if not one.references or names(one.references, key)), None)

    def area_of(self, key: FrameKey) -> DisplayedArea | None:
        """The part of a frame to be seen; None where all of it is."""
        return next((one for one in self.areas if not one.references or names(one.references, key)), None)

    def sheets_of(self, key: FrameKey) -> tuple[DrawnSheet, ...]:
        """What is drawn on a frame, the lowest layer first."""
        order = {one.name: one.order for one in self.layers}
        found = [one for one in self.sheets if not one.references or names(one.references, key)]
        return tuple(sorted(found, key=lambda one: order.get(one.layer, 0)))

    def colour_of(self, layer: str) -> str:
        """The colour of a layer, empty where the state recommends none."""
        return next((one.colour for one in self.layers if one.name == layer), "")


def voi_for_frame(
    choice: Window | LookupTable, own: Rescale | LookupTable, of_frame: Rescale | LookupTable
) -> Window | LookupTable | None:
    """A state's window in the units of the frame; None where a table stands between the two.

    `own` is the state's modality transformation, `of_frame` the frame's.
    """
    if own == of_frame or own is of_frame:
        return choice
    if not isinstance(own, Rescale) or not isinstance(of_frame, Rescale) or not own.slope or not of_frame.slope:
        return None
    scale = of_frame.slope / own.slope
    if isinstance(choice, Window):
        function = choice.function
        centre, width = choice.centre, choice.width
        if function == "LINEAR" and scale != 1.0:  # its halves are steps of a stored value (PS3.3 C.11.2.1.2.1)
            function, centre, width = "LINEAR_EXACT", centre - 0.5, max(width - 1, 1e-6)
        moved = (centre - own.intercept) * scale + of_frame.intercept
        return Window(moved, width * abs(scale), function, choice.explanation)
    first = (choice.first - own.intercept) * scale + of_frame.intercept
    if scale != 1.0 or first != round(first):
        return None
    return LookupTable(round(first), choice.values, choice.bits, choice.explanation)
