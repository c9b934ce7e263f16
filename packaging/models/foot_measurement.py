"""Measures `foot-arch` across its folds: every picture by the network that saw no picture of its patient."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from calibration import (
    conformal_quantile,
    cross_fitted_error,
    expected_calibration_error,
    fitted_temperature,
    probabilities,
    review_limit,
)
from familiarity import Familiarity, fitted, pooled_features
from figure import Figure, area_under_curve, resampled
from foot_films import POINT_NAMES, Film
from foot_network import FEATURES, ArchNetwork
from foot_training import SIDE, answer_of, measures_of, points_of, varied
from measurement import ALPHA, sample_figures
from numpy.typing import NDArray
from picture import stretched
from plan import Plan, Sample

SHRINKAGE = 0.02
PITCH = FEATURES.index("calcaneal pitch")
ONE_COPY = "cross-validation, one copy of each source"
ALL_COPIES = "cross-validation, mean over the copies of each source and their mirror images"
BY_HAND = "cross-validation, hand-placed points of each source"


@dataclass(frozen=True, slots=True)
class Unseen:
    """What the fold's network said of one film; rows are its copies, then their mirror images."""

    film: Film
    points: NDArray[np.float32]
    logits: NDArray[np.float64]
    by_hand: NDArray[np.float64]
    distance: float

    def errors_px(self) -> NDArray[np.float64]:
        """Return how far each point lies from the hand-placed one, (copies, 9), in pixels of 640."""
        placed = np.stack(self.film.points)
        return np.asarray(np.linalg.norm((self.points[: len(placed)] - placed) * 640, axis=2))


def squares_of_film(film: Film) -> NDArray[np.uint8]:
    """Return the copies as the network sees them, then their mirror images (2 copies, side, side)."""
    squares = np.stack([stretched(copy, SIDE) for copy in film.copies])
    return np.concatenate([squares, squares[:, :, ::-1]])


def familiar(network: ArchNetwork, films: Sequence[Film]) -> Familiarity:
    """Return where the films and variants of them lie, for the gate."""
    rng = np.random.default_rng(1)
    squares, labels = [], []
    for film in films:
        first = squares_of_film(film)
        variants = [varied(film.copies[0], film.points[0], rng)[0] for _ in range(2)]
        squares += [first[0], first[len(film.copies)], *variants]
        labels += [film.label] * 4
    return fitted(pooled_features(network, np.stack(squares)), np.array(labels), SHRINKAGE)


def read_unseen(network: ArchNetwork, seen: Sequence[Film], unseen: Sequence[Film]) -> list[Unseen]:
    """Return what a network says of films that it was not trained on."""
    gate = familiar(network, seen)
    found = []
    for film in unseen:
        squares = squares_of_film(film)
        points = points_of(network, squares)
        distance = gate.distance(pooled_features(network, squares[:1]))[0]
        by_hand = answer_of(network, measures_of(film.points[0][None]))[0]
        found.append(Unseen(film, points, answer_of(network, measures_of(points)), by_hand, float(distance)))
    return found


@dataclass(frozen=True, slots=True)
class Fixed:
    """What was fixed across the folds, on one copy of each source (n of them)."""

    temperature: float
    ece: float
    ece_before: float
    n: int
    quantile: float
    review: float
    distance: float


def fixed(found: Sequence[Unseen], seed: int, false_alarms: float = 0.02) -> Fixed:
    """Fix temperature, prediction sets and limits on one copy of each source."""
    logits = np.stack([one.logits[0] for one in found])
    labels = np.array([one.film.label for one in found])
    temperature = fitted_temperature(logits, labels)
    chances = probabilities(logits, temperature)
    return Fixed(
        temperature=temperature,
        ece=cross_fitted_error(logits, labels, seed),
        ece_before=expected_calibration_error(probabilities(logits), labels),
        n=len(labels),
        quantile=conformal_quantile(chances, labels, ALPHA),
        review=review_limit(chances, labels),
        distance=float(np.quantile([one.distance for one in found], 1 - false_alarms)),
    )


def figures_of(plan: Plan, found: Sequence[Unseen], limits: Fixed) -> list[Figure]:
    """Return every figure of the cross-validation; intervals by bootstrap over patients."""
    labels = np.array([one.film.label for one in found])
    patients = np.array([one.film.patient for one in found])
    chances = probabilities(np.stack([one.logits[0] for one in found]), limits.temperature)
    sample = Sample(ONE_COPY, np.zeros((0, SIDE, SIDE), np.uint8), labels, patients)
    decided = {"threshold": 0.5, "quantile": limits.quantile, "review": limits.review}
    figures = sample_figures(plan, sample, chances, decided)
    for dataset, logits in (
        (ALL_COPIES, np.stack([one.logits.mean(axis=0) for one in found])),
        (BY_HAND, np.stack([one.by_hand for one in found])),
    ):
        figures += _ranked(dataset, logits[:, 1] - logits[:, 0], labels, patients, is_judged=True)
    pitch = np.array([-measures_of(one.points[:1])[0, PITCH] for one in found])
    figures += _ranked(f"{ONE_COPY}, calcaneal pitch alone", pitch, labels, patients, is_judged=False)
    return figures + _point_figures(found, patients)


def _ranked(
    dataset: str, margin: NDArray[np.float64], labels: NDArray[np.int64], patients: NDArray[np.str_], *, is_judged: bool
) -> list[Figure]:
    """Return the AUC, and where the margin is a logit the accuracy, the sensitivity and the specificity."""
    flat, called = labels == 1, margin > 0
    figures = [resampled(dataset, "auc", lambda rows: area_under_curve(margin, flat, rows), patients)]
    if is_judged:
        figures += [
            resampled(dataset, "accuracy", lambda rows: float((called == flat)[rows].mean()), patients),
            resampled(dataset, "sensitivity", lambda rows: float(called[rows][flat[rows]].mean()), patients),
            resampled(dataset, "specificity", lambda rows: float((~called)[rows][~flat[rows]].mean()), patients),
        ]
    return figures


def _point_figures(found: Sequence[Unseen], patients: NDArray[np.str_]) -> list[Figure]:
    """Return the median distance of each point from the hand-placed one, in pixels of 640."""
    errors = np.stack([one.errors_px()[0] for one in found])
    figures = []
    for k, name in enumerate(POINT_NAMES):
        title = f"median error of {name}, px of 640"
        figures.append(resampled(ONE_COPY, title, lambda rows, k=k: float(np.median(errors[rows, k])), patients))
    return figures
