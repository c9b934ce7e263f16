"""Result sets of one study: what each run of a model found, and what each reader made of it, held side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from app.finding_filter import standing
from app.finding_group import name_words
from app.review import Review, Verdict
from inference.finding import Box, Finding, Localization, Mask, Point, Polygon
from inference.frame import FrameKey
from inference.request import Answer

SMALLEST_OVERLAP = 0.3
"""Intersection over union from which two regions are taken for the same thing."""

_NEAR_PX = 12.0
_FAR = 10.0
_LABEL_GAIN = 0.25


@dataclass(frozen=True, slots=True)
class ResultSet:
    """What one run or one reader found. `key` names it: 'model', id and checksum, or 'reader' and the reader's key."""

    key: tuple[str, str, str]
    name: str
    findings: tuple[Finding, ...]

    @property
    def is_of_model(self) -> bool:
        """Whether a model made it."""
        return self.key[0] == "model"


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two findings taken for the same thing, or one that the other set has nothing for.

    `overlap` is the intersection over union of their bounding boxes, 0 to 1; None where neither lies anywhere.
    """

    frame: FrameKey
    first: Finding | None
    second: Finding | None
    overlap: float | None = None

    @property
    def difference(self) -> str:
        """What differs, in words; empty where both say the same of the same place."""
        if self.first is None:
            return "only in the second"
        if self.second is None:
            return "only in the first"
        if self.first.label != self.second.label:
            return "another label"
        if self.first.site != self.second.site:
            return "another site"
        if self.overlap is not None and self.overlap < 1 - SMALLEST_OVERLAP:
            return f"overlap {self.overlap:.2f}"
        return ""


def set_of_answer(answer: Answer) -> ResultSet:
    """What one run of a model found."""
    model = answer.model
    findings = tuple(one for frame in answer.frames for one in frame.findings)
    return ResultSet(
        ("model", model.id, model.sha256), f"{model.display_name} {model.version} · {model.sha256[:8]}", findings
    )


def set_of_reader(key: str, name: str, review: Review, said: Iterable[Finding]) -> ResultSet:
    """What a reader made of the study: what they accepted, corrected or added; not what they rejected or left."""
    given = {one.id: one for one in said}
    kept = (Verdict.ACCEPTED, Verdict.SUPPLEMENTED)
    found = []
    for finding_id, decision in review.decisions.items():
        finding = given.get(finding_id) or decision.corrected
        if finding is not None and decision.verdict in kept:
            found.append(standing(finding, review))
    return ResultSet(("reader", key, ""), name, tuple(found))


def paired(first: ResultSet, second: ResultSet) -> tuple[Pairing, ...]:
    """Both sets side by side, frame by frame.

    Pairs are those that overlap most in all (the assignment problem), the same label counting a little; findings of the
    whole frame pair by their label. Outlines and masks are compared by their bounding boxes.
    """
    frames = dict.fromkeys(one.frame for one in (*first.findings, *second.findings))
    rows: list[Pairing] = []
    for frame in frames:
        sides = [[one for one in some.findings if one.frame == frame] for some in (first, second)]
        rows += _paired_on(frame, *sides)
    return tuple(rows)


def _paired_on(frame: FrameKey, first: Sequence[Finding], second: Sequence[Finding]) -> list[Pairing]:
    from scipy.optimize import linear_sum_assignment

    overlaps = np.array([[_likeness(one, other) for other in second] for one in first]).reshape(len(first), len(second))
    same = np.array([[one.label == other.label for other in second] for one in first], dtype=float)
    gain = np.where(overlaps >= SMALLEST_OVERLAP, overlaps + _LABEL_GAIN * same.reshape(overlaps.shape), -_FAR)
    taken_rows, taken_columns = linear_sum_assignment(gain, maximize=True)
    pairs = {int(i): int(j) for i, j in zip(taken_rows, taken_columns, strict=True) if gain[i, j] > 0}
    rows = [
        Pairing(frame, one, second[pairs[i]], _told(one, float(overlaps[i, pairs[i]]))) if i in pairs
        else Pairing(frame, one, None)
        for i, one in enumerate(first)
    ]  # fmt: skip
    return rows + [Pairing(frame, None, one) for j, one in enumerate(second) if j not in pairs.values()]


def _told(finding: Finding, overlap: float) -> float | None:
    return None if finding.localization is None else overlap


def _likeness(one: Finding, other: Finding) -> float:
    """0 to 1: how far two findings lie at the same place."""
    first, second = one.localization, other.localization
    if first is None or second is None:
        return float(first is second and one.label == other.label)
    if isinstance(first, Point) and isinstance(second, Point):
        apart = float(np.hypot(first.row - second.row, first.column - second.column))
        return 1.0 / (1.0 + apart / _NEAR_PX)
    return _overlap(bounds(first), bounds(second))


def bounds(place: Localization) -> Box:
    """The smallest box around a region."""
    if isinstance(place, Box):
        return place
    if isinstance(place, Point):
        return Box(place.row, place.column, place.row, place.column)
    if isinstance(place, Polygon):
        rows, columns = [one.row for one in place.points], [one.column for one in place.points]
        return Box(min(rows), min(columns), max(rows), max(columns))
    return _mask_bounds(place)


def _mask_bounds(mask: Mask) -> Box:
    rows, columns = np.flatnonzero(mask.pixels.any(axis=1)), np.flatnonzero(mask.pixels.any(axis=0))
    if not rows.size:
        return Box(mask.top, mask.left, mask.top, mask.left)
    return Box(
        float(mask.top + rows[0]), float(mask.left + columns[0]),
        float(mask.top + rows[-1] + 1), float(mask.left + columns[-1] + 1),
    )  # fmt: skip


def _overlap(one: Box, other: Box) -> float:
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    width = min(one.right, other.right) - max(one.left, other.left)
    both = max(height, 0.0) * max(width, 0.0)
    either = sum((box.bottom - box.top) * (box.right - box.left) for box in (one, other)) - both
    return both / either if either > 0 else float(one == other)


def pair_words(finding: Finding | None) -> str:
    """A finding in a table of pairs."""
    return "" if finding is None else name_words(finding)
