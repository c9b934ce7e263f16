"""All that can be said of a finished cohort, as values: strata, ranking, figures against a reference, drift."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.cohort.case import Cases
from app.cohort.comparison import Comparison, comparisons, with_other_run
from app.cohort.drift import Drift, drifts
from app.cohort.figures import LabelFigures, LabelTable, figures, label_tables
from app.cohort.ranking import rank
from app.cohort.reading import Cohort
from app.cohort.reference import Referenced, own_table, referenced
from app.cohort.reference_check import refuse_unknown
from app.cohort.reference_row import ReferenceTableError, read_table
from app.cohort.statistic import UNSTATED, Interval, Words
from app.cohort.strata import LUMBAR, LimitContext, StratumRule, limit_context, rules_for, stratify, values_of
from inference.errors import OverreadError
from inference.model_card import ModelCard


class AnalysisError(OverreadError):
    """What was asked of a cohort cannot be said."""

    default_advice = "See `overread cohort analyse --help`."


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted of a cohort. Empty values stand for what suits it: its models' own rules, its greatest doubt.

    `other_labels` are words of the reference that are meant to be labels of none of the models.
    """

    rules: tuple[StratumRule, ...] = ()
    label: str | None = None
    measure: str = ""
    top: int = 24
    reference: Path | None = None
    other: Path | None = None
    other_labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StratumFigures:
    """A rule, and where its limit lies in this cohort."""

    rule: StratumRule
    context: LimitContext


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """One cohort, analysed. `strata` names the stratum of each case; `ranked` are studies, the first to read first.

    `other` is the run it is compared with. `cautions` say what was asked for and cannot be told.
    """

    cohort: Cohort
    asked: Asked
    cases: Cases
    strata: Words
    strata_figures: tuple[StratumFigures, ...]
    label: str
    measure: str
    ranked: Cases
    drifts: tuple[Drift, ...]
    referenced: Referenced | None = None
    figures: tuple[LabelFigures, ...] = ()
    label_tables: tuple[LabelTable, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    other: Cohort | None = None
    cautions: tuple[str, ...] = ()


def analyse(cohort: Cohort, cards: Iterable[ModelCard], asked: Asked, other: Cohort | None = None) -> Analysis:
    """Everything at once; raises AnalysisError, StratumError and ReferenceTableError."""
    if not len(cohort.cases):
        raise AnalysisError("No study of this cohort was analysed.", advice="Its failures.csv says why.")
    cases = cohort.cases
    if other is not None:
        _refuse_itself(cohort, other)
        cases = with_other_run(cases, other.cases)
    catalog = tuple(cards)
    own = [card for card in catalog if card.id in cohort.cases.models]
    rules = asked.rules or rules_for(own, cases.labels)
    label, measure = view_of(cohort.cases, rules, asked)
    viewed = cohort.cases.of_label(label)
    found, cautions = _referenced(cohort, cases, asked, _labels(catalog, cohort, other))
    return Analysis(
        cohort=cohort,
        asked=asked,
        cases=cases,
        strata=stratify(cases, rules),
        strata_figures=tuple(StratumFigures(one, limit_context(values_of(cases, one), one.above)) for one in rules),
        label=label,
        measure=measure,
        ranked=viewed.take(rank(viewed, measure)),
        drifts=drifts(viewed, measure),
        referenced=found,
        figures=figures(found) if found else (),
        label_tables=label_tables(found) if found else (),
        comparisons=comparisons(found) if found else (),
        other=other,
        cautions=cautions,
    )


def _refuse_itself(cohort: Cohort, other: Cohort) -> None:
    """Raise AnalysisError where a run would be compared with itself, or with one that shares no study with it."""
    advice = "Give --compare the folder of another run over the same studies."
    if other.folder.resolve() == cohort.folder.resolve():
        raise AnalysisError("A run cannot be compared with itself.", advice=advice)
    if not len(other.cases):
        raise AnalysisError(f"No study of {other.folder.name} was analysed.", advice=advice)
    uids, paths = (
        set(cohort.cases.words(name).tolist()) & set(other.cases.words(name).tolist()) for name in ("study_uid", "path")
    )
    if not (uids | paths) - {""}:
        raise AnalysisError(f"{other.folder.name} has no study in common with this cohort.", advice=advice)


def _labels(catalog: Iterable[ModelCard], cohort: Cohort, other: Cohort | None) -> tuple[str, ...]:
    """Every label of the models that the runs were made with, whether or not a study was asked about it."""
    names: dict[str, None] = {}
    ids: set[str] = set()
    for one in (cohort, other):
        if one is not None:
            names |= dict.fromkeys(one.cases.labels)
            ids |= {*one.cases.models, *one.models}
    for card in catalog:
        if card.id in ids:
            names |= dict.fromkeys(label.name for label in card.labels)
    return tuple(names)


def view_of(cases: Cases, rules: Sequence[StratumRule], asked: Asked) -> tuple[str, str]:
    """The label and the measure that studies are ranked by: what was asked, else the first rule's, else any's doubt."""
    if asked.label and asked.label not in cases.labels:
        raise AnalysisError(f"No model gave {asked.label!r:.60}; the labels are {', '.join(cases.labels)}.")
    known = cases.measures()
    if asked.measure and asked.measure not in known:
        raise AnalysisError(f"No case has the measure {asked.measure!r:.40}; there are {', '.join(known)}.")
    first = next((one for one in rules if one.label == LUMBAR.label), rules[0] if rules else None)
    label = asked.label if asked.label is not None else first.label if first else ""
    measure = asked.measure or (first.measure if first and label == first.label else "normalised_entropy")
    return label, measure if measure in known else known[0]


_WAY_OUT = ", or give --other-label NAME for one that is meant to be none of theirs"


def _referenced(
    cohort: Cohort, cases: Cases, asked: Asked, labels: Sequence[str]
) -> tuple[Referenced | None, tuple[str, ...]]:
    """The cases with their reference; one that the list brought along and that cannot be used is a caution."""
    if asked.reference:
        table = read_table(asked.reference)
        refuse_unknown(table, labels, asked.other_labels, way_out=_WAY_OUT)
        return referenced(cases, table, cohort.study_ids), ()
    own = own_table(cohort)
    if not own:
        return None, ()
    try:
        refuse_unknown(own, labels, asked.other_labels, way_out=_WAY_OUT)
        return referenced(cases, own, cohort.study_ids), ()
    except ReferenceTableError as error:
        return None, (f"The labels of the cohort's list were not used. {error} {error.advice}",)


NO_INTERVAL = "no interval: all samples alike"


def say(one: Interval) -> str:
    """'0.93 (0.88 to 0.96)'; a figure that cannot be measured is a dash, an interval of no width is none."""
    if not one.is_known:
        return UNSTATED
    if one.is_degenerate:
        return f"{one.value:.3f} ({NO_INTERVAL})"
    bounds = f" ({one.low:.3f} to {one.high:.3f})" if one.low == one.low else ""
    return f"{one.value:.3f}{bounds}"
