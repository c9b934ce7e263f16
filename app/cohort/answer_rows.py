"""What the models said of one study, label by label: each on the frame where the label is likeliest."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.cohort.map_reading import MapReading
from app.export.csv_table import Cell
from app.model_choice import ROUTER
from app.report import Report, place_in_series, source_of
from inference.finding import Finding, LabelProbability, Uncertainty
from inference.landmark_series import LEVELS, WARNING
from inference.model_card import Label, ModelCard
from inference.request import Answer, FrameAnswer
from inference.uncertainty import doubt_of_one

_OF_MAPS = ("peak", "spread_px", "spread_mm", "row", "column")
_EXCLUSIVE = ("classification", ROUTER)


def answer_rows(
    report: Report, cards: Mapping[str, ModelCard], maps: Mapping[tuple[str, str], MapReading]
) -> Iterator[dict[str, Cell]]:
    """The cells of an AnswerRow for each model and label, without those that the cohort gives.

    `maps` holds what was read from a classifier's map, by the model's id and the label.
    """
    for card, said, frames in likeliest_answers(report, cards):
        yield _cells(report, card, said, frames, maps.get((card.id, said.label.name)))


def likeliest_answers(
    report: Report, cards: Mapping[str, ModelCard]
) -> Iterator[tuple[ModelCard, "LikeliestAnswer", int]]:
    """Each model and label on the frame where it is likeliest, and how many frames the model has read."""
    by_model: dict[str, list[Answer]] = {}
    for answer in report.answers:
        by_model.setdefault(answer.model.id, []).append(answer)
    for model_id, answers in by_model.items():
        card = cards[model_id]
        frames = [one for answer in answers for one in answer.frames]
        for label in card.labels:
            said = LikeliestAnswer.among(frames, label)
            if said is not None:
                yield card, said, len(frames)


@dataclass(frozen=True, slots=True)
class LikeliestAnswer:
    """One label on the frame where it is likeliest."""

    label: Label
    told: LabelProbability
    frame: FrameAnswer

    @classmethod
    def among(cls, frames: list[FrameAnswer], label: Label) -> "LikeliestAnswer | None":
        """The first of the frames with the highest probability; where a finding is told of one as likely, that."""
        told = [(one, frame) for frame in frames for one in frame.probabilities if one.label == label.name]
        if not told:
            return None
        best, frame = max(told, key=lambda one: (one[0].probability, _finding(one[1], label.name) is not None))
        return cls(label, best, frame)


def _cells(
    report: Report, card: ModelCard, said: LikeliestAnswer, frames: int, seen: MapReading | None
) -> dict[str, Cell]:
    key, label, told = said.frame.frame, said.label, said.told
    finding = _finding(said.frame, label.name)
    level: Mapping[str, Any] = next(
        (row for row in said.frame.details.get(LEVELS, ()) if row["label"] == label.name), {}
    )
    doubt, is_exclusive = _doubt(card, said, finding, level), card.task in _EXCLUSIVE
    of_frame = said.frame.uncertainty
    likely = doubt.prediction_set or (of_frame.prediction_set if of_frame else ())
    coverage = doubt.coverage if doubt.coverage is not None or of_frame is None else of_frame.coverage
    return {
        "study_uid": report.study.uid,
        "series_uid": report.study.series_of(key.instance_uid).uid,
        "model_id": card.id,
        "model_version": card.version,
        "model_sha256": card.file.sha256,
        "label": label.name,
        "site": label.site,
        "is_normal": label.is_normal,
        "is_exclusive": is_exclusive,
        "is_found": told.probability >= told.threshold,
        "probability": float(told.probability),
        "threshold": float(told.threshold),
        "is_calibrated": card.calibration is not None,
        "entropy_nats": float(doubt.entropy_nats),
        "normalised_entropy": float(doubt.normalised_entropy),
        **{name: _number(getattr(seen, name) if seen else level.get(name)) for name in _OF_MAPS},
        "prediction_set_size": len(likely) if coverage is not None else None,
        "prediction_set": " | ".join(likely),
        "coverage": coverage,
        "ood_score": _number(doubt.ood_score),
        "is_in_distribution": doubt.is_in_distribution,
        "needs_review": doubt.needs_review,
        "stratum": str(level.get("stratum", "")),
        "warning": dict(finding.details).get(WARNING, "") if finding else str(level.get("warning", "")),
        "instance_uid": key.instance_uid,
        "frame": key.number,
        "position": place_in_series(report.study, key)[1],
        "frames": frames,
        "source": source_of(report.study, key),
    }


def _doubt(card: ModelCard, said: LikeliestAnswer, finding: Finding | None, level: Mapping[str, Any]) -> Uncertainty:
    """The doubt about the label: the model's own where it states one, else that of there or not."""
    of_frame = said.frame.uncertainty
    score = of_frame.ood_score if of_frame else None
    is_known = of_frame.is_in_distribution if of_frame else None
    if card.task in _EXCLUSIVE and of_frame is not None:
        return of_frame
    if finding is not None and finding.uncertainty is not None:
        return finding.uncertainty
    if level:
        total, normalised = float(level["entropy_nats"]), float(level["normalised_entropy"])
        needs_review = is_known is False or bool(level["stratum"] or level["warning"])
        return Uncertainty(total, normalised, ood_score=score, is_in_distribution=is_known, needs_review=needs_review)
    return doubt_of_one(card.uncertainty, float(said.told.probability), score=score, is_known=is_known)


def _finding(frame: FrameAnswer, label: str) -> Finding | None:
    """The likeliest finding of a label on a frame."""
    told = [one for one in frame.findings if one.label == label]
    return max(told, key=lambda one: one.probability, default=None)


def _number(value: float | None) -> float | None:
    return None if value is None else float(value)
