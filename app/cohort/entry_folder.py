"""A cohort as a folder: every study of it, wherever its files lie, found by reading headers only.

What belongs to which study is known at the end only, so it is kept in a temporary database and not in memory.
"""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import groupby
from pathlib import Path

from app.cohort.entry import Entry
from app.reading import Scan
from app.reading.keeper import ReaderKeeper
from app.study import Source
from inference.errors import OverreadError
from inference.request import CancelToken

SETTLED = 32
"""Files looked at since the last of a study, after which it is taken to be whole; twice that after each mistake."""

PROVISIONAL = 1_000_000_000
"""Numbers above this are of entries that were handed out before the end, and are no places in the cohort."""

_BATCH = 16
_CONTAINERS = ("folder", "archive", "dicomdir")
_PICTURE, _FAILURE, _DOCUMENT = "picture", "failure", "document"
_TABLE = """
CREATE TABLE found (address BLOB PRIMARY KEY, study BLOB, kind TEXT, words TEXT, advice TEXT) WITHOUT ROWID"""
_BESIDE = """
CREATE INDEX by_study ON found (study);
CREATE TABLE handed (study BLOB PRIMARY KEY) WITHOUT ROWID;
"""
_STUDIES = """
SELECT first, address, kind, words, advice FROM found
JOIN (SELECT study AS one, MIN(address) AS first FROM found GROUP BY study) ON study = one
ORDER BY first, address
"""


def folder_entries(
    folder: Path,
    out: Path,
    keeper: ReaderKeeper,
    noted: Callable[[int, int], None],
    token: CancelToken,
    settled: Callable[[Entry], None] | None = None,
) -> Iterator[Entry]:
    """The studies of a folder in the order of their first files, and what in it cannot be opened or is no picture.

    `noted` hears how many files were looked at, and how many studies were found; what lies in `out` is left alone.
    `settled` gets a study as soon as it seems to be whole, under a number above PROVISIONAL. Raises Cancelled.
    """
    with tempfile.TemporaryDirectory(prefix="overread-") as aside, closing(_database(Path(aside))) as known:
        _Walk(folder.absolute(), out.absolute(), keeper, known, settled).run(noted, token)
        rows = known.execute(_STUDIES)
        for number, (_, files) in enumerate(groupby(rows, key=lambda row: row[0]), start=1):
            yield _entry(number, [row[1:] for row in files], str(folder.absolute()))


def _database(folder: Path) -> sqlite3.Connection:
    known = sqlite3.connect(folder / "found.db", isolation_level=None)
    known.execute("PRAGMA journal_mode=OFF")
    known.execute("PRAGMA synchronous=OFF")
    known.executescript(f"{_TABLE};{_BESIDE}")
    known.execute("BEGIN")
    return known


def _entry(number: int, files: list[tuple[bytes, str, str, str]], root: str) -> Entry:
    sources = tuple(_source(address) for address, *_ in files)
    kind, words, advice = files[0][1:]
    if kind == _PICTURE:
        return Entry(number, sources, root)
    return Entry(number, sources, root, problem=words, advice=advice, is_document=kind == _DOCUMENT)


_ONE_STUDY = "SELECT address, kind, words, advice FROM found WHERE study = ? ORDER BY address"


class _Walk:
    """Goes through a folder and what lies below it."""

    def __init__(
        self,
        folder: Path,
        out: Path,
        keeper: ReaderKeeper,
        known: sqlite3.Connection,
        settled: Callable[[Entry], None] | None,
    ) -> None:
        self._root, self._out, self._keeper, self._known = str(folder), out, keeper, known
        self._settled, self._patience, self._handed = settled, SETTLED, 0
        self._growing: dict[bytes, int] = {}
        self._looked_at = self._found = 0
        self._waiting = [Source(folder)]
        self._folders: set[tuple[int, int]] = set()

    def run(self, noted: Callable[[int, int], None], token: CancelToken) -> None:
        while self._waiting:
            token.check()
            batch = [self._waiting.pop()]
            while self._waiting and len(batch) < _BATCH and not batch[0].member:
                batch.append(self._waiting.pop())
            wanted = [one for one in batch if one.path != self._out and not self._is_known(one)]
            scans = self._keeper.scan_all(wanted, self._root) if wanted else []
            below: list[Source] = []
            for source, scan in zip(wanted, scans, strict=True):
                below += self._take(source, scan)
            self._waiting += reversed(below)
            self._looked_at += len(batch)
            noted(self._looked_at, self._found)
            self._hand_out()

    def _take(self, source: Source, scan: Scan | OverreadError) -> list[Source]:
        """Keep what a source is; returns what lies below it."""
        if isinstance(scan, OverreadError):
            self._keep(source, _FAILURE, str(scan), scan.advice)
            return []
        if scan.kind in _CONTAINERS:
            if scan.identity is not None and scan.identity in self._folders:
                return []
            if scan.identity is not None:
                self._folders.add(scan.identity)
            for refusal in scan.refusals:
                self._keep(refusal.source, _FAILURE, refusal.reason, "")
            return list(scan.contents)
        if not scan.instances:
            self._keep(source, _DOCUMENT, " ".join(scan.flags), "")
        for one in scan.instances[:1]:
            self._keep(source, _PICTURE, study=one.instance.study_uid)
            self._grow(_study_key(source, one.instance.study_uid))
        return []

    def _grow(self, study: bytes) -> None:
        """A file of a study came; one that was taken to be whole was not, so that more patience is needed."""
        if study not in self._growing:
            gone = self._known.execute("DELETE FROM handed WHERE study = ?", (study,)).rowcount
            self._patience *= 2 if gone else 1
            self._found += not gone
        self._growing.pop(study, None)
        self._growing[study] = self._looked_at  # the one that grew last stands last

    def _hand_out(self) -> None:
        """Hand out the studies of which no file has come for long."""
        while self._settled is not None and self._growing:
            study, last = next(iter(self._growing.items()))
            if self._looked_at - last <= self._patience:
                return
            del self._growing[study]
            self._handed += 1
            self._known.execute("INSERT OR IGNORE INTO handed VALUES (?)", (study,))
            rows = self._known.execute(_ONE_STUDY, (study,)).fetchall()
            self._settled(_entry(PROVISIONAL + self._handed, rows, self._root))

    def _is_known(self, source: Source) -> bool:
        row = self._known.execute("SELECT 1 FROM found WHERE address = ?", (_address(source),))
        return row.fetchone() is not None

    def _keep(self, source: Source, kind: str, words: str = "", advice: str = "", study: str = "") -> None:
        address = _address(source)
        apart = _study_key(source, study)
        self._known.execute("INSERT OR IGNORE INTO found VALUES (?, ?, ?, ?, ?)", (address, apart, kind, words, advice))


def _study_key(source: Source, study: str) -> bytes:
    """What holds the files of a study together; what has no study stands by itself."""
    return study.encode("utf-8", "surrogatepass") or b"\0" + _address(source)


def _address(source: Source) -> bytes:
    """A source as bytes that sort by its path, then its member. Paths need not be text."""
    member = source.member.encode("utf-8", "surrogatepass")
    return str(source.path).encode("utf-8", "surrogateescape") + b"\0" + member


def _source(address: bytes) -> Source:
    path, _, member = address.partition(b"\0")
    return Source(Path(path.decode("utf-8", "surrogateescape")), member.decode("utf-8", "surrogatepass"))
