"""Whether answers change over time: each month of each model and scanner against that model's and scanner's first."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from app.cohort.case import Cases, calls, outside
from app.cohort.statistic import Interval, wilson

_FEW = 5
_ALARM = 0.01


@dataclass(frozen=True, slots=True)
class Period:
    """One month (ISO 8601, 2026-03) of one model and scanner.

    `p_value` is that of the two-sample Kolmogorov-Smirnov test of this month's values against all months before it;
    None for the first month, and where either has fewer than five studies.
    """

    month: str
    count: int
    mean: float
    called: Interval
    unlike: Interval
    p_value: float | None

    @property
    def has_drifted(self) -> bool:
        """Whether the values are unlike those of the months before (p below 0.01)."""
        return self.p_value is not None and self.p_value < _ALARM


@dataclass(frozen=True, slots=True)
class Drift:
    """The months of one model and scanner, in order."""

    model_id: str
    scanner: str
    periods: tuple[Period, ...]


def drifts(cases: Cases, measure: str) -> tuple[Drift, ...]:
    """One line for each model and scanner whose studies are dated; `cases` has one row a study (Cases.of_label)."""
    found = []
    months = np.array([text[:7] for text in cases.words("study_date").tolist()], object)
    scanners, models = cases.words("scanner"), cases.words("model_id")
    for model_id in cases.models:
        for scanner in sorted(set(scanners[models == model_id].tolist())):
            rows = np.flatnonzero((models == model_id) & (scanners == scanner) & (months != ""))
            if rows.size:
                periods = tuple(_periods(cases.take(rows), months[rows], measure))
                found.append(Drift(model_id, scanner, periods))
    return tuple(found)


def _periods(cases: Cases, months: np.ndarray[tuple[int], np.dtype[np.object_]], measure: str) -> Iterator[Period]:
    from scipy.stats import ks_2samp

    values, called, unlike = cases.numbers(measure), calls(cases), outside(cases)
    earlier: list[float] = []
    for month in sorted(set(months.tolist())):
        rows = months == month
        known = values[rows & ~np.isnan(values)]
        is_enough = min(len(earlier), known.size) >= _FEW
        yield Period(
            month=month,
            count=int(rows.sum()),
            mean=float(known.mean()) if known.size else float("nan"),
            called=wilson(int(called[rows].sum()), int(rows.sum())),
            unlike=wilson(int(unlike[rows].sum()), int(rows.sum())),
            p_value=float(ks_2samp(known, np.array(earlier)).pvalue) if is_enough else None,
        )
        earlier.extend(known.tolist())
