"""Whether a map depends on what the model learned: the randomisation check (Adebayo 2018)."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import onnx

_C1, _C2 = 0.01**2, 0.03**2
_SIDE = 224


def structural_similarity(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    """Mean SSIM of two maps of one shape in 0..1 (Wang 2004: Gaussian window of 11, sigma 1.5)."""
    import cv2

    def local(values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(cv2.GaussianBlur(values, (11, 11), 1.5), np.float64)

    a, b = (np.asarray(one, np.float64) for one in (first, second))
    mean_a, mean_b = local(a), local(b)
    variance_a, variance_b = local(a * a) - mean_a**2, local(b * b) - mean_b**2
    covariance = local(a * b) - mean_a * mean_b
    above = (2 * mean_a * mean_b + _C1) * (2 * covariance + _C2)
    return float((above / ((mean_a**2 + mean_b**2 + _C1) * (variance_a + variance_b + _C2))).mean())


def randomisation_ssim(
    trained: Sequence[NDArray[np.float32]], randomised: Sequence[NDArray[np.float32]], side: int = _SIDE
) -> float:
    """Mean SSIM between the maps of the trained and of the randomised model, frame by frame.

    Maps are compared as the reader sees them, enlarged to `side`. Near 1 the map does not look at the weights.
    """
    import cv2

    pairs = [
        [np.asarray(cv2.resize(one, (side, side), interpolation=cv2.INTER_LINEAR), np.float32) for one in pair]
        for pair in zip(trained, randomised, strict=True)
    ]
    return float(np.mean([structural_similarity(first, second) for first, second in pairs]))


def with_random_weights(model: "onnx.ModelProto", seed: int) -> "onnx.ModelProto":
    """A copy whose trained weights (floating tensors of two axes or more) are shuffled, each within itself.

    Shuffling keeps each tensor's distribution, so that activations stay in range, and undoes what was learned.
    """
    import onnx
    from onnx import numpy_helper

    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    generator = np.random.default_rng(seed)
    for tensor in copy.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.ndim >= 2 and np.issubdtype(values.dtype, np.floating):
            shuffled = generator.permutation(values.reshape(-1)).reshape(values.shape)
            tensor.CopyFrom(numpy_helper.from_array(shuffled, tensor.name))
    return copy
