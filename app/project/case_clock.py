"""How long a reader was at a case: what lies between two acts counts, unless it is so long that they were away."""


class CaseClock:
    """Adds up the seconds between acts; times are seconds of any one clock."""

    def __init__(self, idle_s: float, now: float) -> None:
        self._idle_s, self._last = idle_s, now
        self.seconds = 0.0

    def act(self, now: float) -> None:
        """The reader moved the mouse, pressed a key, or ended the case."""
        gap = now - self._last
        self._last = now
        if 0 < gap <= self._idle_s:
            self.seconds += gap
