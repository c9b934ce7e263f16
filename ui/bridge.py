"""Where worker threads meet Qt, and nowhere else."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

_log = logging.getLogger(__name__)

Result = Any
"""What a piece of work gave, or the exception that it ended in."""


@dataclass(frozen=True, slots=True)
class _Done:
    """Work on a side thread ended; `then` is called with what came of it."""

    then: Callable[[Result], object]
    result: Result


class Bridge(QObject):
    """Carries events of any thread to one receiver on the GUI thread, in the order in which each thread sent them.

    `post` may be called from every thread; it returns at once. Build it on the GUI thread.
    """

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receiver: Callable[[Any], object] | None = None
        self._early: list[object] = []
        self._is_open = True
        self._works: set[threading.Thread] = set()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def deliver_to(self, receiver: Callable[[Any], object]) -> None:
        """Name who hears the events (`Session.receive`); what came before is delivered now."""
        self._receiver = receiver
        early, self._early = self._early, []
        for event in early:
            receiver(event)

    def post(self, event: object) -> None:
        """Hand an event over to the GUI thread; after `close` it is dropped."""
        if self._is_open:
            try:
                self._arrived.emit(event)
            except RuntimeError:  # the window is gone and took the C++ half with it
                self._is_open = False

    def run_aside(self, work: Callable[[], Result], then: Callable[[Result], object]) -> None:
        """Do `work` on a thread of its own; `then` gets its result, or its exception, on the GUI thread."""
        thread = threading.Thread(target=self._work, args=(work, then), name="aside", daemon=True)
        self._works = {one for one in self._works if one.is_alive()} | {thread}
        thread.start()

    def call(self, then: Callable[[Any], object], value: object) -> None:
        """Call `then` with a value on the GUI thread, soon; for work aside that tells how far it has come."""
        self.post(_Done(then, value))

    def close(self, timeout_s: float = 5.0) -> bool:
        """Deliver nothing more; wait for side work. False if some of it is still running."""
        for thread in self._works:
            thread.join(timeout_s)
        self._is_open = False
        return not any(thread.is_alive() for thread in self._works)

    def _work(self, work: Callable[[], Result], then: Callable[[Result], object]) -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - reported as a notice; a full disk must not end the program
            _log.warning("work aside ended in %s", type(error).__name__)
            result = error
        self.post(_Done(then, result))

    @Slot(object)
    def _deliver(self, event: object) -> None:
        if not self._is_open:
            return
        if isinstance(event, _Done):
            event.then(event.result)
        elif self._receiver is None:
            self._early.append(event)
        else:
            self._receiver(event)
