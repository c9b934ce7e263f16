"""What the models said of a study, in full, for machines: the JSON of `overread analyze`.

The layout is `resources/result.schema.json` (JSON Schema 2020-12). Floats keep their full precision; a number that
is not finite becomes null. Every finding of a
model is among its answer's, and every verdict among the review's decisions, also in a signed report.
"""

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.export import written_aside
from app.export.shape import document
from app.foot_angles import FootAngle, angles_of
from app.measure import Measurement
from app.report import Report, ReportedFinding
from app.review import Assessment
from app.study import Series, Study
from app.wording import place_words, source_words
from inference.angle import MeasuredAngle
from inference.finding import Code, Finding, ModelReference, Saliency, Uncertainty
from inference.frame import FrameKey
from inference.request import Answer, FrameAnswer

SCHEMA = 1

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class JsonResult:
    """Writes the whole result as one JSON document."""

    name: str = "json"
    title: str = "Result for other programs (JSON)"
    suffix: str = ".json"

    def write(self, report: Report, path: Path) -> None:
        """Write the whole document or nothing."""
        text = json.dumps(finite(result_document(report)), ensure_ascii=False, indent=1, allow_nan=False)
        with written_aside(path) as aside:
            aside.write_bytes(text.encode("utf-8", "backslashreplace") + b"\n")


def result_document(report: Report) -> Document:
    """The report as plain dictionaries and lists, as the schema describes them."""
    return {
        "schema": SCHEMA,
        "application": {"name": "overread", "version": report.application_version},
        "made_at": report.made_at.isoformat(),
        "intended_use": "research only, not for diagnostic use",
        "study": _study(report.study),
        "state": report.state.value,
        "unanswered": report.unanswered or None,
        "answers": [_answer(report, answer) for answer in report.answers],
        "findings": [_reported(one) for one in report.findings],
        "rejected_count": report.rejected_count,
        "unreviewed_count": report.unreviewed_count,
        "measurements": [{"label": one.label, "value": one.value, "place": one.place} for one in report.measurements],
        "marks": [_mark(report, one) for one in report.review.measurements],
        "angles": [_told_angle(one) for one in angles_of(report)],
        "review": _review(report),
        "cautions": list(report.cautions),
    }


def finite(value: object) -> object:
    """The same document with null for every number that JSON cannot say, and plain types for NumPy's."""
    if isinstance(value, dict):
        return {str(key): finite(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [finite(one) for one in value]
    if value is None or isinstance(value, str | bool | int):
        return value
    if hasattr(value, "tolist"):
        return finite(value.tolist())
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return str(value)


def _study(study: Study) -> Document:
    return {
        "uid": study.uid,
        "date": study.date,
        "time": study.time,
        "description": study.description,
        "accession_number": study.accession_number,
        "patient": {
            "name": study.patient.name,
            "id": study.patient.id,
            "birth_date": study.patient.birth_date,
            "sex": study.patient.sex,
        },
        "conflicts": list(study.conflicts),
        "series": [_series(one) for one in study.series],
    }


def _series(series: Series) -> Document:
    return {
        "uid": series.uid,
        "modality": series.modality,
        "number": series.number,
        "description": series.description,
        "body_part": series.body_part,
        "instances": [
            {
                "uid": one.uid,
                "sop_class_uid": one.sop_class_uid,
                "kind": one.kind,
                "source": source_words(one.source),
                "transfer_syntax": one.transfer_syntax,
                "rows": one.rows,
                "columns": one.columns,
                "frames": one.frame_count,
                "flags": list(one.flags),
            }
            for one in series.instances
        ],
    }


def _answer(report: Report, answer: Answer) -> Document:
    words = next((one for one in report.models if one.reference == answer.model), None)
    return {
        "model": _model(answer.model),
        "calibration": words.calibration if words else "uncalibrated",
        "device": answer.device,
        "timings_s": dict(answer.timings_s),
        "is_from_cache": answer.is_from_cache,
        "notices": list(answer.notices),
        "frames": [_frame_answer(report.study, one) for one in answer.frames],
    }


def _model(model: ModelReference) -> Document:
    return {
        "id": model.id,
        "name": model.display_name,
        "version": model.version,
        "sha256": model.sha256,
        "device_uid": model.device_uid,
    }


def _frame_answer(study: Study, answer: FrameAnswer) -> Document:
    return {
        "frame": frame_identity(study, answer.frame),
        "digest": answer.digest,
        "probabilities": [
            {"label": one.label, "probability": one.probability, "threshold": one.threshold}
            for one in answer.probabilities
        ],
        "findings": [_finding(one) for one in answer.findings],
        "uncertainty": _uncertainty(answer.uncertainty),
        "saliencies": [_saliency(one) for one in answer.saliencies],
        "cautions": list(answer.cautions),
        "details": answer.details,
        "angles": [_angle(one) for one in answer.angles],
    }


def _angle(one: MeasuredAngle) -> Document:
    return {
        "id": one.id,
        "name": one.name,
        "code": _code(one.code),
        "degrees": one.degrees,
        "is_spacing_known": one.spacing is not None,
        "first": [[point.row, point.column] for point in one.first],
        "second": [[point.row, point.column] for point in one.second],
        "label": one.label,
        "side": one.side,
        "limit_degrees": one.limit_degrees,
        "speaks_for_label": one.speaks,
        "source": one.source,
    }


def frame_identity(study: Study, key: FrameKey) -> Document:
    """Which frame, from the study down."""
    try:
        series_uid = study.series_of(key.instance_uid).uid
    except KeyError:
        series_uid = ""
    return {
        "study_uid": study.uid,
        "series_uid": series_uid,
        "instance_uid": key.instance_uid,
        "number": key.number,
    }


def _finding(finding: Finding) -> Document:
    return {
        "id": finding.id,
        "instance_uid": finding.frame.instance_uid,
        "frame": finding.frame.number,
        "label": finding.label,
        "probability": finding.probability,
        "threshold": finding.threshold,
        "is_calibrated": finding.is_calibrated,
        "is_normal": finding.is_normal,
        "site": finding.site,
        "code": _code(finding.code),
        "localization": document(finding.localization),
        "place": place_words(finding.localization),
        "uncertainty": _uncertainty(finding.uncertainty),
        "details": dict(finding.details),
    }


def _code(code: Code | None) -> Document | None:
    return {"value": code.value, "scheme": code.scheme, "meaning": code.meaning} if code else None


def _uncertainty(one: Uncertainty | None) -> Document | None:
    if one is None:
        return None
    return {
        "entropy_nats": one.entropy_nats,
        "normalised_entropy": one.normalised_entropy,
        "prediction_set": list(one.prediction_set),
        "coverage": one.coverage,
        "ood_score": one.ood_score,
        "is_in_distribution": one.is_in_distribution,
        "needs_review": one.needs_review,
    }


def _saliency(one: Saliency) -> Document:
    rows, columns = one.values.shape
    return {
        "label": one.label,
        "method": one.method,
        "rows": rows,
        "columns": columns,
        "region": document(one.region),
    }


def _reported(one: ReportedFinding) -> Document:
    return {
        "number": one.number,
        "id": one.finding.id,
        "model_id": one.finding.model.id,
        "label": one.shown.label,
        "verdict": one.verdict.value,
        "reason": one.reason,
        "comment": one.comment,
        **_grade(one.assessment),
        "is_added": one.is_added,
        "corrected": _finding(one.corrected) if one.corrected else None,
    }


def _told_angle(one: FootAngle) -> Document:
    """An angle as it stands beside the class: the reader's value where the reader has one."""
    return {
        "id": one.angle_id or None,
        "instance_uid": one.frame.instance_uid if one.frame else None,
        "frame": one.frame.number if one.frame else None,
        "name": one.name,
        "degrees": one.degrees,
        "model_degrees": one.model_degrees,
        "is_readers": one.is_readers,
        "label": one.label,
        "side": one.side,
        "limit_degrees": one.limit,
        "speaks_for_label": one.speaks,
        "conflict": one.conflict or None,
    }


def _grade(one: Assessment) -> Document:
    return {"severity": one.severity, "certainty": one.certainty, "difficulty": one.difficulty}


def _mark(report: Report, one: Measurement) -> Document:
    """One of the reader's marks, with its numbers as numbers."""
    spacing = one.spacing
    return {
        "id": one.id,
        "kind": one.kind.value,
        "name": one.name,
        "frame": frame_identity(report.study, one.frame),
        "points": [[float(point.row), float(point.column)] for point in one.points],
        "mask": document(one.mask),
        "quantities": [{"name": two.name, "value": two.value, "unit": two.unit} for two in one.quantities],
        "caution": one.caution,
        "spacing_mm": {"row": spacing.row_mm, "column": spacing.column_mm} if spacing else None,
    }


def _review(report: Report) -> Document:
    signature = report.signature
    return {
        "impression": report.impression,
        "decisions": [
            {
                "finding_id": one.finding_id,
                "verdict": one.verdict.value,
                "reason": one.reason,
                "comment": one.comment,
                **_grade(one.assessment),
            }
            for one in report.review.decisions.values()
        ],
        "is_signed": report.review.is_signed,
        "signature": {
            "reader_name": signature.reader_name,
            "meaning": signature.meaning,
            "at": signature.at.isoformat(),
        }
        if signature
        else None,
    }


EXPORTER = JsonResult()
