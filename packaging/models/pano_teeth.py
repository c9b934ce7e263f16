"""Trains, exports and measures `pano-teeth`: the 32 teeth of a panoramic film, and what they and the film add up to."""

import argparse
import dataclasses
from pathlib import Path

import numpy as np
import torch
from bundle import arguments
from familiarity import Familiarity, fitted
from figure import Figure, share
from measurement import FLAGGED
from other_kind import blood_tiles, dicom_pictures, drawn, feet, lumbar_slices
from pano_bundle import Finished, finish
from pano_drawn import drawn_films
from pano_export import ExportedPano, Found, Scaling, export_pano, found_by
from pano_films import SIZE, Film, divided, read_films, varied
from pano_findings import KINDS
from pano_measurement import (
    HELD_BACK,
    carries,
    fitted_scaling,
    fixed_points,
    kind_figures,
    tooth_figures,
    trust_figures,
)
from pano_network import PanoNet
from pano_training import Recipe, train
from picture import Grey, scaled
from split import read_brain, read_chest

SEED = 20261121
RECIPE = Recipe(epochs=100, seed=SEED)
SHARES = (0.13, 0.24)
DRAWN = 16
FALSE_ALARMS = 0.02
MOST_OTHERS = 120


def parts(data: Path) -> tuple[list[Film], list[Film], list[Film]]:
    """Return the films to train on, to fix operating points on, and held back."""
    return divided(read_films(data), SHARES, SEED)


def _others(data: Path) -> dict[str, list[Grey]]:
    """Return pictures of other kinds at the input's size, each kind named."""
    rng = np.random.default_rng(SEED)
    kinds = {
        "lateral feet": feet(data).pictures,
        "chest films": read_chest(data, "test", ("NORMAL", "PNEUMONIA")).pictures,
        "brain MRI": read_brain(data, "test", ("glioma", "meningioma", "pituitary", "notumor")).pictures,
        "lumbar MRI": lumbar_slices(data).pictures,
        "blood cells": blood_tiles(data).pictures,
        "other DICOM test pictures": dicom_pictures(data).pictures,
        "drawn noise, gradients, text, shapes": [drawn(rng) for _ in range(MOST_OTHERS)],
    }
    return {name: [scaled(p, *SIZE) for p in _some(pictures, rng)] for name, pictures in kinds.items()}


def _some(pictures: list[Grey], rng: np.random.Generator) -> list[Grey]:
    rows = rng.permutation(len(pictures))[:MOST_OTHERS]
    return [pictures[row] for row in rows]


def _familiar(model: ExportedPano, fit: list[Film]) -> Familiarity:
    """Return where the pooled features of the training films and of two mild variants of each lie."""
    variants = [varied(film, np.random.default_rng([SEED, k, row])) for k in range(2) for row, film in enumerate(fit)]
    pooled = found_by(model, [film.picture for film in [*fit, *variants]]).features
    return fitted(pooled, np.zeros(len(pooled), np.int64), shrinkage=0.02)


def _gate_figures(model: ExportedPano, gate: Familiarity, limit: float, test: Found, data: Path) -> list[Figure]:
    figures = [share(HELD_BACK, FLAGGED, gate.distance(test.features) > limit)]
    for name, pictures in _others(data).items():
        far = gate.distance(found_by(model, pictures).features) > limit
        figures.append(share(name, FLAGGED, far, "external"))
    return figures


def _network(options: argparse.Namespace, fit: list[Film], stop: list[Film]) -> PanoNet | None:
    if not options.weights:
        recipe = dataclasses.replace(RECIPE, epochs=options.epochs or RECIPE.epochs)
        drawings = drawn_films(DRAWN, SEED, options.work)
        return train([*fit, *drawings], stop, recipe, options.work / "pano-teeth.pt")
    network = PanoNet()
    network.load_state_dict(torch.load(options.weights, weights_only=True))
    return network.eval()


def measured(
    network: PanoNet, options: argparse.Namespace, fit: list[Film], stop: list[Film], test: list[Film]
) -> Finished:
    """Export and measure: everything is fixed on `stop` before `test` is looked at."""
    path = options.out / "model.onnx"
    pictures = [film.picture for film in stop]
    export_pano(network, Scaling(), path)
    scaling = fitted_scaling(found_by(ExportedPano(path), pictures), stop)
    export_pano(network, scaling, path)
    model = ExportedPano(path)
    chosen = found_by(model, pictures)
    points = fixed_points(chosen, stop)
    gate = _familiar(model, fit)
    gate.save(options.out / "ood.npz")
    limit = float(np.quantile(gate.distance(chosen.features), 1 - FALSE_ALARMS))
    found = found_by(model, [film.picture for film in test])
    figures = tooth_figures(found, test, points.tooth, HELD_BACK)
    offered = []
    for kind in KINDS:
        own = kind_figures(kind, found, test, points.kinds[kind.name], HELD_BACK)
        figures += own
        offered += [kind.name] if carries(own) else []
    figures += trust_figures(found, test, points.quantile, HELD_BACK)
    figures += _gate_figures(model, gate, limit, found, options.data)
    export_pano(network, scaling, path, [label for kind in KINDS if kind.name in offered for label in kind.labels])
    return Finished(
        scaling=scaling,
        points=points,
        offered=tuple(offered),
        gate_limit=limit,
        figures=tuple(figures),
        validation=tuple(trust_figures(chosen, stop, points.quantile, "validation films")),
        milliseconds=(ExportedPano(path, 1).milliseconds(), ExportedPano(path, 2).milliseconds()),
        megabytes=path.stat().st_size / 1e6,
        parameters=sum(p.numel() for p in network.parameters()),
        films=(len(fit), len(stop), len(test)),
    )


def main() -> None:
    """Train (or take `--weights`), then export, measure and write the entry and the card."""
    options = arguments("resources/models/pano-teeth")
    fit, stop, test = parts(options.data)
    network = _network(options, fit, stop)
    if network is not None:
        finish(options, measured(network, options, fit, stop, test))


if __name__ == "__main__":
    main()
