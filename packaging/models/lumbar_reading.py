"""Reads places, peaks and entropies of levels with the application's own pieces, from networks that do not ship."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from lumbar_network import HeatmapNetwork, LevelNetwork
from lumbar_slices import Slice
from lumbar_training import SIDE
from numpy.typing import NDArray
from picture import MEAN, STD

from inference.frame import Frame, FrameKey
from inference.heatmap import heatmaps_of, point_on_frame, read_heatmap
from inference.landmark_gaps import beside_uneven_gaps
from inference.model_card import InputSpecification
from inference.model_card_tasks import LandmarkRule
from inference.preprocessing import PreparedFrame, prepare
from inference.uncertainty import entropy_nats, heat_shares

RULE = LandmarkRule("expectation", 5, compete_above=0.5, uneven_above=1.5)
"""Its limits were fixed beforehand: half of a peak, and the middle between an even gap and one that skips a disc."""

THRESHOLD = 0.5
"""At this peak right is as likely as wrong."""

INPUT = InputSpecification("x", (SIDE, SIDE), resize="letterbox", mean=(MEAN,), std=(STD,), aspect="physical")


@dataclass(frozen=True, slots=True)
class Reading:
    """What the heatmaps of one slice say of its five levels.

    `points` (5, 2) are (row, column) in the frame; `peaks` (5,) 0..1; `entropies` (5,) in nats; `rivals` (5,) the
    largest share of a level's own peak that a neighbouring level's heatmap has at its place; `is_uneven` (5,) where the
    gaps between found levels differ too much.
    """

    points: NDArray[np.float64]
    peaks: NDArray[np.float64]
    entropies: NDArray[np.float64]
    rivals: NDArray[np.float64]
    is_uneven: NDArray[np.bool_]


def prepared(one: Slice) -> PreparedFrame:
    """Return the slice as the network sees it."""
    return prepare(Frame(FrameKey(one.name), one.picture), INPUT)


def read(heatmaps: NDArray[np.float32], seen: PreparedFrame) -> Reading:
    """Return the reading of one slice from its heatmaps (1, 5, rows, columns)."""
    heats = heatmaps_of(heatmaps, heatmaps.shape[1], "none")
    found = [read_heatmap(heat, RULE, seen.geometry, INPUT.size) for heat in heats]
    places = [
        point_on_frame(one, heat.shape, seen.geometry, INPUT.size) for one, heat in zip(found, heats, strict=True)
    ]
    rivals = [
        max(heats[k][one.cell] for k in (level - 1, level + 1) if 0 <= k < len(heats)) / max(one.peak, 1e-12)
        for level, one in enumerate(found)
    ]
    points = np.array([(place.row, place.column) for place in places])
    peaks = np.array([one.peak for one in found])
    return Reading(
        points,
        peaks,
        np.array([entropy_nats(heat_shares(heat)) for heat in heats]),
        np.array(rivals),
        np.array(beside_uneven_gaps(points, (peaks >= THRESHOLD).tolist(), RULE.uneven_above)),
    )


def readings(network: LevelNetwork, slices: Sequence[Slice], temperature: float = 1.0) -> list[Reading]:
    """Return the reading of every slice, in full precision."""
    ships = HeatmapNetwork(network.to(memory_format=torch.contiguous_format), temperature).eval()
    found = []
    with torch.inference_mode():
        for one in slices:
            seen = prepared(one)
            found.append(read(ships(torch.from_numpy(seen.tensor))[0].numpy(), seen))
    return found
