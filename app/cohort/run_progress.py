"""How far a run has come, how fast it goes, and how long it will take."""

import time
from collections import deque
from dataclasses import dataclass
from enum import StrEnum

_WINDOW_S = 60.0
_LEAST = 100
"""The rate is that of the last minute, or of the last hundred entries where they took longer."""


class Stage(StrEnum):
    """What a run is at."""

    LOOKING = "looking"
    STARTING = "starting"
    READING = "reading"
    PAUSED = "paused"
    WRITING = "writing"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class RunProgress:
    """How far a run has come.

    `done` of `total` entries have their result, `kept` of them from an earlier run; `failed` came to nothing, in whole
    or in part. `looked_at` counts files while the cohort's studies are still being found, and `total` those
    found so far; it is 0 once all are known. `per_minute` is the rate of
    late, `left_s` the time that the rest takes at it; None while that is not known.
    """

    stage: Stage
    done: int = 0
    total: int = 0
    kept: int = 0
    failed: int = 0
    looked_at: int = 0
    per_minute: float | None = None
    left_s: float | None = None
    words: str = ""


class Pace:
    """The rate at which entries are done, from the first result on: until then processes and models are loaded."""

    def __init__(self) -> None:
        self._times: deque[float] = deque()
        self._first: float | None = None
        self._last = 0.0
        self._count = 0

    def done(self) -> None:
        """One more is done."""
        now = time.monotonic()
        self._first = now if self._first is None else self._first
        self._times.append(now)
        self._last, self._count = now, self._count + 1
        while len(self._times) > _LEAST and now - self._times[0] > _WINDOW_S:
            self._times.popleft()

    def go_on(self) -> None:
        """Work goes on after a pause, which does not count."""
        now = time.monotonic()
        self._times.clear()
        if self._first is not None:
            self._first += now - self._last
            self._last = now
            self._times.append(now)

    @property
    def per_minute(self) -> float | None:
        """Entries a minute, of late; None until three are done."""
        if len(self._times) < 3 or self._times[-1] <= self._times[0]:
            return None
        return 60.0 * (len(self._times) - 1) / (self._times[-1] - self._times[0])

    @property
    def seconds_each(self) -> float | None:
        """Seconds from one result to the next, over all of them; None until three are there."""
        if self._first is None or self._count < 3:
            return None
        return (self._last - self._first) / (self._count - 1)

    def left_s(self, count: int) -> float | None:
        """Seconds that so many more take; None while no rate is known."""
        rate = self.per_minute
        return None if rate is None else 60.0 * count / rate


_STAGES = {
    Stage.LOOKING: "Looking for studies",
    Stage.STARTING: "Starting the workers",
    Stage.READING: "Reading",
    Stage.PAUSED: "Paused",
    Stage.WRITING: "Writing the tables",
    Stage.OVER: "Done",
}


def progress_words(progress: RunProgress) -> str:
    """'Reading: 120 of 3,000, 2 failed; 310 a minute, 9 min left'."""
    if progress.stage is Stage.LOOKING:
        return f"{_STAGES[progress.stage]}: {progress.looked_at:,} files looked at"
    words = f"{_STAGES[progress.stage]}: {progress.done:,} of {progress.total:,}"
    if progress.looked_at:
        words += f" found so far, {progress.looked_at:,} files looked at"
    if progress.failed:
        words += f", {progress.failed:,} failed"
    if progress.per_minute is not None and progress.left_s is not None:
        words += f"; {progress.per_minute:,.0f} a minute, {duration_words(progress.left_s)} left"
    return words


def duration_words(seconds: float) -> str:
    """'5 s', '12 min', '3 h 05 min', '2 d 4 h'."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    minutes = round(whole / 60)
    if minutes < 60:
        return f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02d} min" if hours < 48 else f"{hours // 24} d {hours % 24} h"


def size_words(size: float) -> str:
    """'840 KB', '12 MB', '3.4 GB'."""
    for unit, step in (("KB", 1e3), ("MB", 1e6)):
        if size < 1000 * step:
            return f"{size / step:.0f} {unit}"
    return f"{size / 1e9:.1f} GB"
