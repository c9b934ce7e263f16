"""The studies of a folder while it is still being looked through: the first is read long before the last is found.

Which files belong to a study is known at the end only. A study of which no file has come for a while is handed out all
the same: its result is kept under the files that it was made of, so a study that grew after that is simply read again,
and tables and numbers are those of the whole folder, whatever was read first.
"""

import logging
import threading
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from app.cohort.entry import CohortError, Entry, EntryFile, write_entries
from app.cohort.entry_folder import folder_entries
from app.reading.keeper import ReaderKeeper
from inference.errors import Cancelled, OverreadError
from inference.request import CancelToken

_LOG = logging.getLogger(__name__)


class EntryStream:
    """Looks through a folder on a thread of its own; iterated, it gives what is found, then every entry in order.

    `found` counts the studies so far, `looked_at` the files. `entries` is there once the folder was looked through and
    written down. Several threads may take from one iterator if they take turns.
    """

    def __init__(self, folder: Path, out: Path, deadline_s: float, token: CancelToken) -> None:
        self._folder, self._out, self._deadline_s, self._token = folder, out, deadline_s, token
        self._changed = threading.Condition()
        self._settled: deque[Entry] = deque()
        self._error: OverreadError | None = None
        self._is_over = False
        self.looked_at = self.found = 0
        self.entries: EntryFile | None = None
        self._thread = threading.Thread(target=self._look, name="cohort-folder", daemon=True)
        self._thread.start()

    @property
    def is_looking(self) -> bool:
        """Whether the folder is still being looked through."""
        return not self._is_over

    def __iter__(self) -> Iterator[Entry]:
        """Raises what hindered the look through the folder; ends early where it is closed or the run is stopped."""
        while True:
            with self._changed:
                while not self._settled and not self._is_over:
                    self._changed.wait()
                if not self._settled:
                    break
                entry = self._settled.popleft()
            yield entry
        if self._error is not None:
            raise self._error
        if self.entries is not None:
            yield from self.entries

    def close(self) -> None:
        """Give up what waits, and wait for the thread; the run's token ends it if it is still at work."""
        self._end(None)
        self._thread.join()

    def _look(self) -> None:
        try:
            with ReaderKeeper(deadline_s=self._deadline_s) as keeper:
                found = folder_entries(self._folder, self._out, keeper, self._noted, self._token, self._take)
                entries = write_entries(self._out, found)
            with self._changed:
                self.entries = entries
            self._end(None)
        except Cancelled:
            self._end(None)
        except OverreadError as error:
            self._end(error)
        except Exception as error:  # noqa: BLE001 - a bug here must end the run, not hang it
            _LOG.exception("a folder could not be looked through")
            self._end(CohortError(f"The folder could not be looked through ({type(error).__name__})."))

    def _end(self, error: OverreadError | None) -> None:
        with self._changed:
            self._error = self._error or error
            self._is_over = True
            self._changed.notify_all()

    def _noted(self, looked_at: int, found: int) -> None:
        self.looked_at, self.found = looked_at, found

    def _take(self, entry: Entry) -> None:
        with self._changed:
            if not self._is_over:
                self._settled.append(entry)
                self._changed.notify_all()
