"""Curves of one label against the reference: ROC, precision and recall, reliability, risk and coverage, net benefit."""

from dataclasses import dataclass

import numpy as np

from app.cohort.statistic import Flags, Numbers

BINS = 10
_DECISION_STEPS = 99


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """A line through points (x, y), and the one number that sums it up."""

    x: Numbers
    y: Numbers
    area: float


@dataclass(frozen=True, slots=True, eq=False)
class Reliability:
    """Stated probability against observed frequency, in bins of equal width that hold any case.

    `ece` is the mean gap, weighted by the bins' cases (Naeini 2015); `brier` the mean squared error (Brier 1950).
    """

    stated: Numbers
    observed: Numbers
    counts: Numbers
    ece: float
    brier: float


@dataclass(frozen=True, slots=True, eq=False)
class DecisionCurve:
    """Net benefit at each threshold probability: of acting by the model, and of acting on everyone (Vickers 2006)."""

    thresholds: Numbers
    by_model: Numbers
    on_everyone: Numbers


def has_both(truth: Flags) -> bool:
    """Whether there are cases with and without the label: without both there is no curve."""
    return bool(truth.any()) and not bool(truth.all())


def roc(truth: Flags, probability: Numbers) -> Curve:
    """False positive rate (x) against sensitivity (y), and the area below it."""
    from sklearn.metrics import auc, roc_curve

    x, y, _ = roc_curve(truth, probability)
    return Curve(np.asarray(x, np.float64), np.asarray(y, np.float64), float(auc(x, y)))


def roc_area(truth: Flags, probability: Numbers) -> float:
    """The area below the ROC curve by mid-ranks (Mann and Whitney 1947); NaN where there is only one kind of case.

    The same number as `roc`, in a fiftieth of the time: the bootstrap asks for it hundreds of times.
    """
    from scipy.stats import rankdata

    positives = int(np.count_nonzero(truth))
    negatives = len(truth) - positives
    if not positives or not negatives:
        return float("nan")
    ranks = rankdata(probability)[truth].sum()
    return float((ranks - positives * (positives + 1) / 2.0) / (positives * negatives))


def precision_recall(truth: Flags, probability: Numbers) -> Curve:
    """Recall (x) against precision (y), and the average precision."""
    from sklearn.metrics import average_precision_score, precision_recall_curve

    precision, recall, _ = precision_recall_curve(truth, probability)
    area = float(average_precision_score(truth, probability))
    return Curve(np.asarray(recall, np.float64), np.asarray(precision, np.float64), area)


def reliability(truth: Flags, probability: Numbers, bins: int = BINS) -> Reliability:
    """How far stated probabilities can be taken as frequencies."""
    from sklearn.calibration import calibration_curve
    from sklearn.metrics import brier_score_loss

    observed, stated = calibration_curve(truth, probability, n_bins=bins, strategy="uniform", pos_label=True)
    # The bins as scikit-learn lays them: a probability on an edge belongs to the bin below it.
    edges = np.linspace(0.0, 1.0, bins + 1)
    counts = np.bincount(np.searchsorted(edges[1:-1], probability), minlength=bins).astype(np.float64)
    counts = counts[counts > 0]
    ece = float(np.sum(counts * np.abs(observed - stated)) / counts.sum())
    brier = float(brier_score_loss(truth, probability, pos_label=True))
    return Reliability(np.asarray(stated, np.float64), np.asarray(observed, np.float64), counts, ece, brier)


def risk_coverage(is_wrong: Flags, doubt: Numbers) -> Curve:
    """The share of cases kept, the surest first (x), against the share of errors among them (y; El-Yaniv 2010).

    The area is the mean risk over all coverages. Equal doubts are kept or left together, as no rule tells them apart.
    """
    order = np.argsort(doubt, kind="stable")
    kept = np.arange(1, len(order) + 1, dtype=np.float64)
    risk = np.cumsum(is_wrong[order]) / kept
    ends = np.append(np.diff(doubt[order]) > 0, True)
    whole = risk[ends][np.searchsorted(np.flatnonzero(ends), np.arange(len(order)))]
    return Curve(kept[ends] / len(order), risk[ends], float(whole.mean()))


def decision_curve(truth: Flags, probability: Numbers) -> DecisionCurve:
    """Net benefit = TP / n - FP / n * t / (1 - t), at threshold probabilities from 0.01 to 0.99."""
    thresholds = np.arange(1, _DECISION_STEPS + 1) / (_DECISION_STEPS + 1.0)
    count = len(truth)
    positive, negative = np.sort(probability[truth]), np.sort(probability[~truth])
    hits = len(positive) - np.searchsorted(positive, thresholds, side="left")
    alarms = len(negative) - np.searchsorted(negative, thresholds, side="left")
    odds = thresholds / (1.0 - thresholds)
    everyone = len(positive) / count - len(negative) / count * odds
    return DecisionCurve(thresholds, np.asarray(hits / count - alarms / count * odds), np.asarray(everyone))
