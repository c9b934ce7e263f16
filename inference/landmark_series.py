"""The points of one series as one list: each level once, on the slice where its heat is highest."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import hypot
from typing import Any

import numpy as np

from inference.finding import MADE_OF, Finding, Point, Uncertainty
from inference.request import FrameAnswer
from inference.tasks.cautions import UNLIKE_TRAINING

LEVELS = "levels"
"""In a frame answer's details: every label with its place, peak and entropy, whether it was found or not."""

WARNING, SLICE, NEIGHBOURS = "warning", "slice", "neighbours"
ELSEWHERE = "a neighbouring slice shows this level elsewhere"
UNEVEN = "the gaps to the neighbouring levels are uneven: check the numbering"

_NEAR = 0.5
"""Neighbouring slices agree within this share of the distance to the nearest other level."""

_NUMBERING = "Numbering in doubt at "


def numbering_warning(rival: str, *, is_uneven: bool = False) -> str:
    """What a point says whose place an adjacent label competes for, or that bounds uneven gaps; "" for neither."""
    if rival:
        return f"{rival} competes for this place: check the numbering"
    return UNEVEN if is_uneven else ""


def numbering_cautions(findings: Iterable[Finding]) -> tuple[str, ...]:
    """One sentence for all the points of a frame or series whose numbering is in doubt; none where none is."""
    names = tuple(dict.fromkeys(one.label for one in findings if dict(one.details).get(WARNING)))
    if not names:
        return ()
    told = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return (f"{_NUMBERING}{told}: check the levels before they are used.",)


def is_of_levels(answer: FrameAnswer) -> bool:
    """Whether the answer is that of a landmark model."""
    return LEVELS in answer.details


def at_best_slices(
    answers: Sequence[FrameAnswer], slices: Sequence[int], decided: Container[str] = ()
) -> tuple[FrameAnswer, ...]:
    """The answers of one series, in the order of its slices, with each finding only where its heat is highest.

    `slices` are the 1-based positions in the series. A finding whose id is in `decided` stays, and no other of its
    label stands beside it: what the reader has judged is never taken away. Each point says its slice, and how many of
    the neighbouring slices that were read show it at the same place; one that shows it elsewhere is a warning.
    `details` keep every level of every slice.
    """
    kept = _kept(answers, decided)
    told = []
    for at, (answer, position) in enumerate(zip(answers, slices, strict=True)):
        beside = [answers[other] for other in (at - 1, at + 1) if 0 <= other < len(answers)]
        findings = tuple(
            _placed(one, position, _Surroundings(answer, beside)) for one in answer.findings if one.id in kept
        )
        told.append(
            replace(
                answer,
                findings=findings,
                uncertainty=_doubt(findings),
                cautions=_cautions(answer.cautions, findings, is_elsewhere=bool(kept) and not findings),
            )
        )
    return tuple(told)


def _kept(answers: Sequence[FrameAnswer], decided: Container[str]) -> set[str]:
    """The ids of the findings that stay: of each label the decided ones, else that with the highest peak."""
    best: dict[tuple[str, str], list[Finding]] = {}
    for one in (finding for answer in answers for finding in answer.findings):
        known = best.setdefault((one.label, dict(one.details).get(MADE_OF, "")), [])
        if one.id in decided:
            known[:] = [other for other in known if other.id in decided] + [one]
        elif not known or (known[0].id not in decided and one.probability > known[0].probability):
            known[:] = [one]
    found = {label for label, _ in best}
    told = [one for some in best.values() for one in some]
    return {one.id for one in told if one.id in decided or not _is_denied(one, found)}


def _is_denied(finding: Finding, found: Container[str]) -> bool:
    """Whether it says that something is absent which another slice shows."""
    return finding.localization is None and dict(finding.details).get(MADE_OF) in found if finding.details else False


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """A slice's answer and those of the slices beside it."""

    here: FrameAnswer
    beside: Sequence[FrameAnswer]

    def distances(self, label: str, place: Point) -> list[float]:
        """How far away each neighbouring slice shows the label, in pixels; nothing for one that does not show it."""
        rows = (_row(answer, label) for answer in self.beside)
        return [hypot(row["row"] - place.row, row["column"] - place.column) for row in rows if row]

    def tolerance(self, label: str, place: Point) -> float | None:
        """How far apart two slices may show a level; None where there is no other level to compare with."""
        others = (row for row in self.here.details.get(LEVELS, ()) if row["label"] != label and row["is_found"])
        apart = [hypot(row["row"] - place.row, row["column"] - place.column) for row in others]
        return _NEAR * min(apart) if apart else None


def _row(answer: FrameAnswer, label: str) -> Mapping[str, Any] | None:
    rows = answer.details.get(LEVELS, ())
    return next((row for row in rows if row["label"] == label and row["is_found"]), None)


def _placed(finding: Finding, position: int, around: _Surroundings) -> Finding:
    """The finding with its slice and what the neighbouring slices say of its place."""
    details = dict(finding.details) | {SLICE: str(position)}
    place, doubt = finding.localization, finding.uncertainty
    if isinstance(place, Point) and (tolerance := around.tolerance(finding.label, place)) is not None:
        distances = around.distances(finding.label, place)
        agreeing = sum(one <= tolerance for one in distances)
        if around.beside:
            details[NEIGHBOURS] = f"{agreeing} of {len(around.beside)} neighbouring slices agree"
        if agreeing < len(distances):
            details[WARNING] = "; ".join(part for part in (details.get(WARNING), ELSEWHERE) if part)
            doubt = replace(doubt, needs_review=True) if doubt else None
    return replace(finding, details=tuple(details.items()), uncertainty=doubt)


def _doubt(findings: Sequence[Finding]) -> Uncertainty | None:
    """The mean doubt of what is told of a slice; None where nothing is: a level that lies elsewhere is no doubt."""
    stated = [one.uncertainty for one in findings if one.uncertainty is not None]
    if not stated:
        return None
    return replace(
        stated[0],
        entropy_nats=float(np.mean([one.entropy_nats for one in stated])),
        normalised_entropy=float(np.mean([one.normalised_entropy for one in stated])),
        needs_review=any(one.needs_review for one in stated),
    )


def _cautions(cautions: Sequence[str], findings: Sequence[Finding], *, is_elsewhere: bool) -> tuple[str, ...]:
    """Numbering is doubted only for what is told of the slice, and one of which nothing is told may look unlike."""
    others = (one for one in cautions if not one.startswith(_NUMBERING))
    return (*(one for one in others if one != UNLIKE_TRAINING or not is_elsewhere), *numbering_cautions(findings))
