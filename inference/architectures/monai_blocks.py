"""MONAI's Convolution block, as its U-Nets are made of: a convolution, then normalisation and activation by name."""

from typing import TYPE_CHECKING

from inference.architectures import Shapes

if TYPE_CHECKING:
    from torch import nn

LEAKY_SLOPE = 0.1


def tail(shapes: Shapes, key: str, planes: int, default: str) -> "nn.Module":
    """What follows a convolution, `adn`: N a normalisation, A an activation; what has no tensors is `default`."""
    from torch import nn

    steps = nn.Sequential()
    is_affine = f"{key}.N.weight" in shapes
    if f"{key}.N.running_mean" in shapes:
        steps.add_module("N", nn.BatchNorm2d(planes, affine=is_affine))
    else:
        steps.add_module("N", nn.InstanceNorm2d(planes, affine=is_affine))
    slopes = shapes.get(f"{key}.A.weight")
    if slopes is not None:
        steps.add_module("A", nn.PReLU(slopes[0]))
    else:
        steps.add_module("A", nn.LeakyReLU(LEAKY_SLOPE) if default == "leaky" else nn.ReLU())
    return steps


def block(
    shapes: Shapes, key: str, *, stride: int = 1, is_transposed: bool = False, default: str = "leaky",
    is_bare: bool = False,
) -> "nn.Module":  # fmt: skip
    """`key`.conv and `key`.adn; with `is_bare` the convolution alone. The size is that of its input over `stride`."""
    from torch import nn

    first, second, size = shapes[f"{key}.conv.weight"][:3]
    has_bias = f"{key}.conv.bias" in shapes
    steps = nn.Sequential()
    if is_transposed:
        steps.add_module("conv", nn.ConvTranspose2d(first, second, size, stride, size // 2, stride - 1, bias=has_bias))
    else:
        steps.add_module("conv", nn.Conv2d(second, first, size, stride, size // 2, bias=has_bias))
    if not is_bare:
        steps.add_module("adn", tail(shapes, f"{key}.adn", second if is_transposed else first, default))
    return steps


def has_batch_statistics(shapes: Shapes) -> bool:
    """Whether the normalisation is by batch; else it is taken to be by instance."""
    return any(name.endswith(".N.running_mean") for name in shapes)
