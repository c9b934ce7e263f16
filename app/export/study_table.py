"""One row for the whole study, as CSV: who, what was read, how many findings of each verdict, who signed.

For lists of many studies; the findings themselves are in the table of findings. New columns are added at the end.
"""

from dataclasses import dataclass
from pathlib import Path

from app.export.csv_table import Cell, study_cells, write_rows
from app.foot_angles import reported_angles
from app.report import Report
from app.review import Verdict

COLUMNS = (
    "patient_name", "patient_id", "birth_date", "sex", "accession_number", "study_uid", "study_date", "modality",
    "state", "frames", "frames_read", "findings", "accepted_count", "rejected_count", "supplemented_count",
    "unreviewed_count", "labels", "measurements", "models", "reader", "signed_at", "meaning", "impression",
    "cautions", "audit_head", "document", "application_version", "made_at", "source", "angles",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StudyTable:
    """Writes a table of one row."""

    name: str = "study"
    title: str = "Table of the study (CSV, one row)"
    suffix: str = ".csv"

    def write(self, report: Report, path: Path) -> None:
        """Write the whole table or nothing."""
        write_rows(path, COLUMNS, [study_row(report)])


def study_row(report: Report) -> dict[str, Cell]:
    """The row."""
    told = [one for one in report.findings if not one.shown.is_normal]
    verdicts = [one.verdict for one in report.findings]
    return {
        **study_cells(report),
        "frames": sum(one.frame_count for one in report.study.series),
        "frames_read": len({frame.frame for answer in report.answers for frame in answer.frames}),
        "findings": len(told),
        "accepted_count": verdicts.count(Verdict.ACCEPTED),
        "supplemented_count": verdicts.count(Verdict.SUPPLEMENTED),
        "labels": " | ".join(dict.fromkeys(one.shown.label for one in told)),
        "measurements": " | ".join(f"{one.label} {one.value}" for one in report.measurements),
        "angles": " | ".join(f"{one.label} {one.value}" for one in reported_angles(report)),
        "models": " | ".join(f"{one.reference.id} {one.reference.version}" for one in report.models),
        "meaning": report.signature.meaning if report.signature else "",
        "audit_head": report.audit_head,
        "document": report.document_id,
    }


EXPORTER = StudyTable()
