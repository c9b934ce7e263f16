"""Finds nine points on a lateral foot and answers by the arch that they measure, all in one graph."""

import torch
from foot_films import POINT_NAMES
from network import ResidualBlock
from torch import nn

WIDTHS = (24, 32, 64, 128, 192)
"""Of the stem and the stages: those of the chest network, whose weights it may begin with."""


def _convolved(inputs: int, outputs: int, size: int, stride: int = 1) -> nn.Sequential:
    convolution = nn.Conv2d(inputs, outputs, size, stride, size // 2, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(outputs))


class Upwards(nn.Module):
    """Doubles the resolution and adds what the finer stage saw."""

    def __init__(self, inputs: int, finer: int, outputs: int) -> None:
        super().__init__()
        self.up = nn.ConvTranspose2d(inputs, outputs, 2, 2)
        self.side = nn.Conv2d(finer, outputs, 1)
        self.mixed = _convolved(outputs, outputs, 3)

    def forward(self, coarse: torch.Tensor, fine: torch.Tensor) -> torch.Tensor:
        """Return (n, outputs, 2 rows, 2 columns)."""
        return torch.relu(self.mixed(torch.relu(self.up(coarse) + self.side(fine))))


def place_of(heat: torch.Tensor) -> torch.Tensor:
    """Return the centre of mass (n, points, 2) of each heatmap's softmax: (row, column) as a share of the picture."""
    n, points, rows, columns = heat.shape
    mass = torch.softmax(heat.reshape(n, points, rows * columns), dim=2).reshape(n, points, rows, columns)
    down = (torch.arange(rows, dtype=heat.dtype) + 0.5) / rows
    across = (torch.arange(columns, dtype=heat.dtype) + 0.5) / columns
    row = (mass.sum(dim=3) * down).sum(dim=2)
    column = (mass.sum(dim=2) * across).sum(dim=2)
    return torch.stack([row, column], dim=2)


FEATURES = (
    *(f"height of the {name}" for name in POINT_NAMES if name not in ("heel", "forefoot sole")),
    *(f"share of the height: {name}" for name in POINT_NAMES if name not in ("heel", "forefoot sole", "talar dome")),
    *(f"along the foot: {name}" for name in POINT_NAMES if name not in ("heel", "forefoot sole")),
    "length",
    "height for length",
    "calcaneal pitch",
    "calcaneal pitch over the sole",
    "calcaneal pitch, aspect undone",
    "talus slope",
    "midfoot slope",
    "first metatarsal slope",
)


def measured(points: torch.Tensor) -> torch.Tensor:
    """Return the arch's measures (n, features) for points (n, 9, 2); heights are over the line heel to forefoot.

    Slopes are rise over run in the square picture: its aspect ratio is not the film's, so they are no degrees.
    """
    rows, columns = points[:, :, 0], points[:, :, 1]
    turned = columns[:, 3:4] - columns[:, 0:1]
    away = (columns - columns[:, 0:1]) * (turned / torch.sqrt(turned * turned + 1e-6))
    up = rows[:, 0:1] - rows
    length = away[:, 3:4] + 1e-3
    height = up - up[:, 3:4] * away / length
    dome = height[:, 4:5] + 1e-3

    def slope(a: int, b: int) -> torch.Tensor:
        run = away[:, b : b + 1] - away[:, a : a + 1]
        return (up[:, b : b + 1] - up[:, a : a + 1]) * run / (run * run + 1e-4)

    pitch = height[:, 1:2] / (away[:, 1:2] + 1e-2)
    kept = torch.cat([height[:, 1:3], height[:, 4:9]], dim=1)
    shares = torch.cat([height[:, 1:3], height[:, 5:9]], dim=1) / dome
    along = torch.cat([away[:, 1:3], away[:, 4:9]], dim=1) / length
    slopes = [slope(0, 1), pitch, pitch * length / dome, slope(4, 5), slope(5, 6), slope(6, 7)]
    return torch.cat([kept, shares, along, length, dome / length, *slopes], dim=1)


class ArchNetwork(nn.Module):
    """Grey squares (n, 1, side, side) to two logits, Normal and Flatfoot, by way of the points."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = _convolved(1, WIDTHS[0], 5, 2)
        blocks = zip(WIDTHS[:-1], WIDTHS[1:], (2, 2, 2, 1), strict=True)
        self.stages = nn.ModuleList([ResidualBlock(a, b, s) for a, b, s in blocks])
        self.middle = Upwards(WIDTHS[4], WIDTHS[2], 64)
        self.fine = Upwards(64, WIDTHS[1], 48)
        self.heat = nn.Conv2d(48, len(POINT_NAMES), 1)
        self.head = nn.Linear(len(FEATURES), 2)

    def features(self, x: torch.Tensor) -> torch.Tensor:
        """Return the activation that the explanation is taken from, (n, channels, side / 16, side / 16)."""
        return self.seen(x)[-1]

    def seen(self, x: torch.Tensor) -> list[torch.Tensor]:
        """Return what each stage saw, fine to coarse."""
        kept = [torch.relu(self.stem(x))]
        for stage in self.stages:
            kept.append(stage(kept[-1]))
        return kept

    def heatmaps(self, x: torch.Tensor) -> torch.Tensor:
        """Return one map for each point (n, 9, side / 4, side / 4), before the softmax over its cells."""
        seen = self.seen(x)
        return self.heat(self.fine(self.middle(seen[-1], seen[2]), seen[1]))

    def answered(self, heat: torch.Tensor) -> torch.Tensor:
        """Return logits for heatmaps."""
        return self.head(measured(place_of(heat)))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return logits."""
        return self.answered(self.heatmaps(x))
