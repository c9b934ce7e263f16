"""Asks the original and the converted model the same, and says how far apart they are."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from inference.conversion.source import TOLERANCE, Difference, Source
from inference.errors import ModelRefusedError

if TYPE_CHECKING:
    import onnx
    import onnxruntime

_SEED = 20_250_101
_COARSE = 8
_MOST_AXES = 4
_WHOLE_NUMBERS = "tensor(uint8)"
_REPORT = "Do not use this model; report it to whoever supplied it."


def session_of(model: "onnx.ModelProto") -> "onnxruntime.InferenceSession":
    """The converted model in ONNX Runtime, as it will be run; raises ModelRefusedError."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = 2
    try:
        return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # ONNX Runtime's exceptions share no base of their own
        reason = (str(error).strip().splitlines() or ["?"])[0].rsplit(" : ", maxsplit=1)[-1][:200]
        raise ModelRefusedError(f"The converted model cannot be loaded: {reason}", advice=_REPORT) from error


def tried_inputs(
    source: Source, shape: tuple[int, ...], samples: Sequence[NDArray[np.float32]], bounds: tuple[float, float] | None
) -> list[NDArray[np.float32]]:
    """Noise over the model's range, something as smooth as a picture, and the samples that were given."""
    generator = np.random.default_rng(_SEED)
    low, high = bounds or source.range or (0.0, 1.0)
    is_whole = source.inputs[0].kind == _WHOLE_NUMBERS
    if is_whole:
        low, high = 0.0, 255.0
    inputs = [generator.uniform(low, high, shape), _smooth(generator, source.layout, shape) * (high - low) + low]
    if bounds is None and source.range is None and not is_whole:
        inputs.append(generator.normal(size=shape))  # normalised with a mean and a deviation, as ImageNet's are
    found = [np.asarray(np.rint(one) if is_whole else one, np.float32) for one in inputs]
    return found + [np.asarray(one, np.float32) for one in samples if one.shape == shape]


def _smooth(generator: np.random.Generator, layout: str, shape: tuple[int, ...]) -> NDArray[np.float64]:
    """A coarse random picture, grown to the input's size; 0 to 1."""
    import cv2

    rows, columns = shape[2:] if layout == "NCHW" else shape[1:3]
    coarse = generator.uniform(size=(_COARSE, _COARSE))
    grown = cv2.resize(coarse, (columns, rows), interpolation=cv2.INTER_CUBIC)
    plane = np.clip(np.asarray(grown, np.float64), 0, 1)
    return np.broadcast_to(plane[None, None] if layout == "NCHW" else plane[None, ..., None], shape).copy()


def readable(answer: Mapping[str, object]) -> dict[str, NDArray[Any]]:
    """An answer whose every output is an array of numbers with 1 to 4 axes; raises ModelRefusedError for another."""
    found: dict[str, NDArray[Any]] = {}
    for name, value in answer.items():
        if not isinstance(value, np.ndarray) or value.dtype.kind not in "fiub" or not 1 <= value.ndim <= _MOST_AXES:
            what = f"{value.ndim} axes" if isinstance(value, np.ndarray) else type(value).__name__
            raise ModelRefusedError(
                f"The output {name!r:.40} ({what}) is nothing that can be read.",
                advice="Export the model with arrays of 1 to 4 axes as outputs.",
            )
        found[name] = value
    return found


def compare(
    original: Sequence[Mapping[str, NDArray[Any]]], converted: Sequence[Mapping[str, NDArray[Any]]]
) -> tuple[Difference, ...]:
    """The largest difference at each output over all inputs.

    Raises ModelRefusedError for answers that are not finite, of another shape, or further apart than TOLERANCE.
    """
    found = []
    for name in original[0]:
        largest, scale = 0.0, 1.0
        for first, second in zip(original, converted, strict=True):
            before, after = first[name], second[name]
            if before.shape != after.shape:
                raise ModelRefusedError(
                    f"The converted model answers {name!r:.40} with shape {after.shape}, the original with "
                    f"{before.shape}.",
                    advice=_REPORT,
                )
            if not before.size:
                continue
            refuse_not_finite(name, before)
            refuse_not_finite(name, after)
            largest = max(largest, float(np.abs(before.astype(np.float64) - after.astype(np.float64)).max()))
            scale = max(scale, float(np.abs(before.astype(np.float64)).max()))
        found.append(Difference(name, largest, scale))
    for one in found:
        if one.relative > TOLERANCE:
            raise ModelRefusedError(
                f"The converted model differs from the original by {one.largest:.2g} at {one.output!r:.40} "
                f"(values up to {one.scale:.3g}).",
                advice="Export it to ONNX where it was trained, and add that file.",
            )
    return tuple(found)


def refuse_not_finite(name: str, values: NDArray[Any]) -> None:
    """Raise ModelRefusedError for NaN and infinity."""
    if values.dtype.kind == "f" and not np.isfinite(values).all():
        raise ModelRefusedError(f"The model answers {name!r:.40} with values that are not numbers.", advice=_REPORT)
