"""Names of findings and places of a report, in its language."""

from collections.abc import Iterable

from app.export.typesetting import shortened
from app.finding_group import name_words
from app.language import say
from app.report import Report, place_in_series
from app.report_language import retold
from app.reported_group import runs_of
from inference.finding import Finding
from inference.frame import FrameKey


def named(finding: Finding) -> str:
    """What it is and where: 'Missing tooth · FDI 36'."""
    words = name_words(finding)
    return retold(finding.label) + words[len(finding.label) :]


def run_words(numbers: Iterable[int]) -> str:
    """'2-7, 15' with dashes as between numbers."""
    return say(", ").join(str(first) if first == last else f"{first}\u2013{last}" for first, last in runs_of(numbers))


def placed(report: Report, frame: FrameKey) -> str:
    """Which frame of which series, as far as there are several."""
    series, position, count = place_in_series(report.study, frame)
    name = shortened(series, 60) if len(report.study.series) > 1 else ""
    place = say("frame {number} of {count}", number=position, count=count) if count > 1 else ""
    return say(", ").join(part for part in (place, name) if part)
