"""Detectors with suppression in the graph (YOLO exported with NMS, YOLO v10): few rows, all of them final."""

from collections.abc import Mapping
from typing import Any

from numpy.typing import NDArray

from inference.detection import Candidates, DetectorLayout
from inference.detection.instance_mask import prototype_masks
from inference.detection.scored_boxes import checked_scores, each_labelled, output, rows, with_masks
from inference.uncertainty import sigmoid


class EndToEnd:
    """(1, K, 6 [+ M]): x1, y1, x2, y2, score, label number. Rows that are left over are padded with score 0."""

    name = "end_to_end"

    def decode(self, outputs: Mapping[str, NDArray[Any]], layout: DetectorLayout) -> Candidates:
        """Each of the K rows that holds something."""
        found = rows(output(outputs, "candidates"), 6 + layout.rule.mask_coefficients)
        given = sigmoid(found[:, 4]) if layout.activation == "sigmoid" else found[:, 4]
        candidates, kept = each_labelled(found[:, :4], checked_scores(given, layout), found[:, 5], layout)
        return with_masks(candidates, prototype_masks(outputs, found[kept, 6:], layout))


DECODER = EndToEnd()
