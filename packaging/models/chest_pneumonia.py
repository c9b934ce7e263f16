"""Trains, exports and measures `chest-pneumonia`: normal or pneumonia on a frontal paediatric chest film."""

from pathlib import Path

import numpy as np
import torch
from augmentation import Variation, varied
from bundle import arguments, finish, squares_of
from network import SmallResNet
from other_kind import blood_tiles, dicom_pictures, drawn, feet, lumbar_slices, panoramics
from phantom import chest
from plan import Label, Plan, Sample
from split import divided, read_brain, read_chest
from training import Pictures, Recipe, train

FOLDERS = ("NORMAL", "PNEUMONIA")
SEED = 20261121
VARIATION = Variation(scale=1.15, zoom=1.25, erased=0.4, largest_erased=0.4, collimated=0.35)
MILD = Variation(degrees=6, scale=1.12, aspect=1.15, shift=0.04, erased=0.0)
RECIPE = Recipe(epochs=22, draws=4000, seed=SEED)

PLAN = Plan(
    id="chest-pneumonia",
    display_name="Chest X-ray: pneumonia",
    task="classification",
    side=224,
    widths=(24, 32, 64, 128, 192, 192),
    labels=(
        Label("Normal", "#7FA98A", ("125112009", "SCT", "Within normal limits"), normal=True),
        Label("Pneumonia", "#FF8A5B", ("PNEUMONIA", "99OVERREAD", "Appearance of pneumonia")),
    ),
    resize="stretch",
    accepts={"modality": ["DX", "CR"], "body_part": ["CHEST"], "view": ["PA", "AP"], "min_size": [200, 200]},
    data_source=(
        "Kermany 2018, paediatric chest X-rays of one hospital (Guangzhou Women and Children's Medical Center), "
        "in a public copy reduced to 224 x 224."
    ),
    licence="Weights: Apache-2.0. Training images: CC BY 4.0.",
    references=(
        "Kermany DS et al. Cell 2018;172:1122-1131, doi:10.1016/j.cell.2018.02.010",
        "https://data.mendeley.com/datasets/rscbjbr9sj/2",
    ),
    contraindications=(
        "Adults: trained on children of one to five years only",
        "Lateral films, portable films with many lines, computed tomography",
        "Any decision about a patient",
    ),
    golden=chest,
)


def _others(data: Path) -> dict[str, np.ndarray]:
    """Return squares of other kinds, each named."""
    rng = np.random.default_rng(SEED)
    brain = read_brain(data, "test", ("glioma", "meningioma", "pituitary", "notumor"))
    kinds = {
        "lateral feet": feet(data).pictures,
        "panoramic films": panoramics(data).pictures,
        "brain MRI": brain.pictures,
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
    """Return what the finished model is judged on."""
    return [_sample("published test folder", read_chest(data, "test", FOLDERS))]


def main() -> None:
    """Train (or take `--weights`), then export, measure and write the entry and the card."""
    options = arguments(f"resources/models/{PLAN.id}")
    pictures = read_chest(options.data, "train", FOLDERS)
    ratio = float((pictures.labels == 0).sum() / (pictures.labels == 1).sum())
    shares = {0: (0.10, 0.15), 1: (0.10 * ratio, 0.15 * ratio)}
    fit, stop, held_back = (pictures.part(rows) for rows in divided(pictures, shares, SEED))
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
        _sample("training folder, held-back patients", held_back),
        test_samples(options.data),
    )
    finish(PLAN, network, options, samples, _others(options.data))


if __name__ == "__main__":
    main()
