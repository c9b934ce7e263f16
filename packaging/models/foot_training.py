"""Varies lateral feet with their points, trains the heatmaps, and fits the answer to what the points measure."""

import copy
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import onnx
import torch
from augmentation import degraded, erased, toned
from foot_films import Film, Points
from foot_network import ArchNetwork, measured, place_of
from numpy.typing import NDArray
from picture import Grey, tensor
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler
from torch import nn
from torch.nn import functional
from training import averaged

LOG = logging.getLogger("training")
SIDE = 256
KEPT_SIDE = 320
"""Side of the copies that variants are drawn from."""

SIGMA = 1.2
"""Of the target, in cells (a cell is 4 pixels of the input)."""

EXACT = (3.0, 3.0, 1.0, 1.0, 2.0, 1.0, 1.0, 1.0, 1.5)
"""How much each point's place counts: the heel and the calcaneus' front end make the pitch."""

STRENGTHS = (0.1, 0.3, 1.0, 3.0, 10.0)
"""Of the regression (inverse of the ridge), chosen among the training patients."""

ROUNDS = 6


@dataclass(frozen=True, slots=True)
class Recipe:
    """How long and how fast to train."""

    steps: int = 600
    batch: int = 16
    rate: float = 3e-3
    decay: float = 0.05
    seed: int = 20261121


def begin_with(network: ArchNetwork, path: Path) -> None:
    """Copy the convolutions of the exported chest network into the stem and the stages.

    There the batch normalisation was folded into weights and bias; here it becomes the bias of an identity.
    """
    graph = onnx.load(path).graph
    values = {item.name: torch.from_numpy(onnx.numpy_helper.to_array(item).copy()) for item in graph.initializer}
    nodes = [node for node in graph.node if node.op_type == "Conv"]
    pairs = [network.stem]
    for stage in network.stages:
        pairs += [stage.first, stage.second, *([] if isinstance(stage.shortcut, nn.Identity) else [stage.shortcut])]
    with torch.no_grad():
        for pair, node in zip(pairs, nodes, strict=False):
            convolution, norm = pair[0], pair[1]
            if convolution.weight.shape != values[node.input[1]].shape:
                raise ValueError(f"{path} is no network of the same widths")
            convolution.weight.copy_(values[node.input[1]])
            norm.bias.copy_(values[node.input[2]])
            norm.running_var.fill_(1 - norm.eps)


def varied(picture: Grey, points: Points, rng: np.random.Generator) -> tuple[Grey, Points]:
    """Return one random variant of a foot, SIDE by SIDE, and where its points went."""
    angle = np.deg2rad(rng.uniform(-8, 8))
    scale, aspect = np.exp(rng.uniform(-0.16, 0.16)), np.exp(rng.uniform(-0.1, 0.1))
    flip = -1.0 if rng.random() < 0.5 else 1.0
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    forward = turn @ np.diag([flip * scale * aspect, scale / aspect]) * (SIDE / picture.shape[0])
    centre = SIDE / 2 + rng.uniform(-0.07, 0.07, 2) * SIDE
    offset = centre - forward @ np.full(2, picture.shape[0] / 2)
    border = cv2.BORDER_REPLICATE if rng.random() < 0.5 else cv2.BORDER_CONSTANT
    # cv2 counts from the centre of the first pixel, points from its outer corner.
    moved = np.column_stack([forward, offset + forward @ np.full(2, 0.5) - 0.5])
    square = cv2.warpAffine(picture, moved, (SIDE, SIDE), flags=cv2.INTER_LINEAR, borderMode=border)
    places = (points[:, ::-1] * picture.shape[0]) @ forward.T + offset
    if rng.random() < 0.25:
        square = cv2.createCLAHE(rng.uniform(1, 3), (6, 6)).apply(square)
    if rng.random() < 0.8:
        square = toned(square, 0.9, rng)
    square = degraded(square, rng)
    if rng.random() < 0.2:
        square = erased(square, 0.2, rng)
    return square, places[:, ::-1] / SIDE


def _batch(films: Sequence[Film], recipe: Recipe, step: int) -> tuple[torch.Tensor, torch.Tensor]:
    rng = np.random.default_rng([recipe.seed, step])
    pairs = []
    for index in rng.integers(0, len(films), recipe.batch):
        film = films[index]
        which = int(rng.integers(0, len(film.copies)))
        pairs.append(varied(film.copies[which], film.points[which], rng))
    squares, places = zip(*pairs, strict=True)
    return torch.from_numpy(tensor(np.stack(squares))), torch.from_numpy(np.stack(places).astype(np.float32))


def loss_of(heat: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
    """Return how far the heat is from a small disc at each place, and its centre of mass from the place itself."""
    rows, columns = heat.shape[2:]
    down = ((torch.arange(rows) + 0.5)[None, None] - places[:, :, :1] * rows) / SIGMA
    across = ((torch.arange(columns) + 0.5)[None, None] - places[:, :, 1:] * columns) / SIGMA
    wanted = torch.exp(-0.5 * (down[:, :, :, None] ** 2 + across[:, :, None, :] ** 2)).flatten(2)
    wanted = wanted / (wanted.sum(dim=2, keepdim=True) + 1e-6)
    inside = ((places > 0) & (places < 1)).all(dim=2)
    weights = inside * torch.tensor(EXACT)
    spread = -(wanted * torch.log_softmax(heat.flatten(2), dim=2)).sum(dim=2)
    apart = functional.smooth_l1_loss(place_of(heat) * rows, places * rows, reduction="none", beta=0.5).sum(dim=2)
    return ((spread + 0.5 * apart) * weights).sum() / weights.sum()


def train(films: Sequence[Film], recipe: Recipe, begin: Path | None) -> ArchNetwork:
    """Return the network with the running average of the weights; the answer's layer is not fitted yet."""
    torch.manual_seed(recipe.seed)
    network = ArchNetwork()
    if begin is not None:
        begin_with(network, begin)
    network = network.to(memory_format=torch.channels_last)
    average = copy.deepcopy(network)
    optimiser = torch.optim.AdamW(network.parameters(), weight_decay=recipe.decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, recipe.rate, total_steps=recipe.steps + 1, pct_start=0.2)
    begun = time.monotonic()
    for step in range(recipe.steps):
        network.train()
        squares, places = _batch(films, recipe, step)
        with torch.autocast("cpu", torch.bfloat16):
            heat = network.heatmaps(squares.to(memory_format=torch.channels_last))
        loss = loss_of(heat.float(), places)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        averaged(average, network, step)
        if step % 100 == 99:
            LOG.info("step %d loss %.3f, %.0f s", step + 1, loss.item(), time.monotonic() - begun)
    return average.eval()


def points_of(network: ArchNetwork, squares: NDArray[np.uint8], batch: int = 32) -> NDArray[np.float32]:
    """Return the points found on squares (n, side, side): (n, 9, 2), (row, column) as shares."""
    parts = []
    with torch.inference_mode():
        for start in range(0, len(squares), batch):
            parts.append(place_of(network.heatmaps(torch.from_numpy(tensor(squares[start : start + batch])))).numpy())
    return np.concatenate(parts)


def measures_of(points: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return the arch's measures (n, features) for points (n, 9, 2)."""
    with torch.inference_mode():
        return measured(torch.from_numpy(np.asarray(points, np.float32))).numpy().astype(np.float64)


def answer_of(network: ArchNetwork, values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return logits (n, 2) for measures (n, features)."""
    with torch.inference_mode():
        return network.head(torch.from_numpy(values.astype(np.float32))).numpy().astype(np.float64)


def _fitted(points: NDArray[np.float64], labels: NDArray[np.int64], strength: float) -> Pipeline:
    """Return the regression on points with small errors, as a network makes them (about 4 of 640 pixels)."""
    rng = np.random.default_rng(1)
    rounds = [points + rng.normal(0, 4 / 640, points.shape) for _ in range(ROUNDS)]
    model = make_pipeline(StandardScaler(), LogisticRegression(C=strength / ROUNDS, max_iter=5000))
    return model.fit(measures_of(np.concatenate(rounds)), np.tile(labels, ROUNDS))


def _chosen_strength(points: NDArray[np.float64], labels: NDArray[np.int64], patients: NDArray[np.str_]) -> float:
    """Return the strength with the lowest loss on patients that the regression did not see."""
    losses = dict.fromkeys(STRENGTHS, 0.0)
    for seen, unseen in StratifiedGroupKFold(5, shuffle=True, random_state=1).split(points, labels, patients):
        for strength in STRENGTHS:
            chances = _fitted(points[seen], labels[seen], strength).predict_proba(measures_of(points[unseen]))
            losses[strength] += log_loss(labels[unseen], chances, labels=[0, 1]) * len(unseen)
    return min(losses, key=losses.__getitem__)


def fit_answer(network: ArchNetwork, films: Sequence[Film]) -> None:
    """Fit the last layer: a logistic regression from the measures of hand-placed points to the label."""
    points = np.stack([film.points[0] for film in films])
    labels = np.array([film.label for film in films])
    strength = _chosen_strength(points, labels, np.array([film.patient for film in films]))
    scaler, model = _fitted(points, labels, strength)
    slopes = model.coef_[0] / scaler.scale_
    offset = float(model.intercept_[0] - (slopes * scaler.mean_).sum())
    LOG.info("answer fitted with strength %g", strength)
    with torch.no_grad():
        network.head.weight.copy_(torch.from_numpy(np.stack([-slopes / 2, slopes / 2])).float())
        network.head.bias.copy_(torch.tensor([-offset / 2, offset / 2]))
