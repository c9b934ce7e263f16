"""What each format of an export is, in a line, for whom it is, and why a study has nothing for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.export import Exporter
from app.export.training import TrainingFormat
from app.language import marked, say
from app.report import Report
from app.training_set import TrainingChoice, reviewed_frames
from inference.finding import Mask


class Audience(StrEnum):
    """For whom a format is; the order is that of the dialog."""

    PEOPLE = marked("For people")
    TABLES = marked("Tables")
    DICOM = marked("DICOM objects")
    PROGRAMS = marked("For other programs")
    TRAINING = marked("Training sets")


@dataclass(frozen=True, slots=True)
class OfferedFormat:
    """One format as the reader meets it. `refusal` says why the study has nothing for it; empty: it can be had."""

    name: str
    title: str
    audience: Audience
    about: str = ""
    refusal: str = ""


_ABOUT: Mapping[str, tuple[Audience, str]] = {
    "pdf": (Audience.PEOPLE, marked("The report to read, print and file, with a number by which it is checked")),
    "png": (Audience.PEOPLE, marked("Each key frame beside itself with what was found, as a picture for slides")),
    "csv": (Audience.TABLES, marked("One row a finding, for any spreadsheet")),
    "study": (Audience.TABLES, marked("One row for the study, to be put below others")),
    "measurements": (Audience.TABLES, marked("One row for each number that you measured, with its place and unit")),
    "xlsx": (Audience.TABLES, marked("Study, findings and measurements on sheets of one workbook")),
    "json": (Audience.PROGRAMS, marked("Everything that is known, by a published schema")),
    "package": (Audience.PROGRAMS, marked("All that another computer needs to come to the same numbers again")),
    "sr": (Audience.DICOM, marked("Findings, measurements and models as a coded document")),
    "seg": (Audience.DICOM, marked("Masks that other viewers lay over the series")),
    "map": (Audience.DICOM, marked("Heatmaps with their values")),
    "gsps": (Audience.DICOM, marked("Your marks and windows, shown over the frames themselves")),
    "ko": (Audience.DICOM, marked("The key frames named, so that others open them first")),
    "sc": (Audience.DICOM, marked("Key frames as pictures, for viewers that know nothing else")),
    "dicom-pdf": (Audience.DICOM, marked("The report as a document of the study, for the archive")),
    "coco": (Audience.TRAINING, marked("Boxes, masks and points with their labels, one JSON a split")),
    "yolo": (Audience.TRAINING, marked("A text file of boxes beside each picture")),
    "yolo-seg": (Audience.TRAINING, marked("A text file of outlines beside each picture")),
    "voc": (Audience.TRAINING, marked("An XML file of boxes beside each picture")),
    "masks": (Audience.TRAINING, marked("A label picture beside each picture")),
    "nifti": (Audience.TRAINING, marked("Volumes and label masks with their geometry")),
    "classes": (Audience.TRAINING, marked("A table of which label each picture has")),
    "huggingface": (Audience.TRAINING, marked("A folder that Datasets loads by its name")),
}  # fmt: skip


def offered_formats(
    exporters: Mapping[str, Exporter], training: Mapping[str, TrainingFormat], report: Report, *, has_key_frames: bool
) -> tuple[OfferedFormat, ...]:
    """Every format, group by group. `has_key_frames` says whether frames can be shown, decoded already or not."""
    told = [
        _offered(
            name, f"{one.title} ({one.suffix})", _audience(name, one.suffix), _refusal(name, report, has_key_frames)
        )
        for name, one in exporters.items()
    ]
    reviewed = reviewed_frames(report, TrainingChoice())
    refusal = "" if reviewed else say("No frame has been reviewed yet.")
    told += [_offered(name, one.title, Audience.TRAINING, refusal) for name, one in training.items()]
    known = list(_ABOUT)
    order = list(Audience)
    return tuple(
        sorted(told, key=lambda one: (order.index(one.audience), known.index(one.name) if one.name in known else 99))
    )


def _offered(name: str, title: str, audience: Audience, refusal: str) -> OfferedFormat:
    return OfferedFormat(name, title, audience, say(_ABOUT[name][1]) if name in _ABOUT else "", refusal)


def _audience(name: str, suffix: str) -> Audience:
    """Where a format stands that this page does not know yet: by the kind of its file."""
    if name in _ABOUT:
        return _ABOUT[name][0]
    if suffix == ".dcm":
        return Audience.DICOM
    return Audience.TABLES if suffix in (".csv", ".xlsx", ".parquet") else Audience.PROGRAMS


def _refusal(name: str, report: Report, has_key_frames: bool) -> str:
    is_dicom = all(one.kind == "dicom" for series in report.study.series for one in series.instances)
    if not is_dicom and name in _ABOUT and name != "sc" and _ABOUT[name][0] is Audience.DICOM:
        return say("The pictures of this study are not DICOM, so no DICOM object can refer to them.")
    needed: Mapping[str, tuple[Callable[[], bool], str]] = {
        "png": (lambda: has_key_frames, marked("There is no frame to show.")),
        "sc": (lambda: has_key_frames, marked("There is no frame to show.")),
        "ko": (lambda: has_key_frames, marked("There is no frame to show.")),
        "measurements": (lambda: bool(report.review.measurements), marked("Nothing has been measured.")),
        "package": (lambda: _has_anything(report), marked("Nothing has been found or measured.")),
        "sr": (lambda: _has_anything(report), marked("Nothing has been found or measured.")),
        "seg": (lambda: _has_masks(report), marked("No finding is a mask.")),
        "map": (lambda: _has_maps(report), marked("There is no heatmap: ask for one in the Explain panel.")),
        "gsps": (
            lambda: has_key_frames or _has_marks(report),
            marked("There is neither a mark nor a key frame."),
        ),
    }
    if name in needed and not needed[name][0]():
        return say(needed[name][1])
    return ""


def _has_anything(report: Report) -> bool:
    return bool(report.answers or report.findings or report.review.measurements)


def _has_marks(report: Report) -> bool:
    return bool(report.findings or report.review.measurements)


def _has_masks(report: Report) -> bool:
    return any(isinstance(one.shown.localization, Mask) for one in report.findings)


def _has_maps(report: Report) -> bool:
    told = (one for answer in report.answers for frame in answer.frames for one in frame.saliencies)
    shown = (one.saliency for one in report.key_frames if one.saliency is not None)
    return any(one.values.size for one in (*told, *shown))
