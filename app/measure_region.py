"""Which pixels a region holds, and their statistics; only its bounding rectangle is looked at."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.measure_shape import BOXED, MeasurementKind, Shape
from inference.finding import Point
from inference.frame import Frame, Rescale, modality_values

_CV2_DEPTHS = ("uint8", "int8", "uint16", "int16", "int32", "float32")


def region_mask(kind: MeasurementKind, points: Sequence[Point], shape: tuple[int, int]) -> NDArray[np.bool_]:
    """(rows, columns) of bool: the pixels whose centres lie in the rectangle, ellipse or closed outline."""
    if kind not in BOXED:
        return _polygon_mask(points, shape)
    rows, columns = (np.arange(size) + 0.5 for size in shape)
    top, bottom = sorted((points[0].row, points[1].row))
    left, right = sorted((points[0].column, points[1].column))
    if kind is MeasurementKind.ELLIPSE and bottom > top and right > left:
        down = (rows - (top + bottom) / 2) / ((bottom - top) / 2)
        across = (columns - (left + right) / 2) / ((right - left) / 2)
        half = np.sqrt(np.clip(1.0 - down**2, 0.0, None))
        half[np.abs(down) > 1.0] = -1.0
        return np.asarray(np.abs(across)[None, :] <= half[:, None])
    inside = ((rows >= top) & (rows <= bottom))[:, None] & ((columns >= left) & (columns <= right))[None, :]
    return np.asarray(inside)


def statistics(shape: Shape, frame: Frame) -> tuple[float, float, float, float] | None:
    """Mean, SD (of the population), least and greatest value in modality units; padding does not count.

    Of a frame in colour only where every pixel of the region is grey, as ultrasound and captures keep grey pictures:
    then of the grey levels as they are stored. None for other colours, and for a region without a pixel.
    """
    rows, columns = _reach(shape, frame)
    stored = frame.stored[rows, columns]
    if frame.is_colour:
        return _of_grey(stored, _inside(shape, rows, columns))
    inside = _inside(shape, rows, columns)
    if frame.padding is not None:
        inside &= ~((stored >= frame.padding[0]) & (stored <= frame.padding[1]))
    if not inside.any():
        return None
    lut = frame.modality_lut
    if isinstance(lut, Rescale) and stored.dtype.name in _CV2_DEPTHS:
        return _rescaled(_masked(np.ascontiguousarray(stored), inside), lut)
    picked = modality_values(stored[inside], lut).astype(np.float64)
    return float(picked.mean()), float(picked.std()), float(picked.min()), float(picked.max())


def _of_grey(stored: NDArray[Any], inside: NDArray[np.bool_]) -> tuple[float, float, float, float] | None:
    picked = stored[inside]
    if not len(picked) or (picked != picked[:, :1]).any():
        return None
    levels = picked[:, 0].astype(np.float64)
    return float(levels.mean()), float(levels.std()), float(levels.min()), float(levels.max())


def _masked(stored: NDArray[Any], inside: NDArray[np.bool_]) -> tuple[float, float, float, float]:
    """Mean, SD, least and greatest of the stored values themselves: several times quicker than picking them out."""
    import cv2

    mask = inside.astype(np.uint8)
    mean, deviation = cv2.meanStdDev(stored, mask=mask)
    least, greatest, _, _ = cv2.minMaxLoc(stored, mask=mask)
    return float(mean[0, 0]), float(deviation[0, 0]), float(least), float(greatest)


def _rescaled(found: tuple[float, float, float, float], lut: Rescale) -> tuple[float, float, float, float]:
    mean, deviation, *ends = found
    least, greatest = sorted(lut.slope * one + lut.intercept for one in ends)
    return lut.slope * mean + lut.intercept, abs(lut.slope) * deviation, least, greatest


def _inside(shape: Shape, rows: slice, columns: slice) -> NDArray[np.bool_]:
    size = rows.stop - rows.start, columns.stop - columns.start
    if shape.mask is not None:
        mask = shape.mask
        top, left = rows.start - mask.top, columns.start - mask.left
        return mask.pixels[top : top + size[0], left : left + size[1]].copy()
    moved = tuple(Point(one.row - rows.start, one.column - columns.start) for one in shape.points)
    return region_mask(shape.kind, moved, size)


def _reach(shape: Shape, frame: Frame) -> tuple[slice, slice]:
    """The rows and columns of the frame that the shape may hold."""
    if shape.mask is not None:
        height, width = shape.mask.pixels.shape
        down = [shape.mask.top, shape.mask.top + height]
        across = [shape.mask.left, shape.mask.left + width]
        return _span(down, frame.rows), _span(across, frame.columns)
    down, across = [one.row for one in shape.points], [one.column for one in shape.points]
    return _span(down, frame.rows), _span(across, frame.columns)


def _span(places: Sequence[float], size: int) -> slice:
    return slice(min(max(math.floor(min(places)), 0), size), min(max(math.ceil(max(places)), 0), size))


def _polygon_mask(points: Sequence[Point], shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Even-odd rule: each crossing of a row's middle with the outline turns inside to outside from there on."""
    if len(points) < 3 or not shape[0] or not shape[1]:
        return np.zeros(shape, np.bool_)
    row = np.array([one.row for one in points])
    column = np.array([one.column for one in points])
    next_row, next_column = np.roll(row, -1), np.roll(column, -1)
    turns = np.zeros((shape[0], shape[1] + 1), np.uint8)
    for y0, x0, y1, x1 in zip(row, column, next_row, next_column, strict=True):
        if y0 == y1:
            continue
        first, last = sorted((y0, y1))
        # Rows whose middle lies in [first, last): each crossing counts once, corners too.
        rows = np.arange(max(0, math.ceil(first - 0.5)), min(shape[0], math.ceil(last - 0.5)))
        crossing = x0 + (rows + 0.5 - y0) * (x1 - x0) / (y1 - y0)
        columns = np.clip(np.ceil(crossing - 0.5), 0, shape[1]).astype(np.intp)
        turns[rows, columns] += 1
    # Counted in eight bits: what runs over is even, and only odd or even matters.
    return np.asarray(np.cumsum(turns[:, :-1], axis=1, dtype=np.uint8) & 1, np.bool_)
