"""A torch module of any origin: asked in torch, written as ONNX by torch's tracing exporter."""

import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from inference.conversion.opened import OPSET, Exported, input_shape, outputs_by_name
from inference.conversion.source import Source
from inference.errors import ModelRefusedError
from inference.runners import TensorSpecification

if TYPE_CHECKING:
    import onnx
    import torch

INPUT = "input"
_OUT_OF_MEMORY = ("allocate memory", "failed to allocate", "bad_alloc", "bad allocation", "bfc_arena", "out of memory")
_TRIAL_SIZES = (224, 256, 512, 640, 128, 64, 32, 28)


@dataclass(frozen=True, slots=True, eq=False)
class TorchModel:
    """An open torch module; see Opened."""

    source: Source
    module: "torch.nn.Module"
    is_batch_free: bool = True

    def run(self, tensor: NDArray[np.float32]) -> dict[str, NDArray[Any]]:
        """See Opened."""
        names = tuple(one.name for one in self.source.outputs)
        return {name: value.numpy() for name, value in answered(self.module, tensor, names).items()}

    def export(self, size: tuple[int, int]) -> Exported:
        """See Opened."""
        return Exported(traced(self, input_shape(self.source, size), is_batch_free=self.is_batch_free))


def answered(
    module: "torch.nn.Module", tensor: NDArray[np.float32], names: tuple[str, ...] = ()
) -> "dict[str, torch.Tensor]":
    """What a module answers to one prepared input; raises ModelRefusedError for what is not a tensor."""
    import torch

    with torch.inference_mode(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = outputs_by_name(module(torch.from_numpy(np.array(tensor, np.float32))), names)
    if not all(isinstance(value, torch.Tensor) for value in found.values()):
        raise ModelRefusedError(
            "The model answers with something that is not a tensor.", advice="Export it so that it returns tensors."
        )
    return found


def traced(opened: TorchModel, shape: tuple[int, ...], *, is_batch_free: bool) -> "onnx.ModelProto":
    """The module as an ONNX model, read along one run on zeros."""
    import onnx
    import torch

    outputs = [one.name for one in opened.source.outputs]
    entry = opened.source.inputs[0].name
    axes = {name: {0: "batch"} for name in (entry, *outputs)} if is_batch_free else None
    try:
        with tempfile.TemporaryDirectory(prefix="overread-") as folder, warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")
            aside = Path(folder) / "model.onnx"
            torch.onnx.export(
                _flat(opened.module),
                (torch.zeros(shape),),
                aside,
                dynamo=False,
                opset_version=OPSET,
                input_names=[entry],
                output_names=outputs,
                dynamic_axes=axes,
            )
            return onnx.load(aside)
    except Exception as error:  # torch's exporter raises whatever the network makes it stumble over
        raise ModelRefusedError(
            f"{opened.source.path.name} cannot be written as ONNX: {first_line(error)}",
            advice="Export it to ONNX where it was trained, and add that file.",
        ) from error


def _flat(module: "torch.nn.Module") -> "torch.nn.Module":
    """The module with its answer as a flat tuple, and quiet when it is told to train or not to."""
    import torch

    if isinstance(module, torch.jit.ScriptModule):
        return module  # it is written from its own code, not from a run of it

    class Flat(torch.nn.Module):
        """Passes the frame on and lays the outputs side by side."""

        def __init__(self) -> None:
            super().__init__()
            self.inner = module

        def train(self, mode: bool = True) -> "Flat":
            return self

        def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, ...]:
            return tuple(outputs_by_name(self.inner(x)).values())

    return Flat()


def trial(
    module: "torch.nn.Module", channels: int, size: tuple[int, int] | None
) -> "tuple[tuple[int, int], dict[str, torch.Tensor]]":
    """The size that a module ran at and what it answered; raises ModelRefusedError where it runs at none."""
    sizes = [size] if size else [(side, side) for side in _TRIAL_SIZES]
    failure: Exception | None = None
    for rows, columns in sizes:
        try:
            return (rows, columns), answered(module, np.zeros((1, channels, rows, columns), np.float32))
        except ModelRefusedError:
            raise
        except Exception as error:  # noqa: BLE001 - a network may raise anything for a size that is not its own
            failure = failure or error
    if failure is not None and is_out_of_memory(failure):
        raise too_large() from failure
    raise ModelRefusedError(
        f"The model does not run on one frame of {channels} channels: {first_line(failure)}",
        advice="Say the size and the number of channels that it was trained with.",
    ) from failure


def output_specifications(found: "dict[str, torch.Tensor]", size: tuple[int, int]) -> tuple[TensorSpecification, ...]:
    """The outputs of a trial run; an axis as long as the input's may have any length, the first is the batch."""
    return tuple(
        TensorSpecification(
            name,
            tuple(None if at == 0 or (at >= 2 and one in size) else int(one) for at, one in enumerate(value.shape)),
            "tensor(float)",
        )
        for name, value in found.items()
    )


def is_out_of_memory(error: Exception) -> bool:
    """Whether torch or ONNX Runtime ran out of the memory that a conversion may take."""
    words = str(error).lower()
    return isinstance(error, MemoryError) or any(one in words for one in _OUT_OF_MEMORY)


def too_large() -> ModelRefusedError:
    """The refusal of a model that takes more memory than it may."""
    return ModelRefusedError("The model needs more memory than one frame may take.", advice="Use a smaller model.")


def first_line(error: Exception | None) -> str:
    """An exception's first line of words, short, without a path."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[-1] if lines and lines[0].startswith("The following operation failed") else (lines or ["?"])[0])[:200]
