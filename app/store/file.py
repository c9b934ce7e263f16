"""The store's file: what it must be before it is opened, and its settings afterwards.

WAL with synchronous=FULL lost no acknowledged decision in simulated power losses; WAL with NORMAL did. WAL needs shared
memory, so a store on a network share is kept with a rollback journal instead: slower, and right.
"""

import sqlite3
import sys
import uuid
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from app.store.failure import damaged
from app.store.record import StoreRefusedError

APPLICATION_ID = 0x4F56_5244  # "OVRD"
BUSY_TIMEOUT_MS = 5000
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs", "9p", "ceph", "glusterfs", "lustre"}


def uri_of(path: Path, mode: str) -> str:
    """SQLite's URI of a file; mode is ro, rw or rwc."""
    text = path.resolve().as_posix()
    return f"file://{quote(text if text.startswith('/') else f'/{text}')}?mode={mode}"


def marker_of(path: Path) -> Path:
    """The file that says that a store was made here: a store that is gone is never silently begun anew."""
    return path.with_name(path.name + ".id")


def examine(path: Path, newest: int) -> int:
    """The layout version of a store, 0 for a new one; raises StoreRefusedError where it must not be used."""
    marker = marker_of(path)
    if not path.exists() or path.stat().st_size == 0:
        if marker.exists():
            raise StoreRefusedError(
                "The store is missing.",
                advice="Restore overread.db from the backups folder; to begin a new record, delete overread.db.id.",
            )
        return 0
    with closing(sqlite3.connect(uri_of(path, "rw"), uri=True, timeout=BUSY_TIMEOUT_MS / 1000)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if application != APPLICATION_ID:
            raise StoreRefusedError("The store's file is not a store of Overread.")
        if version > newest:
            raise StoreRefusedError(
                f"The store is from a newer version of Overread (layout {version}, this one knows {newest}).",
                advice="Install the newer version again. The store was not changed.",
            )
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise damaged()
    return int(version)


def prepare(connection: sqlite3.Connection, *, is_on_network: bool) -> None:
    """Set what must hold on every connection."""
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout = {BUSY_TIMEOUT_MS}",
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "secure_delete = ON",
        f"journal_mode = {'DELETE' if is_on_network else 'WAL'}",
        "synchronous = FULL",
        *(("fullfsync = 1", "checkpoint_fullfsync = 1") if sys.platform == "darwin" else ()),
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def begin_new(path: Path) -> None:
    """Make the empty file and its marker, closed to other users of the machine."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.touch(mode=0o600)
    with closing(sqlite3.connect(uri_of(path, "rw"), uri=True)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    marker_of(path).write_text(f"{uuid.uuid4()}\n", encoding="ascii")


def is_on_network(path: Path) -> bool:
    """Whether a path lies on a network share, as far as the platform says so."""
    text = path.resolve().as_posix()
    if text.startswith("//"):
        return True
    try:
        mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text("utf-8").splitlines()]
    except OSError:
        return False
    above = [one for one in mounts if text.startswith(one[0].rstrip("/") + "/")]
    return bool(above) and max(above, key=lambda one: len(one[0]))[1] in _NETWORK
