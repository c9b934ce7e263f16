"""Which input of an ONNX graph a frame goes into, and in which order its axes are."""

import json
import re
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from inference.conversion.source import Wishes, WishNeededError
from inference.errors import ModelRefusedError
from inference.loaded_model import COTANGENT
from inference.runners import TensorSpecification

if TYPE_CHECKING:
    import onnx

_COLOURS = (1, 3, 4)
_SIZE_INPUTS = ("orig_target_sizes", "orig_size", "orig_sizes", "target_sizes", "im_shape", "image_shape")
_FACTOR_INPUTS = ("scale_factor",)
_ROWS_FIRST = ("im_shape", "image_shape", "target_sizes")
_FRAME_KINDS = ("float32", "float16", "float64", "uint8")
_RUNTIME_NAMES = {"float32": "float", "float64": "double"}
_ONE_FRAME = "Use a model that reads one frame at a time."
_EXPORT = "Export it so that it takes one picture and nothing else."


def frame_input(
    model: "onnx.ModelProto", name: str, wishes: Wishes, facts: dict[str, str]
) -> tuple[TensorSpecification, str]:
    """The input for the frame with what is known of its shape, and its layout.

    Raises ModelRefusedError for volumes and further inputs, WishNeededError where the graph leaves the order open.
    """
    entries = [one for one in required_inputs(model) if one.name not in _further(model)]
    if len(entries) != 1:
        names = ", ".join(f"{one.name:.40}" for one in entries[:4]) or "none"
        raise ModelRefusedError(f"{name} needs {len(entries)} inputs ({names}), not one frame.", advice=_EXPORT)
    kind = _kind(entries[0])
    if kind not in _FRAME_KINDS:
        raise ModelRefusedError(f"{name} takes {kind} numbers, which are no picture.", advice=_EXPORT)
    shape = _shape(entries[0])
    if len(shape) == 5:
        raise ModelRefusedError(f"{name} takes volumes.", advice=_ONE_FRAME)
    if len(shape) != 4:
        raise ModelRefusedError(f"{name} takes an input of {len(shape)} axes; a frame has 4.", advice=_EXPORT)
    if shape[0] not in (None, 1):
        raise ModelRefusedError(f"{name} takes {shape[0]} frames at a time.", advice="Export it for one frame.")
    layout = wishes.layout or _layout(shape, name)
    whole = _completed(shape, layout, name, wishes, facts)
    return TensorSpecification(entries[0].name, whole, f"tensor({_RUNTIME_NAMES.get(kind, kind)})"), layout


def required_inputs(model: "onnx.ModelProto") -> "list[onnx.ValueInfoProto]":
    """The inputs that must be fed: those that no initializer fills, without Grad-CAM's."""
    filled = {one.name for one in model.graph.initializer} | {COTANGENT}
    return [one for one in model.graph.input if one.name not in filled]


def constant_sizes(model: "onnx.ModelProto", frame: str, size: tuple[int, int]) -> dict[str, NDArray[Any]]:
    """Inputs that only repeat the size of the frame's input, as RT-DETR has them, with their values."""
    from onnx import helper

    found = {}
    for one in required_inputs(model):
        if one.name == frame or one.name not in _further(model):
            continue
        values = size if one.name in _ROWS_FIRST else size[::-1]
        kind = helper.tensor_dtype_to_np_dtype(one.type.tensor_type.elem_type)
        whole = np.ones(2) if one.name in _FACTOR_INPUTS else np.array(values)
        found[str(one.name)] = whole.astype(kind).reshape([1] * (len(_shape(one)) - 1) + [2])
    return found


def _further(model: "onnx.ModelProto") -> set[str]:
    return {
        one.name
        for one in required_inputs(model)
        if one.name in (*_SIZE_INPUTS, *_FACTOR_INPUTS)
        and _shape(one)[-1:] in ((2,), (None,))
        and len(_shape(one)) <= 2
    }


def _shape(value: "onnx.ValueInfoProto") -> tuple[int | None, ...]:
    return tuple(one.dim_value if one.dim_value > 0 else None for one in value.type.tensor_type.shape.dim)


def _kind(value: "onnx.ValueInfoProto") -> str:
    from onnx import helper

    try:
        return str(helper.tensor_dtype_to_np_dtype(value.type.tensor_type.elem_type))
    except (KeyError, ValueError, TypeError):
        return "unknown"


def _layout(shape: tuple[int | None, ...], name: str) -> str:
    is_first, is_last = shape[1] in _COLOURS, shape[3] in _COLOURS
    if is_first != is_last:
        return "NCHW" if is_first else "NHWC"
    if None in shape[1:] or is_first:
        raise WishNeededError(
            f"{name} does not say which axis of its input holds the colours.", "layout", choices=("NCHW", "NHWC"),
            advice="PyTorch's models are NCHW, TensorFlow's NHWC.",
        )  # fmt: skip
    raise ModelRefusedError(
        f"{name} takes an input of shape {shape}, in which no axis holds 1 or 3 colours.", advice=_EXPORT
    )


def _completed(
    shape: tuple[int | None, ...], layout: str, name: str, wishes: Wishes, facts: dict[str, str]
) -> tuple[int | None, ...]:
    """The shape with what the wishes and the producer add to it."""
    at = 1 if layout == "NCHW" else 3
    channels = shape[at] or wishes.channels
    if channels is None:
        raise WishNeededError(
            f"{name} does not say how many channels its input has.", "channels", choices=("1", "3"),
            advice="Say 1 for grey or 3 for colour.",
        )  # fmt: skip
    rows, columns = shape[at + 1 : at + 3] if at == 1 else shape[1:3]
    told = wishes.size or _stated_size(facts)
    if told is not None:
        rows, columns = rows or told[0], columns or told[1]
    return (shape[0], channels, rows, columns) if at == 1 else (shape[0], rows, columns, channels)


def _stated_size(facts: dict[str, str]) -> tuple[int, int] | None:
    """Ultralytics' imgsz: [rows, columns]."""
    text = facts.get("imgsz", "")
    if not re.fullmatch(r"\[\s*\d{1,5}\s*(,\s*\d{1,5}\s*)?\]", text):
        return None
    sizes = json.loads(text)
    return int(sizes[0]), int(sizes[-1])
