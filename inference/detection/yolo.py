"""YOLO v8 and v11 (Ultralytics), and RT-DETR from there: a box and one score per label, without objectness."""

from collections.abc import Mapping
from typing import Any

from numpy.typing import NDArray

from inference.detection import Candidates, DetectorLayout
from inference.detection.instance_mask import prototype_masks
from inference.detection.scored_boxes import checked_scores, each_best, output, table, with_masks
from inference.uncertainty import sigmoid


class Yolo:
    """(1, 4 + labels [+ M], A), or (1, A, 4 + labels [+ M])."""

    name = "yolo"

    def decode(self, outputs: Mapping[str, NDArray[Any]], layout: DetectorLayout) -> Candidates:
        """Each of the A anchors under its likeliest label."""
        first_coefficient = 4 + layout.labels
        found = table(output(outputs, "candidates"), first_coefficient + layout.rule.mask_coefficients)
        scores = found[:, 4:first_coefficient]
        is_logit = layout.activation == "sigmoid"
        said = sigmoid(scores, layout.temperature) if is_logit else checked_scores(scores, layout)
        candidates, kept = each_best(found[:, :4], said, layout)
        return with_masks(candidates, prototype_masks(outputs, found[kept, first_coefficient:], layout))


DECODER = Yolo()
