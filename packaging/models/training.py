"""Trains a network: seeded, balanced over the labels, averaged over its steps, stopped on held-back pictures."""

import copy
import logging
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from picture import Grey, tensor
from torch import nn
from torch.nn import functional

LOG = logging.getLogger("training")


@dataclass(frozen=True, slots=True)
class Pictures:
    """Pictures of any size with the index of each one's label and of its group (patient or source)."""

    pictures: list[Grey]
    labels: NDArray[np.int64]
    groups: NDArray[np.str_]

    def part(self, rows: NDArray[np.int64]) -> "Pictures":
        """Return the pictures at these positions."""
        return Pictures([self.pictures[i] for i in rows], self.labels[rows], self.groups[rows])

    def __len__(self) -> int:
        return len(self.pictures)


@dataclass(frozen=True, slots=True)
class Recipe:
    """How long and how fast to train; `draws` pictures make an epoch, the same share of every label."""

    epochs: int
    draws: int
    batch: int = 32
    rate: float = 3e-3
    decay: float = 0.05
    smoothing: float = 0.02
    seed: int = 20261121


Augment = Callable[[Grey, int, np.random.Generator], Grey]
"""(picture, its label, randomness) to a square."""


def balanced_draw(labels: NDArray[np.int64], draws: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """Return positions with every label equally often, every picture as often as the others of its label."""
    kinds = np.unique(labels)
    chosen = []
    for kind in kinds:
        rows, wanted = np.flatnonzero(labels == kind), draws // len(kinds)
        rounds = [rng.permutation(rows) for _ in range(-(-wanted // len(rows)))]
        chosen.append(np.concatenate(rounds)[:wanted])
    return rng.permutation(np.concatenate(chosen))


def _batches(
    pictures: Pictures, recipe: Recipe, epoch: int, augment: Augment
) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """Yield augmented batches, two made ahead; the randomness belongs to the draw, not to the thread."""
    order = balanced_draw(pictures.labels, recipe.draws, np.random.default_rng([recipe.seed, epoch]))
    starts = range(0, len(order) - recipe.batch + 1, recipe.batch)

    def batch(start: int) -> tuple[torch.Tensor, torch.Tensor]:
        rows = order[start : start + recipe.batch]
        squares = [
            augment(
                pictures.pictures[row],
                int(pictures.labels[row]),
                np.random.default_rng([recipe.seed, epoch, start + k]),
            )
            for k, row in enumerate(rows)
        ]
        return torch.from_numpy(tensor(np.stack(squares))), torch.from_numpy(pictures.labels[rows])

    with ThreadPoolExecutor(1) as pool:
        waiting = [pool.submit(batch, start) for start in starts[:3]]
        for start in [*starts[3:], *[None] * 3]:
            yield waiting.pop(0).result()
            if start is not None:
                waiting.append(pool.submit(batch, start))


def logits_of(network: nn.Module, squares: NDArray[np.uint8], batch: int = 64) -> NDArray[np.float32]:
    """Return logits (n, labels) for squares (n, side, side), in bfloat16 as in training."""
    network.eval()
    parts = []
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for start in range(0, len(squares), batch):
            x = torch.from_numpy(tensor(squares[start : start + batch])).to(memory_format=torch.channels_last)
            parts.append(network(x).float().numpy())
    return np.concatenate(parts)


def averaged(average: nn.Module, network: nn.Module, step: int) -> None:
    """Move the running average of the weights one step on; early steps count more."""
    keep = min(0.998, (1 + step) / (10 + step))
    with torch.no_grad():
        for slow, fast in zip(average.state_dict().values(), network.state_dict().values(), strict=True):
            if slow.dtype.is_floating_point:
                slow.lerp_(fast, 1 - keep)
            else:
                slow.copy_(fast)


def _stop_loss(network: nn.Module, squares: NDArray[np.uint8], labels: NDArray[np.int64]) -> tuple[float, float]:
    logits = logits_of(network, squares)
    loss = functional.cross_entropy(torch.from_numpy(logits), torch.from_numpy(labels)).item()
    return loss, float((logits.argmax(1) == labels).mean())


def train(
    network: nn.Module,
    fit: Pictures,
    stop: tuple[NDArray[np.uint8], NDArray[np.int64]],
    augment: Augment,
    recipe: Recipe,
    checkpoint: Path,
) -> nn.Module:
    """Return the averaged network of the epoch with the lowest loss on `stop` (squares and labels)."""
    torch.manual_seed(recipe.seed)
    network = network.to(memory_format=torch.channels_last)
    average = copy.deepcopy(network)
    optimiser = torch.optim.AdamW(network.parameters(), weight_decay=recipe.decay)
    steps = recipe.epochs * (recipe.draws // recipe.batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, recipe.rate, total_steps=steps + 1, pct_start=0.2)
    best, step = np.inf, 0
    for epoch in range(recipe.epochs):
        network.train()
        begun, total = time.monotonic(), 0.0
        for x, y in _batches(fit, recipe, epoch, augment):
            with torch.autocast("cpu", torch.bfloat16):
                logits = network(x.to(memory_format=torch.channels_last))
            loss = functional.cross_entropy(logits.float(), y, label_smoothing=recipe.smoothing)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            step += 1
            averaged(average, network, step)
            total += loss.item()
        stopped, right = _stop_loss(average, *stop)
        message = "epoch %d: %.0f s, loss %.4f, held back: loss %.4f, accuracy %.4f"
        LOG.info(message, epoch, time.monotonic() - begun, total / (recipe.draws // recipe.batch), stopped, right)
        if stopped < best:
            best = stopped
            torch.save(average.state_dict(), checkpoint)
    average.load_state_dict(torch.load(checkpoint, weights_only=True))
    return average.eval()
