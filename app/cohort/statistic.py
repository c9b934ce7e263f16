"""Rates of a cohort with their 95 % intervals: Wilson's for one count, the bootstrap by patient for everything else."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]
Words = NDArray[np.object_]
Rows = NDArray[np.intp]

LEVEL = 0.95
RESAMPLES = 1000
SEED = 20231
_LEFT_OUT = -1e30  # stands for a sample that says nothing: SciPy warns of every NaN


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure with its 95 % interval; NaN where there is nothing to measure."""

    value: float
    low: float = float("nan")
    high: float = float("nan")

    @property
    def is_known(self) -> bool:
        """Whether there was anything to measure."""
        return not np.isnan(self.value)

    @property
    def is_degenerate(self) -> bool:
        """Whether its ends are one and the same: no sample had an error (or none was right), so nothing is told."""
        return self.low == self.high


UNKNOWN = Interval(float("nan"))
UNSTATED = "\N{EN DASH}"
"""What stands in the place of a figure that cannot be measured."""


@dataclass(frozen=True, slots=True)
class Confusion:
    """Calls at one operating point against the reference, as counts of cases."""

    true_positive: int
    false_positive: int
    false_negative: int
    true_negative: int

    @property
    def count(self) -> int:
        """All cases."""
        return self.true_positive + self.false_positive + self.false_negative + self.true_negative

    @property
    def sensitivity(self) -> Interval:
        """The share of the diseased that is called, with Wilson's interval."""
        return wilson(self.true_positive, self.true_positive + self.false_negative)

    @property
    def specificity(self) -> Interval:
        """The share of the healthy that is not called, with Wilson's interval."""
        return wilson(self.true_negative, self.true_negative + self.false_positive)

    @property
    def positive_predictive_value(self) -> Interval:
        """The share of the calls that is right; it depends on how frequent the disease is in this cohort."""
        return wilson(self.true_positive, self.true_positive + self.false_positive)

    @property
    def negative_predictive_value(self) -> Interval:
        """The share of what is not called that is healthy; it depends on how frequent the disease is."""
        return wilson(self.true_negative, self.true_negative + self.false_negative)


def wilson(hits: int, trials: int) -> Interval:
    """A rate with Wilson's interval (Wilson 1927), which holds at small counts and near 0 and 1."""
    from statsmodels.stats.proportion import proportion_confint

    if not trials:
        return UNKNOWN
    low, high = proportion_confint(hits, trials, alpha=1.0 - LEVEL, method="wilson")
    return Interval(hits / trials, max(0.0, float(low)), min(1.0, float(high)))


def confusion_at(truth: Flags, probability: Numbers, threshold: float) -> Confusion:
    """What is called at a threshold (probability >= threshold) against the reference."""
    from sklearn.metrics import confusion_matrix

    counts = confusion_matrix(truth, probability >= threshold, labels=[False, True])
    (negative, false_positive), (false_negative, positive) = counts.tolist()
    return Confusion(positive, false_positive, false_negative, negative)


def bootstrap_by_patient(
    patients: Words, statistic: Callable[[Rows], float], *, resamples: int = RESAMPLES, seed: int = SEED
) -> Interval:
    """A figure with the percentile interval of the cluster bootstrap (Davison and Hinkley 1997, 3.8).

    Whole patients are drawn with replacement, since two studies of one patient say less than two patients.
    `statistic` is given the rows of a sample and may answer NaN where they do not suffice; such samples are left out.
    """
    from scipy.stats import bootstrap

    groups = rows_by_patient(patients)
    value = statistic(np.arange(len(patients)))
    if len(groups) < 2 or np.isnan(value):
        return Interval(value)

    def of_sample(drawn: NDArray[np.int_]) -> float:
        found = statistic(np.concatenate([groups[int(at)] for at in drawn]))
        return _LEFT_OUT if np.isnan(found) else found

    drawn = bootstrap(
        (np.arange(len(groups)),), of_sample, vectorized=False, n_resamples=resamples, method="percentile",
        rng=np.random.default_rng(seed),
    )  # fmt: skip
    return _interval(value, np.asarray(drawn.bootstrap_distribution, np.float64))


def bootstrap_rate(
    patients: Words, hits: Flags, trials: Flags, *, resamples: int = RESAMPLES, seed: int = SEED
) -> Interval:
    """The rate hits / trials with the bootstrap by patient, all samples at once: both are flags of each row."""
    from scipy.stats import bootstrap

    groups = rows_by_patient(patients)
    above = np.array([np.count_nonzero(hits[one] & trials[one]) for one in groups], np.float64)
    below = np.array([np.count_nonzero(trials[one]) for one in groups], np.float64)
    if not below.sum():
        return UNKNOWN
    value = float(above.sum() / below.sum())
    if len(groups) < 2:
        return Interval(value)

    def of_samples(drawn: NDArray[np.int_], axis: int) -> Numbers:
        trials_of, hits_of = below[drawn].sum(axis=axis), above[drawn].sum(axis=axis)
        shares = np.full(trials_of.shape, _LEFT_OUT)
        np.divide(hits_of, trials_of, out=shares, where=trials_of > 0)
        return shares

    drawn = bootstrap(
        (np.arange(len(groups)),), of_samples, vectorized=True, n_resamples=resamples, method="percentile",
        rng=np.random.default_rng(seed), batch=100,
    )  # fmt: skip
    return _interval(value, np.asarray(drawn.bootstrap_distribution, np.float64))


def rows_by_patient(patients: Words) -> list[Rows]:
    """The rows of each patient; a row whose patient is not known ("") stands for one of its own."""
    found: dict[object, list[int]] = {}
    for at, patient in enumerate(patients):
        found.setdefault(patient or at, []).append(at)
    return [np.array(rows, np.intp) for rows in found.values()]


def _interval(value: float, distribution: Numbers) -> Interval:
    known = distribution[distribution > _LEFT_OUT]
    if not known.size:
        return Interval(value)
    low, high = np.percentile(known, [(1.0 - LEVEL) * 50.0, (1.0 + LEVEL) * 50.0])
    return Interval(value, float(low), float(high))
