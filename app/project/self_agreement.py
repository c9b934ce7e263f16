"""How far a reader agrees with themselves: cases that came twice, the second time without what was said at the first.

For classes Cohen's kappa with its 95 % interval, over each label's yes and no; for what is drawn the overlap of the
best pairs of one label on one frame (IoU, and Dice, which is 2 IoU / (1 + IoU)), where what has no counterpart is 0.
"""

import csv
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.export import written_aside
from app.project.case import Repeated
from app.project.plan import Kind, ProjectPlan
from app.review import Review, Verdict
from inference.finding import Box, Finding, Localization, Mask, Point, Polygon

_FEWEST = 2
_TOLD = (Verdict.ACCEPTED, Verdict.SUPPLEMENTED)


@dataclass(frozen=True, slots=True)
class LabelAgreement:
    """Of one reader and one label. A class has a kappa (None: it says nothing), what is drawn has overlaps.

    `cases` came twice; `same` of them were told the same way: both with the label, or both without.
    `overlaps` are IoU, one a pair, 0 for what was drawn once only.
    """

    reader_name: str
    label: str
    is_drawn: bool
    cases: int
    same: int
    kappa: float | None = None
    low: float = 0.0
    high: float = 0.0
    overlaps: tuple[float, ...] = ()

    @property
    def iou(self) -> float | None:
        """The mean overlap."""
        return float(np.mean(self.overlaps)) if self.overlaps else None

    @property
    def dice(self) -> float | None:
        """The mean of Dice's coefficient."""
        return float(np.mean([2 * one / (1 + one) for one in self.overlaps])) if self.overlaps else None


def self_agreement(plan: ProjectPlan, repeated: Sequence[Repeated]) -> tuple[LabelAgreement, ...]:
    """For each reader and label that was told at least once, readers and labels in their order."""
    by_reader: dict[str, list[Repeated]] = defaultdict(list)
    for one in repeated:
        by_reader[one.reader_name].append(one)
    found = []
    for reader, cases in sorted(by_reader.items()):
        for label in plan.labels:
            pairs = [(_told(one.first, label.name), _told(one.second, label.name)) for one in cases]
            if any(first or second for first, second in pairs):
                found.append(_agreement(reader, label.name, pairs, is_drawn=not label.is_class))
    return tuple(found)


def _told(review: Review, label: str) -> tuple[Finding, ...]:
    """What the reader's own findings say of a label."""
    standing = (one.corrected for one in review.decisions.values() if one.verdict in _TOLD and one.corrected)
    return tuple(one for one in standing if one.label.casefold() == label.casefold())


_Pair = tuple[tuple[Finding, ...], tuple[Finding, ...]]


def _agreement(reader: str, label: str, pairs: list[_Pair], *, is_drawn: bool) -> LabelAgreement:
    table = np.zeros((2, 2))
    for first, second in pairs:
        table[int(bool(first)), int(bool(second))] += 1
    same = int(np.trace(table))
    overlaps = tuple(value for first, second in pairs for value in _overlaps(first, second)) if is_drawn else ()
    plain = LabelAgreement(reader, label, is_drawn, len(pairs), same, overlaps=overlaps)
    if len(pairs) < _FEWEST or min(np.count_nonzero(table.sum(axis)) for axis in (0, 1)) < _FEWEST:
        return plain
    from statsmodels.stats.inter_rater import cohens_kappa

    with np.errstate(divide="ignore", invalid="ignore"):  # perfect agreement has no variance to divide by
        known = cohens_kappa(table)
    low, high = max(float(known.kappa_low), -1.0), min(float(known.kappa_upp), 1.0)
    return LabelAgreement(reader, label, is_drawn, len(pairs), same, float(known.kappa), low, high, overlaps)


def _overlaps(first: Sequence[Finding], second: Sequence[Finding]) -> Iterable[float]:
    """The best pairs of one frame, each finding in one pair at most (Hungarian method); 0 for what has none."""
    from scipy.optimize import linear_sum_assignment

    frames = dict.fromkeys(one.frame for one in (*first, *second))
    for frame in frames:
        here = [one.localization for one in first if one.frame == frame and one.localization is not None]
        there = [one.localization for one in second if one.frame == frame and one.localization is not None]
        matrix = np.array([[overlap(one, other) for other in there] for one in here]).reshape(len(here), len(there))
        rows, columns = linear_sum_assignment(-matrix)
        matched = [float(matrix[row, column]) for row, column in zip(rows, columns, strict=True)]
        yield from matched
        yield from (0.0 for _ in range(max(len(here), len(there)) - len(matched)))


def overlap(one: Localization, other: Localization) -> float:
    """Intersection over union, 0 to 1; exact for two boxes, else pixel by pixel. A point meets its own place alone."""
    if isinstance(one, Point) or isinstance(other, Point):
        return float(one == other)
    if isinstance(one, Box) and isinstance(other, Box):
        height = min(one.bottom, other.bottom) - max(one.top, other.top)
        width = min(one.right, other.right) - max(one.left, other.left)
        common = max(0.0, height) * max(0.0, width)
        whole = sum((box.bottom - box.top) * (box.right - box.left) for box in (one, other)) - common
        return common / whole if whole > 0 else 0.0
    first, second = _pixels(one), _pixels(other)
    union = len(first | second)
    return len(first & second) / union if union else 0.0


def _pixels(one: Localization) -> set[tuple[int, int]]:
    """The pixels whose centres lie in a region."""
    mask = _mask(one)
    rows, columns = np.nonzero(mask.pixels)
    return set(zip((rows + mask.top).tolist(), (columns + mask.left).tolist(), strict=True))


def _mask(one: Localization) -> Mask:
    match one:
        case Mask():
            return one
        case Box():
            top, left = round(one.top), round(one.left)
            size = max(1, round(one.bottom) - top), max(1, round(one.right) - left)
            return Mask(top, left, np.ones(size, np.bool_))
        case Polygon():
            return _filled(one)
        case _:
            return Mask(int(one.row), int(one.column), np.ones((1, 1), np.bool_))


def _filled(one: Polygon) -> Mask:
    import cv2

    corners = np.array([[point.column, point.row] for point in one.points])
    left, top = (int(value) for value in np.floor(corners.min(axis=0)))
    width, height = (np.ceil(corners.max(axis=0)).astype(int) - (left, top) + 1).tolist()
    ground: NDArray[np.uint8] = np.zeros((height, width), np.uint8)
    # Half a pixel: a pixel's centre has whole coordinates for OpenCV, and its outer corner has for us.
    shifted = np.round((corners - (left, top) - 0.5) * 16).astype(np.int32)
    cv2.fillPoly(ground, [shifted], 1, shift=4)
    return Mask(top, left, ground.astype(np.bool_))


def write_self_agreement(found: Sequence[LabelAgreement], path: Path) -> Path:
    """Write them as CSV, aside first; raises OSError."""
    with written_aside(path) as aside, aside.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("reader", "label", "kind", "cases", "same", "kappa", "low", "high", "iou", "dice", "pairs"))
        for one in found:
            kind = "drawn" if one.is_drawn else Kind.CLASS.value
            numbers = (one.kappa, *((one.low, one.high) if one.kappa is not None else (None, None)), one.iou, one.dice)
            told = ("" if value is None else f"{value:.4f}" for value in numbers)
            writer.writerow((one.reader_name, one.label, kind, one.cases, one.same, *told, len(one.overlaps)))
    return path
