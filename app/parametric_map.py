"""A parametric map of somebody else's (PS3.3 A.75): real-world values, plane by plane."""

import zlib
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.companion import AlgorithmIdentification, FrameReference
from inference.finding import Code
from inference.frame import FrameGeometry, PixelSpacing


@dataclass(frozen=True, slots=True)
class RealWorldMapping:
    """What the values mean (PS3.3 C.7.6.16.2.11): the line is applied already."""

    label: str = ""
    explanation: str = ""
    unit: Code | None = None
    quantity: Code | None = None
    slope: float = 1.0
    intercept: float = 0.0
    first: float | None = None
    last: float | None = None

    @property
    def words(self) -> str:
        """'Apparent Diffusion Coefficient, mm2/s'."""
        name = (self.quantity.meaning if self.quantity else "") or self.explanation or self.label
        unit = "" if self.unit is None or self.unit.value == "1" else (self.unit.value or self.unit.meaning)
        return ", ".join(part for part in (name, unit) if part)


@dataclass(frozen=True, slots=True)
class MapPlane:
    """One plane: `packed` is (rows, columns) of float32 in real-world units, compressed; what is unknown is NaN."""

    rows: int
    columns: int
    packed: bytes = field(repr=False)
    mapping: RealWorldMapping = field(default_factory=RealWorldMapping)
    references: tuple[FrameReference, ...] = ()
    geometry: FrameGeometry = field(default_factory=FrameGeometry)
    spacing: PixelSpacing | None = None

    def values(self) -> NDArray[np.float32]:
        """The values, (rows, columns); raises ValueError where they are not what they should be."""
        raw = zlib.decompressobj().decompress(self.packed, 4 * self.rows * self.columns)
        return np.frombuffer(raw, np.float32).reshape(self.rows, self.columns)


@dataclass(frozen=True, slots=True)
class ParametricMap:
    """All of one map; `low` and `high` are the ends of its colour bar: its window, else its own range."""

    planes: tuple[MapPlane, ...]
    low: float
    high: float
    algorithms: tuple[AlgorithmIdentification, ...] = ()
    frame_of_reference_uid: str = ""
    flags: tuple[str, ...] = ()
