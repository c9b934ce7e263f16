"""A table (CSV) of reference labels, row by row, as it was written."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from inference.errors import OverreadError

KEYS = ("number", "study_uid", "study_id", "file", "path", "source", "patient_id")
"""The columns that can say which study a row is of, the first that is there counts."""

YES, NO = ("1", "yes", "true", "y", "positive"), ("0", "no", "false", "n", "negative")
NOTHING = ("none", "normal")
"""What may stand in place of a label for a study in which none of the model's labels is; a model may have it too."""

READER = "reader_"
ABOUT = {"patient": "patient", "sex": "sex", "age": "age", "scanner": "scanner", "site": "institution"}


class ReferenceTableError(OverreadError):
    """The table of reference labels cannot be used."""

    default_advice = "See `overread cohort analyse --help` for the columns that it needs."


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """What the table says of one study: its cells by column, in small letters; `line` is its place, the head's is 1."""

    cells: Mapping[str, str]
    line: int = 0

    def words(self, column: str) -> tuple[str, ...]:
        """The labels named in a column."""
        return tuple(one.strip() for one in self.cells.get(column, "").split("|") if one.strip())


def read_table(path: Path) -> tuple[ReferenceRow, ...]:
    """The rows of a table of labels; raises ReferenceTableError."""
    found: list[ReferenceRow] = []
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            for row in reader:
                if None in row:
                    words = f"Line {reader.line_num} of {path.name} has more cells than its head."
                    raise ReferenceTableError(words, advice="Put text with a comma in it into quotation marks.")
                cells = {_column(name): (text or "").strip() for name, text in row.items() if name}
                found.append(ReferenceRow(cells, reader.line_num))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ReferenceTableError(f"{path.name} cannot be read as a table.") from error
    if not found:
        raise ReferenceTableError(f"{path.name} has no rows.")
    return tuple(found)


def _column(name: str) -> str:
    """A column's name in small letters; a reader's name stays as it is written."""
    head, told = name.strip()[: len(READER)].lower(), name.strip()
    return head + told[len(READER) :] if head == READER else told.lower()
