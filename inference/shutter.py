"""The part of a frame that its maker lets be seen: the display shutter (PS3.3 C.7.6.11)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Shutter:
    """What lies outside any of the shapes is covered with one grey; shapes that are None cover nothing.

    All in frame coordinates: (row, column), continuous, from the outer corner of the first pixel. `rectangle` is (top,
    left, bottom, right), `circle` (row, column, radius) around the middle of a pixel, `polygon` its vertices in order.
    `grey` is 0 for black to 1 for white; `colour`, where it is given, (red, green, blue) from 0 to 255 in its stead.
    """

    rectangle: tuple[float, float, float, float] | None = None
    circle: tuple[float, float, float] | None = None
    polygon: tuple[tuple[float, float], ...] = ()
    grey: float = 0.0
    colour: tuple[int, int, int] | None = None

    @property
    def rgb(self) -> tuple[int, int, int]:
        """The cover as the screen shows it."""
        level = round(255 * min(max(self.grey, 0.0), 1.0))
        return self.colour or (level, level, level)

    def covered(self, rows: int, columns: int) -> NDArray[np.bool_]:
        """(rows, columns) of bool: the pixels whose centres lie outside one of the shapes."""
        down = np.arange(0.5, rows, dtype=np.float64)[:, None]
        across = np.arange(0.5, columns, dtype=np.float64)[None, :]
        seen = np.ones((rows, columns), np.bool_)
        if self.rectangle is not None:
            top, left, bottom, right = self.rectangle
            seen &= (down > top) & (down < bottom) & (across > left) & (across < right)
        if self.circle is not None:
            row, column, radius = self.circle
            seen &= (down - row) ** 2 + (across - column) ** 2 <= radius**2
        if len(self.polygon) > 2:
            seen &= _inside(self.polygon, down, across)
        return ~seen


def _inside(
    polygon: tuple[tuple[float, float], ...], down: NDArray[np.float64], across: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Whether each place lies within, by the crossings to its left (odd is within)."""
    within = np.zeros((down.shape[0], across.shape[1]), np.bool_)
    for (row, column), (next_row, next_column) in zip(polygon, polygon[1:] + polygon[:1], strict=True):
        if row != next_row:
            crosses = (down > row) != (down > next_row)
            at = column + (down - row) * (next_column - column) / (next_row - row)
            within ^= crosses & (across > at)
    return within
