"""A small U-Net that says for each level where its disc lies, or that it is not in the picture."""

import torch
from torch import nn
from torch.nn import functional

WIDTHS = (24, 40, 80, 144, 192)
WINDOW = 9
"""Cells across the square that a peak speaks for: 18 pixels of the input."""


def _convolved(inputs: int, outputs: int, stride: int = 1) -> nn.Sequential:
    convolution = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(outputs), nn.ReLU())


class LevelNetwork(nn.Module):
    """Grey squares (n, 1, side, side) to logits of every cell (n, 5, side / 2, side / 2) and of "absent" (n, 5)."""

    def __init__(self, levels: int, widths: tuple[int, ...] = WIDTHS) -> None:
        super().__init__()
        before = (1, *widths[:-1])
        self.down = nn.ModuleList(
            nn.Sequential(_convolved(a, b, 2), _convolved(b, b)) for a, b in zip(before, widths, strict=True)
        )
        pairs = list(zip(widths[1:], widths[:-1], strict=True))[::-1]
        self.narrow = nn.ModuleList(nn.Conv2d(a, b, 1) for a, b in pairs)
        self.up = nn.ModuleList(_convolved(b, b) for _, b in pairs)
        self.places = nn.Conv2d(widths[0], levels, 1)
        self.absence = nn.Linear(2 * widths[-1], levels)

    def encoded(self, x: torch.Tensor) -> list[torch.Tensor]:
        """Return the activation of every stage on the way down."""
        kept = []
        for stage in self.down:
            x = stage(x)
            kept.append(x)
        return kept

    def features(self, x: torch.Tensor) -> torch.Tensor:
        """Return the deepest activation, (n, channels, side / 32, side / 32): what the gate looks at."""
        return self.encoded(x)[-1]

    def decoded(self, kept: list[torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
        """Return logits of the cells and of "absent" from the stages' activations."""
        x = kept[-1]
        pooled = torch.cat([x.mean(dim=(2, 3)), x.amax(dim=(2, 3))], dim=1)
        for narrow, up, beside in zip(self.narrow, self.up, kept[-2::-1], strict=True):
            x = functional.interpolate(narrow(x), scale_factor=2, mode="nearest")
            x = up(x + beside)
        return self.places(x), self.absence(pooled)

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return logits of the cells and of "absent"; together, per level, they make one softmax."""
        return self.decoded(self.encoded(x))


class HeatmapNetwork(nn.Module):
    """The network as it ships: `heatmaps` (n, 5, side / 2, side / 2), 0..1.

    Each heatmap is the probability of every cell, stretched so that its highest value is the probability that the
    disc lies within the square of `WINDOW` cells around some cell, its logit divided by `temperature` (Guo 2017).
    Divided by its sum it is the distribution over the cells given that the disc is in the picture, whose entropy is
    Shannon's.
    """

    def __init__(self, network: LevelNetwork, temperature: float = 1.0) -> None:
        super().__init__()
        self.network, self.temperature = network, temperature

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return the heatmaps, and the deepest activation for the gate."""
        kept = self.network.encoded(x)
        places, absence = self.network.decoded(kept)
        levels, rows, columns = places.shape[1:]
        joint = torch.softmax(torch.cat([places.flatten(2), absence[:, :, None]], dim=2), dim=2)
        cells = joint[:, :, :-1].reshape(-1, levels, rows, columns)
        around = functional.avg_pool2d(cells, WINDOW, 1, WINDOW // 2) * WINDOW**2
        chance = around.amax(dim=(2, 3), keepdim=True).clamp(1e-6, 1 - 1e-6)
        peak = torch.sigmoid((torch.log(chance) - torch.log(1 - chance)) / self.temperature)
        return cells / (cells.amax(dim=(2, 3), keepdim=True) + 1e-12) * peak, kept[-1]
