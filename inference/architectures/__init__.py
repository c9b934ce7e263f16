"""Networks that a torch state dict may belong to, in plain torch, their keys those of torchvision.

A network is a module here that defines ARCHITECTURE. Its shape is read from the tensors' names and shapes, nothing
else: a state dict holds no code.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Protocol, cast

from inference.plugins import defined

if TYPE_CHECKING:
    from torch import nn

Shapes = Mapping[str, tuple[int, ...]]
"""The tensors of a state dict: name to shape."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """The network that a state dict belongs to.

    `keys` maps the network's own names to those of the file where they differ. `outputs` is "labels" for one logit per
    label, "masks" for one plane per label. `notes` say what the tensors cannot tell and was assumed.
    """

    architecture: str
    origin: str
    channels: int
    labels: int
    build: "Callable[[], nn.Module]"
    keys: Mapping[str, str] = field(default_factory=dict)
    outputs: str = "labels"
    notes: tuple[str, ...] = ()
    multiple_of: int = 1


class Architecture(Protocol):
    """A family of networks; `names` are what `--architecture` takes."""

    names: tuple[str, ...]

    def recognise(self, shapes: Shapes, wish: str) -> Recognised | None:
        """The member of the family that has these tensors; None where it is none. `wish` is one of `names` or ""."""


@cache
def architectures(package: ModuleType) -> tuple[Architecture, ...]:
    """The families whose modules lie in a package."""
    return tuple(cast(Architecture, one) for one in defined(package, "ARCHITECTURE"))


def head_keys(shapes: Shapes, prefixes: tuple[str, ...]) -> list[str]:
    """The names, without `.weight`, of the linear layers below the head: `fc`, or `fc.1` behind a dropout."""
    return [
        name.removesuffix(".weight")
        for name, shape in shapes.items()
        if len(shape) == 2 and name.endswith(".weight") and name.split(".")[0] in prefixes
    ]
