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
    kept = order if rule.nms == "none" else _without_overlap(boxes, labels, order, rule)
    if rule.one_per_label:
        kept = kept[np.sort(np.unique(labels[kept], return_index=True)[1])]
    return np.asarray(kept[: rule.max_detections], np.int64)


def _without_overlap(boxes: Floats, labels: Indices, order: Indices, rule: DetectionRule) -> Indices:
    boxes, labels = boxes[order], labels[order]
    is_open = np.ones(len(order), np.bool_)
    kept: list[int] = []
    for at in range(len(order)):
        if not is_open[at]:
            continue
        kept.append(at)
        if len(kept) == rule.max_detections and not rule.one_per_label:
            break
        rest = at + 1 + np.flatnonzero(is_open[at + 1 :])
        if rule.nms == "per_label":
            rest = rest[labels[rest] == labels[at]]
        is_open[rest[overlap(boxes[at], boxes[rest]) > rule.nms_iou]] = False
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
