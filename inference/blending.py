"""Probability maps of a frame's tiles, as one map in the pixels of the frame."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from inference.errors import ModelOutputError
from inference.finding import Box
from inference.preprocessing import InputGeometry
from inference.resampling import map_on_pixels
from inference.uncertainty import sigmoid, softmax

Maps = NDArray[np.float32]
"""(labels, rows, columns) of one input or tile, 0 to 1."""


def probability_maps(
    values: NDArray[np.floating], count: int, activation: str, temperature: float, layout: str
) -> Maps:
    """A model's masks as probabilities (labels, rows, columns).

    `values` are (1, labels, rows, columns) or (1, rows, columns, labels); `layout` decides where both would fit. Raises
    ModelOutputError.
    """
    maps = np.asarray(values)
    maps = maps[0] if maps.ndim == 4 and maps.shape[0] == 1 else maps
    maps = maps[None] if maps.ndim == 2 else maps
    is_last = maps.ndim == 3 and maps.shape[2] == count and (maps.shape[0] != count or layout == "NHWC")
    if maps.ndim != 3 or count not in (maps.shape[0], maps.shape[2]):
        raise ModelOutputError(f"The model's masks have the shape {values.shape}, its entry names {count} labels.")
    maps = maps.transpose(2, 0, 1) if is_last else maps
    if activation == "softmax":
        maps = np.moveaxis(softmax(np.moveaxis(maps, 0, -1), temperature), -1, 0)
    elif activation == "sigmoid":
        maps = sigmoid(maps, temperature)
    return np.ascontiguousarray(np.clip(maps, 0.0, 1.0), np.float32)


def map_on_frame(
    maps: Sequence[NDArray[np.float32]],
    geometries: Sequence[InputGeometry],
    input_size: tuple[int, int],
    frame_size: tuple[int, int],
) -> NDArray[np.float32]:
    """One label's maps (rows, columns) of all tiles, in the frame's own pixels; 0 where the model saw nothing.

    Where tiles overlap each counts more the farther a pixel lies from its border, which it saw without what is beyond.
    """
    whole = Box(0, 0, *frame_size)
    if len(maps) == 1 and geometries[0].source == whole:
        return map_on_pixels(maps[0], geometries[0], input_size, whole)
    total, weights = np.zeros(frame_size, np.float32), np.zeros(frame_size, np.float32)
    for values, geometry in zip(maps, geometries, strict=True):
        seen = geometry.source
        place = slice(int(seen.top), int(seen.bottom)), slice(int(seen.left), int(seen.right))
        weight = np.outer(_ramp(place[0]), _ramp(place[1]))
        total[place] += weight * map_on_pixels(values, geometry, input_size, seen)
        weights[place] += weight
    return np.asarray(np.divide(total, weights, out=total, where=weights > 0), np.float32)


def _ramp(place: slice) -> NDArray[np.float32]:
    """The distance of each pixel's centre to the nearer end of its tile."""
    centres = np.arange(place.stop - place.start) + 0.5
    return np.asarray(np.minimum(centres, centres[::-1]), np.float32)
