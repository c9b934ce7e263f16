"""Probabilities that mean what they say: temperature, its error, prediction sets, when to ask for a second look."""

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]


def probabilities(logits: NDArray[np.floating], temperature: float = 1.0) -> Floats:
    """Return softmax(logits / temperature) along the last axis."""
    scaled = logits.astype(np.float64) / temperature
    powers = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def fitted_temperature(logits: NDArray[np.floating], labels: Indices) -> float:
    """Return the temperature with the lowest negative log likelihood (Guo 2017)."""

    def loss(log_temperature: float) -> float:
        chosen = probabilities(logits, np.exp(log_temperature))[np.arange(len(labels)), labels]
        return float(-np.log(np.maximum(chosen, 1e-12)).mean())

    return float(np.exp(minimize_scalar(loss, bounds=(-3, 3), method="bounded").x))


def expected_calibration_error(chances: Floats, labels: Indices, bins: int = 15) -> float:
    """Return the mean gap between the highest probability and the share of right answers, over equal bins."""
    confidence, right = chances.max(axis=1), chances.argmax(axis=1) == labels
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = [abs(confidence[place == b].sum() - right[place == b].sum()) for b in range(bins)]
    return float(sum(gaps) / len(labels))


def cross_fitted_error(logits: NDArray[np.floating], labels: Indices, seed: int, bins: int = 15) -> float:
    """Return the calibration error where each half is scaled with the temperature of the other half."""
    order = np.random.default_rng(seed).permutation(len(labels))
    halves = np.array_split(order, 2)
    chances = np.zeros(logits.shape)
    for here, there in (halves, halves[::-1]):
        chances[here] = probabilities(logits[here], fitted_temperature(logits[there], labels[there]))
    return expected_calibration_error(chances, labels, bins)


def conformal_quantile(chances: Floats, labels: Indices, alpha: float) -> float:
    """Return the LAC quantile of 1 - p(true label) (Sadinle 2019), with the correction for few samples."""
    misses = np.sort(1 - chances[np.arange(len(labels)), labels])
    rank = int(np.ceil((len(misses) + 1) * (1 - alpha)))
    return float(misses[min(rank, len(misses)) - 1])


def normalised_entropy(chances: Floats) -> Floats:
    """Return the Shannon entropy divided by ln(number of labels): 0 is certain, 1 knows nothing."""
    return -(chances * np.log(np.maximum(chances, 1e-12))).sum(axis=1) / np.log(chances.shape[1])


def review_limit(chances: Floats, labels: Indices, caught: float = 0.8) -> float:
    """Return the entropy above which the given share of the wrong answers lies (0.5 where too few are wrong)."""
    wrong = chances.argmax(axis=1) != labels
    if wrong.sum() < 5:
        return 0.5
    return float(np.quantile(normalised_entropy(chances)[wrong], 1 - caught))


def sensitive_threshold(chance: Floats, positive: NDArray[np.bool_], sensitivity: float) -> float:
    """Return the highest threshold at which at least this share of the positive ones is found."""
    ranked = np.sort(chance[positive])
    return float(ranked[int(np.floor((1 - sensitivity) * len(ranked)))])
