"""Watches folders on a thread of its own, and tells which files in them are complete.

What the platform reports (inotify, FSEvents, ReadDirectoryChangesW, through watchdog) only wakes it: a file is judged
by looking at it. Folders without such reports, as network drives are, are looked through by watchdog's PollingObserver;
and every folder now and then by a sweep, which also finds what came while Overread was closed.
"""

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.arrival.arrived import FilesGone, FilesSettled, FileStamp, WatchReport, WatchTold
from app.arrival.settling import Settling
from app.store.file import is_on_network

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver

logger = logging.getLogger(__name__)
_TICK_S = 0.5
_SWEEP_S = 30.0
_POLL_S = 5.0
_UNFINISHED = (".part", ".partial", ".tmp", ".temp", ".crdownload", ".download", ".filepart", ".!ut")
_CHANGES = ("created", "modified", "moved", "deleted", "closed")


@dataclass(frozen=True, slots=True)
class _Order:
    """What to watch, how long a file must be quiet, and what was read before."""

    folders: tuple[Path, ...]
    settle_s: float
    known: tuple[FileStamp, ...]


class FolderWatch:
    """Reports FilesSettled, FilesGone and WatchTold; `report` runs on its thread, so it only passes them on.

    Nothing is started before the first folder is watched. A folder that cannot be reached is tried again, and what lay
    in it is not taken for gone.
    """

    def __init__(
        self, report: Callable[[WatchReport], None], *, tick_s: float = _TICK_S, sweep_s: float = _SWEEP_S
    ) -> None:
        self._report = report
        self._tick_s, self._sweep_s = tick_s, sweep_s
        self._changed = threading.Condition()
        self._order: _Order | None = None
        self._touched: set[Path] = set()
        self._is_closing = False
        self._thread: threading.Thread | None = None
        # The thread's own from here on.
        self._folders: tuple[Path, ...] = ()
        self._known: dict[Path, FileStamp] = {}
        self._settling = Settling(1.0)
        self._observers: dict[Path, BaseObserver] = {}
        self._sweep_at = 0.0
        self._told = WatchTold()

    def watch(self, folders: Sequence[Path], settle_s: float, known: Sequence[FileStamp]) -> None:
        """Watch these folders in place of those before; a file that is known as it is is not told of."""
        with self._changed:
            if self._thread is None and not folders:
                return
            self._order = _Order(tuple(folders), settle_s, tuple(known))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
                self._thread.start()
            self._changed.notify()

    def close(self, timeout_s: float = 5.0) -> bool:
        """End the thread; False if it did not end in time."""
        with self._changed:
            self._is_closing = True
            thread = self._thread
            self._changed.notify()
        if thread is None:
            return True
        thread.join(timeout_s)
        return not thread.is_alive()

    def touch(self, *names: str | bytes) -> None:
        """Something changed there; called from watchdog's threads."""
        with self._changed:
            self._touched.update(Path(os.fsdecode(name)) for name in names if name)
            self._changed.notify()

    # --- on the thread ---

    def _run(self) -> None:
        while not self._is_closing:
            try:
                self._turn()
            except Exception:  # a bug must not end the thread
                logger.exception("looking at a watched folder failed")
                self._sweep_at = time.monotonic() + self._sweep_s
            with self._changed:
                if not (self._order or self._is_closing):
                    self._changed.wait(self._pause_s())
        self._stop_observing()

    def _pause_s(self) -> float | None:
        if self._touched or len(self._settling):
            return self._tick_s
        return max(0.0, self._sweep_at - time.monotonic()) if self._folders else None

    def _turn(self) -> None:
        with self._changed:
            order, self._order = self._order, None
            touched, self._touched = self._touched, set()
        if order is not None:
            self._begin(order)
        now = time.monotonic()
        if self._folders and now >= self._sweep_at:
            self._sweep()
            # A folder that takes long to look through is looked through less often.
            self._sweep_at = time.monotonic() + max(self._sweep_s, 10 * (time.monotonic() - now))
        for path in touched:
            self._look_at(path)
        for path in self._settling.paths():
            self._see(path)
        settled = self._settling.settled(time.monotonic())
        self._known |= {one.path: one for one in settled}
        self._tell_state()
        if settled:
            self._report(FilesSettled(settled))

    def _begin(self, order: _Order) -> None:
        self._stop_observing()
        self._folders = order.folders
        self._known = {one.path: one for one in order.known if self._root_of(one.path) is not None}
        self._settling = Settling(order.settle_s)
        self._sweep_at = 0.0

    def _sweep(self) -> None:
        for root in self._folders:
            if not root.is_dir():
                self._stop_observing(root)
                continue
            if root not in self._observers:
                self._observe(root)
            seen = set()
            for path in _files_below(root):
                if self._is_closing or self._order:
                    return
                seen.add(path)
                self._see(path)
            mine = [path for path in self._known if self._root_of(path) == root]
            gone = tuple(path for path in mine if path not in seen)
            if gone and (seen or any(root.iterdir())):  # an empty folder is one whose drive is not connected
                for path in gone:
                    del self._known[path]
                self._report(FilesGone(gone))

    def _look_at(self, path: Path) -> None:
        if self._root_of(path) is None:
            return
        if path.is_dir():
            for one in _files_below(path):
                self._see(one)
        elif path.exists():
            self._see(path)
        else:  # what is gone may have been a folder: the sweep finds all of it, once the rest is gone too
            self._sweep_at = min(self._sweep_at, time.monotonic() + 2 * self._tick_s)

    def _see(self, path: Path) -> None:
        root = self._root_of(path)
        stamp = _stamp(path)
        if stamp is None or root is None or _is_unfinished(path):
            self._settling.forget(path)
        elif self._known.get(path) != stamp:
            parts = path.relative_to(root).parts
            self._settling.see(root / parts[0] if len(parts) > 1 else root, stamp, time.monotonic())

    def _root_of(self, path: Path) -> Path | None:
        return next((root for root in self._folders if path.is_relative_to(root) and path != root), None)

    def _tell_state(self) -> None:
        unreachable = tuple(one for one in self._folders if one not in self._observers)
        told = WatchTold(len(self._folders) - len(unreachable), unreachable, len(self._settling))
        if told != self._told:
            self._told = told
            self._report(told)

    def _observe(self, root: Path) -> None:
        from watchdog.events import FileSystemEvent, FileSystemEventHandler
        from watchdog.observers import Observer
        from watchdog.observers.polling import PollingObserver

        touch = self.touch

        class Ear(FileSystemEventHandler):
            def dispatch(self, event: FileSystemEvent) -> None:
                if event.event_type in _CHANGES:
                    touch(event.src_path, event.dest_path)

        makers: list[Callable[[], Any]] = [lambda: PollingObserver(timeout=_POLL_S)]
        if not is_on_network(root):
            makers.insert(0, Observer)
        for make in makers:
            observer = make()
            try:
                observer.schedule(Ear(), str(root), recursive=True)
                observer.start()
            except OSError as error:  # a limit of the system was reached, or the folder has just gone
                logger.warning("a folder cannot be watched so: %s", type(error).__name__)
                continue
            self._observers[root] = observer
            return

    def _stop_observing(self, root: Path | None = None) -> None:
        for one in (root,) if root is not None else tuple(self._observers):
            observer = self._observers.pop(one, None)
            if observer is not None:
                observer.stop()
                observer.join()


def _files_below(root: Path) -> Iterator[Path]:
    for folder, inside, names in os.walk(root):
        inside[:] = sorted(one for one in inside if not one.startswith("."))
        yield from (Path(folder, name) for name in sorted(names) if not _is_unfinished(Path(name)))


def _is_unfinished(path: Path) -> bool:
    """Whether a name says that it is not meant to be read: hidden, or still being written."""
    return path.name.startswith(".") or path.name.endswith("~") or path.suffix.casefold() in _UNFINISHED


def _stamp(path: Path) -> FileStamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return FileStamp(path, found.st_size, found.st_mtime_ns) if path.is_file() else None
