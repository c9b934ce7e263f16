"""Projects and their queues: who gets which case next, in one transaction, so that no two readers get the same."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import numpy as np

from app.project.case import CaseDone, ProjectKept, ProjectProgress, Repeated
from app.project.queue import Candidate, PlannedCase
from app.store.codec import from_text
from app.store.schema import Tables
from app.store.statements import insert_new
from app.study_reviews import StudyReviews

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

REPEATED = "~again"
"""Behind a reader's key: what they made of a case that came a second time."""
_RECENT = 50
_AT_ONCE = 200


def keep_project(connection: "Connection", tables: Tables, project: ProjectKept, cases: Sequence[PlannedCase]) -> None:
    """Keep a new project and its queue; one that is there already stays as it is."""
    made_at = datetime.now(UTC).isoformat()
    row = {"id": project.id, "name": project.name, "labels": project.text, "made_at": made_at}
    connection.execute(insert_new(connection, tables.projects, row))
    for one in cases:
        told = {
            "id": one.id,
            "project_id": project.id,
            "place": one.place,
            "study_uid": one.study_uid,
            "reason": one.reason,
            "repeats": one.repeats,
        }
        connection.execute(insert_new(connection, tables.cases, told))


def projects(connection: "Connection", tables: Tables) -> tuple[ProjectKept, ...]:
    """Every project, the newest first."""
    kept = connection.execute(tables.projects.select().order_by(tables.projects.c.made_at.desc()))
    found = []
    for row in kept:
        done = progress(connection, tables, row.id, "")
        found.append(ProjectKept(row.id, row.name, row.labels, row.made_at, done.done, done.total))
    return tuple(found)


def progress(connection: "Connection", tables: Tables, project_id: str, reader_name: str) -> ProjectProgress:
    """How far a project has come, in all and by one reader."""
    import sqlalchemy as sql

    cases = tables.cases
    is_done = sql.case((cases.c.done_at != "", 1), else_=0)
    is_mine = sql.case((sql.and_(cases.c.done_at != "", cases.c.reader_name == reader_name), 1), else_=0)
    asked = sql.select(sql.func.count(), sql.func.sum(is_done), sql.func.sum(is_mine))
    total, done, mine = connection.execute(asked.where(cases.c.project_id == project_id)).one()
    recent = (
        sql.select(cases.c.seconds)
        .where(cases.c.project_id == project_id, cases.c.done_at != "", cases.c.seconds > 0)
        .order_by(cases.c.done_at.desc())
        .limit(_RECENT)
    )
    seconds = connection.execute(recent).scalars().all()
    return ProjectProgress(int(done or 0), int(total), int(mine or 0), float(np.median(seconds)) if seconds else None)


def end_case(connection: "Connection", tables: Tables, done: CaseDone, reader_name: str) -> None:
    """A reader has ended a case; one that somebody else ended before stays theirs."""
    cases = tables.cases
    changed = cases.update().where(cases.c.id == done.case_id, cases.c.done_at == "")
    ended = {"done_at": datetime.now(UTC).isoformat(), "seconds": done.seconds, "reader_name": reader_name}
    connection.execute(changed.values(**ended))


def begin_case(connection: "Connection", tables: Tables, case_id: str, reader_name: str) -> None:
    """A reader has begun a case."""
    cases = tables.cases
    begun = {"started_at": datetime.now(UTC).isoformat(), "reader_name": reader_name}
    connection.execute(cases.update().where(cases.c.id == case_id, cases.c.done_at == "").values(**begun))


def open_cases(
    connection: "Connection", tables: Tables, project_id: str, who: str, claimant: tuple[str, str], count: int
) -> list[PlannedCase]:
    """The first cases that this reader may have: nobody else reads them, and what comes again was theirs before.

    `claimant` is how the reader's own claims are told: the owner, and the name that is printed.
    """
    import sqlalchemy as sql

    cases, claims = tables.cases, tables.claims
    first = cases.alias("first")
    now = datetime.now(UTC).isoformat()
    held = sql.and_(claims.c.study_uid == cases.c.study_uid, claims.c.expires_at > now)
    asked = (
        sql.select(cases, claims.c.owner, claims.c.reader_name.label("claimed_by"))
        .add_columns(first.c.reader_name.label("first_reader"), first.c.done_at.label("first_done"))
        .select_from(cases.outerjoin(claims, held).outerjoin(first, first.c.id == cases.c.repeats))
        .where(cases.c.project_id == project_id, cases.c.done_at == "")
        .order_by(cases.c.place)
    )
    found: list[PlannedCase] = []
    for row in connection.execute(asked).yield_per(_AT_ONCE):
        if _may_have(row, who, claimant):
            found.append(PlannedCase(row.id, row.place, row.study_uid, row.reason, row.repeats))
            if len(found) == count:
                break
    return found


def _may_have(row: "Row[Any]", who: str, claimant: tuple[str, str]) -> bool:
    is_elsewhere = row.owner is not None and (row.owner, row.claimed_by) != claimant
    is_due = not row.repeats or (bool(row.first_done) and row.first_reader == who)
    return is_due and not is_elsewhere


def candidates(connection: "Connection", tables: Tables, uids: Sequence[str]) -> tuple[Candidate, ...]:
    """What the record says of studies that may become cases; what it does not know is left out."""
    studies = tables.studies
    found = []
    for start in range(0, len(uids), _AT_ONCE):
        some = uids[start : start + _AT_ONCE]
        for row in connection.execute(studies.select().where(studies.c.uid.in_(some))):
            found.append(
                Candidate(
                    row.uid,
                    row.risk if row.risk >= 0 else None,
                    tuple(one for one in row.labels.split("; ") if one),
                    row.probability if row.probability >= 0 else None,
                )
            )
    return tuple(found)


def repeated(
    connection: "Connection", tables: Tables, project_id: str
) -> tuple[tuple[Repeated, ...], tuple[float, ...]]:
    """The cases that came twice and were ended both times; and the seconds that each case of the project took."""
    import sqlalchemy as sql

    cases, decisions = tables.cases, tables.decisions
    ended = sql.select(cases).where(cases.c.project_id == project_id, cases.c.done_at != "").order_by(cases.c.place)
    rows = connection.execute(ended).all()
    known = {row.id: row for row in rows}
    found = []
    for row in rows:
        if row.repeats not in known:
            continue
        steps = sql.select(decisions.c.change).where(decisions.c.study_uid == row.study_uid).order_by(decisions.c.id)
        reviews = StudyReviews(row.study_uid, map(from_text, connection.execute(steps).scalars()))
        second = next((key for key in reviews.readers if key.endswith(f"{REPEATED}{row.id}")), None)
        key = second.partition(REPEATED)[0] if second is not None else _key_of(connection, tables, known[row.repeats])
        first_review = reviews.own(key).review
        second_review = reviews.own(second if second is not None else f"{key}{REPEATED}{row.id}").review
        found.append(Repeated(row.study_uid, row.reader_name, first_review, second_review))
    return tuple(found), tuple(row.seconds for row in rows)


def _key_of(connection: "Connection", tables: Tables, first: "Row[Any]") -> str:
    """The key of the reader of a case that was told nothing of at the second time: who decided last on the study."""
    decisions = tables.decisions
    asked = decisions.select().where(
        decisions.c.study_uid == first.study_uid, decisions.c.reader_name == first.reader_name
    )
    row = connection.execute(asked.order_by(decisions.c.id.desc()).limit(1)).first()
    return str(from_text(row.change).reader) if row is not None else ""
