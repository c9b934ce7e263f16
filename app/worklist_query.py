"""What the worklist is asked for: which studies of the record, in which order, and which page of them."""

import json
from dataclasses import asdict, dataclass, replace
from enum import StrEnum

from app.review import StudyState
from app.worklist import WorklistRow
from inference.errors import OverreadError

PAGE = 100
"""The rows of one page."""
PAGES_AT_ONCE = 8
"""Pages of a query that may be asked for at one time; earlier ones are not answered any more."""


class Order(StrEnum):
    """The orders of the worklist; the first three put what nobody has read before what is signed."""

    UNCERTAIN = "most uncertain first"
    ABNORMAL = "most probable finding first"
    WAITING = "longest waiting first"
    PATIENT = "patient"
    PATIENT_ID = "patient ID"
    DATE = "date"
    MODALITY = "modality"
    DESCRIPTION = "description"
    STATE = "state"
    FINDING = "finding"
    UNCERTAINTY = "uncertainty"
    UNREVIEWED = "unreviewed"
    ARRIVED = "arrived"
    SEEN = "opened last"


@dataclass(frozen=True, slots=True)
class WorklistQuery:
    """One search of the record; what is empty does not narrow it.

    Every word of `text` must stand in the patient, date, modality, description, finding, note or state. Dates are ISO
    8601 and inclusive; `risk_from` and `risk_to` limit the normalised entropy, 0 to 1.
    """

    text: str = ""
    states: tuple[StudyState, ...] = ()
    modality: str = ""
    label: str = ""
    date_from: str = ""
    date_to: str = ""
    risk_from: float | None = None
    is_flagged: bool = False
    order: Order = Order.UNCERTAIN
    is_descending: bool = False
    risk_to: float | None = None

    def searching(self, text: str) -> "WorklistQuery":
        """The same, with other words."""
        return replace(self, text=text)

    def as_text(self) -> str:
        """As it is kept under a name."""
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_text(cls, text: str) -> "WorklistQuery":
        """What was kept; ValueError or TypeError where it was made by something else."""
        told = json.loads(text)
        told["states"] = tuple(StudyState(one) for one in told.get("states", ()))
        told["order"] = Order(told.get("order", Order.UNCERTAIN))
        return cls(**told)


@dataclass(frozen=True, slots=True)
class WorklistPage:
    """Some rows of a query: those from `offset`, of `total` in all."""

    query: WorklistQuery
    offset: int
    total: int
    rows: tuple[WorklistRow, ...]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What comes before and after a study in a query; None past the ends."""

    query: WorklistQuery
    study_uid: str
    previous: WorklistRow | None
    following: WorklistRow | None


@dataclass(frozen=True, slots=True)
class FiltersRead:
    """The searches that this reader has kept, by their names."""

    filters: tuple[tuple[str, WorklistQuery], ...]


@dataclass(frozen=True, slots=True)
class RecordChanged:
    """Something was written to the record, here or at another workstation."""


@dataclass(frozen=True, slots=True)
class WorklistFailed:
    """The worklist could not be read; it is read again at the next question or change."""

    error: OverreadError


WorklistReport = WorklistPage | Neighbours | FiltersRead | RecordChanged | WorklistFailed
