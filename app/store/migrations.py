"""The layout of the store, as numbered steps forward. A step that was released is never changed; a new one is added."""

import sqlite3
from collections.abc import Sequence

Migration = tuple[str, ...]

_APPEND_ONLY = (
    "CREATE TRIGGER {0}_keep_update BEFORE UPDATE ON {0} BEGIN SELECT RAISE(ABORT, '{0} is append-only'); END",
    "CREATE TRIGGER {0}_keep_delete BEFORE DELETE ON {0} BEGIN SELECT RAISE(ABORT, '{0} is append-only'); END",
)

MIGRATIONS: tuple[Migration, ...] = (
    (
        """CREATE TABLE studies (
            uid TEXT PRIMARY KEY,
            patient_name TEXT NOT NULL DEFAULT '', patient_id TEXT NOT NULL DEFAULT '',
            issuer TEXT NOT NULL DEFAULT '', birth_date TEXT NOT NULL DEFAULT '', sex TEXT NOT NULL DEFAULT '',
            date TEXT NOT NULL DEFAULT '', time TEXT NOT NULL DEFAULT '', description TEXT NOT NULL DEFAULT '',
            modalities TEXT NOT NULL DEFAULT '', accession_number TEXT NOT NULL DEFAULT '',
            institution TEXT NOT NULL DEFAULT '', frames INTEGER NOT NULL DEFAULT 0,
            paths TEXT NOT NULL DEFAULT '[]', first_seen_at TEXT NOT NULL, last_seen_at TEXT NOT NULL
        ) STRICT""",
        """CREATE TABLE results (
            id INTEGER PRIMARY KEY AUTOINCREMENT, ticket TEXT NOT NULL UNIQUE,
            study_uid TEXT NOT NULL REFERENCES studies (uid), made_at TEXT NOT NULL,
            model_id TEXT NOT NULL, model_version TEXT NOT NULL, model_sha256 TEXT NOT NULL,
            device TEXT NOT NULL, is_shadow INTEGER NOT NULL, answer TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX results_of_study ON results (study_uid, id)",
        """CREATE TABLE decisions (
            id INTEGER PRIMARY KEY AUTOINCREMENT, ticket TEXT NOT NULL UNIQUE,
            study_uid TEXT NOT NULL REFERENCES studies (uid), at TEXT NOT NULL, reader_name TEXT NOT NULL,
            action TEXT NOT NULL, finding_id TEXT NOT NULL, change TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX decisions_of_study ON decisions (study_uid, id)",
        """CREATE TABLE audit (
            sequence INTEGER PRIMARY KEY, ticket TEXT NOT NULL UNIQUE, at TEXT NOT NULL, utc_offset TEXT NOT NULL,
            reader_id TEXT NOT NULL, reader_name TEXT NOT NULL, workstation TEXT NOT NULL,
            application_version TEXT NOT NULL, event TEXT NOT NULL, study_uid TEXT NOT NULL,
            object_uids TEXT NOT NULL, model_id TEXT NOT NULL, model_sha256 TEXT NOT NULL,
            before TEXT NOT NULL, after TEXT NOT NULL, meaning TEXT NOT NULL, outcome TEXT NOT NULL,
            previous_hash TEXT NOT NULL, hash TEXT NOT NULL
        ) STRICT""",
        "CREATE TABLE left_off (id INTEGER PRIMARY KEY CHECK (id = 1), place TEXT NOT NULL, at TEXT NOT NULL) STRICT",
        *(statement.format(table) for table in ("decisions", "audit") for statement in _APPEND_ONLY),
    ),
)


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring a store to the newest layout: all steps in one transaction, or none."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statements in migrations[version:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
