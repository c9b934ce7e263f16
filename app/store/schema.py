"""The store's tables as SQLAlchemy Core knows them; `migrations.py` makes them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Table


@dataclass(frozen=True, slots=True)
class Tables:
    """One name for each table."""

    studies: "Table"
    results: "Table"
    decisions: "Table"
    audit: "Table"
    left_off: "Table"
    readers: "Table"
    claims: "Table"
    remarks: "Table"
    filters: "Table"
    arrivals: "Table"
    projects: "Table"
    cases: "Table"

    def in_order(self) -> tuple["Table", ...]:
        """All of them, each behind those that it refers to."""
        return tuple(getattr(self, name) for name in _COLUMNS)


# In the order in which they may be filled: each behind those that it refers to. The mark behind a name says what it is:
# * a key, # a whole number, ~ a number; every other column is text.
_COLUMNS = {
    "studies": (
        "uid*", "patient_name", "patient_id", "issuer", "birth_date", "sex", "date", "time", "description",
        "modalities", "accession_number", "institution", "frames#", "paths", "first_seen_at", "last_seen_at",
        "patient_key", "words", "state", "risk~", "labels", "label_words", "probability~", "unreviewed#", "flagged#",
        "frames_read#", "conflicts#", "is_flagged#", "note", "repeats",
    ),
    "results": (
        "id*#", "ticket", "study_uid", "made_at", "model_id", "model_version", "model_sha256", "device", "is_shadow#",
        "answer",
    ),
    "decisions": ("id*#", "ticket", "study_uid", "at", "reader_name", "action", "finding_id", "change", "reader_id"),
    "audit": (
        "sequence*#", "ticket", "at", "utc_offset", "reader_id", "reader_name", "workstation", "application_version",
        "event", "study_uid", "object_uids", "model_id", "model_sha256", "before", "after", "meaning", "outcome",
        "previous_hash", "hash",
    ),
    "left_off": ("owner*", "place", "at"),
    "readers": ("id*", "name", "pin", "made_at", "is_retired#"),
    "claims": ("study_uid*", "owner", "reader_name", "workstation", "at", "expires_at"),
    "remarks": ("id*#", "ticket", "study_uid", "at", "reader_name", "kind", "text"),
    "filters": ("owner*", "name*", "query"),
    "arrivals": ("owner*", "path*", "size#", "modified#", "at", "outcome", "studies"),
    "projects": ("id*", "name", "labels", "made_at"),
    "cases": (
        "id*", "project_id", "place#", "study_uid", "reason", "repeats", "reader_name", "started_at", "done_at",
        "seconds~",
    ),
}  # fmt: skip
_NAMES = {"left_off": "left_off_by"}


def build_tables() -> Tables:
    """The tables, as the newest layout has them."""
    import sqlalchemy as sql

    metadata = sql.MetaData()
    kinds = {"#": sql.Integer, "~": sql.Float}

    def column(told: str) -> "sql.Column[object]":
        name = told.rstrip("*#~")
        kind = kinds.get(told[-1], sql.Text)
        return sql.Column(name, kind, primary_key="*" in told)

    return Tables(**{
        name: sql.Table(_NAMES.get(name, name), metadata, *map(column, told)) for name, told in _COLUMNS.items()
    })  # fmt: skip
