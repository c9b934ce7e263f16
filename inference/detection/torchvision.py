"""The layout of torchvision's detectors: Faster R-CNN, RetinaNet, SSD, and Mask R-CNN with its masks."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.detection import Candidates, DetectorLayout
from inference.detection.instance_mask import GivenMasks
from inference.detection.scored_boxes import checked_scores, each_labelled, output, rows, with_masks, without_batch
from inference.errors import ModelOutputError
from inference.uncertainty import sigmoid


class Torchvision:
    """Boxes (K, 4), labels (K,), scores (K,) and perhaps masks (K, 1, h, w), each with or without a batch of one."""

    name = "torchvision"

    def decode(self, outputs: Mapping[str, NDArray[Any]], layout: DetectorLayout) -> Candidates:
        """Each of the K detections."""
        boxes = rows(output(outputs, "boxes"), 4)
        numbers, scores = (_column(output(outputs, role), len(boxes)) for role in ("labels", "scores"))
        given = sigmoid(scores) if layout.activation == "sigmoid" else scores
        candidates, kept = each_labelled(boxes, checked_scores(given, layout), numbers, layout)
        if "masks" not in outputs:
            return candidates
        masks = _masks(np.asarray(outputs["masks"]), len(boxes))[kept]
        return with_masks(candidates, GivenMasks(masks, candidates.boxes, layout.size, layout.rule.mask_threshold))


def _column(values: NDArray[Any], count: int) -> NDArray[Any]:
    """(count,) from (count,), (1, count) or (count, 1)."""
    if values.size != count or max(values.shape, default=0) != count:
        raise ModelOutputError(f"The model answered with {count} boxes and an output of shape {values.shape}.")
    return values.reshape(count)


def _masks(values: NDArray[Any], count: int) -> NDArray[np.float32]:
    """(count, h, w), with one mask for each box."""
    found = values[0] if values.ndim == 5 else values
    if found.ndim == 4 and found.shape[1] == 1:
        found = found[:, 0]
    found = without_batch(found, 3)
    if len(found) != count:
        raise ModelOutputError(f"The model answered with {count} boxes and {len(found)} masks.")
    return np.asarray(found, np.float32)


DECODER = Torchvision()
