"""Frames for the viewport: the one in view at once, its neighbours after it, and those seen lately kept at hand."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from app.ports import ReadingPort
from app.study import Instance, Source
from inference.frame import Frame, FrameKey

_KEPT_BYTES = 512 * 2**20
_REACH = 8

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

    def __init__(self, reading: ReadingPort, kept_bytes: int = _KEPT_BYTES) -> None:
        self._reading = reading
        self._kept_bytes = kept_bytes
        self._kept: OrderedDict[FrameAddress, Frame] = OrderedDict()
        self._asked: dict[str, Place] = {}
        self._given_up: set[str] = set()
        self._urgent = ""

    def kept(self, place: Place) -> Frame | None:
        """The frame if it is at hand."""
        frame = self._kept.get(place.address)
        if frame is not None:
            self._kept.move_to_end(place.address)
        return frame

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
        """Ask for the neighbours of a position; give up those that are no longer near nor `needed` elsewhere."""
        near = [places[i] for i in _neighbours(position, len(places))]
        wanted = {one.address for one in near} | set(needed)
        for request_id, place in tuple(self._asked.items()):
            if request_id not in (self._urgent, *self._given_up) and place.address not in wanted:
                self._give_up(request_id)
        for place in near:
            self.fetch(place)

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
        again = set(sources)
        for address in [one for one in self._kept if one[0] in again]:
            del self._kept[address]

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
        self._kept[place.address] = frame
        self._kept.move_to_end(place.address)
        total = sum(one.stored.nbytes for one in self._kept.values())
        while total > self._kept_bytes and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            total -= oldest.stored.nbytes


def _neighbours(position: int, count: int) -> list[int]:
    near = [position + sign * step for step in range(1, _REACH + 1) for sign in (1, -1)]
    return [i for i in near if 0 <= i < count]
