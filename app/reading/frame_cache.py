"""Decoded frames, kept while there is room: the least recently shown goes first."""

import threading
from collections import OrderedDict
from collections.abc import Collection

from app.study import Instance, Source
from inference.frame import Frame

# By source and not by FrameKey alone: two files may claim one SOP Instance UID.
_Key = tuple[Source, str, int]


class FrameCache:
    """A bounded store of frames; one copy of each. Safe from any thread."""

    def __init__(self, limit_bytes: int) -> None:
        self.limit_bytes = limit_bytes
        self._frames: OrderedDict[_Key, Frame] = OrderedDict()
        self._lock = threading.Lock()
        self.size_bytes = 0
        self.changes = 0
        """How often something went: as long as this stays, what was here is here."""

    def get(self, instance: Instance, number: int) -> Frame | None:
        """The frame, if it is here."""
        key = (instance.source, instance.uid, number)
        with self._lock:
            frame = self._frames.get(key)
            if frame is not None:
                self._frames.move_to_end(key)
            return frame

    def has(self, instance: Instance, number: int) -> bool:
        """Whether the frame is here; asking does not make it the last one shown."""
        return (instance.source, instance.uid, number) in self._frames

    def add(self, instance: Instance, number: int, frame: Frame) -> None:
        """Keep a frame unless the same one is here: it may have become a part of a volume meanwhile."""
        with self._lock:
            known = self._frames.get((instance.source, instance.uid, number))
        if known is None or known.digest != frame.digest:
            self.put(instance, number, frame)

    def put(self, instance: Instance, number: int, frame: Frame) -> None:
        """Keep a frame; one that is larger than the whole store is not kept."""
        if frame.stored.nbytes > self.limit_bytes:
            return
        with self._lock:
            self._drop((instance.source, instance.uid, number))
            self._frames[instance.source, instance.uid, number] = frame
            self.size_bytes += frame.stored.nbytes
            while self.size_bytes > self.limit_bytes:
                self._drop(next(iter(self._frames)))

    def forget(self, sources: Collection[Source]) -> None:
        """Drop all frames of some files: they were scanned again and may have changed."""
        with self._lock:
            for key in [key for key in self._frames if key[0] in sources]:
                self._drop(key)

    def _drop(self, key: _Key) -> None:
        frame = self._frames.pop(key, None)
        if frame is not None:
            self.changes += 1
            self.size_bytes -= frame.stored.nbytes
