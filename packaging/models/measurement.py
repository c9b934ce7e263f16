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
FLAGGED = "flagged as unlike the training"

Squares = NDArray[np.uint8]


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


def sample_figures(
    plan: Plan, sample: Sample, chances: NDArray[np.float64], found: Mapping[str, float]
) -> list[Figure]:
    """Return every figure of one sample, with what was fixed on the held-back pictures in `found`."""
    many = len(plan.labels) > 2
    figures = (
        _many_label_figures(plan, sample, chances) if many else _two_label_figures(sample, chances, found["threshold"])
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


class _Gate:
    """Tells which squares the model was not made for, and writes the statistics that the entry names."""

    def __init__(self, plan: Plan, network: SmallResNet, model: ExportedModel, temperature: float) -> None:
        self._plan, self._network, self._model, self._temperature = plan, network, model, temperature
        self._statistics: Familiarity | None = None
        self.threshold = 0.0

    def fit(self, fit: Sample, held_back: Sample, path: Path) -> None:
        """Learn from the training squares; the threshold lets a small share of the held-back ones be flagged."""
        pooled = pooled_features(self._network, fit.squares)
        self._check_agreement(fit.squares[0], pooled[0])
        self._statistics = fitted(pooled, fit.labels)
        self._statistics.save(path)
        known = held_back.squares[np.isin(held_back.labels, fit.labels)]
        distances = self._statistics.distance(pooled_features(self._network, known))
        self.threshold = float(np.quantile(distances, 1 - FALSE_ALARMS))

    def _check_agreement(self, square: NDArray[np.uint8], pooled: NDArray[np.float32]) -> None:
        """Raise ValueError where the file's activation is not the one that the statistics were fitted on."""
        if "gradcam_act" not in self._model.outputs:
            return
        activation = self._model.run(square, ["gradcam_act"])[0]
        if not np.allclose(activation[0].mean(axis=(1, 2)), pooled, atol=1e-3):
            raise ValueError("gradcam_act of the exported file differs from the trained network's layer")

    def flagged(self, squares: Squares) -> NDArray[np.bool_]:
        """Return which squares are flagged as unlike the training."""
        if self._statistics is None:
            raise ValueError("the gate was not fitted")
        return self._statistics.distance(pooled_features(self._network, squares)) > self.threshold

    def unrouted(self, squares: Squares) -> NDArray[np.bool_]:
        """Return which squares a router keeps back: named "other", or too improbable."""
        chances = probabilities(self._model.logits(squares), self._temperature)
        other = [not self._plan.routed(label.name) for label in self._plan.labels]
        return np.array(other)[chances.argmax(axis=1)] | (chances.max(axis=1) < self._plan.min_probability)


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
    gate = _Gate(plan, network, model, temperature)
    gate.fit(fit, held_back, folder / "ood.npz")
    figures: list[Figure] = []
    for sample in tests:
        chances = probabilities(model.logits(sample.squares), temperature)
        figures += sample_figures(plan, sample, chances, found)
        figures.append(share(sample.name, FLAGGED, gate.flagged(sample.squares)))
    for name, squares in others.items():
        figures.append(share(name, FLAGGED, gate.flagged(squares), "external"))
        if plan.routes:
            figures.append(share(name, "not routed", gate.unrouted(squares), "external"))
    rows = np.random.default_rng(SEED).permutation(len(held_back.squares))[:48]
    similarity = randomisation_similarity(network, held_back.squares[rows], SEED)
    return Measured(
        temperature=temperature,
        ece=cross_fitted_error(logits, held_back.labels, SEED),
        ece_before=expected_calibration_error(probabilities(logits), held_back.labels),
        n=len(held_back.labels),
        thresholds=(1 - threshold, threshold) if len(plan.labels) == 2 else (threshold,) * len(plan.labels),
        criterion=criterion,
        review_above=found["review"],
        conformal_quantile=found["quantile"],
        familiarity_threshold=gate.threshold,
        similarity=similarity,
        figures=tuple(figures),
        milliseconds=model.milliseconds(plan.side),
        megabytes=(folder / "model.onnx").stat().st_size / 1e6,
        parameters=sum(p.numel() for p in network.parameters()),
    )
