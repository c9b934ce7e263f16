"""One picture of a study, as every room hands it to the next: stored values, and how to read them."""

from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from inference.shutter import Shutter

Photometric = Literal["MONOCHROME1", "MONOCHROME2", "RGB"]
VoiFunction = Literal["LINEAR", "LINEAR_EXACT", "SIGMOID"]


@dataclass(frozen=True, slots=True, order=True)
class FrameKey:
    """Which frame: SOP Instance UID and the 1-based frame number."""

    instance_uid: str
    number: int = 1


@dataclass(frozen=True, slots=True)
class PixelSpacing:
    """Distance between the centres of neighbouring pixels, in millimetres.

    `source` is the DICOM keyword that says so: PixelSpacing is measured in the patient,
    ImagerPixelSpacing at the detector (larger than the patient by the magnification); or it says that the reader
    stated it. Where `magnification` is given, the millimetres are already divided by it. `calibration` is the file's
    own word for how it was calibrated (PixelSpacingCalibrationType, PS3.3 10.7.1.3).
    """

    row_mm: float
    column_mm: float
    source: str = "PixelSpacing"
    magnification: float | None = None
    calibration: str = ""


@dataclass(frozen=True, slots=True)
class Rescale:
    """Modality LUT as a line: value = slope * stored + intercept (PS3.3 C.11.1)."""

    slope: float = 1.0
    intercept: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class LookupTable:
    """A table of a Modality or VOI LUT Sequence (PS3.3 C.11.1.1, C.11.2.1.1).

    Values below `first` take the first entry, values past the end the last one.
    `values` is (entries,), uint16; `bits` is the depth of the output.
    """

    first: int
    values: NDArray[np.uint16]
    bits: int
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """A VOI window in modality units: centre, width, and DICOM's function of them (PS3.3 C.11.2.1.2)."""

    centre: float
    width: float
    function: VoiFunction = "LINEAR"
    explanation: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """A DICOM overlay plane (PS3.3 C.9.2): (rows, columns) of bool, its origin 1-based as DICOM gives it."""

    group: int
    pixels: NDArray[np.bool_]
    row_origin: int = 1
    column_origin: int = 1
    description: str = ""


@dataclass(frozen=True, slots=True)
class FrameGeometry:
    """Where the frame lies in the patient, in millimetres (PS3.3 C.7.6.2), as far as the file says.

    `position` is the centre of the first pixel; `orientation` the direction cosines of row and column;
    `patient_orientation` the letters for the right and the lower edge (PS3.3 C.7.6.1.1.1).
    """

    position: tuple[float, float, float] | None = None
    orientation: tuple[float, float, float, float, float, float] | None = None
    patient_orientation: tuple[str, str] | None = None
    slice_thickness_mm: float | None = None
    frame_of_reference_uid: str = ""


@dataclass(frozen=True, slots=True)
class AcquisitionContext:
    """What the header says of how the picture was made: the input gate of a model asks it.

    `lossy_ratios` and `lossy_methods` are of each compression with loss in turn, as far as the file tells them.
    """

    modality: str = ""
    body_part: str = ""
    view: str = ""
    laterality: str = ""
    is_lossy: bool = False
    lossy_ratios: tuple[float, ...] = ()
    lossy_methods: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FrameTiming:
    """How fast the frames of an instance are meant to follow each other, as far as the file says.

    `rate_hz` is frames a second; `starts_s` the time of each frame since the first, where they are not evenly spaced.
    `source` is the DICOM keyword that says so. `is_swept` asks for forth and back instead of round and round.
    """

    rate_hz: float | None = None
    starts_s: tuple[float, ...] = ()
    source: str = ""
    is_swept: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One decoded frame.

    `stored` is read-only: (rows, columns) of uint8/int8/uint16/int16/uint32/int32/float32 for grey, or
    (rows, columns, 3) of uint8/uint16 for RGB (palettes and YBR are converted by the reader). It holds the
    stored values, not the rescaled ones: one copy serves display (through one table), measurement and
    inference, and `values()` gives modality units. `padding` is the closed range of stored values that are not
    picture (PS3.3 C.7.5.1.1.2). `windows` holds the file's own VOI windows and tables, in order.
    `digest` is the SHA-256 (hex) of the stored pixels and of everything that `values()` and the polarity depend on.
    `shutter` is what the file lets be seen. `attributes` are (DICOM keyword, text) that are only shown; none of them
    names the patient.
    """

    key: FrameKey
    stored: NDArray[Any]
    photometric: Photometric = "MONOCHROME2"
    modality_lut: Rescale | LookupTable = field(default_factory=Rescale)
    unit: str = ""
    bits_stored: int = 8
    spacing: PixelSpacing | None = None
    windows: tuple[Window | LookupTable, ...] = ()
    padding: tuple[float, float] | None = None
    overlays: tuple[Overlay, ...] = ()
    geometry: FrameGeometry = field(default_factory=FrameGeometry)
    context: AcquisitionContext = field(default_factory=AcquisitionContext)
    flags: tuple[str, ...] = ()
    digest: str = ""
    shutter: Shutter | None = None
    timing: FrameTiming = field(default_factory=FrameTiming)
    attributes: tuple[tuple[str, str], ...] = ()

    @property
    def rows(self) -> int:
        """Height in pixels."""
        return int(self.stored.shape[0])

    @property
    def columns(self) -> int:
        """Width in pixels."""
        return int(self.stored.shape[1])

    @property
    def is_colour(self) -> bool:
        """Whether the pixels are RGB."""
        return self.stored.ndim == 3

    def values(self) -> NDArray[np.float32]:
        """Grey values in modality units (HU for CT), (rows, columns); raises ValueError for colour."""
        if self.is_colour:
            raise ValueError("a colour frame has no modality values")
        return modality_values(self.stored, self.modality_lut)


def modality_values(stored: NDArray[Any], lut: Rescale | LookupTable) -> NDArray[np.float32]:
    """Stored values of any shape in modality units (PS3.3 C.11.1)."""
    if isinstance(lut, Rescale):
        return (stored.astype(np.float64) * lut.slope + lut.intercept).astype(np.float32)
    index = np.clip(stored.astype(np.int64) - lut.first, 0, lut.values.size - 1)
    return lut.values[index].astype(np.float32)
