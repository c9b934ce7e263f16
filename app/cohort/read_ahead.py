"""Opens and decodes ahead of the model: while one study is answered, the reader process is at the next.

It stands between the studies' reader and the keeper of the reader process; memory holds one study's frames, at most
`KEPT_BYTES`, and one frame of the next.
"""

import logging
import threading
from collections import OrderedDict, deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.cohort.entry import Entry
from app.frame_loader import FrameAddress
from app.notices import notice_of
from app.reading import InputRecord, ScannedInstance
from app.reading.assembly import assemble
from app.reading.keeper import ReaderKeeper, open_inputs
from app.study import Instance, Source, Study
from app.unattended import Place, sampled
from inference.errors import OverreadError
from inference.frame import Frame

KEPT_BYTES = 128 * 2**20

_BATCH = 16
_AHEAD = 4

Decoded = Frame | OverreadError

_OPENING: FrameAddress = (Source(Path()), "", 0)
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Refused:
    """An input of an entry that did not open, or that holds no picture (`is_document`), and why."""

    source: Source
    reason: str
    advice: str = ""
    is_document: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """An entry whose files were looked at: its studies, and what of it did not open."""

    entry: Entry
    studies: tuple[Study, ...] = ()
    refused: tuple[Refused, ...] = ()


class ReadAhead:
    """A source of studies and of their frames, with a thread of its own that is one study ahead.

    `add` and `end` are for whoever hands out entries; `next` and `decode` for the one thread that reads them.
    """

    def __init__(self, keeper: ReaderKeeper) -> None:
        self._keeper = keeper
        self._changed = threading.Condition()
        self._entries: deque[Entry] = deque()
        self._opened: deque[tuple[Opened, Place | None, Decoded | None]] = deque()
        self._wanted: deque[Place] = deque()
        self._busy: FrameAddress | None = None
        self._frames: OrderedDict[FrameAddress, Decoded] = OrderedDict()
        self._order: dict[FrameAddress, tuple[Sequence[Place], int]] = {}
        self._is_over = self._is_reading = False
        self._thread = threading.Thread(target=self._run, name="read-ahead", daemon=True)
        self._thread.start()

    def add(self, entry: Entry) -> None:
        """One more entry, to be read after those before it."""
        with self._changed:
            self._entries.append(entry)
            self._changed.notify_all()

    @property
    def waiting(self) -> int:
        """How many entries were added and are not read to their end yet."""
        with self._changed:
            return len(self._entries) + len(self._opened) + self._is_reading + (self._busy == _OPENING)

    def end(self) -> None:
        """No more entries come; what was added is still read."""
        with self._changed:
            self._is_over = True
            self._changed.notify_all()

    def next(self) -> Opened | None:
        """The next entry, opened, waited for; None at the end. The frames of the one before are forgotten."""
        with self._changed:
            self._frames.clear()
            self._wanted.clear()
            self._order.clear()
            self._is_reading = False
            while not self._opened:
                if self._is_over and not self._entries and self._busy is None:
                    return None
                self._changed.wait()
            opened, place, frame = self._opened.popleft()
            self._is_reading = True
            for series in (series for study in opened.studies for series in study.series):
                places = sampled(series.frames())
                self._order |= {_address(*one): (places, at) for at, one in enumerate(places)}
            if place is not None and frame is not None:
                self._frames[_address(*place)] = frame
            self._changed.notify_all()
        return opened

    def decode(self, instance: Instance, number: int = 1) -> Frame:
        """One frame of the study at hand, 1-based; raises UnreadableError or UnsafeError."""
        address = _address(instance, number)
        with self._changed:
            self._plan(address)
            while self._busy == address:
                self._changed.wait()
            found = self._frames.get(address)
            if found is None and (instance, number) in self._wanted:
                self._wanted.remove((instance, number))
        if found is None:
            found = self._decoded(instance, number)
            with self._changed:
                self._keep(address, found)
        if isinstance(found, OverreadError):
            raise found
        return found

    def _plan(self, address: FrameAddress) -> None:
        """Where a series is read in order, its next frames are wanted too."""
        places, at = self._order.get(address, ((), 0))
        has_begun = at == 0 or (at > 0 and _address(*places[at - 1]) in self._frames)
        if has_begun:
            known = {*self._frames, self._busy}
            coming = [one for one in places[at + 1 : at + 1 + _AHEAD] if _address(*one) not in known]
            self._wanted = deque(coming)
            self._changed.notify_all()

    def _run(self) -> None:
        while True:
            with self._changed:
                while not (self._wanted or (self._entries and not self._opened)):
                    if self._is_over and not self._entries:
                        return
                    self._changed.wait()
                place = self._wanted.popleft() if self._wanted else None
                entry = None if place else self._entries.popleft()
                self._busy = _address(*place) if place else _OPENING
            if place is not None:
                self._read(place)
            elif entry is not None:
                self._open(entry)

    def _read(self, place: Place) -> None:
        found = self._decoded(*place)
        with self._changed:
            if _address(*place) in self._order:  # else the study it belongs to is over
                self._keep(_address(*place), found)
            self._busy = None
            self._changed.notify_all()

    def _open(self, entry: Entry) -> None:
        try:
            opened = open_entry(entry, self._keeper)
        except Exception as error:  # noqa: BLE001 - one entry's fault must not end the thread that all wait for
            _LOG.exception("an entry could not be opened")
            notice = notice_of(error)
            opened = Opened(entry, refused=(Refused(entry.sources[0], notice.text, notice.advice),))
        series = next((one for study in opened.studies for one in study.series), None)
        places = sampled(series.frames()) if series else ()
        probe = places[len(places) // 2] if places else None
        frame = self._decoded(*probe) if probe else None
        with self._changed:
            self._opened.append((opened, probe, frame))
            self._busy = None
            self._changed.notify_all()

    def _decoded(self, instance: Instance, number: int) -> Decoded:
        try:
            return self._keeper.decode(instance, number)
        except OverreadError as error:
            return error

    def _keep(self, address: FrameAddress, frame: Decoded) -> None:
        self._frames[address] = frame
        total = sum(one.stored.nbytes for one in self._frames.values() if isinstance(one, Frame))
        while total > KEPT_BYTES and len(self._frames) > 1:
            _, oldest = self._frames.popitem(last=False)
            total -= oldest.stored.nbytes if isinstance(oldest, Frame) else 0


def open_entry(entry: Entry, keeper: ReaderKeeper) -> Opened:
    """Look at the files of an entry and put its studies together; a file that does not open is named, not raised."""
    if entry.is_named:
        inputs = open_inputs([one.path for one in entry.sources], keeper)
        failed = [_refused(one) for one in inputs.failures]
        return Opened(entry, inputs.studies, (*failed, *(_refused(one) for one in inputs.documents)))
    instances: list[ScannedInstance] = []
    refused: list[Refused] = []
    for start in range(0, len(entry.sources), _BATCH):
        some = entry.sources[start : start + _BATCH]
        for source, scan in zip(some, keeper.scan_all(some, entry.root), strict=True):
            if isinstance(scan, OverreadError):
                refused.append(Refused(source, str(scan), scan.advice))
            else:
                instances += scan.instances
    return Opened(entry, assemble(instances), tuple(refused))


def _refused(record: InputRecord) -> Refused:
    source = Source(record.path, record.member)
    if record.kind == "document":
        return Refused(source, " ".join(record.flags), is_document=True)
    return Refused(source, record.reason, record.advice)


def _address(instance: Instance, number: int) -> FrameAddress:
    return instance.source, instance.uid, number
