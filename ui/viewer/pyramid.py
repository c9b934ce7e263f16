"""A frame and its halves, quarters and so on, made when they are first needed."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.frame import Frame

_TABLE_TYPES = ("uint8", "int8", "uint16", "int16")


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """The frame at one size; `padded` marks what is not picture, None where all of it is."""

    values: NDArray[Any]
    padded: NDArray[np.bool_] | None


class Pyramid:
    """The frame at 1, 1/2, 1/4 ... of its size, in a type that cv2 can interpolate without a wrap.

    Grey of up to 16 bit stays at stored depth (int8 as int16); other grey is float32 in modality units; colour is
    8-bit RGB.
    """

    def __init__(self, frame: Frame) -> None:
        self.has_table = not frame.is_colour and frame.stored.dtype.name in _TABLE_TYPES
        self._levels = [Level(_first_level(frame, has_table=self.has_table), _padding_of(frame))]

    def depth_for(self, zoom: float) -> int:
        """The deepest level that is still at least as fine as the screen at this zoom."""
        rows, columns = self._levels[0].values.shape[:2]
        deepest = max(0, math.floor(math.log2(min(rows, columns))))
        return min(max(0, math.floor(-math.log2(zoom))), deepest)

    def level(self, depth: int) -> Level:
        """The frame at 1 / 2**depth of its size; the last pixel of an odd size is shared with its own copy."""
        while len(self._levels) <= depth:
            self._levels.append(_halved(self._levels[-1]))
        return self._levels[depth]


def _first_level(frame: Frame, *, has_table: bool) -> NDArray[Any]:
    if frame.is_colour:
        if frame.stored.dtype == np.uint8:
            return frame.stored
        return (frame.stored >> max(0, frame.bits_stored - 8)).astype(np.uint8)
    if not has_table:
        return frame.values()
    return frame.stored.astype(np.int16) if frame.stored.dtype == np.int8 else frame.stored


def _padding_of(frame: Frame) -> NDArray[np.bool_] | None:
    if frame.padding is None or frame.is_colour:
        return None
    padded: NDArray[np.bool_] = (frame.stored >= frame.padding[0]) & (frame.stored <= frame.padding[1])
    return padded if padded.any() else None


def _halved(level: Level) -> Level:
    if level.padded is None:
        return Level(_mean_of_four(level.values), None)
    weight = _mean_of_four((~level.padded).astype(np.float32))
    total = _mean_of_four(np.where(level.padded, 0, level.values).astype(np.float32))
    mean = total / np.maximum(weight, 0.25)
    if level.values.dtype.kind in "iu":
        mean = np.rint(mean)
    return Level(mean.astype(level.values.dtype), weight == 0)


def _mean_of_four(values: NDArray[Any]) -> NDArray[Any]:
    import cv2

    rows, columns = values.shape[:2]
    if rows % 2 or columns % 2:
        values = cv2.copyMakeBorder(values, 0, rows % 2, 0, columns % 2, cv2.BORDER_REPLICATE)
    return cv2.resize(values, ((columns + 1) // 2, (rows + 1) // 2), interpolation=cv2.INTER_AREA)
