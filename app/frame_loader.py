"""Frames for the viewport: the one in view at once, the rest of its series after it, and those seen lately at hand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.ports import ReadingPort
from app.reading.frame_cache import FrameCache
from app.study import Instance, Source
from inference.frame import Frame, FrameKey

_KEPT_BYTES = 512 * 2**20
_AT_ONCE = 6
"""So many frames are asked for ahead of the reader at a time: what is asked for next follows where the reader goes."""
_SHARE = 0.5
"""Of the memory for frames, what the surroundings of the view may fill."""

FrameAddress = tuple[Source, str, int]
"""Where a frame's bytes lie, its SOP Instance UID and its number: two files may claim the same UID."""


@dataclass(frozen=True, slots=True)
class Place:
    """One frame of a study, not decoded yet; `number` is 1-based."""

    instance: Instance
    number: int

    @property
    def address(self) -> FrameAddress:
        """What tells it from every other frame."""
        return self.instance.source, self.instance.uid, self.number

    @property
    def key(self) -> FrameKey:
        """The frame's key."""
        return FrameKey(self.instance.uid, self.number)


class FrameLoader:
    """Asks the reading service for frames and knows which answer belongs to which question.

    At most one urgent request is open: wanting another frame gives up the last. A frame that comes late is kept.
    """

    def __init__(self, reading: ReadingPort) -> None:
        self._reading = reading
        self.cache = FrameCache(_KEPT_BYTES)
        self._ahead: Iterator[Place] = iter(())
        self._all_here: tuple[object, int] = ((), 0)
        self._asked: dict[str, Place] = {}
        self._given_up: set[str] = set()
        self._urgent = ""

    def kept(self, place: Place) -> Frame | None:
        """The frame if it is at hand."""
        return self.cache.get(place.instance, place.number)

    def want(self, place: Place) -> Frame | None:
        """The frame to show: at hand, or asked for as urgent."""
        frame = self.kept(place)
        if self._urgent and (frame is not None or self._asked[self._urgent].address != place.address):
            self._give_up(self._urgent)
        if frame is None and not self._urgent:
            self._urgent = self._reading.decode(place.instance, place.number, is_urgent=True)
            self._asked[self._urgent] = place
        return frame

    def want_beside(self, place: Place) -> Frame | None:
        """A frame to show beside the one in view: at hand, or asked for as urgent without giving up another."""
        frame = self.kept(place)
        if frame is None:
            self.fetch(place, is_urgent=True)
        return frame

    def fetch(self, place: Place, *, is_urgent: bool = False) -> None:
        """Ask for a frame, behind everything urgent unless it is itself, where it is not at hand or on its way."""
        if self.kept(place) is None and not self.is_asked(place):
            self._asked[self._reading.decode(place.instance, place.number, is_urgent=is_urgent)] = place

    def prefetch(self, places: tuple[Place, ...], position: int, needed: Iterable[FrameAddress] = ()) -> None:
        """Ask for the frames around a position, the nearest first, as far as there is memory for them.

        What was asked for elsewhere and is not `needed` there any more is given up.
        """
        asked = [one for one in self._asked.items() if one[0] not in (self._urgent, *self._given_up)]
        if asked:
            wanted = {place.address for place in places} | set(needed)
            for request_id, place in asked:
                if place.address not in wanted:
                    self._give_up(request_id)
        if self._all_here[0] is places and self._all_here[1] == self.cache.changes:
            return
        frame = self.kept(places[position])
        size = max(frame.stored.nbytes, 1) if frame is not None else 1 << 20
        reach = max(1, int(self.cache.limit_bytes * _SHARE / size / 2))
        near = (places[i] for i in _neighbours(position, len(places), reach))
        self._ahead = (place for place in near if not self.cache.has(place.instance, place.number))
        self.go_on()
        if not any(self.is_asked(place) for place in places) and 2 * reach >= len(places):
            self._all_here = (places, self.cache.changes)

    def go_on(self) -> None:
        """Ask for more of what lies ahead, as long as little is on its way."""
        waiting = len(self._asked) - len(self._given_up)
        while waiting < _AT_ONCE:
            place = next(self._ahead, None)
            if place is None:
                return
            if not self.is_asked(place):
                self._asked[self._reading.decode(place.instance, place.number, is_urgent=False)] = place
                waiting += 1

    def is_asked(self, place: Place) -> bool:
        """Whether the frame is on its way."""
        return any(
            one.address == place.address for request_id, one in self._asked.items() if request_id not in self._given_up
        )

    def arrived(self, request_id: str, frame: Frame) -> Place | None:
        """Keep a decoded frame; which place it is for, None if this loader never asked for it."""
        place = self.ended(request_id)
        if place is not None:
            self.keep(place, frame)
        return place

    def ended(self, request_id: str) -> Place | None:
        """A request came to its end; which place it was for."""
        if request_id == self._urgent:
            self._urgent = ""
        self._given_up.discard(request_id)
        return self._asked.pop(request_id, None)

    def forget(self, sources: Iterable[Source]) -> None:
        """Forget the frames of files that were opened again: they may hold other pixels now."""
        self.cache.forget(set(sources))
        self._all_here = ((), 0)

    def give_up_all(self) -> None:
        """Give up every open request."""
        for request_id in set(self._asked) - self._given_up:
            self._give_up(request_id)

    def _give_up(self, request_id: str) -> None:
        # It stays asked: a frame that was decoded all the same is kept when it comes, late.
        self._given_up.add(request_id)
        self._reading.cancel(request_id)
        if request_id == self._urgent:
            self._urgent = ""

    def keep(self, place: Place, frame: Frame) -> None:
        """Keep a decoded frame at hand."""
        self.cache.add(place.instance, place.number, frame)


def _neighbours(position: int, count: int, reach: int) -> Iterator[int]:
    """The positions around one, the nearest first, onward before back."""
    for step in range(1, min(reach, count) + 1):
        for place in (position + step, position - step):
            if 0 <= place < count:
                yield place
