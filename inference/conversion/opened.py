"""What a kind of weights file must be able to do once it is open in this process."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from inference.conversion.file import WeightsCandidate
from inference.conversion.source import Source, Wishes, WishNeededError

if TYPE_CHECKING:
    import onnx

OPSET = 17
"""The operator set that is written; older files are raised to it where ONNX knows how."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A model as ONNX, before it was checked; `notes` say what was assumed on the way."""

    model: "onnx.ModelProto"
    notes: tuple[str, ...] = ()


class Opened(Protocol):
    """A foreign model in this process, which can be asked and written as ONNX."""

    @property
    def source(self) -> Source:
        """What it is."""

    def run(self, tensor: NDArray[np.float32]) -> dict[str, NDArray[Any]]:
        """What the model answers to one prepared input, by the output's name."""

    def export(self, size: tuple[int, int]) -> Exported:
        """The model as ONNX for inputs of `size` (rows, columns)."""


class SourceFormat(Protocol):
    """A kind of weights file."""

    name: str
    title: str

    def recognises(self, file: WeightsCandidate) -> bool:
        """Whether the file's first bytes and members are of this kind; nothing is parsed."""

    def open(self, file: WeightsCandidate, wishes: Wishes) -> Opened:
        """Parse it; raises ModelRefusedError and WishNeededError."""


def input_shape(source: Source, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """The shape of one prepared input at `size`."""
    channels = source.inputs[0].shape[1 if source.layout == "NCHW" else 3] or 1
    return (1, channels, *size) if source.layout == "NCHW" else (1, *size, channels)


def input_size(source: Source, wishes: Wishes) -> tuple[int, int]:
    """Rows and columns of the input: those of the file, else those that were told; raises WishNeededError."""
    shape = source.inputs[0].shape
    rows, columns = (shape[2], shape[3]) if source.layout == "NCHW" else (shape[1], shape[2])
    if rows is not None and columns is not None:
        return rows, columns
    if wishes.size is None:
        raise WishNeededError(
            f"{source.path.name} does not say how many rows and columns its input has.",
            "size",
            advice="Say what it was trained with, for example 224 x 224.",
        )
    return wishes.size


def outputs_by_name(answer: object, names: tuple[str, ...] = ()) -> dict[str, Any]:
    """Whatever a model returned - one tensor, several, or a table of them - as a flat table."""
    if isinstance(answer, Mapping):
        found: dict[str, Any] = {}
        for key, value in answer.items():
            inner = outputs_by_name(value)
            found |= {str(key): value} if len(inner) == 1 else {f"{key}_{name}": one for name, one in inner.items()}
        return found
    if isinstance(answer, list | tuple):
        flat = [one for value in answer for one in outputs_by_name(value).values()]
        if len(flat) == 1:
            return {names[0] if names else "output": flat[0]}
        return {names[at] if at < len(names) else f"output_{at}": one for at, one in enumerate(flat)}
    return {names[0] if names else "output": answer}
