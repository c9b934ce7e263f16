"""Trains, exports and measures `brain-tumour`: glioma, meningioma, pituitary tumour or none on one MRI slice."""

from pathlib import Path

import numpy as np
import torch
from augmentation import Variation, varied
from bundle import arguments, finish, squares_of
from network import SmallResNet
from other_kind import blood_tiles, dicom_pictures, drawn, feet, lumbar_slices, panoramics
from phantom import brain
from plan import Label, Plan, Sample
from split import NEAR, divided, near_duplicates, read_brain, read_chest
from training import Pictures, Recipe, train

FOLDERS = ("glioma", "meningioma", "pituitary", "notumor")
SEED = 20261121
VARIATION = Variation(degrees=12, scale=1.2, aspect=1.15, tone=0.8, erased=0.1, equalised=0.05)
MILD = Variation(degrees=6, scale=1.12, aspect=1.15, shift=0.04, erased=0.0)
RECIPE = Recipe(epochs=32, draws=4480, seed=SEED)

PLAN = Plan(
    id="brain-tumour",
    display_name="Brain MRI: tumour kind",
    task="classification",
    side=224,
    widths=(24, 32, 64, 128, 192, 192),
    labels=(
        Label("Glioma", "#FF7A6B", ("GLIOMA", "99OVERREAD", "Appearance of glioma")),
        Label("Meningioma", "#FFB454", ("MENINGIOMA", "99OVERREAD", "Appearance of meningioma")),
        Label("Pituitary", "#F58FC0", ("PITUITARY_TUMOUR", "99OVERREAD", "Appearance of pituitary tumour")),
        Label("No tumour", "#7FA98A", ("NO_TUMOUR", "99OVERREAD", "No appearance of tumour"), normal=True),
    ),
    resize="stretch",
    accepts={"modality": ["MR"], "body_part": ["BRAIN", "HEAD"], "view": [], "min_size": [128, 128]},
    data_source="Nickparvar brain tumour MRI (from figshare, SARTAJ and Br35H), a public copy reduced to 224 x 224.",
    licence=(
        "Weights: Apache-2.0. Training images: CC0 as published by the collection, whose parts have terms of their own."
    ),
    references=(
        "https://www.kaggle.com/datasets/masoudnickparvar/brain-tumor-mri-dataset",
        "Cheng J et al. PLoS ONE 2015;10:e0140381, doi:10.1371/journal.pone.0140381",
    ),
    contraindications=(
        "Tumours other than the three kinds, and any other disease of the brain",
        "Whole volumes: it reads one slice at a time and does not know its neighbours",
        "Any decision about a patient",
    ),
    golden=brain,
)


def _others(data: Path) -> dict[str, np.ndarray]:
    """Return squares of other kinds, each named."""
    rng = np.random.default_rng(SEED)
    kinds = {
        "lateral feet": feet(data).pictures,
        "panoramic films": panoramics(data).pictures,
        "chest films": read_chest(data, "test", ("NORMAL", "PNEUMONIA")).pictures,
        "lumbar MRI": lumbar_slices(data).pictures,
        "blood cells": blood_tiles(data).pictures,
        "other DICOM test pictures": dicom_pictures(data).pictures,
        "drawn noise, gradients, text, shapes": [drawn(rng) for _ in range(300)],
    }
    return {name: squares_of(PLAN, pictures) for name, pictures in kinds.items()}


def _familiar(fit: Pictures) -> Sample:
    """Return the training pictures and a mild variant of each: what the gate must let through."""
    rng = np.random.default_rng(SEED)
    mild = [varied(picture, PLAN.side, MILD, rng) for picture in fit.pictures]
    return _sample("training", Pictures(fit.pictures + mild, np.tile(fit.labels, 2), np.tile(fit.groups, 2)))


def _sample(name: str, pictures: Pictures) -> Sample:
    return Sample(name, squares_of(PLAN, pictures.pictures), pictures.labels, pictures.groups)


def test_samples(data: Path) -> list[Sample]:
    """Return what the finished model is judged on: the test slices, and those without a near-duplicate in training."""
    test = read_brain(data, "test", FOLDERS)
    training = read_brain(data, "train", FOLDERS)
    apart = test.part(np.flatnonzero(~near_duplicates(test.pictures, training.pictures, NEAR)))
    return [_sample("published test folder", test), _sample("published test folder, without near-duplicates", apart)]


def main() -> None:
    """Train (or take `--weights`), then export, measure and write the entry and the card."""
    options = arguments(f"resources/models/{PLAN.id}")
    pictures = read_brain(options.data, "train", FOLDERS)
    parts = divided(pictures, dict.fromkeys(range(len(FOLDERS)), (0.06, 0.09)), SEED)
    fit, stop, held_back = (pictures.part(rows) for rows in parts)
    alike = near_duplicates(fit.pictures, [*stop.pictures, *held_back.pictures], NEAR)
    fit = fit.part(np.flatnonzero(~alike))
    torch.manual_seed(SEED)
    network = SmallResNet(PLAN.widths, len(PLAN.labels))
    if options.weights:
        network.load_state_dict(torch.load(options.weights, weights_only=True))
    else:
        recipe = Recipe(options.epochs or RECIPE.epochs, RECIPE.draws, seed=SEED)
        squares = squares_of(PLAN, stop.pictures)
        checkpoint = options.work / f"{PLAN.id}.pt"
        network = train(
            network,
            fit,
            (squares, stop.labels),
            lambda p, _label, rng: varied(p, PLAN.side, VARIATION, rng),
            recipe,
            checkpoint,
        )
    samples = (
        _familiar(fit),
        _sample("training folder, held-back blocks", held_back),
        test_samples(options.data),
    )
    finish(PLAN, network, options, samples, _others(options.data))


if __name__ == "__main__":
    main()
