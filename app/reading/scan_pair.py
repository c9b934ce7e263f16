"""Scanning with two reader processes, where a folder has files enough to be worth starting the second one."""

import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from types import TracebackType
from typing import TYPE_CHECKING, Self

from app.reading import Scan
from app.study import Source
from inference.errors import OverreadError

if TYPE_CHECKING:
    from app.reading.keeper import ReaderKeeper

WORTH_FILES = 400
"""A second process takes as long to start as the first one takes to scan so many files."""
WORTH_CORES = 3
"""One for the window, one for each reader process."""
PAIR_BATCH, BATCH = 64, 32
"""How many files are scanned in one go, by both and by one."""


_Found = list[Scan | OverreadError]


class ScanPair:
    """Scans a batch while the last one is laid together; half of each is a second keeper's where that is worth it.

    What is said of each file is the same. Used by one thread; `interrupt` may come from any. The second process is
    started aside, and ended by `rest`.
    """

    def __init__(
        self, first: "ReaderKeeper", make: Callable[[], "ReaderKeeper"], cores: int | None = os.cpu_count()
    ) -> None:
        self._first, self._make = first, make
        self._cores = cores or 1
        self._lock = threading.Lock()
        self._second: ReaderKeeper | None = None
        self._aside: ThreadPoolExecutor | None = None
        self._ready: Future[None] | None = None
        self._ahead: tuple[tuple[Source, ...], str, list[Future[_Found]]] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.rest()

    def expect(self, left: int) -> int:
        """So many files are left: start what is worth starting for them; how many to scan in one go."""
        if self._cores > 1 and left > BATCH and self._aside is None:
            self._aside = ThreadPoolExecutor(2, thread_name_prefix="scan")
        if self._aside is not None and left >= WORTH_FILES and self._cores >= WORTH_CORES and self._second is None:
            second = self._make()
            with self._lock:
                self._second = second
            self._ready = self._aside.submit(second.get_ready)
        return PAIR_BATCH if self._is_ready() else BATCH

    def scan_all(self, sources: Sequence[Source], root: str = "") -> _Found:
        """What is at some sources, or why that cannot be said, in order."""
        begun, self._ahead = self._ahead, None
        if begun is not None and begun[:2] != (tuple(sources), root):
            wait(begun[2])
            begun = None
        if begun is None and not self._is_ready():
            return self._first.scan_all(sources, root)
        parts = self._begin(sources, root) if begun is None else begun[2]
        return [one for part in parts for one in part.result()]

    def look_ahead(self, sources: Sequence[Source], root: str = "") -> None:
        """These are likely to be asked for next: begin with them."""
        if self._aside is not None and sources and self._ahead is None:
            self._ahead = tuple(sources), root, self._begin(sources, root)

    def _begin(self, sources: Sequence[Source], root: str) -> list[Future[_Found]]:
        second, aside = self._second, self._aside
        if aside is None:
            raise RuntimeError("nothing was expected")
        if second is None or len(sources) < 2 or not self._is_ready():
            return [aside.submit(self._first.scan_all, sources, root)]
        half = len(sources) // 2
        return [
            aside.submit(self._first.scan_all, sources[:half], root),
            aside.submit(second.scan_all, sources[half:], root),
        ]

    def interrupt(self, grace_s: float) -> None:
        """End what the second process is at, unless it is done within `grace_s`; from any thread."""
        with self._lock:
            second = self._second
        if second is not None:
            second.interrupt(grace_s)

    def rest(self) -> None:
        """Nothing is left to scan: end the second process."""
        with self._lock:
            second, self._second = self._second, None
        aside, self._aside, self._ready, self._ahead = self._aside, None, None, None
        if aside is not None:
            aside.shutdown(cancel_futures=True)
        if second is not None:
            second.close()

    def _is_ready(self) -> bool:
        return self._ready is not None and self._ready.done() and self._ready.exception() is None
