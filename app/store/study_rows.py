"""A study's row for the worklist: its identity, how far its reading has come, what was found; kept with each event."""

from typing import TYPE_CHECKING

from app.answers import doubt
from app.review import StudyState
from app.review_change import Action
from app.store.record import Remark, StudyRemarked, StudySummary
from app.study import Study
from app.worklist import abnormal
from inference.request import Answer

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

_UNSIGNED = (StudyState.NEW.value, StudyState.ANALYSED.value, StudyState.IN_REVIEW.value)
_BETWEEN = "; "


def identity(study: Study) -> dict[str, object]:
    """The columns that say who it is of, and what is searched in it. PostgreSQL takes no NUL in a text."""
    patient = study.patient
    description = study.description or next((one.description for one in study.series if one.description), "")
    told = {
        "patient_name": patient.name,
        "patient_id": patient.id,
        "issuer": patient.issuer,
        "birth_date": patient.birth_date,
        "sex": patient.sex,
        "date": study.date,
        "time": study.time,
        "description": description,
        "modalities": ", ".join(study.modalities),
        "accession_number": study.accession_number,
        "institution": study.institution,
    }
    plain = {name: text.replace("\0", "") for name, text in told.items()}
    searched = ("patient_name", "patient_id", "date", "modalities", "description", "accession_number")
    words = " ".join((*(plain[name] for name in searched), plain["date"].replace("-", "")))
    return {
        **plain,
        "patient_key": (plain["patient_name"] or plain["patient_id"]).casefold(),
        "words": words.casefold(),
        "frames": sum(one.frame_count for one in study.series),
        "conflicts": len(study.conflicts),
    }


def take_answer(connection: "Connection", studies: "Table", study_uid: str, answer: Answer) -> None:
    """A model has answered: what it found is told in the row, beside what was told before."""
    row = connection.execute(studies.select().where(studies.c.uid == study_uid)).one()
    found = abnormal(finding for frame in answer.frames for finding in frame.findings)
    labels = tuple(dict.fromkeys((*_split(row.labels), *(one.label for one in found))))
    risk = doubt((answer,))
    connection.execute(
        studies.update()
        .where(studies.c.uid == study_uid)
        .values(
            state=StudyState.ANALYSED.value if row.state == StudyState.NEW else row.state,
            risk=max(row.risk, -1.0 if risk is None else risk),
            probability=max((row.probability, *(one.probability for one in found))),
            frames_read=max(row.frames_read, len(answer.frames)),
            **_told(labels, row.note),
        )
    )


def take_step(connection: "Connection", studies: "Table", study_uid: str, action: Action) -> None:
    """The reader took a step: how far the reading has come."""
    changed = studies.update().where(studies.c.uid == study_uid)
    match action:
        case Action.SIGNED:
            state = _signed(connection, studies, study_uid)
        case Action.AMENDED:
            state = StudyState.IN_REVIEW.value
        case _:
            changed = changed.where(studies.c.state.in_(_UNSIGNED[:2]))
            state = StudyState.IN_REVIEW.value
    connection.execute(changed.values(state=state))


def _signed(connection: "Connection", studies: "Table", study_uid: str) -> str:
    """Signed, or amended where an amendment was begun before."""
    decisions = studies.metadata.tables["decisions"]
    amended = decisions.select().where(decisions.c.study_uid == study_uid, decisions.c.action == Action.AMENDED.value)
    has_amendment = connection.execute(amended.with_only_columns(decisions.c.id).limit(1)).first() is not None
    return (StudyState.AMENDED if has_amendment else StudyState.SIGNED).value


def take_remark(connection: "Connection", studies: "Table", event: StudyRemarked) -> dict[str, str]:
    """A reader flagged or noted a study; returns what stood there before and what stands there now."""
    row = connection.execute(studies.select().where(studies.c.uid == event.study_uid)).one()
    changed = studies.update().where(studies.c.uid == event.study_uid)
    if event.remark is Remark.NOTED:
        text = event.text.replace("\0", "")
        connection.execute(changed.values(note=text, **_told(_split(row.labels), text)))
        return {"before": row.note, "after": text}
    is_flagged = event.remark is Remark.FLAGGED
    connection.execute(changed.values(is_flagged=int(is_flagged)))
    return {"before": str(bool(row.is_flagged)), "after": str(is_flagged)}


def take_summary(connection: "Connection", studies: "Table", summary: StudySummary) -> None:
    """What an open study's session knows better than the events alone tell."""
    row = connection.execute(studies.select().where(studies.c.uid == summary.study_uid)).first()
    if row is None:
        return
    may_change = row.state in _UNSIGNED and summary.state in _UNSIGNED
    told = {
        "state": summary.state if may_change else row.state,
        "risk": summary.risk,
        "probability": summary.probability,
        "unreviewed": summary.unreviewed,
        "flagged": summary.flagged,
        "frames_read": max(summary.frames_read, row.frames_read),
        **_told(summary.labels, row.note),
    }
    if any(getattr(row, name) != value for name, value in told.items()):
        connection.execute(studies.update().where(studies.c.uid == summary.study_uid).values(**told))


def _told(labels: tuple[str, ...], note: str) -> dict[str, str]:
    text = _BETWEEN.join(label.replace("\0", "") for label in labels)
    return {"labels": text, "label_words": f"{text} {note}".casefold()}


def _split(labels: str) -> tuple[str, ...]:
    return tuple(one for one in labels.split(_BETWEEN) if one)
