"""Whole-film classifiers that `foot-arch` was compared with: from scratch, or pretrained without labels.

Nothing that ships is made here; the figures stand in the card. `--pretrain` learns, without a label, from every picture
of the training folders (SimSiam, Chen 2021: two variants of one picture should mean the same); `--begin` names the
checkpoint that the five folds by patient start from.
"""

import argparse
import logging
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import torch
from augmentation import Variation, degraded, erased, placed, toned
from figure import area_under_curve
from foot_arch import divided
from foot_films import Film, read_films
from network import SmallResNet
from numpy.typing import NDArray
from other_kind import lumbar_slices, panoramics
from picture import Grey, tensor
from split import read_brain, read_chest
from torch import nn
from torch.nn import functional
from training import averaged

LOG = logging.getLogger("whole film")
WIDTHS = (24, 32, 64, 128, 192, 192)
KEPT_SIDE = 288
SEED = 20261121
MOST = 1500
"""Pictures of one kind that the pretraining uses at most; the feet come four times as often."""

STRONG = Variation(degrees=15, scale=1.5, aspect=1.25, shift=0.12, tone=1.2, erased=0.0)
MILD = Variation(degrees=8, scale=1.15, aspect=1.12, shift=0.06)


def _varied(picture: Grey, side: int, variation: Variation, rng: np.random.Generator) -> Grey:
    square = placed(picture, side, variation, rng)
    square = degraded(toned(square, variation.tone, rng) if rng.random() < 0.8 else square, rng)
    return erased(square, 0.25, rng) if rng.random() < 0.2 else square


def _input(squares: Sequence[Grey]) -> torch.Tensor:
    return torch.from_numpy(tensor(np.stack(squares))).contiguous(memory_format=torch.channels_last)


class SimSiam(nn.Module):
    """The network's features projected, and the projection of one variant predicted from the other's."""

    def __init__(self, network: SmallResNet) -> None:
        super().__init__()
        self.network = network
        width, wide = WIDTHS[-1], 512
        self.project = nn.Sequential(
            nn.Linear(width, wide),
            nn.BatchNorm1d(wide),
            nn.ReLU(),
            nn.Linear(wide, wide),
            nn.BatchNorm1d(wide, affine=False),
        )
        self.predict = nn.Sequential(nn.Linear(wide, 128), nn.BatchNorm1d(128), nn.ReLU(), nn.Linear(128, wide))

    def forward(self, first: torch.Tensor, second: torch.Tensor) -> torch.Tensor:
        """Return the loss: minus the mean cosine of prediction and the other's projection, which is held still."""
        one, two = (self.project(self.network.features(x).mean(dim=(2, 3)).float()) for x in (first, second))
        forth = functional.cosine_similarity(self.predict(one), two.detach()).mean()
        back = functional.cosine_similarity(self.predict(two), one.detach()).mean()
        return -(forth + back) / 2


def _pictures(data: Path, films: Sequence[Film]) -> list[Grey]:
    """Return the training folders' pictures; no label is kept."""
    rng = np.random.default_rng(SEED)
    kinds = [
        read_chest(data, "train", ("NORMAL", "PNEUMONIA")).pictures,
        read_brain(data, "train", ("glioma", "meningioma", "pituitary", "notumor")).pictures,
        panoramics(data).pictures,
        lumbar_slices(data).pictures,
        [copy for film in films for copy in film.copies] * 4,
    ]
    return [kind[at] for kind in kinds for at in rng.permutation(len(kind))[: max(MOST, 4 * len(films))]]


def pretrained(pictures: Sequence[Grey], side: int, steps: int, path: Path) -> None:
    """Train without labels and keep the network; a collapse would show as a spread near zero."""
    torch.manual_seed(SEED)
    rng = np.random.default_rng(SEED)
    model = SimSiam(SmallResNet(WIDTHS, 2, dropout=0.3)).to(memory_format=torch.channels_last)
    optimiser = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9, weight_decay=1e-4)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.06, total_steps=steps, pct_start=0.1)
    for step in range(steps):
        drawn = [pictures[at] for at in rng.integers(0, len(pictures), 64)]
        first, second = (_input([_varied(one, side, STRONG, rng) for one in drawn]) for _ in range(2))
        with torch.autocast("cpu", torch.bfloat16):
            loss = model(first, second)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        if step % 50 == 0:
            LOG.info("step %d: loss %.4f", step, loss.item())
    torch.save(model.network.state_dict(), path)


def _trained(films: Sequence[Film], begin: Path | None, side: int, steps: int, seed: int) -> SmallResNet:
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    network = SmallResNet(WIDTHS, 2, dropout=0.3)
    if begin:
        network.load_state_dict(torch.load(begin, weights_only=True))
        network.head.reset_parameters()
    network = network.to(memory_format=torch.channels_last)
    average = SmallResNet(WIDTHS, 2, dropout=0.3).to(memory_format=torch.channels_last)
    average.load_state_dict(network.state_dict())
    of_label = [[film for film in films if film.label == label] for label in (0, 1)]
    optimiser = torch.optim.AdamW(network.parameters(), lr=1e-3, weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 1.5e-3, total_steps=steps, pct_start=0.25)
    for step in range(steps):
        labels = rng.integers(0, 2, 32)
        drawn = [of_label[label][rng.integers(0, len(of_label[label]))] for label in labels]
        squares = [_varied(film.copies[rng.integers(0, len(film.copies))], side, MILD, rng) for film in drawn]
        network.train()
        with torch.autocast("cpu", torch.bfloat16):
            logits = network(_input(squares))
        loss = functional.cross_entropy(logits.float(), torch.from_numpy(labels), label_smoothing=0.05)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        averaged(average, network, step)
    return average.eval()


@torch.inference_mode()
def _chance(network: SmallResNet, film: Film, side: int) -> float:
    """Return the probability of Flatfoot, the mean over the copies and their mirror images."""
    squares = [cv2.resize(copy, (side, side), interpolation=cv2.INTER_AREA) for copy in film.copies]
    squares += [np.ascontiguousarray(square[:, ::-1]) for square in squares]
    return float(functional.softmax(network(_input(squares)), dim=1)[:, 1].mean())


def cross_validated(films: list[Film], begin: Path | None, side: int, steps: int) -> tuple[float, float]:
    """Return accuracy and area under the curve over the five folds by patient."""
    chances: list[float] = []
    truth: list[bool] = []
    for number, (seen, unseen) in enumerate(divided(films)):
        network = _trained(seen, begin, side, steps, SEED + number)
        chances += [_chance(network, film, side) for film in unseen]
        truth += [film.label == 1 for film in unseen]
        right = np.mean((np.array(chances) >= 0.5) == np.array(truth))
        LOG.info("fold %d: accuracy up to here %.4f", number, right)
    chance, positive = np.array(chances), np.array(truth)
    everything: NDArray[np.int64] = np.arange(len(chance))
    return float(np.mean((chance >= 0.5) == positive)), area_under_curve(chance, positive, everything)


def main() -> None:
    """Pretrain, or measure the folds."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of public images")
    parser.add_argument("--pretrain", type=Path, help="learn without labels and write the network here")
    parser.add_argument("--begin", type=Path, help="the checkpoint to begin with; none: from scratch")
    parser.add_argument("--side", type=int, default=160)
    parser.add_argument("--steps", type=int, default=400)
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    cv2.setNumThreads(1)
    films = read_films(options.data, KEPT_SIDE)
    if options.pretrain:
        pretrained(_pictures(options.data, films), options.side, options.steps, options.pretrain)
    else:
        figures = cross_validated(films, options.begin, options.side, options.steps)
        LOG.info("accuracy %.4f, AUC %.4f", *figures)


if __name__ == "__main__":
    main()
