"""A structured report of any template (PS3.3 A.35), as a tree that can be read."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.companion import FrameReference
from inference.finding import Code


@dataclass(frozen=True, slots=True)
class ReportItem:
    """One content item: what is said (`name`), of what kind, and its value in words.

    `code` is a coded value, `unit` a number's; `places` are graphic data as (column, row) or (x, y, z), as the file
    has them; `details` holds what else there is to say, such as an observation time or a UID.
    """

    kind: str
    relation: str = ""
    name: Code | None = None
    words: str = ""
    code: Code | None = None
    number: float | None = None
    unit: Code | None = None
    references: tuple[FrameReference, ...] = ()
    graphic: str = ""
    places: tuple[tuple[float, ...], ...] = ()
    details: tuple[tuple[str, str], ...] = ()
    children: tuple["ReportItem", ...] = ()

    def walk(self) -> Iterator["ReportItem"]:
        """Itself and all below it, in reading order."""
        yield self
        for one in self.children:
            yield from one.walk()


@dataclass(frozen=True, slots=True)
class StructuredReport:
    """The whole of a report.

    `observers` are those who verified it, each with the time; `evidence` are the instances it rests on.
    """

    root: ReportItem
    template: str = ""
    completion: str = ""
    verification: str = ""
    observers: tuple[tuple[str, str], ...] = ()
    evidence: tuple[str, ...] = field(default=(), repr=False)
    replaces: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
