"""The small pictures of the series list."""

from app.ports import ReadingPort
from app.reading.service import ThumbnailMade
from app.study import Series, Source


class ThumbnailDesk:
    """Asks for the middle frame of each series once, and keeps what came."""

    def __init__(self, reading: ReadingPort) -> None:
        self._reading = reading
        self._made: dict[tuple[Source, int], object] = {}
        self._asked: dict[str, tuple[Source, int]] = {}
        self._known: set[tuple[Source, int]] = set()

    def of(self, series: Series) -> object | None:
        """The pixels of a series' thumbnail, (rows, columns) or (rows, columns, 3) of uint8; None: not there yet."""
        frames = series.frames()
        if not frames:
            return None
        instance, number = frames[len(frames) // 2]
        address = (instance.source, number)
        if address not in self._known:
            self._known.add(address)
            self._asked[self._reading.thumbnail(instance, number)] = address
        return self._made.get(address)

    def arrived(self, event: ThumbnailMade) -> bool:
        """Keep a thumbnail; False if this desk did not ask for it."""
        address = self._asked.pop(event.request_id, None)
        if address is not None:
            self._made[address] = event.pixels
        return address is not None

    def ended(self, request_id: str) -> bool:
        """A thumbnail will not come; False if the request was not for one."""
        return self._asked.pop(request_id, None) is not None
