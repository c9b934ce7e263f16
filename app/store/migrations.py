"""The layout of the store, as numbered steps forward. A step that was released is never changed; a new one is added.

Each step is written in SQLite's words; `translation.py` says them in PostgreSQL's. So a new step is written once, with
the column types TEXT, INTEGER and REAL, and without functions that only one of the two knows.
"""

import sqlite3
from collections.abc import Sequence

Migration = tuple[str, ...]

_APPEND_ONLY = (
    "CREATE TRIGGER {0}_keep_update BEFORE UPDATE ON {0} BEGIN SELECT RAISE(ABORT, '{0} is append-only'); END",
    "CREATE TRIGGER {0}_keep_delete BEFORE DELETE ON {0} BEGIN SELECT RAISE(ABORT, '{0} is append-only'); END",
)

_SORTED = {
    "patient": "patient_key", "patient_id": "patient_id", "date": "date", "modality": "modalities",
    "description": "description", "state": "state", "risk": "risk", "label": "labels", "probability": "probability",
    "unreviewed": "unreviewed", "arrival": "first_seen_at", "seen": "last_seen_at",
}  # fmt: skip

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
    (
        # Several readers: who they are, whose decision it was, who reads what just now, where each left off.
        """CREATE TABLE readers (
            id TEXT PRIMARY KEY, name TEXT NOT NULL, pin TEXT NOT NULL DEFAULT '', made_at TEXT NOT NULL,
            is_retired INTEGER NOT NULL DEFAULT 0
        ) STRICT""",
        "ALTER TABLE decisions ADD COLUMN reader_id TEXT NOT NULL DEFAULT ''",
        """CREATE TABLE claims (
            study_uid TEXT PRIMARY KEY REFERENCES studies (uid), owner TEXT NOT NULL, reader_name TEXT NOT NULL,
            workstation TEXT NOT NULL, at TEXT NOT NULL, expires_at TEXT NOT NULL
        ) STRICT""",
        "CREATE TABLE left_off_by (owner TEXT PRIMARY KEY, place TEXT NOT NULL, at TEXT NOT NULL) STRICT",
        "INSERT INTO left_off_by (owner, place, at) SELECT '', place, at FROM left_off",
        "DROP TABLE left_off",
        # The worklist: what a study's row says, kept beside it so that 100,000 of them are searched and sorted.
        "ALTER TABLE studies ADD COLUMN patient_key TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE studies ADD COLUMN words TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE studies ADD COLUMN state TEXT NOT NULL DEFAULT 'new'",
        "ALTER TABLE studies ADD COLUMN risk REAL NOT NULL DEFAULT -1",
        "ALTER TABLE studies ADD COLUMN labels TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE studies ADD COLUMN label_words TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE studies ADD COLUMN probability REAL NOT NULL DEFAULT -1",
        "ALTER TABLE studies ADD COLUMN unreviewed INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE studies ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE studies ADD COLUMN frames_read INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE studies ADD COLUMN conflicts INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE studies ADD COLUMN is_flagged INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE studies ADD COLUMN note TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE studies ADD COLUMN repeats TEXT NOT NULL DEFAULT ''",
        """UPDATE studies SET
            patient_key = lower(patient_name),
            words = lower(patient_name || ' ' || patient_id || ' ' || date || ' ' || replace(date, '-', '') || ' '
                || modalities || ' ' || description || ' ' || accession_number),
            state = CASE
                WHEN (SELECT d.action FROM decisions d WHERE d.study_uid = studies.uid
                      AND d.action IN ('signed', 'amendment begun') ORDER BY d.id DESC LIMIT 1) = 'signed'
                THEN CASE WHEN EXISTS (SELECT 1 FROM decisions d WHERE d.study_uid = studies.uid
                                       AND d.action = 'amendment begun') THEN 'amended' ELSE 'signed' END
                WHEN EXISTS (SELECT 1 FROM decisions d WHERE d.study_uid = studies.uid) THEN 'in review'
                WHEN EXISTS (SELECT 1 FROM results r WHERE r.study_uid = studies.uid AND r.is_shadow = 0)
                THEN 'analysed' ELSE 'new' END""",
        *(f"CREATE INDEX studies_by_{name} ON studies ({columns}, uid)" for name, columns in _SORTED.items()),
        # What readers said of a whole study: flags and notes.
        """CREATE TABLE remarks (
            id INTEGER PRIMARY KEY AUTOINCREMENT, ticket TEXT NOT NULL UNIQUE,
            study_uid TEXT NOT NULL REFERENCES studies (uid), at TEXT NOT NULL, reader_name TEXT NOT NULL,
            kind TEXT NOT NULL, text TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX remarks_of_study ON remarks (study_uid, id)",
        *(statement.format("remarks") for statement in _APPEND_ONLY),
        # Searches that a reader kept, and the files that watched folders brought.
        """CREATE TABLE filters (
            owner TEXT NOT NULL, name TEXT NOT NULL, query TEXT NOT NULL, PRIMARY KEY (owner, name)
        ) STRICT""",
        """CREATE TABLE arrivals (
            path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL, at TEXT NOT NULL
        ) STRICT""",
        # Annotating for research: a project's cases in their order, and how long each took.
        """CREATE TABLE projects (
            id TEXT PRIMARY KEY, name TEXT NOT NULL, labels TEXT NOT NULL, made_at TEXT NOT NULL
        ) STRICT""",
        """CREATE TABLE cases (
            id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES projects (id), place INTEGER NOT NULL,
            study_uid TEXT NOT NULL REFERENCES studies (uid), reason TEXT NOT NULL, repeats TEXT NOT NULL DEFAULT '',
            reader_name TEXT NOT NULL DEFAULT '', started_at TEXT NOT NULL DEFAULT '',
            done_at TEXT NOT NULL DEFAULT '', seconds REAL NOT NULL DEFAULT 0
        ) STRICT""",
        "CREATE INDEX cases_of_project ON cases (project_id, place)",
    ),
    (
        # What came of each file that arrived, by workstation: the same path is another file at another one.
        "DROP TABLE arrivals",
        """CREATE TABLE arrivals (
            owner TEXT NOT NULL, path TEXT NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL,
            at TEXT NOT NULL, outcome TEXT NOT NULL, studies TEXT NOT NULL, PRIMARY KEY (owner, path)
        ) STRICT""",
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
