"""The part of a cohort's report that needs reference labels: figures of each label, subgroups, comparisons."""

from collections.abc import Iterator

from app.cohort import plot_kind
from app.cohort.analysis import Analysis, say
from app.cohort.figures import LabelFigures, accuracy_words
from app.cohort.plot import Drawing
from app.cohort.reference_check import lines_words
from app.cohort.report_part import Cell, Part, Sub, Table, columns, number, whole, word
from app.cohort.statistic import RESAMPLES, SEED, UNSTATED


def against_reference(found: Analysis) -> Iterator[Part]:
    """The part of a report that needs a reference; none where there is none."""
    reference = found.referenced
    if reference is None:
        return
    studies = len(set(reference.cases.words("study").tolist()))
    unit = next((one.unit for one in found.figures), "study")
    many = "patients" if unit == "patient" else "studies (no patient is told)"
    texts = [
        f"{studies} studies have a reference label. Intervals hold for 95 %: Wilson's for counts; by {unit}: "
        f"{RESAMPLES} bootstrap samples of whole {many} (seed {SEED}). Where every sample gives the same figure, as "
        "with no error or with very few cases, the bootstrap cannot tell an interval; Wilson's beside it can.",
    ]
    for rows, what in ((reference.unmatched, "name no study of this cohort"),
                       (reference.silent, "name a study and say nothing of it")):  # fmt: skip
        if rows:
            at = lines_words([one.line for one in rows])
            texts.append(f"{len(rows)} rows of the reference {what}: {at}; all are in analysis-unmatched.csv.")
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
        (word(f"Sensitivity, by {one.unit}"), word(say(one.sensitivity_by_patient))),
        (word(f"Specificity, by {one.unit}"), word(say(one.specificity_by_patient))),
        (word(f"Area under the ROC curve, by {one.unit}"), word(say(one.area))),
        (word("Agreement with the reference, Cohen's kappa"), word(say(one.kappa))),
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
    who = f"{one.patients} {'patients' if one.has_patients else 'studies'}"
    text = f"{one.positives} of {counts.count} cases ({who}) have it in the reference."
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
