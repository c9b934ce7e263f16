"""What stands beside an outline: all of it, less of it, or a number, as the frame has room."""

from collections.abc import Sequence

from PySide6.QtGui import QPainter

from app.finding_group import asks_for_verdict, doubt_words, name_words, short_label
from app.language import spoken
from app.review import Verdict
from app.wording import number_words
from inference.finding import Finding, Point
from ui.plain_text import isolated
from ui.viewer.halo import fitting

CROWD = 6
"""More findings than these in one frame are named shortly; the whole words come with the mouse or the selection."""
_LONGEST, _SHORTEST = 260.0, 96.0
_GLYPHS = {Verdict.UNREVIEWED: "", Verdict.ACCEPTED: "✓ ", Verdict.REJECTED: "✗ ", Verdict.SUPPLEMENTED: "✎ "}


def is_quiet(finding: Finding) -> bool:
    """Whether it is outlined thinly and named by a number alone: a region of normal anatomy."""
    return not asks_for_verdict(finding) and not isinstance(finding.localization, Point)


def texts(painter: QPainter, finding: Finding, verdict: Verdict, *, is_whole: bool) -> Sequence[str]:
    """The words for it, the longest first; where `is_whole`, nothing is left out."""
    if is_whole:
        return (fitting(painter, whole_words(finding, verdict), _LONGEST),)
    short = fitting(painter, _GLYPHS[verdict] + isolated(spoken(short_label(finding)), 40), _SHORTEST)
    if is_quiet(finding):
        return (short,)
    return fitting(painter, _GLYPHS[verdict] + isolated(_name(finding), 120), _LONGEST), short


def whole_words(finding: Finding, verdict: Verdict) -> str:
    """What, where and how probable, with the glyph of the verdict and what makes it doubtful."""
    doubt = spoken(doubt_words(finding))
    name = " · ".join(isolated(spoken(part), 80) for part in name_words(finding).split(" · "))
    return f"{_GLYPHS[verdict]}{name}  {spoken(number_words(finding))}" + (f" · {isolated(doubt, 60)}" if doubt else "")


def _name(finding: Finding) -> str:
    """What and where, in the reader's language."""
    return " · ".join(map(spoken, name_words(finding).split(" · ")))
