"""What the audit trail keeps of a file that left the program: its SHA-256, and the number that a PDF report carries."""

import hashlib
import re
from collections.abc import Iterable, Iterator
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
    """(number or "", SHA-256) of each file, and of the PDF report that a DICOM object holds."""
    return tuple(one for path in paths for one in _digests(path))


def _digests(path: Path) -> Iterator[tuple[str, str]]:
    identity = identity_in(path) if path.suffix in (".pdf", ".dcm") else ""
    yield identity, digest_of(path)
    if identity and path.suffix == ".dcm":  # whoever takes the document out of the object can check it too
        yield identity, hashlib.sha256(_document_in(path)).hexdigest()


def _document_in(path: Path) -> bytes:
    """The encapsulated document of an object that Overread wrote, without the byte that makes its length even."""
    from pydicom import dcmread

    read = dcmread(path)
    return bytes(read.EncapsulatedDocument)[: int(read.EncapsulatedDocumentLength)]
