"""The 8-bit grey picture of a film, and the tensor that a network sees of it.

The application prepares a frame in the same way (see `[model.input]` in models.toml); a change here is a new entry.
"""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
"""One 8-bit picture, (row, column), 0 is black."""

MEAN = 0.5
STD = 0.25


def read_grey(path: Path) -> Grey:
    """Read an image file as 8-bit grey; colour is weighed as cv2 does (ITU-R BT.601)."""
    picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if picture is None:
        raise ValueError(f"{path} is not an image that can be read")
    return picture


def scaled(picture: Grey, rows: int, columns: int) -> Grey:
    """Return the picture at another size: by area where it shrinks, linearly where it grows."""
    shrinks = rows * columns < picture.shape[0] * picture.shape[1]
    return cv2.resize(picture, (columns, rows), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)


def stretched(picture: Grey, side: int) -> Grey:
    """Return the picture as a square, its aspect ratio given up (`resize = "stretch"`)."""
    return scaled(picture, side, side)


def letterboxed(picture: Grey, side: int) -> Grey:
    """Return the picture within a black square, its aspect ratio kept (`resize = "letterbox"`)."""
    ratio = side / max(picture.shape)
    rows = max(1, round(picture.shape[0] * ratio))
    columns = max(1, round(picture.shape[1] * ratio))
    square = np.zeros((side, side), np.uint8)
    top, left = (side - rows) // 2, (side - columns) // 2
    square[top : top + rows, left : left + columns] = scaled(picture, rows, columns)
    return square


def tensor(squares: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the network's input (n, 1, side, side) for squares of 8-bit grey (n, side, side)."""
    return ((squares[:, None].astype(np.float32) / 255.0) - MEAN) / STD
