"""A run's progress for whoever started it: a bar on a terminal, lines elsewhere, JSON for another program."""

import json
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import asdict
from types import TracebackType
from typing import Protocol, Self, TextIO

from app.analysis import Console
from app.cohort.run_progress import RunProgress, Stage, progress_words

_EVERY_S = 10.0


class RunConsole(AbstractContextManager["RunConsole"], Protocol):
    """Shows a run's progress; `say` is a line that stays."""

    def show(self, progress: RunProgress) -> None:
        """How far the run has come."""

    def say(self, text: str) -> None:
        """Something that is worth a line."""


def console_for(stream: TextIO, kind: str = "auto") -> RunConsole:
    """The console that suits a stream; `kind` is auto, plain or json."""
    if kind == "json":
        return JsonConsole(stream)
    return BarConsole(stream) if kind == "auto" and stream.isatty() else PlainConsole(stream)


class PlainConsole:
    """Lines for a log: one when the stage changes, and one every ten seconds."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._console = Console(stream)
        self._clock = clock
        self._last: tuple[Stage | None, float] = (None, 0.0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass

    def show(self, progress: RunProgress) -> None:
        """A line, unless one was written just now."""
        stage, at = self._last
        if progress.stage is not stage or self._clock() - at >= _EVERY_S:
            self._last = progress.stage, self._clock()
            self._console.say(progress_words(progress))

    def say(self, text: str) -> None:
        """A line."""
        self._console.say(text)


class JsonConsole(PlainConsole):
    """One JSON object per line, for a program that shows the progress its own way."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__(stream)
        self._stream = stream

    def show(self, progress: RunProgress) -> None:
        """Every progress."""
        self._write({"progress": asdict(progress)})

    def say(self, text: str) -> None:
        """A line of text as JSON."""
        self._write({"said": text})

    def _write(self, document: dict[str, object]) -> None:
        with suppress(OSError):  # whoever watched is gone: the run ends in good order all the same
            self._stream.write(json.dumps(document) + "\n")
            self._stream.flush()


class BarConsole:
    """A bar with counts, rate and the time left, on a terminal."""

    def __init__(self, stream: TextIO) -> None:
        from rich.console import Console as RichConsole
        from rich.progress import BarColumn, Progress, TextColumn

        self._bar = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TextColumn("{task.fields[words]}", markup=False),
            console=RichConsole(file=stream),
            refresh_per_second=4,
        )
        self._task = self._bar.add_task("", total=None, words="")

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def show(self, progress: RunProgress) -> None:
        """Move the bar."""
        name, words = progress_words(progress).split(": ", maxsplit=1)
        total = progress.total or None
        self._bar.update(self._task, description=name, completed=progress.done, total=total, words=words)

    def say(self, text: str) -> None:
        """A line above the bar, taken as it is."""
        shown = "".join(one if one.isprintable() else "?" for one in text)
        self._bar.console.print(shown, markup=False, highlight=False)
