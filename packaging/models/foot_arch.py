"""Trains, cross-validates, exports and measures `foot-arch`: normal or flat, by the arch that nine points measure."""

import argparse
import logging
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import torch
from bundle import REMARKS, entry_of
from card import write_card
from entry import store
from explanation import randomisation_similarity
from export import ROOT, ExportedModel
from familiarity import Familiarity, pooled_features
from figure import Figure, share
from foot_angle import REMARK, rule_figures, with_angle
from foot_export import arch_cam, export_arch
from foot_films import Film, read_films
from foot_measurement import Fixed, Unseen, familiar, figures_of, fixed, read_unseen, squares_of_film
from foot_network import ArchNetwork
from foot_training import KEPT_SIDE, SIDE, Recipe, fit_answer, train
from measurement import FLAGGED
from other_kind import blood_tiles, dicom_pictures, drawn, lumbar_slices, panoramics
from picture import Grey, read_grey, scaled, stretched
from plan import Label, Measured, Plan
from sklearn.model_selection import StratifiedGroupKFold
from split import read_brain, read_chest

SEED = 20261121
FOLDS = 5
HELD_BACK = "cross-validation, one copy of each source"
BEGIN = ROOT / "resources" / "models" / "chest-pneumonia" / "model.onnx"
SAMPLE = ROOT / "resources" / "samples" / "foot-lateral.png"
MEASURED = (
    "Every figure of the cross-validation is of networks that saw no picture of the patient at hand; the file that "
    "ships was then trained on all sources in the same way, so it has no figure of its own. Intervals are 95 %, by "
    'bootstrap over patients, Wilson for shares. "External" pictures are of another kind than the training\'s. '
    "The randomisation check below is of the file that ships, on 48 films of its training."
)
LOG = logging.getLogger("foot-arch")


def golden() -> Grey:
    """Return the drawn lateral foot of the samples, reduced."""
    film = read_grey(SAMPLE)
    return scaled(film, round(film.shape[0] / 3), round(film.shape[1] / 3))


PLAN = Plan(
    id="foot-arch",
    display_name="Foot X-ray: arch",
    task="classification",
    side=SIDE,
    widths=(),
    labels=(
        Label("Normal", "#7FA98A", ("125112009", "SCT", "Within normal limits"), normal=True),
        Label("Flatfoot", "#E0B36F", ("FLATFOOT", "99OVERREAD", "Appearance of flatfoot")),
    ),
    resize="stretch",
    accepts={"modality": ["DX", "CR", "RG"], "body_part": ["FOOT"], "view": [], "min_size": [200, 200]},
    data_source="Pesplanus v2 (Roboflow Universe, 2024): weight-bearing lateral feet, stretched to 640 x 640.",
    licence="Weights: Apache-2.0. Training images: CC BY 4.0.",
    references=("https://universe.roboflow.com/pesplanus-ea7jl/pesplanus-b1xsb",),
    contraindications=(
        "Films without weight on the foot, oblique or frontal views, children, feet after surgery",
        "Hallux valgus, ulcer, fracture or any other finding: it answers for the arch alone",
        "Any decision about a patient",
    ),
    golden=golden,
)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of public images")
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "models" / PLAN.id)
    parser.add_argument("--catalogue", type=Path, default=ROOT / "models.toml")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="folder for checkpoints")
    parser.add_argument("--steps", type=int, default=0, help="0: as the recipe says")
    parser.add_argument("--fold", type=int, choices=range(FOLDS), help="train the network of one fold, nothing else")
    parser.add_argument("--cross-validate", action="store_true", help="train and measure the folds, nothing else")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    options.work.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    return options


def divided(films: list[Film]) -> list[tuple[list[Film], list[Film]]]:
    """Return, for each fold, the films that are seen and those that are not; no patient is in both."""
    labels = np.array([film.label for film in films])
    patients = np.array([film.patient for film in films])
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=SEED).split(labels, labels, patients)
    return [([films[k] for k in seen], [films[k] for k in unseen]) for seen, unseen in folds]


def _network(films: list[Film], options: argparse.Namespace, name: str) -> ArchNetwork:
    """Return the finished network of this name, trained where its checkpoint is not there."""
    finished = options.work / f"{PLAN.id}-{name}.pt"
    network = ArchNetwork()
    if not finished.exists():
        recipe = replace(Recipe(), steps=options.steps or Recipe().steps)
        network = train(films, recipe, BEGIN)
        fit_answer(network, films)
        torch.save(network.state_dict(), finished.with_suffix(".part"))
        finished.with_suffix(".part").replace(finished)
    network.load_state_dict(torch.load(finished, weights_only=True))
    return network.to(memory_format=torch.contiguous_format).eval()


def _cross_validated(films: list[Film], options: argparse.Namespace) -> list[Unseen]:
    """Return what the network that had not seen its patient says of each film."""
    found: list[Unseen] = []
    for number, (seen, unseen) in enumerate(divided(films)):
        part = read_unseen(_network(seen, options, f"fold-{number}"), seen, unseen)
        right = [one.film.label == one.logits[0].argmax() for one in part]
        LOG.info("fold %d: %d of %d right", number, sum(right), len(right))
        found += part
    return found


def _others(data: Path) -> dict[str, list[Grey]]:
    """Return pictures of other kinds, each named."""
    rng = np.random.default_rng(SEED)
    return {
        "panoramic films": panoramics(data).pictures,
        "chest films": read_chest(data, "test", ("NORMAL", "PNEUMONIA")).pictures,
        "brain MRI": read_brain(data, "test", ("glioma", "meningioma", "pituitary", "notumor")).pictures,
        "lumbar MRI": lumbar_slices(data).pictures,
        "blood cells": blood_tiles(data).pictures,
        "other DICOM test pictures": dicom_pictures(data).pictures,
        "drawn noise, gradients, text, shapes": [drawn(rng) for _ in range(300)],
    }


def _flagged(network: ArchNetwork, gate: Familiarity, limit: float, data: Path) -> list[Figure]:
    figures = []
    for name, pictures in _others(data).items():
        squares = np.stack([stretched(picture, SIDE) for picture in pictures])
        apart = gate.distance(pooled_features(network, squares))
        figures.append(share(name, FLAGGED, apart > limit, "external"))
    return figures


def _measured(network: ArchNetwork, films: list[Film], limits: Fixed, figures: list[Figure], folder: Path) -> Measured:
    rows = np.random.default_rng(SEED).permutation(len(films))[:48]
    squares = np.stack([squares_of_film(films[k])[0] for k in rows])
    return Measured(
        temperature=limits.temperature,
        ece=limits.ece,
        ece_before=limits.ece_before,
        n=limits.n,
        thresholds=(0.5, 0.5),
        criterion="the likelier label",
        review_above=limits.review,
        conformal_quantile=limits.quantile,
        familiarity_threshold=limits.distance,
        similarity=randomisation_similarity(network, squares, SEED, arch_cam),
        figures=tuple(figures),
        milliseconds=ExportedModel(folder / "model.onnx").milliseconds(SIDE),
        megabytes=(folder / "model.onnx").stat().st_size / 1e6,
        parameters=sum(p.numel() for p in network.parameters()),
    )


def main() -> None:
    """Train what is asked for; finished checkpoints are taken as they are."""
    options = _arguments()
    films = read_films(options.data, KEPT_SIDE)
    if options.fold is not None:
        _network(divided(films)[options.fold][0], options, f"fold-{options.fold}")
        return
    found = _cross_validated(films, options)
    limits = fixed(found, SEED)
    figures = figures_of(PLAN, found, limits)
    for figure in figures:
        LOG.info("%s", figure)
    if options.cross_validate:
        return
    network = _network(films, options, "all")
    options.out.mkdir(parents=True, exist_ok=True)
    export_arch(network, options.out / "model.onnx")
    gate = familiar(network, films)
    gate.save(options.out / "ood.npz")
    flagged = share(HELD_BACK, FLAGGED, np.array([one.distance > limits.distance for one in found]))
    figures += rule_figures(films)
    figures += [flagged, *_flagged(network, gate, limits.distance, options.data)]
    measured = _measured(network, films, limits, figures, options.out)
    entry = with_angle(entry_of(PLAN, measured, options.out, HELD_BACK), films)
    store(options.catalogue, entry, {**REMARKS, "angle": REMARK})
    write_card(PLAN, measured, options.out / "README.md", MEASURED)


if __name__ == "__main__":
    main()
