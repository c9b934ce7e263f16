"""A cohort's report: what it says, part by part. Setting it as HTML or PDF is `report_html.py` and `report_pdf.py`."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

import numpy as np

from app import __version__
from app.cohort import plot_kind
from app.cohort.analysis import Analysis, say
from app.cohort.case import MEASURES, Cases, calls, outside
from app.cohort.contact import Contact
from app.cohort.figures import LabelFigures, accuracy_words
from app.cohort.plot import Drawing
from app.cohort.report_part import (
    Card,
    Cell,
    CohortReport,
    Part,
    Sub,
    Table,
    Tile,
    columns,
    number,
    whole,
    word,
)
from app.cohort.statistic import RESAMPLES, SEED, UNSTATED
from app.wording import DISCLAIMER, probability_words

MOST_ROWS = 3000
"""Rows of the table of studies in the report; a longer cohort is whole in `analysis-cases` beside it."""
_MOST_LABELS = 6
_UNEXPLAINED = "The report does not say who the patients are: studies are numbered as in the run's tables."
_PIXELS = "Frames are shown as they are. What was flagged as burned-in text, and frames of screens, are withheld."


def cohort_report(
    found: Analysis, pictures: Mapping[str, Contact], made_at: datetime, *, has_identity: bool = False
) -> CohortReport:
    """The whole report; `pictures` are by study."""
    parts = [
        _summary(found, has_identity=has_identity),
        _strata(found),
        _distributions(found),
        _ranked(found, pictures, has_identity=has_identity),
        *_against_reference(found),
        *_drift(found),
        _studies(found, has_identity=has_identity),
        _provenance(found),
    ]
    names = ", ".join(f"{model} {version}" for model, version in _models(found.cases))
    return CohortReport(
        title=f"Cohort of {len(found.cohort.studies)} studies",
        subtitle=f"Read by {names}. Made {made_at:%Y-%m-%d %H:%M} by Overread {__version__}.",
        disclaimer=DISCLAIMER,
        footer=f"Overread {__version__}. {DISCLAIMER} One file, nothing is fetched from anywhere.",
        parts=tuple(part for part in parts if part is not None),
    )


def _models(cases: Cases) -> tuple[tuple[str, str], ...]:
    pairs = zip(cases.words("model_id").tolist(), cases.words("model_version").tolist(), strict=True)
    return tuple(dict.fromkeys(pairs))


def _studies_with(cases: Cases, flags: Iterable[bool]) -> int:
    return len({study for study, flag in zip(cases.words("study").tolist(), flags, strict=True) if flag})


def _summary(found: Analysis, *, has_identity: bool) -> Part:
    cases, outcomes = found.cohort.cases, found.cohort.outcomes
    tiles = [Tile(str(count), name) for name, count in outcomes.items() if count or name == "analysed"]
    patients = len(set(cases.words("patient").tolist()) - {""})
    tiles += [Tile(str(patients), "patients told apart")] if patients else []
    if not np.isnan(cases.numbers("is_outside")).all():
        tiles.append(Tile(str(_studies_with(cases, outside(cases).tolist())), "unlike the training"))
    if not np.isnan(cases.numbers("needs_review")).all():
        flags = (cases.numbers("needs_review") == 1.0).tolist()
        tiles.append(Tile(str(_studies_with(cases, flags)), "asked for a careful look"))
    for one in found.strata_figures:
        tiles.append(Tile(str(one.context.above), f"in stratum “{one.rule.name}”"))
    notes = () if not has_identity else ("This report names patients. Treat it as you treat their files.",)
    failed = outcomes.get("failed", 0)
    texts = [] if has_identity else [_UNEXPLAINED]
    if failed:
        texts.append(f"{failed} studies could not be read; failures.csv beside the run's tables says why.")
    return Part("summary", "Summary", tuple(texts), notes, tuple(tiles), tables=(_label_counts(found),))


def _label_counts(found: Analysis) -> Table:
    cases = found.cohort.cases
    rows = []
    for model_id in cases.models:
        of_model = cases.of_model(model_id)
        for label in of_model.labels:
            one = of_model.take(of_model.words("label") == label)
            called = int(calls(one).sum())
            entropy = one.numbers("normalised_entropy")
            rows.append(
                (word(model_id), word(label), whole(len(one)), whole(called),
                 Cell(f"{100.0 * called / len(one):.1f} %", called / len(one)),
                 number(_median(one.numbers("probability")), 3), number(_median(entropy), 3),
                 number(float(one.numbers("threshold")[0]), 3))
            )  # fmt: skip
    names = ("Model", "Label", "Cases", "Called", "Share called", "Median probability", "Median normalised entropy",
             "Operating point")  # fmt: skip
    return Table("Labels and how often each was called", columns(names, ("Model", "Label")), tuple(rows))


def _median(values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
    known = values[~np.isnan(values)]
    return float(np.median(known)) if known.size else float("nan")


def _strata(found: Analysis) -> Part | None:
    if not found.strata_figures:
        return None
    rows = []
    for one in found.strata_figures:
        rule, context = one.rule, one.context
        rows.append(
            (word(rule.name, "chip"), word(rule.label or "any label"), word(MEASURES[rule.measure]),
             number(rule.above, 3), whole(context.above), whole(context.count), number(context.percentile, 0),
             number(context.mean, 3), number(context.sd, 3), number(context.deviations, 2))
        )  # fmt: skip
    names = ("Stratum", "Label", "Measure", "Above", "Cases above", "Cases", "Percentile of the limit", "Mean", "SD",
             "Limit in SD from the mean")  # fmt: skip
    text = "A case belongs to a stratum when its measure is above the limit. The limits are choices, not findings."
    return Part("strata", "Strata", (text,), tables=(Table("Limits and where they lie in this cohort",
                columns(names, names[:3]), tuple(rows)),))  # fmt: skip


def _distributions(found: Analysis) -> Part:
    cases, drawn = found.cohort.cases, []
    several = len(cases.labels) > 1
    if several and len(cases.labels) <= 24:
        drawn.append(plot_kind.by_label(cases, found.measure))
    labels = [found.label] if found.label else [one for one in cases.labels if len(cases.labels) <= _MOST_LABELS]
    for label in labels or [""]:
        one = cases.of_label(label)
        for measure in cases.measures():
            if measure in ("set_size", "peak" if measure == "probability" else "set_size"):
                continue
            is_doubled = measure == "peak" or (measure == "entropy_nats" and found.measure != "entropy_nats")
            if is_doubled or np.isnan(one.numbers(measure)).all() or (len(labels) > 1 and measure != "probability"):
                continue
            rules = [rule.rule for rule in found.strata_figures
                     if rule.rule.measure == measure and rule.rule.label in (label, "")]  # fmt: skip
            drawn.append(plot_kind.histogram(one.numbers(measure), measure, label, rules))
    worst = cases.of_label(found.label)
    if len(labels) > 1:
        drawn.append(plot_kind.histogram(worst.numbers(found.measure), found.measure, found.label))
    across = "probability" if found.measure != "probability" else "normalised_entropy"
    drawn.append(plot_kind.scatter(worst, across, found.measure))
    return Part("distributions", "Distributions", plots=tuple(drawn))


def _ranked(found: Analysis, pictures: Mapping[str, Contact], *, has_identity: bool) -> Part:
    cards, ranked = [], found.ranked
    strata = _strata_of_studies(found)
    for at in range(min(found.asked.top, len(ranked))):
        study = str(ranked.words("study")[at])
        contact = pictures.get(study)
        probability = float(ranked.numbers("probability")[at])
        name = number_name(ranked, at)
        lines = [f"{MEASURES[found.measure]} {ranked.numbers(found.measure)[at]:.3f}",
                 f"{ranked.words('label')[at]}: {name} {probability_words(probability)}"]  # fmt: skip
        if outside(ranked)[at]:
            lines.append("unlike the training")
        if ranked.words("warning")[at]:
            lines.append(str(ranked.words("warning")[at]))
        if has_identity:
            lines.append(" · ".join(str(ranked.words(one)[at]) for one in ("patient_id", "study_date")).strip(" ·"))
        cards.append(
            Card(f"{at + 1}. {study}", tuple(lines), strata.get(study, ""),
                 contact.picture if contact else None, contact.words if contact else "no picture was made")
        )  # fmt: skip
    of = f" of {found.label}" if found.label else ", of any label"
    text = f"The {len(cards)} studies with the greatest {MEASURES[found.measure].lower()}{of}: read these first."
    return Part("ranked", "Ranked candidates", (text, _PIXELS), cards=tuple(cards))


def number_name(cases: Cases, at: int) -> str:
    """What a row's number may be called: the peak of a heatmap, a probability, or a score that is not calibrated."""
    if not np.isnan(cases.numbers("peak")[at]):
        return "peak"
    return "probability" if cases.numbers("is_calibrated")[at] == 1.0 else "score"


def _strata_of_studies(found: Analysis) -> dict[str, str]:
    names: dict[str, dict[str, None]] = {}
    for study, stratum in zip(found.cases.words("study").tolist(), found.strata.tolist(), strict=True):
        if stratum:
            names.setdefault(study, {})[stratum] = None
    return {study: ", ".join(some) for study, some in names.items()}


def _against_reference(found: Analysis) -> Iterator[Part]:
    reference = found.referenced
    if reference is None:
        return
    studies = len(set(reference.cases.words("study").tolist()))
    texts = [
        f"{studies} studies have a reference label. Intervals hold for 95 %: Wilson's for counts; by patient: "
        f"{RESAMPLES} bootstrap samples of whole patients (seed {SEED}).",
    ]
    if reference.unmatched:
        texts.append(f"{reference.unmatched} rows of the reference name no study of this cohort.")
    tables = tuple(
        Table(
            f"{one.model_id}: reference (rows) against the likeliest label (columns)",
            columns(("Reference", *one.likeliest), ("Reference",)),
            tuple(
                (word(name), *(whole(count) for count in counts))
                for name, counts in zip(one.stated, one.counts, strict=True)
            ),
        )
        for one in found.label_tables
    )
    yield Part("reference", "Against the reference", tuple(texts), subs=tuple(_label_sub(one) for one in found.figures),
               tables=(*tables, *_comparison_tables(found)))  # fmt: skip


def _label_sub(one: LabelFigures) -> Sub:
    counts = one.confusion
    rows: list[tuple[Cell, ...]] = [(word(name), word(value)) for name, value in accuracy_words(one, say)]
    rows += [
        (word("Sensitivity, by patient"), word(say(one.sensitivity_by_patient))),
        (word("Specificity, by patient"), word(say(one.specificity_by_patient))),
        (word("Area under the ROC curve, by patient"), word(say(one.area))),
        (word("Expected calibration error"), number(one.reliability.ece)),
        (word("Brier score"), number(one.reliability.brier)),
    ]
    figures = Table("At the operating point", columns(("Figure", "Value (95 % interval)"), ("Figure",)), tuple(rows))
    confusion = Table(
        f"Calls at {one.threshold:.3g} against the reference",
        columns(("", "Called", "Not called"), ("",)),
        (
            (word(f"{one.label} in the reference"), whole(counts.true_positive), whole(counts.false_negative)),
            (word("not in the reference"), whole(counts.false_positive), whole(counts.true_negative)),
        ),
    )
    text = f"{one.positives} of {counts.count} cases, {one.patients} patients, have it in the reference."
    drawn: tuple[Drawing, ...] = tuple(plot_kind.curves(one))
    return Sub(f"{one.label} ({one.model_id})", (text,), drawn, (figures, confusion, *_subgroup_tables(one)))


def _subgroup_tables(one: LabelFigures) -> Iterator[Table]:
    if not one.subgroups:
        return
    rows = tuple(
        (word(group.by), word(group.group), whole(group.count), whole(group.positives), number(group.area),
         Cell(say(group.sensitivity), group.sensitivity.value if group.sensitivity.is_known else None),
         Cell(say(group.specificity), group.specificity.value if group.specificity.is_known else None),
         word("few cases" if group.is_small else "", "warn" if group.is_small else ""))
        for group in one.subgroups
    )  # fmt: skip
    names = ("By", "Group", "Cases", "Positive", "AUC", "Sensitivity (95 %)", "Specificity (95 %)", "Remark")
    yield Table("Subgroups", columns(names, ("By", "Group", "Remark")), rows)


def _comparison_tables(found: Analysis) -> Iterator[Table]:
    if not found.comparisons:
        return
    rows = []
    for one in found.comparisons:
        areas, called = one.areas, one.calls
        rows.append(
            (word(one.label), word(one.first), word(one.second), whole(one.agreement.count),
             Cell(say(one.agreement.kappa), one.agreement.kappa.value if one.agreement.kappa.is_known else None),
             Cell(say(areas.difference), areas.difference.value) if areas else Cell(UNSTATED),
             number(areas.p_value, 4) if areas else Cell(UNSTATED),
             Cell(f"{called.only_first} / {called.only_second}", called.only_first) if called else Cell(UNSTATED),
             number(called.p_value, 4) if called else Cell(UNSTATED))
        )  # fmt: skip
    names = ("Label", "First", "Second", "Cases", "Kappa (95 %)", "AUC difference (95 %)", "DeLong p",
             "Right alone: first / second", "McNemar p")  # fmt: skip
    yield Table("Two models or readers over the same studies", columns(names, names[:3]), tuple(rows))


def _drift(found: Analysis) -> Iterator[Part]:
    drawn = plot_kind.drift(found.drifts, found.measure)
    if drawn is None:
        return
    rows = tuple(
        (word(line.model_id), word(line.scanner or "not named"), word(one.month), whole(one.count), number(one.mean),
         Cell(say(one.called), one.called.value), Cell(say(one.unlike), one.unlike.value),
         number(one.p_value, 4) if one.p_value is not None else Cell(UNSTATED),
         word("changed" if one.has_drifted else "", "bad" if one.has_drifted else ""))
        for line in found.drifts
        for one in line.periods
    )  # fmt: skip
    names = ("Model", "Scanner", "Month", "Studies", f"Mean {MEASURES[found.measure].lower()}", "Share called (95 %)",
             "Share unlike the training (95 %)", "p (against the months before)", "Remark")  # fmt: skip
    table = Table("Months", columns(names, ("Model", "Scanner", "Month", "Remark")), rows, is_long=len(rows) > 24)
    yield Part("drift", "Drift over time", plots=(drawn,), tables=(table,))


def _studies(found: Analysis, *, has_identity: bool) -> Part:
    ranked, strata = found.ranked, _strata_of_studies(found)
    count = min(len(ranked), MOST_ROWS)
    named = ("Patient ID", "Date") if has_identity else ()
    measures = [one for one in ranked.measures() if one not in ("probability", "peak")]
    truth = _stated(found)
    rows = []
    for at in range(count):
        study = str(ranked.words("study")[at])
        identity = tuple(word(str(ranked.words(one)[at])) for one in ("patient_id", "study_date")) if named else ()
        stratum = strata.get(study, "")
        rows.append(
            (whole(at + 1), word(study), *identity, word(str(ranked.words("label")[at])),
             number(float(ranked.numbers("probability")[at])),
             *(number(float(ranked.numbers(one)[at]), 0 if one == "set_size" else 3) for one in measures),
             word(stratum, "chip" if stratum else ""),
             word("unlike" if outside(ranked)[at] else "", "warn" if outside(ranked)[at] else ""),
             *((word(truth.get(study, "")),) if truth else ()))
        )  # fmt: skip
    first = number_name(ranked, 0).capitalize()
    names = ("Rank", "Study", *named, "Label", first, *(MEASURES[one] for one in measures), "Stratum", "Gate",
             *(("Reference",) if truth else ()))  # fmt: skip
    texts = ("Study", *named, "Label", "Stratum", "Gate", "Reference")
    words = f"{count} of {len(ranked)} studies in the order of their rank; all are in analysis-cases.csv and .parquet."
    table = Table("Studies; press a column's head to sort", columns(names, texts), tuple(rows), is_long=True)
    return Part("studies", "Studies", (words,), tables=(table,))


def _stated(found: Analysis) -> dict[str, str]:
    reference = found.referenced
    if reference is None:
        return {}
    stated: dict[str, list[str]] = {}
    for study, label, is_there, said in zip(
        reference.cases.words("study").tolist(), reference.cases.words("label").tolist(), reference.truth.tolist(),
        reference.stated.tolist(), strict=True,
    ):  # fmt: skip
        words = stated.setdefault(study, [])
        told = said or (label if is_there else "")
        if told and told not in words:
            words.append(told)
    return {study: ", ".join(words) for study, words in stated.items()}


def _provenance(found: Analysis) -> Part:
    cases = found.cases
    rows = []
    for model_id, version in _models(cases):
        of_model = cases.of_model(model_id)
        rows.append((word(f"Model {model_id} {version}"), word(f"SHA-256 {of_model.words('model_sha256')[0]}")))
    for name in ("studies", "answers", "findings"):
        for end in (".parquet", ".csv"):
            path = found.cohort.folder / f"{name}{end}"
            if path.is_file():
                rows.append((word(f"Table {path.name}"), word(f"SHA-256 {digest(path)}")))
                break
    if found.asked.reference is not None:
        rows.append((word("Reference labels"), word(f"SHA-256 {digest(found.asked.reference)}")))
    rows += [(word("Stratum"), word(one.rule.words)) for one in found.strata_figures]
    rows.append((word("Ranked by"), word(f"{found.measure} of {found.label or 'any label'}")))
    rows.append((word("Overread"), word(__version__)))
    return Part("provenance", "Provenance", tables=(Table("What this report was made from",
                columns(("What", "Which"), ("What", "Which")), tuple(rows)),))  # fmt: skip


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
