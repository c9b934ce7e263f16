"""The threads that hand entries to a workplace and keep what comes back: one for each entry that is under way."""

import json
import logging
import queue
import threading
from collections.abc import Iterator
from dataclasses import dataclass

from app.cohort.entry import CohortError, Entry
from app.cohort.result_file import ResultFolder, has_failed
from app.cohort.run_control import RunControl
from app.cohort.workplace import Workplace
from inference.errors import OverreadError

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Done:
    """A result was kept: how large it is, and whether anything of the entry came to nothing."""

    number: int
    size: int
    is_failure: bool


class Waiting:
    """The entries that have no result yet, in order; `kept` counts those passed over. Safe from several threads."""

    def __init__(
        self, entries: Iterator[Entry], results: ResultFolder, control: RunControl, *, is_retrying: bool
    ) -> None:
        self._entries, self._results, self._control = entries, results, control
        self._is_retrying = is_retrying
        self._lock = threading.Lock()
        self._handed: set[str] = set()
        self.kept = 0

    def next(self) -> Entry | None:
        """The next entry, once the run is not paused; None at the end, or where it is stopped."""
        if not self._control.wait():
            return None
        with self._lock:
            for entry in self._entries:
                if entry.key in self._handed:
                    continue  # a stream of a folder gives again at the end what it gave before
                if not self._is_done(entry):
                    self._handed.add(entry.key)
                    return entry
                self.kept += 1
        return None

    def has_result(self, entry: Entry) -> bool:
        """Whether an entry need not be read, as far as can be told at a glance."""
        if self._is_retrying:
            return self._is_done(entry)
        return not entry.is_readable or self._results.size_bytes(entry) > 0

    def _is_done(self, entry: Entry) -> bool:
        if not entry.is_readable:
            return True
        document = self._results.get(entry)
        return document is not None and not (self._is_retrying and has_failed(document))


class Lanes:
    """Threads that read entries until none is left; `events` tells of each result, and of what ended the work."""

    def __init__(self, workplace: Workplace, waiting: Waiting, results: ResultFolder, first: Entry | None) -> None:
        self._workplace, self._waiting, self._results = workplace, waiting, results
        self._first = first
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._is_over = False
        self.events: queue.Queue[Done | OverreadError] = queue.Queue()
        self.count = 0

    @property
    def is_working(self) -> bool:
        """Whether entries are under way, or events are still to be taken."""
        return any(one.is_alive() for one in self._threads) or not self.events.empty()

    def fill(self) -> None:
        """Start the lanes that the workplace has by now."""
        for lane in range(len(self._threads), self._workplace.lanes):
            thread = threading.Thread(target=self._run, args=(lane,), name=f"lane-{lane}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def join(self) -> None:
        """Wait for the threads, once the workplace is closed."""
        self._is_over = True
        for one in self._threads:
            one.join()

    def _run(self, lane: int) -> None:
        try:
            while not self._is_over and (entry := self._next()) is not None:
                packed = self._workplace.read(entry, lane)
                self._results.put(entry, packed)
                with self._lock:
                    self.count += 1
                self.events.put(Done(entry.number, len(packed), is_failure=has_failed(json.loads(packed))))
        except OverreadError as error:
            self.events.put(error)
        except Exception as error:  # noqa: BLE001 - a lane's bug must end the run, not hang it
            _LOG.exception("a lane ended in a fault")
            self.events.put(CohortError(f"The run ended with a fault ({type(error).__name__})."))

    def _next(self) -> Entry | None:
        with self._lock:
            first, self._first = self._first, None
        return first or self._waiting.next()
