"""Tells the first of a run of events from those that follow it at once."""

import time
from collections.abc import Callable

REST_MS = 120
"""So long after the last step, a hand that scrolled has stopped."""
LONGEST_MS = 600
"""Nothing waits for longer than this, even while the hand goes on."""


class Burst:
    """A hand that turns the wheel, or holds an arrow key: what is slow may wait until it stops."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last_s = self._told_s = float("-inf")

    def pause_ms(self) -> int:
        """Count one more event; how long what it asks for may wait: not at all for the first, nor for ever."""
        now = self._clock()
        follows = now - self._last_s < REST_MS / 1000
        self._last_s = now
        if not follows or now - self._told_s >= LONGEST_MS / 1000:
            self._told_s = now
            return 0
        return REST_MS
