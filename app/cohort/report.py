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
from app.cohort.report_part import (
    Card,
    Cell,
    CohortReport,
    Part,
    Table,
    Tile,
    columns,
    number,
    whole,
    word,
)
from app.cohort.report_reference import against_reference
from app.cohort.statistic import UNSTATED
from app.wording import DISCLAIMER, probability_words

MOST_ROWS = 3000
"""Rows of the table of studies in the report; a longer cohort is whole in `analysis-cases` beside it."""
_MOST_LABELS = 6
_UNEXPLAINED = "Nobody is named in this report: studies are numbered as in the run's tables."
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
        *against_reference(found),
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
