"""Measures places, numbering and doubt of `lumbar-levels` on slices of patients that a network did not see."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from figure import Figure, area_under_curve, resampled, share
from lumbar_reading import RULE, Reading
from lumbar_slices import LEVELS, MISPLACED, Slice
from numpy.typing import NDArray

WHOLE = "slices as they are"


@dataclass(frozen=True, slots=True)
class Points:
    """One row for each level of each slice that was read; `error_mm` is not a number where the level is absent.

    `is_nearest`: of the five true discs the right one is nearest. `is_right`: and less than half a disc distance away,
    so that a disc above L1/L2 or below L5/S1 does not pass for it.
    """

    field: NDArray[np.str_]
    origin: NDArray[np.str_]
    group: NDArray[np.str_]
    level: NDArray[np.int64]
    is_absent: NDArray[np.bool_]
    is_extrapolated: NDArray[np.bool_]
    error_mm: NDArray[np.float64]
    is_nearest: NDArray[np.bool_]
    is_right: NDArray[np.bool_]
    peak: NDArray[np.float64]
    entropy: NDArray[np.float64]
    rival: NDArray[np.float64]
    is_uneven: NDArray[np.bool_]

    def part(self, rows: NDArray[np.bool_]) -> "Points":
        """Return the rows where the mask is true."""
        return Points(*(getattr(self, name)[rows] for name in self.__dataclass_fields__))


def judged(read: Sequence[tuple[str, Slice, Reading]]) -> Points:
    """Return every level of every reading, beside the truth; each is named by its field of view.

    Where the patients are not known, a slice counts as one in the intervals.
    """
    columns: list[list[object]] = [[] for _ in Points.__dataclass_fields__]
    for field, one, reading in read:
        apart = np.linalg.norm(reading.points[:, None] - one.points[None], axis=2)
        half = np.nanmean(np.linalg.norm(np.diff(one.points, axis=0), axis=1)) / 2
        patient = one.name.split(",")[0] if one.origin == "sulaimanvesal" else one.group
        for level in range(len(LEVELS)):
            absent = bool(one.is_absent[level])
            error = np.nan if absent else apart[level, level]
            nearest = -1 if np.isnan(apart[level]).all() else int(np.nanargmin(apart[level]))
            right = not absent and nearest == level and error < half
            row = (field, one.origin, patient, level, absent, bool(one.is_extrapolated[level]))
            row += (
                error * one.spacing_mm,
                not absent and nearest == level,
                right,
                reading.peaks[level],
                reading.entropies[level],
            )
            row += (reading.rivals[level], bool(reading.is_uneven[level]))
            for column, value in zip(columns, row, strict=True):
                column.append(value)
    return Points(*(np.array(column) for column in columns))


def _figures(points: Points, dataset: str, suffix: str = "") -> list[Figure]:
    """Return the median error and the two shares of right levels, with the bootstrap over patients; none of none."""
    every = np.ones(len(points.level), bool)
    if not len(every):
        return []
    return [
        resampled(
            dataset, f"median error in mm{suffix}", lambda rows: float(np.median(points.error_mm[rows])), points.group
        ),
        _share(dataset, f"nearest disc is the right one{suffix}", points.is_nearest, every, points.group),
        _share(dataset, f"right level{suffix}", points.is_right, every, points.group),
    ]


def place_figures(points: Points) -> list[Figure]:
    """Return errors and levels of all slices as they are, by source, by level, and by how L5/S1 is known."""
    whole = points.part((points.field == WHOLE) & ~points.is_absent)
    numbered = whole.part(whole.origin != "sulaimanvesal")
    figures = _figures(numbered, "cross-validation, FastCleverSeg")
    misplaced = (numbered.level == LEVELS.index("L5/S1")) & np.isin(numbered.group, [name for name, _ in MISPLACED])
    without = "cross-validation, FastCleverSeg without three misplaced L5/S1"
    figures += _figures(numbered.part(~misplaced), without)
    for level, name in enumerate(LEVELS):
        part = numbered.part(numbered.level == level)
        figures += _figures(part, "cross-validation, FastCleverSeg", f": {name}")
    for origin in ("IVD", "VB2", "VB3", "sulaimanvesal"):
        part = whole.part(whole.origin == origin)
        figures += _figures(part, f"cross-validation, {origin}")
    sacral = whole.part(whole.level == LEVELS.index("L5/S1"))
    for name, part in (
        ("L5/S1 seen (IVD, sulaimanvesal)", sacral.part(~sacral.is_extrapolated)),
        ("L5/S1 extrapolated (VB2, VB3)", sacral.part(sacral.is_extrapolated)),
    ):
        figures += _figures(part, f"cross-validation, {name}")
    return figures


def _area(measure: NDArray[np.float64], wrong: NDArray[np.bool_]) -> Callable[[NDArray[np.int64]], float]:
    return lambda rows: area_under_curve(measure, wrong, rows)


def doubt_figures(points: Points, threshold: float, review: float) -> list[Figure]:
    """Return how well entropy, peak and competing neighbours find the wrong points, as they are and with cut fields.

    A point is told as doubtful where its peak is below the threshold, its entropy above `review`, or a neighbour
    competes, or the gaps beside it are uneven.
    """
    figures = []
    for dataset, part in (
        ("cross-validation, slices as they are", points.part(points.field == WHOLE)),
        ("cross-validation, cut fields of view", points.part(points.field != WHOLE)),
    ):
        there = part.part(~part.is_absent)
        wrong = ~there.is_right
        for name, measure in (("entropy", there.entropy), ("1 - peak", 1 - there.peak), ("competition", there.rival)):
            if wrong.any():
                figures.append(
                    resampled(
                        dataset, f"auc of {name} for wrong points", _area(measure, wrong), there.group, rounds=300
                    )
                )
        competing = there.rival > RULE.compete_above
        warned = competing | there.is_uneven
        told = warned | (there.peak < threshold) | (there.entropy > review)
        if wrong.any():
            figures.append(_share(dataset, "wrong points with a numbering warning", warned, wrong, there.group))
            figures.append(_share(dataset, "wrong points with a competing neighbour", competing, wrong, there.group))
            figures.append(_share(dataset, "wrong points told as doubtful", told, wrong, there.group))
        figures.append(_share(dataset, "right points with a numbering warning", warned, ~wrong, there.group))
        figures.append(_share(dataset, "right points with a competing neighbour", competing, ~wrong, there.group))
        figures.append(_share(dataset, "right points told as doubtful", told, ~wrong, there.group))
        figures.append(_share(dataset, "right level", there.is_right, there.peak > -1, there.group))
        figures.append(
            _share(dataset, "present levels above the threshold", there.peak >= threshold, ~wrong, there.group)
        )
        if part.is_absent.any():
            kept = part.peak < threshold
            figures.append(_share(dataset, "absent levels below the threshold", kept, part.is_absent, part.group))
    return figures


def _share(
    dataset: str, name: str, hits: NDArray[np.bool_], among: NDArray[np.bool_], groups: NDArray[np.str_]
) -> Figure:
    """Return the share of hits among some rows, with the bootstrap over patients.

    Where all are hits or none, the bootstrap knows no doubt: then Wilson's interval over the patients.
    """
    chosen = hits[among]
    if chosen.all() or not chosen.any():
        patients = np.full(len(np.unique(groups[among])), chosen.all())
        return replace(share(dataset, name, patients), n=len(chosen))
    return resampled(dataset, name, lambda rows: float(chosen[rows].mean()), groups[among])


def sacral_limit(points: Points, kept: float = 0.95) -> float:
    """Return the entropy that this share of the right L5/S1 points of whole slices stays below."""
    sacral = points.part((points.field == WHOLE) & (points.level == LEVELS.index("L5/S1")) & points.is_right)
    return float(np.quantile(sacral.entropy, kept))


def sacral_figures(points: Points, limit: float) -> list[Figure]:
    """Return what the stratum of L5/S1 catches: wrong points, hidden discs, and right points by mistake."""
    sacral = points.part(points.level == LEVELS.index("L5/S1"))
    high = sacral.entropy > limit
    whole = sacral.field == WHOLE
    groups = {
        "right L5/S1, slices as they are": whole & sacral.is_right,
        "wrong L5/S1, slices as they are": whole & ~sacral.is_right & ~sacral.is_absent,
        "L5/S1 outside the field of view": sacral.is_absent,
    }
    return [
        _share(f"cross-validation, {name}", "high risk by entropy", high, among, sacral.group)
        for name, among in groups.items()
        if among.any()
    ]


def peak_logits(points: Points) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return the peaks as logits (n, 2) of "wrong" and "right", and which they were."""
    chance = np.clip(points.peak, 1e-6, 1 - 1e-6)
    logits = np.column_stack([np.zeros(len(chance)), np.log(chance / (1 - chance))])
    return logits, points.is_right.astype(np.int64)
