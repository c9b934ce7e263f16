"""Labels that do not exclude each other: a finding of the whole frame for each that reached its threshold."""

import math

import numpy as np
from numpy.typing import NDArray

from inference.finding import Finding, Uncertainty
from inference.frame import Frame
from inference.loaded_model import LoadedModel
from inference.model_card import ModelCard
from inference.request import CancelToken, Explanation, FrameAnswer
from inference.tasks import Stages
from inference.tasks.classification import (
    Classified,
    angles_of,
    asked_index,
    classify,
    label_probabilities,
    whole_frame_finding,
)
from inference.tasks.explaining import Explained, explain_frame
from inference.uncertainty import conformal_set, doubt_of_one, entropy_nats, measure_of

NONE_REACHED = "No label reached its threshold."
CONTRADICTION = "The model calls this frame normal and not normal at once."


class Multilabel:
    """The task of models that judge each label by itself."""

    name = "multilabel"

    def answer(
        self, frame: Frame, model: LoadedModel, explain: Explanation | None, token: CancelToken, stages: Stages
    ) -> FrameAnswer:
        """Probabilities, a finding for each label at or above its threshold, and the map that was asked for."""
        card = model.card
        asked = asked_index(card, explain) if explain and model.has_gradient else None
        read = classify(frame, model, token, stages, label_index=asked, doubt=joint_uncertainty)
        with stages.measured("read"):
            findings = _findings(frame, card, read)
            cautions = (*read.cautions, *_cautions(card, read))
        explained = Explained()
        if explain is not None:
            label = explain.label or _told_first(card, findings, read)
            explained = explain_frame(frame, model, read.prepared, read.forward, label, explain.method, token, stages)
        return FrameAnswer(
            frame=frame.key,
            digest=frame.digest,
            probabilities=label_probabilities(card, read.probabilities),
            findings=findings,
            uncertainty=read.uncertainty,
            saliencies=explained.saliencies,
            cautions=(*cautions, *explained.cautions),
            angles=angles_of(frame, card, read),
        )


def joint_uncertainty(card: ModelCard, probabilities: NDArray[np.floating], score: float | None) -> Uncertainty:
    """The doubt over all labels, each there or not: their binary entropies added up, over N ln 2.

    The prediction set holds every label with 1 - probability <= the card's quantile; a careful look is asked for
    where one of them is below its own threshold.
    """
    rule = card.uncertainty
    total = sum(entropy_nats(np.array((one, 1.0 - one))) for one in probabilities)
    normalised = min(1.0, total / (len(probabilities) * math.log(2)))
    is_known = None if card.ood is None or score is None else score <= card.ood.threshold
    is_unsure = rule.review_above is not None and measure_of(rule, total, normalised) > rule.review_above
    likely = _likely(card, probabilities)
    return Uncertainty(
        entropy_nats=total,
        normalised_entropy=normalised,
        prediction_set=likely,
        coverage=1.0 - (rule.conformal_alpha or 0.0) if likely else None,
        ood_score=score,
        is_in_distribution=is_known,
        needs_review=is_unsure or is_known is False or bool(_perhaps_missed(card, probabilities, likely)),
    )


def _likely(card: ModelCard, probabilities: NDArray[np.floating]) -> tuple[str, ...]:
    rule = card.uncertainty
    if rule.conformal_quantile is None or rule.conformal_alpha is None:
        return ()
    return conformal_set([label.name for label in card.labels], probabilities, rule.conformal_quantile)


def _perhaps_missed(card: ModelCard, probabilities: NDArray[np.floating], likely: tuple[str, ...]) -> tuple[str, ...]:
    """Labels of the prediction set that are below their thresholds and hence not told."""
    below = {
        label.name
        for label, probability in zip(card.labels, probabilities, strict=True)
        if probability < label.threshold and not label.is_normal
    }
    return tuple(name for name in likely if name in below)


def _findings(frame: Frame, card: ModelCard, read: Classified) -> tuple[Finding, ...]:
    """The labels at or above their thresholds, the likeliest first; the normal label only where it is alone."""
    reached = [
        (label, float(probability))
        for label, probability in zip(card.labels, read.probabilities, strict=True)
        if probability >= label.threshold
    ]
    abnormal = [one for one in reached if not one[0].is_normal]
    score, is_known = read.uncertainty.ood_score, read.uncertainty.is_in_distribution
    return tuple(
        whole_frame_finding(
            frame, card, label, probability,
            doubt_of_one(card.uncertainty, probability, score=score, is_known=is_known),
        )
        for label, probability in sorted(abnormal or reached, key=lambda one: -one[1])
    )  # fmt: skip


def _cautions(card: ModelCard, read: Classified) -> tuple[str, ...]:
    reached = [
        label.is_normal for label, one in zip(card.labels, read.probabilities, strict=True) if one >= label.threshold
    ]
    cautions = []
    if not reached:
        cautions.append(NONE_REACHED)
    if len(set(reached)) > 1:
        cautions.append(CONTRADICTION)
    if missed := _perhaps_missed(card, read.probabilities, read.uncertainty.prediction_set):
        coverage = read.uncertainty.coverage or 0.0
        cautions.append(f"Below the threshold, yet likely enough at coverage {coverage:.2f}: {', '.join(missed)}.")
    return tuple(cautions)


def _told_first(card: ModelCard, findings: tuple[Finding, ...], read: Classified) -> str:
    """The label whose map is shown where none was asked for: the first finding's, else the likeliest."""
    return findings[0].label if findings else card.labels[int(np.argmax(read.probabilities))].name


TASK = Multilabel()
