"""The keeper of the reader process: asks it synchronously, and starts a new one when it died or hung."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from app.reading import InputRecord, OpenedInputs, Scan, UnreadableError, UnsafeError
from app.reading.arena import Arena
from app.reading.content import Content
from app.reading.opening import Opening
from app.reading.process import ReaderGoneError, ReaderProcess
from app.reading.scan_pair import ScanPair
from app.reading.wire import (
    Broken,
    ContentJob,
    ContentRead,
    DecodeJob,
    Job,
    PageJob,
    Pixels,
    ScanJob,
    Scanned,
    ScannedAll,
)
from app.study import Instance, Source
from inference.errors import OverreadError
from inference.frame import Frame
from inference.request import CancelToken

# What one file may take beyond the decoders themselves, and how long: well within ten seconds, the start of a new
# process after a failure included.
MEMORY_BYTES = 1 << 30
DEADLINE_S = 8.0
# Ends what overran the deadline and the keeper did not, because the keeper itself is gone.
_ORPHAN_GRACE_S = 5.0
# Several files in one go are a matter of milliseconds; one that is not is asked for again by itself.
_BATCH_DEADLINE_S = 1.0


class ReaderKeeper:
    """The synchronous client of the reader process; safe from several threads, one job at a time.

    The process starts with the first job and stays warm. A file that kills or outlasts it ends in an UnreadableError;
    the next job finds a new process.
    """

    def __init__(self, *, memory_bytes: int = MEMORY_BYTES, deadline_s: float = DEADLINE_S) -> None:
        self._memory_bytes = memory_bytes
        self._deadline_s = deadline_s
        self._lock = threading.Lock()
        self._arena = Arena()
        self._process: ReaderProcess | None = None
        self._is_ready = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def another(self) -> "ReaderKeeper":
        """One more keeper with the same limits, and a process of its own."""
        return ReaderKeeper(memory_bytes=self._memory_bytes, deadline_s=self._deadline_s)

    @property
    def pid(self) -> int | None:
        """The number of the reader process; None before the first job."""
        process = self._process
        return process.pid if process else None

    def warm_up(self) -> None:
        """Start the process now, so that the first file does not wait for it."""
        with self._lock:
            self._running()

    def get_ready(self) -> None:
        """Start the process, and wait until it can be asked; raises UnreadableError where it does not start."""
        with self._lock:
            self._ready_process()

    def scan(self, source: Path | Source, root: str = "") -> Scan:
        """What is at a path or in a member of an archive, nothing decoded; raises UnreadableError or UnsafeError.

        No link is followed out of the folder `root`; where it is empty, the path is the reader's own choice.
        """
        wanted = source if isinstance(source, Source) else Source(source.absolute())
        with self._lock:
            reply = self._ask(ScanJob((wanted,), self._deadline_s + _ORPHAN_GRACE_S, root))
        found = _scan_of(reply.replies[0] if isinstance(reply, ScannedAll) and reply.replies else reply)
        if isinstance(found, Scan):
            return found
        raise found

    def scan_all(self, sources: Sequence[Source], root: str = "") -> list[Scan | OverreadError]:
        """What is at some sources, or why that cannot be said, in order; faster than one after the other.

        Where one of them ends the process or takes too long, it is found out by asking for each by itself.
        """
        if len(sources) == 1:
            return [self._scan_or_error(sources[0], root)]
        replies: tuple[object, ...] = ()
        with self._lock:
            try:
                job = ScanJob(tuple(sources), _BATCH_DEADLINE_S + _ORPHAN_GRACE_S, root)
                reply = self._ask(job, min(_BATCH_DEADLINE_S, self._deadline_s))
                replies = reply.replies if isinstance(reply, ScannedAll) else ()
            except UnreadableError:
                replies = ()
        found = [_scan_of(one) for one in replies[: len(sources)]]
        return found + [self._scan_or_error(one, root) for one in sources[len(found) :]]

    def decode(self, instance: Instance, number: int = 1) -> Frame:
        """One frame, 1-based, its pixels read-only; raises UnreadableError or UnsafeError."""
        with self._lock:
            reply = self._ask(self._decode_job(instance, number))
            if isinstance(reply, Pixels) and reply.needed_bytes > self._arena.size_bytes:
                if reply.needed_bytes > 2 * self._memory_bytes:
                    raise UnreadableError("One of its frames is larger than the memory that a file may take.")
                self._arena.reserve(reply.needed_bytes)
                reply = self._ask(self._decode_job(instance, number))
            if isinstance(reply, Pixels) and isinstance(reply.frame, Frame):
                return self._received(reply.frame, reply)
        raise _failure(reply)

    def thumbnail(self, instance: Instance, number: int = 1, size: int = 96) -> NDArray[np.uint8]:
        """A small picture for a list: at most `size` on its longer side, (rows, columns) grey or with RGB."""
        with self._lock:
            job = DecodeJob(instance, number, self._deadline_s + _ORPHAN_GRACE_S, thumbnail=size)
            reply = self._ask(job)
        return _inline(reply)

    def content(self, source: Source) -> Content:
        """All of an object beside the pictures; raises UnreadableError or UnsafeError."""
        with self._lock:
            reply = self._ask(ContentJob(source, self._deadline_s + _ORPHAN_GRACE_S))
        if isinstance(reply, ContentRead) and isinstance(reply.content, Content):
            return reply.content
        raise _failure(reply)

    def page(self, source: Source, number: int, width: int) -> NDArray[np.uint8]:
        """One page of a document, 1-based, `width` pixels wide: (height, width, 3) RGB."""
        with self._lock:
            reply = self._ask(PageJob(source, number, width, self._deadline_s + _ORPHAN_GRACE_S))
        return _inline(reply)

    def interrupt(self, grace_s: float = 0.5) -> None:
        """End the job that is running, unless it is done within `grace_s`; from any thread."""
        process = self._process
        if process is not None:
            process.hasten(grace_s)

    def close(self) -> None:
        """End the process and give its shared memory back; a later job starts anew."""
        self.interrupt(0.0)
        with self._lock:
            if self._process is not None:
                self._process.close()
                self._process = None
            self._arena.close()

    def _scan_or_error(self, source: Source, root: str) -> Scan | OverreadError:
        try:
            return self.scan(source, root)
        except OverreadError as error:
            return error

    def _decode_job(self, instance: Instance, number: int) -> DecodeJob:
        deadline_s = self._deadline_s + _ORPHAN_GRACE_S
        return DecodeJob(instance, number, deadline_s, self._arena.name, self._arena.size_bytes)

    def _received(self, frame: Frame, reply: Pixels) -> Frame:
        try:
            pixels: NDArray[Any] = self._arena.take(reply.dtype, reply.shape)
        except (TypeError, ValueError):
            raise UnreadableError("The reader process answered with pixels that cannot be.") from None
        return replace(frame, stored=pixels)

    def _running(self) -> ReaderProcess:
        if self._process is not None and self._process.is_alive:
            return self._process
        if self._process is not None:
            self._process.close()
        self._process, self._is_ready = ReaderProcess(self._memory_bytes), False
        return self._process

    def _ready_process(self) -> ReaderProcess:
        try:
            process = self._running()
            if not self._is_ready:
                process.wait_until_ready()
                self._is_ready = True
        except (ReaderGoneError, OSError):
            raise UnreadableError(
                "The reader process does not start.",
                advice="Restart Overread; if it stays so, run `overread selftest`.",
            ) from None
        return process

    def _ask(self, job: Job, deadline_s: float | None = None) -> object:
        process = self._ready_process()
        try:
            return process.ask(job, self._deadline_s if deadline_s is None else deadline_s)
        except ReaderGoneError as gone:
            self._running()  # a new one loads its decoders while the failure is told
            if gone.is_overdue:
                raise UnreadableError(f"It could not be read within {self._deadline_s:g} seconds.") from None
            raise UnreadableError("The reader process ended while it read this file.") from None


def open_inputs(
    paths: Sequence[Path],
    keeper: ReaderKeeper,
    on_record: Callable[[InputRecord], None] | None = None,
    token: CancelToken | None = None,
    *,
    is_thorough: bool = False,
) -> OpenedInputs:
    """Scan files, folders and archives and assemble their studies; raises Cancelled if `token` says so.

    Every input gets a record, whatever happens to the process that reads it; `on_record` is told of each at once.
    `is_thorough` also decodes the first and the last frame of each, so that one that cannot be shown is no picture.
    """
    with ScanPair(keeper, keeper.another) as pair:
        opening = Opening(paths, pair.scan_all, on_record, keeper.decode if is_thorough else None, pair.look_ahead)
        while not opening.is_done:
            if token is not None:
                token.check()
            opening.step(pair.expect(opening.total - opening.done))
        return opening.result()


def _scan_of(reply: object) -> Scan | OverreadError:
    return reply.scan if isinstance(reply, Scanned) and isinstance(reply.scan, Scan) else _failure(reply)


def _inline(reply: object) -> NDArray[np.uint8]:
    if isinstance(reply, Pixels) and reply.dtype == "uint8" and len(reply.inline) == int(np.prod(reply.shape)):
        return np.frombuffer(reply.inline, np.uint8).reshape(reply.shape)
    raise _failure(reply)


def _failure(reply: object) -> UnreadableError | UnsafeError:
    if not isinstance(reply, Broken):
        return UnreadableError("The reader process answered with what was not asked.")
    error = (UnsafeError if reply.is_unsafe else UnreadableError)(reply.message, advice=reply.advice)
    error.kind = reply.kind
    return error
