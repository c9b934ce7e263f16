"""What to read next, and why: uncertain first, unread before read."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.review import StudyState
from app.study import Study
from inference.finding import Finding

_OPEN_STATES = (StudyState.NEW, StudyState.ANALYSED, StudyState.IN_REVIEW)


@dataclass(frozen=True, slots=True, repr=False)
class WorklistRow:
    """One study as the worklist shows it. Has no repr: it names the patient.

    `risk` is the greatest normalised entropy that a model stated for the study, 0 (sure) to 1; None: not analysed.
    `frames_read` counts the frames that any model has answered, of `frames` in all. `labels` are those found above
    their operating point, `probability` the greatest of theirs. `claimed` says who reads it elsewhere just now.
    """

    study_uid: str
    patient: str
    date: str
    modalities: str
    description: str
    state: StudyState
    unreviewed: int = 0
    risk: float | None = None
    conflicts: int = 0
    frames: int = 0
    patient_id: str = ""
    flagged: int = 0
    frames_read: int = 0
    labels: tuple[str, ...] = ()
    probability: float | None = None
    is_flagged: bool = False
    note: str = ""
    claimed: str = ""
    arrived: str = ""
    seen: str = ""
    paths: tuple[Path, ...] = ()

    @property
    def is_unread(self) -> bool:
        """Whether nobody has signed."""
        return self.state in _OPEN_STATES


def abnormal(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those above their operating point that are not normal, most probable first."""
    found = (one for one in findings if not one.is_normal and one.probability >= one.threshold)
    return tuple(sorted(found, key=lambda one: -one.probability))


def worklist_row(
    study: Study, state: StudyState, unreviewed: int, risk: float | None, flagged: int = 0, frames_read: int = 0
) -> WorklistRow:
    """The row of a study."""
    return WorklistRow(
        study_uid=study.uid,
        patient=study.patient.name or study.patient.id,
        date=study.date,
        modalities=", ".join(study.modalities),
        description=study.description or next((one.description for one in study.series if one.description), ""),
        state=state,
        unreviewed=unreviewed,
        risk=risk,
        conflicts=len(study.conflicts),
        frames=sum(one.frame_count for one in study.series),
        patient_id=study.patient.id,
        flagged=flagged,
        frames_read=frames_read,
    )


def in_reading_order(rows: Iterable[WorklistRow]) -> tuple[WorklistRow, ...]:
    """Unread first, of these the most uncertain first; the rest as it came."""
    return tuple(sorted(rows, key=lambda row: (not row.is_unread, -(row.risk if row.risk is not None else -1.0))))


def matches(row: WorklistRow, text: str) -> bool:
    """Whether every word of a search stands somewhere in the row."""
    content = " ".join(
        (row.patient, row.patient_id, row.date, row.date.replace("-", ""), row.modalities, row.description, row.state)
    ).casefold()
    return all(word in content for word in text.casefold().split())
