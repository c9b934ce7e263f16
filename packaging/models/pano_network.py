"""The network of `pano-teeth`: finds each of the 32 teeth by its own heatmap, then lets the 32 reason together.

A film shows each number once, in a fixed order along two arches. So the network does not search for any number of
boxes: each number attends to one place of the film (a softmax over its heatmap), and a small transformer over the 32
finds decides together which are there, and corrects their boxes.
"""

from itertools import pairwise

import torch
from network import ResidualBlock
from pano_films import FDI, FILM_LABELS, SIZE
from torch import nn

STRIDE = 4
"""Input pixels for one cell of the heatmaps."""

WIDTHS = (24, 32, 64, 112, 176)
NECK = 64
TOKEN = 128


def _convolved(inputs: int, outputs: int, size: int, stride: int = 1) -> nn.Sequential:
    convolution = nn.Conv2d(inputs, outputs, size, stride, size // 2, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(outputs), nn.ReLU())


class Attention(nn.Module):
    """One transformer layer, normalised before (n, tokens, channels)."""

    def __init__(self, channels: int, heads: int = 4, dropout: float = 0.1) -> None:
        super().__init__()
        self.heads = heads
        self.before = nn.LayerNorm(channels)
        self.mixed = nn.Linear(channels, 3 * channels)
        self.out = nn.Linear(channels, channels)
        self.between = nn.LayerNorm(channels)
        self.widened = nn.Sequential(nn.Linear(channels, 2 * channels), nn.ReLU(), nn.Linear(2 * channels, channels))
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the tokens after each has looked at all."""
        n, tokens, channels = x.shape
        mixed = self.mixed(self.before(x)).reshape(n, tokens, 3, self.heads, channels // self.heads)
        query, key, value = mixed.permute(2, 0, 3, 1, 4).unbind(0)
        weight = torch.softmax(query @ key.transpose(-1, -2) * (channels // self.heads) ** -0.5, dim=-1)
        seen = (weight @ value).transpose(1, 2).reshape(n, tokens, channels)
        x = x + self.dropout(self.out(seen))
        return x + self.dropout(self.widened(self.between(x)))


class PanoNet(nn.Module):
    """Grey films (n, 1, 256, 512) to boxes, presence of 32 teeth, and film labels."""

    def __init__(self) -> None:
        super().__init__()
        rows, columns = SIZE[0] // STRIDE, SIZE[1] // STRIDE
        self.stem = _convolved(1, WIDTHS[0], 5, 2)
        depths = (1, 2, 2, 2)
        self.stages = nn.ModuleList(
            nn.Sequential(ResidualBlock(a, b, 2), *(ResidualBlock(b, b, 1) for _ in range(depth - 1)))
            for (a, b), depth in zip(pairwise(WIDTHS), depths, strict=True)
        )
        self.place = nn.Parameter(torch.randn(1, SIZE[0] * SIZE[1] // 1024, WIDTHS[-1]) * 0.02)
        self.context = nn.Sequential(Attention(WIDTHS[-1]), Attention(WIDTHS[-1]))
        self.lateral = nn.ModuleList(nn.Conv2d(width, NECK, 1) for width in WIDTHS[1:])
        self.merged = nn.ModuleList(_convolved(NECK, NECK, 3) for _ in WIDTHS[2:])
        self.register_buffer("x", ((torch.arange(columns) + 0.5) / columns)[None, None, None], persistent=False)
        self.register_buffer("y", ((torch.arange(rows) + 0.5) / rows)[None, None, :, None], persistent=False)
        self.fine = nn.Sequential(_convolved(NECK + 2, NECK, 3), _convolved(NECK, NECK, 3))
        self.heat = nn.Conv2d(NECK, len(FDI), 1)
        self.dense = nn.Conv2d(NECK, len(FDI), 1)
        self.sides = nn.Conv2d(NECK, 4, 1)
        self.tooth = nn.Parameter(torch.randn(1, len(FDI), TOKEN) * 0.02)
        self.taken = nn.Linear(NECK + WIDTHS[-2] + 8, TOKEN)
        self.reasoned = nn.Sequential(Attention(TOKEN), Attention(TOKEN), nn.LayerNorm(TOKEN))
        self.presence = nn.Linear(TOKEN, 1)
        self.correction = nn.Linear(TOKEN, 4)
        self.film_map = nn.Sequential(_convolved(NECK + WIDTHS[-2], 64, 3), nn.Conv2d(64, len(FILM_LABELS), 1))
        self.film = nn.Linear(WIDTHS[-1] + TOKEN, len(FILM_LABELS))
        for last in (self.correction, self.sides):
            nn.init.normal_(last.weight, std=1e-3)
            nn.init.zeros_(last.bias)
        nn.init.constant_(self.dense.bias, -3.0)

    def forward(self, x: torch.Tensor) -> dict[str, torch.Tensor]:
        """Return heatmap logits, dense logits, boxes before and after reasoning (cx cy w h in 0..1), and logits."""
        levels, deep = self._seen(x)
        merged, eighth = self._merged(levels, deep)
        grid = self._grid(merged)
        fine = self.fine(torch.cat([merged, grid], dim=1))
        heat, dense = self.heat(fine).float(), self.dense(fine).float()
        weight = torch.softmax(heat.flatten(2), dim=-1)
        boxes = self._boxes(weight, self.sides(fine).float(), grid)
        middle = _grown(levels[2], 4.0)
        seen = weight @ torch.cat([fine, middle], dim=1).float().flatten(2).transpose(1, 2)
        facts = _facts(weight, heat, dense, boxes)
        finds = self.reasoned(self.taken(torch.cat([seen, facts], dim=-1)) + self.tooth)
        spots = self.film_map(torch.cat([eighth, _grown(levels[2], 2.0)], dim=1)).float().flatten(2)
        peak = torch.logsumexp(spots * 2, dim=-1) / 2 - 3.0
        film = peak + self.film(torch.cat([deep.mean(dim=(2, 3)), finds.mean(dim=1)], dim=-1)).float()
        return {
            "heat": heat,
            "dense": dense,
            "first": boxes,
            "boxes": _corrected(boxes, self.correction(finds).float()),
            "presence": self.presence(finds).float().squeeze(-1),
            "film": film,
            "deep": deep,
        }

    def _seen(self, x: torch.Tensor) -> tuple[list[torch.Tensor], torch.Tensor]:
        """Return each stage's maps, and the deepest after every place of it has looked at all."""
        x = self.stem(x)
        levels = []
        for stage in self.stages:
            x = stage(x)
            levels.append(x)
        tokens = self.context(x.flatten(2).transpose(1, 2) + self.place)
        return levels, tokens.transpose(1, 2).reshape(x.shape)

    def _merged(self, levels: list[torch.Tensor], deep: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return the maps at a quarter and at an eighth of the resolution, with what the deeper ones know."""
        merged = eighth = self.lateral[-1](deep)
        for k in (2, 1, 0):
            eighth = merged
            merged = self.merged[k](_grown(merged, 2.0) + self.lateral[k](levels[k]))
        return merged, eighth

    def _grid(self, like: torch.Tensor) -> torch.Tensor:
        """Return each cell's centre (n, 2: across and down, rows, columns; 0..1), made in the graph."""
        nought = like[:, :1].float() * 0
        return torch.cat([nought + self.x, nought + self.y], dim=1)

    def _boxes(self, weight: torch.Tensor, sides: torch.Tensor, grid: torch.Tensor) -> torch.Tensor:
        """Return the expected box of each tooth: the mean over the cells of the box that each cell sees."""
        centre = grid.float() + sides[:, :2] * 0.05
        size = torch.cat([sides[:, 2:3].exp() * 0.055, sides[:, 3:4].exp() * 0.2], dim=1)
        return weight @ torch.cat([centre, size], dim=1).flatten(2).transpose(1, 2)


def _grown(maps: torch.Tensor, factor: float) -> torch.Tensor:
    return nn.functional.interpolate(maps, scale_factor=factor, mode="nearest")


def _facts(weight: torch.Tensor, heat: torch.Tensor, dense: torch.Tensor, boxes: torch.Tensor) -> torch.Tensor:
    """Return eight numbers on each tooth (n, 32, 8): its box, how surely and how widely it was seen.

    The box is detached: the reasoning must not move the heatmap, whose place has a loss of its own.
    """
    best, there = dense.flatten(2).amax(dim=-1), (weight * dense.flatten(2)).sum(dim=-1)
    spread = (weight * weight.clamp_min(1e-9).log()).sum(dim=-1)
    sure = torch.stack([best, spread, there, heat.flatten(2).amax(dim=-1)], -1) / 8
    return torch.cat([boxes.detach() * 4 - 2, sure], -1)


def _corrected(boxes: torch.Tensor, correction: torch.Tensor) -> torch.Tensor:
    """Return boxes moved by shares of their size, and scaled."""
    centre = boxes[..., :2] + correction[..., :2] * boxes[..., 2:].detach()
    return torch.cat([centre, boxes[..., 2:] * correction[..., 2:].clamp(-1, 1).exp()], -1)
