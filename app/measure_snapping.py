"""Placing a point on the edge of a structure near it: optional, and never further than the reader's hand shook."""

import math

import numpy as np

from inference.finding import Point
from inference.frame import Frame

_LEAST_CONTRAST = 4.0
"""An edge must be so many times stronger than the middle one of its surroundings, or nothing is snapped to."""


def snapped(frame: Frame, point: Point, reach_px: float) -> Point:
    """The nearest strong edge within so many pixels, moved to along its gradient only; the point itself if none is.

    The gradient is Roberts' mean difference at the corners of pixels, so that an edge between two pixels lies at the
    whole number between them.
    """
    reach = max(1, math.ceil(reach_px))
    top, left = math.floor(point.row) - reach, math.floor(point.column) - reach
    first_row, first_column = max(0, top), max(0, left)
    values = frame.stored[first_row : max(0, top + 2 * reach + 2), first_column : max(0, left + 2 * reach + 2)]
    values = values.astype(np.float64).mean(axis=2) if frame.is_colour else values.astype(np.float64)
    if min(values.shape) < 2:
        return point
    across = (values[1:, 1:] + values[:-1, 1:] - values[1:, :-1] - values[:-1, :-1]) / 2
    down = (values[1:, 1:] + values[1:, :-1] - values[:-1, 1:] - values[:-1, :-1]) / 2
    strength = np.hypot(across, down)
    rows = np.arange(strength.shape[0]) + first_row + 1.0
    columns = np.arange(strength.shape[1]) + first_column + 1.0
    away = np.hypot(rows[:, None] - point.row, columns[None, :] - point.column)
    wanted = np.where(away <= reach_px, strength * np.exp(-((away / reach_px) ** 2)), 0.0)
    row, column = np.unravel_index(int(np.argmax(wanted)), wanted.shape)
    best = float(strength[row, column])
    if wanted[row, column] <= 0 or best < _LEAST_CONTRAST * float(np.median(strength)):
        return point
    gradient = float(down[row, column]) / best, float(across[row, column]) / best
    along = (rows[row] - point.row) * gradient[0] + (columns[column] - point.column) * gradient[1]
    return Point(float(point.row + along * gradient[0]), float(point.column + along * gradient[1]))
