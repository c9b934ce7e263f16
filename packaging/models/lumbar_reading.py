"""Reads places, peaks and entropies from heatmaps, as the application's task for landmarks does."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from lumbar_network import HeatmapNetwork, LevelNetwork
from lumbar_slices import Slice
from lumbar_training import SIDE, STRIDE, placed
from numpy.typing import NDArray
from picture import Grey, letterboxed, tensor

READ_WITHIN = 5
"""Cells across the square around the peak whose centre of mass is the place."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the heatmaps of one slice say of its five levels.

    `points` (5, 2) are (row, column) in the frame; `peaks` (5,) 0..1; `entropies` (5,) in nats; `rivals` (5,) the
    largest share of a level's own peak that a neighbouring level's heatmap has at its place.
    """

    points: NDArray[np.float64]
    peaks: NDArray[np.float64]
    entropies: NDArray[np.float64]
    rivals: NDArray[np.float64]


def heatmaps_of(network: LevelNetwork, squares: Sequence[Grey]) -> NDArray[np.float32]:
    """Return heatmaps (n, 5, rows, columns) in full precision."""
    ships = HeatmapNetwork(network.to(memory_format=torch.contiguous_format)).eval()
    with torch.inference_mode():
        return np.concatenate([ships(torch.from_numpy(tensor(square[None])))[0].numpy() for square in squares])


def read(heatmaps: NDArray[np.float32], one: Slice) -> Reading:
    """Return the reading of one slice from its heatmaps (5, rows, columns)."""
    maps = heatmaps.astype(np.float64)
    cells = np.array([np.unravel_index(plane.argmax(), plane.shape) for plane in maps])
    places = np.array([_centre(plane, cell) for plane, cell in zip(maps, cells, strict=True)])
    shares = maps.reshape(len(maps), -1) / np.maximum(maps.sum(axis=(1, 2)), 1e-12)[:, None]
    entropies = -(shares * np.log(np.maximum(shares, 1e-300))).sum(axis=1)
    peaks = maps.max(axis=(1, 2))
    rivals = np.zeros(len(maps))
    for level, (row, column) in enumerate(cells):
        beside = [k for k in (level - 1, level + 1) if 0 <= k < len(maps)]
        rivals[level] = max(maps[k, row, column] for k in beside) / max(peaks[level], 1e-12)
    ratio, offset = placed(one)
    return Reading((places * STRIDE - offset) / ratio, peaks, entropies, rivals)


def _centre(plane: NDArray[np.float64], cell: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the centre of mass around a cell, in continuous cells."""
    first = np.maximum(cell - READ_WITHIN // 2, 0)
    last = np.minimum(cell + READ_WITHIN // 2 + 1, plane.shape)
    part = plane[first[0] : last[0], first[1] : last[1]]
    rows, columns = np.mgrid[first[0] : last[0], first[1] : last[1]] + 0.5
    return np.array([(part * rows).sum(), (part * columns).sum()]) / part.sum()


def readings(network: LevelNetwork, slices: Sequence[Slice]) -> list[Reading]:
    """Return the reading of every slice."""
    maps = heatmaps_of(network, [letterboxed(one.picture, SIDE) for one in slices])
    return [read(planes, one) for planes, one in zip(maps, slices, strict=True)]
