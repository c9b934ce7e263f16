"""One place of a cohort to be read, and the file that keeps all of them in order, one line each.

`entries.jsonl` is written before anything is read, so that a run that was interrupted goes on with the same studies
under the same numbers, and so that no list of a cohort is ever held in memory.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.export import written_aside
from app.study import Source
from inference.errors import OverreadError

FILE = "entries.jsonl"
SCHEMA = 1

_OTHER_FOLDER = "Choose another folder with --out."


class CohortError(OverreadError):
    """A cohort cannot be run as it was asked for."""

    default_advice = "See `overread cohort run --help`."


@dataclass(frozen=True, slots=True)
class Entry:
    """The files of one study, or what a line of a list names.

    `number` is its place, from 1. `sources` are files, or one folder or archive where a list names it (`is_named`);
    no link is followed out of `root`. An entry with a `problem` cannot be read: it goes to the failures as it is, and
    one that is a `document` holds no picture: `problem` says what it is. The rest is what a list says of it.
    """

    number: int
    sources: tuple[Source, ...]
    root: str = ""
    is_named: bool = False
    problem: str = ""
    advice: str = ""
    is_document: bool = False
    list_row: int | None = None
    study_id: str = ""
    reference: str = ""
    given: tuple[tuple[str, str], ...] = ()

    @property
    def key(self) -> str:
        """What its result is kept under: the files that it is made of, whatever its place in the cohort."""
        said = json.dumps([self.is_named, self.root, *([str(one.path), one.member] for one in self.sources)])
        return hashlib.sha256(said.encode()).hexdigest()[:32]

    @property
    def is_readable(self) -> bool:
        """Whether there is something to read."""
        return not self.problem


@dataclass(frozen=True, slots=True)
class EntryFile:
    """The entries of a run's folder: how many there are, the columns that a list brought, and their SHA-256."""

    path: Path
    count: int
    given: tuple[str, ...]
    sha256: str

    def __iter__(self) -> Iterator[Entry]:
        """The entries in order, read line by line; raises CohortError where the file is damaged."""
        with self.path.open(encoding="utf-8") as file:
            next(file)
            for line in file:
                yield _entry(json.loads(line))


def write_entries(folder: Path, entries: Iterable[Entry], given: tuple[str, ...] = ()) -> EntryFile:
    """Write the entries, whole or not at all; raises ExportError, and whatever `entries` raises."""
    path = folder / FILE
    with written_aside(path) as aside, aside.open("w", encoding="utf-8") as file:
        file.write(_line({"schema": SCHEMA, "given": list(given)}))
        for entry in entries:
            file.write(_line(_document(entry)))
    return read_entries(folder)


def read_entries(folder: Path) -> EntryFile:
    """The entries that an earlier run wrote; raises CohortError where there are none or they are damaged."""
    path, digest, count = folder / FILE, hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            first = file.readline()
            head = json.loads(first)
            if head["schema"] != SCHEMA:
                raise CohortError("The cohort was begun by another version of Overread.", advice=_OTHER_FOLDER)
            digest.update(first)
            for line in file:
                digest.update(line)
                count += 1
        return EntryFile(path, count, tuple(head["given"]), digest.hexdigest())
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CohortError("The list of the cohort's studies cannot be read.", advice=_OTHER_FOLDER) from error


def files_of(folder: Path, paths: Iterable[str]) -> dict[str, tuple[Path, ...]]:
    """Every file of the studies that a run's tables know by these paths; a study is of many files, a path is of one.

    What the entries of the run in `folder` do not have is left out.
    """
    wanted: dict[str, list[str]] = {}
    for path in paths:
        first = path.partition("!")[0]
        for place in (first, *(str(one) for one in Path(first).parents)):
            wanted.setdefault(place, []).append(path)
    found: dict[str, tuple[Path, ...]] = {}
    try:
        for entry in EntryFile(folder / FILE, 0, (), ""):
            files = tuple(dict.fromkeys(one.path for one in entry.sources))
            for path in (path for one in files for path in wanted.get(str(one), ())):
                if entry.is_named or Path(path.partition("!")[0]) in files:
                    found.setdefault(path, files)
    except (OSError, ValueError, KeyError, TypeError, StopIteration):
        return found
    return found


def _line(document: dict[str, Any]) -> str:
    return json.dumps(document, separators=(",", ":")) + "\n"


def _document(entry: Entry) -> dict[str, Any]:
    made = {name: getattr(entry, name) for name in entry.__slots__ if getattr(entry, name)}
    return made | {"sources": [[str(one.path), one.member] for one in entry.sources]}


def _entry(document: dict[str, Any]) -> Entry:
    made = dict(document)
    made["sources"] = tuple(Source(Path(path), member) for path, member in made["sources"])
    made["given"] = tuple((name, text) for name, text in made.get("given", ()))
    return Entry(**made)
