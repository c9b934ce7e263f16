"""Assembling a volume, a few slices at a time, so that whoever does it can do something more urgent in between."""

from collections.abc import Callable

from app.reading.frame_cache import FrameCache
from app.study import Instance, Series
from app.volume import Volume, VolumeBuilder, VolumeError, check_series
from inference.frame import Frame

_STEP = 4


class Assembly:
    """The state of one volume in the making. As a slice is laid into the block, its frame becomes a view of it.

    Raises VolumeError, here and in `step` and `result`, where the series is no volume or is too large.
    """

    def __init__(self, series: Series, cache: FrameCache, decode: Callable[[Instance, int], Frame]) -> None:
        self._series, self._cache, self._decode = series, cache, decode
        self._places = series.frames()
        self._builder = VolumeBuilder(series.uid, len(self._places))
        self.done = 0

    @property
    def total(self) -> int:
        """How many slices the series has."""
        return len(self._places)

    @property
    def is_done(self) -> bool:
        """Whether every slice is in the block."""
        return self.done == self.total

    def step(self) -> None:
        """Take in a few slices more."""
        if self.done == 0:
            check_series(self._series)
        for instance, number in self._places[self.done : self.done + _STEP]:
            frame = self._cache.get(instance, number) or self._decode(instance, number)
            if self.done == 0 and frame.stored.nbytes * self.total > self._cache.limit_bytes:
                raise VolumeError(
                    "The series is larger than the memory that is set aside for frames.",
                    advice="Raise the memory for decoded frames in Settings, Machine.",
                )
            self._cache.put(instance, number, self._builder.add(frame))
            self.done += 1

    def result(self) -> Volume:
        """The volume."""
        return self._builder.finish()
