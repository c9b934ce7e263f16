"""The worklist's questions as statements: a page of studies, how many there are, what comes beside one."""

import contextlib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.review import StudyState
from app.store.codec import from_text
from app.store.schema import Tables
from app.worklist import WorklistRow
from app.worklist_query import Order, WorklistQuery

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Row, Select

_READ = (StudyState.SIGNED.value, StudyState.AMENDED.value)
_COLUMNS = {
    Order.PATIENT: "patient_key", Order.PATIENT_ID: "patient_id", Order.DATE: "date", Order.MODALITY: "modalities",
    Order.DESCRIPTION: "description", Order.STATE: "state", Order.FINDING: "labels", Order.UNCERTAINTY: "risk",
    Order.UNREVIEWED: "unreviewed", Order.ARRIVED: "first_seen_at", Order.SEEN: "last_seen_at",
}  # fmt: skip
_SHOWN = (
    "uid", "patient_name", "patient_id", "date", "modalities", "description", "state", "unreviewed", "risk",
    "conflicts", "frames", "flagged", "frames_read", "labels", "probability", "is_flagged", "note", "first_seen_at",
    "last_seen_at", "paths",
)  # fmt: skip


def count(connection: "Connection", tables: Tables, query: WorklistQuery) -> int:
    """How many studies of the record there are in a query."""
    import sqlalchemy as sql

    asked = sql.select(sql.func.count()).select_from(tables.studies).where(*_conditions(tables, query))
    return int(connection.execute(asked).scalar_one())


def page(
    connection: "Connection", tables: Tables, query: WorklistQuery, offset: int, limit: int, owner: str
) -> tuple[WorklistRow, ...]:
    """Some rows of a query, in its order; claims of `owner` are no news and not told."""
    ordered = [key.desc() if is_down else key.asc() for key, is_down in _keys(tables, query)]
    # Only keys are sorted; the rows are looked up for the page alone.
    studies = tables.studies
    narrow = studies.select().with_only_columns(studies.c.uid).where(*_conditions(tables, query))
    uids = connection.execute(narrow.order_by(*ordered).limit(limit).offset(offset)).scalars().all()
    found = {one.uid: one for one in connection.execute(_shown(tables).where(studies.c.uid.in_(uids)))}
    return tuple(_row(found[uid], owner) for uid in uids)


def row_of(connection: "Connection", tables: Tables, uid: str, owner: str) -> WorklistRow | None:
    """One study of the record."""
    found = connection.execute(_shown(tables).where(tables.studies.c.uid == uid)).first()
    return _row(found, owner) if found is not None else None


def uids(connection: "Connection", tables: Tables, query: WorklistQuery) -> tuple[str, ...]:
    """Every study of a query, in its order."""
    ordered = [key.desc() if is_down else key.asc() for key, is_down in _keys(tables, query)]
    studies = tables.studies
    asked = studies.select().with_only_columns(studies.c.uid).where(*_conditions(tables, query)).order_by(*ordered)
    return tuple(connection.execute(asked).scalars())


def neighbours(
    connection: "Connection", tables: Tables, query: WorklistQuery, uid: str, owner: str
) -> tuple[WorklistRow | None, WorklistRow | None]:
    """What comes before a study and after it in a query, also where it is not (any more) in the query itself."""
    return (
        _beside(connection, tables, query, uid, owner, is_after=False),
        _beside(connection, tables, query, uid, owner, is_after=True),
    )


def filters(connection: "Connection", tables: Tables, owner: str) -> tuple[tuple[str, WorklistQuery], ...]:
    """The searches that were kept, by their names; what a newer version kept and this one does not know stays out."""
    table = tables.filters
    found = []
    for row in connection.execute(table.select().where(table.c.owner == owner).order_by(table.c.name)):
        with contextlib.suppress(ValueError, TypeError):
            found.append((row.name, WorklistQuery.from_text(row.query)))
    return tuple(found)


def _beside(
    connection: "Connection", tables: Tables, query: WorklistQuery, uid: str, owner: str, *, is_after: bool
) -> WorklistRow | None:
    import sqlalchemy as sql

    keys = _keys(tables, query)
    here = connection.execute(sql.select(*(key for key, _ in keys)).where(tables.studies.c.uid == uid)).first()
    if here is None:
        return None
    beyond: list[ColumnElement[bool]] = []
    same: list[ColumnElement[bool]] = []
    for (key, is_down), value in zip(keys, here, strict=True):
        ahead = key < value if is_down is is_after else key > value
        beyond.append(sql.and_(*same, ahead))
        same.append(key == value)
    ordered = [key.desc() if is_down is is_after else key.asc() for key, is_down in keys]
    asked = _shown(tables).where(*_conditions(tables, query), sql.or_(*beyond)).order_by(*ordered).limit(1)
    found = connection.execute(asked).first()
    return _row(found, owner) if found is not None else None


def _keys(tables: Tables, query: WorklistQuery) -> "list[tuple[ColumnElement[Any], bool]]":
    """What the rows are sorted by, each with whether it goes down; the UID last, so that every order is whole."""
    import sqlalchemy as sql

    studies, is_down = tables.studies.c, query.is_descending
    is_read = sql.case((studies.state.in_(_READ), 1), else_=0)
    match query.order:
        case Order.UNCERTAIN:
            keys = [(is_read, is_down), (studies.risk, not is_down)]
        case Order.ABNORMAL:
            keys = [(is_read, is_down), (studies.probability, not is_down)]
        case Order.WAITING:
            keys = [(is_read, is_down), (studies.first_seen_at, is_down)]
        case _:
            keys = [(studies[_COLUMNS[query.order]], is_down)]
    return [*keys, (studies.uid, is_down)]


def _conditions(tables: Tables, query: WorklistQuery) -> "list[ColumnElement[bool]]":
    import sqlalchemy as sql

    studies = tables.studies.c
    found = [studies.repeats == ""]
    for word in query.text.casefold().split():
        places = (studies.words, studies.label_words, studies.state)
        found.append(sql.or_(*(place.contains(word, autoescape=True) for place in places)))
    if query.states:
        found.append(studies.state.in_([one.value for one in query.states]))
    if query.modality:
        found.append(studies.modalities.contains(query.modality, autoescape=True))
    if query.label:
        found.append(studies.label_words.contains(query.label.casefold(), autoescape=True))
    if query.date_from:
        found.append(studies.date >= query.date_from)
    if query.date_to:
        found.append(sql.and_(studies.date <= query.date_to, studies.date != ""))
    if query.risk_from is not None:
        found.append(studies.risk >= query.risk_from)
    if query.risk_to is not None:
        found += [studies.risk <= query.risk_to, studies.risk >= 0]
    if query.is_flagged:
        found.append(studies.is_flagged == 1)
    return found


def _shown(tables: Tables) -> "Select[Any]":
    import sqlalchemy as sql

    studies, claims = tables.studies, tables.claims
    now = datetime.now(UTC).isoformat()
    held = sql.and_(claims.c.study_uid == studies.c.uid, claims.c.expires_at > now)
    told = (claims.c.owner, claims.c.reader_name, claims.c.workstation)
    return sql.select(*(studies.c[name] for name in _SHOWN), *told).select_from(studies.outerjoin(claims, held))


def _row(row: "Row[Any]", owner: str) -> WorklistRow:
    is_elsewhere = row.owner is not None and row.owner != owner
    return WorklistRow(
        study_uid=row.uid,
        patient=row.patient_name or row.patient_id,
        date=row.date,
        modalities=row.modalities,
        description=row.description,
        state=StudyState(row.state),
        unreviewed=row.unreviewed,
        risk=row.risk if row.risk >= 0 else None,
        conflicts=row.conflicts,
        frames=row.frames,
        patient_id=row.patient_id,
        flagged=row.flagged,
        frames_read=row.frames_read,
        labels=tuple(one for one in row.labels.split("; ") if one),
        probability=row.probability if row.probability >= 0 else None,
        is_flagged=bool(row.is_flagged),
        note=row.note,
        claimed=(row.reader_name or row.workstation) if is_elsewhere else "",
        arrived=row.first_seen_at,
        seen=row.last_seen_at,
        paths=tuple(map(Path, from_text(row.paths))),
    )
