"""Whether the store works, in a sentence: for `overread selftest`."""

import sqlite3
from pathlib import Path

from app.store.audit import verify_audit
from app.store.file import examine, store_error
from app.store.migrations import MIGRATIONS
from inference.errors import OverreadError


def check_store(path: Path) -> tuple[bool, str]:
    """Whether a store is whole and its audit trail unbroken, and what was found; changes nothing."""
    try:
        version = examine(path, len(MIGRATIONS))
        if version == 0:
            return True, "no store yet; it is made at first start"
        audit = verify_audit(path)
    except (OverreadError, OSError, sqlite3.Error) as error:
        refused = store_error(error)
        return False, f"{refused} {refused.advice}"
    if not audit.is_intact:
        return False, f"the audit trail is broken at row {audit.broken_at}; restore a backup and report it"
    return True, f"whole (layout {version}), audit trail of {audit.rows} rows unbroken"
