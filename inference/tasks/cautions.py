"""The plain sentences that every task says of its gate and its calibration."""

from inference.errors import InputRefusedError
from inference.loaded_model import LoadedModel

UNLIKE_TRAINING = "This frame is unlike the images this model was trained on: do not rely on its answer."
UNGATED = "Whether this frame is like the images this model was trained on could not be checked."
UNCALIBRATED = "This model's probabilities are not calibrated: read them as scores."


def gate_cautions(model: LoadedModel, is_known: bool | None) -> tuple[str, ...]:
    """What the reader must know of the out-of-distribution gate and the calibration; a gate that blocks raises."""
    gate = model.card.ood
    cautions = []
    if gate is not None and is_known is False:
        if gate.on_fail == "block":
            raise InputRefusedError(UNLIKE_TRAINING)
        cautions.append(UNLIKE_TRAINING)
    if gate is not None and is_known is None:
        cautions.append(UNGATED)
    if model.card.calibration is None:
        cautions.append(UNCALIBRATED)
    return tuple(cautions)
