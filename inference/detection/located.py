"""Candidates of one input or of several tiles, as things in the frame's own pixels."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.detection import Candidates
from inference.detection.instance_mask import joined_masks, mask_on_frame
from inference.detection.suppression import kept_by_suppression
from inference.detection.tile_merging import merged_across_tiles
from inference.finding import Box, Mask
from inference.model_card_tasks import DetectionRule
from inference.preprocessing import InputGeometry

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Located:
    """One thing in the frame: `label` counts the network's own labels; `parts` are (tile, candidate), best first."""

    box: Box
    score: float
    label: int
    parts: tuple[tuple[int, int], ...]


def located(
    candidates: Sequence[Candidates], geometries: Sequence[InputGeometry], rule: DetectionRule
) -> tuple[Located, ...]:
    """Each thing once, the highest score first: overlapping boxes are left out in each tile, then across the tiles."""
    boxes, scores, labels, parts = _kept(candidates, geometries, rule)
    groups: tuple[tuple[Floats, tuple[int, ...]], ...] = tuple((boxes[at], (at,)) for at in range(len(boxes)))
    if len(candidates) > 1 and len(boxes):
        merged = merged_across_tiles(
            boxes,
            scores,
            labels,
            np.array([tile for tile, _ in parts], np.int64),
            [one.source for one in geometries],
            iou=rule.nms_iou,
            is_any_label=rule.nms == "any_label",
        )
        groups = tuple((one.box, one.parts) for one in merged)
    found = [
        Located(box_of(box), float(scores[of[0]]), int(labels[of[0]]), tuple(parts[one] for one in of))
        for box, of in groups
    ]
    found.sort(key=lambda one: -one.score)
    if rule.one_per_label:
        found = list({one.label: one for one in reversed(found)}.values())[::-1]
        found.sort(key=lambda one: -one.score)
    return tuple(found[: rule.max_detections])


def _kept(
    candidates: Sequence[Candidates], geometries: Sequence[InputGeometry], rule: DetectionRule
) -> tuple[Floats, Floats, NDArray[np.int64], list[tuple[int, int]]]:
    """What is left of each tile by itself: boxes in the frame, scores, labels, and (tile, candidate).

    Boxes are compared as the network drew them, beyond the frame's edge too, as their makers do.
    """
    boxes, scores, labels = [np.zeros((0, 4))], [np.zeros(0)], [np.zeros(0, np.int64)]
    parts: list[tuple[int, int]] = []
    for tile, (one, geometry) in enumerate(zip(candidates, geometries, strict=True)):
        left = kept_by_suppression(one.boxes, one.scores, one.labels, rule)
        here = boxes_on_frame(one.boxes[left], geometry)
        is_seen = (here[:, 2] > here[:, 0]) & (here[:, 3] > here[:, 1])
        kept = left[is_seen]
        boxes.append(here[is_seen])
        scores.append(one.scores[kept])
        labels.append(one.labels[kept])
        parts += [(tile, int(at)) for at in kept]
    return np.concatenate(boxes), np.concatenate(scores), np.concatenate(labels), parts


def boxes_on_frame(boxes: Floats, geometry: InputGeometry) -> Floats:
    """Boxes (n, 4) of the input in the frame, cut to what the model saw of it."""
    source, target = geometry.source, geometry.target
    scale = np.array((geometry.row_scale, geometry.column_scale) * 2)
    from_input = np.array((target.top, target.left) * 2, np.float64)
    moved = np.array((source.top, source.left) * 2) + (boxes - from_input) / scale
    low, high = (np.array(edge * 2, np.float64) for edge in ((source.top, source.left), (source.bottom, source.right)))
    return np.asarray(np.clip(moved, low, high))


def box_of(corners: Floats) -> Box:
    """(4,) as a box."""
    top, left, bottom, right = (float(edge) for edge in corners)
    return Box(top, left, bottom, right)


def mask_of(one: Located, candidates: Sequence[Candidates], geometries: Sequence[InputGeometry]) -> Mask | None:
    """The mask of one thing, joined from its parts; None where the model gives none."""
    whole: Mask | None = None
    for tile, at in one.parts:
        source = candidates[tile].masks
        if source is None:
            continue
        box = geometries[tile].box_to_frame(box_of(candidates[tile].boxes[at]))
        part = mask_on_frame(source, at, box, geometries[tile])
        if part is not None:
            whole = part if whole is None else joined_masks(whole, part)
    return whole
