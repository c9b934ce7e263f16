"""What the audit trail keeps of a file that left the program: its SHA-256, and the number that a PDF report carries."""

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

_CHUNK = 1 << 20
_IDENTITY = re.compile(rb"urn:uuid:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})")


def exported_words(digests: Iterable[tuple[str, str]]) -> str:
    """How an export names its files in the audit trail: (document number or "", SHA-256) each."""
    return "".join(f"; file {identity or '-'} sha256 {digest}" for identity, digest in digests)


def digest_of(path: Path) -> str:
    """SHA-256 (hex) of a file."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            found.update(piece)
    return found.hexdigest()


def identity_in(path: Path) -> str:
    """The number that a PDF report carries; empty where it carries none. The file is searched, not parsed."""
    found = _IDENTITY.search(path.read_bytes())
    return found.group(1).decode("ascii") if found else ""


def digests_of(paths: Iterable[Path]) -> tuple[tuple[str, str], ...]:
    """(number or "", SHA-256) of each file."""
    return tuple((identity_in(path) if path.suffix == ".pdf" else "", digest_of(path)) for path in paths)
