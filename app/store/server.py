"""A record on a PostgreSQL server: one database that the workstations of a clinic write to at the same time."""

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app.store.address import StoreAddress
from app.store.connection import LOCK, connect, one_row
from app.store.copy import copy_out
from app.store.migrations import Migration
from app.store.record import StoreError, StoreRefusedError
from app.store.translation import in_postgres

if TYPE_CHECKING:
    import psycopg


def examine_server(connection: "psycopg.Connection[Any]", address: StoreAddress, newest: int) -> int:
    """The layout version of the database, 0 for an empty one; raises StoreRefusedError where it must not be used."""
    (has_layout,) = one_row(connection, "SELECT to_regclass('layout') IS NOT NULL")
    if not has_layout:
        (strangers,) = one_row(
            connection, "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'studies'"
        )
        if strangers:
            raise StoreRefusedError("The database is not a store of Overread.")
        if address.marker.exists():
            raise StoreRefusedError(
                "The record on the server is missing.",
                advice="Restore it with `overread store restore`; to begin a new one, delete "
                f"{address.marker.name} from the data folder.",
            )
        return 0
    (version,) = one_row(connection, "SELECT max(version) FROM layout")
    if version > newest:
        raise StoreRefusedError(
            f"The store is from a newer version of Overread (layout {version}, this one knows {newest}).",
            advice="Install the newer version here too. The store was not changed.",
        )
    return int(version)


def make_server_ready(address: StoreAddress, migrations: Sequence[Migration], *, is_reader: bool) -> None:
    """Check the database and bring it to the newest layout: all steps in one transaction, or none."""
    newest = len(migrations)
    with connect(address.url) as connection:
        if is_reader:
            if examine_server(connection, address, newest) != newest:
                raise StoreError("The store is being made ready.")
            return
        connection.execute(f"SELECT pg_advisory_xact_lock({LOCK})")
        version = examine_server(connection, address, newest)
        if 0 < version < newest:
            copy_out(address, f"before-layout-{newest}", version)
        if version < newest:
            lay_out(connection, migrations, version)
        (name,) = one_row(connection, "SELECT id FROM layout ORDER BY version LIMIT 1")
    if not address.marker.exists():
        address.marker.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        address.marker.write_text(f"{name}\n", encoding="ascii")


def lay_out(connection: "psycopg.Connection[Any]", migrations: Sequence[Migration], version: int) -> None:
    """Take the steps behind `version`, in the transaction that is open."""
    if version == 0:
        connection.execute("CREATE TABLE layout (version BIGINT PRIMARY KEY, id TEXT NOT NULL, at TEXT NOT NULL)")
    for statements in migrations[version:]:
        for statement in in_postgres(statements):
            connection.execute(statement)
    connection.execute(
        "INSERT INTO layout (version, id, at) VALUES (%s, %s, %s)",
        (len(migrations), str(uuid.uuid4()), datetime.now(UTC).isoformat()),
    )
