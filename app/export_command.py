"""`overread export`: what the record holds of studies, written in any format without a window.

Each study is opened from its files, its answers and review are taken from the record as the window would show them,
and the same exporters write it. In the output folder each study has a folder of its own, numbered in the order of the
inputs; formats for training (`coco`, `yolo`, ...) are made of all studies together, in `training/`.

Exit code 0: all done; 1: some inputs failed or had nothing to write; 2: wrong usage.
"""

import argparse
import queue
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from app.analysis import Console
from app.export import Exporter, ExportError, NothingToWriteError, exporters, stem_and_suffix, write_report
from app.export.package import Package
from app.export.training import TrainingFormat, training_formats
from app.exported_file import digests_of
from app.installed_models import installed_catalog
from app.notices import Level, Notice, notice_of
from app.paths import AppPaths
from app.project.plan import PlanError, read_plan
from app.reading.keeper import ReaderKeeper
from app.reading.service import ReadingService
from app.report import Report, with_site
from app.report_language import REPORT_LANGUAGES
from app.session import Session
from app.settings import Settings, read_settings
from app.site_template import TemplateError, read_template
from app.store.service import StoreService
from app.study import Study
from app.training_set import TrainingChoice, write_training_set
from inference.errors import OverreadError
from inference.frame import Frame, FrameKey
from inference.request import CancelToken, InferenceRequest

DONE, SOME_FAILED, WRONG_USAGE = 0, 1, 2
_STEP_DEADLINE_S = 600.0


def build_export(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    known, training = ", ".join(exporters()), ", ".join(training_formats())
    parser.description = "Writes what the record holds of studies: their findings as the reader left them."
    parser.add_argument("paths", nargs="+", type=Path, metavar="STUDY", help="files and folders of the studies")
    parser.add_argument("--out", type=Path, default=Path("out"), metavar="DIR", help="where files go (default: out)")
    parser.add_argument("--formats", default="pdf,csv,json", help=f"any of: {known}; for training: {training}")
    parser.add_argument("--sr", choices=("auto", "3d", "2d"), help="kind of DICOM SR (default: as the settings say)")
    add_report_arguments(parser)
    parser.add_argument("--with-images", action="store_true", help="put the source files into the replay package")
    group = parser.add_argument_group("for training")
    group.add_argument("--splits", default="0.8,0.1,0.1", metavar="TRAIN,VAL,TEST", help="shares of the patients")
    group.add_argument("--seed", type=int, default=0, help="which patient goes where; the same seed, the same splits")
    group.add_argument("--with-unreviewed", action="store_true", help="take the model's word where no reader spoke")
    group.add_argument("--with-anatomy", action="store_true", help="take normal anatomy (teeth, levels) too")
    group.add_argument("--labels", type=Path, metavar="FILE", help="a project's file: its labels first, in its order")
    group.add_argument("--16-bit", dest="is_16_bit", action="store_true", help="stored values rather than as displayed")


def add_report_arguments(parser: argparse.ArgumentParser) -> None:
    """What a PDF report is to be: its language and its template, in place of what the settings say."""
    parser.add_argument("--language", choices=REPORT_LANGUAGES, help="of the PDF report (default: as the settings say)")
    parser.add_argument(
        "--template", type=Path, metavar="FILE", help="how the PDF report looks, a TOML file of the site"
    )


def with_report_arguments(arguments: argparse.Namespace, settings: Settings) -> Settings:
    """The settings with what was asked for; raises TemplateError where the template cannot be used."""
    if arguments.language:
        settings = replace(settings, report_language=arguments.language)
    if arguments.template:
        settings = replace(settings, report_template=str(arguments.template.absolute()))
    if settings.report_template:
        read_template(Path(settings.report_template))
    return settings


def run_export(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    console = Console(sys.stderr)
    known, training = exporters(), training_formats()
    if arguments.with_images:
        known["package"] = Package(has_images=True)
    words = list(dict.fromkeys(arguments.formats.split(",")))
    unknown = [one for one in words if one not in known and one not in training]
    shares = _shares(arguments.splits)
    if unknown or shares is None:
        what = f"unknown format {', '.join(unknown)}" if unknown else "--splits takes three numbers, as 0.8,0.1,0.1"
        console.say(f"overread: {what}; known are {', '.join((*known, *training))}.")
        return WRONG_USAGE
    if arguments.out.exists() and any(arguments.out.iterdir()):
        console.say(f"overread: {arguments.out} is not empty. Choose another folder with --out.")
        return WRONG_USAGE
    paths = AppPaths.default()
    settings, _ = read_settings(paths.settings)
    try:
        labels = tuple(one.name for one in read_plan(arguments.labels).labels) if arguments.labels else ()
        settings = with_report_arguments(arguments, settings)
    except (PlanError, TemplateError) as error:
        console.say(f"overread: {error} {error.advice}")
        return WRONG_USAGE
    choice = TrainingChoice(
        shares, arguments.seed, arguments.with_unreviewed, arguments.with_anatomy, not arguments.is_16_bit, labels
    )
    if arguments.sr:
        settings = replace(settings, structured_report=arguments.sr)
    with ExitStack() as stack:
        reader = RecordReader(paths, settings, console.say)
        stack.callback(reader.close)
        return _Export(reader, arguments.out, console, settings).run(
            [one.absolute() for one in arguments.paths],
            [known[one] for one in words if one in known],
            [training[one] for one in words if one in training],
            choice,
        )


def _shares(text: str) -> tuple[float, float, float] | None:
    try:
        train, val, test = (float(one) for one in text.split(","))
    except ValueError:
        return None
    return (train, val, test) if min(train, val, test) >= 0 and train + val + test > 0 else None


class _NoEngine:
    """No model runs during an export: what the record does not hold is not made up."""

    def submit(self, request: InferenceRequest) -> CancelToken:
        raise AssertionError("an export asks no model")

    def cancel(self, request_id: str) -> None:
        """Nothing was asked."""


class RecordReader:
    """The session without a window: studies from files, with what the record holds of them."""

    def __init__(self, paths: AppPaths, settings: Settings, say: Callable[[str], None]) -> None:
        self._events: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._failures: list[Notice] = []
        self._reading = ReadingService(self._events.put, deadline_s=settings.reader_deadline_s)
        self._store = StoreService(self._events.put, path=paths.store, backups=paths.backups, url=settings.store_url)
        self._say = say
        self.session = Session(
            reading=self._reading,
            engine=_NoEngine(),
            catalog=installed_catalog(paths),
            store=self._store,
            settings=replace(settings, auto_run=False),
        )
        self.session.notice_raised.subscribe(self._noted)

    def open(self, paths: Sequence[Path]) -> tuple[Study, ...]:
        """Open the files; failures are told and counted in `failed`."""
        self.session.open(paths)
        self._until(lambda: not self.session.is_opening)
        return self.session.studies

    @property
    def failed(self) -> int:
        """What could not be opened, read or loaded so far."""
        return len(self._failures)

    def report(self, study: Study) -> Report:
        """The report of a study as the record has it; raises OverreadError where the record cannot be read."""
        self.session.show_study(study.uid)
        self._until(lambda: self.session.is_known and not self.session.is_returning(study.uid))
        reports: list[Report] = []
        self.session.request_report(reports.append)
        self._until(lambda: bool(reports))
        return reports[0]

    def close(self) -> None:
        """End the services, once everything is on disk."""
        self._until(lambda: self.session.is_saved or self.session.has_failed_to_save)
        self.session.close()
        self._reading.close(5.0)
        self._store.close(5.0)

    def _until(self, is_done: Callable[[], bool]) -> None:
        end = time.monotonic() + _STEP_DEADLINE_S
        while not is_done():
            try:
                self.session.receive(self._events.get(timeout=max(0.0, end - time.monotonic())))
            except queue.Empty:
                raise OverreadError("The record or the files did not answer.", advice="Try again.") from None

    def _noted(self, notice: Notice) -> None:
        if notice.level is Level.FAILURE:
            self._failures.append(notice)
            self._say(f"failed: {notice.text} {notice.advice}".strip())


class _Export:
    """One call of the command."""

    def __init__(self, reader: RecordReader, out: Path, console: Console, settings: Settings) -> None:
        self._reader, self._out, self._console, self._settings = reader, out, console, settings
        self._failed = 0

    def run(
        self,
        paths: Sequence[Path],
        known: Sequence[Exporter],
        training: Sequence[TrainingFormat],
        choice: TrainingChoice,
    ) -> int:
        studies = self._reader.open(paths)
        reports = []
        for number, study in enumerate(studies, start=1):
            try:
                report = with_site(self._reader.report(study), self._settings)
                reports.append(report)
                if known:
                    self._write(report, known, number)
            except OverreadError as error:
                self._tell(f"study {number}", error)
        if training and reports:
            self._train(reports, training, choice)
        if not studies:
            self._console.say("overread: there is no study in these files.")
        self._console.say(f"Studies: {len(reports)}. Results are in {self._out}.")
        return SOME_FAILED if self._failed or self._reader.failed or not studies else DONE

    def _write(self, report: Report, known: Sequence[Exporter], number: int) -> None:
        folder = self._out / f"study-{number:03d}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ExportError("A folder for the results cannot be made.") from error
        written = []
        for one in known:
            try:
                write_report(one, report, folder / stem_and_suffix(one))
                written.append(one.name)
            except NothingToWriteError as error:
                self._console.say(f"{folder.name}: no {one.name}: {error}")
            except ExportError as error:
                self._tell(f"{folder.name}, {one.name}", error)
        digests = digests_of(sorted(folder.iterdir()))
        self._reader.session.record_export(" ".join(written), is_success=bool(written), digests=digests)
        self._console.say(f"{folder.name}: {report.state.value}: {', '.join(written) or 'nothing'}")

    def _train(self, reports: Sequence[Report], training: Sequence[TrainingFormat], choice: TrainingChoice) -> None:
        with ReaderKeeper(deadline_s=self._settings.reader_deadline_s) as keeper:

            def frame_of(study: Study, key: FrameKey) -> Frame:
                return keeper.decode(study.instance(key.instance_uid), key.number)

            try:
                made = write_training_set(reports, frame_of, training, self._out / "training", choice)
            except OverreadError as error:
                self._tell("training", error)
                return
        counts = ", ".join(f"{len(made.of(split))} {split}" for split in made.splits)
        self._console.say(f"training: {len(made.samples)} frames ({counts}), {len(made.labels)} labels")

    def _tell(self, what: str, error: OverreadError) -> None:
        self._failed += 1
        notice = notice_of(error)
        self._console.say(f"failed: {what}: {notice.text} {notice.advice}".strip())
