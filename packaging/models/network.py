"""A small residual network whose last stage keeps one sixteenth of the resolution, so that its Grad-CAM is fine."""

from itertools import pairwise

import torch
from torch import nn


def _convolved(inputs: int, outputs: int, size: int, stride: int = 1) -> nn.Sequential:
    convolution = nn.Conv2d(inputs, outputs, size, stride, size // 2, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(outputs))


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions beside a shortcut (He 2016)."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.first = _convolved(inputs, outputs, 3, stride)
        self.second = _convolved(outputs, outputs, 3)
        same = inputs == outputs and stride == 1
        self.shortcut = nn.Identity() if same else _convolved(inputs, outputs, 1, stride)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return relu(second(relu(first(x))) + shortcut(x))."""
        return torch.relu(self.second(torch.relu(self.first(x))) + self.shortcut(x))


class SmallResNet(nn.Module):
    """Grey squares (n, 1, side, side) to logits (n, labels).

    `widths` are the channels of the stem and of each stage; the stem and the first three stages halve the
    resolution, later ones keep it: 224 pixels end as 14 x 14.
    """

    def __init__(self, widths: tuple[int, ...], labels: int, dropout: float = 0.2) -> None:
        super().__init__()
        self.stem = _convolved(1, widths[0], 5, 2)
        strides = [2, 2, 2, *[1] * len(widths)]
        self.stages = nn.Sequential(
            *(ResidualBlock(a, b, s) for (a, b), s in zip(pairwise(widths), strides, strict=False))
        )
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(widths[-1], labels)

    def features(self, x: torch.Tensor) -> torch.Tensor:
        """Return the activation that the explanation is taken from, (n, channels, side / 16, side / 16)."""
        return self.stages(torch.relu(self.stem(x)))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return logits."""
        return self.head(self.dropout(self.pool(self.features(x)).flatten(1)))
