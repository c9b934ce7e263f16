"""Reports that wait for their key frames to be decoded."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.frame_loader import FrameAddress, FrameLoader, Place
from inference.frame import Frame


@dataclass(slots=True)
class _Awaited:
    places: tuple[Place, ...]
    done: Callable[[tuple[Frame, ...]], object]
    frames: dict[FrameAddress, Frame] = field(default_factory=dict)
    missing: set[FrameAddress] = field(default_factory=set)


class ReportDesk:
    """Gathers the decoded key frames of reports; a frame that cannot be decoded is left out."""

    def __init__(self, loader: FrameLoader) -> None:
        self._loader = loader
        self._awaited: list[_Awaited] = []

    def gather(self, places: tuple[Place, ...], done: Callable[[tuple[Frame, ...]], object]) -> None:
        """Call `done` with the frames of these places, in order, once each is decoded or known not to be."""
        awaited = _Awaited(places, done)
        for place in places:
            frame = self._loader.kept(place)
            if frame is None:
                awaited.missing.add(place.address)
                self._loader.fetch(place)
            else:
                awaited.frames[place.address] = frame
        self._awaited.append(awaited)
        self._hand_out()

    @property
    def needed(self) -> tuple[FrameAddress, ...]:
        """The frames that reports wait for."""
        return tuple(address for one in self._awaited for address in one.missing)

    def decoded(self, place: Place, frame: Frame) -> None:
        """A frame is here."""
        for one in self._awaited:
            if place.address in one.missing:
                one.frames[place.address] = frame
                one.missing.discard(place.address)
        self._hand_out()

    def unreadable(self, place: Place) -> None:
        """A frame will not come."""
        for one in self._awaited:
            one.missing.discard(place.address)
        self._hand_out()

    def _hand_out(self) -> None:
        whole = [one for one in self._awaited if not one.missing]
        self._awaited = [one for one in self._awaited if one.missing]
        for one in whole:
            one.done(tuple(one.frames[place.address] for place in one.places if place.address in one.frames))
