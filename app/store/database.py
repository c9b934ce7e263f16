"""The opened store: checked, brought to the newest layout, ready to write."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.store.backup import back_up, back_up_daily
from app.store.file import begin_new, examine, is_of_the_store, is_on_network, marker_of, prepare, store_error, uri_of
from app.store.migrations import MIGRATIONS, Migration, migrate
from app.store.schema import build_tables

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Database:
    """One connection to the store. Every transaction takes the write lock first (BEGIN IMMEDIATE).

    Raises StoreRefusedError where the store must not be used, and StoreError where it cannot be used now.
    """

    def __init__(self, path: Path, backups: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
        self._path = path
        try:
            self._make_ready(path, backups, migrations)
        except (OSError, sqlite3.Error) as error:
            raise store_error(error) from error
        self.tables = build_tables()
        self._connection = self._open()

    def _make_ready(self, path: Path, backups: Path, migrations: Sequence[Migration]) -> None:
        version = examine(path, len(migrations))
        is_new = not path.exists() or path.stat().st_size == 0
        if is_new:
            begin_new(path)
        if version < len(migrations):
            if version > 0:
                back_up(path, backups, f"before-layout-{len(migrations)}")
            with closing(self._connect()) as connection:
                migrate(connection, migrations)
        if not is_new:
            if not marker_of(path).exists():
                marker_of(path).touch()
            back_up_daily(path, backups)

    @contextmanager
    def transaction(self) -> "Iterator[Connection]":
        """A transaction that is on disk when the block has ended without an exception."""
        import sqlalchemy.exc

        try:
            with self._connection.begin():
                yield self._connection
        except sqlalchemy.exc.DBAPIError as error:
            if is_of_the_store(error):
                raise store_error(error) from None
            raise

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
        self._connection.engine.dispose()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(uri_of(self._path, "rw"), uri=True, check_same_thread=False)
        prepare(connection, is_on_network=is_on_network(self._path))
        return connection

    def _open(self) -> "Connection":
        import sqlalchemy as sql

        # Parameters are hidden because an error's text goes to the log, and they name patients.
        engine = sql.create_engine(
            "sqlite://", creator=self._connect, poolclass=sql.pool.NullPool, hide_parameters=True
        )

        def begin(connection: Any) -> None:  # noqa: ANN401 - SQLAlchemy's event is untyped
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        sql.event.listen(engine, "begin", begin)
        try:
            return engine.connect()
        except sql.exc.DBAPIError as error:
            raise store_error(error) from None
