"""The files that came through watched folders, as rows: kept by workstation, so that none of them is read twice."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.arrival.arrived import Arrival, ArrivalOutcome, FileStamp
from app.store.codec import from_text, to_text
from app.store.record import StudyArrived
from app.store.statements import insert_or_replace
from app.store.study_rows import identity

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

_AT_ONCE = 500


def keep_arrivals(connection: "Connection", table: "Table", owner: str, arrivals: Sequence[Arrival]) -> None:
    """Keep what came of these files, in place of what was kept of them before."""
    at = datetime.now(UTC).isoformat()
    for one in arrivals:
        stamp = one.stamp
        row = {
            "owner": owner,
            "path": str(stamp.path),
            "size": stamp.size,
            "modified": stamp.modified,
            "at": at,
            "outcome": one.outcome.value,
            "studies": json.dumps({uid: list(uids) for uid, uids in one.studies.items()}),
        }
        connection.execute(insert_or_replace(connection, table, row))


def forget_arrivals(connection: "Connection", table: "Table", owner: str, paths: Sequence[Path]) -> None:
    """Forget files that are gone: were they to come again, they would be read again."""
    names = [str(one) for one in paths]
    for start in range(0, len(names), _AT_ONCE):
        some = names[start : start + _AT_ONCE]
        connection.execute(table.delete().where(table.c.owner == owner, table.c.path.in_(some)))


def arrivals(connection: "Connection", table: "Table", owner: str) -> tuple[Arrival, ...]:
    """Every file that was read here."""
    return tuple(
        Arrival(
            FileStamp(Path(row.path), row.size, row.modified),
            ArrivalOutcome(row.outcome),
            {uid: tuple(uids) for uid, uids in json.loads(row.studies).items()},
        )
        for row in connection.execute(table.select().where(table.c.owner == owner).order_by(table.c.path))
    )


def take_arrival(connection: "Connection", studies: "Table", event: StudyArrived) -> bool:
    """Let a study's row say what arrived and where; False where it is there already, as large and where it was."""
    row = connection.execute(studies.select().where(studies.c.uid == event.study.uid)).one()
    told = identity(event.study)
    frames = sum(one.frame_count for one in event.study.series)
    known = tuple(map(Path, from_text(row.paths)))
    if known and row.frames >= frames and set(known) != set(event.paths) and any(path.exists() for path in known):
        return False
    paths = to_text([str(path) for path in event.paths])
    changed = studies.update().where(studies.c.uid == event.study.uid)
    connection.execute(changed.values(**told, paths=paths, last_seen_at=event.at.isoformat()))
    return True
