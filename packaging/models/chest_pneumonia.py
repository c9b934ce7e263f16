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
VARIATION = Variation()
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
    limits="""- Children only (one to five years), one hospital, one label per film; adults, other hospitals and other diseases are
  untested. A film with another disease gets one of the two labels all the same.
- The source pictures were reduced to 224 x 224 without keeping their aspect ratio, so fine signs are gone, and the
  application stretches every film in the same way.
- Normal and pneumonia films of the source differ in more than the disease (cropping, exposure, size, markers, age).
  Augmentation weakens such shortcuts; it does not prove their absence.
- On the test folder the specificity is lower than on held-back training films: the published split is not a random one.
- It was balanced and calibrated on half normal, half pneumonia films. Where pneumonia is rarer, probabilities are too high.""",
    split="""The published training folder is divided by patient: about a tenth of the normal films and as many pneumonia films for
early stopping, about 15 % of the normal films and as many pneumonia films for calibration, the rest to train. The
published test folder (other patients) was measured once, at the end. Every label is drawn equally often in training.
Several films of a patient are never in two parts, as far as the file names tell patients apart.""",
    made="""A residual network of 1.5 million parameters, trained from scratch on 1-channel 224 x 224 films, with random rotation,
scale, aspect, shift, mirror, window, blur, sharpening, JPEG, noise, local contrast and erased rectangles. The weights are
a running average over the steps, of the epoch with the lowest loss on the stopping part.""",
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


def _sample(name: str, pictures: Pictures) -> Sample:
    return Sample(name, squares_of(PLAN, pictures.pictures), pictures.labels, pictures.groups)


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
            network, fit, (squares, stop.labels), lambda p, _label, rng: varied(p, PLAN.side, VARIATION, rng),
            recipe, checkpoint,
        )
    samples = (
        _sample("training films", fit),
        _sample("training folder, held-back patients", held_back),
        [_sample("published test folder", read_chest(options.data, "test", FOLDERS))],
    )
    finish(PLAN, network, options, samples, _others(options.data))


if __name__ == "__main__":
    main()
