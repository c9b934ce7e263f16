"""Regions of a frame from the pixels that have a label: together or one by one, without the smallest."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.finding import Mask
from inference.model_card_tasks import SegmentationRule


@dataclass(frozen=True, slots=True, eq=False)
class Region:
    """Pixels of one label that hang together, or all of them; `probability` is their mean."""

    mask: Mask
    probability: float
    area_px: int


def regions_of(
    pixels: NDArray[np.bool_], values: NDArray[np.float32], rule: SegmentationRule, most: int
) -> list[Region]:
    """The regions of the pixels (rows, columns) of a frame, the largest first, no more than `most`.

    `values` are the probabilities there. Pixels that touch at a corner hang together. Without `is_split` all of them
    are one region; pieces smaller than `min_area_px` are left out of it.
    """
    import cv2

    if not rule.is_split and rule.min_area_px <= 1:
        return _region(pixels, values, 0, 0)
    _, numbers, boxes, _ = cv2.connectedComponentsWithStats(pixels.astype(np.uint8), connectivity=8)
    areas = boxes[:, cv2.CC_STAT_AREA].copy()
    areas[0] = 0  # what has no label
    large = np.flatnonzero(areas >= max(1, rule.min_area_px))
    if not rule.is_split:
        return _region((areas >= max(1, rule.min_area_px))[numbers], values, 0, 0)
    found = []
    for number in large[np.argsort(-areas[large], kind="stable")][:most]:
        left, top, width, height = (int(one) for one in boxes[number, :4])
        around = slice(top, top + height), slice(left, left + width)
        found += _region(numbers[around] == number, values[around], top, left)
    return found


def _region(pixels: NDArray[np.bool_], values: NDArray[np.float32], top: int, left: int) -> list[Region]:
    """The region of these pixels, whose first lies at (top, left), cut to the box around it; none if there is none."""
    rows, columns = np.flatnonzero(pixels.any(axis=1)), np.flatnonzero(pixels.any(axis=0))
    if not rows.size:
        return []
    inside = np.ascontiguousarray(pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
    inside.setflags(write=False)
    mask = Mask(top + int(rows[0]), left + int(columns[0]), inside)
    return [Region(mask, float(values[pixels].mean(dtype=np.float64)), int(inside.sum()))]
