"""An outline with fewer points that lies where it lay."""

import numpy as np

from inference.finding import Point


def thinned(points: tuple[Point, ...], tolerance_px: float) -> tuple[Point, ...]:
    """The closed outline without the points that lie within so many pixels of it anyway (Douglas and Peucker 1973)."""
    import cv2

    path = np.array([(one.column, one.row) for one in points], np.float32)[:, None, :]
    kept = cv2.approxPolyDP(path, tolerance_px, True)[:, 0, :]
    return tuple(Point(float(row), float(column)) for column, row in kept)
