"""How far an answer can be trusted: entropy, temperature scaling, conformal sets, the out-of-distribution gate."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.finding import Uncertainty
from inference.model_card import ModelCard, OutOfDistributionGate


@dataclass(frozen=True, slots=True, eq=False)
class TrainingStatistics:
    """Where the training data lies: `means` (labels, channels) and `whitening` (channels, channels), float32."""

    means: NDArray[np.float32]
    whitening: NDArray[np.float32]


def softmax(logits: NDArray[np.floating], temperature: float = 1.0) -> NDArray[np.float64]:
    """Probabilities along the last axis, with temperature scaling (Guo 2017)."""
    scaled = np.asarray(logits, np.float64) / temperature
    powers = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))


def sigmoid(logits: NDArray[np.floating], temperature: float = 1.0) -> NDArray[np.float64]:
    """Independent probabilities, with temperature scaling."""
    return np.asarray(0.5 * (1.0 + np.tanh(np.asarray(logits, np.float64) / (2.0 * temperature))))


def entropy_nats(probabilities: NDArray[np.floating]) -> float:
    """Shannon's entropy, natural logarithm."""
    positive = np.asarray(probabilities, np.float64)
    positive = positive[positive > 0]
    return max(0.0, float(-(positive * np.log(positive)).sum()))


def normalised_entropy(probabilities: NDArray[np.floating]) -> float:
    """Entropy divided by the largest that so many labels can have: 0 is sure, 1 is a blind guess."""
    count = np.asarray(probabilities).size
    return min(1.0, entropy_nats(probabilities) / math.log(count)) if count > 1 else 0.0


def conformal_set(names: Sequence[str], probabilities: NDArray[np.floating], quantile: float) -> tuple[str, ...]:
    """Every label with 1 - probability <= quantile (LAC: Sadinle 2019), the likeliest first."""
    order = np.argsort(-np.asarray(probabilities), kind="stable")
    return tuple(names[at] for at in order if 1.0 - float(probabilities[at]) <= quantile)


def mahalanobis_distance(activation: NDArray[np.floating], statistics: TrainingStatistics) -> float:
    """Distance of the pooled activation (channels, rows, columns) to the nearest label's mean (Lee 2018)."""
    pooled = np.asarray(activation, np.float64).mean(axis=(1, 2))
    apart = (pooled[None] - statistics.means.astype(np.float64)) @ statistics.whitening.astype(np.float64).T
    return float(np.linalg.norm(apart, axis=1).min())


def energy(logits: NDArray[np.floating]) -> float:
    """Minus the log of the sum of exponentials, without temperature (Liu 2020): higher is less like the training."""
    values = np.asarray(logits, np.float64)
    largest = float(values.max())
    return -(largest + math.log(float(np.exp(values - largest).sum())))


def ood_score(
    gate: OutOfDistributionGate,
    logits: NDArray[np.floating],
    activation: NDArray[np.floating] | None,
    statistics: TrainingStatistics | None,
) -> float | None:
    """The distance that the gate's method measures; None where the model does not give what it needs."""
    if gate.method == "energy":
        return energy(logits)
    if activation is None or statistics is None:
        return None
    return mahalanobis_distance(activation, statistics)


def uncertainty_of(card: ModelCard, probabilities: NDArray[np.floating], score: float | None) -> Uncertainty:
    """What the card's rules say of these probabilities (one per label) and this out-of-distribution score."""
    rule = card.uncertainty
    total, normalised = entropy_nats(probabilities), normalised_entropy(probabilities)
    measure = normalised if rule.measure == "normalised_entropy" else total
    names = [label.name for label in card.labels]
    has_sets = rule.conformal_quantile is not None and rule.conformal_alpha is not None
    likely = conformal_set(names, probabilities, rule.conformal_quantile or 0.0) if has_sets else ()
    is_known = None if card.ood is None or score is None else score <= card.ood.threshold
    is_unsure = rule.review_above is not None and measure > rule.review_above
    return Uncertainty(
        entropy_nats=total,
        normalised_entropy=normalised,
        prediction_set=likely,
        coverage=1.0 - (rule.conformal_alpha or 0.0) if has_sets else None,
        ood_score=score,
        is_in_distribution=is_known,
        needs_review=is_unsure or is_known is False or (has_sets and len(likely) != 1),
    )
