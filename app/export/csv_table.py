"""The findings of a study as a table that spreadsheets and scripts read (RFC 4180).

UTF-8, with a byte order mark on request; lines end in CR LF; one row a finding, none where there is none: that a study
was read, and by what, stands in the table of studies. The columns, in this order, are a contract; new ones are added
at the end:

- `patient_name`, `patient_id`, `birth_date`, `sex`, `accession_number`, `study_uid`, `study_date`, `modality`: as the
  files say; dates are ISO 8601
- `state`: new, analysed, in review, signed, amended
- `finding`: number in the report, from 1
- `label`, `site`: what it is and where, after the reader's correction; `model_label`: what the model called it
- `verdict`: unreviewed, accepted, rejected, supplemented; `reason`, `comment`: the reader's words
- `probability`, `threshold`, `is_calibrated`: the model's number, its operating point, true or false
- `normalised_entropy`, `needs_review`: the model's own doubt
- `series_uid`, `instance_uid`, `frame`: which frame, counted from 1
- `shape`: box, point, polygon, mask or frame; `top`, `left`, `bottom`, `right`: its bounds in pixels of the frame, the
  origin at the outer corner of the first pixel
- `model_id`, `model_version`, `model_sha256`, `device`
- `rejected_count`: findings rejected in this study; `reader`, `signed_at`, `impression`
- `cautions`: of the whole study, and of the frame of this row
- `application_version`, `made_at`
- `source`: the file that holds the frame, by name, and its member where it is an archive
- `unreviewed_count`: findings that nobody judged; a signed table has no rows of them
- `position`: the place of the frame in its series, from 1
- `severity`, `certainty`, `difficulty`: how the reader grades it
- `entropy_nats`: Shannon's entropy, natural logarithm, of a point's heatmap, or of there or not
- `area_px`: of a mask, in pixels of the frame
- `is_normal`: whether it only says what is as it should be: normal anatomy, or that nothing was found
- `angles`: of the frame of this row, which a model measured: value, limit, and how it disagrees with the class
- `details`: what else the model says of the finding, as "name: value" with " | " between

A cell whose text starts with = + - @ tab CR or NUL gets a leading apostrophe, so that no spreadsheet takes it for a
formula; numbers of our own are left alone, in full precision.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.export import written_aside
from app.export.shape import bounds, kind
from app.foot_angles import angles_by_frame
from app.report import Report, ReportedFinding, place_in_series, source_of
from inference.finding import Mask

COLUMNS = (
    "patient_name", "patient_id", "birth_date", "sex", "accession_number", "study_uid", "study_date", "modality",
    "state", "finding", "label", "site", "model_label", "verdict", "reason", "comment", "probability", "threshold",
    "is_calibrated", "normalised_entropy", "needs_review", "series_uid", "instance_uid", "frame", "shape", "top",
    "left", "bottom", "right", "model_id", "model_version", "model_sha256", "device", "rejected_count", "reader",
    "signed_at", "impression", "cautions", "application_version", "made_at",
    "source", "unreviewed_count", "position", "entropy_nats", "area_px", "is_normal", "details",
    "severity", "certainty", "difficulty", "angles",
)  # fmt: skip

Cell = str | int | float | bool | None
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\0")


@dataclass(frozen=True, slots=True)
class CsvTable:
    """Writes the findings as CSV; `has_byte_order_mark` helps older spreadsheets to see the UTF-8."""

    has_byte_order_mark: bool = False
    name: str = "csv"
    title: str = "Table of findings (CSV)"
    suffix: str = ".csv"

    def write(self, report: Report, path: Path) -> None:
        """Write the whole table or nothing."""
        write_rows(path, COLUMNS, rows(report), has_byte_order_mark=self.has_byte_order_mark)


def write_rows(
    path: Path, columns: tuple[str, ...], cells: Iterable[dict[str, Cell]], *, has_byte_order_mark: bool = False
) -> None:
    """Write a table whose rows map a column to its cell; every text is made safe against formulas."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for row in cells:
        writer.writerow([cell_text(row.get(column)) for column in columns])
    encoding = "utf-8-sig" if has_byte_order_mark else "utf-8"
    with written_aside(path) as aside:
        aside.write_bytes(text.getvalue().encode(encoding, "backslashreplace"))


def cell_text(cell: Cell) -> str:
    """A cell as it is written; only text can be taken for a formula."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float | int):
        return repr(cell)
    text = f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
    return text.replace("\0", "\\0")


def rows(report: Report) -> Iterator[dict[str, Cell]]:
    """One row a finding."""
    study = study_cells(report)
    angles = angles_by_frame(report)
    devices = {model.reference: model.device for model in report.models}
    for one in report.findings:
        device, measured = devices.get(one.finding.model, ""), angles.get(one.shown.frame, "")
        yield {**study, **_finding_cells(report, one), "device": device, "angles": measured}


def study_cells(report: Report) -> dict[str, Cell]:
    """What every row says of the study."""
    study, patient, signature = report.study, report.study.patient, report.signature
    return {
        "patient_name": patient.name,
        "patient_id": patient.id,
        "birth_date": patient.birth_date,
        "sex": patient.sex,
        "accession_number": study.accession_number,
        "study_uid": study.uid,
        "study_date": study.date,
        "modality": " ".join(study.modalities),
        "state": report.state.value,
        "rejected_count": report.rejected_count,
        "reader": report.reader_name,
        "signed_at": signature.at.isoformat() if signature else "",
        "impression": report.impression,
        "cautions": " | ".join((*study.conflicts, *report.cautions)),
        "application_version": report.application_version,
        "made_at": report.made_at.isoformat(),
        "unreviewed_count": report.unreviewed_count,
        "source": next(iter(report.sources), ""),
    }


def _finding_cells(report: Report, one: ReportedFinding) -> dict[str, Cell]:
    finding, shown = one.finding, one.shown
    top, left, bottom, right = bounds(shown.localization) or (None, None, None, None)
    return {
        "finding": one.number,
        "label": shown.label,
        "site": shown.site,
        "model_label": "" if one.is_added else finding.label,
        "verdict": one.verdict.value,
        "reason": one.reason,
        "comment": one.comment,
        "severity": one.assessment.severity,
        "certainty": one.assessment.certainty,
        "difficulty": one.assessment.difficulty,
        "probability": None if one.is_added else float(finding.probability),
        "threshold": None if one.is_added else float(finding.threshold),
        "is_calibrated": None if one.is_added else finding.is_calibrated,
        "normalised_entropy": float(finding.uncertainty.normalised_entropy) if finding.uncertainty else None,
        "needs_review": finding.uncertainty.needs_review if finding.uncertainty else None,
        "series_uid": _series_uid(report, shown.frame.instance_uid),
        "instance_uid": shown.frame.instance_uid,
        "frame": shown.frame.number,
        "source": source_of(report.study, shown.frame),
        "position": place_in_series(report.study, shown.frame)[1],
        "cautions": " | ".join((*report.study.conflicts, *report.cautions_of(shown.frame))),
        "shape": kind(shown.localization),
        "top": top,
        "left": left,
        "bottom": bottom,
        "right": right,
        "model_id": finding.model.id,
        "model_version": finding.model.version,
        "model_sha256": finding.model.sha256,
        "entropy_nats": float(finding.uncertainty.entropy_nats) if finding.uncertainty else None,
        "area_px": int(shown.localization.pixels.sum()) if isinstance(shown.localization, Mask) else None,
        "is_normal": shown.is_normal,
        "details": " | ".join(f"{name}: {value}" for name, value in shown.details),
    }


def _series_uid(report: Report, instance_uid: str) -> str:
    try:
        return report.study.series_of(instance_uid).uid
    except KeyError:
        return ""


EXPORTER = CsvTable()
