"""What a model is worth on a cohort, label by label, against a reference: curves, rates with intervals, subgroups."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from app.cohort.case import Cases, calls
from app.cohort.reference import Referenced
from app.cohort.statistic import (
    RESAMPLES,
    Confusion,
    Flags,
    Interval,
    Rows,
    Words,
    bootstrap_by_patient,
    bootstrap_rate,
    confusion_at,
)
from app.cohort.statistic_comparison import agreement
from app.cohort.statistic_curve import (
    Curve,
    DecisionCurve,
    Reliability,
    decision_curve,
    has_both,
    precision_recall,
    reliability,
    risk_coverage,
    roc,
    roc_area,
)

_AREA_RESAMPLES = 400
_AGES = ((0, 18), (18, 40), (40, 65), (65, 200))
FEW = 10
"""A subgroup with fewer cases of a kind than this says nothing for certain."""


@dataclass(frozen=True, slots=True)
class Subgroup:
    """One group of cases: `by` is sex, age, scanner or hospital."""

    by: str
    group: str
    count: int
    positives: int
    area: float
    sensitivity: Interval
    specificity: Interval

    @property
    def is_small(self) -> bool:
        """Whether it has too few cases of either kind to be trusted."""
        return min(self.positives, self.count - self.positives) < FEW


@dataclass(frozen=True, slots=True, eq=False)
class LabelFigures:
    """One label of one model; curves are None where the reference has only one kind of case.

    Sensitivity and specificity come twice: Wilson's interval is that of `confusion`, `by_patient` are bootstrapped.
    `kappa` is Cohen's, of the calls and the reference. Where no patient is told (`has_patients`), `patients` counts
    studies, and whole studies were drawn.
    """

    model_id: str
    label: str
    threshold: float
    patients: int
    has_patients: bool
    confusion: Confusion
    sensitivity_by_patient: Interval
    specificity_by_patient: Interval
    area: Interval
    kappa: Interval
    reliability: Reliability
    is_calibrated: bool
    roc: Curve | None
    precision_recall: Curve | None
    risk_coverage: Curve | None
    decision: DecisionCurve | None
    subgroups: tuple[Subgroup, ...]

    @property
    def unit(self) -> str:
        """Who was drawn for the bootstrap: 'patient' or 'study'."""
        return "patient" if self.has_patients else "study"

    @property
    def positives(self) -> int:
        """The cases in which the reference has the label."""
        return self.confusion.true_positive + self.confusion.false_negative


@dataclass(frozen=True, slots=True)
class LabelTable:
    """How often each label of the reference (rows) was given each of the model's likeliest labels (columns)."""

    model_id: str
    stated: tuple[str, ...]
    likeliest: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


def figures(found: Referenced, *, resamples: int = RESAMPLES) -> tuple[LabelFigures, ...]:
    """The figures of each label of each model, in the order of the cases."""
    result = []
    for model_id in found.cases.models:
        for label in found.cases.labels:
            rows = _rows(found.cases, model_id, label)
            if rows.size:
                result.append(_label_figures(found.cases.take(rows), found.truth[rows], resamples))
    return tuple(result)


def _rows(cases: Cases, model_id: str, label: str) -> Rows:
    is_wanted = (cases.words("model_id") == model_id) & (cases.words("label") == label)
    return np.flatnonzero(is_wanted & ~np.isnan(cases.numbers("probability")))


def _label_figures(cases: Cases, truth: Flags, resamples: int) -> LabelFigures:
    probability, patients = cases.numbers("probability"), cases.words("patient")
    threshold = float(cases.numbers("threshold")[0])
    called = calls(cases)
    both = has_both(truth)
    doubt = cases.numbers("normalised_entropy")
    has_doubt = not np.isnan(doubt).any()
    return LabelFigures(
        model_id=str(cases.words("model_id")[0]),
        label=str(cases.words("label")[0]),
        threshold=threshold,
        patients=len(set(patients.tolist()) - {""}) + int(np.sum(patients == "")),
        has_patients=bool(np.any(patients != "")),
        confusion=confusion_at(truth, probability, threshold),
        sensitivity_by_patient=bootstrap_rate(patients, called, truth, resamples=resamples),
        specificity_by_patient=bootstrap_rate(patients, ~called, ~truth, resamples=resamples),
        area=bootstrap_by_patient(
            patients, lambda rows: roc_area(truth[rows], probability[rows]), resamples=min(resamples, _AREA_RESAMPLES)
        ),
        kappa=agreement(called.astype(str).astype(object), truth.astype(str).astype(object)).kappa,
        reliability=reliability(truth, probability),
        is_calibrated=bool(np.all(cases.numbers("is_calibrated") == 1.0)),
        roc=roc(truth, probability) if both else None,
        precision_recall=precision_recall(truth, probability) if both else None,
        risk_coverage=risk_coverage(called != truth, doubt) if has_doubt else None,
        decision=decision_curve(truth, probability) if both else None,
        subgroups=tuple(subgroups(cases, truth)),
    )


def subgroups(cases: Cases, truth: Flags) -> list[Subgroup]:
    """The rates of each sex, age group, scanner and hospital that is known; one alone is no subgroup."""
    probability, called = cases.numbers("probability"), calls(cases)
    result: list[Subgroup] = []
    for by, words in (
        ("sex", cases.words("sex")),
        ("age", age_groups(cases.numbers("age"))),
        ("scanner", cases.words("scanner")),
        ("hospital", cases.words("institution")),
    ):
        groups = [one for one in sorted(set(words.tolist())) if one]
        if len(groups) < 2:
            continue
        for group in groups:
            rows = np.flatnonzero(words == group)
            confusion = confusion_at(truth[rows], called[rows].astype(np.float64), 0.5)
            area = roc_area(truth[rows], probability[rows])
            result.append(
                Subgroup(by, group, len(rows), int(truth[rows].sum()), area, confusion.sensitivity,
                         confusion.specificity)
            )  # fmt: skip
    return result


def age_groups(ages: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Words:
    """The age group of each row in words, "" where the age is not known."""
    found = np.full(len(ages), "", object)
    for low, high in _AGES:
        name = f"{low} to {high - 1}" if high < 200 else f"{low} and above"
        found[(ages >= low) & (ages < high)] = f"{name} years"
    return found


def label_tables(found: Referenced) -> tuple[LabelTable, ...]:
    """For each model whose labels exclude each other: the reference's word against the likeliest label."""
    result = []
    for model_id in found.cases.models:
        is_model = (found.cases.words("model_id") == model_id) & (found.cases.numbers("is_exclusive") == 1.0)
        rows = np.flatnonzero(is_model & (found.stated != ""))
        if rows.size:
            result.append(_label_table(found.cases.take(rows), found.stated[rows], model_id))
    return tuple(result)


def _label_table(cases: Cases, stated: Words, model_id: str) -> LabelTable:
    from sklearn.metrics import confusion_matrix

    best: dict[str, tuple[float, str, str]] = {}
    for study, label, probability, said in zip(
        cases.words("study").tolist(), cases.words("label").tolist(), cases.numbers("probability").tolist(),
        stated.tolist(), strict=True,
    ):  # fmt: skip
        if study not in best or probability > best[study][0]:
            best[study] = (probability, label, said)
    by_fold = {label.casefold(): label for label in cases.labels}
    said = [by_fold.get(one[2].casefold(), one[2]) for one in best.values()]
    likeliest = [one[1] for one in best.values()]
    names = list(dict.fromkeys((*cases.labels, *sorted(set(said)))))
    counts = confusion_matrix(said, likeliest, labels=names)
    columns = [names.index(label) for label in cases.labels]
    rows = [at for at, name in enumerate(names) if name in said]
    return LabelTable(
        model_id,
        tuple(names[at] for at in rows),
        cases.labels,
        tuple(tuple(int(counts[at, column]) for column in columns) for at in rows),
    )


def accuracy_words(one: LabelFigures, say: Callable[[Interval], str]) -> Sequence[tuple[str, str]]:
    """The figures at the operating point, each with its name."""
    found = one.confusion
    return (
        ("Sensitivity", say(found.sensitivity)),
        ("Specificity", say(found.specificity)),
        ("Positive predictive value", say(found.positive_predictive_value)),
        ("Negative predictive value", say(found.negative_predictive_value)),
    )
