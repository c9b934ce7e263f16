"""What goes wrong with a database, in words that have advice and never hold what was to be written."""

import sqlite3

from app.store.record import StoreError, StoreRefusedError

_ADVICE = {
    sqlite3.SQLITE_FULL: ("The disk is full.", "Free some space; Overread goes on trying. Do not close it before."),
    sqlite3.SQLITE_READONLY: (
        "The store cannot be written to.",
        "Give yourself write permission on the data folder; Overread goes on trying.",
    ),
    sqlite3.SQLITE_BUSY: (
        "Another program holds the store.",
        "Close the other program that uses it; Overread goes on trying.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The store cannot be opened.",
        "Check that the data folder is there and may be written to; Overread goes on trying.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk of the store gave an error.",
        "Check the disk or the connection to it; Overread goes on trying.",
    ),
}
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
# PostgreSQL's SQLSTATE: whole codes first, then their classes. A failed connection has none.
_STATES = {
    "53100": ("The disk of the record's server is full.", "Tell whoever keeps the server; Overread goes on trying."),
    "25006": ("The record's server takes no changes now.", "Tell whoever keeps the server; Overread goes on trying."),
    "42501": (
        "The record's server does not let this user write.",
        "Ask for the rights on the database; Overread goes on trying.",
    ),
    "55P03": (
        "Another workstation holds the record.",
        "It is free again as soon as that one is done; Overread goes on trying.",
    ),
    "28": ("The record's server refuses this user.", "Check the user in store_url and the password in ~/.pgpass."),
    "3D": ("The record's database does not exist.", "Check store_url, or have the database made."),
}
_UNREACHABLE = (
    "The record's server cannot be reached.",
    "Check the network and the server; Overread goes on trying. Do not close it before it says saved.",
)
_PASSING_CLASSES = {"08", "25", "28", "3D", "40", "53", "55", "57", "58"}
_BROKEN_PAGES = ("XX001", "XX002")
_LOST = ("OperationalError", "InterfaceError", "ConnectionTimeout")


def damaged() -> StoreRefusedError:
    """The refusal of a store that is not whole."""
    return StoreRefusedError("The store is damaged.")


def is_of_the_store(error: Exception) -> bool:
    """Whether a failure is the world's, which may pass, and not a bug, which will not."""
    original = _original(error)
    if isinstance(original, StoreError | OSError):
        return True
    if isinstance(original, sqlite3.Error):
        passing = {*_ADVICE, *_DAMAGED, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PERM}
        return _code(original) in passing
    state = _state(original)
    return state[:2] in _PASSING_CLASSES or state in (*_BROKEN_PAGES, "42501") or _is_lost(original)


def store_error(error: Exception) -> StoreError:
    """A database's failure as one that has advice; without its own words, which may hold what was to be written."""
    original = _original(error)
    if isinstance(original, StoreError):
        return original
    if isinstance(original, OSError):
        return StoreError(f"The store cannot be used ({original.strerror or type(original).__name__}).")
    state, code = _state(original), _code(original)
    if code in _DAMAGED or state in _BROKEN_PAGES:
        return damaged()
    if code in _ADVICE:
        text, advice = _ADVICE[code]
    elif state in _STATES or state[:2] in _STATES:
        text, advice = _STATES.get(state) or _STATES[state[:2]]
    elif state[:2] in ("08", "57") or _is_lost(original):
        text, advice = _UNREACHABLE
    else:
        return StoreError(f"The store cannot be used ({type(original).__name__}).")
    return StoreError(text, advice=advice)


def _original(error: Exception) -> Exception:
    return getattr(error, "orig", None) or error


def _code(error: Exception) -> int:
    code = int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
    return sqlite3.SQLITE_BUSY if code == sqlite3.SQLITE_LOCKED else code


def _state(error: Exception) -> str:
    return str(getattr(error, "sqlstate", None) or "")


def _is_lost(error: Exception) -> bool:
    """Whether psycopg says that there is no connection (any more); it is not imported only to ask."""
    return not _state(error) and type(error).__name__ in _LOST and type(error).__module__.startswith("psycopg")
