"""Statements that SQLite and PostgreSQL both know and SQLAlchemy keeps under each one's own name."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table


def _insert(connection: "Connection", table: "Table") -> Any:  # noqa: ANN401 - two classes without a common one
    from sqlalchemy.dialects import postgresql, sqlite

    return (postgresql if connection.dialect.name == "postgresql" else sqlite).insert(table)


def insert_new(connection: "Connection", table: "Table", row: Mapping[str, object]) -> Any:  # noqa: ANN401 - as above
    """Insert a row, or leave the one that has its key."""
    return _insert(connection, table).values(**row).on_conflict_do_nothing()


def insert_or_replace(
    connection: "Connection", table: "Table", row: Mapping[str, object], keys: Sequence[str] = ()
) -> Any:  # noqa: ANN401 - as above
    """Insert a row, or set all of the one that has its key."""
    names = tuple(keys) or tuple(column.name for column in table.primary_key.columns)
    changed = {name: value for name, value in row.items() if name not in names}
    return _insert(connection, table).values(**row).on_conflict_do_update(index_elements=names, set_=changed)
