"""Shows which part of a frame drove an answer. A way to explain is a module here that defines EXPLAINER."""

from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from inference.loaded_model import Forward, LoadedModel
from inference.preprocessing import PreparedFrame
from inference.request import CancelToken


class Explainer(Protocol):
    """A method that makes a map of one label for one frame."""

    name: str
    needs_gradient: bool

    def explain(
        self,
        model: LoadedModel,
        prepared: PreparedFrame,
        forward: Forward,
        label_index: int,
        token: CancelToken,
        progress: Callable[[float], None],
    ) -> NDArray[np.float32]:
        """The map over the model's input, (rows, columns) at the method's own resolution, 0 to 1.

        `forward` is the run that gave the answer; it is used where it already holds what is needed.
        """
