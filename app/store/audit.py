"""The audit trail: who did what to which object, each row sealed with the hash of the row before it.

Changing, removing or inserting a row breaks the chain from there on. That rows were cut off at its end shows only
against a head that was kept elsewhere: every signed report carries one.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.store.address import StoreAddress
from app.store.connection import connect
from app.store.file import uri_of

GENESIS = "0" * 64
_AT_ONCE = 500
SEALED = (
    "sequence", "ticket", "at", "utc_offset", "reader_id", "reader_name", "workstation", "application_version", "event",
    "study_uid", "object_uids", "model_id", "model_sha256", "before", "after", "meaning", "outcome", "previous_hash",
)  # fmt: skip


def seal(row: Mapping[str, object]) -> str:
    """SHA-256 (hex) over every field of a row but the hash itself, previous hash included."""
    content = json.dumps([row[name] for name in SEALED], ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(content.encode("ascii")).hexdigest()


@dataclass(frozen=True, slots=True)
class AuditCheck:
    """What a walk along the chain found; `broken_at` is the first sequence number that does not fit."""

    rows: int
    head: str
    broken_at: int | None = None

    @property
    def is_intact(self) -> bool:
        """Whether every row fits the one before it."""
        return self.broken_at is None


def walk(rows: Iterable[Mapping[str, Any]]) -> AuditCheck:
    """Walk along a chain, its rows by their sequence; stops at the first that does not fit."""
    previous, count = GENESIS, 0
    for row in rows:
        count += 1
        fits = row["sequence"] == count and row["previous_hash"] == previous and row["hash"] == seal(row)
        if not fits:
            return AuditCheck(count, previous, int(row["sequence"]))
        previous = row["hash"]
    return AuditCheck(count, previous)


def verify_audit(path: Path) -> AuditCheck:
    """Walk along the whole chain of a store's file; raises sqlite3.Error where it cannot be read."""
    with closing(sqlite3.connect(uri_of(path, "rw"), uri=True)) as connection:
        connection.execute("PRAGMA query_only = ON").close()
        return walk(_rows_of(connection))


@contextmanager
def audit_rows(address: StoreAddress) -> Iterator[Iterator[Mapping[str, Any]]]:
    """The whole audit trail of a record, a file's or a server's, row by row; raises the driver's errors."""
    if address.is_shared:
        from psycopg.rows import dict_row

        with connect(address.url) as server, server.cursor(name="audit", row_factory=dict_row) as rows:
            rows.itersize = _AT_ONCE
            rows.execute("SELECT * FROM audit ORDER BY sequence")
            yield iter(rows)
        return
    with closing(sqlite3.connect(uri_of(address.path, "rw"), uri=True)) as connection:
        connection.execute("PRAGMA query_only = ON").close()
        yield _rows_of(connection)


def _rows_of(connection: sqlite3.Connection) -> Iterator[Mapping[str, Any]]:
    connection.row_factory = sqlite3.Row
    return (dict(row) for row in connection.execute("SELECT * FROM audit ORDER BY sequence"))
