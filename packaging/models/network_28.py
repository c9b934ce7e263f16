"""A residual network for pictures of 28 x 28 pixels: its stem keeps the resolution, its last stage has 7 x 7 cells."""

from itertools import pairwise

from network import ResidualBlock, SmallResNet
from torch import nn


class ThumbnailResNet(SmallResNet):
    """Grey squares (n, 1, 28, 28) to logits (n, labels).

    The stem is a 3x3 convolution without stride (He 2016, for CIFAR-10); the second and the fourth of the stages
    named in `widths` halve the resolution.
    """

    def __init__(self, widths: tuple[int, ...], labels: int, dropout: float = 0.2) -> None:
        super().__init__(widths, labels, dropout)
        self.stem = nn.Sequential(nn.Conv2d(1, widths[0], 3, 1, 1, bias=False), nn.BatchNorm2d(widths[0]))
        strides = [1, 2, 1, 2, *[1] * len(widths)]
        self.stages = nn.Sequential(
            *(ResidualBlock(a, b, s) for (a, b), s in zip(pairwise(widths), strides, strict=False))
        )
