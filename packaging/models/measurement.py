"""Measures an exported model: calibration on held-back pictures first, then the test pictures, once."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from calibration import (
    conformal_quantile,
    cross_fitted_error,
    expected_calibration_error,
    fitted_temperature,
    normalised_entropy,
    probabilities,
    review_limit,
    sensitive_threshold,
)
from explanation import randomisation_similarity
from export import ExportedModel
from familiarity import Familiarity, fitted, pooled_features
from figure import Figure, area_under_curve, resampled, share
from network import SmallResNet
from numpy.typing import NDArray
from plan import Measured, Plan, Sample

ALPHA = 0.1
FALSE_ALARMS = 0.02
SENSITIVITY = 0.95
SEED = 20261121

Squares = NDArray[np.uint8]


def energy(logits: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return -logsumexp(logits) (Liu 2020): high where no label speaks up."""
    logits = logits.astype(np.float64)
    top = logits.max(axis=1)
    return -(top + np.log(np.exp(logits - top[:, None]).sum(axis=1)))


def _two_label_figures(sample: Sample, chances: NDArray[np.float64], threshold: float) -> list[Figure]:
    chance, positive = chances[:, 1], sample.labels == 1
    called = chance >= threshold
    measures = {
        "auc": lambda rows: area_under_curve(chance, positive, rows),
        "accuracy": lambda rows: float((called == positive)[rows].mean()),
        "sensitivity": lambda rows: float(called[rows][positive[rows]].mean()),
        "specificity": lambda rows: float((~called)[rows][~positive[rows]].mean()),
    }
    return [resampled(sample.name, name, measure, sample.groups) for name, measure in measures.items()]


def _many_label_figures(plan: Plan, sample: Sample, chances: NDArray[np.float64]) -> list[Figure]:
    right = chances.argmax(axis=1) == sample.labels
    figures = [share(sample.name, "accuracy", right)]
    for index, label in enumerate(plan.labels):
        rows = sample.labels == index
        if rows.any():
            figures.append(share(sample.name, f"sensitivity: {label.name}", right[rows]))
    return figures


def _sample_figures(plan: Plan, sample: Sample, chances: NDArray[np.float64], found: Mapping[str, float]) -> list[Figure]:
    """Return every figure of one sample, with what was fixed on the held-back pictures in `found`."""
    many = len(plan.labels) > 2
    figures = (
        _many_label_figures(plan, sample, chances)
        if many
        else _two_label_figures(sample, chances, found["threshold"])
    )
    own = chances[np.arange(len(chances)), sample.labels]
    figures.append(share(sample.name, "prediction set holds the true label", 1 - own <= found["quantile"]))
    unsure = normalised_entropy(chances) > found["review"]
    figures.append(share(sample.name, "sent to review first", unsure))
    wrong = chances.argmax(axis=1) != sample.labels
    if wrong.any():
        figures.append(share(sample.name, "wrong ones sent to review first", unsure[wrong]))
    groups = sample.groups

    def error(rows: NDArray[np.int64]) -> float:
        return expected_calibration_error(chances[rows], sample.labels[rows])

    return [*figures, resampled(sample.name, "ece", error, groups, rounds=300)]


def _unlikeness(
    plan: Plan, network: SmallResNet, fit: Sample, path: Path
) -> tuple[object, "Familiarity | None"]:
    """Return how unlike the training pictures a square is: (model, squares) to numbers, and its statistics."""
    if not plan.gradients:
        return (lambda model, squares: energy(model.logits(squares))), None
    statistics = fitted(pooled_features(network, fit.squares), fit.labels)
    statistics.save(path)
    return (lambda _model, squares: statistics.distance(pooled_features(network, squares))), statistics


def measure(
    plan: Plan,
    network: SmallResNet,
    folder: Path,
    fit: Sample,
    held_back: Sample,
    tests: Sequence[Sample],
    others: Mapping[str, Squares],
) -> Measured:
    """Return what was measured of the file in `folder`; `others` are pictures of kinds that it must flag."""
    model = ExportedModel(folder / "model.onnx")
    logits = model.logits(held_back.squares)
    temperature = fitted_temperature(logits, held_back.labels)
    chances = probabilities(logits, temperature)
    threshold, criterion = 0.5, "the likeliest label; 0.5 marks a majority"
    if len(plan.labels) == 2:
        threshold = sensitive_threshold(chances[:, 1], held_back.labels == 1, SENSITIVITY)
        criterion = f"the highest threshold that finds {SENSITIVITY:.0%} of the held-back positive films"
    found = {
        "threshold": threshold,
        "quantile": conformal_quantile(chances, held_back.labels, ALPHA),
        "review": review_limit(chances, held_back.labels),
    }
    unlikeness, _ = _unlikeness(plan, network, fit, folder / "ood.npz")
    limit = float(np.quantile(unlikeness(model, held_back.squares), 1 - FALSE_ALARMS))
    figures: list[Figure] = []
    for sample in tests:
        figures += _sample_figures(plan, sample, probabilities(model.logits(sample.squares), temperature), found)
        figures.append(share(sample.name, "flagged as unlike the training", unlikeness(model, sample.squares) > limit))
    for name, squares in others.items():
        figures.append(share(name, "flagged as unlike the training", unlikeness(model, squares) > limit, "external"))
    rows = np.random.default_rng(SEED).permutation(len(held_back.squares))[:48]
    similarity = randomisation_similarity(network, held_back.squares[rows], SEED) if plan.gradients else None
    return Measured(
        temperature=temperature,
        ece=cross_fitted_error(logits, held_back.labels, SEED),
        ece_before=expected_calibration_error(probabilities(logits), held_back.labels),
        n=len(held_back.labels),
        thresholds=(1 - threshold, threshold) if len(plan.labels) == 2 else (threshold,) * len(plan.labels),
        criterion=criterion,
        review_above=found["review"],
        conformal_quantile=found["quantile"],
        familiarity_threshold=limit,
        similarity=similarity,
        figures=tuple(figures),
        milliseconds=model.milliseconds(plan.side),
        megabytes=(folder / "model.onnx").stat().st_size / 1e6,
        parameters=sum(p.numel() for p in network.parameters()),
    )
