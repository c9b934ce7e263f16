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


_COLUMNS = {
    "studies": (
        "uid", "patient_name", "patient_id", "issuer", "birth_date", "sex", "date", "time", "description", "modalities",
        "accession_number", "institution", "frames#", "paths", "first_seen_at", "last_seen_at",
    ),
    "results": (
        "id#", "ticket", "study_uid", "made_at", "model_id", "model_version", "model_sha256", "device", "is_shadow#",
        "answer",
    ),
    "decisions": ("id#", "ticket", "study_uid", "at", "reader_name", "action", "finding_id", "change"),
    "audit": (
        "sequence#", "ticket", "at", "utc_offset", "reader_id", "reader_name", "workstation", "application_version",
        "event", "study_uid", "object_uids", "model_id", "model_sha256", "before", "after", "meaning", "outcome",
        "previous_hash", "hash",
    ),
    "left_off": ("id#", "place", "at"),
}  # fmt: skip


def build_tables() -> Tables:
    """The tables; a column whose name ends in # above is a whole number, every other one text."""
    import sqlalchemy as sql

    metadata = sql.MetaData()

    def column(name: str) -> "sql.Column[str] | sql.Column[int]":
        plain = name.removesuffix("#")
        is_key = plain in ("uid", "id", "sequence")
        if plain != name:
            return sql.Column(plain, sql.Integer, primary_key=is_key)
        return sql.Column(plain, sql.Text, primary_key=is_key)

    made = {name: sql.Table(name, metadata, *map(column, names)) for name, names in _COLUMNS.items()}
    return Tables(**made)
