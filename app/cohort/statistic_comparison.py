"""Two models or readers over the same cases: DeLong's test of the areas, McNemar's of the calls, kappa."""

from dataclasses import dataclass

import numpy as np

from app.cohort.statistic import LEVEL, UNKNOWN, Flags, Interval, Numbers, Words
from app.cohort.statistic_curve import has_both


@dataclass(frozen=True, slots=True)
class AreaComparison:
    """The areas below two ROC curves of the same cases; `difference` is the first minus the second."""

    first: Interval
    second: Interval
    difference: Interval
    p_value: float


@dataclass(frozen=True, slots=True)
class CallComparison:
    """Cases that only the first, and only the second, called rightly; the p value is exact (McNemar 1947)."""

    only_first: int
    only_second: int
    p_value: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """Cohen's kappa with its 95 % interval, and the plain share of cases on which both agree."""

    kappa: Interval
    observed: float
    count: int


def compare_areas(truth: Flags, first: Numbers, second: Numbers) -> AreaComparison | None:
    """DeLong's test for two correlated areas (Biometrics 1988;44:837); None where there is only one kind of case.

    By mid-ranks (Sun and Xu, IEEE Signal Process Lett 2014;21:1389). No library that is kept up has it.
    """
    if not has_both(truth) or min(truth.sum(), (~truth).sum()) < 2:
        return None
    from scipy.stats import norm

    areas, covariance = delong_covariance(truth, np.stack((first, second)))
    reach = float(norm.ppf(0.5 + LEVEL / 2))
    spread = np.sqrt(np.diag(covariance))
    difference = float(areas[0] - areas[1])
    deviation = float(np.sqrt(max(0.0, covariance[0, 0] + covariance[1, 1] - 2.0 * covariance[0, 1])))
    p_value = float(2.0 * norm.sf(abs(difference) / deviation)) if deviation > 0 else 1.0
    each = [
        Interval(float(area), max(0.0, float(area - reach * one)), min(1.0, float(area + reach * one)))
        for area, one in zip(areas, spread, strict=True)
    ]
    apart = Interval(difference, difference - reach * deviation, difference + reach * deviation)
    return AreaComparison(each[0], each[1], apart, p_value)


def delong_covariance(truth: Flags, probabilities: Numbers) -> tuple[Numbers, Numbers]:
    """The areas of several readers (readers, cases) and their covariance (readers, readers)."""
    from scipy.stats import rankdata

    positive, negative = probabilities[:, truth], probabilities[:, ~truth]
    m, n = positive.shape[1], negative.shape[1]
    together = rankdata(np.concatenate((positive, negative), axis=1), axis=1)
    areas = together[:, :m].sum(axis=1) / (m * n) - (m + 1.0) / (2.0 * n)
    of_positive = (together[:, :m] - rankdata(positive, axis=1)) / n
    of_negative = 1.0 - (together[:, m:] - rankdata(negative, axis=1)) / m
    covariance = np.cov(of_positive) / m + np.cov(of_negative) / n
    return np.asarray(areas, np.float64), np.atleast_2d(np.asarray(covariance, np.float64))


def compare_calls(truth: Flags, first: Flags, second: Flags) -> CallComparison:
    """McNemar's exact test of two readers' calls against the reference."""
    from statsmodels.stats.contingency_tables import mcnemar

    right, other = first == truth, second == truth
    only_first, only_second = int(np.sum(right & ~other)), int(np.sum(~right & other))
    if not only_first + only_second:
        return CallComparison(0, 0, 1.0)
    both, neither = int(np.sum(right & other)), int(np.sum(~right & ~other))
    found = mcnemar([[both, only_first], [only_second, neither]], exact=True)
    return CallComparison(only_first, only_second, float(found.pvalue))


def agreement(first: Words, second: Words) -> Agreement:
    """Cohen's kappa of two readers' words for the same cases (Cohen 1960)."""
    from statsmodels.stats.inter_rater import cohens_kappa

    names = sorted({str(one) for one in (*first, *second)})
    if not len(first):
        return Agreement(UNKNOWN, float("nan"), 0)
    same = float(np.mean(first == second))
    if len(names) < 2:
        return Agreement(UNKNOWN, same, len(first))
    place = {name: at for at, name in enumerate(names)}
    table = np.zeros((len(names), len(names)))
    for one, other in zip(first, second, strict=True):
        table[place[str(one)], place[str(other)]] += 1.0
    with np.errstate(divide="ignore", invalid="ignore"):  # its z value, which nobody asks for, may be 0 / 0
        found = cohens_kappa(table)
    kappa = Interval(float(found.kappa), max(-1.0, float(found.kappa_low)), min(1.0, float(found.kappa_upp)))
    return Agreement(kappa, same, len(first))
