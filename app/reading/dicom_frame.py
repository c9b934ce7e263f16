"""What the header says of one frame: where it lies, how large a pixel is, how to window it.

In an enhanced multi-frame object these stand in functional groups (PS3.3 C.7.6.16), shared or per frame; elsewhere at
the top. Values that cannot be meant (a spacing of zero, a window that is not a number) are left out with a flag.
"""

import math
from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from pydicom.dataset import Dataset

from app.reading import UnreadableError
from app.reading.dicom_file import DicomFile
from app.reading.dicom_spacing import read_spacing
from app.reading.elements import encodings_of
from app.reading.header import Header
from app.reading.text import readable
from inference.frame import (
    AcquisitionContext,
    FrameGeometry,
    LookupTable,
    PixelSpacing,
    Rescale,
    VoiFunction,
    Window,
)

_SHARED_GROUPS, _FRAME_GROUPS = 0x52009229, 0x52009230
_MACROS = (
    "PixelMeasuresSequence",
    "PlanePositionSequence",
    "PlaneOrientationSequence",
    "PixelValueTransformationSequence",
    "FrameVOILUTSequence",
    "FrameAnatomySequence",
    "FrameDisplayShutterSequence",
)
_SPACINGS = ("PixelSpacing", "ImagerPixelSpacing", "NominalScannedPixelSpacing")
_LOSSY_SYNTAXES = ("1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51", "1.2.840.10008.1.2.4.81")
_CENTIMETRES, _TWO_DIMENSIONS = 3, 1
NO_SPACING = "its pixel spacing is not usable: no millimetres"
BAD_WINDOW = "a window of it is not usable and is left out"
BAD_MODALITY_TABLE = "its modality lookup table is damaged and is left out: its values are as stored"
BAD_SLOPE = "its rescale slope is zero and is left out"


class Values(Protocol):
    """A header, or an item of a sequence."""

    def get(self, keyword: str) -> Any:  # noqa: ANN401 - as DICOM has it
        """The value, None where there is none."""


class FrameHeader:
    """The header as it holds for one frame: per-frame values before shared ones before those at the top."""

    def __init__(self, file: DicomFile, header: Header, number: int) -> None:
        self._layers: list[Dataset | Header] = [*_groups(file, header, number), header]
        self.header = header
        self.flags: list[str] = []

    def get(self, keyword: str) -> Any:  # noqa: ANN401 - as DICOM has it
        """The value that holds for the frame, None where there is none."""
        for layer in self._layers:
            value = layer.get(keyword)
            if value is not None and value != "":
                return value
        return None

    def numbers(self, keyword: str, count: int) -> tuple[float, ...] | None:
        """Exactly `count` finite numbers, else None."""
        value = self.get(keyword)
        values = list(value) if isinstance(value, Sequence) and not isinstance(value, str) else [value]
        try:
            found = tuple(float(one) for one in values)
        except (TypeError, ValueError):
            return None
        return found if len(found) == count and all(map(math.isfinite, found)) else None

    def spacing(self) -> PixelSpacing | None:
        """Millimetres between pixel centres; None where the file does not say, or says what cannot be."""
        for keyword in _SPACINGS:
            if self.get(keyword) is None:
                continue
            pair = self.numbers(keyword, 2)
            if pair is None or min(pair) <= 0 or max(pair) > 1000:
                self.flags.append(NO_SPACING)
                return None
            return read_spacing(keyword, (pair[0], pair[1]), self)
        return self._ultrasound_spacing()

    def geometry(self) -> FrameGeometry:
        """Position and orientation in the patient."""
        position, orientation = self.numbers("ImagePositionPatient", 3), self.numbers("ImageOrientationPatient", 6)
        letters = self.get("PatientOrientation")
        thickness = self.numbers("SliceThickness", 1)
        is_pair = isinstance(letters, Sequence) and not isinstance(letters, str) and len(letters) == 2
        return FrameGeometry(
            position=position,  # type: ignore[arg-type]
            orientation=orientation if orientation and _is_orthonormal(orientation) else None,  # type: ignore[arg-type]
            patient_orientation=(readable(letters[0]), readable(letters[1])) if is_pair else None,
            slice_thickness_mm=thickness[0] if thickness and thickness[0] > 0 else None,
            frame_of_reference_uid=readable(self.get("FrameOfReferenceUID")),
        )

    def modality_lut(self, *, is_signed: bool) -> Rescale | LookupTable:
        """Stored values to modality units; raises UnreadableError where they would not be numbers."""
        tables = self.get("ModalityLUTSequence")
        if tables:
            try:
                return lookup_table(tables[0], is_signed=is_signed)
            except UnreadableError:
                self.flags.append(BAD_MODALITY_TABLE)
                return Rescale()
        slope, intercept = self.get("RescaleSlope"), self.get("RescaleIntercept")
        try:
            line = Rescale(1.0 if slope is None else float(slope), 0.0 if intercept is None else float(intercept))
        except (TypeError, ValueError):
            raise UnreadableError("Its rescale slope or intercept is not a number.") from None
        if not math.isfinite(line.slope) or not math.isfinite(line.intercept):
            raise UnreadableError("Its rescale slope or intercept is not a number.")
        if line.slope == 0:
            self.flags.append(BAD_SLOPE)
            return Rescale()
        return line

    def unit(self) -> str:
        """The unit of the modality values, empty where none is stated; Hounsfield units go without saying in CT."""
        stated = readable(self.get("RescaleType"))
        if stated and stated != "US":
            return stated
        has_rescale = self.get("RescaleSlope") is not None
        return "HU" if has_rescale and not stated and self.header.get("Modality") == "CT" else ""

    def windows(self, *, is_signed: bool) -> tuple[Window | LookupTable, ...]:
        """The file's own VOI tables, then its windows, in order."""
        return windows_of(self, is_signed=is_signed, flags=self.flags)

    def padding(self, *, is_signed: bool) -> tuple[float, float] | None:
        """The closed range of stored values that are not picture."""
        value = self.get("PixelPaddingValue")
        value = self.get("FloatPixelPaddingValue") if value is None else value
        if value is None:
            return None
        limit = self.get("PixelPaddingRangeLimit")
        try:
            edges = [_signed(float(edge), 16, is_signed) for edge in (value, value if limit is None else limit)]
        except (TypeError, ValueError):
            return None
        return (min(edges), max(edges)) if all(map(math.isfinite, edges)) else None

    def context(self, transfer_syntax: str) -> AcquisitionContext:
        """How the picture was made."""
        laterality = next(filter(None, map(self.get, ("ImageLaterality", "FrameLaterality", "Laterality"))), "")
        return AcquisitionContext(
            modality=readable(self.header.get("Modality")),
            body_part=readable(self.header.get("BodyPartExamined")),
            view=readable(self.header.get("ViewPosition")),
            laterality=readable(laterality),
            is_lossy=is_lossy(self.header, transfer_syntax),
            lossy_ratios=tuple(one for one in map(_number, _list(self.get("LossyImageCompressionRatio"))) if one > 1),
            lossy_methods=tuple(map(readable, _list(self.get("LossyImageCompressionMethod")))),
        )

    def _ultrasound_spacing(self) -> PixelSpacing | None:
        regions = [
            one
            for one in self.header.get("SequenceOfUltrasoundRegions") or ()
            if one.get("RegionSpatialFormat") == _TWO_DIMENSIONS
        ]
        if len(regions) != 1:  # several regions have several scales
            return None
        one = regions[0]
        if (one.get("PhysicalUnitsXDirection"), one.get("PhysicalUnitsYDirection")) != (_CENTIMETRES, _CENTIMETRES):
            return None
        row_mm, column_mm = (abs(float(one.get(f"PhysicalDelta{axis}") or 0)) * 10 for axis in "YX")
        if not (0 < row_mm < 100 and 0 < column_mm < 100):
            return None
        return PixelSpacing(row_mm, column_mm, "SequenceOfUltrasoundRegions")


def is_lossy(header: Header, transfer_syntax: str) -> bool:
    """Whether the pixels were ever compressed with loss, as far as the file says."""
    return str(header.get("LossyImageCompression") or "") == "01" or transfer_syntax in _LOSSY_SYNTAXES


def windows_of(
    header: Values, *, is_signed: bool = False, flags: list[str] | None = None
) -> tuple[Window | LookupTable, ...]:
    """The VOI tables, then the windows, of a header or an item (PS3.3 C.11.2); what cannot be meant is flagged."""
    found: list[Window | LookupTable] = []
    flags = [] if flags is None else flags
    for one in header.get("VOILUTSequence") or ():
        try:
            found.append(lookup_table(one, is_signed=is_signed))
        except UnreadableError:
            flags.append(BAD_WINDOW)
    centres, widths = _list(header.get("WindowCenter")), _list(header.get("WindowWidth"))
    explanations = _list(header.get("WindowCenterWidthExplanation"))
    stated = str(header.get("VOILUTFunction") or "LINEAR")
    function: VoiFunction = (
        "SIGMOID" if stated == "SIGMOID" else "LINEAR_EXACT" if stated == "LINEAR_EXACT" else "LINEAR"
    )
    for place, (centre, width) in enumerate(zip(centres, widths, strict=False)):
        explanation = readable(explanations[place]) if place < len(explanations) else ""
        try:
            window = Window(float(centre), float(width), function, explanation)
        except (TypeError, ValueError):
            window = Window(math.nan, math.nan)
        narrowest = 1.0 if function == "LINEAR" else 1e-30
        if math.isfinite(window.centre) and math.isfinite(window.width) and window.width >= narrowest:
            found.append(window)
        elif BAD_WINDOW not in flags:
            flags.append(BAD_WINDOW)
    return tuple(found)


def _groups(file: DicomFile, header: Header, number: int) -> list[Dataset]:
    """The macros of the frame's own functional group, then of the shared one."""
    found: list[Dataset] = []
    for tag, wanted in ((_FRAME_GROUPS, number), (_SHARED_GROUPS, 1)):
        sequence = file.elements.get(tag)
        if sequence is None:
            continue
        for place, (begin, end) in enumerate(file.reader.items(sequence), start=1):
            if place == wanted:
                group = file.reader.dataset(list(file.reader.walk(begin, end)), encodings_of(header.dataset))
                found += [macro[0] for macro in map(group.get, _MACROS) if macro]
                break
    return found


def lookup_table(item: Dataset, *, is_signed: bool) -> LookupTable:
    """A table of a Modality or VOI LUT Sequence; raises UnreadableError where it is damaged."""
    descriptor, values = item.get("LUTDescriptor"), item.get("LUTData")
    try:
        entries, first, bits = int(descriptor[0]) or 1 << 16, int(descriptor[1]), int(descriptor[2])
        if isinstance(values, bytes):
            width = 1 if len(values) < 2 * entries else 2
            table = np.frombuffer(values[: width * entries], np.uint8 if width == 1 else "<u2").astype(np.uint16)
        else:
            table = np.asarray(values, np.int64).astype(np.uint16)[:entries]
    except (TypeError, ValueError, IndexError):
        raise UnreadableError("A lookup table of it is damaged.") from None
    if table.size != entries or not 8 <= bits <= 16:
        raise UnreadableError("A lookup table of it is damaged.")
    explanation = readable(item.get("LUTExplanation") or item.get("ModalityLUTType"))
    return LookupTable(int(_signed(first, 16, is_signed)), table, bits, explanation)


def _signed(value: float, bits: int, is_signed: bool) -> float:
    """A value read as unsigned although its pixels are signed (or the other way round), put right."""
    if is_signed and value >= 1 << (bits - 1):
        return value - (1 << bits)
    if not is_signed and value < 0:
        return value + (1 << bits)
    return value


def _number(value: object) -> float:
    """A number, 0 where it is none."""
    try:
        number = float(str(value))
    except ValueError:
        return 0.0
    return number if math.isfinite(number) else 0.0


def _list(value: Any) -> list[Any]:  # noqa: ANN401
    if value is None or value == "":
        return []
    return list(value) if isinstance(value, Sequence) and not isinstance(value, str) else [value]


def _is_orthonormal(orientation: tuple[float, ...]) -> bool:
    row, column = orientation[:3], orientation[3:]
    are_units = all(abs(math.hypot(*one) - 1) < 0.05 for one in (row, column))
    return are_units and abs(sum(a * b for a, b in zip(row, column, strict=True))) < 0.05
