"""Every study as a row of `studies.csv`: whose it is, and what was found in it. The columns are a contract."""

from app.export.csv_table import Cell
from app.foot_angles import reported_angles
from app.report import Report, place_in_series, source_of
from app.study import Study
from app.wording import source_words

STUDY_COLUMNS = (
    "number", "folder", "outcome", "reason", "patient_name", "patient_id", "study_uid", "study_date", "modality",
    "frames", "frames_read", "model_id", "model_version", "label", "probability", "threshold", "is_calibrated",
    "instance_uid", "frame", "normalised_entropy", "needs_review", "device", "seconds", "cautions",
    "source", "position", "site", "findings", "angles",
)  # fmt: skip


def identity_cells(study: Study) -> dict[str, Cell]:
    """What a row says of a study before anything was read."""
    return {
        "patient_name": study.patient.name,
        "patient_id": study.patient.id,
        "study_uid": study.uid,
        "study_date": study.date,
        "modality": " ".join(study.modalities),
        "frames": sum(series.frame_count for series in study.series),
        "source": next((source_words(one.source) for series in study.series for one in series.instances), ""),
    }


def result_cells(report: Report) -> dict[str, Cell]:
    """What a row of `studies.csv` says of the result: the most probable finding that is not normal, else the first."""
    row: dict[str, Cell] = {
        "outcome": "analysed" if report.answers else "not analysed",
        "reason": report.unanswered,
        "frames_read": sum(len(answer.frames) for answer in report.answers),
        "model_id": " ".join(model.reference.id for model in report.models),
        "model_version": " ".join(model.reference.version for model in report.models),
        "device": " ".join(dict.fromkeys(model.device for model in report.models)),
        "seconds": sum(value for answer in report.answers for _, value in answer.timings_s),
        "cautions": " | ".join((*report.study.conflicts, *report.cautions)),
    }
    row["angles"] = " | ".join(f"{one.label} {one.value}" for one in reported_angles(report))
    told = sorted((one.finding for one in report.findings), key=lambda one: (one.is_normal, -one.probability))
    if report.answers:
        row["findings"] = sum(not one.is_normal for one in told)
    if told:
        best = told[0]
        row |= {
            "label": best.label,
            "site": best.site,
            "probability": float(best.probability),
            "threshold": float(best.threshold),
            "is_calibrated": best.is_calibrated,
            "instance_uid": best.frame.instance_uid,
            "frame": best.frame.number,
            "source": source_of(report.study, best.frame),
            "position": place_in_series(report.study, best.frame)[1],
            "normalised_entropy": float(best.uncertainty.normalised_entropy) if best.uncertainty else None,
            "needs_review": best.uncertainty.needs_review if best.uncertainty else None,
        }
    return row
