"""Findings that are told together and do not drown the others: normal anatomy, and one answer on many slices."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

from app import drawing
from app.finding_group import FindingGroup, asks_for_verdict, name_words, short_label
from app.report import ReportedFinding
from app.review import Verdict
from inference.finding import Point
from inference.frame import FrameKey

_SMALLEST = 2


@dataclass(frozen=True, slots=True, eq=False)
class ReportedGroup:
    """Normal findings of one frame on which nobody decided, such as its teeth."""

    frame: FrameKey
    findings: tuple[ReportedFinding, ...]

    @property
    def words(self) -> str:
        """'28 teeth found'."""
        return FindingGroup(self.frame, tuple(one.shown for one in self.findings)).words

    @property
    def names(self) -> str:
        """The shortest names: '18, 17, 16'."""
        return ", ".join(short_label(one.shown) for one in self.findings)

    @property
    def doubtful(self) -> str:
        """The shortest names of those that the model asks to look at carefully; empty where there is none."""
        unsure = (
            one.shown for one in self.findings if one.finding.uncertainty and one.finding.uncertainty.needs_review
        )
        return ", ".join(short_label(one) for one in unsure)


@dataclass(frozen=True, slots=True, eq=False)
class ReportedRange:
    """One answer to several slices of a series as a whole, with one verdict: a classifier's, told as a reader would."""

    findings: tuple[ReportedFinding, ...]

    @property
    def first(self) -> ReportedFinding:
        """What all of them say."""
        return self.findings[0]


def ranged(
    told: Iterable[ReportedFinding | ReportedGroup], series_of: Callable[[FrameKey], str]
) -> tuple[ReportedFinding | ReportedGroup | ReportedRange, ...]:
    """The same with the slices that got the same answer and the same verdict as one, where the first of them stands."""
    kinds: dict[Hashable, list[ReportedFinding | ReportedGroup]] = {}
    for place, one in enumerate(told):
        kind: Hashable = place
        if isinstance(one, ReportedFinding) and one.shown.localization is None and not one.comment.strip():
            kind = _answer(one, series_of(one.shown.frame))
        kinds.setdefault(kind, []).append(one)
    found: list[ReportedFinding | ReportedGroup | ReportedRange] = []
    for alike in kinds.values():
        slices = tuple(one for one in alike if isinstance(one, ReportedFinding))
        is_range = len({one.shown.frame for one in slices}) == len(alike) >= _SMALLEST
        found += [ReportedRange(slices)] if is_range else alike
    return tuple(found)


def _answer(one: ReportedFinding, series: str) -> Hashable:
    """What must be the same for two findings to be told in one row."""
    said, shown = one.finding, one.shown
    first = (series, said.model, said.label, said.threshold, said.is_calibrated, one.is_added, shown.label, shown.site)
    return (*first, one.verdict, one.reason, one.assessment, shown.details)


def runs_of(numbers: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """The first and the last of each run of numbers: 2, 3, 4, 7 are (2, 4), (7, 7)."""
    runs: list[tuple[int, int]] = []
    for one in sorted(set(numbers)):
        if runs and one == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], one)
        else:
            runs.append((one, one))
    return tuple(runs)


def is_quiet(one: ReportedFinding) -> bool:
    """Whether it only says where normal anatomy lies: not a point, whose place is the answer, nor what was judged."""
    is_judged = one.verdict is not Verdict.UNREVIEWED or one.is_added or one.corrected is not None
    return not is_judged and not asks_for_verdict(one.shown) and not isinstance(one.shown.localization, Point)


def folded(findings: Iterable[ReportedFinding]) -> tuple[ReportedFinding | ReportedGroup, ...]:
    """The findings in their order; the quiet ones of each frame, where there are several, as one group at the end."""
    told: list[ReportedFinding | ReportedGroup] = []
    quiet: dict[FrameKey, list[ReportedFinding]] = {}
    for one in findings:
        if is_quiet(one):
            quiet.setdefault(one.shown.frame, []).append(one)
        else:
            told.append(one)
    for frame, group in quiet.items():
        told += [ReportedGroup(frame, tuple(group))] if len(group) >= _SMALLEST else group
    return tuple(told)


def marks_of(findings: Iterable[ReportedFinding], *, is_numbered_only: bool = False) -> tuple[drawing.Mark, ...]:
    """What is drawn for the findings of a frame: number and name, or with `is_numbered_only` the number alone."""
    told = folded(findings)
    marks = []
    for one in told:
        if isinstance(one, ReportedGroup):
            marks += [_mark(each, short_label(each.shown), is_quiet=True) for each in one.findings]
        else:
            label = str(one.number) if is_numbered_only else f"{one.number} {name_words(one.shown)[:40]}"
            marks.append(_mark(one, label, is_quiet=False))
    return tuple(marks)


def _mark(one: ReportedFinding, label: str, *, is_quiet: bool) -> drawing.Mark:
    shown = drawing.mark(one.shown.localization, label, one.shown.colour)
    return drawing.Mark(shown.label, shown.colour, shown.outlines, shown.anchor, is_quiet)
