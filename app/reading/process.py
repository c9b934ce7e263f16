"""The reader process as its keeper holds it: start, ask, stop at the deadline, end.

Files are parsed and decoded there and not here, because the codecs hold the interpreter for up to a second and
hostile files kill decoders. It is started as a program of its own: nothing of the window is ever loaded into it.
"""

import contextlib
import os
import pickle
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from app.reading.wire import Broken, Ready, ScannedAll, receive, send

# A frozen application has no interpreter to give a module to: its entry point takes this switch instead.
READER_SWITCH = "--reader-process"
START_DEADLINE_S = 60.0

_ROOT = Path(__file__).resolve().parent.parent.parent
# One thread per library: the cap on memory counts address space, and every thread reserves some.
_ENVIRONMENT = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "2",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONFAULTHANDLER": "",
}


class ReaderGoneError(Exception):
    """The reader process ended before it answered; `is_overdue` if it was ended because of its deadline."""

    def __init__(self, *, is_overdue: bool) -> None:
        super().__init__()
        self.is_overdue = is_overdue


class Watch:
    """Ends a process that is overdue. One thread for all jobs, because a timer for each would cost a thread each."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._changed = threading.Condition()
        self._due: float | None = None
        self._is_over = False
        self.has_struck = False
        self._thread = threading.Thread(target=self._run, name="reader-watch", daemon=True)
        self._thread.start()

    def start(self, deadline_s: float) -> None:
        """End the process unless `clear` or `start` comes within `deadline_s`."""
        with self._changed:
            self._due = time.monotonic() + deadline_s
            self._changed.notify()

    def hasten(self, grace_s: float) -> None:
        """Where a deadline runs, shorten it to `grace_s` from now."""
        with self._changed:
            if self._due is not None:
                self._due = min(self._due, time.monotonic() + grace_s)
                self._changed.notify()

    def clear(self) -> None:
        """No deadline runs any more."""
        with self._changed:
            self._due = None

    def close(self) -> None:
        """End the watch itself."""
        with self._changed:
            self._is_over = True
            self._changed.notify()
        self._thread.join()

    def _run(self) -> None:
        with self._changed:
            while not self._is_over:
                now = time.monotonic()
                if self._due is not None and now >= self._due:
                    self.has_struck = True
                    self._due = None
                    self._process.kill()
                self._changed.wait(None if self._due is None else self._due - now)


class ReaderProcess:
    """One running reader process. Not shared between threads: its keeper asks one job at a time."""

    def __init__(self, memory_bytes: int) -> None:
        self._process = subprocess.Popen(
            _command(memory_bytes),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # decoders print names of files there
            env={**os.environ, **_ENVIRONMENT, "PYTHONPATH": search_path()},
            close_fds=True,
            creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
        )
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("asked for pipes and got none")
        self._jobs, self._replies = self._process.stdin, self._process.stdout
        self._watch = Watch(self._process)
        self._is_spent = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process can be asked."""
        return not self._is_spent and self._process.poll() is None

    def wait_until_ready(self) -> Ready:
        """Wait until the decoders are loaded; raises ReaderGoneError."""
        answer = self._await(START_DEADLINE_S)
        if not isinstance(answer, Ready):
            raise ReaderGoneError(is_overdue=False)
        return answer

    def ask(self, job: object, deadline_s: float) -> object:
        """Give it one job and wait for the reply; raises ReaderGoneError if none comes before the deadline."""
        if not self.is_alive:
            raise ReaderGoneError(is_overdue=False)
        try:
            send(self._jobs, job)
        except OSError:
            self._is_spent = True
            raise ReaderGoneError(is_overdue=False) from None
        return self._await(deadline_s)

    def hasten(self, grace_s: float) -> None:
        """End the process if the job it is at is not done within `grace_s`; from any thread."""
        self._watch.hasten(grace_s)

    def close(self) -> None:
        """End the process, whatever it does."""
        self._is_spent = True
        self._process.kill()
        self._watch.close()
        self._process.wait()
        for stream in (self._jobs, self._replies):
            with contextlib.suppress(OSError):
                stream.close()

    def _await(self, deadline_s: float) -> object:
        self._watch.start(deadline_s)
        try:
            answer = receive(self._replies, is_trusted=False)
        except (OSError, EOFError, ValueError, TypeError, AttributeError, pickle.UnpicklingError):
            self._is_spent = True
            raise ReaderGoneError(is_overdue=self._watch.has_struck) from None
        finally:
            self._watch.clear()
        last = answer.replies[-1] if isinstance(answer, ScannedAll) and answer.replies else answer
        if isinstance(last, Broken) and last.retires:
            self._is_spent = True
        return answer


def _command(memory_bytes: int) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, READER_SWITCH, str(memory_bytes)]
    return [sys.executable, "-m", "app.reading.child", str(memory_bytes)]


def search_path() -> str:
    """PYTHONPATH for a process of our own: where the rooms lie, before all else."""
    return os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH", ""))))
