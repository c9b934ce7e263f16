"""Which frame is due at which time: the pace of a cine, as a value that knows no clock."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from inference.frame import FrameTiming


class Order(StrEnum):
    """How a cine goes on at its last frame."""

    LOOP = "loop"
    BOUNCE = "bounce"
    ONCE = "once"


@dataclass(frozen=True, slots=True)
class Pace:
    """`starts_s` are the times of the frames since the first, rising, and `end_s` when the last one has been shown."""

    starts_s: tuple[float, ...]
    end_s: float
    order: Order = Order.LOOP

    @property
    def count(self) -> int:
        """How many frames there are."""
        return len(self.starts_s)

    @property
    def cycle_s(self) -> float:
        """How long it takes until everything begins anew; forth and back where it bounces."""
        return self.end_s if self.order is not Order.BOUNCE else 2 * self.starts_s[-1] or self.end_s

    def position_at(self, elapsed_s: float) -> int:
        """The 0-based frame that is due so long after the first one was."""
        if self.order is Order.ONCE:
            return self._frame(min(max(elapsed_s, 0.0), self.end_s))
        phase = elapsed_s % self.cycle_s
        if self.order is Order.BOUNCE and phase > self.starts_s[-1]:
            # Back: each frame stays as long as it did on the way forth.
            return self.count - 1 - self._frame_of(self._mirrored(), phase - self.starts_s[-1])
        return self._frame(phase)

    def time_of(self, position: int) -> float:
        """When a frame is due on the way forth."""
        return self.starts_s[min(max(position, 0), self.count - 1)]

    def next_change_s(self, elapsed_s: float) -> float:
        """How long until another frame is due, at most a second."""
        now = self.position_at(elapsed_s)
        waits = (wait for wait in self._edges(elapsed_s) if wait < 1.0)
        return next((wait for wait in waits if self.position_at(elapsed_s + wait) != now), 1.0)

    def is_over(self, elapsed_s: float) -> bool:
        """Whether a cine that plays once has come to its end."""
        return self.order is Order.ONCE and elapsed_s >= self.end_s

    def _frame(self, phase_s: float) -> int:
        return self._frame_of(self.starts_s, phase_s)

    @staticmethod
    def _frame_of(starts_s: tuple[float, ...], phase_s: float) -> int:
        # A rounding error must not hold a frame back that is due now.
        return min(max(bisect_right(starts_s, phase_s + 1e-9) - 1, 0), len(starts_s) - 1)

    def _mirrored(self) -> tuple[float, ...]:
        last = self.starts_s[-1]
        return tuple(last - start for start in reversed(self.starts_s))

    def _edges(self, elapsed_s: float) -> list[float]:
        phase = elapsed_s if self.order is Order.ONCE else elapsed_s % self.cycle_s
        edges = list(self.starts_s)
        if self.order is Order.BOUNCE:
            edges += [self.starts_s[-1] + start for start in self._mirrored()]
        edges.append(self.cycle_s)
        return sorted({edge - phase for edge in edges if edge > phase})


def pace_of(
    count: int, timing: FrameTiming, default_hz: float, *, rate_hz: float | None = None, order: Order = Order.LOOP
) -> Pace:
    """The pace of a series of `count` frames: the file's, else the default; `rate_hz` is the reader's own wish.

    Frames that are unevenly spaced keep their proportions at every speed.
    """
    meant_hz = timing.rate_hz or default_hz
    wanted_hz = rate_hz or meant_hz
    if len(timing.starts_s) == count and timing.starts_s[-1] > 0:
        factor = meant_hz / wanted_hz
        starts = tuple(start * factor for start in timing.starts_s)
        return Pace(starts, starts[-1] + starts[-1] / (count - 1), order)
    return Pace(tuple(place / wanted_hz for place in range(count)), count / wanted_hz, order)
