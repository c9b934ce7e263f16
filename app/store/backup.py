"""Copies of the store, each verified by opening it again; the last few are kept."""

import logging
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

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
    for old in sorted(folder.glob(f"overread-{reason}-*.db"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return copy


def back_up_daily(path: Path, folder: Path) -> None:
    """Copy the store if the newest copy is a day old; a failure is logged and does not stop the reader."""
    copies = sorted(folder.glob("overread-daily-*.db"))
    try:
        if copies and datetime.now(UTC).timestamp() - copies[-1].stat().st_mtime < _EVERY.total_seconds():
            return
        back_up(path, folder, "daily")
    except (OSError, sqlite3.Error) as error:
        logger.warning("the daily backup was not made: %s", type(error).__name__)
