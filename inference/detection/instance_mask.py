"""Masks of single candidates, and the way from them to pixels of the frame."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.detection import DetectorLayout, MaskSource
from inference.detection.scored_boxes import without_batch
from inference.errors import ModelOutputError
from inference.finding import Box, Mask, Point
from inference.preprocessing import InputGeometry

_LEAST = 1e-6


class PrototypeMasks:
    """Masks as sums of prototypes (YOLACT: Bolya 2019): coefficients (n, M) @ prototypes (M, h, w), as logits."""

    def __init__(
        self, coefficients: NDArray[Any], prototypes: NDArray[Any], size: tuple[int, int], threshold: float
    ) -> None:
        self._coefficients = np.asarray(coefficients, np.float32)
        self._prototypes = np.asarray(prototypes, np.float32)
        self._region = Box(0, 0, *size)
        inside = min(max(threshold, _LEAST), 1 - _LEAST)
        self.level = float(np.log(inside / (1 - inside)))

    def mask(self, at: int) -> tuple[NDArray[np.float32], Box]:
        """The logits over the whole input."""
        return np.tensordot(self._coefficients[at], self._prototypes, axes=1).astype(np.float32), self._region


class GivenMasks:
    """Masks (n, h, w) of probabilities: over the whole input, or, as Mask R-CNN's 28 x 28, over each one's box."""

    def __init__(
        self, values: NDArray[Any], boxes: NDArray[np.float64], size: tuple[int, int], threshold: float
    ) -> None:
        self._values = values
        self._boxes = boxes
        self._whole = Box(0, 0, *size) if values.shape[1:] == size else None
        self.level = threshold

    def mask(self, at: int) -> tuple[NDArray[np.float32], Box]:
        """The probabilities of one."""
        top, left, bottom, right = (float(edge) for edge in self._boxes[at])
        return np.asarray(self._values[at], np.float32), self._whole or Box(top, left, bottom, right)


def prototype_masks(
    outputs: Mapping[str, NDArray[Any]], coefficients: NDArray[Any], layout: DetectorLayout
) -> PrototypeMasks | None:
    """The masks of candidates whose rows end in coefficients; None where the model has no prototypes."""
    if not coefficients.shape[1] or "prototypes" not in outputs:
        return None
    prototypes = without_batch(np.asarray(outputs["prototypes"]), 3)
    count = coefficients.shape[1]
    if prototypes.shape[0] != count and prototypes.shape[2] == count:
        prototypes = prototypes.transpose(2, 0, 1)
    if prototypes.shape[0] != count:
        raise ModelOutputError(f"The model has {prototypes.shape[0]} mask prototypes, its entry describes {count}.")
    return PrototypeMasks(coefficients, prototypes, layout.size, layout.rule.mask_threshold)


def mask_on_frame(source: MaskSource, at: int, box: Box, geometry: InputGeometry) -> Mask | None:
    """The pixels of the frame whose centres lie in the candidate's mask and in its `box`; None where there is none.

    `box` is in pixels of the frame. The map is read linearly between the centres of its cells.
    """
    top, left = int(np.ceil(box.top - 0.5)), int(np.ceil(box.left - 0.5))
    bottom, right = int(np.ceil(box.bottom - 0.5)), int(np.ceil(box.right - 0.5))
    if bottom <= top or right <= left:
        return None
    values, region = source.mask(at)
    pixels = _read(values, region, geometry, (top, left, bottom, right)) >= source.level
    rows, columns = np.flatnonzero(pixels.any(axis=1)), np.flatnonzero(pixels.any(axis=0))
    if not rows.size:
        return None
    inside = np.ascontiguousarray(pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
    inside.setflags(write=False)
    return Mask(top + int(rows[0]), left + int(columns[0]), inside)


def _read(
    values: NDArray[np.float32], region: Box, geometry: InputGeometry, place: tuple[int, int, int, int]
) -> NDArray[np.float32]:
    """The map at the centres of the frame's pixels top..bottom, left..right."""
    import cv2

    top, left, bottom, right = place
    first = geometry.to_input(Point(top + 0.5, left + 0.5))
    down, across = values.shape[0] / (region.bottom - region.top), values.shape[1] / (region.right - region.left)
    rows = (first.row + np.arange(bottom - top) * geometry.row_scale - region.top) * down - 0.5
    columns = (first.column + np.arange(right - left) * geometry.column_scale - region.left) * across - 0.5
    across_map, down_map = np.meshgrid(columns.astype(np.float32), rows.astype(np.float32))
    return np.asarray(
        cv2.remap(values, across_map, down_map, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32
    )


def joined_masks(one: Mask, other: Mask) -> Mask:
    """The pixels of both."""
    top, left = min(one.top, other.top), min(one.left, other.left)
    bottom = max(part.top + part.pixels.shape[0] for part in (one, other))
    right = max(part.left + part.pixels.shape[1] for part in (one, other))
    pixels = np.zeros((bottom - top, right - left), np.bool_)
    for part in (one, other):
        rows, columns = part.pixels.shape
        pixels[part.top - top : part.top - top + rows, part.left - left : part.left - left + columns] |= part.pixels
    pixels.setflags(write=False)
    return Mask(top, left, pixels)
