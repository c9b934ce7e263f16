"""An analysis as tables beside the report, each as CSV and as Parquet: `analysis-cases` and what was counted of them.

Who the patients are stays out of them unless it is asked for; ages above 89 are then written as 90.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from app.cohort.analysis import Analysis
from app.cohort.case import IDENTIFYING, NUMBERS, TEXTS
from app.cohort.ranking import QueuedCase
from app.cohort.reading import Cohort, study_name
from app.cohort.statistic import Interval
from app.cohort.table import Columns, Kind
from app.cohort.table_file import ENDS, TableWriter
from app.export.csv_table import Cell

_OLDEST = 89.0
_FLAGS = ("is_outside", "is_normal", "is_exclusive", "is_calibrated", "needs_review")

Row = Mapping[str, Cell]


NAMES = ("analysis-cases", "analysis-strata", "analysis-figures", "analysis-subgroups", "analysis-comparisons",
         "analysis-drift", "analysis-unmatched", "analysis-queue")  # fmt: skip
"""Every table that an analysis can write; those of an earlier one that this one has no rows for are taken away."""


def write_tables(
    found: Analysis, folder: Path, *, has_identity: bool = False, queue: Sequence[QueuedCase] | None = None
) -> tuple[str, ...]:
    """Write every table that has rows, and take away what an earlier analysis left; returns their names.

    All are written aside before the first takes its place, so that no two analyses lie mixed in a folder. A queue of
    None leaves that of an earlier analysis where it is. Raises ExportError.
    """
    tables: list[tuple[str, Columns, Iterable[Row]]] = [
        ("analysis-cases", case_columns(has_identity=has_identity), case_rows(found, has_identity=has_identity)),
        ("analysis-strata", _STRATA, _strata(found)),
        ("analysis-figures", _FIGURES, _figures(found)),
        ("analysis-subgroups", _SUBGROUPS, _subgroups(found)),
        ("analysis-comparisons", _COMPARISONS, _comparisons(found)),
        ("analysis-drift", _DRIFT, _drift(found)),
        ("analysis-unmatched", _UNMATCHED, _unmatched(found, has_identity=has_identity)),
    ]
    if queue is not None:
        tables.append(_queue_table(found.cohort, queue, has_identity=has_identity))
    made = []
    with ExitStack() as stack:
        for name, columns, rows in tables:
            kept = list(rows)
            if kept:
                _write(stack.enter_context(TableWriter(folder, name, columns)), kept)
                made.append(name)
    for name in NAMES:
        if name not in made and (name != "analysis-queue" or queue is not None):
            for end in ENDS:
                (folder / f"{name}{end}").unlink(missing_ok=True)
    return tuple(made)


def _write(table: TableWriter, rows: Iterable[Row]) -> None:
    for row in rows:
        table.add(row)


def case_columns(*, has_identity: bool) -> dict[str, Kind]:
    """The columns of `analysis-cases`."""
    texts: dict[str, Kind] = {name: str for name in TEXTS if has_identity or name not in IDENTIFYING}
    numbers: dict[str, Kind] = {name: bool if name in _FLAGS else float for name in NUMBERS}
    return {**texts, **numbers, "stratum": str, "rank": int, "reference": bool}


def case_rows(found: Analysis, *, has_identity: bool) -> Iterator[Row]:
    """One row a case, with its stratum, the rank of its study, and the reference's word on it."""
    columns = case_columns(has_identity=has_identity)
    ranks = {study: at for at, study in enumerate(dict.fromkeys(found.ranked.words("study").tolist()), start=1)}
    truths = _truths(found)
    cases = found.cases
    for at in range(len(cases)):
        row: dict[str, Cell] = {name: str(cases.columns[name][at]) for name in TEXTS if name in columns}
        for name in NUMBERS:
            value = float(cases.columns[name][at])
            row[name] = None if math.isnan(value) else bool(value) if name in _FLAGS else value
        if not has_identity and isinstance(row["age"], float) and row["age"] > _OLDEST:
            row["age"] = _OLDEST + 1
        study = str(cases.columns["study"][at])
        key = (study, str(cases.columns["model_id"][at]), str(cases.columns["label"][at]))
        yield {**row, "stratum": str(found.strata[at]), "rank": ranks.get(study), "reference": truths.get(key)}


def _truths(found: Analysis) -> dict[tuple[str, str, str], bool]:
    if found.referenced is None:
        return {}
    cases = found.referenced.cases
    keys = zip(*(cases.words(name).tolist() for name in ("study", "model_id", "label")), strict=True)
    return dict(zip(keys, found.referenced.truth.tolist(), strict=True))


_STRATA: Columns = {
    "stratum": str, "label": str, "measure": str, "above": float, "cases": int, "cases_above": int,
    "percentile": float, "mean": float, "sd": float, "deviations": float,
}  # fmt: skip


def _strata(found: Analysis) -> Iterator[Row]:
    for one in found.strata_figures:
        rule, context = one.rule, one.context
        yield {
            "stratum": rule.name, "label": rule.label, "measure": rule.measure, "above": rule.above,
            "cases": context.count, "cases_above": context.above, "percentile": _known(context.percentile),
            "mean": _known(context.mean), "sd": _known(context.sd), "deviations": _known(context.deviations),
        }  # fmt: skip


_RATES = ("sensitivity", "specificity", "positive_predictive_value", "negative_predictive_value")
_FIGURES: Columns = {
    "model_id": str, "label": str, "threshold": float, "cases": int, "patients": int, "positives": int,
    "true_positive": int, "false_positive": int, "false_negative": int, "true_negative": int,
    **{f"{name}{end}": float for name in _RATES for end in ("", "_low", "_high")},
    **{f"{name}_by_patient{end}": float for name in _RATES[:2] for end in ("_low", "_high")},
    "auc": float, "auc_low": float, "auc_high": float, "average_precision": float, "ece": float, "brier": float,
    "risk_coverage_area": float, "kappa": float, "kappa_low": float, "kappa_high": float,
}  # fmt: skip


def _figures(found: Analysis) -> Iterator[Row]:
    for one in found.figures:
        counts = one.confusion
        row: dict[str, Cell] = {
            "model_id": one.model_id, "label": one.label, "threshold": one.threshold, "cases": counts.count,
            "patients": one.patients, "positives": one.positives, "true_positive": counts.true_positive,
            "false_positive": counts.false_positive, "false_negative": counts.false_negative,
            "true_negative": counts.true_negative, "ece": one.reliability.ece, "brier": one.reliability.brier,
            "average_precision": one.precision_recall.area if one.precision_recall else None,
            "risk_coverage_area": one.risk_coverage.area if one.risk_coverage else None,
        }  # fmt: skip
        for name in _RATES:
            row |= _bounds(name, getattr(counts, name))
        for name, interval in (
            ("sensitivity", one.sensitivity_by_patient),
            ("specificity", one.specificity_by_patient),
        ):
            bounds = _bounds("", interval)
            row |= {f"{name}_by_patient{end}": bounds[end] for end in ("_low", "_high")}
        yield row | _bounds("auc", one.area) | _bounds("kappa", one.kappa)


def _bounds(name: str, interval: Interval) -> dict[str, Cell]:
    """A figure and its interval; one of no width tells nothing and is left empty."""
    low, high = (None, None) if interval.is_degenerate else (_known(interval.low), _known(interval.high))
    return {name: _known(interval.value), f"{name}_low": low, f"{name}_high": high}


_SUBGROUPS: Columns = {
    "model_id": str, "label": str, "by": str, "group": str, "cases": int, "positives": int, "auc": float,
    **{f"{name}{end}": float for name in _RATES[:2] for end in ("", "_low", "_high")}, "is_small": bool,
}  # fmt: skip


def _subgroups(found: Analysis) -> Iterator[Row]:
    for label in found.figures:
        for one in label.subgroups:
            yield {
                "model_id": label.model_id, "label": label.label, "by": one.by, "group": one.group,
                "cases": one.count, "positives": one.positives, "auc": _known(one.area), "is_small": one.is_small,
                **_bounds("sensitivity", one.sensitivity), **_bounds("specificity", one.specificity),
            }  # fmt: skip


_COMPARISONS: Columns = {
    "label": str, "first": str, "second": str, "cases": int, "agreement": float, "kappa": float, "kappa_low": float,
    "kappa_high": float, "auc_first": float, "auc_second": float, "auc_difference": float,
    "auc_difference_low": float, "auc_difference_high": float, "delong_p": float, "only_first_right": int,
    "only_second_right": int, "mcnemar_p": float,
}  # fmt: skip


def _comparisons(found: Analysis) -> Iterator[Row]:
    for one in found.comparisons:
        areas, calls = one.areas, one.calls
        row: dict[str, Cell] = {
            "label": one.label, "first": one.first, "second": one.second, "cases": one.agreement.count,
            "agreement": _known(one.agreement.observed), **_bounds("kappa", one.agreement.kappa),
        }  # fmt: skip
        if areas is not None:
            row |= {"auc_first": areas.first.value, "auc_second": areas.second.value, "delong_p": areas.p_value}
            row |= _bounds("auc_difference", areas.difference)
        if calls is not None:
            row |= {"only_first_right": calls.only_first, "only_second_right": calls.only_second}
            row["mcnemar_p"] = calls.p_value
        yield row


_DRIFT: Columns = {
    "model_id": str, "scanner": str, "month": str, "studies": int, "measure": str, "mean": float, "called": float,
    "called_low": float, "called_high": float, "unlike": float, "unlike_low": float, "unlike_high": float,
    "p_value": float, "has_drifted": bool,
}  # fmt: skip


def _drift(found: Analysis) -> Iterator[Row]:
    for line in found.drifts:
        for one in line.periods:
            yield {
                "model_id": line.model_id, "scanner": line.scanner, "month": one.month, "studies": one.count,
                "measure": found.measure, "mean": _known(one.mean), **_bounds("called", one.called),
                **_bounds("unlike", one.unlike), "p_value": one.p_value, "has_drifted": one.has_drifted,
            }  # fmt: skip


_UNMATCHED: Columns = {"line": int, "column": str, "named": str, "why": str}


def _unmatched(found: Analysis, *, has_identity: bool) -> Iterator[Row]:
    """The rows of the reference that came to nothing; how they name the study is told only where identities are."""
    reference = found.referenced
    if reference is None:
        return
    for rows, why in ((reference.unmatched, "no study of this cohort"), (reference.silent, "says of no label")):
        for one in rows:
            named = one.cells.get(reference.key, "") if has_identity else ""
            yield {"line": one.line, "column": reference.key, "named": named, "why": why}


_QUEUE: Columns = {"place": int, "study": str, "number": int, "reason": str, "words": str}
_QUEUE_IDENTITY: Columns = {"patient_id": str, "study_uid": str, "path": str}


def _queue_table(
    cohort: Cohort, queue: Sequence[QueuedCase], *, has_identity: bool
) -> tuple[str, Columns, Iterable[Row]]:
    """A reading queue as `analysis-queue`."""
    known = {study_name(one.number): one for one in cohort.studies}
    rows: list[Row] = []
    for at, one in enumerate(queue, start=1):
        study = known[one.study]
        named: Row = {"patient_id": study.patient_id, "study_uid": study.study_uid, "path": study.path}
        row: dict[str, Cell] = {"place": at, "study": one.study, "number": study.number}
        rows.append({**row, "reason": one.reason, "words": one.words, **(named if has_identity else {})})
    return "analysis-queue", {**_QUEUE, **(_QUEUE_IDENTITY if has_identity else {})}, rows


def _known(value: float) -> float | None:
    return None if math.isnan(value) else value
