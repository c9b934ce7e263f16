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
from pano_findings import KINDS, Kind
from pano_measurement import (
    CROSSED,
    HELD_BACK,
    carries,
    film_trust_figure,
    kind_figures,
    tooth_figures,
    trust_figures,
)
from pano_network import PanoNet
from pano_points import (
    Crossed,
    Points,
    crossed,
    film_points,
    fitted_scaling,
    fitted_temperature,
    rows_of,
    scaled_films,
    tooth_points,
)
from pano_training import Recipe, train
from picture import Grey, scaled
from split import read_brain, read_chest

SEED = 20261121
RECIPE = Recipe(epochs=100, seed=SEED)
SHARES = (0.13, 0.24)
DRAWN = 16
FALSE_ALARMS = 0.02
MOST_OTHERS = 60


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


def _familiar(model: ExportedPano, fit: list[Film], drawings: list[Film]) -> Familiarity:
    """Return where the pooled features of the films and of the drawings lie, and of a mild variant of each."""
    films = [*fit, *drawings]
    variants = [varied(film, np.random.default_rng([SEED, row])) for row, film in enumerate(films)]
    kinds = np.tile(np.repeat([0, 1], [len(fit), len(drawings)]), 2)
    pooled = found_by(model, [film.picture for film in [*films, *variants]]).features
    return fitted(pooled, kinds, shrinkage=0.02)


def _gate_figures(model: ExportedPano, gate: Familiarity, limit: float, test: Found, data: Path) -> list[Figure]:
    figures = [share(HELD_BACK, FLAGGED, gate.distance(test.features) > limit)]
    for name, pictures in _others(data).items():
        far = gate.distance(found_by(model, pictures).features) > limit
        figures.append(share(name, FLAGGED, far, "external"))
    return figures


def _network(options: argparse.Namespace, fit: list[Film], stop: list[Film]) -> PanoNet | None:
    if not options.weights:
        recipe = dataclasses.replace(RECIPE, epochs=options.epochs or RECIPE.epochs)
        return train([*fit, *drawn_films(DRAWN, SEED, options.work)], stop, recipe, options.work / "pano-teeth.pt")
    network = PanoNet()
    network.load_state_dict(torch.load(options.weights, weights_only=True))
    return network.eval()


def _kind_figures(
    kind: Kind, points: Points, held_back: tuple[Found, list[Film]], by_fold: tuple[Crossed, list[Film]]
) -> list[Figure]:
    """Return what a kind is worth: per tooth on the held-back films, else cross-fitted."""
    if kind.place == "tooth":
        found, films = held_back
        said = (kind.chance(found) >= points.kinds[kind.name]).astype(np.float64)
        return kind_figures(kind, found, films, said, HELD_BACK)
    answers, films = by_fold
    return kind_figures(kind, answers.found, films, answers.said[kind.name], CROSSED)


def measured(
    network: PanoNet, options: argparse.Namespace, fit: list[Film], stop: list[Film], test: list[Film]
) -> Finished:
    """Export and measure: what concerns single teeth is fixed on `stop` and measured on `test`.

    The kinds that concern a film have too few films in either: they are fixed and measured on both, cross-fitted.
    """
    path, both = options.out / "model.onnx", [*stop, *test]
    export_pano(network, Scaling(), path)
    temperature = fitted_temperature(found_by(ExportedPano(path), [film.picture for film in stop]), stop)
    export_pano(network, Scaling(temperature), path)
    model = ExportedPano(path)
    found = found_by(model, [film.picture for film in both])
    chosen, held_back = (rows_of(found, rows) for rows in np.split(np.arange(len(both)), [len(stop)]))
    points = tooth_points(chosen, stop)
    figures = tooth_figures(held_back, test, points.tooth, HELD_BACK)
    by_fold = crossed(found, both)
    kinds = {kind.name: _kind_figures(kind, points, (held_back, test), (by_fold, both)) for kind in KINDS}
    offered = [name for name, own in kinds.items() if carries(own)]
    figures += [figure for own in kinds.values() for figure in own]
    figures += [*trust_figures(held_back, test, points.quantile, HELD_BACK), film_trust_figure(by_fold, both)]
    scaling = fitted_scaling(found, both, temperature)
    points = dataclasses.replace(points, kinds={**points.kinds, **film_points(scaled_films(found, scaling), both)})
    gate = _familiar(model, fit, drawn_films(DRAWN, SEED, options.work))
    gate.save(options.out / "ood.npz")
    limit = float(np.quantile(gate.distance(chosen.features), 1 - FALSE_ALARMS))
    figures += _gate_figures(model, gate, limit, held_back, options.data)
    export_pano(network, scaling, path, [label for kind in KINDS if kind.name in offered for label in kind.labels])
    return Finished(
        scaling=scaling,
        points=points,
        offered=tuple(offered),
        gate_limit=limit,
        figures=tuple(figures),
        milliseconds=ExportedPano(path).milliseconds(),
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
