"""What every DICOM object that leaves Overread shares: its identity, its maker, its sources, the way it is written.

UIDs lie below one root (2.25 where the site has none of its own) and follow from what is told: a signed review gives
the same object each time it is exported, so that an amendment can name the document that it replaces
(PS3.3 C.17.2, Predecessor Documents Sequence); a draft is a new object each time.
"""

import logging
import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from app import __version__
from app.export import ExportError, written_aside
from app.object_uid import uid_below
from app.reading.dicom_file import open_dicom
from app.reading.opener import Opener
from app.report import Report, ReportedModel
from app.review import Signature
from app.study import Study
from inference.errors import OverreadError
from inference.frame import FrameKey

if TYPE_CHECKING:
    from highdicom import ContributingEquipment
    from pydicom import Dataset

_LOG = logging.getLogger(__name__)
MANUFACTURER = "Overread"
# General Equipment asks for a number that the program has not: each copy is the same.
SERIAL_NUMBER = "0"
UTF_8 = "ISO_IR 192"
# What highdicom copies from a source, type 2 in the standard and yet missing from many files.
_EMPTY_IF_ABSENT = (
    "PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyDate", "StudyTime", "StudyID",
    "AccessionNumber", "ReferringPhysicianName",
)  # fmt: skip
# The Body Part Examined terms of paired structures that Overread's studies are likely to name (PS3.16 Annex L).
_PAIRED = frozenset((
    "ANKLE", "ARM", "BREAST", "CALCANEUS", "CLAVICLE", "EAR", "ELBOW", "EYE", "FEMUR", "FINGER", "FOOT", "FOREARM",
    "HAND", "HIP", "HUMERUS", "KNEE", "LEG", "SCAPULA", "SHOULDER", "THIGH", "THUMB", "TOE", "WRIST",
))  # fmt: skip
_SERIES = {"sr": 9001, "sr-2d": 9001, "seg": 9002, "map": 9003, "gsps": 9004, "sc": 9005, "ko": 9006, "dicom-pdf": 9007}


@dataclass(frozen=True, slots=True)
class Identity:
    """The UIDs and numbers of one object: `kind` is its exporter's name, `number` counts its files from 1."""

    report: Report
    kind: str
    number: int = 1

    @property
    def series_uid(self) -> str:
        """The series that all objects of this kind and of this version of the review lie in."""
        return uid(self.report, self.kind, "series", told_at(self.report))

    @property
    def instance_uid(self) -> str:
        """The SOP Instance UID."""
        return instance_uid(self.report, self.kind, self.number, told_at(self.report))

    @property
    def series_number(self) -> int:
        """Far above the numbers of any scanner."""
        return _SERIES[self.kind]

    def equipment(self) -> dict[str, Any]:
        """Series, instance and maker, as highdicom's constructors name them."""
        return {
            "series_instance_uid": self.series_uid,
            "series_number": self.series_number,
            "sop_instance_uid": self.instance_uid,
            "instance_number": self.number,
            "manufacturer": MANUFACTURER,
        }

    def device(self) -> dict[str, Any]:
        """The same with what General Equipment asks of objects that are made of pictures."""
        return self.equipment() | {
            "manufacturer_model_name": MANUFACTURER,
            "software_versions": __version__,
            "device_serial_number": SERIAL_NUMBER,
        }


def told_at(report: Report) -> str:
    """What makes this version of the review another than the last: its signature, else the moment of the export."""
    return _version(report.signature) if report.signature else report.made_at.isoformat()


def replaced_uid(report: Report, kind: str) -> str:
    """The instance that an amendment takes the place of; empty where it replaces none."""
    replaced = report.review.replaces
    return instance_uid(report, kind, 1, _version(replaced)) if replaced else ""


def replaced_series_uid(report: Report, kind: str) -> str:
    """The series of that instance."""
    replaced = report.review.replaces
    return uid(report, kind, "series", _version(replaced)) if replaced else ""


def instance_uid(report: Report, kind: str, number: int, version: str) -> str:
    """The SOP Instance UID of one version of an object."""
    return uid(report, kind, str(number), version)


def uid(report: Report, *words: str) -> str:
    """A UID below the site's root that follows from the study and these words."""
    return uid_below(report.uid_root, report.study.uid, *words)


def tracking_uid(report: Report, finding_id: str) -> str:
    """What follows one finding through every object and every version of the review."""
    return uid(report, "tracked", finding_id)


def signed_or_made_at(report: Report) -> datetime:
    """The moment that the object is of."""
    return report.signature.at if report.signature else report.made_at


def _version(signature: Signature) -> str:
    return f"{signature.at.isoformat()} {signature.reader_name}"


def source_headers(study: Study, uids: Iterable[str]) -> dict[str, "Dataset"]:
    """The headers of these instances, without pixels, in the order given; raises ExportError for what has none.

    They are read again from the files: an object must copy patient and study as they stand there. The header is
    walked by Overread's own bounded reader.
    """
    headers: dict[str, Dataset] = {}
    with closing(Opener()) as opener:
        for one in dict.fromkeys(uids):
            headers[one] = _header(study, one, opener)
    if not headers:
        raise ExportError("There is no frame to refer to.", advice="Run a model or mark something first.")
    return headers


def _header(study: Study, instance_uid: str, opener: Opener) -> "Dataset":
    from pydicom.dataset import FileMetaDataset
    from pydicom.uid import UID

    try:
        instance = study.instance(instance_uid)
    except KeyError:
        raise ExportError(
            "A finding lies on a frame that is not in the study.", advice="Open the study again."
        ) from None
    if instance.kind != "dicom":
        raise ExportError(
            "This picture is not DICOM, so no DICOM object can refer to it.",
            advice="Export a secondary capture, which makes DICOM of the picture itself.",
        )
    try:
        found = open_dicom(opener.stream(instance.source))
        header = found.reader.dataset(list(found.elements.values()))
        header.file_meta = FileMetaDataset()
        header.file_meta.TransferSyntaxUID = UID(found.transfer_syntax)
        told = str(header.get("SOPInstanceUID", ""))
    except (OverreadError, OSError) as error:
        raise ExportError("A file of the study cannot be read any more.", advice="Open the study again.") from error
    if told != instance_uid:
        raise ExportError(
            "A file of the study has no SOP Instance UID of its own, so no object can refer to it.",
            advice="Store the study in a PACS first, which gives each file its UID.",
        )
    for keyword in _EMPTY_IF_ABSENT:
        if keyword not in header:
            setattr(header, keyword, "")
    return header


def contributing_equipment(models: Iterable[ReportedModel]) -> list["ContributingEquipment"]:
    """Each algorithm as equipment that took part (IHE AI Results, RAD TF-3 6.5): maker, model, version, Device UID."""
    from highdicom import ContributingEquipment
    from pydicom.sr.codedict import codes

    equipment = []
    for one in models:
        made = ContributingEquipment(
            manufacturer=one.manufacturer or MANUFACTURER,
            purpose_of_reference=codes.DCM.ProcessingEquipment,
            manufacturer_model_name=(one.model_name or one.reference.display_name or one.reference.id)[:64],
            software_versions=one.reference.version[:64] or "unknown",
            device_serial_number=one.reference.sha256[:64] or None,
            contribution_description=f"Model {one.reference.id}, SHA-256 {one.reference.sha256}"[:1024],
        )
        if one.reference.device_uid:
            made.DeviceUID = one.reference.device_uid
        equipment.append(made)
    return equipment


def write_object(made: "Dataset", path: Path, report: Report, extra: Mapping[str, str] | None = None) -> None:
    """Write the whole file or nothing: UTF-8, an empty preamble, dates of the review, what General Series asks."""
    at = signed_or_made_at(report)
    made.SpecificCharacterSet = UTF_8
    for keyword in ("ContentDate", "InstanceCreationDate"):
        if keyword in made:
            setattr(made, keyword, at.strftime("%Y%m%d"))
    for keyword in ("ContentTime", "InstanceCreationTime"):
        if keyword in made:
            setattr(made, keyword, at.strftime("%H%M%S"))
    for keyword, value in (extra or {}).items():
        if keyword not in made:
            setattr(made, keyword, value)
    made.preamble = b"\0" * 128
    with written_aside(path) as aside, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # values of the source that are longer or otherwise than they should be
        made.save_as(aside, enforce_file_format=True)


def numbered(path: Path, number: int) -> Path:
    """The path of the first file, or of the next: name.dcm, name-2.dcm, name-3.dcm."""
    return path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")


def frame_keys(report: Report) -> tuple[FrameKey, ...]:
    """The frames that something is told of, in the order of the report: findings, measurements, key frames."""
    found = [one.shown.frame for one in report.findings]
    found += [one.frame for one in report.review.measurements]
    found += [one.frame.key for one in report.key_frames]
    return tuple(dict.fromkeys(found))


def body_part(header: "Dataset") -> dict[str, str]:
    """The body part that the source names, if it names one."""
    part = str(header.get("BodyPartExamined", ""))
    return {"BodyPartExamined": part} if part else {}


def body_part_and_side(header: "Dataset") -> dict[str, str]:
    """Body part and laterality for a new series (PS3.3 C.7.3.1): of a body part that has no sides none is given."""
    named = body_part(header)
    side = str(header.get("Laterality", "") or header.get("ImageLaterality", ""))
    part = named.get("BodyPartExamined", "")
    return named | ({"Laterality": side} if side or not part or part in _PAIRED else {})


@contextmanager
def sources_that_suffice() -> Iterator[None]:
    """What highdicom misses in the header of a source is said to the reader, not raised as if it were our own fault.

    What it warns of (a patient's name of one component, an old form) is the source's own and is carried as it stands.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except (AttributeError, KeyError, RuntimeError, TypeError, ValueError) as error:
        _LOG.info("an object could not be made of its sources: %s", type(error).__name__, exc_info=_without_text(error))
        raise ExportError(
            "The header of this study lacks what the standard asks of such an object.",
            advice="Export the report, the table or a secondary capture instead.",
        ) from error


def _without_text(error: Exception) -> tuple[type[Exception], Exception, TracebackType | None]:
    """The exception for the log without its text, which may quote the header."""
    return type(error), type(error)(), error.__traceback__
