"""The measured figures of a model, each with its 95 % confidence interval."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value: on which pictures, how many of them, and between which bounds the truth may lie."""

    dataset: str
    name: str
    n: int
    value: float
    ci_low: float
    ci_high: float
    origin: str = "internal"


def share(dataset: str, name: str, hits: NDArray[np.bool_], origin: str = "internal") -> Figure:
    """Return the share of hits with Wilson's interval; for pictures that do not belong together."""
    n, z = len(hits), 1.959964
    p = float(np.mean(hits))
    middle, half = (p + z * z / (2 * n)) / (1 + z * z / n), z * np.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    half /= 1 + z * z / n
    return Figure(dataset, name, n, p, float(max(0, middle - half)), float(min(1, middle + half)), origin)


def resampled(
    dataset: str,
    name: str,
    measure: Callable[[NDArray[np.int64]], float],
    groups: NDArray[np.str_],
    rounds: int = 1000,
) -> Figure:
    """Return a measure of picture positions with the percentile bootstrap over groups (patients).

    The bounds are moved to hold the value itself: resampling repeats pictures, which raises a calibration error.
    """
    rng = np.random.default_rng(1)
    members = [np.flatnonzero(groups == group) for group in np.unique(groups)]
    values = []
    for _ in range(rounds):
        rows = np.concatenate([members[k] for k in rng.integers(0, len(members), len(members))])
        values.append(measure(rows))
    low, high = np.nanpercentile(values, [2.5, 97.5])
    value = measure(np.arange(len(groups)))
    return Figure(dataset, name, len(groups), value, float(min(low, value)), float(max(high, value)))


def area_under_curve(chance: NDArray[np.float64], positive: NDArray[np.bool_], rows: NDArray[np.int64]) -> float:
    """Return the area under the ROC curve for these positions; not a number where only one side is drawn."""
    drawn = positive[rows]
    return float("nan") if drawn.all() or not drawn.any() else float(roc_auc_score(drawn, chance[rows]))
