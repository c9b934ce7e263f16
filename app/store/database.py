"""The opened store: checked, brought to the newest layout, ready to write. SQLite here, PostgreSQL in `server.py`."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from app.store.address import StoreAddress
from app.store.backup import back_up, back_up_daily
from app.store.connection import begin_alone, connect, notify
from app.store.failure import is_of_the_store, store_error
from app.store.file import begin_new, examine, is_on_network, marker_of, prepare, uri_of
from app.store.migrations import MIGRATIONS, Migration, migrate
from app.store.record import StoreError
from app.store.schema import build_tables
from app.store.server import make_server_ready

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Database:
    """One connection to the store.

    Every transaction of a writer takes the write lock first (BEGIN IMMEDIATE, or PostgreSQL's advisory lock), so that
    the audit chain has one end. A reader's never writes. Raises StoreRefusedError where the store must not be used, and
    StoreError where it cannot be used now.
    """

    def __init__(
        self, address: StoreAddress, migrations: Sequence[Migration] = MIGRATIONS, *, is_reader: bool = False
    ) -> None:
        self.address = address
        self._is_reader = is_reader
        try:
            if address.is_shared:
                make_server_ready(address, migrations, is_reader=is_reader)
            else:
                _make_ready(address, migrations, is_reader=is_reader)
        except StoreError:
            raise
        except Exception as error:
            if not is_of_the_store(error) and not isinstance(error, sqlite3.Error):
                raise
            raise store_error(error) from error
        self.tables = build_tables()
        self._connection = self._open()

    @contextmanager
    def transaction(self) -> "Iterator[Connection]":
        """A transaction that is on disk when the block has ended without an exception."""
        import sqlalchemy.exc

        try:
            with self._connection.begin():
                yield self._connection
                if self.address.is_shared and not self._is_reader:
                    notify(self._connection)
        except sqlalchemy.exc.DBAPIError as error:
            if is_of_the_store(error):
                raise store_error(error) from None
            raise

    def version(self) -> int:
        """A number that is another one once anybody else has written to the file."""
        with self.transaction() as connection:
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
        self._connection.engine.dispose()

    def _open(self) -> "Connection":
        import sqlalchemy as sql

        address, is_reader = self.address, self._is_reader
        dialect = "postgresql+psycopg://" if address.is_shared else "sqlite://"

        def opened() -> Any:  # noqa: ANN401 - a driver's connection
            return connect(address.url) if address.is_shared else _connect(address, is_reader=is_reader)

        # Parameters are hidden because an error's text goes to the log, and they name patients.
        engine = sql.create_engine(dialect, creator=opened, poolclass=sql.pool.NullPool, hide_parameters=True)
        sql.event.listen(engine, "begin", _beginning(is_server=address.is_shared, is_reader=is_reader))
        try:
            return engine.connect()
        except sql.exc.DBAPIError as error:
            raise store_error(error) from None


def _beginning(*, is_server: bool, is_reader: bool) -> Callable[[Any], None]:
    """What a transaction begins with."""
    if is_server:
        return lambda connection: begin_alone(connection, is_reader=is_reader)
    return lambda connection: connection.exec_driver_sql("BEGIN" if is_reader else "BEGIN IMMEDIATE")


def _make_ready(address: StoreAddress, migrations: Sequence[Migration], *, is_reader: bool) -> None:
    path = address.path
    if is_reader:
        _look_at(address, len(migrations))
        return
    version = examine(path, len(migrations))
    is_new = not path.exists() or path.stat().st_size == 0
    if is_new:
        begin_new(path)
    if version < len(migrations):
        if version > 0:
            back_up(path, address.backups, f"before-layout-{len(migrations)}")
        with closing(_connect(address)) as connection:
            migrate(connection, migrations)
    if not is_new:
        if not marker_of(path).exists():
            marker_of(path).touch()
        back_up_daily(address)


def _look_at(address: StoreAddress, newest: int) -> None:
    """Whether the store can be read as it is; its writer is the one that makes it ready."""
    if not address.path.exists():
        raise StoreError("The store is not there yet.")
    with closing(sqlite3.connect(uri_of(address.path, "rw"), uri=True)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version != newest:
        raise StoreError("The store is being made ready.")


def _connect(address: StoreAddress, *, is_reader: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(uri_of(address.path, "rw"), uri=True, check_same_thread=False)
    prepare(connection, is_on_network=is_on_network(address.path))
    if is_reader:
        connection.execute("PRAGMA query_only = ON").close()
    return connection
