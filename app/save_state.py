"""What of the reader's work is on disk, as the status bar says it."""

from collections.abc import Iterable
from datetime import datetime

from app.store.record import Saved, StoreFailed


class SaveState:
    """Counts what was sent to the store and has not been reported as saved."""

    def __init__(self) -> None:
        self.saved_at: datetime | None = None
        self.audit_head = ""
        self._waiting: set[str] = set()
        self._failure = ""

    @property
    def is_saved(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    @property
    def unsaved_count(self) -> int:
        """How many steps wait."""
        return len(self._waiting)

    @property
    def has_failed(self) -> bool:
        """Whether the store could not be used when it was tried last."""
        return bool(self._failure)

    def sent(self, ticket: str) -> None:
        """A step was handed to the store."""
        self._waiting.add(ticket)

    def saved(self, event: Saved) -> None:
        """Steps are on disk."""
        self._waiting -= set(event.tickets)
        self.saved_at = event.at
        self.audit_head = event.audit_head or self.audit_head
        self._failure = ""

    def refused(self, tickets: Iterable[str]) -> None:
        """Steps will never be on disk: the store does not take them."""
        self._waiting -= set(tickets)
        self._failure = ""

    def failed(self, event: StoreFailed) -> bool:
        """The store could not be used; False if the reader was told of this failure already."""
        is_new = str(event.error) != self._failure
        self._failure = str(event.error)
        return is_new
