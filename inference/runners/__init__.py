"""Runs a model's graph on a device: the only place, with `saliency`, where a runtime is imported."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from numpy.typing import NDArray

from inference.request import CancelToken

if TYPE_CHECKING:
    from inference.device import DeviceChoice


@dataclass(frozen=True, slots=True)
class TensorSpecification:
    """One input or output of a graph; a size of None is only known at run time."""

    name: str
    shape: tuple[int | None, ...]
    kind: str


class ModelRunner(Protocol):
    """A loaded model on one device."""

    device: "DeviceChoice"
    inputs: tuple[TensorSpecification, ...]
    outputs: tuple[TensorSpecification, ...]
    size_bytes: int

    def run(
        self, feeds: Mapping[str, NDArray[Any]], outputs: Sequence[str], token: CancelToken
    ) -> dict[str, NDArray[Any]]:
        """The named outputs; inputs that are not fed are zero.

        Raises Cancelled, DeviceMemoryError, or ModelOutputError for values that are not finite.
        """

    def close(self) -> None:
        """Give the device's memory back."""
