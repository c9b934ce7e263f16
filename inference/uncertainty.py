"""How far an answer can be trusted: entropy, temperature scaling, conformal sets, strata, the gate's distance."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from inference.finding import Uncertainty
from inference.model_card import ModelCard, OutOfDistributionGate, UncertaintyRule


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
    names = [label.name for label in card.labels]
    has_sets = rule.conformal_quantile is not None and rule.conformal_alpha is not None
    likely = conformal_set(names, probabilities, rule.conformal_quantile or 0.0) if has_sets else ()
    is_known = None if card.ood is None or score is None else score <= card.ood.threshold
    is_unsure = rule.review_above is not None and measure_of(rule, total, normalised) > rule.review_above
    return Uncertainty(
        entropy_nats=total,
        normalised_entropy=normalised,
        prediction_set=likely,
        coverage=1.0 - (rule.conformal_alpha or 0.0) if has_sets else None,
        ood_score=score,
        is_in_distribution=is_known,
        needs_review=is_unsure or is_known is False or (has_sets and len(likely) != 1),
    )


def measure_of(rule: UncertaintyRule, total: float, normalised: float) -> float:
    """The measure of doubt that the card's rule looks at."""
    return normalised if rule.measure == "normalised_entropy" else total


def doubt_of_one(
    rule: UncertaintyRule,
    probability: float,
    *,
    states: tuple[str, str] | None = None,
    score: float | None = None,
    is_known: bool | None = None,
) -> Uncertainty:
    """What the card's rule says of one finding that is there or is not: the entropy of `probability` against its rest.

    `states` name the two; where they are given, the prediction set holds those that are likely enough. `score` and
    `is_known` are the gate's distance and its word on the frame.
    """
    alternatives = np.array((probability, 1.0 - probability))
    total, normalised = entropy_nats(alternatives), normalised_entropy(alternatives)
    is_unsure = rule.review_above is not None and measure_of(rule, total, normalised) > rule.review_above
    quantile, alpha = rule.conformal_quantile, rule.conformal_alpha
    has_set = states is not None and quantile is not None and alpha is not None
    likely = conformal_set(states or (), alternatives, quantile or 0.0) if has_set else ()
    return Uncertainty(
        entropy_nats=total,
        normalised_entropy=normalised,
        prediction_set=likely,
        coverage=1.0 - (alpha or 0.0) if has_set else None,
        ood_score=score,
        is_in_distribution=is_known,
        needs_review=is_unsure or is_known is False or (has_set and len(likely) != 1),
    )


def mean_doubt(
    rule: UncertaintyRule,
    probabilities: Sequence[float],
    *,
    score: float | None = None,
    is_known: bool | None = None,
) -> Uncertainty:
    """The mean doubt over labels each of which is there or is not; a careful look only where the gate says so."""
    each = [doubt_of_one(rule, one) for one in probabilities]
    return Uncertainty(
        entropy_nats=float(np.mean([one.entropy_nats for one in each])) if each else 0.0,
        normalised_entropy=float(np.mean([one.normalised_entropy for one in each])) if each else 0.0,
        ood_score=score,
        is_in_distribution=is_known,
        needs_review=is_known is False,
    )


def heat_shares(heatmap: NDArray[np.floating]) -> NDArray[np.float64]:
    """A heatmap (rows, columns) as shares that add up to 1; one without any heat is spread evenly: it knows nothing."""
    heat = np.maximum(np.asarray(heatmap, np.float64), 0.0)
    total = heat.sum()
    return np.asarray(heat / total if total > 0 else np.full(heat.shape, 1.0 / heat.size))


def doubt_of_heatmap(
    rule: UncertaintyRule,
    label: str,
    heatmap: NDArray[np.floating],
    *,
    score: float | None = None,
    is_known: bool | None = None,
) -> Uncertainty:
    """The Shannon entropy of a label's normalised heatmap (rows, columns), natural logarithm, over ln(rows * columns).

    A careful look is asked for above the rule's limit, and where the label falls into one of the rule's strata.
    """
    shares = heat_shares(heatmap)
    total, normalised = entropy_nats(shares), normalised_entropy(shares)
    is_unsure = rule.review_above is not None and measure_of(rule, total, normalised) > rule.review_above
    found = Uncertainty(total, normalised, ood_score=score, is_in_distribution=is_known)
    needs_review = is_unsure or is_known is False or bool(stratum_of(rule, label, found))
    return replace(found, needs_review=needs_review)


def stratum_of(rule: UncertaintyRule, label: str, doubt: Uncertainty) -> str:
    """The name of the stratum that a label's doubt falls into, the one with the highest limit; "" for none."""
    limits = [
        (one.above, one.name)
        for one in rule.strata
        if one.label == label
        and (doubt.entropy_nats if one.measure == "entropy_nats" else doubt.normalised_entropy) > one.above
    ]
    return max(limits)[1] if limits else ""
