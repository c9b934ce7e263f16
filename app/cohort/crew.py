"""A worker as those see it who hand out the work: asked for one entry, it answers, whatever becomes of its process.

A process that dies or falls silent costs the entry that it was at: that is asked for once more, of a new process, and
then named as a failure. Where it was at several, each is asked for by itself, so that only the guilty one is named.
Entries that only waited in it are asked for again without being blamed.
"""

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any

from app.cohort.entry import Entry
from app.cohort.instructions import Instructions
from app.cohort.result import failed_result
from app.cohort.result_file import pack
from app.cohort.worker import ALIVE, BEGUN, DONE, READY, UNFIT
from app.reading.process import Watch, search_path
from app.reading.wire import receive, send
from inference.errors import OverreadError

WORKER_SWITCH = "--cohort-worker"
"""What a frozen application's entry point takes instead of a module."""

ENDED = "The worker process ended while it read this study."
OVERDUE = "The model gave no answer to this study in time."
ADVICE = "Read it by itself in the window; if it ends there too, report the fault."

_ATTEMPTS = 2
_STARTS = 3
_START_DEADLINE_S = 300.0


class UnfitError(OverreadError):
    """No worker can do this work at all: the model is refused, or no process starts."""


class _GoneError(Exception):
    """The process ended before it answered; `was_at_it` if it had begun with this entry."""

    def __init__(self, *, was_at_it: bool, is_overdue: bool, has_worked: bool) -> None:
        super().__init__()
        self.was_at_it, self.is_overdue, self.has_worked = was_at_it, is_overdue, has_worked


class Worker:
    """One place for a worker process. `read` is safe from several threads: what one waits for is read ahead.

    `command` is what starts the process, where it is not `worker_command`.
    """

    def __init__(self, instructions: Instructions, command: Sequence[str] = ()) -> None:
        self._instructions, self._command = instructions, tuple(command) or worker_command()
        self._lock = threading.Lock()
        self._turn = _Turn()
        self._process: _Process | None = None
        self._is_closed = False
        self.device = ""

    @property
    def pid(self) -> int | None:
        """The number of the process; None before the first entry."""
        process = self._process
        return process.pid if process else None

    def read(self, entry: Entry) -> bytes:
        """The packed result of an entry; raises UnfitError where no process can do the work, or after `close`."""
        blamed = failed_starts = 0
        while True:
            try:
                with self._turn.alone() if blamed and self._instructions.batch > 1 else self._turn.together():
                    return self._running().ask(entry)
            except _GoneError as gone:
                if self._is_closed:
                    raise UnfitError("The workers were ended.") from None
                blamed += gone.was_at_it
                failed_starts = 0 if gone.has_worked else failed_starts + 1
                if failed_starts >= _STARTS:
                    words = "The worker process does not start."
                    raise UnfitError(words, advice="Run `overread selftest`; fewer workers need less memory.") from None
                if blamed >= _ATTEMPTS:
                    return pack(failed_result(entry, OVERDUE if gone.is_overdue else ENDED, ADVICE))

    def close(self) -> None:
        """End the process, whatever it does; open questions are not answered."""
        self._is_closed = True
        with self._lock:
            if self._process is not None:
                self._process.close()

    def _running(self) -> "_Process":
        with self._lock:
            if self._is_closed:
                raise UnfitError("The workers were ended.")
            if self._process is None or not self._process.is_alive:
                if self._process is not None:
                    self._process.close()
                self._process = _Process(self._instructions, self._command)
            self.device = self._process.device or self.device
            return self._process


class _Turn:
    """Lets entries be read together, or one of them alone: of several that a process was at, one has ended it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._reading = 0
        self._is_alone = False

    @contextmanager
    def together(self) -> Iterator[None]:
        """While nobody is alone."""
        with self._changed:
            while self._is_alone:
                self._changed.wait()
            self._reading += 1
        try:
            yield
        finally:
            with self._changed:
                self._reading -= 1
                self._changed.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """While nobody else reads; those who come later wait."""
        with self._changed:
            while self._is_alone:
                self._changed.wait()
            self._is_alone = True
            while self._reading:
                self._changed.wait()
        try:
            yield
        finally:
            with self._changed:
                self._is_alone = False
                self._changed.notify_all()


class _Process:
    """One process until its end."""

    def __init__(self, instructions: Instructions, command: Sequence[str]) -> None:
        self._stall_s = instructions.stall_s
        self._popen = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # libraries print names of files there
            env={**os.environ, **_threads(instructions.threads), "PYTHONPATH": search_path()},
            close_fds=True,
        )
        if self._popen.stdin is None or self._popen.stdout is None:
            raise RuntimeError("asked for pipes and got none")
        self._jobs, self._replies = self._popen.stdin, self._popen.stdout
        self._sending = threading.Lock()
        self._changed = threading.Lock()
        self._open: dict[int, Future[bytes]] = {}
        self._at: set[int] = set()
        self._is_gone = self._has_worked = False
        self._unfit: tuple[str, str] | None = None
        self._watch = Watch(self._popen)
        self.device = ""
        self._watch.start(_START_DEADLINE_S)
        self._send(instructions)
        self._thread = threading.Thread(target=self._listen, name="cohort-worker", daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int:
        return self._popen.pid

    @property
    def is_alive(self) -> bool:
        return not self._is_gone

    def ask(self, entry: Entry) -> bytes:
        """Hand out an entry and wait for its result; raises _GoneError, UnfitError."""
        answer: Future[bytes] = Future()
        with self._changed:
            if self._is_gone:
                raise self._gone(was_at_it=False)
            self._open[entry.number] = answer
        self._send(entry)
        return answer.result()

    def close(self) -> None:
        self._popen.kill()
        self._watch.close()
        self._popen.wait()
        if threading.current_thread() is not self._thread:
            self._thread.join()
        for stream in (self._jobs, self._replies):
            try:
                stream.close()
            except OSError:
                continue

    def _send(self, message: object) -> None:
        with self._sending:
            try:
                send(self._jobs, message)
            except OSError:
                return  # the listener notices the end and tells whoever waits

    def _listen(self) -> None:
        """Pass on what the process says, until it ends."""
        while True:
            try:
                said = receive(self._replies, is_trusted=False)
            except (OSError, EOFError, ValueError, TypeError, pickle.UnpicklingError):
                break
            if isinstance(said, tuple) and said:
                self._take(said)
        self._popen.kill()
        with self._changed:
            self._is_gone = True
            waiting, self._open = self._open, {}
        self._watch.clear()
        if not self._at:
            self._at.update(list(waiting)[:1])  # a process that was at none was opening the first
        for number, answer in waiting.items():
            if self._unfit is not None:
                words, advice = self._unfit
                answer.set_exception(UnfitError(words, advice=advice))
            else:
                answer.set_exception(self._gone(was_at_it=number in self._at))

    def _take(self, said: tuple[Any, ...]) -> None:
        match said:
            case (word, str(device), *_) if word == READY:
                self.device = device
                self._has_worked = True
                self._watch.clear()
            case (word, str(words), str(advice)) if word == UNFIT:
                self._unfit = words, advice
            case (word, int(number)) if word in (BEGUN, ALIVE):
                self._at.add(number)
                self._watch.start(self._stall_s)
            case (word, int(number), bytes(packed)) if word == DONE:
                self._at.discard(number)
                if self._at:
                    self._watch.start(self._stall_s)
                else:
                    self._watch.clear()
                with self._changed:
                    answer = self._open.pop(number, None)
                if answer is not None:
                    answer.set_result(packed)

    def _gone(self, *, was_at_it: bool) -> _GoneError:
        return _GoneError(
            was_at_it=was_at_it and self._has_worked, is_overdue=self._watch.has_struck, has_worked=self._has_worked
        )


def _threads(count: int) -> dict[str, str]:
    return {name: str(count) for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}


def worker_command() -> tuple[str, ...]:
    """What starts a worker's process."""
    if getattr(sys, "frozen", False):
        return sys.executable, WORKER_SWITCH
    return sys.executable, "-m", "app.cohort.worker"
