"""Grad-CAM (Selvaraju 2017) from the gradient that the model's own graph gives, without torch."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from inference.errors import ModelOutputError
from inference.loaded_model import Forward, LoadedModel
from inference.preprocessing import PreparedFrame
from inference.request import CancelToken


def grad_cam(activation: NDArray[np.float32], gradient: NDArray[np.float32]) -> NDArray[np.float32]:
    """The map of one label, (rows, columns) in 0..1, from an activation and its gradient (channels, rows, columns)."""
    weights = gradient.mean(axis=(1, 2))
    cam = np.maximum(np.tensordot(weights, activation, axes=1), 0.0)
    return np.asarray(cam / cam.max() if cam.max() > 0 else cam, np.float32)


class GradCam:
    """The explainer that costs nearly nothing: gradient and answer come from one run."""

    name = "grad_cam"
    needs_gradient = True

    def explain(
        self,
        model: LoadedModel,
        prepared: PreparedFrame,
        forward: Forward,
        label_index: int,
        token: CancelToken,
        progress: Callable[[float], None],
    ) -> NDArray[np.float32]:
        """The map at the resolution of the explained layer."""
        if forward.label_index != label_index:
            forward = model.forward(prepared.tensor, token, label_index=label_index)
        if forward.activation is None or forward.gradient is None:
            raise ModelOutputError("The model gave no gradient.")
        progress(1.0)
        return grad_cam(forward.activation, forward.gradient)


EXPLAINER = GradCam()
