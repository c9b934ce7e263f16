"""The frames that the report shows as a DICOM key object selection (PS3.3 A.35.4): the pictures worth opening first."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.export import NothingToWriteError
from app.export.dicom_object import (
    Identity,
    contributing_equipment,
    source_headers,
    sources_that_suffice,
    write_object,
)
from app.report import Report

if TYPE_CHECKING:
    from pydicom import Dataset

_DESCRIPTION_LIMIT = 1024
_CLOSING = ". Research software, not for diagnostic use."


@dataclass(frozen=True, slots=True)
class KeyObjects:
    """Writes one selection of all key frames."""

    name: str = "ko"
    title: str = "Key object selection (DICOM KO)"
    suffix: str = ".dcm"

    def write(self, report: Report, path: Path) -> None:
        """Write the whole document or nothing."""
        if not report.key_frames:
            raise NothingToWriteError("There is no key frame.", advice="Run a model first.")
        headers = source_headers(report.study, (one.frame.key.instance_uid for one in report.key_frames))
        with sources_that_suffice():
            made = _selection(report, list(headers.values()))
        write_object(made, path, report)


def _selection(report: Report, sources: "list[Dataset]") -> "Dataset":
    import highdicom as hd
    from pydicom.sr.codedict import codes

    captions = [one.caption for one in report.key_frames if one.caption]
    told = [f"{one.number} {one.shown.label}" for one in report.findings if not one.shown.is_normal]
    words = ". ".join(("Overread: " + ("; ".join(told) or "no finding"), *captions))
    words = f"{words[: _DESCRIPTION_LIMIT - len(_CLOSING)]}{_CLOSING}"
    made = hd.ko.KeyObjectSelectionDocument(
        evidence=sources,
        content=hd.ko.KeyObjectSelection(
            document_title=codes.DCM.OfInterest, referenced_objects=sources, description=words
        ),
        **Identity(report, "ko").equipment(),
        institution_name=report.letterhead.institution[:64] or None,
        contributing_equipment=contributing_equipment(report.models),
    )
    made.SeriesDescription = "Overread: key frames"
    _name_frames(made, report, {str(one.SOPInstanceUID): one for one in sources})
    return made


def _name_frames(made: "Dataset", report: Report, sources: "dict[str, Dataset]") -> None:
    """Of an object of several frames name those that are meant (PS3.3 C.18.4), which highdicom leaves open."""
    numbers: dict[str, list[int]] = {}
    for one in report.key_frames:
        numbers.setdefault(one.frame.key.instance_uid, []).append(one.frame.key.number)
    for item in made.ContentSequence:
        for reference in item.get("ReferencedSOPSequence", ()):
            uid = str(reference.ReferencedSOPInstanceUID)
            if uid in numbers and int(sources[uid].get("NumberOfFrames", 1) or 1) > 1:
                reference.ReferencedFrameNumber = sorted(numbers[uid])


EXPORTER = KeyObjects()
