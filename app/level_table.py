"""Every level that a landmark model looked for, as a row of `levels.csv`: found or not, where, and how sure.

The columns, in this order, are a contract; new ones are added at the end:

- `number`, `folder`: of the study, as in `studies.csv`; `patient_name`, `patient_id`, `study_uid`, `study_date`
- `series_uid`, `model_id`, `model_version`
- `label`, `site`: the level; `outcome`: found, or not found where no slice's peak reached the threshold
- `position`: the slice with the highest peak, counted from 1 in its series, of `frames` that were read
- `row`, `column`: the point, in pixels of the frame, the origin at the outer corner of the first pixel
- `peak`, `threshold`: the highest value of the heatmap on that slice, and the operating point
- `entropy_nats`, `normalised_entropy`: Shannon's entropy of the normalised heatmap, and it divided by ln(cells)
- `stratum`, `warning`, `neighbours`, `needs_review`: what the model's card and the neighbouring slices say of it
- `instance_uid`, `frame`, `source`: the slice
"""

from collections.abc import Iterator, Mapping
from typing import Any

from app.export.csv_table import Cell
from app.report import Report, place_in_series, source_of
from inference.finding import Finding
from inference.landmark_series import LEVELS, NEIGHBOURS, WARNING
from inference.request import Answer, FrameAnswer

LEVEL_COLUMNS = (
    "number", "folder", "patient_name", "patient_id", "study_uid", "study_date", "series_uid", "model_id",
    "model_version", "label", "site", "outcome", "position", "frames", "row", "column", "peak", "threshold",
    "entropy_nats", "normalised_entropy", "stratum", "warning", "neighbours", "needs_review", "instance_uid", "frame",
    "source",
)  # fmt: skip

_Row = Mapping[str, Any]


def level_rows(report: Report) -> Iterator[dict[str, Cell]]:
    """One row for each level of each series that a landmark model has read, in the order of the model's labels."""
    for answer in report.answers:
        for series_uid, frames in _by_series(report, answer).items():
            for label in dict.fromkeys(row["label"] for one in frames for row in one.details[LEVELS]):
                yield {"series_uid": series_uid, **_level(report, answer, frames, label)}


def _by_series(report: Report, answer: Answer) -> dict[str, list[FrameAnswer]]:
    found: dict[str, list[FrameAnswer]] = {}
    for one in answer.frames:
        if LEVELS in one.details:
            found.setdefault(report.study.series_of(one.frame.instance_uid).uid, []).append(one)
    return found


def _level(report: Report, answer: Answer, frames: list[FrameAnswer], label: str) -> dict[str, Cell]:
    rows = [(one, row, _finding(one, label)) for one in frames for row in one.details[LEVELS] if row["label"] == label]
    slice_, row, finding = max(rows, key=lambda one: (one[2] is not None, one[1]["peak"]))
    details = dict(finding.details) if finding else {}
    doubt = finding.uncertainty if finding else None
    return {
        "model_id": answer.model.id,
        "model_version": answer.model.version,
        "label": label,
        "site": row["site"],
        "outcome": "found" if row["is_found"] else "not found",
        "position": place_in_series(report.study, slice_.frame)[1],
        "frames": len(frames),
        **{name: float(row[name]) for name in ("row", "column", "peak", "threshold")},
        **{name: float(row[name]) for name in ("entropy_nats", "normalised_entropy")},
        "stratum": row["stratum"],
        "warning": details.get(WARNING, row["warning"]),
        "neighbours": details.get(NEIGHBOURS, ""),
        "needs_review": doubt.needs_review if doubt else None,
        "instance_uid": slice_.frame.instance_uid,
        "frame": slice_.frame.number,
        "source": source_of(report.study, slice_.frame),
    }


def _finding(answer: FrameAnswer, label: str) -> Finding | None:
    return next((one for one in answer.findings if one.label == label), None)
