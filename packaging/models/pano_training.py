"""Trains `pano-teeth`: seeded, resumable, averaged over its steps, the best epoch taken on the validation films."""

import copy
import logging
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from pano_figures import detected
from pano_films import SIZE, Film, varied
from pano_network import STRIDE, PanoNet
from picture import tensor
from torch import nn
from torch.nn import functional

LOG = logging.getLogger("training")


@dataclass(frozen=True, slots=True)
class Recipe:
    """How long and how fast to train."""

    epochs: int
    batch: int = 8
    rate: float = 1.5e-3
    decay: float = 0.05
    seed: int = 20261121


@dataclass(frozen=True, slots=True)
class Batch:
    """Films (n, 1, rows, columns), boxes (n, 32, 4: cx cy w h in 0..1, NaN where absent), film labels (n, F)."""

    films: torch.Tensor
    boxes: torch.Tensor
    kinds: torch.Tensor


def batch_of(films: Sequence[Film]) -> Batch:
    """Return films as the network takes them."""
    corners = np.stack([film.boxes for film in films]) / np.array([SIZE[1], SIZE[0]] * 2, np.float32)
    boxes = np.concatenate([(corners[..., :2] + corners[..., 2:]) / 2, corners[..., 2:] - corners[..., :2]], -1)
    return Batch(
        torch.from_numpy(tensor(np.stack([film.picture for film in films]))),
        torch.from_numpy(boxes.astype(np.float32)),
        torch.from_numpy(np.stack([film.kinds for film in films])),
    )


def _batches(films: Sequence[Film], recipe: Recipe, epoch: int) -> Iterator[Batch]:
    """Yield varied batches, made ahead; the randomness belongs to the draw, not to the thread."""
    order = np.random.default_rng([recipe.seed, epoch]).permutation(len(films))
    starts = range(0, len(order) - recipe.batch + 1, recipe.batch)

    def batch(start: int) -> Batch:
        rows = order[start : start + recipe.batch]
        return batch_of([varied(films[row], np.random.default_rng([recipe.seed, epoch, row])) for row in rows])

    with ThreadPoolExecutor(1) as pool:
        yield from pool.map(batch, starts)


def _targets(boxes: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return what the heatmap (a Gaussian about each centre, sum 1) and the dense map (cores of boxes) should be."""
    rows, columns = SIZE[0] // STRIDE, SIZE[1] // STRIDE
    x = (torch.arange(columns) + 0.5) / columns
    y = (torch.arange(rows) + 0.5) / rows
    cx, cy, w, h = (side[..., None] for side in boxes.unbind(-1))
    dx, dy = (x - cx) / w, (y - cy) / h
    along, down = torch.exp(-0.5 * (dx / 0.22) ** 2), torch.exp(-0.5 * (dy / 0.16) ** 2)
    heat = down[..., :, None] * along[..., None, :]
    heat = heat / heat.sum(dim=(2, 3), keepdim=True).clamp_min(1e-6)
    core = (dy.abs() < 0.3)[..., :, None] & (dx.abs() < 0.3)[..., None, :]
    return torch.nan_to_num(heat, 0.0), core.float()


def overlap_loss(found: torch.Tensor, true: torch.Tensor) -> torch.Tensor:
    """Return 1 - GIoU of boxes cx cy w h (n, 4) each."""
    low_a, high_a = found[:, :2] - found[:, 2:] / 2, found[:, :2] + found[:, 2:] / 2
    low_b, high_b = true[:, :2] - true[:, 2:] / 2, true[:, :2] + true[:, 2:] / 2
    shared = (torch.minimum(high_a, high_b) - torch.maximum(low_a, low_b)).clamp_min(0).prod(dim=1)
    total = found[:, 2:].prod(dim=1) + true[:, 2:].prod(dim=1) - shared
    hull = (torch.maximum(high_a, high_b) - torch.minimum(low_a, low_b)).prod(dim=1)
    return 1 - shared / total.clamp_min(1e-9) + (hull - total) / hull.clamp_min(1e-9)


def losses(found: dict[str, torch.Tensor], batch: Batch) -> dict[str, torch.Tensor]:
    """Return each part of the loss, weighed."""
    there = ~torch.isnan(batch.boxes[..., 0])
    heat, core = _targets(batch.boxes)
    logs = torch.log_softmax(found["heat"].flatten(2), dim=-1)
    where = -(heat.flatten(2) * logs).sum(dim=-1)[there].mean()
    chance = torch.sigmoid(found["dense"])
    focal = functional.binary_cross_entropy_with_logits(found["dense"], core, reduction="none")
    focal = (focal * (core - chance).abs() ** 2).sum() / core.sum().clamp_min(1)
    true = batch.boxes[there]
    size = true[:, [2, 3, 2, 3]]
    fits = sum(
        share
        * (overlap_loss(found[name][there], true).mean() + 0.5 * ((found[name][there] - true) / size).abs().mean())
        for name, share in (("first", 0.5), ("boxes", 1.0))
    )
    presence = functional.binary_cross_entropy_with_logits(found["presence"], there.float() * 0.98 + 0.01)
    known = ~torch.isnan(batch.kinds)
    film = functional.binary_cross_entropy_with_logits(found["film"][known], batch.kinds[known] * 0.96 + 0.02)
    return {"where": 0.5 * where, "dense": focal, "boxes": 2 * fits, "presence": 3 * presence, "film": 0.7 * film}


def _averaged(average: nn.Module, network: nn.Module, step: int) -> None:
    """Move the running average of the weights one step on; early steps count more."""
    keep = min(0.996, (1 + step) / (10 + step))
    with torch.no_grad():
        for slow, fast in zip(average.state_dict().values(), network.state_dict().values(), strict=True):
            if slow.dtype.is_floating_point:
                slow.lerp_(fast, 1 - keep)
            else:
                slow.copy_(fast)


def answers(network: PanoNet, films: Sequence[Film], batch: int = 8) -> dict[str, NDArray[np.float32]]:
    """Return boxes (n, 32, 4 in input pixels: left top right bottom), presence and film logits, pooled features."""
    network.eval()
    parts: dict[str, list[NDArray[np.float32]]] = {"boxes": [], "presence": [], "film": [], "features": []}
    scale = torch.tensor([SIZE[1], SIZE[0]] * 2)
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for start in range(0, len(films), batch):
            x = batch_of(films[start : start + batch]).films.to(memory_format=torch.channels_last)
            found = network(x)
            centre, half = found["boxes"][..., :2], found["boxes"][..., 2:] / 2
            parts["boxes"].append((torch.cat([centre - half, centre + half], -1) * scale).float().numpy())
            parts["presence"].append(found["presence"].float().numpy())
            parts["film"].append(found["film"].float().numpy())
            parts["features"].append(found["deep"].float().mean(dim=(2, 3)).numpy())
    return {name: np.concatenate(part) for name, part in parts.items()}


class Training:
    """A network on its way, with what is needed to go on after an interruption."""

    def __init__(self, recipe: Recipe, films: int, checkpoint: Path) -> None:
        torch.manual_seed(recipe.seed)
        self._recipe, self._checkpoint, self._batches = recipe, checkpoint, films // recipe.batch
        self.network = PanoNet().to(memory_format=torch.channels_last)
        self.average = copy.deepcopy(self.network)
        self._optimiser = torch.optim.AdamW(self.network.parameters(), weight_decay=recipe.decay)
        steps = recipe.epochs * self._batches + 1
        self._schedule = torch.optim.lr_scheduler.OneCycleLR(
            self._optimiser, recipe.rate, total_steps=steps, pct_start=0.1
        )
        self.state = {"epoch": 0, "step": 0, "best": -1.0}

    def _parts(self) -> dict[str, Any]:
        return {
            "network": self.network,
            "average": self.average,
            "optimiser": self._optimiser,
            "schedule": self._schedule,
        }

    def resume(self) -> None:
        """Go on where an interrupted run stopped, if there was one."""
        path = self._checkpoint.with_suffix(".resume")
        if path.exists():
            kept = torch.load(path, weights_only=True)
            for name, part in self._parts().items():
                part.load_state_dict(kept[name])
            self.state = kept["state"]

    def keep(self, precision: float) -> None:
        """Write what is needed to go on, and the averaged weights where they are the best so far."""
        if precision >= self.state["best"]:
            self.state["best"] = precision
            torch.save(self.average.state_dict(), self._checkpoint)
        kept = {name: part.state_dict() for name, part in self._parts().items()}
        torch.save({**kept, "state": self.state}, self._checkpoint.with_suffix(".resume"))

    def epoch(self, films: Sequence[Film]) -> dict[str, float]:
        """Train on every film once; return the mean of each part of the loss."""
        self.network.train()
        totals: dict[str, float] = {}
        for batch in _batches(films, self._recipe, self.state["epoch"]):
            with torch.autocast("cpu", torch.bfloat16):
                found = self.network(batch.films.to(memory_format=torch.channels_last))
            parts = losses(found, batch)
            self._optimiser.zero_grad()
            sum(parts.values()).backward()
            nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
            self._optimiser.step()
            self._schedule.step()
            self.state["step"] += 1
            _averaged(self.average, self.network, self.state["step"])
            for name, part in parts.items():
                totals[name] = totals.get(name, 0.0) + part.item() / self._batches
        self.state["epoch"] += 1
        return totals


def train(
    fit: Sequence[Film], stop: Sequence[Film], recipe: Recipe, checkpoint: Path, minutes: float = np.inf
) -> PanoNet | None:
    """Return the averaged network of the best epoch on `stop`; None where `minutes` ran out (call again to go on)."""
    training = Training(recipe, len(fit), checkpoint)
    training.resume()
    started = time.monotonic()
    while training.state["epoch"] < recipe.epochs:
        begun, number = time.monotonic(), training.state["epoch"]
        if number % 5 == 0 and begun - started > minutes * 60:
            return None
        totals = training.epoch(fit)
        words = " ".join(f"{name} {total:.3f}" for name, total in totals.items())
        LOG.info("epoch %d: %.1f s, %s", number, time.monotonic() - begun, words)
        if number % 5 == 4 or number + 1 == recipe.epochs:
            precision, right, areas = detected(answers(training.average, stop), stop)
            LOG.info("  validation: mAP50 %.4f, numbers right %.4f, AUC %s", precision, right, areas)
            training.keep(precision)
    training.average.load_state_dict(torch.load(checkpoint, weights_only=True))
    return training.average.eval()
