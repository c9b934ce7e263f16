"""The reader process itself: what runs on the far side of the pipe. It never imports the window, nor is imported by it.

`python -m app.reading.child [memory_bytes]`; jobs come on standard input, replies go to standard output.
"""

import faulthandler
import logging
import os
import signal
import sys
import warnings
from dataclasses import replace
from typing import IO

import numpy as np

from app.reading import UnreadableError, UnsafeError
from app.reading.arena import BorrowedArena
from app.reading.opener import Opener
from app.reading.thumbnail import thumbnail_of
from app.reading.wire import (
    Broken,
    ContentJob,
    ContentRead,
    DecodeJob,
    Job,
    PageJob,
    Pixels,
    Ready,
    ScanJob,
    Scanned,
    ScannedAll,
    receive,
    send,
)
from app.study import Source

_NICENESS = 5
_DAMAGED = "It is damaged, or not what it says it is."
_TOO_DEEP = "Its contents are nested deeper than in any real file."
_TOO_LARGE = "Reading it would take more memory than a file may have."


def main(arguments: list[str]) -> None:
    """Answer jobs until the other side closes the pipe."""
    jobs, replies = _pipes()
    _settle_in()
    opener = Opener()
    allowed = _cap_memory(int(arguments[0]) if arguments else 0)
    send(replies, Ready(allowed))
    arena = BorrowedArena()
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - not a path of anybody's
        while True:
            try:
                job = receive(jobs, is_trusted=True)
            except EOFError:
                return
            if isinstance(job, ScanJob | DecodeJob | ContentJob | PageJob):
                # A thread of C code that ends even a decoder which never gives the interpreter back, should the
                # keeper be gone.
                faulthandler.dump_traceback_later(job.deadline_s, exit=True, file=nowhere)
                reply = answer(job, opener, arena)
                faulthandler.cancel_dump_traceback_later()
                send(replies, reply)
                if must_retire(reply):
                    return


def answer(job: Job, opener: Opener, arena: BorrowedArena) -> ScannedAll | ContentRead | Pixels | Broken:
    """Do one job; every failure becomes a reply."""
    if isinstance(job, ScanJob):
        replies: list[Scanned | Broken] = []
        for source in job.sources:
            replies.append(_scan(source, job.root, opener))
            if must_retire(replies[-1]):
                break
        return ScannedAll(tuple(replies))
    try:
        if isinstance(job, ContentJob):
            return ContentRead(opener.content(job.source))
        if isinstance(job, PageJob):
            page = opener.page(job.source, job.number, job.width)
            return Pixels(None, "uint8", page.shape, 0, page.tobytes())
        return _decode(job, opener, arena)
    except Exception as error:  # noqa: BLE001 - whatever a hostile file raises in a parser is that file's failure
        return _broken(error)


def must_retire(reply: object) -> bool:
    """Whether the process ends after this reply: it ran out of memory."""
    last = reply.replies[-1] if isinstance(reply, ScannedAll) and reply.replies else reply
    return isinstance(last, Broken) and last.retires


def _scan(source: Source, root: str, opener: Opener) -> Scanned | Broken:
    try:
        return Scanned(opener.scan(source, root))
    except Exception as error:  # noqa: BLE001 - as above
        return replace(_broken(error), kind=opener.kind)


def _broken(error: Exception) -> Broken:
    match error:
        case UnreadableError() | UnsafeError():
            return Broken(str(error), error.advice, isinstance(error, UnsafeError))
        case MemoryError():
            return Broken(_TOO_LARGE, UnreadableError.default_advice, retires=True)
        case RecursionError():
            return Broken(_TOO_DEEP, UnsafeError.default_advice, is_unsafe=True)
        case OSError():
            return Broken(_system_words(error), "Check that the file is still there and that you may read it.")
        case _:
            return Broken(_DAMAGED, UnreadableError.default_advice, fault=type(error).__name__)


def _decode(job: DecodeJob, opener: Opener, arena: BorrowedArena) -> Pixels:
    frame = opener.frame(job.instance, job.number)
    if job.thumbnail:
        small = thumbnail_of(frame, job.thumbnail)
        return Pixels(None, "uint8", small.shape, 0, small.tobytes())
    stored = frame.stored
    needed = Pixels(None, stored.dtype.name, stored.shape, stored.nbytes)
    if stored.nbytes > job.arena_bytes:
        return needed
    arena.put(job.arena, stored)
    bare = {name: getattr(frame, name) for name in frame.__slots__} | {"stored": np.empty((1, 1), np.uint8)}
    return Pixels(type(frame)(**bare), needed.dtype, needed.shape, needed.needed_bytes)


def _system_words(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "It is not there."
    if isinstance(error, PermissionError):
        return "It may not be read by this user."
    return "The disk or the network did not deliver it whole."


def _pipes() -> tuple[IO[bytes], IO[bytes]]:
    """The two ends of the conversation; decoders that print to standard output reach nothing."""
    jobs, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    return jobs, replies


def _settle_in() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the keeper to handle
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)


def _cap_memory(extra_bytes: int) -> int:
    """Allow `extra_bytes` of address space beyond what the loaded decoders take; 0 where it cannot be capped.

    Linux enforces it, macOS accepts it without enforcing it; for Windows a Job object is still to be written.
    """
    if extra_bytes <= 0 or sys.platform == "win32":
        return 0
    import resource

    try:
        with open("/proc/self/statm", "rb") as statm:  # noqa: PTH123
            taken = int(statm.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        taken = 1 << 30
    resource.setrlimit(resource.RLIMIT_AS, (taken + extra_bytes, taken + extra_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold the patient
    return taken + extra_bytes


if __name__ == "__main__":
    main(sys.argv[1:])
