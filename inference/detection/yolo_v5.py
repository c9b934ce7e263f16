"""YOLO v5 and v7: a box, its objectness, and one score per label given that there is something."""

from collections.abc import Mapping
from typing import Any

from numpy.typing import NDArray

from inference.detection import Candidates, DetectorLayout
from inference.detection.instance_mask import prototype_masks
from inference.detection.scored_boxes import checked_scores, each_best, output, rows, with_masks
from inference.uncertainty import sigmoid


class YoloV5:
    """(1, A, 5 + labels [+ M]), or (1, 5 + labels [+ M], A). A score is objectness times the label's own."""

    name = "yolo_v5"

    def decode(self, outputs: Mapping[str, NDArray[Any]], layout: DetectorLayout) -> Candidates:
        """Each of the A anchors under its likeliest label."""
        first_coefficient = 5 + layout.labels
        found = rows(output(outputs, "candidates"), first_coefficient + layout.rule.mask_coefficients)
        objectness, scores = found[:, 4:5], found[:, 5:first_coefficient]
        if layout.activation == "sigmoid":
            objectness, scores = sigmoid(objectness), sigmoid(scores)
        candidates, kept = each_best(found[:, :4], checked_scores(objectness * scores, layout), layout)
        return with_masks(candidates, prototype_masks(outputs, found[kept, first_coefficient:], layout))


DECODER = YoloV5()
