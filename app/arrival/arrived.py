"""What came through a watched folder: values only, no thread and no file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from inference.errors import OverreadError
from inference.request import Answer


class ArrivalOutcome(StrEnum):
    """What became of a file; the words are kept in the record for ever."""

    TAKEN = "taken"
    DUPLICATE = "duplicate"
    DOCUMENT = "document"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, repr=False)
class FileStamp:
    """A file as it was when it was looked at: its size in bytes and when it was changed, in nanoseconds."""

    path: Path
    size: int
    modified: int


@dataclass(frozen=True, slots=True, repr=False)
class Arrival:
    """A file that was read, and the SOP Instance UIDs that it holds of each study. No repr: paths can name a patient.

    A file with the same stamp is never read again, whatever its outcome.
    """

    stamp: FileStamp
    outcome: ArrivalOutcome
    studies: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, repr=False)
class FilesSettled:
    """These files are complete: neither their size nor that of their neighbours has changed for the stated time."""

    files: tuple[FileStamp, ...]


@dataclass(frozen=True, slots=True, repr=False)
class FilesGone:
    """These files, which had been read, are no longer where they were."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True, repr=False)
class WatchTold:
    """What the watch sees: how many folders it reaches, which it does not, how many files have not settled yet."""

    reached: int = 0
    unreachable: tuple[Path, ...] = ()
    settling: int = 0


@dataclass(frozen=True, slots=True)
class ArrivalsLoaded:
    """The files that this workstation has read from watched folders."""

    arrivals: tuple[Arrival, ...]


@dataclass(frozen=True, slots=True)
class ArrivalAnalysed:
    """A study that arrived was read by the models that fit it; `error` where none could answer."""

    study_uid: str
    answers: tuple[Answer, ...] = ()
    error: OverreadError | None = None


WatchReport = FilesSettled | FilesGone | WatchTold
