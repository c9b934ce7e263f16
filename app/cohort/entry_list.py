"""A cohort as a list: a CSV with a column of paths, and what is known of each study.

The first line names the columns. `path` (or file, folder) is a file, a folder or an archive, absolute or beside the
list. `study_id` (or study, case) names the study in the tables, `reference` (or label) is what is true of it; every
other column goes with the study into `studies` as `given_NAME`. Commas, semicolons or tabs part the cells.
"""

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.cohort.entry import CohortError, Entry
from app.study import Source

_PATH = ("path", "file", "folder", "filename", "filepath")
_STUDY = ("study_id", "study", "case", "case_id")
_REFERENCE = ("reference", "label")
_SEPARATORS = ",;\t"
_LONGEST = 1 << 20

_NOT_A_LIST = "The list is not a CSV file in UTF-8."
_SAVE_AGAIN = "Save it again as CSV (UTF-8), with the names of its columns in the first line."


@dataclass(frozen=True, slots=True)
class CohortList:
    """A list on disk: its columns are known, its lines are read as they are asked for."""

    path: Path
    separator: str
    columns: tuple[str, ...]
    given: tuple[str, ...]

    def entries(self) -> Iterator[Entry]:
        """One entry a line; a line that names nothing, or what an earlier one named, is an entry with a problem.

        Raises CohortError where the file breaks off or is no CSV after all.
        """
        seen: dict[bytes, int] = {}
        with self.path.open(encoding="utf-8-sig", newline="") as file:
            try:
                lines = csv.reader(file, delimiter=self.separator, strict=True)
                next(lines)
                filled = (cells for cells in lines if any(one.strip() for one in cells))
                for number, cells in enumerate(filled, start=1):
                    yield self._entry(number, [one.strip() for one in cells], seen)
            except (csv.Error, UnicodeDecodeError, OSError) as error:
                raise CohortError(_NOT_A_LIST, advice=_SAVE_AGAIN) from error

    def _entry(self, number: int, cells: list[str], seen: dict[bytes, int]) -> Entry:
        said = dict(zip(self.columns, cells, strict=False))
        text = _first(said, _PATH)
        path = self.path.parent.absolute() / text
        problem = advice = ""
        if len(cells) > len(self.columns):
            problem, advice = "The line has more cells than the list has columns.", "Correct the line of the list."
        elif not text or "\0" in text:
            problem, advice = "The line names no path.", "Correct the line of the list."
        else:
            key = hashlib.sha256(str(path).encode("utf-8", "surrogatepass")).digest()[:16]
            before = seen.setdefault(key, number)
            if before != number:
                problem, advice = f"Line {before} of the list names the same path.", "Take one of the two lines out."
        return Entry(
            number=number,
            sources=(Source(path if not problem or text else self.path),),
            is_named=True,
            problem=problem,
            advice=advice,
            list_row=number,
            study_id=_first(said, _STUDY),
            reference=_first(said, _REFERENCE),
            given=tuple((name, said.get(name, "")) for name in self.given),
        )


def read_list(path: Path) -> CohortList:
    """Look at a list's first line; raises CohortError."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            first = file.readline(_LONGEST)
    except UnicodeDecodeError as error:
        raise CohortError(_NOT_A_LIST, advice=_SAVE_AGAIN) from error
    except OSError as error:
        raise CohortError("The list cannot be read.", advice="Check that it is there and may be read.") from error
    separator = max(_SEPARATORS, key=first.count)
    names = [one.strip() for one in next(csv.reader([first], delimiter=separator), [])]
    columns = tuple(one.casefold().replace(" ", "_") for one in names)
    if not any(one in _PATH for one in columns):
        raise CohortError("The list has no column named path.", advice=_SAVE_AGAIN)
    if len(set(columns)) < len(columns):
        raise CohortError("Two columns of the list have the same name.", advice="Name each column once.")
    known = {next((one for one in names if one in columns), "") for names in (_PATH, _STUDY, _REFERENCE)}
    return CohortList(path, separator, columns, tuple(one for one in columns if one and one not in known))


def _first(said: dict[str, str], names: tuple[str, ...]) -> str:
    return next((said[one] for one in names if one in said), "")
