"""PDF documents inside DICOM files (PS3.3 A.45); their pages are drawn, and nothing in them is run."""

import numpy as np
from numpy.typing import NDArray

from app.document import PagedDocument
from app.reading import UnreadableError, UnsafeError
from app.reading.dicom_file import DicomFile
from app.reading.paged_pdf import drawn_page, page_sizes
from app.reading.text import readable

DOCUMENT_LIMIT_BYTES = 256 * 2**20
_ENCAPSULATED, _LENGTH, _TITLE, _MIME = 0x00420011, 0x00420015, 0x00420010, 0x00420012


def read_document(file: DicomFile) -> PagedDocument:
    """How many pages it has, and of what size; raises UnreadableError where it is no PDF."""
    raw = _pdf_bytes(file)
    title = readable(file.values(frozenset((_TITLE,))).get("DocumentTitle"))
    return PagedDocument(title, page_sizes(raw), len(raw))


def draw_page(file: DicomFile, number: int, width: int) -> NDArray[np.uint8]:
    """One page, 1-based, as (height, width, 3) RGB on white; raises UnreadableError or UnsafeError."""
    return drawn_page(_pdf_bytes(file), number, width)


def _pdf_bytes(file: DicomFile) -> bytes:
    element = file.elements.get(_ENCAPSULATED)
    if element is None:
        raise UnreadableError("It holds no document.")
    mime = readable(file.values(frozenset((_MIME,))).get("MIMETypeOfEncapsulatedDocument")).lower()
    if mime and mime != "application/pdf":
        raise UnreadableError(f"It holds a document of type {mime}, which is not shown.")
    length = element.end - element.offset
    if length > DOCUMENT_LIMIT_BYTES:
        raise UnsafeError("The document in it is larger than any real one.")
    raw = file.reader.read(element.offset, length)
    if not raw.lstrip()[:5].startswith(b"%PDF"):
        raise UnreadableError("It says that it holds a PDF, and holds something else.")
    return raw
