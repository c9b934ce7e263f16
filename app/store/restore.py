"""A copy put in the place of the record; what stood there before is always kept."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.store.address import StoreAddress
from app.store.audit import verify_audit, walk
from app.store.backup import back_up
from app.store.connection import LOCK, connect, one_row
from app.store.copy import copy_in
from app.store.failure import damaged
from app.store.file import examine, marker_of, uri_of
from app.store.lock import WindowLock
from app.store.migrations import MIGRATIONS, migrate
from app.store.record import StoreError, StoreRefusedError
from app.store.server import examine_server, lay_out

if TYPE_CHECKING:
    import psycopg

_IN_USE = StoreError("The record is in use.", advice="Close every window of Overread that uses it, then try again.")


def restore(copy: Path, address: StoreAddress) -> str:
    """Put a copy in the place of the record; returns where what stood there before is kept, "" if there was nothing.

    Raises StoreRefusedError where the copy is not a whole store of this layout or an older one, and StoreError where
    the record is in use or cannot be written. Until the last moment the record stays as it was.
    """
    version = examine(copy, len(MIGRATIONS))
    if version == 0:
        raise StoreRefusedError("The copy is not there, or it is empty.", advice="Choose a file of the backups folder.")
    if not verify_audit(copy).is_intact:
        raise StoreRefusedError("The copy's audit trail is broken.", advice="Choose an older copy.")
    return _to_server(copy, address) if address.is_shared else _to_file(copy, address)


def _to_file(copy: Path, address: StoreAddress) -> str:
    path, stamp = address.path, f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = WindowLock(path)
    if not lock.take():
        raise _IN_USE
    try:
        aside = path.with_name(f"{path.name}.restored")
        _copy_whole(copy, aside)
        kept = _keep_file(path, address.backups, stamp) if path.exists() else ""
        for rest in (path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
            rest.unlink(missing_ok=True)
        aside.replace(path)
        if not marker_of(path).exists():
            marker_of(path).touch()
    finally:
        lock.release()
    return kept


def _copy_whole(copy: Path, aside: Path) -> None:
    aside.unlink(missing_ok=True)
    aside.touch(mode=0o600)
    with (
        closing(sqlite3.connect(uri_of(copy, "rw"), uri=True)) as source,
        closing(sqlite3.connect(uri_of(aside, "rw"), uri=True)) as target,
    ):
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE").close()
    if not verify_audit(aside).is_intact:
        raise damaged()
    with aside.open("rb") as file:
        os.fsync(file.fileno())


def _keep_file(path: Path, backups: Path, stamp: str) -> str:
    """Keep what stands in the way: as a copy if it can be read, and else byte for byte."""
    backups.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        return str(back_up(path, backups, "replaced"))
    except sqlite3.Error:
        kept = backups / f"overread-damaged-{stamp}.db"
        for suffix in ("-wal", "-shm", ""):
            part = path.with_name(path.name + suffix)
            if part.exists():
                shutil.copy2(part, kept.with_name(kept.name + suffix))
        return str(kept)


def _to_server(copy: Path, address: StoreAddress) -> str:
    """In one transaction: the old tables into a schema of their own, the copy's rows into new ones."""
    with closing(sqlite3.connect(":memory:")) as source, connect(address.url) as target:
        with closing(sqlite3.connect(uri_of(copy, "rw"), uri=True)) as original:
            original.backup(source)
        source.isolation_level = None
        migrate(source)
        target.execute(f"SELECT pg_advisory_xact_lock({LOCK})")
        (others,) = one_row(
            target,
            "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'overread'"
            " AND datname = current_database() AND pid <> pg_backend_pid()",
        )
        if others:
            raise _IN_USE
        kept = _set_aside(target) if _is_ours(target, address) else ""
        lay_out(target, MIGRATIONS, 0)
        copy_in(source, target)
        if not walk(_trail(target)).is_intact:
            raise damaged()
    return kept


def _is_ours(target: "psycopg.Connection[Any]", address: StoreAddress) -> bool:
    (has_layout,) = one_row(target, "SELECT to_regclass('layout') IS NOT NULL")
    if has_layout:
        examine_server(target, address, len(MIGRATIONS))
    return bool(has_layout)


def _set_aside(target: "psycopg.Connection[Any]") -> str:
    schema = f"overread_replaced_{datetime.now(UTC):%Y%m%dt%H%M%S%f}"
    target.execute(f"CREATE SCHEMA {schema}")
    tables = target.execute("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()").fetchall()
    for (table,) in tables:
        target.execute(f'ALTER TABLE "{table}" SET SCHEMA {schema}')
    keeping = target.execute(
        "SELECT proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace"
        " WHERE n.nspname = current_schema() AND proname LIKE '%\\_keep\\_%'"
    ).fetchall()
    for (function,) in keeping:
        target.execute(f'ALTER FUNCTION "{function}"() SET SCHEMA {schema}')
    return f"the schema {schema} of the database"


def _trail(target: "psycopg.Connection[Any]") -> "list[dict[str, Any]]":
    from psycopg.rows import dict_row

    with target.cursor(row_factory=dict_row) as rows:
        return rows.execute("SELECT * FROM audit ORDER BY sequence").fetchall()
