"""Reading in the background: one thread that owns the reader process, urgent frames first."""

import logging
import os
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from app.reading import OpenedInputs, UnreadableError
from app.reading.content import Content
from app.reading.frame_cache import FrameCache
from app.reading.keeper import DEADLINE_S, MEMORY_BYTES, ReaderKeeper
from app.reading.opening import Opening
from app.reading.scan_pair import ScanPair
from app.reading.volume_assembly import Assembly
from app.structured_report import StructuredReport, understood
from app.study import Instance, Series, Source
from app.volume import Volume
from inference.errors import OverreadError
from inference.frame import Frame, FrameKey

_LOG = logging.getLogger(__name__)
_CANCEL_GRACE_S = 0.5
_PROGRESS_S = 0.05


@dataclass(frozen=True, slots=True)
class OpenProgress:
    """How far opening has come. `total` grows while folders are found in folders."""

    request_id: str
    done: int
    total: int
    text: str


@dataclass(frozen=True, slots=True)
class Opened:
    """The paths were opened, as far as they could be: failed inputs are among the records."""

    request_id: str
    inputs: OpenedInputs


@dataclass(frozen=True, slots=True)
class Decoded:
    """The frame that was asked for."""

    request_id: str
    frame: Frame


@dataclass(frozen=True, slots=True, eq=False)
class ThumbnailMade:
    """A small picture: (rows, columns) of uint8, or (rows, columns, 3) RGB."""

    request_id: str
    key: FrameKey
    pixels: NDArray[Any]


@dataclass(frozen=True, slots=True)
class ReadingFailed:
    """The request could not be answered."""

    request_id: str
    error: OverreadError


@dataclass(frozen=True, slots=True)
class ReadingDropped:
    """The request was cancelled."""

    request_id: str


@dataclass(frozen=True, slots=True, eq=False)
class ContentLoaded:
    """All of an object that stands beside the pictures."""

    request_id: str
    content: Content


@dataclass(frozen=True, slots=True, eq=False)
class PageDrawn:
    """One page of a document: (height, width, 3) of uint8, RGB."""

    request_id: str
    number: int
    pixels: NDArray[Any]


@dataclass(frozen=True, slots=True)
class VolumeProgress:
    """How many slices of a volume lie in their block."""

    request_id: str
    done: int
    total: int


@dataclass(frozen=True, slots=True, eq=False)
class VolumeMade:
    """The volume that was asked for; the frames at hand are views of it from now on."""

    request_id: str
    volume: Volume


ReadingEvent = (
    VolumeProgress
    | VolumeMade
    | OpenProgress
    | Opened
    | Decoded
    | ThumbnailMade
    | ContentLoaded
    | PageDrawn
    | ReadingFailed
    | ReadingDropped
)


@dataclass(slots=True)
class _Request:
    instance: Instance | None = None
    number: int = 1
    thumbnail: int = 0
    paths: tuple[Path, ...] = ()
    source: Source | None = None
    page_width: int = 0
    opening: Opening | None = None
    assembly: Assembly | None = None
    told_at: float = 0.0
    id: str = field(default_factory=lambda: uuid.uuid4().hex)


_WARM_UP = _Request()


class ReadingService:
    """Opens paths and decodes frames on a thread of its own.

    Every request ends in exactly one of Opened, Decoded, ThumbnailMade, VolumeMade, ContentLoaded, PageDrawn,
    ReadingFailed and ReadingDropped; OpenProgress or VolumeProgress may come before. `report` runs on the service's
    thread, so it only passes the event on. Urgent decodes come first; a folder is scanned file by file and a volume
    assembled slice by slice, in turns with thumbnails and decodes that are not urgent.
    """

    def __init__(
        self,
        report: Callable[[ReadingEvent], None],
        *,
        memory_bytes: int = MEMORY_BYTES,
        deadline_s: float = DEADLINE_S,
        cache_bytes: int | None = None,
    ) -> None:
        self._report = report
        self._keeper = ReaderKeeper(memory_bytes=memory_bytes, deadline_s=deadline_s)
        self._pair = ScanPair(self._keeper, self._keeper.another)
        self.cache = FrameCache(_quarter_of_memory() if cache_bytes is None else cache_bytes)
        self._changed = threading.Condition()
        self._urgent: deque[_Request] = deque()
        self._later: deque[_Request] = deque()
        self._openings: deque[_Request] = deque()
        self._current: _Request | None = None
        self._cancelled: set[str] = set()
        self._is_openings_turn = True
        self._is_closing = False
        self._thread = threading.Thread(target=self._run, name="reading", daemon=True)
        self._thread.start()

    def open(self, paths: Sequence[Path]) -> str:
        """Open files, folders and archives; ends in Opened even where some or all of them fail."""
        return self._enqueue(self._openings, _Request(paths=tuple(paths)))

    def decode(self, instance: Instance, number: int = 1, *, is_urgent: bool = True) -> str:
        """Decode one frame, 1-based; ends in Decoded."""
        return self._enqueue(self._urgent if is_urgent else self._later, _Request(instance, number))

    def thumbnail(self, instance: Instance, number: int = 1, size: int = 96) -> str:
        """Make a small picture of a frame, at most `size` pixels on its longer side; ends in ThumbnailMade."""
        return self._enqueue(self._later, _Request(instance, number, thumbnail=size))

    def volume(self, series: Series) -> str:
        """Decode all frames of a series into one block; ends in VolumeMade. VolumeProgress comes before."""
        return self._enqueue(self._openings, _Request(assembly=Assembly(series, self.cache, self._keeper.decode)))

    def content(self, source: Source) -> str:
        """Read all of an object beside the pictures; ends in ContentLoaded."""
        return self._enqueue(self._urgent, _Request(source=source))

    def page(self, source: Source, number: int, width: int) -> str:
        """Draw one page of a document, 1-based, `width` pixels wide; ends in PageDrawn."""
        return self._enqueue(self._urgent, _Request(source=source, number=number, page_width=width))

    def cancel(self, request_id: str) -> None:
        """Ask that a request end in ReadingDropped; one that has ended already is left as it is."""
        with self._changed:
            if self._current is not None and self._current.id == request_id:
                self._cancelled.add(request_id)
                self._keeper.interrupt(_CANCEL_GRACE_S)
                self._pair.interrupt(_CANCEL_GRACE_S)
            elif any(one.id == request_id for queue in self._queues() for one in queue):
                self._cancelled.add(request_id)
                self._changed.notify()

    def warm_up(self) -> None:
        """Start the reader process before there is a file for it; best called after the first paint."""
        with self._changed:
            self._urgent.append(_WARM_UP)
            self._changed.notify()

    def close(self, timeout_s: float = 5.0) -> bool:
        """Drop what waits, end the reader process; whether all that was done in time."""
        with self._changed:
            self._is_closing = True
            self._keeper.interrupt(0.0)
            self._pair.interrupt(0.0)
            self._changed.notify()
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _queues(self) -> tuple[deque[_Request], deque[_Request], deque[_Request]]:
        if self._is_openings_turn:
            return self._urgent, self._openings, self._later
        return self._urgent, self._later, self._openings

    def _enqueue(self, queue: deque[_Request], request: _Request) -> str:
        with self._changed:
            if self._is_closing:
                raise RuntimeError("the reading service is closed")
            queue.append(request)
            self._changed.notify()
        return request.id

    def _run(self) -> None:
        while (request := self._next()) is not None:
            if request is _WARM_UP:
                self._keeper.warm_up()
                continue
            try:
                event = self._work(request)
            except OverreadError as error:
                event = ReadingFailed(request.id, error)
            except Exception:  # noqa: BLE001 - one file's bug must not end the thread
                _LOG.exception("reading failed")
                event = ReadingFailed(
                    request.id, UnreadableError("It could not be read because of a fault in Overread.")
                )
            self._settle(request, event)
        for queue in self._queues():
            for request in filter(lambda one: one is not _WARM_UP, queue):
                self._tell(ReadingDropped(request.id))
        self._pair.rest()
        self._keeper.close()

    def _next(self) -> _Request | None:
        with self._changed:
            while not self._is_closing:
                waiting = next((queue for queue in self._queues() if queue), None)
                if waiting is not None:
                    self._current = waiting.popleft()
                    if waiting is not self._urgent:
                        self._is_openings_turn = waiting is self._later
                    return self._current
                self._changed.wait()
            return None

    def _settle(self, request: _Request, event: ReadingEvent | None) -> None:
        with self._changed:
            self._current = None
            is_cancelled = request.id in self._cancelled or (self._is_closing and not isinstance(event, Decoded))
            if event is None and not is_cancelled:  # the rest of an opening waits for its turn
                self._openings.append(request)
                return
            self._cancelled.discard(request.id)
        if request.opening is not None:
            self._pair.rest()
        self._tell(ReadingDropped(request.id) if is_cancelled or event is None else event)

    def _work(self, request: _Request) -> ReadingEvent | None:
        if request.id in self._cancelled:
            return ReadingDropped(request.id)
        if request.source is not None and request.page_width:
            page = self._keeper.page(request.source, request.number, request.page_width)
            return PageDrawn(request.id, request.number, page)
        if request.source is not None:
            content = self._keeper.content(request.source)
            return ContentLoaded(request.id, understood(content) if isinstance(content, StructuredReport) else content)
        if request.instance is None:
            return self._go_further(request)
        if request.thumbnail:
            pixels = self._keeper.thumbnail(request.instance, request.number, request.thumbnail)
            return ThumbnailMade(request.id, FrameKey(request.instance.uid, request.number), pixels)
        frame = self.cache.get(request.instance, request.number)
        if frame is None:
            frame = self._keeper.decode(request.instance, request.number)
            self.cache.put(request.instance, request.number, frame)
        return Decoded(request.id, frame)

    def _go_further(self, request: _Request) -> ReadingEvent | None:
        """A part of what takes long: of opening, or of assembling a volume."""
        assembly = request.assembly
        if assembly is None:
            return self._open_further(request)
        if not assembly.is_done:
            assembly.step()
            if time.monotonic() - request.told_at > _PROGRESS_S:
                request.told_at = time.monotonic()
                self._tell(VolumeProgress(request.id, assembly.done, assembly.total))
            return None
        return VolumeMade(request.id, assembly.result())

    def _open_further(self, request: _Request) -> ReadingEvent | None:
        if request.opening is None:
            request.opening = Opening(request.paths, self._pair.scan_all, look_ahead=self._pair.look_ahead)
        opening = request.opening
        if not opening.is_done:
            opening.step(self._pair.expect(opening.total - opening.done))
            if time.monotonic() - request.told_at > _PROGRESS_S:
                request.told_at = time.monotonic()
                text = f"{opening.instances_found} pictures found"
                self._tell(OpenProgress(request.id, opening.done, opening.total, text))
            return None
        inputs = opening.result()
        for study in inputs.studies:
            for series in study.series:
                self.cache.forget({instance.source for instance in series.instances})
        return Opened(request.id, inputs)

    def _tell(self, event: ReadingEvent) -> None:
        try:
            self._report(event)
        except Exception:  # noqa: BLE001 - a receiver's bug must not end the thread
            _LOG.exception("a receiver of reading events failed")


def _quarter_of_memory() -> int:
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        return int(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")) // 4
    return 2 << 30
