"""What is written to the store, and what comes back from it: values only, no database."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from app.arrival.arrived import ArrivalsLoaded
from app.project.case import CaseGiven
from app.review_change import ReviewChange
from app.study import Study
from inference.errors import OverreadError
from inference.finding import ModelReference
from inference.request import Answer


class StoreError(OverreadError):
    """The store cannot be written now; nothing is lost, the work is kept in memory and tried again."""

    default_advice = (
        "Free disk space or reconnect the drive; Overread goes on trying. Do not close it before it says saved."
    )


class StoreRefusedError(StoreError):
    """The store must not be used: it is damaged, missing, or from a newer version."""

    default_advice = "Restore the last good copy from the backups folder. The store was not changed."


@dataclass(frozen=True, slots=True)
class StudyOpened:
    """A study was opened: who it is of, and from where. Has identity, so it has no repr beyond its type."""

    study: Study
    paths: tuple[Path, ...]
    at: datetime
    reader_name: str = ""

    def __repr__(self) -> str:
        return "StudyOpened(...)"


@dataclass(frozen=True, slots=True)
class StudyArrived:
    """A study came through a watched folder; `paths` open it. Of what the record knows as whole, nothing changes."""

    study: Study
    paths: tuple[Path, ...]
    at: datetime
    reader_name: str = ""

    def __repr__(self) -> str:
        return "StudyArrived(...)"


@dataclass(frozen=True, slots=True)
class AnswerMade:
    """A model answered. A shadow model's answers are kept and not shown."""

    study_uid: str
    answer: Answer
    at: datetime
    is_shadow: bool = False
    reader_name: str = ""


@dataclass(frozen=True, slots=True)
class ReviewChanged:
    """The reader took one step. `before` and `after` are what it replaced and what stands now, for the audit trail.

    `reader_id` is the reader's profile; empty: whoever is signed in to this machine.
    """

    study_uid: str
    change: ReviewChange
    at: datetime
    reader_name: str = ""
    before: object = None
    after: object = None
    object_uid: str = ""
    model: ModelReference | None = None
    reader_id: str = ""


@dataclass(frozen=True, slots=True)
class Activity:
    """Something else that the audit trail must know: a start, an export, a failed access (PS3.15 A.5)."""

    code: str
    what: str
    at: datetime
    study_uid: str = ""
    reader_name: str = ""
    is_success: bool = True


class Remark(StrEnum):
    """What a reader says of a whole study; the words are kept in the store for ever."""

    FLAGGED = "study flagged"
    UNFLAGGED = "study flag removed"
    NOTED = "study noted"


@dataclass(frozen=True, slots=True)
class StudyRemarked:
    """A reader flagged a study, took the flag away, or wrote a note on it, in place of the one before."""

    study_uid: str
    remark: Remark
    at: datetime
    text: str = ""
    reader_name: str = ""

    def __repr__(self) -> str:
        return "StudyRemarked(...)"


StoreEvent = StudyOpened | StudyArrived | AnswerMade | ReviewChanged | StudyRemarked | Activity


@dataclass(frozen=True, slots=True)
class StudySummary:
    """What an open study's row says as the session knows it, for the worklist of all workstations; not audited.

    `risk` is the greatest normalised entropy, `probability` that of the most probable finding above its operating
    point; -1 where there is none. The words for the states are those of StudyState. Whether a study is signed is never
    taken from here.
    """

    study_uid: str
    state: str
    risk: float = -1.0
    labels: tuple[str, ...] = ()
    probability: float = -1.0
    unreviewed: int = 0
    flagged: int = 0
    frames_read: int = 0


@dataclass(frozen=True, slots=True)
class Claim:
    """Who reads a study just now; until `expires_at`, unless it is taken over or renewed."""

    study_uid: str
    reader_name: str
    workstation: str
    at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class LeftOff:
    """Where the reader was: what was open, and what was in view. `position` is 0-based in the series.

    `model_id` and `sha256` name the run whose findings were shown. `hangings` tells how studies hung, by their UID, the
    one read last at the end.
    """

    paths: tuple[Path, ...]
    study_uid: str = ""
    series_uid: str = ""
    position: int = 0
    model_id: str = ""
    sha256: str = ""
    hangings: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        return "LeftOff(...)"


@dataclass(frozen=True, slots=True)
class StoredStudy:
    """All that the store knows of a study: answers and review steps, oldest first. Shadow answers stay out."""

    study_uid: str
    answers: tuple[Answer, ...] = ()
    changes: tuple[ReviewChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Saved:
    """These events are on disk: their transaction was committed. `audit_head` is the chain's newest hash."""

    tickets: tuple[str, ...]
    at: datetime
    audit_head: str = ""


@dataclass(frozen=True, slots=True)
class StoreFailed:
    """The store could not be used; `unsaved` events wait in memory."""

    error: OverreadError
    unsaved: int = 0


@dataclass(frozen=True, slots=True)
class Loaded:
    """What is known of a study."""

    stored: StoredStudy


@dataclass(frozen=True, slots=True)
class EveryReviewLoaded:
    """The review steps of every study that was reviewed, without what models answered."""

    stored: tuple[StoredStudy, ...]


@dataclass(frozen=True, slots=True)
class LeftOffLoaded:
    """Where the reader left off; None at first start."""

    left_off: LeftOff | None


@dataclass(frozen=True, slots=True)
class SignedElsewhere:
    """These events were not written: the study is signed in the store. `stored` is what stands there."""

    tickets: tuple[str, ...]
    stored: StoredStudy


@dataclass(frozen=True, slots=True)
class RecordShared:
    """Another window uses the same store."""


@dataclass(frozen=True, slots=True)
class ClaimAnswered:
    """A study was claimed for this reader; `held` is the claim of another one that stands in the way, or None."""

    study_uid: str
    held: Claim | None = None


StoreReport = (
    ArrivalsLoaded
    | CaseGiven
    | ClaimAnswered
    | EveryReviewLoaded
    | RecordShared
    | SignedElsewhere
    | Saved
    | StoreFailed
    | Loaded
    | LeftOffLoaded
)
