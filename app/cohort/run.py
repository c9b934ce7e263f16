"""A run over a cohort: hands out its entries, keeps each result at once, and makes the tables at the end.

In the output folder:

    cohort.toml      what was run, with what, and what came of it
    entries.jsonl    the cohort's studies in order, found before anything is read
    results/         one file for each entry, written as soon as its answer is there
    studies, answers, findings (and levels, failures, inputs where there are such), each as .csv and .parquet
    timings          seconds of each study and stage, the one table in which a clock is

The same command in the same folder goes on where a run was interrupted.
"""

import hashlib
import queue
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.cohort.entry import FILE, CohortError, Entry, EntryFile, read_entries, write_entries
from app.cohort.entry_folder import folder_entries
from app.cohort.entry_list import read_list
from app.cohort.entry_stream import EntryStream
from app.cohort.instructions import Instructions, verify_files
from app.cohort.result_file import ResultFolder
from app.cohort.run_again import table_sums
from app.cohort.run_control import RunControl
from app.cohort.run_lanes import Done, Lanes, Waiting
from app.cohort.run_progress import Pace, RunProgress, Stage
from app.cohort.run_record import Table, begun, ended, read_record, write_record
from app.cohort.run_tables import Tally, write_tables
from app.cohort.table_file import ENDS
from app.cohort.workplace import Workplace
from app.reading.keeper import ReaderKeeper
from app.store.lock import WindowLock
from inference.errors import Cancelled, OverreadError

_TICK_S = 0.5


@dataclass(frozen=True, slots=True)
class CohortRun:
    """What is to be run: the studies of a folder, or those that a list names, into a folder of its own.

    `limit` reads only so many entries, evenly spaced over the cohort: a trial. `is_retrying` reads those again that
    came to nothing.
    """

    source: Path
    out: Path
    instructions: Instructions
    limit: int | None = None
    is_retrying: bool = False


@dataclass(frozen=True, slots=True)
class RunOutcome:
    """What came of a run. `seconds_each` and `bytes_each` are what an entry took, None where nothing was read."""

    tally: Tally
    entries: int
    is_stopped: bool
    lasted_s: float
    seconds_each: float | None = None
    bytes_each: float | None = None


Report = Callable[[RunProgress], None]


def run_cohort(
    asked: CohortRun, workplace: Callable[[], Workplace], report: Report, control: RunControl | None = None
) -> RunOutcome:
    """Run a cohort, or go on with it; `report` hears of its progress on the calling thread.

    Raises CohortError, CatalogError, ModelRefusedError and ExportError; what was done until then is kept.
    """
    control = control or RunControl()
    with suppress(FileExistsError):
        asked.out.mkdir(parents=True)
    lock = WindowLock(asked.out / "cohort")
    if not lock.take():
        raise CohortError("Another run is at work in this folder.", advice="Wait for it, or choose another with --out.")
    try:
        return _Run(asked, workplace, report, control).run()
    finally:
        lock.release()


@dataclass(slots=True)
class _Run:
    """One call."""

    asked: CohortRun
    make_workplace: Callable[[], Workplace]
    report: Report
    control: RunControl
    pace: Pace = field(default_factory=Pace)
    done: int = 0
    kept: int = 0
    failed: int = 0
    total: int = 0
    read_bytes: int = 0
    base: int = 0
    is_counted: bool = False
    stream: EntryStream | None = None

    def run(self) -> RunOutcome:
        started = time.monotonic()
        out, instructions = self.asked.out, self.asked.instructions
        list_sha256 = _list_sha256(self.asked.source)
        is_going_on = self._check_folder(list_sha256)
        verify_files(instructions)
        record = begun(self.asked.source.absolute(), list_sha256, instructions, "")
        if not is_going_on:
            write_record(out, record)
        results = ResultFolder(out, instructions.digest)
        try:
            if (out / FILE).is_file():
                entries = self._read(read_entries(out), results, record)
            elif self._is_streamed:
                entries = self._read_while_looking(results, record)
            else:
                entries = self._read(self._find(), results, record)
        except Cancelled:
            return RunOutcome(Tally(), 0, is_stopped=True, lasted_s=time.monotonic() - started)
        self._tell(Stage.WRITING)
        tally = write_tables(out, entries, self._chosen(entries), results)
        lasted_s = time.monotonic() - started
        sums = table_sums(out)
        write_record(out, ended(record, entries, tally, sums, limit=self.asked.limit, lasted_s=lasted_s))
        self._tell(Stage.OVER)
        read = self.done - self.kept
        size = self.read_bytes / read + _table_bytes(out) / max(1, tally.studies) if read else None
        is_stopped = self.control.token.is_cancelled and tally.missing > 0
        return RunOutcome(tally, entries.count, is_stopped, lasted_s, self.pace.seconds_each, size)

    def _check_folder(self, list_sha256: str) -> bool:
        """Whether an earlier run is gone on with; raises CohortError where the folder holds anything else."""
        record = read_record(self.asked.out)
        if record is None:
            others = [one.name for one in self.asked.out.iterdir() if one.name not in ("cohort.lock", FILE)]
            if others:
                words = "The folder holds something else already."
                raise CohortError(words, advice="Choose an empty or a new one with --out.")
            return False
        if record.source != _said(self.asked.source.absolute()):
            raise CohortError("The folder holds another cohort.", advice="Choose another with --out.")
        if record.list_sha256 != list_sha256:
            words = "The list was changed since the run in this folder began."
            raise CohortError(words, advice="Choose another folder with --out.")
        if record.digest != self.asked.instructions.digest:
            words = "The folder holds a run with another model, other settings or another version."
            raise CohortError(words, advice="Give the same as before, or choose another folder with --out.")
        return True

    @property
    def _is_streamed(self) -> bool:
        """Whether studies are read while others are looked for; a trial is spread over the whole, known before."""
        return self.asked.source.is_dir() and self.asked.limit is None

    def _find(self) -> EntryFile:
        """Find the cohort's studies and write them down; raises Cancelled."""
        source, out = self.asked.source, self.asked.out
        if source.is_dir():
            with ReaderKeeper(deadline_s=self.asked.instructions.deadline_s) as keeper:
                found = folder_entries(source, out, keeper, self._looked_at, self.control.token)
                return write_entries(out, found)
        found_list = read_list(source)
        return write_entries(out, found_list.entries(), found_list.given)

    def _looked_at(self, count: int, found: int) -> None:
        self.report(RunProgress(Stage.LOOKING, total=found, looked_at=count))

    def _chosen(self, entries: EntryFile) -> Iterator[Entry]:
        """The entries of this run: all, or as many as the limit says, evenly spaced, the first and last among them."""
        if self.total >= entries.count:
            yield from entries
            return
        count, last = self.total, entries.count - 1
        places = {round(at * last / max(1, count - 1)) for at in range(count)}
        yield from (entry for at, entry in enumerate(entries) if at in places)

    def _read(self, entries: EntryFile, results: ResultFolder, record: Table) -> EntryFile:
        """Read what has no result yet; the record is told where that was done."""
        self.total = min(self.asked.limit if self.asked.limit is not None else entries.count, entries.count)
        waiting = Waiting(self._chosen(entries), results, self.control, is_retrying=self.asked.is_retrying)
        first = waiting.next()
        if first is None:
            self.done = self.kept = waiting.kept
            return entries
        self.done = self.kept = self.base = sum(waiting.has_result(one) for one in self._chosen(entries))
        self._tell(Stage.STARTING)
        self._work(waiting, results, record, first)
        return entries

    def _read_while_looking(self, results: ResultFolder, record: Table) -> EntryFile:
        """Read the studies of a folder as they are found; raises Cancelled where the look through it was stopped."""
        deadline_s = self.asked.instructions.deadline_s
        self.stream = EntryStream(self.asked.source, self.asked.out, deadline_s, self.control.token)
        waiting = Waiting(iter(self.stream), results, self.control, is_retrying=self.asked.is_retrying)
        try:
            self._work(waiting, results, record, None)
        except BaseException:
            self.control.token.cancel()  # a workplace that could not be made ends the look through the folder too
            raise
        finally:
            self.stream.close()
        if self.stream.entries is None:
            raise Cancelled
        self.total = self.stream.entries.count
        return self.stream.entries

    def _work(self, waiting: Waiting, results: ResultFolder, record: Table, first: Entry | None) -> None:
        workplace = self.make_workplace()
        record["run"]["where"] = workplace.words
        write_record(self.asked.out, record)
        lanes = Lanes(workplace, waiting, results, first)
        try:
            self._follow(lanes, waiting)
        except BaseException:
            self.control.token.cancel()  # a lane that waits for more studies must not wait for ever
            raise
        finally:
            workplace.close()
            if self.stream is not None and self.control.token.is_cancelled:
                self.stream.close()
            lanes.join()

    def _count_found(self, stream: EntryStream, lanes: Lanes, waiting: Waiting) -> None:
        """How many studies there are by now; once all are known, how many of them have their result."""
        if self.is_counted:
            return
        self.total = stream.found
        if stream.entries is not None:
            self.is_counted, self.total = True, stream.entries.count
            count = lanes.count  # taken first: a result that comes meanwhile may be counted twice, but none is missed
            self.base = sum(waiting.has_result(one) for one in stream.entries) - count
            self.kept = max(0, self.base)

    def _follow(self, lanes: Lanes, waiting: Waiting) -> None:
        was_paused = False
        lanes.fill()
        while lanes.is_working:
            try:
                event = lanes.events.get(timeout=_TICK_S)
            except queue.Empty:
                event = None
            if self.control.token.is_cancelled:
                return
            if isinstance(event, OverreadError):
                raise event
            if isinstance(event, Done):
                self.read_bytes += event.size
                self.failed += event.is_failure
                self.pace.done()
            if was_paused and not self.control.is_paused:
                self.pace.go_on()
            was_paused = self.control.is_paused
            if self.stream is not None:
                self._count_found(self.stream, lanes, waiting)
            self.done = min(self.base + lanes.count, self.total)
            is_first = self.stream is not None and self.stream.is_looking and self.done == 0
            self._tell(Stage.PAUSED if was_paused else Stage.LOOKING if is_first else Stage.READING)
            lanes.fill()
        if self.stream is not None:
            self._count_found(self.stream, lanes, waiting)
            self.done = min(self.base + lanes.count, self.total)

    def _tell(self, stage: Stage) -> None:
        is_reading = stage is Stage.READING
        looked_at = self.stream.looked_at if self.stream is not None and self.stream.is_looking else 0
        left = self.pace.left_s(max(0, self.total - self.done)) if is_reading and not looked_at else None
        rate = self.pace.per_minute if is_reading else None
        self.report(
            RunProgress(stage, self.done, self.total, self.kept, self.failed, looked_at, per_minute=rate, left_s=left)
        )


def _list_sha256(source: Path) -> str:
    """The SHA-256 of a list; "" for a folder. Raises CohortError where there is neither."""
    try:
        return "" if source.is_dir() else hashlib.sha256(source.read_bytes()).hexdigest()
    except OSError as error:
        raise CohortError("The folder or list is not there.", advice="Check its path.") from error


def _said(path: Path) -> str:
    """A path as the record keeps it."""
    return str(path).encode("utf-8", "backslashreplace").decode()


def _table_bytes(out: Path) -> int:
    sizes = (one for one in out.iterdir() if one.suffix in (*ENDS, ".jsonl") and not one.name.startswith("analysis-"))
    return sum(one.stat().st_size for one in sizes)
