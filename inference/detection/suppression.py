"""Leaves out boxes that say the same thing twice (non-maximum suppression)."""

import numpy as np
from numpy.typing import NDArray

from inference.model_card_tasks import DetectionRule

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]


def kept_by_suppression(boxes: Floats, scores: Floats, labels: Indices, rule: DetectionRule) -> Indices:
    """Which of the boxes (n, 4) stay, the highest score first, as the rule's `nms`, `nms_iou` and limits say.

    A box falls where one of a higher score covers it by more than `nms_iou` of their union: of the same label, or of
    any. Of equal scores the first stays.
    """
    order = np.argsort(-scores, kind="stable")
    is_alone = rule.one_per_label and rule.nms == "per_label"  # nothing suppresses the best of a label
    kept = order if rule.nms == "none" or is_alone else _without_overlap(boxes, labels, order, rule)
    if rule.one_per_label:
        kept = kept[np.sort(np.unique(labels[kept], return_index=True)[1])]
    return np.asarray(kept[: rule.max_detections], np.int64)


def _without_overlap(boxes: Floats, labels: Indices, order: Indices, rule: DetectionRule) -> Indices:
    """Of the boxes in this order those that no earlier one suppresses; columns that lie apart are faster."""
    top, left, bottom, right = (np.ascontiguousarray(column) for column in boxes[order].T)
    size, said = (bottom - top) * (right - left), labels[order]
    limit = len(order) if rule.one_per_label else rule.max_detections
    rest = np.arange(len(order))
    kept: list[int] = []
    while rest.size and len(kept) < limit:
        one, rest = int(rest[0]), rest[1:]
        kept.append(one)
        height = np.minimum(bottom[rest], bottom[one]) - np.maximum(top[rest], top[one])
        width = np.minimum(right[rest], right[one]) - np.maximum(left[rest], left[one])
        both = np.maximum(height, 0.0) * np.maximum(width, 0.0)
        is_same = both > rule.nms_iou * (size[one] + size[rest] - both)
        if rule.nms == "per_label":
            is_same &= said[rest] == said[one]
        rest = rest[~is_same]
    return order[np.array(kept, np.int64)]


def overlap(one: Floats, others: Floats) -> Floats:
    """Intersection over union of a box (4,), or of as many boxes (n, 4), with boxes (n, 4); 0 where both are empty."""
    mine = np.broadcast_to(one, others.shape)
    both = area(intersection(mine, others))
    union = area(mine) + area(others) - both
    return np.asarray(both / np.where(union > 0, union, 1.0))


def intersection(some: Floats, others: Floats) -> Floats:
    """What each two boxes (n, 4) share; a box without area where they share nothing."""
    return np.concatenate(
        (np.maximum(some[:, :2], others[:, :2]), np.minimum(some[:, 2:], others[:, 2:])), axis=1, dtype=np.float64
    )


def area(boxes: Floats) -> Floats:
    """(n,), 0 for a box without area."""
    sides = np.maximum(boxes[:, 2:] - boxes[:, :2], 0.0)
    return np.asarray(sides[:, 0] * sides[:, 1])
