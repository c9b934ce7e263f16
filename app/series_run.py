"""A model over all frames of a series: decoded and answered in chunks, behind everything urgent."""

from dataclasses import dataclass, field

from app.frame_loader import FrameAddress, Place
from inference.frame import Frame
from inference.model_card import ModelCard
from inference.request import Progress

CHUNK = 8


@dataclass(slots=True)
class SeriesRun:
    """How far one run over a series has come; memory holds no more than a chunk of frames for it.

    `places` are the frames still to be decoded. A frame that cannot be read is counted and left out.
    """

    study_uid: str
    card: ModelCard
    places: list[Place]
    total: int
    answered: int = 0
    unread: int = 0
    is_asking: bool = False
    _waiting: dict[FrameAddress, Frame | None] = field(default_factory=dict)

    def next_places(self) -> tuple[Place, ...]:
        """The frames to decode next; empty while a chunk is under way."""
        if self._waiting or self.is_asking:
            return ()
        chunk, self.places = self.places[:CHUNK], self.places[CHUNK:]
        self._waiting = {place.address: None for place in chunk}
        return tuple(chunk)

    def decoded(self, place: Place, frame: Frame) -> None:
        """A frame is here; one that this run does not wait for is none of its business."""
        if place.address in self._waiting:
            self._waiting[place.address] = frame

    def unreadable(self, place: Place) -> None:
        """A frame could not be decoded."""
        if self._waiting.get(place.address, True) is None:
            del self._waiting[place.address]
            self.unread += 1

    def needed(self) -> tuple[FrameAddress, ...]:
        """The frames of the chunk that are still on their way."""
        return tuple(address for address, frame in self._waiting.items() if frame is None)

    def ready_chunk(self) -> tuple[Frame, ...]:
        """The chunk once all its frames are here; it is handed out once."""
        frames = tuple(frame for frame in self._waiting.values() if frame is not None)
        if not frames or len(frames) < len(self._waiting):
            return ()
        self._waiting.clear()
        self.is_asking = True
        return frames

    def chunk_answered(self, count: int) -> None:
        """The model has answered a chunk."""
        self.answered += count
        self.is_asking = False

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to do."""
        return not self.places and not self._waiting and not self.is_asking

    @property
    def progress(self) -> Progress:
        """How many frames are done."""
        done = self.answered + self.unread
        return Progress("series", done / max(self.total, 1), f"{done} of {self.total} frames")
