"""A model that is ready to answer: its card, its runner, and what its out-of-distribution gate needs."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.errors import ModelOutputError
from inference.model_card import ModelCard, OutputSpecification
from inference.request import CancelToken
from inference.runners import ModelRunner
from inference.uncertainty import TrainingStatistics

COTANGENT = "cot"
"""The input that picks what is differentiated: the shape of the logits."""

ACTIVATION = "gradcam_act"
GRADIENT = "gradcam_grad"
"""The outputs that `inference.saliency.vjp` appends: (batch, channels, rows, columns)."""

_FARTHEST_SHARE = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Forward:
    """One run of a classifier on one frame.

    `logits` is (labels,). `activation` and `gradient` are (channels, rows, columns) where they were asked for;
    the gradient is that of the logit at `label_index`. `points` is (points, 2), row and column as shares of the input,
    where the card has such an output.
    """

    logits: NDArray[np.float64]
    activation: NDArray[np.float32] | None = None
    gradient: NDArray[np.float32] | None = None
    label_index: int | None = None
    points: NDArray[np.float64] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class LoadedModel:
    """A card and the runner that holds its weights."""

    card: ModelCard
    runner: ModelRunner
    statistics: TrainingStatistics | None = None

    @property
    def has_gradient(self) -> bool:
        """Whether the graph gives what Grad-CAM needs."""
        names = {one.name for one in self.runner.outputs}
        return {ACTIVATION, GRADIENT} <= names and any(one.name == COTANGENT for one in self.runner.inputs)

    @property
    def has_activation(self) -> bool:
        """Whether the graph gives the activation that the gate looks at."""
        return any(one.name == ACTIVATION for one in self.runner.outputs)

    @property
    def batch_limit(self) -> int | None:
        """Frames that fit in one run; None where the graph takes any number."""
        for one in self.runner.inputs:
            if one.name == self.card.input.name:
                return one.shape[0] if one.shape else 1
        return 1

    def forward(
        self,
        tensor: NDArray[np.float32],
        token: CancelToken,
        *,
        label_index: int | None = None,
        wants_activation: bool = False,
    ) -> Forward:
        """Run one frame's tensor (1, ...); with `label_index`, the gradient of that label's logit too."""
        feeds = {self.card.input.name: tensor}
        outputs = [logits_output(self.card).name]
        if label_index is not None:
            feeds[COTANGENT] = np.eye(1, len(self.card.labels), label_index, dtype=np.float32)
            outputs += [ACTIVATION, GRADIENT]
        elif wants_activation:
            outputs.append(ACTIVATION)
        found = self.card.output("points")
        values = self.runner.run(feeds, [*outputs, *([found.name] if found is not None else [])], token)
        maps = [_feature_map(values[name]) for name in outputs[1:]]
        return Forward(
            logits=self._logits(values[outputs[0]], 1)[0],
            activation=maps[0] if maps else None,
            gradient=maps[1] if len(maps) > 1 else None,
            label_index=label_index,
            points=_places(values[found.name], len(found.points)) if found is not None else None,
        )

    def values(
        self, tensor: NDArray[np.float32], token: CancelToken, *, wants_activation: bool = False
    ) -> dict[str, NDArray[Any]]:
        """Every output of the card by its name, for one frame's tensor (1, ...); as the graph gives them.

        With `wants_activation` also ACTIVATION, (1, channels, rows, columns), where the graph has it.
        """
        names = [one.name for one in self.card.outputs]
        if wants_activation and self.has_activation:
            names.append(ACTIVATION)
        return self.runner.run({self.card.input.name: tensor}, names, token)

    def logits(self, tensors: NDArray[np.float32], token: CancelToken) -> NDArray[np.float64]:
        """Logits (n, labels) of several tensors (n, ...), in as few runs as the graph allows."""
        step = self.batch_limit or len(tensors)
        name = logits_output(self.card).name
        parts = []
        for start in range(0, len(tensors), step):
            batch = tensors[start : start + step]
            values = self.runner.run({self.card.input.name: batch}, [name], token)[name]
            parts.append(self._logits(values, len(batch)))
        return np.concatenate(parts)

    def _logits(self, values: NDArray[np.floating], count: int) -> NDArray[np.float64]:
        expected = (count, len(self.card.labels))
        if np.asarray(values).shape != expected:
            found = np.asarray(values).shape
            raise ModelOutputError(f"The model answered with shape {found}, its entry describes {expected}.")
        if not np.isfinite(values).all():
            raise ModelOutputError("The model answered with values that are not finite.")
        return np.asarray(values, np.float64)


def logits_output(card: ModelCard) -> OutputSpecification:
    """The output that holds one value per label."""
    return card.output("logits") or card.outputs[0]


def _places(values: NDArray[np.floating], count: int) -> NDArray[np.float64]:
    """Row and column of each point, as shares of the input; a point may lie a little outside."""
    found = np.asarray(values, np.float64)
    if found.shape != (1, count, 2):
        raise ModelOutputError(f"The model's points have the shape {found.shape}, its entry describes {(1, count, 2)}.")
    if not np.isfinite(found).all() or found.min() < -_FARTHEST_SHARE or found.max() > 1 + _FARTHEST_SHARE:
        raise ModelOutputError("The model's points are not shares of its input, 0 to 1.")
    return found.reshape(count, 2)


def _feature_map(values: NDArray[np.floating]) -> NDArray[np.float32]:
    if values.ndim != 4 or values.shape[0] != 1:
        raise ModelOutputError(f"A feature map has the shape (1, channels, rows, columns), not {values.shape}.")
    return np.asarray(values[0], np.float32)
