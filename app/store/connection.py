"""A connection to a PostgreSQL server, and what a transaction there begins and ends with."""

from typing import TYPE_CHECKING, Any

from app.store.record import StoreError

if TYPE_CHECKING:
    import psycopg

CHANNEL = "overread_record"
LOCK = 0x4F56_5244  # "OVRD": the one lock under which every workstation writes
_OPTIONS: dict[str, Any] = {
    "connect_timeout": 5, "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3,
    "application_name": "overread",
}  # fmt: skip
# What must hold whatever the server's own settings say: a commit is on its disk before it is told.
_SETTINGS = "SET synchronous_commit = on; SET lock_timeout = '5s'; SET client_encoding = 'UTF8'; SET timezone = 'UTC'"


def connect(url: str, *, is_autocommit: bool = False) -> "psycopg.Connection[Any]":
    """A connection with the settings that must hold; raises psycopg.Error."""
    import psycopg

    connection = psycopg.connect(url, autocommit=True, **_OPTIONS)
    connection.execute(_SETTINGS)
    connection.autocommit = is_autocommit
    return connection


def begin_alone(connection: Any, *, is_reader: bool) -> None:  # noqa: ANN401 - SQLAlchemy's event is untyped
    """Begin a transaction: a reader's sees one moment of the record, a writer's waits until it writes alone."""
    if is_reader:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
    else:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")


def notify(connection: Any) -> None:  # noqa: ANN401 - as above
    """Tell every workstation, once this transaction is committed, that the record has changed."""
    connection.exec_driver_sql(f"NOTIFY {CHANNEL}")


def one_row(connection: "psycopg.Connection[Any]", query: str) -> Any:  # noqa: ANN401 - a row of any kind
    """The first row of an answer."""
    found = connection.execute(query).fetchone()
    if found is None:
        raise StoreError("The record's server gave no answer.")
    return found
