"""The structure of a PDF report: what each piece of a page is, so that a screen reader can read it in order (PDF 14.8).

Every mark on a page lies in exactly one marked-content region: that of an element of the tree, or an artifact (rules,
page numbers, the watermark). An element that runs over a page break has a region on each page. Elements that only hold
others (a table, its rows) have no region of their own: what is drawn between their parts is an artifact.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Literal = Callable[[str], object]
"""Writes an operator into the page that is being drawn."""

_HOLDERS = ("Document", "Table", "TR")
_ARTIFACT = "Artifact"


@dataclass(slots=True, eq=False)
class Element:
    """A node of the tree: `kind` is a standard structure type, `regions` are (page from 0, marked-content number).

    `span` is how many columns a cell of a table covers.
    """

    kind: str
    alternative: str = ""
    span: int = 1
    children: list["Element"] = field(default_factory=list)
    regions: list[tuple[int, int]] = field(default_factory=list)
    order: list["Element | tuple[int, int]"] = field(default_factory=list)


class Structure:
    """Grows with the document. `write` puts operators on the page that is drawn now."""

    def __init__(self, write: Literal) -> None:
        self.root = Element("Document")
        self._write = write
        self._open: list[Element] = [self.root]
        self._page = -1
        self._next = 0
        self._is_marking = False

    def begin_page(self) -> None:
        """A page begins; an element that was open goes on."""
        self._page += 1
        self._next = 0
        self._mark()

    def end_page(self) -> None:
        """The page ends."""
        self._unmark()

    def furnish(self, draw: Callable[[], object]) -> None:
        """Draw what stands on every page, as an artifact."""
        self._unmark()
        self._write("/Artifact BMC")
        draw()
        self._write("EMC")

    @contextmanager
    def element(self, kind: str, alternative: str = "", *, span: int = 1) -> Iterator[None]:
        """What is drawn in this block is an element of the tree; blocks nest. Within an artifact it is one too."""
        one = Element(kind if self._open[-1].kind != _ARTIFACT else _ARTIFACT, alternative, span)
        if one.kind != _ARTIFACT:
            self._open[-1].children.append(one)
            self._open[-1].order.append(one)
        self._open.append(one)
        self._mark()
        yield
        self._open.pop()
        self._mark()

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn in this block is no part of the text: the heads of a table, said again on its next page."""
        self._open.append(Element(_ARTIFACT))
        self._mark()
        yield
        self._open.pop()
        self._mark()

    def _mark(self) -> None:
        """Open a region of the innermost element; of one that only holds others it is an artifact."""
        self._unmark()
        one = self._open[-1]
        if one.kind in _HOLDERS or one.kind == _ARTIFACT:
            self._write("/Artifact BMC")
        else:
            region = (self._page, self._next)
            self._next += 1
            one.regions.append(region)
            one.order.append(region)
            self._write(f"/{one.kind} <</MCID {region[1]}>> BDC")
        self._is_marking = True

    def _unmark(self) -> None:
        if self._is_marking:
            self._write("EMC")
            self._is_marking = False
