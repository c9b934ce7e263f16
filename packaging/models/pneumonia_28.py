"""Trains, exports and measures `pneumonia-28`: PneumoniaMNIST, three seeds, against the published ResNet-18."""

import argparse
import logging
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from augmentation import Variation, varied
from bundle import arguments, finish
from figure import Figure, area_under_curve, resampled
from network_28 import ThumbnailResNet
from numpy.typing import NDArray
from other_kind import blood_tiles, dicom_pictures, drawn, feet, lumbar_slices, panoramics
from phantom import chest
from picture import Grey, scaled, tensor
from plan import Label, Plan, Sample
from split import read_brain
from training_28 import SIDE, Recipe, Thumbnails, area, train

SEED = 20261121
SEEDS = (SEED, SEED + 1, SEED + 2)
HELD_BACK = 180
"""Training pictures of each label that calibrate, and that no network is trained on."""

RECIPE = Recipe()
MILD = Variation(degrees=6, scale=1.12, aspect=1.1, shift=0.04, erased=0.0)
LOG = logging.getLogger("pneumonia-28")
Measure = Callable[[NDArray[np.int64]], float]


def cropped(picture: Grey, side: int) -> Grey:
    """Return the centred square of the shorter side, resized, as MedMNIST was made (`resize = "crop"`)."""
    rows, columns = picture.shape
    edge = min(rows, columns)
    top, left = (rows - edge) // 2, (columns - edge) // 2
    return scaled(np.ascontiguousarray(picture[top : top + edge, left : left + edge]), side, side)


PLAN = Plan(
    id="pneumonia-28",
    display_name="Chest X-ray at 28 pixels: pneumonia",
    task="classification",
    side=SIDE,
    widths=(24, 32, 64, 64, 128, 128),
    labels=(
        Label("Normal", "#7FA98A", ("125112009", "SCT", "Within normal limits"), normal=True),
        Label("Pneumonia", "#FF8A5B", ("PNEUMONIA", "99OVERREAD", "Appearance of pneumonia")),
    ),
    resize="crop",
    accepts={"modality": ["DX", "CR"], "body_part": ["CHEST"], "view": ["PA", "AP"], "min_size": [SIDE, SIDE]},
    data_source=(
        "PneumoniaMNIST (MedMNIST v2): the paediatric chest X-rays of Kermany 2018, centre-cropped to a square and "
        "reduced to 28 x 28."
    ),
    licence="Weights: Apache-2.0. Training images: CC BY 4.0.",
    references=(
        "Yang J et al. Sci Data 2023;10:41, doi:10.1038/s41597-022-01721-8",
        "Kermany DS et al. Cell 2018;172:1122-1131, doi:10.1016/j.cell.2018.02.010",
    ),
    contraindications=(
        "Reading films: it sees 28 x 28 pixels and is here for a published comparison; use Chest X-ray: pneumonia",
        "Adults: trained on children of one to five years only",
        "Any decision about a patient",
    ),
    golden=lambda: cropped(chest(), SIDE),
)


def read_part(data: Path, part: str) -> Thumbnails:
    """Read one part ("train", "val" or "test") of the published split."""
    with np.load(data / "medmnist" / "pneumoniamnist.npz") as archive:
        return Thumbnails(archive[f"{part}_images"], archive[f"{part}_labels"][:, 0].astype(np.int64))


def _divided(pictures: Thumbnails) -> tuple[Thumbnails, Thumbnails]:
    """Return what is trained on and what calibrates; the set does not say which pictures share a patient."""
    order = np.random.default_rng(SEED).permutation(len(pictures.labels))
    aside = np.concatenate([order[pictures.labels[order] == label][:HELD_BACK] for label in (0, 1)])
    return pictures.part(np.setdiff1d(order, aside)), pictures.part(np.sort(aside))


def sample(name: str, part: Thumbnails) -> Sample:
    """Return the part as the measurements take it; a group is one picture, as patients are not named."""
    return Sample(name, part.squares, part.labels, np.arange(len(part.labels)).astype(np.str_))


def test_samples(data: Path) -> list[Sample]:
    """Return what the finished model is judged on."""
    return [sample("PneumoniaMNIST test", read_part(data, "test"))]


def _others(data: Path) -> dict[str, np.ndarray]:
    """Return squares of other kinds, each named; chest films are left out: they show the same patients."""
    rng = np.random.default_rng(SEED)
    kinds = {
        "lateral feet": feet(data).pictures,
        "panoramic films": panoramics(data).pictures,
        "brain MRI": read_brain(data, "test", ("glioma", "meningioma", "pituitary", "notumor")).pictures,
        "lumbar MRI": lumbar_slices(data).pictures,
        "blood cells": blood_tiles(data).pictures,
        "other DICOM test pictures": dicom_pictures(data).pictures,
        "drawn noise, gradients, text, shapes": [drawn(rng) for _ in range(300)],
    }
    return {name: np.stack([cropped(one, SIDE) for one in pictures]) for name, pictures in kinds.items()}


def _familiar(fit: Thumbnails) -> Sample:
    """Return the training pictures and a mild variant of each: what the gate must let through."""
    rng = np.random.default_rng(SEED)
    mild = np.stack([varied(square, SIDE, MILD, rng) for square in fit.squares])
    return sample("training", Thumbnails(np.concatenate([fit.squares, mild]), np.tile(fit.labels, 2)))


def _trained(options: argparse.Namespace, seed: int, fit: Thumbnails, validation: Thumbnails) -> ThumbnailResNet:
    """Return the network of one seed: trained, or read from `--weights`, a folder of finished checkpoints."""
    name = f"{PLAN.id}-{seed}.pt"
    torch.manual_seed(seed)
    network = ThumbnailResNet(PLAN.widths, len(PLAN.labels))
    if options.weights:
        network.load_state_dict(torch.load(options.weights / name, weights_only=True))
        return network.eval()
    recipe = Recipe(epochs=options.epochs or RECIPE.epochs, seed=seed)
    return train(network, fit, validation, recipe, options.work / name)[0]


def _chance(network: ThumbnailResNet, squares: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return the probability of pneumonia before calibration, in full precision."""
    with torch.inference_mode():
        logits = network(torch.from_numpy(tensor(squares)).contiguous(memory_format=torch.channels_last))
    return torch.softmax(logits.double(), dim=1)[:, 1].numpy()


def _seed_figures(networks: list[ThumbnailResNet], test: Sample) -> list[Figure]:
    """Return AUC and accuracy at 0.5 of every seed, and their means with an interval over pictures."""
    chances = [_chance(network, test.squares) for network in networks]
    positive = test.labels == 1

    def auc(k: int) -> Measure:
        return lambda rows: area_under_curve(chances[k], positive, rows)

    def right(k: int) -> Measure:
        return lambda rows: float(((chances[k] >= 0.5) == positive)[rows].mean())

    figures = []
    for name, of in (("auc", auc), ("accuracy at 0.5", right)):
        each = [of(k) for k in range(len(networks))]
        for seed, measure in zip(SEEDS, each, strict=True):
            figures.append(resampled(test.name, f"{name}, seed {seed}", measure, test.groups))

        def mean(rows: NDArray[np.int64], each: list[Measure] = each) -> float:
            return float(np.mean([measure(rows) for measure in each]))

        figures.append(resampled(test.name, f"{name}, mean of three seeds", mean, test.groups))
    return figures


def main() -> None:
    """Train three seeds (or take `--weights FOLDER`), ship the best by validation, measure all on the test pictures."""
    options = arguments(f"resources/models/{PLAN.id}")
    torch.set_num_threads(1)  # at 28 x 28 two threads wait for each other longer than they work
    fit, held_back = _divided(read_part(options.data, "train"))
    validation = read_part(options.data, "val")
    networks = [_trained(options, seed, fit, validation) for seed in SEEDS]
    reached = [area(network, validation) for network in networks]
    shipped = int(np.argmax(reached))
    LOG.info("validation AUC %s; seed %d ships", np.round(reached, 5), SEEDS[shipped])
    tests = test_samples(options.data)
    samples = (_familiar(fit), sample("PneumoniaMNIST train, held back", held_back), tests)
    extra = _seed_figures(networks, tests[0])
    finish(PLAN, networks[shipped], options, samples, _others(options.data), extra)


if __name__ == "__main__":
    main()
