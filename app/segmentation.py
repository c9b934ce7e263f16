"""A segmentation of somebody else's (PS3.3 A.51): its segments, and plane by plane where they lie."""

import zlib
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.companion import AlgorithmIdentification, FrameReference
from inference.finding import Code
from inference.frame import FrameGeometry, PixelSpacing


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment; `colour` is the recommended one as #rrggbb, or empty."""

    number: int
    label: str
    description: str = ""
    category: Code | None = None
    type: Code | None = None
    anatomy: Code | None = None
    algorithm_type: str = ""
    algorithms: tuple[AlgorithmIdentification, ...] = ()
    tracking_id: str = ""
    tracking_uid: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class SegmentPlane:
    """One segment on one plane: the smallest rectangle that holds it.

    `packed` is the rectangle's pixels, (height, width) of uint8 with the largest value `maximum`, compressed; a binary
    segment has 0 and 1. The rectangle's first pixel lies at (top, left) of a grid of (rows, columns) pixels.
    """

    segment_number: int
    rows: int
    columns: int
    top: int
    left: int
    height: int
    width: int
    packed: bytes = field(repr=False)
    maximum: int = 1
    references: tuple[FrameReference, ...] = ()
    geometry: FrameGeometry = field(default_factory=FrameGeometry)
    spacing: PixelSpacing | None = None

    def values(self) -> NDArray[np.uint8]:
        """The rectangle's pixels, (height, width); raises ValueError where they are not what they should be."""
        raw = zlib.decompressobj().decompress(self.packed, self.height * self.width)
        return np.frombuffer(raw, np.uint8).reshape(self.height, self.width)

    def mask(self, share: float = 0.5) -> NDArray[np.bool_]:
        """Where the segment is: at and above this share of its maximum."""
        return self.values() >= max(1.0, share * self.maximum)


@dataclass(frozen=True, slots=True)
class Segmentation:
    """All of one segmentation. `kind` is BINARY, FRACTIONAL or LABELMAP; `fractional_type` PROBABILITY or OCCUPANCY."""

    kind: str
    segments: tuple[Segment, ...]
    planes: tuple[SegmentPlane, ...]
    fractional_type: str = ""
    frame_of_reference_uid: str = ""
    flags: tuple[str, ...] = ()

    def segment(self, number: int) -> Segment:
        """The segment of this number, as much as is known of it."""
        return next((one for one in self.segments if one.number == number), Segment(number, f"Segment {number}"))


def pack_plane(values: NDArray[np.uint8]) -> tuple[int, int, int, int, bytes] | None:
    """Top, left, height, width and compressed pixels of the part that is not empty; None if all of it is."""
    rows, columns = np.flatnonzero(values.any(axis=1)), np.flatnonzero(values.any(axis=0))
    if not rows.size:
        return None
    top, left = int(rows[0]), int(columns[0])
    part = np.ascontiguousarray(values[top : rows[-1] + 1, left : columns[-1] + 1])
    return top, left, int(part.shape[0]), int(part.shape[1]), zlib.compress(part.tobytes(), 1)
