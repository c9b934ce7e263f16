"""The audit trail: who did what to which object, each row sealed with the hash of the row before it.

Changing, removing or inserting a row breaks the chain from there on. That rows were cut off at its end shows only
against a head that was kept elsewhere: every signed report carries one.
"""

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.store.file import uri_of

GENESIS = "0" * 64
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


def verify_audit(path: Path) -> AuditCheck:
    """Walk along the whole chain of a store; raises sqlite3.Error where it cannot be read."""
    previous, count = GENESIS, 0
    with closing(sqlite3.connect(uri_of(path, "rw"), uri=True)) as connection:
        connection.execute("PRAGMA query_only = ON").close()
        connection.row_factory = sqlite3.Row
        for row in connection.execute("SELECT * FROM audit ORDER BY sequence"):
            count += 1
            fits = row["sequence"] == count and row["previous_hash"] == previous and row["hash"] == seal(dict(row))
            if not fits:
                return AuditCheck(count, previous, int(row["sequence"]))
            previous = row["hash"]
    return AuditCheck(count, previous)
