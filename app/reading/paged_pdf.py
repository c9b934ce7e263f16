"""A PDF in memory, drawn page by page with PDFium; its forms and scripts are never run."""

import threading
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.reading import UnreadableError, UnsafeError

PAGE_LIMIT = 5000
WIDTH_LIMIT, PIXEL_LIMIT = 4096, 64 * 2**20
_DAMAGED = "The PDF in it is damaged, or needs a password."
_LOCK = threading.Lock()  # PDFium is not safe from several threads


def page_sizes(raw: bytes) -> tuple[tuple[float, float], ...]:
    """(width, height) of each page in points; raises UnreadableError where it is no PDF, or UnsafeError."""
    with _LOCK:
        opened = _opened(raw)
        try:
            if not 0 < len(opened) <= PAGE_LIMIT:
                raise UnsafeError("It has more pages than any real document, or none.")
            return tuple(_size(opened, place) for place in range(len(opened)))
        finally:
            opened.close()


def drawn_page(raw: bytes, number: int, width: int) -> NDArray[np.uint8]:
    """One page, 1-based, as (height, width, 3) RGB on white; raises UnreadableError or UnsafeError."""
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


def _opened(raw: bytes) -> Any:  # noqa: ANN401 - pypdfium2 has no types
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError:
        raise UnreadableError(_DAMAGED) from None


def _size(opened: Any, place: int) -> tuple[float, float]:  # noqa: ANN401
    width, height = opened.get_page_size(place)
    return float(width), float(height)
