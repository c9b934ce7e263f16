"""Runs a graph on noise, to see what it answers, before anybody was asked anything."""

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from inference.errors import ModelRefusedError

if TYPE_CHECKING:
    from inference.conversion.proposal_facts import InputFacts

_KINDS: Mapping[str, type[np.generic]] = {
    "float32": np.float32, "float16": np.float16, "float64": np.float64, "uint8": np.uint8, "int64": np.int64,
    "int32": np.int32, "bool": np.bool_,
}  # fmt: skip
_LIKELY_SIDES = (224, 640, 256, 512, 320, 128, 64, 28)
_TRIALS = 2
_LARGEST_INPUT = 2**26


def trial_runs(
    content: bytes, inputs: "Sequence[InputFacts]", sides: Sequence[int]
) -> tuple[list[dict[str, NDArray[Any]]], tuple[int, int]]:
    """What the model answers to noise, in 0..1 and in 0..255, and the (rows, columns); empty where no size runs."""
    session = _session(content)
    names = [one.name for one in session.get_outputs()]
    is_free = None in inputs[0].shape[1:]
    for side in (*sides, *_LIKELY_SIDES) if is_free else (0,):
        try:
            feeds = [_noise(inputs, side, trial) for trial in range(_TRIALS)]
            runs = [dict(zip(names, session.run(names, one), strict=True)) for one in feeds]
        except Exception:  # noqa: BLE001 - a size that this graph does not take; the next one may be it
            continue
        return runs, _area_of(inputs[0], feeds[0][inputs[0].name].shape)
    return [], (0, 0)


def _area_of(picture: "InputFacts", shape: Sequence[int]) -> tuple[int, int]:
    """(rows, columns) of an input of four axes, whichever holds the channels."""
    is_last = picture.shape[3] in (1, 3, 4) and picture.shape[1] not in (1, 3, 4)
    return (shape[1], shape[2]) if is_last else (shape[2], shape[3])


def _session(content: bytes) -> Any:  # noqa: ANN401 - ONNX Runtime has no types
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # ONNX Runtime's exceptions share no base of their own
        reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        raise ModelRefusedError(f"ONNX Runtime cannot load the model: {reason}") from error


def sides_of(metadata: Mapping[str, str]) -> tuple[int, ...]:
    """The side of the input that Ultralytics' exporter states; empty where nothing does."""
    digits = "".join(one if one.isdigit() else " " for one in metadata.get("imgsz", "")).split()
    return (int(digits[0]),) if digits else ()


def _noise(inputs: "Sequence[InputFacts]", side: int, trial: int) -> dict[str, NDArray[Any]]:
    generator = np.random.default_rng(trial)
    feeds = {}
    for one in inputs:
        shape = [size or _free(one, axis, side) for axis, size in enumerate(one.shape)]
        kind = _KINDS.get(one.kind, np.float32)
        if math.prod(shape) > _LARGEST_INPUT:
            raise ValueError("an input too large to be tried")
        if one is not inputs[0]:
            feeds[one.name] = np.ones(shape, kind) if "size" not in one.name else np.full(shape, side, kind)
        elif np.issubdtype(kind, np.integer):
            feeds[one.name] = generator.integers(0, 256, shape).astype(kind)
        else:
            feeds[one.name] = generator.uniform(0, 255.0 if trial else 1.0, shape).astype(kind)
    return feeds


def _free(one: "InputFacts", axis: int, side: int) -> int:
    if axis == 0 or len(one.shape) < 3:
        return 1
    has_channels = any(size in (1, 3, 4) for size in one.shape[1:])
    return (one.convolved or 3) if axis == 1 and not has_channels and len(one.shape) == 4 else side
