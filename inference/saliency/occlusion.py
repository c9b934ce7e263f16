"""Occlusion (Zeiler 2014): how much the answer falls when a part of the frame is hidden. Needs no gradient."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from inference.loaded_model import Forward, LoadedModel, logits_output
from inference.preprocessing import PreparedFrame
from inference.request import CancelToken
from inference.uncertainty import sigmoid, softmax

GRID = 14
"""Positions of the hidden square along each axis."""

_EDGE = 7
"""The square's side is one seventh of the input's."""

_BATCH = 16

_ACTIVATIONS: dict[str, Callable[[NDArray[np.float64]], NDArray[np.float64]]] = {
    "none": np.asarray,
    "sigmoid": sigmoid,
    "softmax": softmax,
}
"""What makes probabilities of the model's output; "none": it gives them itself."""


class Occlusion:
    """Hides one square after another behind the training data's mean grey."""

    name = "occlusion"
    needs_gradient = False

    def explain(
        self,
        model: LoadedModel,
        prepared: PreparedFrame,
        forward: Forward,
        label_index: int,
        token: CancelToken,
        progress: Callable[[float], None],
    ) -> NDArray[np.float32]:
        """The fall of the label's probability, (GRID, GRID), the largest being 1."""
        activation = _ACTIVATIONS[logits_output(model.card).activation]
        before = activation(forward.logits)[label_index]
        cells = [(row, column) for row in range(GRID) for column in range(GRID)]
        falls = np.zeros((GRID, GRID), np.float64)
        for start in range(0, len(cells), _BATCH):
            batch = cells[start : start + _BATCH]
            tensors = np.concatenate([hidden(prepared.tensor, *cell, model.card.input.layout) for cell in batch])
            after = activation(model.logits(tensors, token))[:, label_index]
            for cell, probability in zip(batch, after, strict=True):
                falls[cell] = before - probability
            progress((start + len(batch)) / len(cells))
        falls = np.maximum(falls, 0.0)
        return np.asarray(falls / falls.max() if falls.max() > 0 else falls, np.float32)


def hidden(tensor: NDArray[np.float32], row: int, column: int, layout: str, grid: int = GRID) -> NDArray[np.float32]:
    """The tensor with the square around one cell of the grid set to 0, the mean after normalisation."""
    copy = tensor.copy()
    axes = (2, 3) if layout == "NCHW" else (1, 2)
    place: list[slice] = [slice(None)] * 4
    for axis, cell in zip(axes, (row, column), strict=True):
        size = tensor.shape[axis]
        centre, half = (cell + 0.5) * size / grid, size / _EDGE / 2
        place[axis] = slice(max(0, round(centre - half)), min(size, round(centre + half)))
    copy[tuple(place)] = 0.0
    return copy


EXPLAINER = Occlusion()
