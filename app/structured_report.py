"""A structured report of any template (PS3.3 A.35), as a tree that can be read."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from app.companion import FrameReference
from app.returned_review import ReturnedReview, ReturnError, returned
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
    uid: str = ""
    record: str = field(default="", repr=False)
    fault: str = ""
    checksums: tuple[str, ...] = ()
    returned: ReturnedReview | None = None


def understood(report: StructuredReport) -> StructuredReport:
    """The report with the review that it brings back, or with the words why it cannot be taken."""
    if not report.record:
        return report
    try:
        found = returned(report.record, report.uid, report.replaces, report.checksums)
    except ReturnError as error:
        return replace(report, record="", fault=str(error))
    return replace(report, record="", returned=found)
