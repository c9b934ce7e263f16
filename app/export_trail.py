"""The audit trail for a command that writes files of studies without a session: each export is a row of it.

It is opened before anything is written, so that a report knows whether its file will be known to a record.
"""

import queue
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from app.clock import local_time
from app.exported_file import digests_of, exported_words
from app.store.record import Activity, Saved, StoreFailed, StoreReport
from app.store.service import StoreService
from inference.errors import OverreadError

_EXPORT, _APPLICATION = "110106", "110100"
_PATIENCE_S = 30.0


class ExportTrail:
    """Appends to one record. `say` is told once why it cannot be written, where that is so."""

    def __init__(
        self, store: Callable[[Callable[[StoreReport], None]], StoreService], say: Callable[[str], None]
    ) -> None:
        self._events: queue.SimpleQueue[StoreReport] = queue.SimpleQueue()
        self._store, self._say = store(self._events.put), say
        self._pending: set[str] = set()
        self._reader_name = ""
        self.is_writable = False

    def begin(self, what: str, reader_name: str = "") -> None:
        """Tell that a command began, and find out whether the record can be written."""
        self._reader_name = reader_name
        self._append(Activity(_APPLICATION, what, local_time(), "", reader_name))
        error = self._settled()
        self.is_writable = error is None
        if error is not None:
            self._say(
                f"The record cannot be written: {error} {error.advice} What is written now is not known to it, "
                "and the reports carry no code."
            )

    def keep(self, kinds: Iterable[str], files: Iterable[Path], study_uid: str) -> None:
        """Tell that files of a study were written, each by its SHA-256; nothing where the record cannot be written."""
        names = tuple(kinds)
        if self.is_writable and names:
            what = " ".join(("export", *names)) + exported_words(digests_of(sorted(files)))
            self._append(Activity(_EXPORT, what, local_time(), study_uid, self._reader_name))

    def close(self) -> bool:
        """Wait until all of it is on disk; False, and told, where it could not be written in time."""
        error = self._settled() if self.is_writable else None
        is_whole = self._store.close(_PATIENCE_S if self.is_writable else 1.0) and error is None
        if self.is_writable and not is_whole:
            self._say("failed: the audit trail could not be written: these files are not known to the record.")
        return is_whole or not self.is_writable

    def _append(self, activity: Activity) -> None:
        self._pending.add(self._store.append(activity))

    def _settled(self) -> OverreadError | None:
        """Wait for what was appended; what hinders, or None."""
        end = time.monotonic() + _PATIENCE_S
        while self._pending:
            try:
                told = self._events.get(timeout=max(0.0, end - time.monotonic()))
            except queue.Empty:
                return OverreadError("It did not answer in time.")
            if isinstance(told, Saved):
                self._pending -= set(told.tickets)
            elif isinstance(told, StoreFailed):
                return told.error
        return None
