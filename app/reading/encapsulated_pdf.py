"""PDF documents inside DICOM files (PS3.3 A.45), drawn with PDFium; their forms and scripts are never run."""

import threading
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document import PagedDocument
from app.reading import UnreadableError, UnsafeError
from app.reading.dicom_file import DicomFile
from app.reading.text import readable

PAGE_LIMIT = 5000
WIDTH_LIMIT, PIXEL_LIMIT = 4096, 64 * 2**20
DOCUMENT_LIMIT_BYTES = 256 * 2**20
_ENCAPSULATED, _LENGTH, _TITLE, _MIME = 0x00420011, 0x00420015, 0x00420010, 0x00420012
_DAMAGED = "The PDF in it is damaged, or needs a password."
_LOCK = threading.Lock()  # PDFium is not safe from several threads; the reader process has one, tests may have more


def read_document(file: DicomFile) -> PagedDocument:
    """How many pages it has, and of what size; raises UnreadableError where it is no PDF."""
    raw = _pdf_bytes(file)
    with _LOCK:
        opened = _opened(raw)
        try:
            if not 0 < len(opened) <= PAGE_LIMIT:
                raise UnsafeError("It has more pages than any real document, or none.")
            sizes = tuple(_size(opened, place) for place in range(len(opened)))
        finally:
            opened.close()
    return PagedDocument(readable(file.values(frozenset((_TITLE,))).get("DocumentTitle")), sizes, len(raw))


def draw_page(file: DicomFile, number: int, width: int) -> NDArray[np.uint8]:
    """One page, 1-based, as (height, width, 3) RGB on white; raises UnreadableError or UnsafeError."""
    raw = _pdf_bytes(file)
    with _LOCK:
        opened = _opened(raw)
        try:
            if not 1 <= number <= len(opened):
                raise UnreadableError(f"It has no page {number}.")
            across, down = _size(opened, number - 1)
            width = min(max(width, 16), WIDTH_LIMIT)
            if across <= 0 or down <= 0 or width * width * down / across > PIXEL_LIMIT:
                raise UnsafeError("One of its pages is larger than any real one.")
            bitmap = opened[number - 1].render(scale=width / across, rev_byteorder=True, may_draw_forms=False)
            drawn: NDArray[Any] = np.array(bitmap.to_numpy(), np.uint8)
        except (RuntimeError, ValueError):
            raise UnreadableError(_DAMAGED) from None
        finally:
            opened.close()
    if drawn.ndim == 2:
        drawn = drawn[..., None]
    return np.ascontiguousarray(drawn[..., :3] if drawn.shape[2] >= 3 else np.repeat(drawn[..., :1], 3, axis=2))


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


def _opened(raw: bytes) -> Any:  # noqa: ANN401 - pypdfium2 has no types
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError:
        raise UnreadableError(_DAMAGED) from None


def _size(opened: Any, place: int) -> tuple[float, float]:  # noqa: ANN401
    width, height = opened.get_page_size(place)
    return float(width), float(height)
