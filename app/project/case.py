"""What passes between a project and the record: values only."""

from dataclasses import dataclass

from app.project.queue import Candidate, PlannedCase
from app.review import Review
from app.worklist import WorklistRow


@dataclass(frozen=True, slots=True)
class ProjectKept:
    """A project as the record holds it; `text` is its file."""

    id: str
    name: str
    text: str
    made_at: str = ""
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class ProjectProgress:
    """How far a project has come; `typical_s` is the median of the seconds of the last cases, None before the first."""

    done: int = 0
    total: int = 0
    mine: int = 0
    typical_s: float | None = None

    @property
    def left_s(self) -> float | None:
        """Seconds that the rest will take at the same pace."""
        return None if self.typical_s is None else self.typical_s * (self.total - self.done)


@dataclass(frozen=True, slots=True)
class CaseDone:
    """A case that its reader has ended, and how long they were at it."""

    case_id: str
    seconds: float


@dataclass(frozen=True, slots=True)
class CaseGiven:
    """The next case of a project for a reader, claimed for them, and the one that will probably follow.

    Without a `case` nothing is left for this reader: all is done, or others are at what is left.
    """

    project_id: str
    case: PlannedCase | None
    row: WorklistRow | None
    following: WorklistRow | None
    progress: ProjectProgress


@dataclass(frozen=True, slots=True)
class ProjectsRead:
    """The projects of the record, the newest first."""

    projects: tuple[ProjectKept, ...]


@dataclass(frozen=True, slots=True)
class CandidatesRead:
    """The studies of the record that a queue may be made of; `asked` is what was asked with."""

    asked: object
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Repeated:
    """One case that came twice, and what the reader made of it each time."""

    study_uid: str
    reader_name: str
    first: Review
    second: Review


@dataclass(frozen=True, slots=True)
class RepeatedRead:
    """The cases of a project that came twice, and the seconds that each of its cases took."""

    project_id: str
    repeated: tuple[Repeated, ...]
    seconds: tuple[float, ...]
