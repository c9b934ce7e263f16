"""Labels of the whole frame that a locating model says beside the things it locates (output role frame_logits)."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from inference.errors import ModelOutputError
from inference.finding import Finding
from inference.frame import Frame
from inference.loaded_model import LoadedModel
from inference.tasks.classification import finding_id
from inference.tasks.locating import SeenFrame
from inference.uncertainty import doubt_of_one, sigmoid, softmax


def frame_probabilities(seen: SeenFrame, model: LoadedModel) -> dict[str, float]:
    """The probability of each label of scope frame, the highest of all tiles; empty where the model has none."""
    output = model.card.output("frame_logits")
    if output is None:
        return {}
    labels = model.card.labels_of("frame")
    temperature = model.card.calibration.temperature if model.card.calibration else 1.0
    highest = np.zeros(len(labels))
    for part in seen.parts:
        logits = part.values[output.name]
        if logits.size != len(labels) or max(logits.shape) != len(labels):
            raise ModelOutputError(
                f"The model answered with shape {logits.shape}, its entry names {len(labels)} labels of the frame."
            )
        highest = np.maximum(highest, _activated(logits.reshape(-1), output.activation, temperature))
    return {label.name: float(one) for label, one in zip(labels, highest, strict=True)}


def _activated(logits: NDArray[np.floating], activation: str, temperature: float) -> NDArray[np.float64]:
    if activation == "none":
        return np.clip(np.asarray(logits, np.float64), 0.0, 1.0)
    return sigmoid(logits, temperature) if activation == "sigmoid" else softmax(logits, temperature)


def frame_findings(
    frame: Frame, model: LoadedModel, seen: SeenFrame, probabilities: Mapping[str, float]
) -> tuple[Finding, ...]:
    """A finding of the whole frame for each of its labels that reached its threshold, the likeliest first."""
    card = model.card
    said = [(label, probabilities[label.name]) for label in card.labels_of("frame")]
    return tuple(
        Finding(
            id=finding_id(frame, card, label.name),
            frame=frame.key,
            label=label.name,
            probability=probability,
            threshold=label.threshold,
            model=card.reference(),
            uncertainty=doubt_of_one(
                card.uncertainty, probability, score=seen.ood_score, is_known=seen.is_in_distribution
            ),
            is_calibrated=card.calibration is not None,
            is_normal=label.is_normal,
            colour=label.colour,
            code=label.finding,
            site=label.site,
        )
        for label, probability in sorted(said, key=lambda one: -one[1])
        if probability >= label.threshold
    )
