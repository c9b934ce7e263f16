"""What may stand in the corners of a frame, and in which: one line of text that the settings keep."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

CORNERS = ("top_left", "top_right", "bottom_left", "bottom_right")
MOST_LINES = 12


@dataclass(frozen=True, slots=True)
class CornerItem:
    """One item: its DICOM keyword (or the viewer's own word), how readers call it, and whether it names the patient."""

    keyword: str
    title: str
    is_identifying: bool = False


CORNER_ITEMS: tuple[CornerItem, ...] = (
    CornerItem("PatientName", "Patient's name", is_identifying=True),
    CornerItem("PatientID", "Patient ID", is_identifying=True),
    CornerItem("PatientBirthDate", "Birth date", is_identifying=True),
    CornerItem("PatientAge", "Age at the study"),
    CornerItem("PatientSex", "Sex"),
    CornerItem("InstitutionName", "Institution", is_identifying=True),
    CornerItem("ReferringPhysicianName", "Referring physician", is_identifying=True),
    CornerItem("AccessionNumber", "Accession number", is_identifying=True),
    CornerItem("StationName", "Station", is_identifying=True),
    CornerItem("StudyDescription", "Study description"),
    CornerItem("StudyDate", "Study date"),
    CornerItem("StudyTime", "Study time"),
    CornerItem("Modality", "Modality"),
    CornerItem("SeriesDescription", "Series description"),
    CornerItem("SeriesNumber", "Series number"),
    CornerItem("BodyPartExamined", "Body part"),
    CornerItem("Laterality", "Side"),
    CornerItem("ViewPosition", "View"),
    CornerItem("PatientPosition", "Patient position"),
    CornerItem("InstanceNumber", "Instance number"),
    CornerItem("FrameNumber", "Frame of the series"),
    CornerItem("AcquisitionTime", "Acquisition time"),
    CornerItem("MatrixSize", "Columns x rows"),
    CornerItem("PixelSpacing", "Pixel spacing"),
    CornerItem("SliceThickness", "Slice thickness"),
    CornerItem("SliceLocation", "Slice location"),
    CornerItem("SpacingBetweenSlices", "Spacing between slices"),
    CornerItem("KVP", "Tube voltage"),
    CornerItem("XRayTubeCurrent", "Tube current"),
    CornerItem("Exposure", "Exposure"),
    CornerItem("ExposureTime", "Exposure time"),
    CornerItem("ConvolutionKernel", "Kernel"),
    CornerItem("EchoTime", "Echo time"),
    CornerItem("RepetitionTime", "Repetition time"),
    CornerItem("InversionTime", "Inversion time"),
    CornerItem("FlipAngle", "Flip angle"),
    CornerItem("MagneticFieldStrength", "Field strength"),
    CornerItem("SequenceName", "Sequence"),
    CornerItem("ProtocolName", "Protocol"),
    CornerItem("ContrastBolusAgent", "Contrast agent"),
    CornerItem("HeartRate", "Heart rate"),
    CornerItem("Manufacturer", "Manufacturer"),
    CornerItem("ManufacturerModelName", "Model of the device"),
    CornerItem("FrameRate", "Frame rate of the file"),
    CornerItem("Zoom", "Zoom"),
    CornerItem("Window", "Window and level"),
    CornerItem("Flags", "Flags of the file"),
)
DEFAULT_CORNERS = (
    "PatientName; PatientID; PatientSex PatientBirthDate"
    " | InstitutionName; StudyDescription; StudyDate"
    " | Flags; SeriesDescription; SeriesNumber FrameNumber"
    " | MatrixSize; Zoom; Window"
)

Lines = tuple[tuple[str, ...], ...]
"""The lines of one corner, each of one or more keywords."""


def item(keyword: str) -> CornerItem:
    """The item of this keyword; KeyError if there is none."""
    return _BY_KEYWORD[keyword]


def parse_corners(text: str) -> Mapping[str, Lines]:
    """The lines of each corner, in the order of CORNERS; raises ValueError with a sentence for the reader."""
    parts = text.split("|")
    if len(parts) != len(CORNERS):
        raise ValueError(f"it must have {len(CORNERS)} corners with | between them")
    found: dict[str, Lines] = {}
    for corner, part in zip(CORNERS, parts, strict=True):
        lines = tuple(tuple(line.split()) for line in part.split(";") if line.strip())
        unknown = [word for line in lines for word in line if word not in _BY_KEYWORD]
        if unknown:
            raise ValueError(f"{unknown[0][:40]!a} cannot be shown")
        if len(lines) > MOST_LINES:
            raise ValueError(f"a corner has room for {MOST_LINES} lines")
        found[corner] = lines
    return found


def format_corners(corners: Mapping[str, Sequence[Sequence[str]]]) -> str:
    """The line of text that `parse_corners` reads."""
    return " | ".join("; ".join(" ".join(line) for line in corners.get(corner, ())) for corner in CORNERS)


def refusal_of(text: str) -> str:
    """Why this text says nothing of corners; empty if it does."""
    try:
        parse_corners(text)
    except ValueError as error:
        return f"cannot be read: {error}"
    return ""


_BY_KEYWORD = {one.keyword: one for one in CORNER_ITEMS}
