"""A label's heatmap over the model's input: how hot it is, where its point lies to a fraction of a cell."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.errors import ModelOutputError
from inference.finding import Box, Point
from inference.frame import PixelSpacing
from inference.model_card_tasks import LandmarkRule
from inference.preprocessing import InputGeometry
from inference.uncertainty import heat_shares, sigmoid, softmax

_SLACK = 0.5
_STEPS, _STILL = 40, 1e-3

Heat = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Reading:
    """Where a heatmap's point lies, in cells (continuous, origin at the outer corner of the first).

    `peak` is the highest value, `cell` where it stands: (row, column), whole.
    """

    row: float
    column: float
    peak: float
    cell: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Spread:
    """How far a heatmap's heat lies from its own centre: the root of the mean squared distance.

    `px` in pixels of the frame, `mm` in millimetres, None where the spacing is not known.
    """

    px: float
    mm: float | None = None


def spread_of(heat: Heat, geometry: InputGeometry, size: tuple[int, int], spacing: PixelSpacing | None) -> Spread:
    """The spread of one heatmap (rows, columns) over an input of `size`; one without heat is spread evenly."""
    shares = heat_shares(heat)
    apart = []
    for axis, scale in ((0, geometry.row_scale), (1, geometry.column_scale)):
        along, cells = shares.sum(axis=1 - axis), np.arange(heat.shape[axis]) + 0.5
        variance = float((along * (cells - (along * cells).sum()) ** 2).sum())
        apart.append(np.sqrt(variance) * size[axis] / heat.shape[axis] / scale)
    px = float(np.hypot(apart[0], apart[1]))
    return Spread(px, float(np.hypot(apart[0] * spacing.row_mm, apart[1] * spacing.column_mm)) if spacing else None)


def spread_over(
    heat: NDArray[np.floating], region: Box, spacing: PixelSpacing | None
) -> tuple[Spread, tuple[float, float]]:
    """The spread of one map (rows, columns) over a region of the frame, and where (row, column) its peak lies there."""
    shares = heat_shares(heat)
    scales = (region.bottom - region.top) / heat.shape[0], (region.right - region.left) / heat.shape[1]
    apart = []
    for axis, scale in enumerate(scales):
        along, cells = shares.sum(axis=1 - axis), np.arange(heat.shape[axis]) + 0.5
        apart.append(np.sqrt(float((along * (cells - (along * cells).sum()) ** 2).sum())) * scale)
    row, column = np.unravel_index(int(np.argmax(heat)), heat.shape)
    place = region.top + (float(row) + 0.5) * scales[0], region.left + (float(column) + 0.5) * scales[1]
    mm = float(np.hypot(apart[0] * spacing.row_mm, apart[1] * spacing.column_mm)) if spacing else None
    return Spread(float(np.hypot(apart[0], apart[1])), mm), place


def heatmaps_of(values: NDArray[Any], labels: int, activation: str) -> Heat:
    """(labels, rows, columns), 0 to 1, from (1, labels, rows, columns) or with the labels last.

    "softmax" shares the heat of each map out over its cells, "sigmoid" and "none" leave each cell its own. Raises
    ModelOutputError for other shapes and for values that are no heat.
    """
    found = values[0] if values.ndim == 4 and values.shape[0] == 1 else values
    if found.ndim == 3 and found.shape[0] != labels and found.shape[2] == labels:
        found = found.transpose(2, 0, 1)
    if found.ndim != 3 or found.shape[0] != labels or not found.size:
        described = f"(1, {labels}, rows, columns)"
        raise ModelOutputError(f"The model answered with shape {values.shape}, its entry describes {described}.")
    if not np.isfinite(found).all():
        raise ModelOutputError("The model answered with values that are not finite.")
    if activation == "sigmoid":
        return sigmoid(found)
    if activation == "softmax":
        return softmax(found.reshape(labels, -1)).reshape(found.shape)
    if found.min() < -_SLACK or found.max() > 1 + _SLACK:
        raise ModelOutputError("The model's heatmaps lie beyond 0 to 1: its entry may name the wrong activation.")
    return np.clip(np.asarray(found, np.float64), 0.0, 1.0)


def read_heatmap(heat: Heat, rule: LandmarkRule, geometry: InputGeometry, size: tuple[int, int]) -> Reading:
    """The point of one heatmap (rows, columns); only cells whose centres lie on the frame are looked at.

    `size` is the input's. "expectation" is the centre of mass in a window around the peak, and the window is moved
    there until it stays (mean shift: Fukunaga 1975), at most a cell: the first window's own centre draws a wide spot
    to itself.
    """
    rows, columns = _on_frame(heat.shape, geometry, size)
    seen = heat[rows, columns]
    place = np.unravel_index(int(seen.argmax()), seen.shape)
    cell = rows.start + int(place[0]), columns.start + int(place[1])
    row, column = cell[0] + 0.5, cell[1] + 0.5
    if rule.reading == "expectation":
        row, column = _settled(heat, (row, column), rule.window)
    return Reading(row, column, float(heat[cell]), cell)


def _settled(heat: Heat, peak: tuple[float, float], window: int) -> tuple[float, float]:
    """Where a window around the peak comes to rest, in cells."""
    here = np.array(peak)
    for _ in range(_STEPS):
        down, across = (_shares(at, count, window) for at, count in zip(here, heat.shape, strict=True))
        inside = heat[down[0]][:, across[0]]
        weights = (inside - inside.min()) * down[1][:, None] * across[1]
        total = weights.sum()
        if total <= 0:
            return peak
        found = np.array((weights.sum(axis=1) @ down[2], weights.sum(axis=0) @ across[2])) / total
        found = np.clip(found, np.array(peak) - 1, np.array(peak) + 1)
        has_settled = np.abs(found - here).max() < _STILL
        here = found
        if has_settled:
            break
    return float(here[0]), float(here[1])


def _shares(at: float, count: int, window: int) -> tuple[slice, Heat, Heat]:
    """The cells that a window around `at` meets: which they are, how much of each lies in it, and its middle there.

    The window shrinks at the map's edge on both sides alike, so that it stays centred.
    """
    reach = min(window / 2, at, count - at)
    first, last = max(int(np.floor(at - reach)), 0), min(int(np.ceil(at + reach)), count)
    cells = np.arange(first, last)
    low, high = np.maximum(cells, at - reach), np.minimum(cells + 1, at + reach)
    return slice(first, last), np.maximum(high - low, 0.0), (low + high) / 2


def point_on_frame(reading: Reading, shape: tuple[int, ...], geometry: InputGeometry, size: tuple[int, int]) -> Point:
    """A place in the cells of a map of `shape` over an input of `size`, in the frame, never beyond what was seen."""
    place = geometry.to_frame(Point(reading.row * size[0] / shape[0], reading.column * size[1] / shape[1]))
    seen = geometry.source
    return Point(
        float(min(max(place.row, seen.top), seen.bottom)), float(min(max(place.column, seen.left), seen.right))
    )


def _on_frame(shape: tuple[int, ...], geometry: InputGeometry, size: tuple[int, int]) -> tuple[slice, slice]:
    """The cells whose centres lie on the frame and not on a letterbox's border; all where there are none."""
    target = geometry.target
    sides = ((target.top, target.bottom), (target.left, target.right))
    found = []
    for count, length, (first, last) in zip(shape, size, sides, strict=True):
        low, high = (int(np.ceil(edge * count / length - 0.5)) for edge in (first, last))
        found.append(slice(max(low, 0), min(high, count)) if high > low else slice(0, count))
    return found[0], found[1]
