"""An encapsulated document (PS3.3 A.45): here a PDF, whose pages are drawn in the reader process."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PagedDocument:
    """A document of pages; each `page_sizes` is (width, height) in points of 1/72 inch."""

    title: str
    page_sizes: tuple[tuple[float, float], ...]
    size_bytes: int = 0
