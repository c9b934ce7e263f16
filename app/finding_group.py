"""Which findings ask for a verdict, and which are told together: normal anatomy must not drown what was found."""

from collections.abc import Container, Iterable
from dataclasses import dataclass

from app.language import marked, say
from inference.finding import Finding
from inference.frame import FrameKey

_SMALLEST = 2
_COUNTED = {
    "tooth": (marked("1 tooth found"), marked("{count} teeth found")),
    "vertebra": (marked("1 vertebra found"), marked("{count} vertebrae found")),
    "disc": (marked("1 disc found"), marked("{count} discs found")),
    "level": (marked("1 level found"), marked("{count} levels found")),
}


def asks_for_verdict(finding: Finding) -> bool:
    """Whether the reader is asked to judge it: not where it only says where normal anatomy lies."""
    return not (finding.is_normal and finding.localization is not None)


_OTHERS = (marked("1 normal finding"), marked("{count} normal findings"))


@dataclass(frozen=True, slots=True, eq=False)
class FindingGroup:
    """Normal findings of one frame that are told in one line, such as its teeth."""

    frame: FrameKey
    findings: tuple[Finding, ...]

    @property
    def words(self) -> str:
        """'32 teeth found', or '4 normal findings' where their labels have no known word in common."""
        count = len(self.findings)
        first = {one.label.split(maxsplit=1)[0].lower() for one in self.findings if one.label.split()}
        one, several = _COUNTED.get(first.pop() if len(first) == 1 else "", _OTHERS)
        return say(one if count == 1 else several, count=count)


def grouped(findings: Iterable[Finding], decided: Container[str] = ()) -> tuple[Finding | FindingGroup, ...]:
    """The findings in their order, the normal anatomy of each frame as one group behind the frame's other findings.

    What the reader has decided on stands by itself, and so does normal anatomy that is alone.
    """
    frames: dict[FrameKey, tuple[list[Finding], list[Finding]]] = {}
    for one in findings:
        alone, together = frames.setdefault(one.frame, ([], []))
        (alone if asks_for_verdict(one) or one.id in decided else together).append(one)
    told: list[Finding | FindingGroup] = []
    for frame, (alone, together) in frames.items():
        told += alone
        told += [FindingGroup(frame, tuple(together))] if len(together) >= _SMALLEST else together
    return tuple(told)


def short_label(finding: Finding) -> str:
    """As few letters as tell it from its neighbours: the number of its site ('36'), its site, or its label."""
    site = finding.site.strip()
    last = site.split()[-1] if site else ""
    return last if last.isdigit() else site or finding.label


def name_words(finding: Finding) -> str:
    """What it is and where: 'Missing tooth · FDI 36'; the site is left out where the label says it ('Tooth 36')."""
    site = finding.site.strip()
    is_said = not site or site.split()[-1].casefold() in finding.label.casefold().split()
    return finding.label if is_said else f"{finding.label} · {site}"


def doubt_words(finding: Finding) -> str:
    """What makes the finding doubtful, in few words: the group that the card puts it in, a doubt of its number."""
    details = dict(finding.details)
    numbering = say("numbering in doubt") if details.get("warning") else ""
    return " · ".join(part for part in (details.get("stratum", ""), numbering) if part)


def found_words(findings: Iterable[Finding]) -> str:
    """What was found, counted by label, normal anatomy last: 'Implant (2), Missing tooth; 28 teeth found.'."""
    told = tuple(findings)
    if not told:
        return say("Nothing was found on this frame.")
    counts: dict[str, int] = {}
    for one in told:
        if asks_for_verdict(one):
            counts[one.label] = counts.get(one.label, 0) + 1
    normal = tuple(one for one in told if not asks_for_verdict(one))
    abnormal = ", ".join(label if count == 1 else f"{label} ({count})" for label, count in counts.items())
    parts = [abnormal, FindingGroup(normal[0].frame, normal).words if normal else ""]
    return "; ".join(part for part in parts if part) + "."
