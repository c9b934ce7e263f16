"""The plots of a cohort's report: distributions, and each curve of a label."""

from collections.abc import Sequence

import numpy as np

from app.cohort.case import MEASURES, Cases
from app.cohort.drift import Drift
from app.cohort.figures import LabelFigures
from app.cohort.plot import Axes, Drawing, Role, spread_range
from app.cohort.statistic import Interval, Numbers
from app.cohort.strata import StratumRule, limit_context

_ROLES: tuple[Role, ...] = ("first", "second", "third", "caution", "failure", "muted")
_UNIT = (0.0, 1.0)


def histogram(values: Numbers, measure: str, label: str, rules: Sequence[StratumRule] = ()) -> Drawing:
    """How a measure is distributed, with the limits of the strata that look at it."""
    known = values[~np.isnan(values)]
    name = MEASURES[measure]
    of = f" of {label}" if label else ""
    low, high = spread_range([*known.tolist(), *(one.above for one in rules)])
    if measure in ("normalised_entropy", "probability", "peak"):
        low, high = 0.0, 1.0
    counts, edges = np.histogram(known, bins=min(40, max(8, round(np.sqrt(len(known))) * 2)), range=(low, high))
    top = max(float(counts.max(initial=0)), 1.0)
    axes = Axes(f"{name}{of}", name, "studies", (low, high), (0.0, top * 1.12))
    for count, left, right in zip(counts, edges, edges[1:], strict=False):
        if count:
            axes.bar(float(left), float(right) - (high - low) * 0.0015, 0.0, float(count), "first", 0.85)
    for one in rules:
        axes.limit(one.above, f"{one.name} above {one.above:.4g}")
    median = float(np.median(known)) if known.size else float("nan")
    more = "; ".join(limit_context(known, one.above).words for one in rules)
    return axes.drawn(f"{len(known)} values, median {median:.3g}" + (f"; {more}" if more else ""))


def by_label(cases: Cases, measure: str) -> Drawing:
    """A measure for each label side by side: quartiles as a box, the tenth and ninetieth percentile as whiskers."""
    labels = cases.labels
    columns = [cases.numbers(measure)[cases.words("label") == label] for label in labels]
    columns = [one[~np.isnan(one)] for one in columns]
    low, high = spread_range([float(end) for one in columns if one.size for end in np.percentile(one, (8, 92))])
    shown = [label if len(label) <= 14 else f"{label[:13]}…" for label in labels] if len(labels) <= 8 else []
    axes = Axes(f"{MEASURES[measure]} by label", "", MEASURES[measure], (-0.6, len(labels) - 0.4), (low, high),
                x_names=shown or [str(at + 1) for at in range(len(labels))])  # fmt: skip
    words = []
    for at, (label, values) in enumerate(zip(labels, columns, strict=True)):
        if not values.size:
            continue
        tenth, quarter, median, upper, ninetieth = (float(one) for one in np.percentile(values, (10, 25, 50, 75, 90)))
        axes.line((at, at), (tenth, ninetieth), "muted", width=1.0)
        axes.bar(at - 0.28, at + 0.28, quarter, upper, "first", 0.55)
        axes.line((at - 0.28, at + 0.28), (median, median), "ink", width=1.8)
        words.append(f"{label}: median {median:.3g}")
    return axes.drawn("; ".join(words))


def scatter(cases: Cases, across: str, up: str) -> Drawing:
    """Two measures of each case against each other."""
    xs, ys = cases.numbers(across), cases.numbers(up)
    axes = Axes(f"{MEASURES[up]} against {MEASURES[across][:1].lower()}{MEASURES[across][1:]}", MEASURES[across],
                MEASURES[up], spread_range(xs.tolist()), spread_range(ys.tolist()))  # fmt: skip
    labels = cases.labels
    for at, label in enumerate(labels[:5]):
        rows = cases.words("label") == label
        axes.dots(xs[rows].tolist(), ys[rows].tolist(), _ROLES[at], name=label if len(labels) <= 5 else "")
    return axes.drawn(f"{len(cases)} cases, a point each")


def curves(found: LabelFigures) -> list[Drawing]:
    """Every plot of a label against the reference."""
    drawn = [_roc(found), _precision_recall(found), _reliability(found), _risk(found), _decision(found)]
    return [one for one in drawn if one is not None]


def _operating_spot(found: LabelFigures) -> tuple[float, float]:
    return 1.0 - found.confusion.specificity.value, found.confusion.sensitivity.value


def _roc(found: LabelFigures) -> Drawing | None:
    if found.roc is None:
        return None
    axes = Axes(f"ROC: {found.label}", "1 - specificity", "sensitivity", _UNIT, (0.0, 1.02))
    axes.line((0, 1), (0, 1), "muted", width=1.0, is_dashed=True)
    axes.line(found.roc.x, found.roc.y, "first", width=2.2)
    across, up = _operating_spot(found)
    axes.dots([across], [up], "caution", radius=4.5, alpha=1.0)
    return axes.drawn(
        f"area {found.area.value:.3f}{_interval_words(found.area)}; the dot is the operating point"
        f" {found.threshold:.3g}"
    )


def _interval_words(one: Interval) -> str:
    return " (no interval: all samples alike)" if one.is_degenerate else f" (95 % {one.low:.3f} to {one.high:.3f})"


def _precision_recall(found: LabelFigures) -> Drawing | None:
    curve = found.precision_recall
    if curve is None:
        return None
    axes = Axes(f"Precision and recall: {found.label}", "recall (sensitivity)", "precision", _UNIT, (0.0, 1.02))
    share = found.positives / found.confusion.count
    axes.line((0, 1), (share, share), "muted", width=1.0, is_dashed=True)
    axes.line(curve.x, curve.y, "first", width=2.2)
    return axes.drawn(f"average precision {curve.area:.3f}; dashed: the share of positive cases, {share:.3f}")


def _reliability(found: LabelFigures) -> Drawing:
    one = found.reliability
    name = "probability" if found.is_calibrated else "score (uncalibrated)"
    axes = Axes(f"Calibration: {found.label}", f"stated {name}", "observed frequency", _UNIT, (0.0, 1.02))
    total = one.counts.sum()
    for stated, count in zip(one.stated, one.counts, strict=True):
        axes.bar(float(stated) - 0.018, float(stated) + 0.018, 0.0, 0.25 * float(count / total), "muted", 0.35)
    axes.line((0, 1), (0, 1), "muted", width=1.0, is_dashed=True)
    axes.line(one.stated, one.observed, "first", width=2.2)
    axes.dots(one.stated.tolist(), one.observed.tolist(), "first", radius=3.2, alpha=1.0)
    return axes.drawn(f"expected calibration error {one.ece:.3f}, Brier score {one.brier:.3f}; grey: share of cases")


def _risk(found: LabelFigures) -> Drawing | None:
    curve = found.risk_coverage
    if curve is None:
        return None
    top = max(0.05, float(curve.y.max()) * 1.1)
    axes = Axes(f"Risk and coverage: {found.label}", "share of cases kept, the surest first", "errors among them",
                _UNIT, (0.0, top))  # fmt: skip
    axes.line(curve.x, curve.y, "first", width=2.2)
    return axes.drawn(f"{float(curve.y[-1]):.3f} of all calls are wrong; mean over all coverages {curve.area:.3f}")


def _decision(found: LabelFigures) -> Drawing | None:
    one = found.decision
    if one is None:
        return None
    share = found.positives / found.confusion.count
    low = -0.25 * share
    axes = Axes(f"Decision curve: {found.label}", "threshold probability", "net benefit", _UNIT,
                (low, share * 1.1), has_low_legend=True)  # fmt: skip
    is_shown = one.on_everyone >= low
    axes.line(one.thresholds[is_shown], one.on_everyone[is_shown], "second", name="act on everyone", width=1.4)
    axes.line((0, 1), (0, 0), "muted", name="act on nobody", width=1.0)
    axes.line(one.thresholds, one.by_model, "first", name="act by the model", width=2.2)
    return axes.drawn("net benefit per case of acting by the model, on everyone, on nobody")


def drift(found: Sequence[Drift], measure: str) -> Drawing | None:
    """The monthly mean of a measure for each model and scanner; months that differ from those before stand out."""
    months = sorted({one.month for line in found for one in line.periods})
    if len(months) < 2:
        return None
    values = [one.mean for line in found for one in line.periods]
    step = max(1, -(-len(months) // 7))
    names = [month if at % step == 0 else "" for at, month in enumerate(months)]
    axes = Axes(f"{MEASURES[measure]} by month", "", MEASURES[measure], (-0.5, len(months) - 0.5),
                spread_range(values), x_names=names)  # fmt: skip
    alarms = 0
    for at, line in enumerate(found[:6]):
        xs = [float(months.index(one.month)) for one in line.periods]
        name = f"{line.model_id}, {line.scanner or 'scanner not named'}"
        axes.line(xs, [one.mean for one in line.periods], _ROLES[at % 3], name=name)
        bad = [(x, one.mean) for x, one in zip(xs, line.periods, strict=True) if one.has_drifted]
        alarms += len(bad)
        axes.dots([x for x, _ in bad], [y for _, y in bad], "failure", radius=4.5, alpha=1.0)
    return axes.drawn(f"{len(months)} months; {alarms} unlike the months before (Kolmogorov-Smirnov, p below 0.01)")
