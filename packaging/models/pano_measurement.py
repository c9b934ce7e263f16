"""Measures `pano-teeth`: scaling and operating points on the validation films, then the held-back films, once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from calibration import normalised_entropy
from figure import Figure, resampled, share
from numpy.typing import NDArray
from pano_export import Found, Scaling
from pano_figures import area_under, average_precisions, numbered
from pano_films import FILM_LABELS, Film
from pano_findings import KINDS, Kind
from scipy.optimize import minimize

Numbers = NDArray[np.float64]

HELD_BACK = "held-back films"
LEAST = 0.80
LEAST_BOUND = 0.50
"""A kind is offered where sensitivity and specificity reach LEAST, and the lower bounds of both LEAST_BOUND."""

ALPHA = 0.05


def _sigmoid(logits: Numbers) -> Numbers:
    return 0.5 * (1 + np.tanh(logits / 2))


def _logits(chance: Numbers) -> Numbers:
    inside = np.clip(chance, 1e-9, 1 - 1e-9)
    return np.log(inside) - np.log1p(-inside)


def _surprise(logits: Numbers, truth: Numbers) -> float:
    return float(np.mean(np.logaddexp(0, logits) - truth * logits))


def fitted_scaling(found: Found, films: Sequence[Film]) -> Scaling:
    """Return what calibrates the logits of the validation films, which `found` has unscaled.

    The teeth share one temperature. A film label has few films of its own, so its slope and offset are held to 1
    and 0 by a prior worth about one film.
    """
    presence, film = _logits(found.teeth), _logits(found.film)
    there = np.stack([~np.isnan(one.boxes[:, 0]) for one in films]).astype(np.float64)
    best = minimize(lambda t: _surprise(presence / np.exp(t[0]), there), [0.0], method="Nelder-Mead")
    slopes, offsets = [], []
    for column in range(len(FILM_LABELS)):
        truth = np.array([one.kinds[column] for one in films], np.float64)
        known = ~np.isnan(truth)
        logits, truth = film[known, column], truth[known]

        def loss(p: Numbers, logits: Numbers = logits, truth: Numbers = truth) -> float:
            return _surprise(logits * np.exp(p[0]) + p[1], truth) * len(truth) + float(p @ p)

        fitted = minimize(loss, [0.0, 0.0], method="Nelder-Mead").x
        slopes.append(float(np.exp(fitted[0])))
        offsets.append(float(fitted[1]))
    return Scaling(float(np.exp(best.x[0])), tuple(slopes), tuple(offsets))


def error_of(chance: Numbers, truth: Numbers, bins: int = 15) -> float:
    """Return the expected calibration error of probabilities of a yes, over equal bins."""
    place = np.minimum((chance * bins).astype(int), bins - 1)
    return float(sum(abs(chance[place == b].sum() - truth[place == b].sum()) for b in range(bins)) / len(chance))


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


def _rate(kind: Kind, name: str, hits: Numbers, dataset: str) -> Figure:
    """Return the share of hits (films, places; NaN does not count): Wilson's interval by film, else over films."""
    known = ~np.isnan(hits)
    if kind.place == "film":
        return share(dataset, name, hits[known] > 0.5)
    films = np.array([str(row) for row in range(len(hits))])
    figure = resampled(
        dataset, name, lambda rows: float(np.nanmean(hits[rows])) if known[rows].any() else np.nan, films
    )
    return Figure(dataset, name, int(known.sum()), figure.value, figure.ci_low, figure.ci_high)


def kind_figures(kind: Kind, found: Found, films: Sequence[Film], threshold: float, dataset: str) -> list[Figure]:
    """Return sensitivity, specificity and AUC of one kind at its operating point."""
    chance, truth = kind.chance(found), kind.truth(films)
    said = (chance >= threshold).astype(np.float64)
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


@dataclass(frozen=True, slots=True)
class Points:
    """What was fixed on the validation films: operating points by kind, the limits of doubt."""

    tooth: float
    kinds: Mapping[str, float]
    quantile: float
    review_above: float


def fixed_points(found: Found, films: Sequence[Film]) -> Points:
    """Return the operating points; below the one point of all teeth, between 0.3 and 0.7, a tooth is missing."""
    missing = KINDS[0]
    teeth = 1 - operating_point(missing.chance(found), missing.truth(films))
    tooth = float(np.clip(teeth, 0.3, 0.7))
    kinds = {
        kind.name: operating_point(kind.chance(found), kind.truth(films)) for kind in KINDS if kind.place != "tooth"
    }
    kinds |= {"Missing tooth": 1 - tooth, "Third molar present": tooth, "Third molar absent": 1 - tooth}
    there = np.stack([~np.isnan(film.boxes[:, 0]) for film in films])
    misses = np.sort(np.where(there, 1 - found.teeth, found.teeth).ravel())
    rank = int(np.ceil((len(misses) + 1) * (1 - ALPHA)))
    both = np.stack([found.teeth.ravel(), 1 - found.teeth.ravel()], axis=1)
    wrong = (found.teeth >= tooth) != there
    doubt = float(np.quantile(normalised_entropy(both)[wrong.ravel()], 0.2)) if wrong.any() else 0.5
    return Points(tooth, kinds, float(misses[min(rank, len(misses)) - 1]), doubt)


def trust_figures(found: Found, films: Sequence[Film], quantile: float, dataset: str) -> list[Figure]:
    """Return the calibration errors of teeth and film labels, and what the sets of a tooth's states hold."""
    there = np.stack([~np.isnan(film.boxes[:, 0]) for film in films]).astype(np.float64)
    kinds = np.stack([film.kinds for film in films]).astype(np.float64)
    groups = np.array([film.group for film in films])
    film = found.film[:, : kinds.shape[1]]

    def teeth_error(rows: NDArray[np.int64]) -> float:
        return error_of(found.teeth[rows].ravel(), there[rows].ravel())

    def film_error(rows: NDArray[np.int64]) -> float:
        known = ~np.isnan(kinds[rows])
        return error_of(film[rows][known], kinds[rows][known])

    own = np.where(there > 0.5, found.teeth, 1 - found.teeth)
    covered = (1 - own <= quantile).astype(float)
    both = ((1 - found.teeth <= quantile) & (found.teeth <= quantile)).astype(float)
    return [
        resampled(dataset, "ece of the teeth", teeth_error, groups, rounds=300),
        resampled(dataset, "ece of the film labels", film_error, groups, rounds=300),
        resampled(dataset, "set of a tooth's states holds the true one", lambda r: float(covered[r].mean()), groups),
        resampled(dataset, "set of a tooth's states is open", lambda r: float(both[r].mean()), groups),
    ]
