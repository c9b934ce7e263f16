"""Trains, exports and measures `lumbar-levels`: heatmaps of the five lumbar discs on sagittal MRI."""

import argparse
import logging
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import cv2
import lumbar_measurement as measurement
import numpy as np
import torch
from augmentation import Variation
from augmentation import varied as mildly_varied
from calibration import cross_fitted_error, expected_calibration_error, fitted_temperature, probabilities
from entry import store
from export import ROOT
from figure import Figure, share
from lumbar_bundle import ExportedHeatmaps, export_heatmaps, familiar, golden_of, pooled_of
from lumbar_card import write_lumbar_card
from lumbar_entry import REMARKS, Limits, PeakCalibration, entry_of
from lumbar_measurement import WHOLE, Points, judged
from lumbar_network import LevelNetwork
from lumbar_reading import THRESHOLD, Reading, readings
from lumbar_slices import FOLDS, LEVELS, Slice, drawn_slices, fold_of, read_mid_sagittal, read_numbered_masks
from lumbar_slices import read_volume_slices as beside_of
from lumbar_stress import cut_fields
from lumbar_training import SIDE, Recipe, train
from numpy.typing import NDArray
from other_kind import blood_tiles, drawn, feet, panoramics
from picture import letterboxed
from split import read_brain, read_chest

ID = "lumbar-levels"
SEED = 20261121
DRAWN_SEEDS = (101, 102, 103)
GOLDEN_SEED = 7
FALSE_ALARMS = 0.02
MILD = Variation(degrees=6, scale=1.12, aspect=1.1, shift=0.04, flip=False, erased=0.0)
OFTEN = {"IVD": 2.5, "VB2": 1.5, "VB3": 1.0, "sulaimanvesal": 1.2, "drawn": 0.25}
"""How often a slice of each source is drawn in training; there are few of the first."""

BESIDE_MIDLINE, WITHOUT_DISCS = 0.12, 0.3
MORE_OFTEN = {**OFTEN, "drawn": 0.8}
"""The same for the last steps of the network that ships: it must read the drawn sample too."""

LAST = Recipe(steps=500, rate=1.5e-3, seed=SEED + 1)
LOG = logging.getLogger("lumbar-levels")


def _often(one: Slice, often: Mapping[str, float]) -> float:
    if one.is_absent.all():
        return WITHOUT_DISCS
    return BESIDE_MIDLINE if one.offset_mm and one.origin != "drawn" else often[one.origin]


def _network(slices: list[Slice], options: argparse.Namespace, name: str) -> LevelNetwork:
    """Return the finished network of this name, trained where its checkpoint is not there."""
    recipe = replace(Recipe(), steps=options.steps or Recipe().steps)
    return _finished(slices, options, name, OFTEN, recipe)


def _shipped(slices: list[Slice], options: argparse.Namespace) -> LevelNetwork:
    """Return the network trained on every slice, and then for some steps with more of the drawn ones."""
    _network(slices, options, "all")
    return _finished(slices, options, "shipped", MORE_OFTEN, LAST, options.work / f"{ID}-all.pt")


def _finished(
    slices: list[Slice],
    options: argparse.Namespace,
    name: str,
    often: Mapping[str, float],
    recipe: Recipe,
    begun_from: Path | None = None,
) -> LevelNetwork:
    checkpoint = options.work / f"{ID}-{name}.pt"
    network = LevelNetwork(len(LEVELS))
    if not checkpoint.exists():
        part = options.work / f"{ID}-{name}.part"
        network = train(slices, [_often(one, often) for one in slices], recipe, part, begun_from)
        part.replace(checkpoint)
    network.load_state_dict(torch.load(checkpoint, weights_only=True))
    return network.eval()


def _fold(slices: list[Slice], number: int, options: argparse.Namespace) -> LevelNetwork:
    """Return the network that saw no patient of one fold."""
    folds = fold_of([one for one in slices if one.origin != "drawn"], SEED)
    seen = [one for one in slices if folds.get(one.group) != number]
    return _network(seen, options, f"fold-{number}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of public images")
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "models" / ID)
    parser.add_argument("--catalogue", type=Path, default=ROOT / "models.toml")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="folder for checkpoints")
    parser.add_argument("--steps", type=int, default=0, help="0: as the recipe says")
    parser.add_argument("--fold", type=int, choices=range(FOLDS), help="train the network of one fold, nothing else")
    parser.add_argument("--folds", type=int, nargs="+", default=list(range(FOLDS)), help="the folds to measure")
    parser.add_argument("--cross-validate", action="store_true", help="train and measure the folds, nothing else")
    parser.add_argument("--weights", action="store_true", help="measure anew what lies in --out, export nothing")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    options.work.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    return options


def all_slices(options: argparse.Namespace) -> list[Slice]:
    """Read and draw every slice that is trained on."""
    middles = read_mid_sagittal(options.data)
    beside = beside_of(options.data, middles)
    return [*middles, *beside, *read_numbered_masks(options.data), *drawn_slices(DRAWN_SEEDS, options.work)]


def _mild(one: Slice, rng: np.random.Generator) -> NDArray[np.uint8]:
    return mildly_varied(letterboxed(one.picture, SIDE), SIDE, MILD, rng)


def _is_judged(one: Slice) -> bool:
    return one.origin != "drawn" and not one.offset_mm and not one.is_absent.any()


Read = list[tuple[str, Slice, Reading]]


def _cross_validated(
    slices: list[Slice], options: argparse.Namespace, temperature: float = 1.0
) -> tuple[Read, NDArray[np.float64]]:
    """Return readings of every slice by the network that had not seen its patient, and their distances.

    The middle slices are read as they are and with parts of their field of view hidden; slices beside the middle
    are named by their distance from it.
    """
    read: Read = []
    distances: list[float] = []
    folds = fold_of([one for one in slices if one.origin != "drawn"], SEED)
    for number in options.folds:
        network = _fold(slices, number, options)
        unseen = [one for one in slices if folds.get(one.group) == number]
        middles = [one for one in unseen if _is_judged(one)]
        asked = [(WHOLE, one) for one in middles]
        asked += [(name, cut) for one in middles for name, cut in cut_fields(one).items()]
        asked += [(f"{one.offset_mm:+.0f} mm", one) for one in unseen if one.offset_mm]
        found = readings(network, [one for _, one in asked], temperature)
        read += [(name, one, reading) for (name, one), reading in zip(asked, found, strict=True)]
        seen = [one for one in slices if folds.get(one.group) != number and not one.is_absent.any()]
        gate = familiar(network, seen, _mild)
        distances += gate.distance(pooled_of(network, [letterboxed(one.picture, SIDE) for one in middles])).tolist()
    return read, np.array(distances)


def _beside_figures(read: Read) -> list[Figure]:
    """Return the mean peak of slices near the midline of the volumes and far from it, and how many fall below."""
    figures = []
    for name, low, high in (("up to 14 mm beside the midline", 1, 14), ("28 mm and more beside the midline", 28, 99)):
        chosen = [(one, found) for _, one, found in read if low <= abs(one.offset_mm) <= high]
        peaks = np.array([found.peaks.mean() for _, found in chosen])
        groups = np.array([one.group for one, _ in chosen])
        dataset = f"cross-validation, slices {name}"
        figures.append(measurement.resampled(dataset, "mean peak", lambda rows, p=peaks: float(p[rows].mean()), groups))
    return figures


def _judged_points(read: Read) -> Points:
    return judged([one for one in read if not one[1].offset_mm])


def _figures(read: Read, points: Points, limits: Limits) -> list[Figure]:
    return [
        *measurement.place_figures(points),
        *measurement.doubt_figures(points, limits.peak, limits.review_entropy),
        *measurement.sacral_figures(points, limits.sacral_entropy),
        *_beside_figures(read),
    ]


def _limits(points: Points, distances: NDArray[np.float64]) -> Limits:
    """Fix the entropies and the distance on the cross-validation; at a peak of 0.5 right is as likely as wrong."""
    right = points.part((points.field == WHOLE) & points.is_right)
    return Limits(
        peak=THRESHOLD,
        sacral_entropy=measurement.sacral_limit(points),
        review_entropy=float(np.quantile(right.entropy, 0.97)),
        distance=float(np.quantile(distances, 1 - FALSE_ALARMS)),
    )


def _calibration(points: Points) -> PeakCalibration:
    """Return the temperature of the peaks; `points` were read without one."""
    logits, right = measurement.peak_logits(points)
    before = expected_calibration_error(probabilities(logits), right)
    temperature = fitted_temperature(logits, right)
    return PeakCalibration(temperature, cross_fitted_error(logits, right, SEED), before, len(right))


def _other_kinds(data: Path) -> dict[str, list[np.ndarray]]:
    rng = np.random.default_rng(SEED)
    return {
        "lateral feet": feet(data).pictures,
        "panoramic films": panoramics(data).pictures,
        "chest films": read_chest(data, "test", ("NORMAL", "PNEUMONIA")).pictures,
        "brain MRI": read_brain(data, "test", ("glioma", "meningioma", "pituitary", "notumor")).pictures,
        "blood cells": blood_tiles(data).pictures,
        "drawn noise, gradients, text, shapes": [drawn(rng) for _ in range(300)],
    }


def main() -> None:
    """Train what is asked for; finished checkpoints are taken as they are."""
    options = _arguments()
    slices = all_slices(options)
    if options.fold is not None:
        _fold(slices, options.fold, options)
        return
    calibration = _calibration(_judged_points(_cross_validated(slices, options)[0]))
    read, distances = _cross_validated(slices, options, calibration.temperature)
    points = _judged_points(read)
    limits = _limits(points, distances)
    figures = _figures(read, points, limits)
    for figure in figures:
        LOG.info("%s", figure)
    if options.cross_validate:
        return
    network = _shipped(slices, options)
    gate = familiar(network, [one for one in slices if not one.is_absent.any()], _mild)
    if not options.weights:
        options.out.mkdir(parents=True, exist_ok=True)
        export_heatmaps(network, calibration.temperature, options.out / "model.onnx")
        gate.save(options.out / "ood.npz")
    for name, pictures in _other_kinds(options.data).items():
        apart = gate.distance(pooled_of(network, [letterboxed(picture, SIDE) for picture in pictures]))
        figures.append(share(name, "flagged as unlike the training", apart > limits.distance, "external"))
    model = ExportedHeatmaps(options.out / "model.onnx")
    middle = min(drawn_slices((GOLDEN_SEED,), options.work), key=lambda one: abs(one.offset_mm))
    golden = golden_of(model, middle, limits.peak, options.out / "golden.png")
    store(options.catalogue, entry_of(options.out, limits, calibration, figures, golden), REMARKS)
    numbers = {
        "measured": len(options.folds),
        "megabytes": (options.out / "model.onnx").stat().st_size / 1e6,
        "parameters": sum(p.numel() for p in network.parameters()),
        "milliseconds": model.milliseconds(),
    }
    write_lumbar_card(figures, numbers, limits, calibration, options.out / "README.md")


if __name__ == "__main__":
    main()
