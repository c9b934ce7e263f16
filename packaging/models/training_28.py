"""Trains on pictures of 28 x 28 pixels: mixed, varied, balanced; the epoch with the best validation AUC is kept."""

import copy
import logging
import time
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from augmentation import Variation, erased, placed, toned
from numpy.typing import NDArray
from picture import Grey, tensor
from sklearn.metrics import roc_auc_score
from torch import nn
from torch.nn import functional
from training import averaged, balanced_draw, logits_of

LOG = logging.getLogger("training")
SIDE = 28


@dataclass(frozen=True, slots=True)
class Recipe:
    """How long, how fast and on what to train.

    `draws` pictures make an epoch; `mixup` is the share of batches whose pictures are blended in pairs (Zhang 2018,
    beta of 0.4); without `is_balanced` every picture is drawn once, without `is_varied` it is drawn as it is.
    """

    epochs: int = 30
    draws: int = 4096
    batch: int = 64
    rate: float = 3e-3
    decay: float = 0.05
    smoothing: float = 0.05
    mixup: float = 0.0
    is_balanced: bool = True
    is_varied: bool = True
    seed: int = 20261121


@dataclass(frozen=True, slots=True)
class Thumbnails:
    """Squares (n, 28, 28) of 8-bit grey and the index of each one's label."""

    squares: NDArray[np.uint8]
    labels: NDArray[np.int64]

    def part(self, rows: NDArray[np.int64]) -> "Thumbnails":
        """Return the squares at these positions."""
        return Thumbnails(self.squares[rows], self.labels[rows])


VARIATION = Variation(degrees=8, scale=1.1, aspect=1.08, shift=0.07, tone=0.5, erased=0.25, largest_erased=0.3)
UNVARIED = 0.25
"""Share of the pictures drawn as they are: variants look hazier than films, and haze is what pneumonia looks like."""


def thumbnail_varied(square: Grey, rng: np.random.Generator) -> Grey:
    """Return one random variant: turned, scaled, shifted, mirrored, of another window, a little noisy or soft."""
    if rng.random() < UNVARIED:
        return square
    square = placed(square, SIDE, VARIATION, rng)
    if rng.random() < 0.8:
        square = toned(square, VARIATION.tone, rng)
    if rng.random() < 0.1:
        square = cv2.GaussianBlur(square, (0, 0), rng.uniform(0.3, 0.6))
    if rng.random() < 0.3:
        grain = rng.standard_normal(square.shape, dtype=np.float32) * rng.uniform(1, 8)
        square = np.clip(square + grain, 0, 255).astype(np.uint8)
    return erased(square, VARIATION.largest_erased, rng) if rng.random() < VARIATION.erased else square


def _batch(
    fit: Thumbnails, rows: NDArray[np.int64], recipe: Recipe, rng: np.random.Generator
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the network's input and soft targets (n, 2) of one batch."""
    squares = fit.squares[rows]
    if recipe.is_varied:
        squares = np.stack([thumbnail_varied(square, rng) for square in squares])
    x, y = torch.from_numpy(tensor(squares)), torch.from_numpy(np.eye(2, dtype=np.float32)[fit.labels[rows]])
    if rng.random() < recipe.mixup:
        keep, other = float(rng.beta(0.4, 0.4)), torch.from_numpy(rng.permutation(len(rows)))
        x, y = keep * x + (1 - keep) * x[other], keep * y + (1 - keep) * y[other]
    return x.contiguous(memory_format=torch.channels_last), y * (1 - recipe.smoothing) + recipe.smoothing / 2


def _order(labels: NDArray[np.int64], recipe: Recipe, rng: np.random.Generator) -> NDArray[np.int64]:
    if recipe.is_balanced:
        return balanced_draw(labels, recipe.draws, rng)
    return rng.permutation(len(labels))[: recipe.draws]


def area(network: nn.Module, sample: Thumbnails) -> float:
    """Return the area under the ROC curve of the second label."""
    logits = logits_of(network, sample.squares)
    return float(roc_auc_score(sample.labels == 1, logits[:, 1] - logits[:, 0]))


def train(
    network: nn.Module, fit: Thumbnails, validation: Thumbnails, recipe: Recipe, checkpoint: Path
) -> tuple[nn.Module, float]:
    """Return the averaged network of the epoch with the highest validation AUC, and that AUC."""
    network = network.to(memory_format=torch.channels_last)
    average = copy.deepcopy(network)
    optimiser = torch.optim.AdamW(network.parameters(), weight_decay=recipe.decay)
    per_epoch = recipe.draws // recipe.batch
    steps = recipe.epochs * per_epoch
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, recipe.rate, total_steps=steps + 1, pct_start=0.2)
    best, step = -1.0, 0
    for epoch in range(recipe.epochs):
        network.train()
        begun, rng = time.monotonic(), np.random.default_rng([recipe.seed, epoch])
        for rows in np.split(_order(fit.labels, recipe, rng)[: per_epoch * recipe.batch], per_epoch):
            x, y = _batch(fit, rows, recipe, rng)
            with torch.autocast("cpu", torch.bfloat16):
                logits = network(x)
            loss = functional.cross_entropy(logits.float(), y)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            step += 1
            averaged(average, network, step)
        reached = area(average, validation)
        LOG.info("epoch %d: %.0f s, loss %.4f, AUC %.5f", epoch, time.monotonic() - begun, loss.item(), reached)
        if reached > best:
            best = reached
            torch.save(average.state_dict(), checkpoint)
    average.load_state_dict(torch.load(checkpoint, weights_only=True))
    return average.eval(), best
