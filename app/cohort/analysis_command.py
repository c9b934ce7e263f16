"""`overread cohort analyse` and `overread cohort report`: what a finished run says, on the terminal and as files."""

import argparse
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TextIO

import numpy as np

from app.cohort.analysis import Analysis, Asked, analyse, say
from app.cohort.analysis_table import write_tables
from app.cohort.case import MEASURES
from app.cohort.contact import contacts
from app.cohort.ranking import QueuedCase, minutes_per_case, reading_queue
from app.cohort.reading import read_cohort
from app.cohort.reference import Referenced
from app.cohort.reference import __doc__ as reference_words
from app.cohort.report import cohort_report
from app.cohort.report_html import html
from app.cohort.report_pdf import write_pdf
from app.cohort.strata import read_rule
from app.export import written_aside
from app.reading.keeper import ReaderKeeper
from inference.catalog import Catalog

HTML, PDF = "report.html", "report.pdf"
_LISTED = 10
_NAMED = 5


def build_analyse(parser: argparse.ArgumentParser) -> None:
    """The arguments of `overread cohort analyse`."""
    parser.description = "Says what a finished run found: strata, who to read first, and figures against a reference."
    _build_shared(parser)
    parser.add_argument("--hours", type=float, metavar="N", help="also make a reading queue that fills so many hours")
    parser.add_argument(
        "--minutes", type=float, metavar="N", help="minutes per case (default: the median of the list's column, else 4)"
    )


def build_report(parser: argparse.ArgumentParser) -> None:
    """The arguments of `overread cohort report`."""
    parser.description = "Writes report.html (one file that fetches nothing), report.pdf, and the tables beside them."
    _build_shared(parser)
    parser.add_argument("--page-size", default="A4", choices=("A4", "Letter"), help="of the PDF (default: A4)")


def _build_shared(parser: argparse.ArgumentParser) -> None:
    parser.epilog = " ".join((reference_words or "").split("\n\n", 1)[-1].split())
    parser.add_argument("folder", type=Path, metavar="DIR", help="the folder of a finished run")
    parser.add_argument("--reference", type=Path, metavar="LABELS.csv", help="what is really there; see below")
    parser.add_argument(
        "--other-label", action="append", default=[], metavar="NAME",
        help="a label of the reference that none of the models has; may be repeated (any other such label is refused)",
    )  # fmt: skip
    parser.add_argument("--compare", type=Path, metavar="DIR", help="another model's run over the same studies")
    parser.add_argument(
        "--stratum", action="append", default=[], metavar="RULE",
        help='LABEL:MEASURE>LIMIT=NAME, as "L5/S1:entropy_nats>5.0=high"; may be repeated (default: the models\' own)',
    )  # fmt: skip
    parser.add_argument("--label", metavar="LABEL", help='rank by this label; "" ranks by the greatest doubt of any')
    parser.add_argument("--rank-by", default="", metavar="MEASURE", help=f"one of {', '.join(MEASURES)}")
    parser.add_argument("--top", type=int, default=24, metavar="N", help="candidates that are shown (default: 24)")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where the files go (default: the folder of the run)")
    parser.add_argument(
        "--with-identity", action="store_true", help="name patients, dates and files in what is written"
    )


def _analysis(arguments: argparse.Namespace, catalog: Catalog) -> Analysis:
    asked = Asked(
        rules=tuple(read_rule(one) for one in arguments.stratum),
        label=arguments.label,
        measure=arguments.rank_by,
        top=max(0, arguments.top),
        reference=arguments.reference,
        other=arguments.compare,
        other_labels=tuple(arguments.other_label),
    )
    other = read_cohort(arguments.compare) if arguments.compare else None
    return analyse(read_cohort(arguments.folder), catalog.cards, asked, other)


def run_analyse(arguments: argparse.Namespace, catalog: Catalog, out: TextIO) -> None:
    """Print the summary and write the tables; raises OverreadError."""
    found = _analysis(arguments, catalog)
    folder = _folder(arguments)
    for line in summary_lines(found):
        out.write(f"{line}\n")
    queue: Sequence[QueuedCase] = ()
    if arguments.hours:
        minutes, measured = (arguments.minutes, 0) if arguments.minutes else minutes_per_case(found.cohort.minutes)
        queue = reading_queue(found.cohort.cases, arguments.hours, minutes, label=found.label, measure=found.measure)
        out.write(f"{queue_words(queue, arguments.hours, minutes, measured, is_given=bool(arguments.minutes))}\n")
    written = write_tables(found, folder, has_identity=arguments.with_identity, queue=queue)
    out.write(f"Written to {folder}: {', '.join(written)}, each as .csv and .parquet.\n")
    if (folder / HTML).is_file():
        out.write(f"{HTML} beside them is of an earlier analysis; `overread cohort report` writes it anew.\n")


def run_report(arguments: argparse.Namespace, catalog: Catalog, out: TextIO) -> None:
    """Write the report as HTML and PDF, and the tables; raises OverreadError."""
    found = _analysis(arguments, catalog)
    folder = _folder(arguments)
    write_tables(found, folder, has_identity=arguments.with_identity)
    made = write_report(found, folder, has_identity=arguments.with_identity, page_size=arguments.page_size)
    out.write(f"Written to {folder}: {', '.join(one.name for one in made)}, and the tables beside them.\n")


def write_report(
    found: Analysis, folder: Path, *, has_identity: bool = False, page_size: str = "A4", made_at: datetime | None = None
) -> tuple[Path, Path]:
    """Write report.html and report.pdf with the pictures of the ranked studies; raises ExportError."""
    shown = found.ranked.take(np.arange(min(found.asked.top, len(found.ranked))))
    with ReaderKeeper() as keeper:
        pictures = {
            one.study: one
            for one in contacts(shown, found.cases, found.cohort.folder, keeper, has_identity=has_identity)
        }
    at = made_at or datetime.now().astimezone()
    report = cohort_report(found, pictures, at, has_identity=has_identity)
    with written_aside(folder / HTML) as aside:
        aside.write_text(html(report), encoding="utf-8")
    write_pdf(report, folder / PDF, page_size)
    return folder / HTML, folder / PDF


def _folder(arguments: argparse.Namespace) -> Path:
    folder: Path = arguments.out or arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def summary_lines(found: Analysis) -> Iterator[str]:
    """What was found, line by line."""
    counts = [f"{count} {name}" for name, count in found.cohort.outcomes.items() if count or name == "analysed"]
    yield f"Studies: {', '.join(counts)}; {len(found.cohort.cases)} answers of {', '.join(found.cohort.cases.models)}."
    if found.cohort.left:
        yield f"The run is not finished: {found.cohort.left} studies are still to be read, and missing below."
    yield from found.cautions
    for one in found.strata_figures:
        yield f"Stratum {one.rule.words}: {one.context.words}."
    of = f"of {found.label}" if found.label else "of any label"
    yield f"The greatest {MEASURES[found.measure].lower()} {of}:"
    ranked = found.ranked
    for at in range(min(_LISTED, found.asked.top, len(ranked))):
        value = ranked.numbers(found.measure)[at]
        yield f"  {at + 1:>3}. {ranked.words('study')[at]}  {value:.3f}  {ranked.words('label')[at]}"
    if found.referenced is not None:
        studies = len(set(found.referenced.cases.words("study").tolist()))
        unit = next((one.unit for one in found.figures), "study")
        yield f"Against the reference ({studies} studies; 95 % intervals, Wilson's; AUC: bootstrap by {unit}):"
        yield from unmatched_lines(found.referenced)
    for figures in found.figures:
        rates = figures.confusion
        yield (
            f"  {figures.model_id}, {figures.label}: AUC {say(figures.area)}, sensitivity {say(rates.sensitivity)}, "
            f"specificity {say(rates.specificity)} at {figures.threshold:.3g}, ECE {figures.reliability.ece:.3f}"
        )
    for pair in found.comparisons:
        words = f"  {pair.label}: {pair.first} and {pair.second}: kappa {say(pair.agreement.kappa)}"
        if pair.areas is not None:
            words += f", AUC difference {say(pair.areas.difference)}, DeLong p {pair.areas.p_value:.4f}"
        if pair.calls is not None:
            words += f", McNemar p {pair.calls.p_value:.4f}"
        yield words


def unmatched_lines(reference: Referenced) -> Iterator[str]:
    """The rows of the reference that came to nothing, counted and named."""
    for rows, one, many in (
        (reference.unmatched, "row of the reference names no study of this cohort",
         "rows of the reference name no study of this cohort"),
        (reference.silent, "row of the reference names a study and says nothing of it",
         "rows of the reference name a study and say nothing of it"),
    ):  # fmt: skip
        if rows:
            named = ", ".join(f"line {row.line} ({row.cells.get(reference.key) or 'empty'})" for row in rows[:_NAMED])
            more = f", and {len(rows) - _NAMED} more in analysis-unmatched.csv" if len(rows) > _NAMED else ""
            yield f"  {len(rows)} {one if len(rows) == 1 else many}: {named}{more}."


def queue_words(
    queue: Sequence[QueuedCase], hours: float, minutes: float, measured: int, *, is_given: bool = False
) -> str:
    """'2 hours at 4.0 minutes a case (assumed): 30 studies, 18 uncertain, 6 audit, 6 rare', as a sentence."""
    source = "as given" if is_given else f"the median of {measured} that were measured" if measured else "assumed"
    kinds = [f"{sum(one.reason == name for one in queue)} {name}" for name in ("uncertain", "audit", "rare")]
    return f"{hours:g} hours at {minutes:.1f} minutes a case ({source}): {len(queue)} studies, {', '.join(kinds)}."
