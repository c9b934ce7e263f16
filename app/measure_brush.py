"""Painting a mask with a round brush, and taking away from it."""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.finding import Mask, Point


class Brush:
    """One stroke on a mask of a frame of (rows, columns): each step adds or takes away what the brush passed over.

    `reach` is the brush's (down, across) half size in pixels of the frame: they differ where pixels are not square,
    so that the brush is round on the patient. A pixel counts where its centre lies under the brush.
    """

    def __init__(
        self, size: tuple[int, int], mask: Mask | None, reach: tuple[float, float], *, erases: bool = False
    ) -> None:
        self._pixels = np.zeros(size, np.bool_)
        self._reach = max(reach[0], 0.5), max(reach[1], 0.5)
        self._erases = erases
        # Rows and columns, last ones exclusive, in which anything may be set.
        self._bounds = [size[0], size[1], 0, 0]
        if mask is not None:
            self._lay(mask)

    def step(self, start: Point, end: Point) -> None:
        """Pass over the way from one place to another."""
        down, across = self._reach
        rows, columns = self._pixels.shape
        top = max(0, math.floor(min(start.row, end.row) - down))
        bottom = min(rows, math.ceil(max(start.row, end.row) + down) + 1)
        left = max(0, math.floor(min(start.column, end.column) - across))
        right = min(columns, math.ceil(max(start.column, end.column) + across) + 1)
        if top >= bottom or left >= right:
            return
        y = (np.arange(top, bottom) + 0.5 - start.row)[:, None] / down
        x = (np.arange(left, right) + 0.5 - start.column)[None, :] / across
        under = _distance2(y, x, (end.row - start.row) / down, (end.column - start.column) / across) <= 1.0
        part = self._pixels[top:bottom, left:right]
        part[under] = not self._erases
        if not self._erases:
            self._grow(top, left, bottom, right)

    @property
    def mask(self) -> Mask | None:
        """What is set now, no larger than it must be; None where nothing is left."""
        top, left, bottom, right = self._bounds
        if top >= bottom or left >= right:
            return None
        part = self._pixels[top:bottom, left:right]
        rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
        if not rows.size:
            return None
        pixels = part[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].copy()
        pixels.setflags(write=False)
        return Mask(top + int(rows[0]), left + int(columns[0]), pixels)

    def _lay(self, mask: Mask) -> None:
        rows, columns = self._pixels.shape
        top, left = max(0, mask.top), max(0, mask.left)
        bottom = min(rows, mask.top + mask.pixels.shape[0])
        right = min(columns, mask.left + mask.pixels.shape[1])
        if top < bottom and left < right:
            inner = mask.pixels[top - mask.top : bottom - mask.top, left - mask.left : right - mask.left]
            self._pixels[top:bottom, left:right] = inner
            self._grow(top, left, bottom, right)

    def _grow(self, top: int, left: int, bottom: int, right: int) -> None:
        known = self._bounds
        self._bounds = [min(known[0], top), min(known[1], left), max(known[2], bottom), max(known[3], right)]


def _distance2(y: NDArray[Any], x: NDArray[Any], down: float, across: float) -> NDArray[Any]:
    """The squared distance of places from a line that starts at the origin."""
    length2 = down * down + across * across
    share = np.clip((y * down + x * across) / length2, 0.0, 1.0) if length2 else np.zeros((1, 1))
    return np.asarray((y - share * down) ** 2 + (x - share * across) ** 2)
