"""Makes one list of what the tiles of a frame show: each thing once, also where a tile's edge cut it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from inference.detection.suppression import intersection, overlap
from inference.finding import Box

_EDGE_SHARE = 0.01
_EDGE_PX = 2.0
"""A box that ends this close to an inner edge of its tile may be a part of something that the tile cut."""

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Merged:
    """One thing seen in one tile or more: its box in the frame, and the candidates that are parts of it, best first."""

    box: Floats
    parts: tuple[int, ...]


def merged_across_tiles(
    boxes: Floats,
    scores: Floats,
    labels: Indices,
    tile_of: Indices,
    tiles: Sequence[Box],
    *,
    iou: float,
    is_any_label: bool = False,
) -> tuple[Merged, ...]:
    """The candidates of all tiles with each thing once. Boxes and tiles are in the frame's pixels.

    Two candidates of different tiles, of the same label or of any, are one thing where within what both tiles saw
    they cover each other by more than `iou`. A whole box then stands for the part that another tile saw; parts that
    every tile cut are joined.
    """
    corners = np.array([(one.top, one.left, one.bottom, one.right) for one in tiles], np.float64)
    merging = _Merging(boxes, labels, tile_of, corners[tile_of], iou, is_any_label)
    is_cut, is_shared = _is_cut(boxes, corners[tile_of], corners), _is_shared(boxes, tile_of, corners)
    for at in np.lexsort((-scores, is_cut)):
        if is_shared[at]:
            merging.take(int(at), is_cut=bool(is_cut[at]))
    groups = [parts for parts in merging.groups if parts] + [[int(at)] for at in np.flatnonzero(~is_shared)]
    return tuple(Merged(_around(boxes[parts]), tuple(sorted(parts, key=lambda one: -scores[one]))) for parts in groups)


@dataclass(slots=True)
class _Merging:
    """The things found so far; each group holds one whole candidate, or all the parts that were cut."""

    boxes: Floats
    labels: Indices
    tile_of: Indices
    seen: Floats
    iou: float
    is_any_label: bool
    groups: list[list[int]] = field(default_factory=list)
    _taken: list[int] = field(default_factory=list)
    _group_of: list[int] = field(default_factory=list)
    _cut: list[bool] = field(default_factory=list)

    def take(self, at: int, *, is_cut: bool) -> None:
        """Add one candidate: to nothing, to the parts it belongs to, or not at all."""
        same = self._same(at)
        if any(not self._cut[one] for one in same):
            return
        found = sorted({self._group_of[one] for one in same})
        if not found:
            found = [len(self.groups)]
            self.groups.append([])
        first = found[0]
        for other in found[1:]:
            self.groups[first] += self.groups[other]
            self.groups[other] = []
            self._group_of = [first if one == other else one for one in self._group_of]
        self.groups[first].append(at)
        self._taken.append(at)
        self._group_of.append(first)
        self._cut.append(is_cut)

    def _same(self, at: int) -> list[int]:
        """Which of the taken candidates show what this one shows."""
        if not self._taken:
            return []
        taken = np.array(self._taken, np.int64)
        may = self.tile_of[taken] != self.tile_of[at]
        if not self.is_any_label:
            may &= self.labels[taken] == self.labels[at]
        places = np.flatnonzero(may)
        others = taken[places]
        shared = intersection(np.broadcast_to(self.seen[at], (len(others), 4)), self.seen[others])
        ours = intersection(np.broadcast_to(self.boxes[at], (len(others), 4)), shared)
        theirs = intersection(self.boxes[others], shared)
        return [int(one) for one in places[overlap(ours, theirs) > self.iou]]


def _around(boxes: Floats) -> Floats:
    """The smallest box around all."""
    return np.concatenate((boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)))


def _is_shared(boxes: Floats, tile_of: Indices, tiles: Floats) -> NDArray[np.bool_]:
    """Whether any other tile saw a part of a box."""
    found = np.zeros(len(boxes), np.bool_)
    for tile, seen in enumerate(tiles):
        meets = (boxes[:, 0] < seen[2]) & (boxes[:, 2] > seen[0]) & (boxes[:, 1] < seen[3]) & (boxes[:, 3] > seen[1])
        found |= meets & (tile_of != tile)
    return found


def _is_cut(boxes: Floats, seen: Floats, tiles: Floats) -> NDArray[np.bool_]:
    """Whether a box ends at an edge of its tile that is no edge of the frame."""
    frame = _around(tiles)
    sides = np.maximum(_EDGE_SHARE * (seen[:, 2:] - seen[:, :2]), _EDGE_PX)
    near = np.abs(boxes - seen) <= np.concatenate((sides, sides), axis=1)
    return np.asarray((near & (seen != frame)).any(axis=1))
