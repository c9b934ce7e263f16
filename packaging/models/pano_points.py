"""What is fixed for `pano-teeth` on films it was not trained on: scaling, operating points, limits of doubt."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from calibration import normalised_entropy
from numpy.typing import NDArray
from pano_export import Found, Scaling
from pano_films import FRAME_LABELS, Film
from pano_findings import KINDS
from scipy.optimize import minimize

Numbers = NDArray[np.float64]

ALPHA = 0.05
FOLDS = 5
SEED = 20261121


def _sigmoid(logits: Numbers) -> Numbers:
    return 0.5 * (1 + np.tanh(logits / 2))


def _logits(chance: Numbers) -> Numbers:
    inside = np.clip(chance, 1e-9, 1 - 1e-9)
    return np.log(inside) - np.log1p(-inside)


def _surprise(logits: Numbers, truth: Numbers) -> float:
    return float(np.mean(np.logaddexp(0, logits) - truth * logits))


def fitted_temperature(found: Found, films: Sequence[Film]) -> float:
    """Return the temperature of all teeth; `found` has them unscaled."""
    presence, there = _logits(found.teeth), _there(films).astype(np.float64)
    best = minimize(lambda t: _surprise(presence / np.exp(t[0]), there), [0.0], method="Nelder-Mead")
    return float(np.exp(best.x[0]))


def fitted_scaling(found: Found, films: Sequence[Film], temperature: float) -> Scaling:
    """Return the temperature with a slope and an offset for each label of the film; `found` has those unscaled.

    A label has few films of its own, so slope and offset are held to 1 and 0 by a prior worth about one film. The
    quadrants share theirs, and so do the jaws.
    """
    of_label = {}
    for kind in KINDS:
        if kind.place == "tooth":
            continue
        truth, logits = kind.truth(films), _logits(kind.chance(found))
        known = ~np.isnan(truth)
        of_label |= dict.fromkeys(kind.labels, _fitted_line(logits[known], truth[known]))
    slopes, offsets = zip(*(of_label[name] for name in FRAME_LABELS), strict=True)
    return Scaling(temperature, slopes, offsets)


def _fitted_line(logits: Numbers, truth: Numbers) -> tuple[float, float]:
    def loss(p: Numbers) -> float:
        return _surprise(logits * np.exp(p[0]) + p[1], truth) * len(truth) + float(p @ p)

    log_slope, offset = minimize(loss, [0.0, 0.0], method="Nelder-Mead").x
    return float(np.exp(log_slope)), float(offset)


def scaled_films(found: Found, scaling: Scaling) -> Found:
    """Return what is found with the labels of the film scaled."""
    logits = _logits(found.film) * np.array(scaling.slopes) + np.array(scaling.offsets)
    return replace(found, film=_sigmoid(logits))


def rows_of(found: Found, rows: NDArray[np.int64]) -> Found:
    """Return what is found on some of the films."""
    return Found(found.boxes[rows], found.teeth[rows], found.film[rows], found.features[rows])


def _there(films: Sequence[Film]) -> NDArray[np.bool_]:
    return np.stack([~np.isnan(film.boxes[:, 0]) for film in films])


def operating_point(chance: Numbers, truth: Numbers) -> float:
    """Return the probability at which sensitivity and specificity add up to the most; of several the nearest to 0.5."""
    known = ~np.isnan(truth)
    chance, truth = chance[known], truth[known] > 0.5
    logits = _logits(chance)
    edges = np.unique(logits)
    limits = np.unique([0.0, *((edges[1:] + edges[:-1]) / 2)])
    worth = np.array([(logits[truth] >= at).mean() + (logits[~truth] < at).mean() for at in limits])
    best = limits[worth >= worth.max() - 1e-9]
    return float(_sigmoid(best[np.abs(best).argmin()]))


@dataclass(frozen=True, slots=True)
class Points:
    """Operating points by kind, and the limits of doubt about a tooth."""

    tooth: float
    kinds: Mapping[str, float]
    quantile: float
    review_above: float


def tooth_points(found: Found, films: Sequence[Film]) -> Points:
    """Return what concerns single teeth; below their one point, between 0.3 and 0.7, a tooth is missing."""
    missing = KINDS[0]
    teeth = 1 - operating_point(missing.chance(found), missing.truth(films))
    tooth = float(np.clip(teeth, 0.3, 0.7))
    kinds = {"Missing tooth": 1 - tooth, "Third molar present": tooth, "Third molar absent": 1 - tooth}
    there = _there(films)
    misses = np.sort(np.where(there, 1 - found.teeth, found.teeth).ravel())
    rank = int(np.ceil((len(misses) + 1) * (1 - ALPHA)))
    both = np.stack([found.teeth.ravel(), 1 - found.teeth.ravel()], axis=1)
    wrong = (found.teeth >= tooth) != there
    doubt = float(np.quantile(normalised_entropy(both)[wrong.ravel()], 0.2)) if wrong.any() else 0.5
    return Points(tooth, kinds, float(misses[min(rank, len(misses)) - 1]), doubt)


def film_points(found: Found, films: Sequence[Film]) -> dict[str, float]:
    """Return the operating point of each kind that is not about single teeth."""
    return {
        kind.name: operating_point(kind.chance(found), kind.truth(films)) for kind in KINDS if kind.place != "tooth"
    }


@dataclass(frozen=True, slots=True)
class Crossed:
    """What was found on films, scaled with what the other folds fixed; `said` by kind (films, places)."""

    found: Found
    said: Mapping[str, Numbers]


def crossed(found: Found, films: Sequence[Film]) -> Crossed:
    """Return the cross-fitted answers of the kinds that are not about single teeth."""
    film = found.film.copy()
    said = {kind.name: np.zeros(kind.truth(films).shape) for kind in KINDS if kind.place != "tooth"}
    for here, there in _folds(films):
        others = [films[row] for row in there]
        scaling = fitted_scaling(rows_of(found, there), others, 1.0)
        points = film_points(scaled_films(rows_of(found, there), scaling), others)
        scaled = scaled_films(rows_of(found, here), scaling)
        film[here] = scaled.film
        for kind in KINDS:
            if kind.name in said:
                said[kind.name][here] = kind.chance(scaled) >= points[kind.name]
    return Crossed(replace(found, film=film), said)


def _folds(films: Sequence[Film]) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """Yield the rows of each fold and those of the others; every category is spread over the folds."""
    rng = np.random.default_rng(SEED)
    order = sorted(rng.permutation(len(films)), key=lambda row: films[row].category)
    fold = np.empty(len(films), np.int64)
    fold[order] = np.arange(len(films)) % FOLDS
    for k in range(FOLDS):
        yield np.flatnonzero(fold == k), np.flatnonzero(fold != k)
