"""Who reads which study just now, so that two readers do not take the same one unknowingly.

A claim keeps nobody out: it is shown, can be taken over by whoever means to, and runs out by itself.
"""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.store.record import Claim
from app.store.statements import insert_or_replace

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row, Table

LASTS = timedelta(minutes=15)


def claim(connection: "Connection", claims: "Table", mine: Claim, owner: str, *, is_taking_over: bool) -> Claim | None:
    """Claim a study, or renew the claim; the claim of another that stands in the way, or None where there is none."""
    row = connection.execute(claims.select().where(claims.c.study_uid == mine.study_uid)).first()
    if row is not None:
        held = claim_of(row)
        is_mine = row.owner == owner and row.reader_name == mine.reader_name
        if not is_mine and not is_taking_over and held.expires_at > mine.at:
            return held
    told = {
        "study_uid": mine.study_uid,
        "owner": owner,
        "reader_name": mine.reader_name,
        "workstation": mine.workstation,
        "at": _stamp(mine.at),
        "expires_at": _stamp(mine.expires_at),
    }
    connection.execute(insert_or_replace(connection, claims, told))
    return None


def release(connection: "Connection", claims: "Table", study_uid: str, owner: str) -> None:
    """Let go of a study, if it is ours."""
    connection.execute(claims.delete().where(claims.c.study_uid == study_uid, claims.c.owner == owner))


def claim_of(row: "Row[Any]") -> Claim:
    """A row of the table as a value."""
    return Claim(
        row.study_uid,
        row.reader_name,
        row.workstation,
        datetime.fromisoformat(row.at),
        datetime.fromisoformat(row.expires_at),
    )


def _stamp(at: datetime) -> str:
    """The time in UTC, so that texts sort as times do."""
    return at.astimezone(UTC).isoformat()
