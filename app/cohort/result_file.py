"""Where a run keeps the result of each entry: a file of its own below `results/`, whole or not there.

It is written aside and renamed as soon as the answer is there. A run that was interrupted, by a power failure even,
goes on with the entries whose file is missing or damaged, or was made with other instructions.
"""

import hashlib
import json
import secrets
from contextlib import suppress
from pathlib import Path

from app.cohort.entry import CohortError, Entry
from app.cohort.result import SCHEMA, Document


class ResultFolder:
    """The results of one run; `digest` is that of its instructions. Safe from several threads."""

    def __init__(self, out: Path, digest: str) -> None:
        self._folder = out / "results"
        self._digest = digest

    def put(self, entry: Entry, packed: bytes) -> None:
        """Keep a result, as `pack` made it; raises CohortError where the disk does not take it."""
        path = self._path(entry)
        aside = path.with_name(f".{path.stem}-{secrets.token_hex(4)}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            aside.write_bytes(self._sealed(packed))
            aside.replace(path)
        except OSError as error:
            with suppress(OSError):
                aside.unlink(missing_ok=True)
            words = f"A result cannot be written ({error.strerror})."
            raise CohortError(words, advice="Make room on the disk, then run the same command again.") from error

    def get(self, entry: Entry) -> Document | None:
        """The result of an entry; None where there is none, or none that is whole and of these instructions."""
        try:
            head, _, packed = self._path(entry).read_bytes().partition(b"\n")
            if head != self._head(packed):
                return None
            document: Document = json.loads(packed)
        except (OSError, ValueError):
            return None
        return document if document.get("schema") == SCHEMA else None

    def size_bytes(self, entry: Entry) -> int:
        """What the result takes on the disk; 0 where there is none."""
        try:
            return self._path(entry).stat().st_size
        except OSError:
            return 0

    def _sealed(self, packed: bytes) -> bytes:
        return self._head(packed) + b"\n" + packed

    def _head(self, packed: bytes) -> bytes:
        return hashlib.sha256(self._digest.encode() + packed).hexdigest().encode()

    def _path(self, entry: Entry) -> Path:
        return self._folder / entry.key[:2] / f"{entry.key[2:]}.json"


def pack(document: Document) -> bytes:
    """A result as bytes."""
    return json.dumps(document, separators=(",", ":")).encode()


def has_failed(document: Document) -> bool:
    """Whether anything of an entry came to nothing: a file, a frame, a study."""
    return bool(document["failures"]) or any(study["failures"] for study in document["studies"])
