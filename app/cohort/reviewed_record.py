"""Cases for a calibration from the record: what a model said of frames whose study a reader has signed."""

from collections.abc import Iterable, Sequence

import numpy as np

from app.cohort.calibration import CalibrationError, ReviewedCases
from app.cohort.calibration_reading import logits_of
from app.cohort.record_reading import RecordedStudy
from app.review import Review, Verdict
from inference.finding import Finding
from inference.model_card import ModelCard
from inference.request import FrameAnswer

Truth = tuple[bool, ...]


def reviewed_cases(card: ModelCard, studies: Iterable[RecordedStudy]) -> tuple[ReviewedCases, tuple[str, ...]]:
    """One case for each frame that this version of a model has answered and a signed review judges.

    Also sentences that say what was left out. Raises CalibrationError where there is no case.
    """
    kept: list[tuple[FrameAnswer, Truth, str]] = []
    unjudged = unsigned = 0
    for study in studies:
        answers = [one for one in study.answers if is_of(card, one.model.sha256, one.model.version)]
        frames = {one.frame: one for answer in answers for one in answer.frames if one.probabilities}
        if study.signed is None:
            unsigned += bool(frames)
            continue
        for one in frames.values():
            truth = truth_of(card, one, study.signed)
            unjudged += truth is None
            if truth is not None:
                kept.append((one, truth, study.patient or study.uid))
    if not kept:
        words = f"The record holds no signed study that version {card.version} of {card.id} has answered."
        raise CalibrationError(words, advice="Review and sign more studies. Nothing was changed.")
    left = ((unjudged, "frames have findings without a verdict, or a rejected one without the right label"),
            (unsigned, "studies are not signed"))  # fmt: skip
    return _cases(card, kept), tuple(f"left out: {count:,} {words}" for count, words in left if count)


def is_of(card: ModelCard, sha256: str, version: str) -> bool:
    """Whether an answer is of this very version: another temperature makes other probabilities of the same weights."""
    return (sha256, version) == (card.file.sha256, card.version)


def truth_of(card: ModelCard, answer: FrameAnswer, review: Review) -> Truth | None:
    """What a signed review says of each label on one frame; None where it does not say all.

    A finding that was told must have a verdict. Where labels exclude each other one of them is true: the accepted one,
    the one it was corrected to, or of two the other one than that rejected. Where they do not, a label that was neither
    told nor added by the reader is taken to be absent: the reader has signed the frame without it.
    """
    told = {one.label: review.verdict_on(one.id) for one in answer.findings}
    if Verdict.UNREVIEWED in told.values():
        return None
    names = [label.name for label in card.labels]
    present = {name for name, verdict in told.items() if verdict is Verdict.ACCEPTED}
    corrected = {one.label for one in _corrected(answer, review)}
    present |= corrected & set(names)
    if card.task != "classification":
        return tuple(name in present for name in names)
    if corrected - set(names):
        return None  # it is something that this model does not know
    if not present and len(names) == len(told) + 1:
        present = set(names) - set(told)
    return tuple(name in present for name in names) if len(present) == 1 else None


def _corrected(answer: FrameAnswer, review: Review) -> list[Finding]:
    """The findings on a frame that the reader corrected or added."""
    corrected = (one.corrected for one in review.decisions.values() if one.verdict is Verdict.SUPPLEMENTED)
    return [one for one in corrected if one is not None and one.frame == answer.frame]


def _cases(card: ModelCard, kept: Sequence[tuple[FrameAnswer, Truth, str]]) -> ReviewedCases:
    temperature = card.calibration.temperature if card.calibration else 1.0
    is_exclusive = card.task == "classification"
    scores = [answer.uncertainty.ood_score if answer.uncertainty else None for answer, *_ in kept]
    return ReviewedCases(
        names=tuple(label.name for label in card.labels),
        logits=np.array(
            [logits_of(answer.probabilities, temperature, is_exclusive=is_exclusive) for answer, *_ in kept]
        ),
        truth=np.array([truth for _, truth, _ in kept], bool),
        patients=np.array([patient for *_, patient in kept], object),
        ood_scores=np.array([np.nan if score is None else score for score in scores], np.float64),
        is_exclusive=is_exclusive,
        normal=next((at for at, label in enumerate(card.labels) if label.is_normal), -1),
    )
