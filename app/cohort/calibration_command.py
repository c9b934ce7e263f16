"""`overread models calibrate`: a model fitted to a site's own reviewed cases, with figures before and after."""

import argparse
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TextIO

from app import __version__
from app.cohort.analysis import say
from app.cohort.calibrated_entry import add_calibrated, current_point
from app.cohort.calibration import (
    FOLDS,
    LEAST_CASES,
    LEAST_OF_LABEL,
    Calibrated,
    Quality,
    ReviewedCases,
    Wishes,
    calibrate,
)
from app.cohort.calibration_reading import read_cases, refuse_other_kinds, reviewed_files
from app.cohort.plot import Axes, Drawing
from app.cohort.record_reading import recorded_studies
from app.cohort.reference_row import read_table
from app.cohort.report_html import html
from app.cohort.report_part import Cell, CohortReport, Part, Table, columns, word
from app.cohort.reviewed_record import reviewed_cases
from app.cohort.statistic import UNSTATED
from app.export import written_aside
from app.installed_models import installed_catalog
from app.paths import AppPaths
from app.reading.keeper import ReaderKeeper
from app.store.address import StoreAddress
from app.wording import DISCLAIMER
from inference.catalog import Catalog
from inference.model_card import ModelCard
from inference.model_pool import ModelPool

REPORT = "calibration.html"


def build_calibrate(parser: argparse.ArgumentParser) -> None:
    """The arguments of `overread models calibrate`."""
    parser.description = (
        "Fits temperature, operating points, conformal sets and the gate of a classifier to cases that this site has "
        f"reviewed: {LEAST_CASES} at least, {LEAST_OF_LABEL} of them with each label. The version before stays."
    )
    parser.add_argument("id", metavar="ID", help="the model")
    cases = parser.add_mutually_exclusive_group(required=True)
    cases.add_argument(
        "--labels", type=Path, metavar="FILE",
        help="a table (CSV) with the columns file, label and patient; paths are taken from the table's own folder",
    )  # fmt: skip
    cases.add_argument(
        "--reviews", action="store_true",
        help="the signed studies of the record that this version of the model has answered; no file is opened again",
    )  # fmt: skip
    parser.add_argument("--images", type=Path, metavar="DIR", help="the folder that the table's paths start from")
    parser.add_argument(
        "--sensitivity", type=_share, metavar="N",
        help="operating points that reach this sensitivity, as 0.95 (default: the greatest Youden index)",
    )  # fmt: skip
    parser.add_argument(
        "--alpha", type=_share, default=None, metavar="N",
        help="the share of conformal sets that may miss the truth (default: the model's own, else 0.1)",
    )  # fmt: skip
    parser.add_argument("--dry-run", action="store_true", help="only say the figures; nothing is written")


def _share(text: str) -> float:
    value = float(text)
    if not 0.0 < value < 1.0:
        raise argparse.ArgumentTypeError("must lie between 0 and 1")
    return value


def run_calibrate(
    arguments: argparse.Namespace, paths: AppPaths, device: str, out: TextIO, store_url: str = ""
) -> None:
    """Read, fit, say, and write the new version; raises OverreadError, and then nothing has changed."""
    catalog: Catalog = installed_catalog(paths)
    card = catalog.card(arguments.id)
    refuse_other_kinds(card)
    pool = ModelPool(device)
    try:
        if arguments.reviews:
            cases = _from_record(card, StoreAddress.of(paths.store, paths.backups, store_url))
        else:
            cases = _from_files(card, arguments.labels, arguments.images or arguments.labels.parent, pool)
        alpha = arguments.alpha or card.uncertainty.conformal_alpha or 0.1
        found = calibrate(cases, current_point(card), Wishes(alpha, arguments.sensitivity))
        for line in figure_lines(card, found, alpha):
            out.write(f"{line}\n")
        if arguments.dry_run:
            out.write("Nothing was written.\n")
            return
        now = datetime.now().astimezone()
        new, old = add_calibrated(paths, card, found, alpha, pool, now.date())
    finally:
        pool.close()
    with written_aside(new.file.path.parent / REPORT) as aside:
        aside.write_text(html(calibration_report(card, new, found, alpha, now)), encoding="utf-8")
    out.write(f"{new.id} is now version {new.version}; the one before stays as {old.id}.\n")
    out.write(f"`overread models remove {new.id}` goes back. The plots are in {new.file.path.parent / REPORT}.\n")


def _from_record(card: ModelCard, address: StoreAddress) -> ReviewedCases:
    """The signed studies of the record."""
    cases, left_out = reviewed_cases(card, recorded_studies(address))
    for sentence in left_out:
        sys.stderr.write(f"{sentence}\n")
    return cases


def _from_files(card: ModelCard, labels: Path, folder: Path, pool: ModelPool) -> ReviewedCases:
    """The files that a table names, read by the model now."""
    files = reviewed_files(card, read_table(labels), folder)
    with ReaderKeeper() as keeper:
        cases, failures = read_cases(card, files, keeper, pool, _progress)
    for sentence in failures:
        sys.stderr.write(f"not read: {sentence}\n")
    return cases


def _progress(done: int, count: int) -> None:
    if sys.stderr.isatty():
        end = "\n" if done == count else ""
        sys.stderr.write(f"\rreading {done} of {count}{end}")
        sys.stderr.flush()
    elif done == count:
        sys.stderr.write(f"read {count} files\n")


def rows_of(card: ModelCard, found: Calibrated, alpha: float) -> Iterator[tuple[str, str, str]]:
    """Each figure: its name, before, after."""
    before, after = found.before, found.after
    yield "Expected calibration error", f"{before.ece:.4f}", f"{after.ece:.4f}"
    yield "Brier score", f"{before.brier:.4f}", f"{after.brier:.4f}"
    yield "Log loss", f"{before.log_loss:.4f}", f"{after.log_loss:.4f}"
    for at, label in enumerate(card.labels):
        yield f"Sensitivity of {label.name}", say(before.sensitivity[at]), say(after.sensitivity[at])
        yield f"Specificity of {label.name}", say(before.specificity[at]), say(after.specificity[at])
    yield f"Truth in the conformal set ({1 - alpha:.0%} wanted)", say(before.coverage), say(after.coverage)
    yield "Labels in a conformal set", _size(before), _size(after)
    yield "Share taken for unlike the training", say(before.unlike), say(after.unlike)


def _size(one: Quality) -> str:
    return UNSTATED if one.set_size != one.set_size else f"{one.set_size:.2f}"


def settings_of(card: ModelCard, found: Calibrated) -> Iterator[tuple[str, str, str]]:
    """Each value that was fitted: its name, before, after."""
    before, after = current_point(card), found.fitted
    yield "Temperature", f"{before.temperature:.4f}", f"{after.temperature:.4f}"
    for label, old, new in zip(card.labels, before.thresholds, after.thresholds, strict=True):
        yield f"Operating point of {label.name}", f"{old:.4f}", f"{new:.4f}"
    for name, one, other in (
        ("Conformal quantile", before.quantile, after.quantile),
        ("Limit of the gate", before.gate, after.gate),
    ):
        yield name, _stated(one), _stated(other)


def _stated(value: float | None) -> str:
    return UNSTATED if value is None else f"{value:.4f}"


def figure_lines(card: ModelCard, found: Calibrated, alpha: float) -> Iterator[str]:
    """The figures and the values as lines of a terminal."""
    yield _told(found)
    rows = [("", "before", "after"), *rows_of(card, found, alpha), *settings_of(card, found)]
    widths = [max(len(row[at]) for row in rows) for at in range(3)]
    for row in rows:
        yield "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()


def _told(found: Calibrated) -> str:
    return (
        f"{found.cases} cases of {found.patients} patients. After: each of {FOLDS} parts of the patients is judged by "
        "what was fitted on the others; the values at the end are fitted on all."
    )


def calibration_report(card: ModelCard, new: ModelCard, found: Calibrated, alpha: float, at: datetime) -> CohortReport:
    """The figures as a page that stays beside the weights."""
    heads = columns(("Figure", "Before", "After"), ("Figure",))
    told, fitted = (tuple(map(_cells, rows)) for rows in (rows_of(card, found, alpha), settings_of(card, found)))
    figures = Table("On cases that neither was fitted on", heads, told)
    values = Table("What was fitted, on all cases", heads, fitted)
    plots = (_diagram("Before", found.before), _diagram("After", found.after))
    parts = (
        Part("figures", "Before and after", (_told(found),), plots=plots, tables=(figures, values)),
        Part("provenance", "Provenance", tables=(
            Table("What was calibrated", columns(("What", "Which"), ("What", "Which")), (
                (word("Model"), word(f"{card.id} {card.version}")),
                (word("New version"), word(f"{new.id} {new.version}")),
                (word("Weights"), word(f"SHA-256 {card.file.sha256}")),
            )),
        )),
    )  # fmt: skip
    return CohortReport(
        f"{card.display_name}: calibrated on this site's cases",
        f"Made {at:%Y-%m-%d %H:%M} by Overread {__version__}.", DISCLAIMER,
        f"Overread {__version__}. {DISCLAIMER}", parts,
    )  # fmt: skip


def _cells(row: tuple[str, str, str]) -> tuple[Cell, ...]:
    return tuple(word(text) for text in row)


def _diagram(name: str, quality: Quality) -> Drawing:
    one = quality.reliability
    axes = Axes(f"{name}: reliability", "stated probability", "observed frequency", (0.0, 1.0), (0.0, 1.02))
    axes.line((0, 1), (0, 1), "muted", width=1.0, is_dashed=True)
    axes.line(one.stated, one.observed, "first", width=2.2)
    axes.dots(one.stated.tolist(), one.observed.tolist(), "first", radius=3.2, alpha=1.0)
    return axes.drawn(f"expected calibration error {quality.ece:.4f}, Brier score {quality.brier:.4f}")
