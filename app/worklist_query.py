"""What the worklist is asked for: which studies of the record, in which order, and which page of them."""

import json
from dataclasses import asdict, dataclass, replace
from enum import StrEnum

from app.review import StudyState


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
    8601 and inclusive; `risk_from` is the least normalised entropy, 0 to 1.
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
