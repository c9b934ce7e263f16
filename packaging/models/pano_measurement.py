"""Measures `pano-teeth` on films that it was not trained on."""

from collections.abc import Sequence

import numpy as np
from figure import Figure, resampled, share
from numpy.typing import NDArray
from pano_export import Found
from pano_figures import area_under, average_precisions, numbered
from pano_films import FILM_LABELS, Film
from pano_findings import Kind
from pano_points import Crossed, Numbers

HELD_BACK = "held-back films"
CROSSED = "held-back and validation films, cross-fitted"
LEAST = 0.80
LEAST_BOUND = 0.50
"""A kind is offered where sensitivity and specificity reach LEAST, and the lower bounds of both LEAST_BOUND."""


def error_of(chance: Numbers, truth: Numbers, bins: int = 15) -> float:
    """Return the expected calibration error of probabilities of a yes, over equal bins."""
    place = np.minimum((chance * bins).astype(int), bins - 1)
    return float(sum(abs(chance[place == b].sum() - truth[place == b].sum()) for b in range(bins)) / len(chance))


def _rate(kind: Kind, name: str, hits: Numbers, dataset: str) -> Figure:
    """Return the share of hits (films, places; NaN does not count): Wilson's interval by film, else over films.

    Where nothing was missed there is nothing to resample: the films that count for something give Wilson's interval.
    """
    known = ~np.isnan(hits)
    if kind.place == "film":
        return share(dataset, name, hits[known] > 0.5)
    films = np.array([str(row) for row in range(len(hits))])
    if np.all(hits[known] > 0.5):
        by_film = share(dataset, name, np.ones(int(known.any(axis=1).sum()), np.bool_))
        return Figure(dataset, name, int(known.sum()), 1.0, by_film.ci_low, 1.0)
    figure = resampled(
        dataset, name, lambda rows: float(np.nanmean(hits[rows])) if known[rows].any() else np.nan, films
    )
    return Figure(dataset, name, int(known.sum()), figure.value, figure.ci_low, figure.ci_high)


def kind_figures(kind: Kind, found: Found, films: Sequence[Film], said: Numbers, dataset: str) -> list[Figure]:
    """Return sensitivity, specificity and AUC of one kind; `said` (films, places) is 1 where it was called."""
    chance, truth = kind.chance(found), kind.truth(films)
    figures = []
    for name, wanted in (("sensitivity", 1.0), ("specificity", 0.0)):
        hits = np.where(truth == wanted, said == wanted, np.nan)
        figures.append(_rate(kind, f"{kind.name}: {name}", hits, dataset))

    def area(rows: NDArray[np.int64]) -> float:
        known = ~np.isnan(truth[rows])
        return area_under(chance[rows][known], truth[rows][known] > 0.5)

    return [*figures, resampled(dataset, f"{kind.name}: auc", area, np.array([film.group for film in films]))]


def carries(figures: Sequence[Figure]) -> bool:
    """Whether a kind's sensitivity and specificity (its first two figures) are worth offering it."""
    return all(one.value >= LEAST and one.ci_low > LEAST_BOUND for one in figures[:2])


def tooth_figures(found: Found, films: Sequence[Film], threshold: float, dataset: str) -> list[Figure]:
    """Return mean average precision at half and at 0.75 overlap, recall, precision and number accuracy."""
    groups = np.array([film.group for film in films])

    def precision(at: float) -> Figure:
        def measure(rows: NDArray[np.int64]) -> float:
            return float(
                average_precisions(found.boxes[rows], found.teeth[rows], [films[row] for row in rows], at).mean()
            )

        return resampled(dataset, f"mAP{round(at * 100)}", measure, groups, rounds=200)

    shown = (found.teeth >= threshold) & (found.boxes[..., 2] > found.boxes[..., 0])
    counts = np.array([numbered(b, s, film) for b, s, film in zip(found.boxes, shown, films, strict=True)], float)
    teeth = np.array([np.sum(~np.isnan(film.boxes[:, 0])) for film in films], float)
    boxes = shown.sum(axis=1).astype(float)

    def ratio(name: str, over: Numbers, under: Numbers) -> Figure:
        figure = resampled(dataset, name, lambda rows: float(over[rows].sum() / max(under[rows].sum(), 1)), groups)
        return Figure(dataset, name, int(under.sum()), figure.value, figure.ci_low, figure.ci_high)

    return [
        precision(0.5),
        precision(0.75),
        ratio("number right, of the matched teeth", counts[:, 1], counts[:, 0]),
        ratio("tooth found (any number)", counts[:, 0], teeth),
        ratio("box on a tooth (any number)", counts[:, 0], boxes),
    ]


def trust_figures(found: Found, films: Sequence[Film], quantile: float, dataset: str) -> list[Figure]:
    """Return the calibration error of the teeth, and what the sets of a tooth's states hold."""
    there = np.stack([~np.isnan(film.boxes[:, 0]) for film in films]).astype(np.float64)
    groups = np.array([film.group for film in films])

    def error(rows: NDArray[np.int64]) -> float:
        return error_of(found.teeth[rows].ravel(), there[rows].ravel())

    own = np.where(there > 0.5, found.teeth, 1 - found.teeth)
    covered = (1 - own <= quantile).astype(float)
    states = (1 - found.teeth <= quantile).astype(int) + (found.teeth <= quantile).astype(int)
    unsure = (states != 1).astype(float)
    return [
        resampled(dataset, "ece of the teeth", error, groups, rounds=300),
        resampled(dataset, "set of a tooth's states holds the true one", lambda r: float(covered[r].mean()), groups),
        resampled(dataset, "set of a tooth's states is not one state", lambda r: float(unsure[r].mean()), groups),
    ]


def film_trust_figure(found: Crossed, films: Sequence[Film]) -> Figure:
    """Return the calibration error of the learned film labels, cross-fitted."""
    kinds = np.stack([film.kinds for film in films]).astype(np.float64)
    film = found.found.film[:, : len(FILM_LABELS)]

    def error(rows: NDArray[np.int64]) -> float:
        known = ~np.isnan(kinds[rows])
        return error_of(film[rows][known], kinds[rows][known])

    return resampled(CROSSED, "ece of the film labels", error, np.array([one.group for one in films]), rounds=300)
