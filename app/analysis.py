"""`overread analyze`: models over files and folders with no window, for scripts and clusters.

In the output folder each study has a folder of its own, numbered in the order of the inputs:

    study-001/report.pdf   findings.csv   result.json   overlay.png (overlay-2.png, ...: one for each key frame)
              workbook.xlsx   study.csv   measurements.csv   package.zip   the other tables that were asked for
              sr.dcm seg.dcm map.dcm gsps.dcm sc.dcm ko.dcm dicom-pdf.dcm   the DICOM objects that were asked for
    studies.csv            one row a study, whatever became of it
    levels.csv             one row a level that a model marks by a point, only where one did
    failures.csv           one row an input that could not be opened, only where there are such
    inputs.csv             one row an input that holds no picture, only where there are such

A folder that already holds results is refused, so that the patients of two runs never mix.

Exit code 0: all done; 1: some inputs failed; 2: wrong usage. A study that no model fits is no failure: the table,
the JSON and the report say so.
"""

import logging
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TextIO

from app.export import Exporter, ExportError, NothingToWriteError, exporters, stem_and_suffix, write_report
from app.export.csv_table import Cell, write_rows
from app.export_trail import ExportTrail
from app.foot_angles import reported_angles
from app.level_table import LEVEL_COLUMNS, level_rows
from app.model_choice import ROUTER, refusal
from app.notices import notice_of
from app.reading import InputOutcome, InputRecord, OpenedInputs
from app.reading.keeper import ReaderKeeper, open_inputs
from app.report import Report, with_site
from app.settings import Settings
from app.study import Study
from app.study_table import STUDY_COLUMNS, identity_cells, result_cells
from app.unattended import CHOOSE_ONE, Unattended
from inference.catalog import Catalog
from inference.device import choose_device
from inference.errors import OverreadError
from inference.finding import Finding
from inference.golden import check_golden
from inference.model_card import ModelCard
from inference.model_pool import ModelPool

FORMATS = ("pdf", "csv", "json", "png")
AUTO = "auto"
DONE, SOME_FAILED, WRONG_USAGE = 0, 1, 2

FAILURE_COLUMNS = ("input", "member", "reason", "advice")
INPUT_COLUMNS = ("input", "member", "reason", "kind")
NO_PICTURE = "holds no picture"
TABLES = ("studies.csv", "levels.csv", "failures.csv", "inputs.csv")
_NAMED = 6
"""Findings that a line on the terminal names beside the likeliest."""

_LOG = logging.getLogger(__name__)


def analyze_paths(
    paths: Sequence[Path],
    *,
    catalog: Catalog,
    out: Path,
    model: str = AUTO,
    formats: Sequence[str] = FORMATS,
    settings: Settings | None = None,
    keeper: ReaderKeeper | None = None,
    trail: ExportTrail | None = None,
) -> int:
    """Analyse every study of the inputs and write its results; returns the exit code.

    Progress and failures go to standard error. `keeper` stays open; without one a reader process is started and ended.
    `trail` is told of every file; without one, or where it cannot be written, reports carry no code to check them by.
    """
    console = Console(sys.stderr)
    known = exporters()
    unknown = [name for name in formats if name not in known]
    if unknown or not formats or not paths:
        console.say(f"overread: unknown format {', '.join(unknown) or '(none)'}; known are {', '.join(known)}.")
        return WRONG_USAGE
    if _has_results(out):
        console.say(f"overread: {out} already holds results of another run. Choose another folder with --out.")
        return WRONG_USAGE
    try:
        card = _asked_for(catalog, model)
        out.mkdir(parents=True, exist_ok=True)
    except OverreadError as error:
        console.say(f"overread: {error} {error.advice}")
        return WRONG_USAGE
    except OSError:
        console.say("overread: the output folder cannot be made. Choose another with --out.")
        return WRONG_USAGE
    chosen = [known[name] for name in dict.fromkeys(formats)]
    run = _Run(console, catalog, card, out, chosen, settings or Settings(), trail)
    if trail is not None:
        trail.begin("analysis without a window", run.settings.reader_name)
    if keeper is not None:
        return run.over(paths, keeper)
    with ReaderKeeper() as own:
        return run.over(paths, own)


def _has_results(out: Path) -> bool:
    """Whether a folder holds what an earlier run wrote: two runs in one folder would mix patients."""
    try:
        return any(one.name.startswith("study-") or one.name in TABLES for one in out.iterdir())
    except OSError:
        return False  # not there yet, or no folder: making it tells which


def _asked_for(catalog: Catalog, model: str) -> ModelCard | None:
    if model == AUTO:
        return None
    card = catalog.card(model)
    is_router = card.task == ROUTER and card.status == "active"
    if reason := "" if is_router else refusal(card):
        raise OverreadError(reason, advice="Choose another model; `overread models list` names them.")
    return card


@dataclass(slots=True)
class Console:
    """Progress in words: on a terminal one line that changes, elsewhere one line for each thing that is done."""

    stream: TextIO
    _is_open: bool = False

    def say(self, text: str) -> None:
        """One line that stays."""
        self._clear()
        self.stream.write(f"{_one_line(text)}\n")
        self.stream.flush()

    def show(self, text: str) -> None:
        """The line that changes; nothing where the stream is no terminal."""
        if self.stream.isatty():
            self.stream.write(f"\r\x1b[K{_one_line(text)[:100]}")
            self.stream.flush()
            self._is_open = True

    def _clear(self) -> None:
        if self._is_open:
            self.stream.write("\r\x1b[K")
            self._is_open = False


def _one_line(text: str) -> str:
    """Text that cannot move the cursor."""
    return "".join(one if one.isprintable() else f"\\x{ord(one):02x}" for one in text)


@dataclass(slots=True)
class _Run:
    """One call of the command."""

    console: Console
    catalog: Catalog
    card: ModelCard | None
    out: Path
    exporters: Sequence[Exporter]
    settings: Settings
    trail: ExportTrail | None = None
    rows: list[dict[str, Cell]] = field(default_factory=list)
    levels: list[dict[str, Cell]] = field(default_factory=list)
    failed: int = 0

    def over(self, paths: Sequence[Path], keeper: ReaderKeeper) -> int:
        """Every study of the inputs, one after another; a failure ends nothing but itself."""
        inputs = open_inputs(paths, keeper, self._noted)
        budget = self.settings.model_memory_mib * 2**20
        pool = ModelPool(self.settings.device, budget, self_test=check_golden, distrust=self.catalog.distrust)
        device = choose_device(self.settings.device)
        if device.is_fallback:
            self.console.say(f"{device.name} is used: {device.reason}")
        is_explaining = any(one.name in ("pdf", "png") for one in self.exporters)
        reader = Unattended(keeper, pool, self.catalog, self.card, is_explaining)
        try:
            for number, study in enumerate(inputs.studies, start=1):
                self._read(reader, study, number, len(inputs.studies))
            self._write_tables(inputs)
        except ExportError as error:
            self.failed += 1
            self.console.say(f"overread: {error} {error.advice}")
        finally:
            pool.close()
            if self.trail is not None and not self.trail.close():
                self.failed += 1
        self._sum_up(inputs)
        return SOME_FAILED if self.failed or inputs.failures else DONE

    def _noted(self, record: InputRecord) -> None:
        if record.outcome in (InputOutcome.ERROR, InputOutcome.REFUSE):
            self.console.say(f"failed: {_named(record)}: {record.reason} {record.advice}")
        elif record.kind == "document":
            self.console.say(f"not read: {_named(record)} {' '.join(record.flags) or NO_PICTURE}.")
        else:
            self.console.show(f"opened {_named(record)}")

    def _read(self, reader: Unattended, study: Study, number: int, count: int) -> None:
        prefix = f"[{number}/{count}]"
        row: dict[str, Cell] = {"number": number, "outcome": "failed", **identity_cells(study)}
        self.rows.append(row)
        try:
            report, failures = reader.report(
                study, lambda part, words: self.console.show(f"{prefix} {words}: {part * 100:.0f} of 100")
            )
            is_recorded = self.trail is not None and self.trail.is_writable
            report = replace(with_site(report, self.settings), is_recorded=is_recorded)
            folder = self._write(report, number)
        except Exception as error:  # noqa: BLE001 - one study's failure must not end the others
            self._failed(prefix, study, error, row)
            return
        row.update({"folder": folder.name, **result_cells(report)})
        self.levels += [{**row, **one} for one in level_rows(report)]
        for sentence in failures:
            self.failed += 1
            self.console.say(f"failed: {sentence}")
        if failures:
            row["cautions"] = " | ".join((*report.cautions, *failures))
        self.console.say(
            f"{prefix} {folder.name} ({_source_words(report.sources)}): {_outcome_words(report)}{_caution_words(row)}"
        )

    def _failed(self, prefix: str, study: Study, error: Exception, row: dict[str, Cell]) -> None:
        if not isinstance(error, OverreadError):
            _LOG.error("a study could not be analysed", exc_info=error)
        self.failed += 1
        notice = notice_of(error)
        row["reason"] = f"{notice.text} {notice.advice}".strip()
        name = study.series[0].instances[0].source.path.name if study.series else "a study"
        self.console.say(f"{prefix} failed: {name}: {row['reason']}")

    def _write(self, report: Report, number: int) -> Path:
        folder = self.out / f"study-{number:03d}"
        try:
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise ExportError("A folder for the results cannot be made.") from error
        written = []
        for one in self.exporters:
            with suppress(NothingToWriteError):
                write_report(one, report, folder / stem_and_suffix(one))
                written.append(one.name)
        if self.trail is not None:
            self.trail.keep(written, folder.iterdir(), report.study.uid)
        return folder

    def _write_tables(self, inputs: OpenedInputs) -> None:
        write_rows(self.out / "studies.csv", STUDY_COLUMNS, self.rows)
        if self.levels:
            write_rows(self.out / "levels.csv", LEVEL_COLUMNS, self.levels)
        if inputs.failures:
            rows: list[dict[str, Cell]] = [
                {"input": str(one.path), "member": one.member, "reason": one.reason, "advice": one.advice}
                for one in inputs.failures
            ]
            write_rows(self.out / "failures.csv", FAILURE_COLUMNS, rows)
        if inputs.documents:
            told: list[dict[str, Cell]] = [
                {"input": str(one.path), "member": one.member, "reason": NO_PICTURE, "kind": " ".join(one.flags)}
                for one in inputs.documents
            ]
            write_rows(self.out / "inputs.csv", INPUT_COLUMNS, told)

    def _sum_up(self, inputs: OpenedInputs) -> None:
        told = {name: sum(row["outcome"] == name for row in self.rows) for name in ("analysed", "not analysed")}
        counts = [f"{count} {name}" for name, count in told.items() if count or name == "analysed"]
        failed = self.failed + len(inputs.failures)
        self.console.say(f"Studies: {', '.join(counts)}. Failures: {failed}. Results are in {self.out}.")


def _named(record: InputRecord) -> str:
    return f"{record.path} ({record.member})" if record.member else str(record.path)


def _source_words(sources: Sequence[str]) -> str:
    return sources[0] if len(sources) == 1 else f"{sources[0]} and {len(sources) - 1} more" if sources else "no file"


def _caution_words(row: dict[str, Cell]) -> str:
    return f" (caution: {row['cautions']})" if row["cautions"] else ""


def _outcome_words(report: Report) -> str:
    if not report.answers:
        return f"not analysed: {report.unanswered} {CHOOSE_ONE}"
    told = sorted(report.findings, key=lambda one: (one.finding.is_normal, -one.finding.probability))
    if not told:
        return "no finding"
    others = [_named_finding(one.finding) for one in told[1:] if not one.finding.is_normal or told[0].finding.is_normal]
    names = f": {', '.join(others)}" if len(others) <= _NAMED else ""
    more = f"; and {len(others)} more{names}" if others else ""
    return f"{_named_finding(told[0].finding)}: {told[0].probability_words}{more}{_angle_words(report)}"


def _angle_words(report: Report) -> str:
    """What models measured, with what disagrees with the class; many are left to the tables."""
    told = [f"{one.label} {one.value}" for one in reported_angles(report)]
    return f". {'. '.join(told)}" if 0 < len(told) <= _NAMED else ""


def _named_finding(finding: Finding) -> str:
    """'Missing tooth, FDI 36'; a site that only says the label again is left out."""
    return f"{finding.label}, {finding.site}" if finding.site not in ("", finding.label) else finding.label
