"""What the record knows of studies that were read: the models' answers, the readers' verdicts, and when they came."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.review import Review
from app.review_change import Action
from app.store.address import StoreAddress
from app.store.codec import from_text
from app.store.database import Database
from app.store.writer import Writer
from app.study_reviews import StudyReviews
from inference.request import Answer

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SIGNED = "signed"
_OPENED = "study opened"


@dataclass(frozen=True, slots=True)
class RecordedStudy:
    """One study as the record has it: `reviews` by the reader's key, `at` when each finding was last decided.

    `signed` is the review that locks the study, None where it is open. `patient` tells patients apart and names none.
    `steps` are the times of everything that was done with the study, up to its last signature, oldest first.
    """

    uid: str
    patient: str
    answers: tuple[Answer, ...]
    reviews: Mapping[str, Review]
    signed: Review | None
    at: Mapping[tuple[str, str], datetime]
    steps: tuple[datetime, ...]

    def __repr__(self) -> str:
        return "RecordedStudy(...)"


def recorded_studies(address: StoreAddress, uids: Collection[str] | None = None) -> Iterator[RecordedStudy]:
    """The studies that somebody has decided on, of all or of these; empty where there is no record yet.

    Raises StoreError and StoreRefusedError.
    """
    if not address.is_shared and not address.path.is_file():
        return
    database = Database(address, is_reader=True)
    try:
        writer = Writer(database.tables)
        with database.transaction() as connection:
            decisions = database.tables.decisions
            known = connection.execute(decisions.select().with_only_columns(decisions.c.study_uid).distinct()).scalars()
            wanted = sorted(uid for uid in known if uids is None or uid in uids)
            for uid in wanted:
                yield _study(connection, writer, uid)
    finally:
        database.close()


def _study(connection: "Connection", writer: Writer, uid: str) -> RecordedStudy:
    tables = writer.tables
    rows = connection.execute(
        tables.decisions.select()
        .with_only_columns(tables.decisions.c.at, tables.decisions.c.change)
        .where(tables.decisions.c.study_uid == uid)
        .order_by(tables.decisions.c.id)
    ).all()
    reviews = StudyReviews(uid)
    at: dict[tuple[str, str], datetime] = {}
    for row in rows:
        change = from_text(row.change)
        reviews.apply(change)
        if change.action in (Action.DECIDED, Action.DECIDED_TOGETHER):
            decided = (*((change.decision,) if change.decision else ()), *change.decisions)
            at |= {(change.reader, one.finding_id): datetime.fromisoformat(row.at) for one in decided}
    patient = connection.execute(
        tables.studies.select().with_only_columns(tables.studies.c.patient_key).where(tables.studies.c.uid == uid)
    ).scalar()
    return RecordedStudy(
        uid=uid,
        patient=str(patient or ""),
        answers=writer.study(connection, uid).answers,
        reviews={key: reviews.own(key).review for key in reviews.readers},
        signed=reviews.history("").review if reviews.is_signed else None,
        at=at,
        steps=_steps(connection, writer, uid),
    )


def _steps(connection: "Connection", writer: Writer, uid: str) -> tuple[datetime, ...]:
    """When anything was done with a study, from its first opening to its last signature; empty where there is none."""
    audit = writer.tables.audit
    rows = connection.execute(
        audit.select()
        .with_only_columns(audit.c.at, audit.c.event)
        .where(audit.c.study_uid == uid)
        .order_by(audit.c.sequence)
    ).all()
    last = max((at for at, row in enumerate(rows) if row.event == _SIGNED), default=-1)
    first = next((at for at, row in enumerate(rows) if row.event.endswith(_OPENED)), last)
    return tuple(datetime.fromisoformat(row.at) for row in rows[first : last + 1])
