"""DETR (Carion 2020) and RT-DETR: each query has logits over the labels and a box."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.detection import Candidates, DetectorLayout
from inference.detection.scored_boxes import checked_scores, each_best, output, rows
from inference.errors import ModelOutputError
from inference.uncertainty import sigmoid, softmax


class Detr:
    """Logits (1, Q, labels [+ 1]) and boxes (1, Q, 4). The last column is "no object" where the rule says so."""

    name = "detr"

    def decode(self, outputs: Mapping[str, NDArray[Any]], layout: DetectorLayout) -> Candidates:
        """Each of the Q queries under its likeliest label."""
        boxes = rows(output(outputs, "boxes"), 4)
        logits = rows(output(outputs, "logits", "scores", "candidates"), layout.labels + layout.rule.has_background)
        if len(boxes) != len(logits):
            raise ModelOutputError(f"The model answered with {len(boxes)} boxes and {len(logits)} rows of logits.")
        said = _scores(logits, layout)[:, : layout.labels]
        return each_best(boxes, said, layout)[0]


def _scores(logits: NDArray[Any], layout: DetectorLayout) -> NDArray[np.float64]:
    if layout.activation == "none" or not logits.size:
        return checked_scores(logits, layout)
    if layout.activation == "sigmoid":
        return sigmoid(logits, layout.temperature)
    return softmax(logits, layout.temperature)


DECODER = Detr()
