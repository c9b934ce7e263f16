"""Fits a classifier to a site's reviewed cases: temperature, operating points, conformal quantile, the gate's limit.

What is told of "after" is honest: each fifth of the patients is judged by what was fitted on the other four. What is
written in the end is fitted on all of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.cohort.statistic import Flags, Interval, Numbers, Rows, Words, wilson
from app.cohort.statistic_curve import Reliability, reliability
from inference.errors import OverreadError
from inference.uncertainty import sigmoid, softmax

FOLDS = 5
BINS = 15
LEAST_CASES, LEAST_OF_LABEL, LEAST_PATIENTS = 100, 25, 20
GATE_SHARE = 0.05
"""The share of the site's own cases that the gate may take for unlike the training."""
_SEED = 11
_SMALLEST = 1e-12


class CalibrationError(OverreadError):
    """The model cannot be calibrated with these cases."""

    default_advice = "Nothing was changed."


@dataclass(frozen=True, slots=True, eq=False)
class ReviewedCases:
    """What a model said of cases whose truth is known: `logits` and `truth` are (cases, labels), in the card's order.

    `ood_scores` is (cases,), NaN where the model gives none. `is_exclusive`: of the labels exactly one is true.
    """

    names: tuple[str, ...]
    logits: Numbers
    truth: NDArray[np.bool_]
    patients: Words
    ood_scores: Numbers
    is_exclusive: bool
    normal: int = -1

    def take(self, rows: Rows) -> "ReviewedCases":
        """Some of the cases."""
        return ReviewedCases(self.names, self.logits[rows], self.truth[rows], self.patients[rows],
                             self.ood_scores[rows], self.is_exclusive, self.normal)  # fmt: skip

    def probabilities(self, temperature: float) -> Numbers:
        """(cases, labels) at a temperature."""
        return softmax(self.logits, temperature) if self.is_exclusive else sigmoid(self.logits, temperature)


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """Everything that is fitted; `quantile` and `gate` are None where the model has no such thing."""

    temperature: float
    thresholds: tuple[float, ...]
    quantile: float | None
    gate: float | None


@dataclass(frozen=True, slots=True)
class Wishes:
    """`alpha`: the share of sets that may miss the truth. `sensitivity` of each finding; None: Youden's index."""

    alpha: float = 0.1
    sensitivity: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Quality:
    """How good answers are: `sensitivity` and `specificity` of each label at its operating point, Wilson's interval."""

    ece: float
    brier: float
    log_loss: float
    sensitivity: tuple[Interval, ...]
    specificity: tuple[Interval, ...]
    coverage: Interval
    set_size: float
    unlike: Interval
    reliability: Reliability


@dataclass(frozen=True, slots=True, eq=False)
class Calibrated:
    """What was fitted on all cases, and the quality of the old and of the new on cases that neither was fitted on."""

    fitted: OperatingPoint
    before: Quality
    after: Quality
    cases: int
    patients: int


def calibrate(cases: ReviewedCases, current: OperatingPoint, wishes: Wishes | None = None) -> Calibrated:
    """Fit, and measure before and after; raises CalibrationError that says how many cases are needed."""
    wishes = wishes or Wishes()
    refuse_too_few(cases)
    has_gate = current.gate is not None and not np.isnan(cases.ood_scores).any()
    parts: list[tuple[Rows, OperatingPoint]] = []
    for fitted_on, judged in folds(cases):
        parts.append((judged, fit(cases.take(fitted_on), wishes, has_gate=has_gate)))
    patients = {one or at for at, one in enumerate(cases.patients.tolist())}
    return Calibrated(
        fitted=fit(cases, wishes, has_gate=has_gate),
        before=measure(cases, [(np.arange(len(cases.truth)), current)]),
        after=measure(cases, parts),
        cases=len(cases.truth),
        patients=len(patients),
    )


def refuse_too_few(cases: ReviewedCases) -> None:
    """Raise CalibrationError where there are too few cases, of any label too few, or of too few patients."""
    count = len(cases.truth)
    needs = (
        f"Calibration needs {LEAST_CASES} cases of {LEAST_PATIENTS} patients, {LEAST_OF_LABEL} of them with each label"
    )
    needs += "" if cases.is_exclusive else " and as many without it"
    patients = len({one or at for at, one in enumerate(cases.patients.tolist())})
    told = []
    if count < LEAST_CASES:
        told.append(f"there are {count} cases")
    if patients < LEAST_PATIENTS:
        told.append(f"there are {patients} patients")
    for name, with_it in zip(cases.names, cases.truth.sum(axis=0).tolist(), strict=True):
        if with_it < LEAST_OF_LABEL:
            told.append(f"{name} is in {with_it}")
        elif not cases.is_exclusive and count - with_it < LEAST_OF_LABEL:
            told.append(f"{name} is missing in {count - with_it}")
    if told:
        raise CalibrationError(f"{needs}; {', '.join(told)}.", advice="Review more cases. Nothing was changed.")


def folds(cases: ReviewedCases) -> list[tuple[Rows, Rows]]:
    """Five times (the rest, a fifth), no patient in both, the labels as even as that allows."""
    from sklearn.model_selection import StratifiedGroupKFold

    groups = np.array([one or f"\0{at}" for at, one in enumerate(cases.patients.tolist())])
    kinds = cases.truth @ (2 ** np.arange(cases.truth.shape[1]))
    _, kinds = np.unique(kinds, return_inverse=True)
    if np.bincount(kinds).min() < FOLDS:  # rare combinations of labels: the first label alone is kept even
        kinds = cases.truth[:, 0].astype(np.intp)
    made = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=_SEED)
    return [(np.asarray(a, np.intp), np.asarray(b, np.intp)) for a, b in made.split(cases.logits, kinds, groups)]


def fit(cases: ReviewedCases, wishes: Wishes, *, has_gate: bool) -> OperatingPoint:
    """Everything at once, on these cases."""
    temperature = fitted_temperature(cases)
    probabilities = cases.probabilities(temperature)
    return OperatingPoint(
        temperature=temperature,
        thresholds=operating_points(cases, probabilities, wishes.sensitivity),
        quantile=conformal_quantile(probabilities[cases.truth], wishes.alpha),
        gate=upper_rank(cases.ood_scores, 1.0 - GATE_SHARE) if has_gate else None,
    )


def fitted_temperature(cases: ReviewedCases) -> float:
    """The temperature with the least negative log likelihood (Guo 2017), from 0.05 to 20."""
    from scipy.optimize import minimize_scalar

    found = minimize_scalar(
        lambda log: _log_loss(cases, cases.probabilities(float(np.exp(log)))), bounds=(-3.0, 3.0), method="bounded"
    )
    return float(np.exp(found.x))


def _log_loss(cases: ReviewedCases, probabilities: Numbers) -> float:
    shares = true_shares(cases, probabilities)
    return float(-np.log(np.maximum(shares, _SMALLEST)).mean())


def true_shares(cases: ReviewedCases, probabilities: Numbers) -> Numbers:
    """The probability of what is true: of the one label of each case, or of each label's being there or not."""
    if cases.is_exclusive:
        return np.asarray(probabilities[cases.truth], np.float64)
    return np.where(cases.truth, probabilities, 1.0 - probabilities).ravel()


def conformal_quantile(shares: Numbers, alpha: float) -> float:
    """The LAC quantile of 1 - probability of the truth (Sadinle 2019), with the correction for finitely many cases."""
    return upper_rank(1.0 - shares, 1.0 - alpha)


def upper_rank(values: Numbers, share: float) -> float:
    """The ceil((n + 1) * share)-th smallest value, the largest where that is beyond n."""
    ordered = np.sort(values)
    rank = int(np.ceil((len(ordered) + 1) * share))
    return float(ordered[min(rank, len(ordered)) - 1])


def operating_points(cases: ReviewedCases, probabilities: Numbers, sensitivity: float | None) -> tuple[float, ...]:
    """A threshold for each label, half way between two cases; of two that exclude each other the other's rest."""
    names = range(len(cases.names))
    found = [_operating_point(cases.truth[:, at], probabilities[:, at], sensitivity) for at in names]
    if cases.is_exclusive and len(cases.names) == 2 and cases.normal >= 0:
        found[cases.normal] = 1.0 - found[1 - cases.normal]
    return tuple(found)


def _operating_point(truth: Flags, probability: Numbers, sensitivity: float | None) -> float:
    """The threshold of the greatest Youden index, or the highest one that reaches the wanted sensitivity."""
    from sklearn.metrics import roc_curve

    alarms, hits, thresholds = roc_curve(truth, probability, drop_intermediate=False)
    suits = hits - alarms if sensitivity is None else hits >= sensitivity - 1e-12
    at = int(np.argmax(suits))  # of equal ones the first, which has the highest threshold
    chosen = min(float(thresholds[at]), 1.0)
    below = probability[probability < chosen]
    return float((chosen + below.max()) / 2.0) if below.size else chosen


def measure(cases: ReviewedCases, parts: Sequence[tuple[Rows, OperatingPoint]]) -> Quality:
    """The quality of answers, each part of the cases at its own operating point."""
    rows = np.concatenate([one for one, _ in parts])
    whole = cases.take(rows)
    probabilities = np.concatenate([cases.take(some).probabilities(point.temperature) for some, point in parts])
    called = np.concatenate([cases.take(some).probabilities(point.temperature) >= np.array(point.thresholds)
                             for some, point in parts])  # fmt: skip
    limits = np.concatenate([np.full(len(some), np.nan if point.quantile is None else point.quantile)
                             for some, point in parts])  # fmt: skip
    gates = np.concatenate([np.full(len(some), np.nan if point.gate is None else point.gate) for some, point in parts])
    coverage, size = _sets(whole, probabilities, limits)
    with np.errstate(invalid="ignore"):
        unlike = whole.ood_scores > gates
    has_gate = not (np.isnan(gates) | np.isnan(whole.ood_scores)).any()
    diagram = _reliability(whole, probabilities)
    truth = whole.truth
    return Quality(
        ece=diagram.ece,
        brier=float(np.mean((probabilities - truth) ** 2)),
        log_loss=_log_loss(whole, probabilities),
        sensitivity=tuple(wilson(int((called & truth)[:, at].sum()), int(truth[:, at].sum()))
                          for at in range(len(cases.names))),
        specificity=tuple(wilson(int((~called & ~truth)[:, at].sum()), int((~truth)[:, at].sum()))
                          for at in range(len(cases.names))),
        coverage=coverage,
        set_size=size,
        unlike=wilson(int(unlike.sum()), len(unlike)) if has_gate else Interval(float("nan")),
        reliability=diagram,
    )  # fmt: skip


def _sets(cases: ReviewedCases, probabilities: Numbers, limits: Numbers) -> tuple[Interval, float]:
    """How many conformal sets hold the truth, and how many labels they hold on average."""
    if np.isnan(limits).any():
        return Interval(float("nan")), float("nan")
    is_in = 1.0 - probabilities <= limits[:, None]
    holds = is_in[cases.truth]  # of each label that is there, whether the set has it
    return wilson(int(holds.sum()), len(holds)), float(is_in.sum(axis=1).mean())


def _reliability(cases: ReviewedCases, probabilities: Numbers) -> Reliability:
    """Of the likeliest label where labels exclude each other (Guo 2017), else of every label."""
    if cases.is_exclusive:
        best = probabilities.argmax(axis=1)
        rows = np.arange(len(best))
        return reliability(cases.truth[rows, best], probabilities[rows, best], BINS)
    return reliability(cases.truth.ravel(), probabilities.ravel(), BINS)
