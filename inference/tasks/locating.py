"""What every task that locates things does first: the gates, the tiles, one run of the model for each."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.errors import ModelOutputError
from inference.frame import Frame
from inference.gate import check_gate
from inference.loaded_model import ACTIVATION, LoadedModel
from inference.preprocessing import PreparedFrame
from inference.request import CancelToken
from inference.tasks import Stages
from inference.tasks.cautions import gate_cautions
from inference.tiling import prepare_tiles
from inference.uncertainty import mahalanobis_distance


@dataclass(frozen=True, slots=True, eq=False)
class SeenPart:
    """The frame, or one tile of it, and what the model answered: `values` by the name of the output."""

    prepared: PreparedFrame
    values: dict[str, NDArray[Any]]


@dataclass(frozen=True, slots=True, eq=False)
class SeenFrame:
    """A frame that the model has seen, whole or in tiles (row by row), before its answer is read.

    `ood_score` is the mean distance of the parts from the training data, `is_in_distribution` the gate's word on it.
    """

    parts: tuple[SeenPart, ...]
    ood_score: float | None
    is_in_distribution: bool | None
    cautions: tuple[str, ...]


def see(frame: Frame, model: LoadedModel, token: CancelToken, stages: Stages) -> SeenFrame:
    """Run the model on a frame, in the tiles that the entry asks for.

    Raises InputRefusedError where a gate of the card refuses the frame, ModelOutputError, Cancelled.
    """
    cautions = check_gate(frame, model.card)
    with stages.measured("prepare"):
        prepared = prepare_tiles(frame, model.card.input, model.card.tiling)
    parts = []
    for at, part in enumerate(prepared):
        token.check()
        with stages.measured("run"):
            parts.append(SeenPart(part, _values(model, part, token)))
        if len(prepared) > 1:
            stages.report((at + 1) / len(prepared), "Reading the tiles")
    score = _distance(model, parts)
    is_known = None if score is None or model.card.ood is None else score <= model.card.ood.threshold
    return SeenFrame(tuple(parts), score, is_known, (*cautions, *gate_cautions(model, is_known)))


def _values(model: LoadedModel, part: PreparedFrame, token: CancelToken) -> dict[str, NDArray[Any]]:
    values = model.values(part.tensor, token, wants_activation=model.statistics is not None)
    for output in model.card.outputs:
        if values[output.name].ndim < 1:
            raise ModelOutputError(f"The output {output.name!r:.40} is a single number.")
    return values


def _distance(model: LoadedModel, parts: list[SeenPart]) -> float | None:
    statistics = model.statistics
    if model.card.ood is None or statistics is None or not model.has_activation:
        return None
    return float(np.mean([mahalanobis_distance(part.values[ACTIVATION][0], statistics) for part in parts]))
