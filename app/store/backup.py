"""Copies of the store, each verified by opening it again; the last few are kept."""

import logging
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.store.address import StoreAddress
from app.store.copy import copy_out
from app.store.failure import is_of_the_store
from app.store.file import uri_of

logger = logging.getLogger(__name__)
KEPT = 7
_EVERY = timedelta(days=1)


def back_up(path: Path, folder: Path, reason: str) -> Path:
    """Copy a store while it may be in use; raises sqlite3.Error or OSError, and leaves no half copy."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    copy = folder / f"overread-{reason}-{stamp}.db"
    aside = copy.with_suffix(".new")
    try:
        aside.touch(mode=0o600)
        with (
            closing(sqlite3.connect(uri_of(path, "rw"), uri=True)) as source,
            closing(sqlite3.connect(uri_of(aside, "rw"), uri=True)) as target,
        ):
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE").close()
            (verdict,) = target.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError("the copy is not whole")
        aside.replace(copy)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    keep_newest(folder, reason)
    return copy


def back_up_record(address: StoreAddress, reason: str) -> Path:
    """Copy a record, a file's or a server's; raises the driver's errors or OSError, and leaves no half copy."""
    if not address.is_shared:
        return back_up(address.path, address.backups, reason)
    copy = copy_out(address, reason)
    keep_newest(address.backups, reason)
    return copy


def back_up_daily(address: StoreAddress) -> None:
    """Copy the record if the newest copy is a day old; a failure is logged and does not stop the reader."""
    copies = sorted(address.backups.glob("overread-daily-*.db"))
    try:
        if copies and datetime.now(UTC).timestamp() - copies[-1].stat().st_mtime < _EVERY.total_seconds():
            return
        back_up_record(address, "daily")
    except Exception as error:
        if not is_of_the_store(error) and not isinstance(error, sqlite3.Error):
            raise
        logger.warning("the daily backup was not made: %s", type(error).__name__)


def keep_newest(folder: Path, reason: str) -> None:
    """Remove all copies of one kind but the last few."""
    for old in sorted(folder.glob(f"overread-{reason}-*.db"))[:-KEPT]:
        old.unlink(missing_ok=True)
