"""A map over the model's input, brought to the pixels of the frame it was made of."""

import numpy as np
from numpy.typing import NDArray

from inference.finding import Box
from inference.preprocessing import InputGeometry


def map_on_pixels(
    values: NDArray[np.floating], geometry: InputGeometry, size: tuple[int, int], pixels: Box
) -> NDArray[np.float32]:
    """A map (rows, columns) whose cells divide the model's input of `size`, at the whole pixels of `pixels`.

    Where the frame is finer than the map its values are taken linearly between the centres of the cells, where it is
    coarser their mean over each pixel. The border of a letterbox is not looked at: beyond the last half cell on the
    frame its value goes on. (rows, columns) of `pixels`, float32.
    """
    covered, seen = geometry.covered(size), geometry.source
    columns = _weighted(
        np.asarray(values, np.float32).T, (covered.left, covered.right), (seen.left, seen.right),
        (int(pixels.left), int(pixels.right)),
    )  # fmt: skip
    return _weighted(
        columns.T, (covered.top, covered.bottom), (seen.top, seen.bottom), (int(pixels.top), int(pixels.bottom))
    )


def _weighted(
    values: NDArray[np.float32], covered: tuple[float, float], seen: tuple[float, float], pixels: tuple[int, int]
) -> NDArray[np.float32]:
    """The first axis of a map brought to the pixels from `pixels[0]` to `pixels[1]`; places in pixels of the frame."""
    cells_per_pixel = len(values) / (covered[1] - covered[0])
    low, high = ((place - covered[0]) * cells_per_pixel for place in seen)
    edges = (np.arange(pixels[0], pixels[1] + 1) - covered[0]) * cells_per_pixel
    if cells_per_pixel > 1:
        return _means(values, np.clip(edges, max(low, 0.0), min(high, len(values))))
    centres = (edges[:-1] + edges[1:]) / 2 - 0.5
    inside = np.clip(centres, min(low, high - 1), max(low, high - 1))
    inside = np.clip(inside, 0, len(values) - 1)
    first = np.minimum(inside.astype(np.intp), max(len(values) - 2, 0))
    share = (inside - first).astype(np.float32)[:, None]
    following = np.minimum(first + 1, len(values) - 1)
    return np.asarray(values[first] * (1 - share) + values[following] * share, np.float32)


def _means(values: NDArray[np.float32], edges: NDArray[np.float64]) -> NDArray[np.float32]:
    """The mean of the first axis between neighbouring edges, in cells; an empty stretch has its nearest cell."""
    total = np.zeros((len(values) + 1, *values.shape[1:]))
    np.cumsum(values, axis=0, dtype=np.float64, out=total[1:])
    whole = np.minimum(edges.astype(np.intp), len(values) - 1)
    until = total[whole] + (edges - whole)[:, None] * values[whole]
    length = np.diff(edges)[:, None]
    nearest = values[whole[:-1]]
    return np.asarray(np.where(length > 1e-9, np.diff(until, axis=0) / np.maximum(length, 1e-9), nearest), np.float32)
