"""Whether the store works, in a sentence: for `overread selftest` and `overread store check`."""

import sqlite3

from app.store.address import StoreAddress
from app.store.audit import audit_rows, walk
from app.store.connection import connect
from app.store.failure import is_of_the_store, store_error
from app.store.file import examine
from app.store.migrations import MIGRATIONS
from app.store.server import examine_server
from inference.errors import OverreadError


def check_store(address: StoreAddress) -> tuple[bool, str]:
    """Whether a store is whole and its audit trail unbroken, and what was found; changes nothing."""
    try:
        version = _version(address)
        if version == 0:
            return True, "no store yet; it is made at first start"
        with audit_rows(address) as rows:
            audit = walk(rows)
    except Exception as error:
        if not is_of_the_store(error) and not isinstance(error, OverreadError | sqlite3.Error):
            raise
        refused = store_error(error)
        return False, f"{refused} {refused.advice}"
    if not audit.is_intact:
        return False, f"the audit trail is broken at row {audit.broken_at}; restore a backup and report it"
    where = "on a server, " if address.is_shared else ""
    return True, f"whole ({where}layout {version}), audit trail of {audit.rows} rows unbroken"


def _version(address: StoreAddress) -> int:
    if not address.is_shared:
        return examine(address.path, len(MIGRATIONS))
    with connect(address.url) as connection:
        return examine_server(connection, address, len(MIGRATIONS))
