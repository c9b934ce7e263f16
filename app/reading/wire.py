"""What the reader process and its keeper say to each other: jobs one way, replies the other, each as one message.

A hostile file may have taken the reader process over, so the keeper's side reads replies with an unpickler that
builds nothing but the value types named here.
"""

import io
import pickle
import struct
from dataclasses import dataclass
from typing import IO

from app.reading import Scan
from app.reading.content import Content
from app.study import Instance, Source
from inference.frame import Frame

_LENGTH = struct.Struct("<Q")
# Pixels do not travel here but in shared memory; what is left is small.
_LONGEST = 512 * 2**20

_ALLOWED = {
    "app.companion": {"AlgorithmIdentification", "Companion", "CompanionKind", "FrameReference"},
    "app.document": {"PagedDocument"},
    "app.parametric_map": {"MapPlane", "ParametricMap", "RealWorldMapping"},
    "app.presentation": {
        "DisplayedArea", "DrawnSheet", "DrawnText", "Graphic", "GraphicLayer", "PresentationState", "Shutter", "Units",
        "VoiChoice",
    },
    "app.segmentation": {"Segment", "SegmentPlane", "Segmentation"},
    "app.structured_report": {"ReportItem", "StructuredReport"},
    "app.study": {"Instance", "Patient", "Source"},
    "app.reading": {"Refusal", "Scan", "ScannedInstance", "StudyHeader"},
    "app.reading.wire": {"Broken", "ContentRead", "Pixels", "Ready", "Scanned", "ScannedAll"},
    "inference.finding": {"Code"},
    "inference.frame": {
        "AcquisitionContext", "Frame", "FrameGeometry", "FrameKey", "FrameTiming", "LookupTable", "Overlay",
        "PixelSpacing", "Rescale", "Window",
    },
    "inference.shutter": {"Shutter"},
    "pathlib": {"Path", "PosixPath", "WindowsPath"},
    "numpy": {"dtype", "ndarray"},
    "numpy._core.multiarray": {"_reconstruct"},
    "numpy._core.numeric": {"_frombuffer"},
    "_codecs": {"encode"},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ScanJob:
    """Say what is at some sources. `root` is the folder that no link may leave, empty where the reader chose them."""

    sources: tuple[Source, ...]
    deadline_s: float
    root: str = ""


@dataclass(frozen=True, slots=True)
class DecodeJob:
    """Decode one frame into the shared memory named `arena`; `thumbnail` > 0 asks for 8 bits of that size instead."""

    instance: Instance
    number: int
    deadline_s: float
    arena: str = ""
    arena_bytes: int = 0
    thumbnail: int = 0


@dataclass(frozen=True, slots=True)
class ContentJob:
    """Read all of an object that stands beside the pictures."""

    source: Source
    deadline_s: float


@dataclass(frozen=True, slots=True)
class PageJob:
    """Draw one page of a document, 1-based, so many pixels wide."""

    source: Source
    number: int
    width: int
    deadline_s: float


Job = ScanJob | DecodeJob | ContentJob | PageJob


@dataclass(frozen=True, slots=True)
class Ready:
    """The process has loaded its decoders and waits; `memory_bytes` is what it may have in all, 0 where unlimited."""

    memory_bytes: int


@dataclass(frozen=True, slots=True)
class Scanned:
    """What one source is."""

    scan: Scan


@dataclass(frozen=True, slots=True)
class ScannedAll:
    """The answer to a ScanJob: one reply for each source, in order; fewer if the process has to retire."""

    replies: "tuple[Scanned | Broken, ...]"


@dataclass(frozen=True, slots=True)
class Pixels:
    """The answer to a DecodeJob.

    `frame` has no pixels: they lie in the arena, `dtype` and `shape` say how. Where the arena is too small nothing
    lies there, and the job is to be asked again with one of `needed_bytes`.
    """

    frame: Frame | None
    dtype: str
    shape: tuple[int, ...]
    needed_bytes: int
    inline: bytes = b""


@dataclass(frozen=True, slots=True)
class ContentRead:
    """The answer to a ContentJob."""

    content: Content


@dataclass(frozen=True, slots=True)
class Broken:
    """The job failed. `is_unsafe` tells UnsafeError from UnreadableError; `fault` names a bug's type, else empty.

    After a job that ran out of memory the process `retires`: the next job needs a new one.
    """

    message: str
    advice: str = ""
    is_unsafe: bool = False
    fault: str = ""
    retires: bool = False
    kind: str = "unknown"


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        if name in _ALLOWED.get(module, ()):
            found: object = super().find_class(module, name)
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is not a reply")


def send(stream: IO[bytes], message: object) -> None:
    """Write one message; raises OSError if nobody reads."""
    body = pickle.dumps(message, protocol=5)
    stream.write(_LENGTH.pack(len(body)) + body)
    stream.flush()


def receive(stream: IO[bytes], *, is_trusted: bool) -> object:
    """Read one message; raises EOFError if the other side is gone, UnpicklingError if it sends what it must not."""
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    if length > _LONGEST:
        raise pickle.UnpicklingError("a message longer than any reply")
    body = _exactly(stream, length)
    return pickle.loads(body) if is_trusted else _Unpickler(io.BytesIO(body)).load()


def _exactly(stream: IO[bytes], length: int) -> bytes:
    body = stream.read(length)
    if len(body) != length:
        raise EOFError
    return body
