"""Objects beside the pictures: what their headers say of them, and their content, each kind by its own reader."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.companion import Companion, CompanionKind
from app.reading import UnreadableError
from app.reading.content import Content
from app.reading.dicom_file import DicomFile
from app.reading.encapsulated_pdf import read_document
from app.reading.header import Header
from app.reading.map_file import read_map
from app.reading.presentation_file import read_presentation
from app.reading.report_file import read_report
from app.reading.segmentation_file import read_segmentation
from app.reading.text import iso_date, iso_time, readable, readable_name
from app.study import Patient, Source

COMPANION_WORDS = """
    SeriesDescription ContentLabel ContentDescription ContentCreatorName PresentationCreationDate
    PresentationCreationTime ContentDate ContentTime Manufacturer ManufacturerModelName SoftwareVersions DocumentTitle
    FrameOfReferenceUID InstanceCreationDate InstanceCreationTime SeriesDate SeriesTime AuthorObserverSequence
"""
_READERS: Mapping[CompanionKind, Callable[[DicomFile], Content]] = MappingProxyType(
    {
        CompanionKind.PRESENTATION: read_presentation,
        CompanionKind.SEGMENTATION: read_segmentation,
        CompanionKind.MAP: read_map,
        CompanionKind.REPORT: read_report,
        CompanionKind.DOCUMENT: read_document,
    }
)
_STORAGE = "1.2.840.10008.5.1.4.1.1."
_KINDS = {
    f"{_STORAGE}66.4": CompanionKind.SEGMENTATION,
    f"{_STORAGE}66.7": CompanionKind.SEGMENTATION,  # label map
    f"{_STORAGE}30": CompanionKind.MAP,
    f"{_STORAGE}104.1": CompanionKind.DOCUMENT,
}


def kind_of(sop_class_uid: str) -> CompanionKind | None:
    """What an object of this SOP class is beside the pictures; None for pictures and for what is not shown."""
    if sop_class_uid.startswith(f"{_STORAGE}11."):
        return CompanionKind.PRESENTATION
    if sop_class_uid.startswith(f"{_STORAGE}88."):
        return CompanionKind.REPORT
    return _KINDS.get(sop_class_uid)


def companion_of(header: Header, source: Source) -> Companion | None:
    """What a header says of such an object; None where it is of another kind."""
    sop_class, uid = readable(header.get("SOPClassUID")), readable(header.get("SOPInstanceUID"))
    kind = kind_of(sop_class)
    if kind is None or not uid:
        return None

    def value_of(*keywords: str) -> str:
        found = (header.get(keyword) for keyword in keywords)
        return next((words for one in found if (words := _line(one))), "")

    return Companion(
        uid=uid,
        kind=kind,
        source=source,
        study_uid=value_of("StudyInstanceUID"),
        series_uid=value_of("SeriesInstanceUID"),
        sop_class_uid=sop_class,
        patient=Patient(
            name=readable_name(header.get("PatientName")),
            id=value_of("PatientID"),
            birth_date=iso_date(header.get("PatientBirthDate")),
            sex=value_of("PatientSex"),
            issuer=value_of("IssuerOfPatientID"),
        ),
        label=value_of("ContentLabel", "DocumentTitle"),
        description=value_of("ContentDescription", "SeriesDescription"),
        author=readable_name(header.get("ContentCreatorName")),
        maker=value_of("Manufacturer"),
        device=value_of("ManufacturerModelName"),
        software_versions=value_of("SoftwareVersions"),
        date=iso_date(value_of("PresentationCreationDate", "ContentDate", "InstanceCreationDate", "SeriesDate")),
        time=iso_time(value_of("PresentationCreationTime", "ContentTime", "InstanceCreationTime", "SeriesTime")),
        frame_of_reference_uid=value_of("FrameOfReferenceUID"),
    )


def read_companion(file: DicomFile) -> Content:
    """The content of such an object; raises UnreadableError or UnsafeError."""
    sop_class = readable(file.values(frozenset((0x00080016,))).get("SOPClassUID"))
    kind = kind_of(sop_class)
    if kind is None:
        raise UnreadableError("The file is not the one that was opened.", advice="Open it again.")
    return _READERS[kind](file)


def _line(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(readable(one) for one in value)
    return readable(value)
