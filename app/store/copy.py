"""The record of a server as a file, and back: a copy is a store of the same layout that any workstation can open.

So one portable form serves the copies of both back ends, and a record can move from a workstation to a server.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.store.address import StoreAddress
from app.store.audit import verify_audit
from app.store.connection import connect
from app.store.file import APPLICATION_ID, uri_of
from app.store.migrations import MIGRATIONS, migrate
from app.store.record import StoreError

if TYPE_CHECKING:
    import psycopg

_AT_ONCE = 500


def copy_out(address: StoreAddress, reason: str, version: int = len(MIGRATIONS)) -> Path:
    """Copy a server's record, of this layout, into a new file; verified, and no half copy is left behind."""
    folder = address.backups
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    copy = folder / f"overread-{reason}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.db"
    aside = copy.with_suffix(".new")
    try:
        aside.touch(mode=0o600)
        with connect(address.url) as source, closing(sqlite3.connect(uri_of(aside, "rw"), uri=True)) as target:
            source.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            target.isolation_level = None
            target.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(target, MIGRATIONS[:version])
            _fill(target, source)
        if not verify_audit(aside).is_intact:
            raise StoreError("The copy was not kept: its audit trail is broken.", advice="Run `overread audit verify`.")
        aside.replace(copy)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    return copy


def _fill(target: sqlite3.Connection, source: "psycopg.Connection[Any]") -> None:
    target.execute("BEGIN")
    for table, columns in layout_of(target).items():
        names = ", ".join(columns)
        with source.cursor(name=f"copy_{table}") as rows:
            rows.itersize = _AT_ONCE
            rows.execute(f"SELECT {names} FROM {table}")
            target.executemany(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})", rows)
    target.execute("COMMIT")
    if target.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise StoreError("The copy is not whole.")


def copy_in(source: sqlite3.Connection, target: "psycopg.Connection[Any]") -> None:
    """Fill the empty tables of a server from a file of the same layout, in the transaction that is open."""
    for table, columns in layout_of(source).items():
        names = ", ".join(columns)
        with target.cursor().copy(f"COPY {table} ({names}) FROM STDIN") as rows:
            for row in source.execute(f"SELECT {names} FROM {table}"):
                rows.write_row(row)
        if columns[0] == "id" and _is_counted(source, table):
            target.execute(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))")


def layout_of(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """The tables of a file, those that others refer to first, each with its columns."""
    found: Iterable[tuple[str]] = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
    ).fetchall()
    return {
        table: tuple(row[1] for row in connection.execute(f"PRAGMA table_info({table})").fetchall())
        for (table,) in found
    }


def _is_counted(connection: sqlite3.Connection, table: str) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_sequence WHERE name = ?", (table,)).fetchone() is not None
