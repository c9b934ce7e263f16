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

    told = [f"{one.number} {one.shown.label}" for one in report.findings if not one.shown.is_normal]
    words = "Overread: " + ("; ".join(told) or "no finding") + ". Research software, not for diagnostic use."
    made = hd.ko.KeyObjectSelectionDocument(
        evidence=sources,
        content=hd.ko.KeyObjectSelection(
            document_title=codes.DCM.OfInterest, referenced_objects=sources, description=words[:_DESCRIPTION_LIMIT]
        ),
        **Identity(report, "ko").equipment(),
        institution_name=report.letterhead.institution[:64] or None,
        contributing_equipment=contributing_equipment(report.models),
    )
    made.SeriesDescription = "Overread: key frames"
    return made


EXPORTER = KeyObjects()
