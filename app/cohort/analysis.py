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
from app.cohort.reference import Referenced, own_table, read_table, referenced
from app.cohort.statistic import UNSTATED, Interval, Words
from app.cohort.strata import LUMBAR, LimitContext, StratumRule, limit_context, rules_for, stratify, values_of
from inference.errors import OverreadError
from inference.model_card import ModelCard


class AnalysisError(OverreadError):
    """What was asked of a cohort cannot be said."""

    default_advice = "See `overread cohort analyse --help`."


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted of a cohort. Empty values stand for what suits it: its models' own rules, its greatest doubt."""

    rules: tuple[StratumRule, ...] = ()
    label: str | None = None
    measure: str = ""
    top: int = 24
    reference: Path | None = None
    other: Path | None = None


@dataclass(frozen=True, slots=True)
class StratumFigures:
    """A rule, and where its limit lies in this cohort."""

    rule: StratumRule
    context: LimitContext


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """One cohort, analysed. `strata` names the stratum of each case; `ranked` are studies, the first to read first."""

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


def analyse(cohort: Cohort, cards: Iterable[ModelCard], asked: Asked, other: Cohort | None = None) -> Analysis:
    """Everything at once; raises AnalysisError, StratumError and ReferenceTableError."""
    if not len(cohort.cases):
        raise AnalysisError("No study of this cohort was analysed.", advice="Its failures.csv says why.")
    cases = with_other_run(cohort.cases, other.cases) if other is not None else cohort.cases
    own = [card for card in cards if card.id in cohort.cases.models]
    rules = asked.rules or rules_for(own, cases.labels)
    label, measure = view_of(cohort.cases, rules, asked)
    viewed = cohort.cases.of_label(label)
    found = _referenced(cohort, cases, asked)
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
    )


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


def _referenced(cohort: Cohort, cases: Cases, asked: Asked) -> Referenced | None:
    table = read_table(asked.reference) if asked.reference else own_table(cohort)
    return referenced(cases, table, cohort.study_ids) if table else None


def say(one: Interval) -> str:
    """'0.93 (0.88 to 0.96)'; a figure that cannot be measured is a dash."""
    if not one.is_known:
        return UNSTATED
    bounds = f" ({one.low:.3f} to {one.high:.3f})" if one.low == one.low else ""
    return f"{one.value:.3f}{bounds}"
