"""Varies lumbar slices and trains the network on them: other coils, windows, sequences, fields of view."""

import copy
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from lumbar_network import LevelNetwork
from lumbar_slices import LEVELS, MISPLACED, Slice
from numpy.typing import NDArray
from picture import Grey, tensor
from torch.nn import functional
from training import averaged

LOG = logging.getLogger("training")
SIDE = 256
STRIDE = 2
SIGMA = 1.5
"""Of the target, in cells."""

PRESENT, ABSENT, UNKNOWN = 1, 0, -1
CELLS = (np.stack(np.mgrid[0:SIDE, 0:SIDE], axis=-1) + 0.5).astype(np.float32)
"""The centre (row, column) of every input pixel."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How long and how fast to train."""

    steps: int = 1500
    batch: int = 8
    rate: float = 3e-3
    decay: float = 0.05
    seed: int = 20261121


@dataclass(frozen=True, slots=True)
class Example:
    """A square, the cells of the points (5, 2), and whether each is PRESENT, ABSENT or UNKNOWN."""

    square: Grey
    points: NDArray[np.float64]
    presence: NDArray[np.int64]


def _window_of(one: Slice, rng: np.random.Generator) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return a field of view (top, left), (bottom, right): the whole frame, a part of it, or more than it."""
    size = np.array(one.picture.shape, float)
    choice = rng.random()
    if choice < 0.35:
        return np.zeros(2), size
    if choice < 0.5:
        return -rng.uniform(0, 0.25, 2) * size, size * (1 + rng.uniform(0, 0.25, 2))
    first, last = rng.uniform(0, 0.22, 2) * size, size * (1 - rng.uniform(0, 0.22, 2))
    if choice < 0.75 and np.isfinite(one.points).all():
        if rng.random() < 0.65:
            last[0] = min(size[0], rng.uniform(one.points[1, 0], one.points[4, 0] + 25))
        else:
            first[0] = max(0.0, rng.uniform(one.points[0, 0] - 40, one.points[2, 0]))
        last[0] = max(last[0], first[0] + 0.3 * size[0])
    return first, last


def varied(one: Slice, rng: np.random.Generator) -> Example:
    """Return one random variant of a slice."""
    first, last = _window_of(one, rng)
    scale = SIDE / (last - first).max() * np.exp(rng.uniform(-0.22, 0.16))
    angle = np.deg2rad(rng.normal(0, 7))
    aspect = np.exp(rng.uniform(-0.1, 0.1) / 2)
    mirrored = -1.0 if rng.random() < 0.06 else 1.0
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    forward = turn @ np.diag([scale * aspect, scale / aspect * mirrored])
    middle = np.full(2, SIDE / 2) + rng.uniform(-0.06, 0.06, 2) * SIDE
    back = np.linalg.inv(forward)
    bend = _bend(rng)
    offset = (first + last) / 2 - back @ middle
    grid = CELLS if bend is None else CELLS + bend
    source = cv2.transform(grid, np.column_stack([back, offset]))
    rows, columns = cv2.split(source)
    smooth = cv2.GaussianBlur(one.picture, (0, 0), 0.45 / scale) if scale < 0.75 else one.picture
    square = cv2.remap(smooth, columns - 0.5, rows - 0.5, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    inside = (rows > first[0]) & (rows < last[0]) & (columns > first[1]) & (columns < last[1])
    square[~inside] = 0
    points = (one.points - (first + last) / 2) @ forward.T + middle
    points = points if bend is None else _unbent(points, bend)
    presence = _presence(one, points, first, last)
    return Example(_toned(square, inside, rng), points / STRIDE, presence)


def _bend(rng: np.random.Generator) -> NDArray[np.float32] | None:
    """Return a smooth displacement (side, side, 2) in input pixels; often none."""
    if rng.random() < 0.4:
        return None
    coarse = rng.normal(0, rng.uniform(1, 5), (5, 5, 2)).astype(np.float32)
    return cv2.resize(coarse, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)


def _unbent(points: NDArray[np.float64], bend: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return where points without bend lie with it: the fixed point of p + bend(p) = point."""
    place = points.copy()
    for _ in range(4):
        cells = np.clip(np.nan_to_num(place), 0, SIDE - 1).astype(int)
        place = points - bend[cells[:, 0], cells[:, 1]]
    return place


def _presence(
    one: Slice, points: NDArray[np.float64], first: NDArray[np.float64], last: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Return whether each level is to be found; near the edge of the field of view it may be or not."""
    known = np.isfinite(points).all(axis=1)
    presence = np.where(one.is_absent, ABSENT, np.where(known, PRESENT, UNKNOWN))
    with np.errstate(invalid="ignore"):
        canvas = np.minimum(points, SIDE - points).min(axis=1)
        frame = np.minimum(one.points - first, last - one.points).min(axis=1)
        edge = np.minimum(canvas, frame)
    presence = np.where(known & (edge < 3), UNKNOWN, presence)
    presence = np.where(known & (edge < -6), ABSENT, presence)
    misplaced = np.array([(one.group, level) in MISPLACED for level in LEVELS])
    return np.where(misplaced & (presence == PRESENT), UNKNOWN, presence)


def _toned(square: Grey, inside: NDArray[np.bool_], rng: np.random.Generator) -> Grey:
    """Return the square as another sequence, coil, window or scanner would show it."""
    plane = square.astype(np.float32) / 255
    if rng.random() < 0.35:
        knots = np.cumsum(rng.uniform(0.05, 1, 6))
        knots = (knots - knots[0]) / (knots[-1] - knots[0])
        if rng.random() < 0.5:
            knots[1:] = rng.permutation(knots[1:])
        levels = np.interp(np.arange(256) / 255, np.linspace(0, 1, 6), knots)
        plane = cv2.LUT(square, levels.astype(np.float32))
    if rng.random() < 0.15:
        plane = 1 - plane
    if rng.random() < 0.5:
        coil = cv2.resize(rng.normal(0, 0.35, (3, 3)).astype(np.float32), (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)
        plane = plane * np.exp(coil)
    plane = cv2.pow(np.maximum(plane, 0), float(np.exp(rng.uniform(-0.6, 0.5))))
    plane = plane * np.float32(np.exp(rng.uniform(-0.5, 0.5))) + np.float32(rng.uniform(-0.08, 0.1))
    choice = rng.random()
    if choice < 0.2:
        plane = cv2.GaussianBlur(plane, (0, 0), rng.uniform(0.4, 1.5))
    elif choice < 0.35:
        share = rng.uniform(0.35, 0.8)
        coarse = cv2.resize(plane, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
        plane = cv2.resize(coarse, (SIDE, SIDE), interpolation=cv2.INTER_LINEAR)
    if rng.random() < 0.4:
        plane = plane + rng.standard_normal(plane.shape, dtype=np.float32) * np.float32(rng.uniform(0.005, 0.06))
    plane[~inside] = 0
    return (np.clip(plane, 0, 1) * 255).astype(np.uint8)


def target(examples: Sequence[Example]) -> tuple[torch.Tensor, torch.Tensor]:
    """Return what each level's softmax should be, (n, 5, cells + 1), and which levels count, (n, 5)."""
    side = SIDE // STRIDE
    centres = np.arange(side) + 0.5
    wanted = np.zeros((len(examples), len(LEVELS), side * side + 1), np.float32)
    counted = np.zeros((len(examples), len(LEVELS)), np.float32)
    for n, example in enumerate(examples):
        for k, presence in enumerate(example.presence):
            counted[n, k] = presence != UNKNOWN
            if presence == ABSENT:
                wanted[n, k, -1] = 1
            elif presence == PRESENT:
                down, across = (np.exp(-(((centres - p) / SIGMA) ** 2) / 2) for p in example.points[k])
                plane = np.outer(down, across).ravel()
                wanted[n, k, :-1] = plane / plane.sum()
    return torch.from_numpy(wanted), torch.from_numpy(counted)


def loss_of(network: LevelNetwork, examples: Sequence[Example]) -> torch.Tensor:
    """Return the mean cross-entropy between the levels' targets and the network's softmax."""
    x = torch.from_numpy(tensor(np.stack([example.square for example in examples])))
    wanted, counted = target(examples)
    with torch.autocast("cpu", torch.bfloat16):
        places, absence = network(x.contiguous(memory_format=torch.channels_last))
    logits = torch.cat([places.float().flatten(2), absence.float()[:, :, None]], dim=2)
    loss = -(wanted * functional.log_softmax(logits, dim=2)).sum(dim=2)
    return (loss * counted).sum() / counted.sum().clamp(min=1)


def train(
    slices: Sequence[Slice], shares: Sequence[float], recipe: Recipe, checkpoint: Path, begun_from: Path | None = None
) -> LevelNetwork:
    """Return the averaged network after the last step; a slice is drawn as often as its share says.

    `begun_from` is a checkpoint to go on from.
    """
    torch.manual_seed(recipe.seed)
    network = LevelNetwork(len(LEVELS))
    if begun_from:
        network.load_state_dict(torch.load(begun_from, weights_only=True))
    network = network.to(memory_format=torch.channels_last)
    average = copy.deepcopy(network)
    optimiser = torch.optim.AdamW(network.parameters(), weight_decay=recipe.decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, recipe.rate, total_steps=recipe.steps + 1, pct_start=0.2)
    chance = np.array(shares) / np.sum(shares)
    begun, total = time.monotonic(), 0.0
    network.train()
    for step in range(recipe.steps):
        rng = np.random.default_rng([recipe.seed, step])
        rows = rng.choice(len(slices), recipe.batch, p=chance)
        loss = loss_of(network, [varied(slices[row], rng) for row in rows])
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimiser.step()
        schedule.step()
        averaged(average, network, step)
        total += loss.item()
        if step % 100 == 99:
            LOG.info("step %d: %.0f s, loss %.4f", step + 1, time.monotonic() - begun, total / 100)
            total = 0.0
            torch.save(average.state_dict(), checkpoint)
    torch.save(average.state_dict(), checkpoint)
    return average.eval()
