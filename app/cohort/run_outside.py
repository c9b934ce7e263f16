"""A run that the window began: a process of its own, which is told what to do by lines and answers by lines.

It is `overread cohort run --progress json`: what the window can do the command line can, and the window only watches.
Where the window ends, so does the run, in good order; the same run goes on from there later.
"""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.cohort.run_control import GO_ON, PAUSE, STOP
from app.cohort.run_progress import RunProgress, Stage
from app.reading.process import search_path

_END_S = 20.0


@dataclass(frozen=True, slots=True)
class RunForm:
    """What the reader asked for: as the command line takes it. `limit` and `workers` 0 are the command's defaults."""

    source: Path
    out: Path
    model: str = "auto"
    workers: int = 0
    limit: int = 0
    device: str = "auto"
    cluster: str = ""
    is_retrying: bool = False

    def arguments(self) -> tuple[str, ...]:
        """The words of the command."""
        said = ["cohort", "run", str(self.source), "--out", str(self.out), "--model", self.model]
        said += ["--device", self.device, "--progress", "json"]
        for name, value in (("--workers", self.workers), ("--limit", self.limit), ("--dask", self.cluster)):
            said += [name, str(value)] if value else []
        return (*said, *(["--retry"] if self.is_retrying else []))


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of the run's own, at its end or where it was refused."""

    text: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The process ended; `code` as the command line has it: 0 all done, 1 something failed or stopped, 2 refused."""

    code: int


RunEvent = RunProgress | Said | Ended


class OutsideRun:
    """One run's process. `tell` hears of it on a thread of its own, Ended last."""

    def __init__(self, form: RunForm, tell: Callable[[RunEvent], object], program: Sequence[str] = ()) -> None:
        self._process = subprocess.Popen(
            [*(program or _program()), *form.arguments()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # nothing of it may name a patient on the window's terminal
            env={**os.environ, "PYTHONPATH": search_path()},
            text=True,
            encoding="utf-8",
        )
        self._lock = threading.Lock()
        self._tell = tell
        self._thread = threading.Thread(target=self._follow, name="cohort-run", daemon=True)
        self._thread.start()

    def pause(self) -> None:
        """Hand out no more studies; those under way are read to their end."""
        self._say(PAUSE)

    def go_on(self) -> None:
        """Hand out studies again."""
        self._say(GO_ON)

    def stop(self) -> None:
        """End it; what is done is kept."""
        self._say(STOP)

    def close(self, timeout_s: float = _END_S) -> bool:
        """Stop it and wait; one that does not end is killed, and goes on later like any other. False if it was."""
        self.stop()
        try:
            self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            return False
        finally:
            self._thread.join(timeout_s)
        return True

    def _say(self, order: str) -> None:
        with self._lock, suppress(OSError, ValueError):  # it may have ended just now
            if self._process.stdin is not None:
                self._process.stdin.write(f"{order}\n")
                self._process.stdin.flush()

    def _follow(self) -> None:
        if self._process.stdout is not None:
            for line in self._process.stdout:
                if (event := event_of(line)) is not None:
                    self._tell(event)
        code = self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                if stream is not None:
                    stream.close()
        self._tell(Ended(code))


def event_of(line: str) -> RunProgress | Said | None:
    """What a line of the command says; None for one that says nothing."""
    try:
        said: dict[str, Any] = json.loads(line)
        if "said" in said:
            return Said(str(said["said"]))
        progress = dict(said["progress"])
        return RunProgress(**(progress | {"stage": Stage(progress["stage"])}))
    except (ValueError, KeyError, TypeError):
        return None


def _program() -> tuple[str, ...]:
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "app")
