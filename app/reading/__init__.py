"""Files to studies and frames. What parses or decodes runs in the reader process (`process.py`)."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Protocol

from app.companion import Companion
from app.study import Instance, Patient, Source, Study
from inference.errors import OverreadError
from inference.frame import Frame


class UnreadableError(OverreadError):
    """The file cannot be read as a picture. `kind` is a word of InputRecord, as far as it was found out."""

    kind = "unknown"
    default_advice = "Ask for the file again from where it came from; nothing was changed."


class UnsafeError(OverreadError):
    """The file will not be opened, because opening it could do harm. `kind` is as in UnreadableError."""

    kind = "unknown"
    default_advice = "Do not open this file; ask its sender for a plain copy."


class InputOutcome(StrEnum):
    """What became of one input; the words are part of the command line's contract."""

    OPEN = "open"
    OPEN_FLAG = "open_flag"
    ERROR = "error"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class StudyHeader:
    """What one file says of its study and series: the assembler builds the Study from many of these."""

    patient: Patient
    study_uid: str
    series_uid: str
    date: str = ""
    time: str = ""
    description: str = ""
    accession_number: str = ""
    referring_physician: str = ""
    institution: str = ""
    series_number: int | None = None
    series_description: str = ""
    body_part: str = ""
    laterality: str = ""
    scanner: str = ""


@dataclass(frozen=True, slots=True)
class ScannedInstance:
    """One picture found in an input."""

    instance: Instance
    header: StudyHeader


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something inside a folder, an archive or a DICOMDIR that is not opened, and why."""

    source: Source
    is_unsafe: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Scan:
    """What the reader process found in one file or folder, nothing decoded.

    `kind` is a word of InputRecord. A picture has `instances`, a container `contents` (each to be scanned in turn) and
    `refusals`. `companion` is what the file is beside the pictures, as a segmentation is. `identity` (device, inode)
    tells one folder from another, so that no loop of links is walked twice.
    """

    kind: str
    instances: tuple[ScannedInstance, ...] = ()
    contents: tuple[Source, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    transfer_syntax: str = ""
    flags: tuple[str, ...] = ()
    identity: tuple[int, int] | None = None
    companion: Companion | None = None


@dataclass(frozen=True, slots=True)
class InputRecord:
    """What one input is: a line of `overread inspect`.

    `kind` is dicom, raster, folder, archive, dicomdir, study, document or unknown; `reason` one sentence without PHI.
    A document (structured report, encapsulated PDF, plan, waveform) is whole and identified, but holds no picture: it
    is `open_flag` with no rows, and its flag says so. `study_uid` is given in the lines of studies and of pictures.
    """

    path: Path
    outcome: InputOutcome
    kind: str = "unknown"
    rows: int = 0
    columns: int = 0
    frames: int = 0
    transfer_syntax: str = ""
    flags: tuple[str, ...] = ()
    reason: str = ""
    advice: str = ""
    member: str = ""
    study_uid: str = ""


@dataclass(frozen=True, slots=True)
class OpenedInputs:
    """All that came of opening some paths: the studies, one record per input, and what stands beside the pictures."""

    studies: tuple[Study, ...]
    records: tuple[InputRecord, ...] = field(default=())
    companions: tuple[Companion, ...] = ()

    @property
    def failures(self) -> tuple[InputRecord, ...]:
        """The inputs that could not be opened."""
        return tuple(r for r in self.records if r.outcome in (InputOutcome.ERROR, InputOutcome.REFUSE))

    @property
    def documents(self) -> tuple[InputRecord, ...]:
        """The inputs that are whole but hold no picture; their flags say what they are."""
        return tuple(r for r in self.records if r.kind == "document")


class Reader(Protocol):
    """One file format. Runs in the reader process only.

    It is given the open file rather than its path: what was checked is what is read, and a member of an archive
    never touches the disk.
    """

    name: str

    def accepts(self, head: bytes) -> bool:
        """Whether a file that begins with `head` (4 KiB, or all of it) is of this format."""

    def scan(self, stream: BinaryIO, source: Source) -> Scan:
        """What a file holds, without decoding it; raises UnreadableError or UnsafeError."""

    def frame(self, stream: BinaryIO, instance: Instance, number: int) -> Frame:
        """Decode one frame, 1-based."""
