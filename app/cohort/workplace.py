"""Where entries are read: worker processes of this machine. `dask_workplace` is the same on a cluster."""

from collections.abc import Sequence
from typing import Protocol

from app.cohort.crew import Worker
from app.cohort.entry import Entry
from app.cohort.instructions import Instructions

_LANES_EACH = 2
"""Entries that a worker has at once: one that its model answers, one that is opened meanwhile."""


class Workplace(Protocol):
    """Reads entries, as many at once as it has lanes; each lane belongs to one thread."""

    @property
    def lanes(self) -> int:
        """How many entries can be under way at once; may grow."""

    @property
    def words(self) -> str:
        """What it is, for the record and for people."""

    def read(self, entry: Entry, lane: int) -> bytes:
        """The packed result of an entry; raises UnfitError where the work cannot be done at all."""

    def close(self) -> None:
        """End all work."""


class LocalWorkplace:
    """Worker processes of this machine."""

    def __init__(self, instructions: Instructions, workers: int, command: Sequence[str] = ()) -> None:
        self._workers = [Worker(instructions, command) for _ in range(workers)]
        self._lanes_each = _LANES_EACH * instructions.batch
        self.words = f"{workers} worker{'s' if workers > 1 else ''} of this machine"

    @property
    def lanes(self) -> int:
        """Two for each worker, and as many more as its batches are large."""
        return self._lanes_each * len(self._workers)

    @property
    def pids(self) -> tuple[int, ...]:
        """The numbers of the worker processes that have been started."""
        return tuple(one.pid for one in self._workers if one.pid is not None)

    def read(self, entry: Entry, lane: int) -> bytes:
        """The packed result of an entry; lanes are dealt out so that each worker has its share of a short cohort."""
        return self._workers[lane % len(self._workers)].read(entry)

    def close(self) -> None:
        """End every worker at once."""
        for one in self._workers:
            one.close()
