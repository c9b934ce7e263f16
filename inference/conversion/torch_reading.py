"""Reads torch's own files without ever running what is in them: weights only, or a refusal that names the code."""

import json
import math
import re
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from inference.conversion.file import WeightsCandidate, truncated
from inference.errors import ModelRefusedError

if TYPE_CHECKING:
    import torch

_LENGTH_BYTES = 8
_LONGEST_HEADER = 100 * 2**20
_GLOBAL = re.compile(r"GLOBAL\s+`?([\w.]+)")
_SAVE_WEIGHTS = "Save the weights alone: torch.save(model.state_dict(), 'weights.pth'), or export the model to ONNX."
_ADVICE = {
    "ultralytics": "Export it to ONNX where it was trained: yolo export model=FILE format=onnx.",
    "models": "Export it to ONNX where it was trained: python export.py --weights FILE --include onnx.",
}
"""For networks that their libraries save whole; YOLOv5's modules are called `models`."""

_DTYPES = {
    "F64": "float64", "F32": "float32", "F16": "float16", "BF16": "bfloat16", "I64": "int64", "I32": "int32",
    "I16": "int16", "I8": "int8", "U8": "uint8", "BOOL": "bool",
}  # fmt: skip


def load_weights(file: WeightsCandidate) -> object:
    """What torch.save wrote, tensors and plain values only; raises ModelRefusedError where code would be run."""
    import pickle

    import numpy as np
    import torch

    scalar = np.float64(0).__reduce__()[0]  # a checkpoint's best accuracy is often a NumPy number: no code either
    numbers: list[Any] = [np.dtype, scalar, (scalar, "numpy.core.multiarray.scalar")]
    numbers += [type(np.dtype(one)) for one in ("f4", "f8", "i4", "i8")]
    try:
        with warnings.catch_warnings(), torch.serialization.safe_globals(numbers):
            warnings.simplefilter("ignore")
            return torch.load(file.path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        found = _GLOBAL.search(str(error))
        what = f" ({found.group(1)})" if found else ""
        library = found.group(1).split(".")[0] if found else ""
        raise ModelRefusedError(
            f"{file.name} holds Python code{what}, which is never run.", advice=_ADVICE.get(library, _SAVE_WEIGHTS)
        ) from error
    except Exception as error:  # a damaged archive ends in whatever its reader stumbles over
        raise truncated(file.name) from error


def load_safetensors(file: WeightsCandidate) -> "dict[str, torch.Tensor]":
    """The tensors of a .safetensors file (a length, a JSON header, then the numbers); nothing in it can be run."""
    import torch

    content = file.path.read_bytes()
    length = int.from_bytes(content[:_LENGTH_BYTES], "little")
    start = _LENGTH_BYTES + length
    if length > _LONGEST_HEADER or start > len(content):
        raise truncated(file.name)
    try:
        header = json.loads(content[_LENGTH_BYTES:start])
        tensors = {}
        for name, one in header.items():
            if name == "__metadata__":
                continue
            first, last = (start + int(at) for at in one["data_offsets"])
            kind = getattr(torch, _DTYPES[one["dtype"]])
            shape = [int(size) for size in one["shape"]]
            if not start <= first <= last <= len(content) or math.prod(shape) * kind.itemsize != last - first:
                raise truncated(file.name)
            flat = torch.frombuffer(bytearray(content[first:last]), dtype=kind) if last > first else torch.empty(0)
            tensors[str(name)] = flat.reshape(shape)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise truncated(file.name) from error
    return tensors


def plain_text(value: object) -> str | None:
    """A checkpoint's own remark as text; None for what is no plain value."""
    if isinstance(value, str | int | float | bool):
        return str(value)
    if isinstance(value, list | tuple | Mapping):
        try:
            return json.dumps(value)
        except (TypeError, ValueError):
            return None
    return None


def tensors_of(value: object) -> "dict[str, torch.Tensor]":
    """The tensors of a mapping, by name; empty where it is none, or holds something else beside."""
    import torch

    if not isinstance(value, Mapping) or not value:
        return {}
    found: dict[str, Any] = {str(name): one for name, one in value.items() if isinstance(one, torch.Tensor)}
    others = [name for name, one in value.items() if not isinstance(one, torch.Tensor) and name != "_metadata"]
    return {} if others else found
