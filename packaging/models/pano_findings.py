"""The kinds of finding that the teeth and the film labels add up to, and what is true of a film by its labels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pano_export import Found
from pano_films import FDI, FEW, FILM_LABELS, FRAME_LABELS, FREE_ENDS, GAPS, QUADRANTS, ROWS, Film

Numbers = NDArray[np.float64]

THIRD = tuple(fdi for fdi in FDI if fdi % 10 == 8)
OTHERS = tuple(fdi for fdi in FDI if fdi % 10 != 8)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of finding: `chance` (films, places) is what the file says, `truth` (films, places) 1, 0 or NaN.

    A place is a tooth, a quadrant, a jaw, or the one film. `labels` are the entry's labels of the kind.
    """

    name: str
    place: str
    chance: Callable[[Found], Numbers]
    truth: Callable[[Sequence[Film]], Numbers]
    labels: tuple[str, ...]


def _there(films: Sequence[Film], teeth: Sequence[int]) -> Numbers:
    columns = [FDI.index(fdi) for fdi in teeth]
    return np.stack([~np.isnan(film.boxes[columns, 0]) for film in films]).astype(np.float64)


def _shown(found: Found, teeth: Sequence[int]) -> Numbers:
    return found.teeth[:, [FDI.index(fdi) for fdi in teeth]]


def _located(found: Found, teeth: Sequence[int]) -> NDArray[np.bool_]:
    columns = [FDI.index(fdi) for fdi in teeth]
    return found.boxes[:, columns, 2] > found.boxes[:, columns, 0]


def _film_kind(name: str) -> Kind:
    column = FILM_LABELS.index(name)
    return Kind(
        name,
        "film",
        lambda found: found.film[:, [column]],
        lambda films: np.array([[film.kinds[column]] for film in films], np.float64),
        (name,),
    )


def _free_ends(films: Sequence[Film]) -> Numbers:
    molars = [_there(films, [10 * quadrant + place for place in (6, 7, 8)]) for quadrant in QUADRANTS]
    return np.stack([1.0 - there.max(axis=1) for there in molars], axis=1)


def _gaps(films: Sequence[Film]) -> Numbers:
    """Return for each jaw whether a tooth is absent between two that are there."""
    answers = []
    for row in ROWS:
        there = _there(films, row) > 0
        before = np.maximum.accumulate(there, axis=1)
        after = np.maximum.accumulate(there[:, ::-1], axis=1)[:, ::-1]
        answers.append((before & after & ~there).any(axis=1))
    return np.stack(answers, axis=1).astype(np.float64)


_FIRST = len(FILM_LABELS)

KINDS = (
    Kind(
        "Missing tooth",
        "tooth",
        lambda found: 1 - _shown(found, OTHERS),
        lambda films: 1 - _there(films, OTHERS),
        ("Missing tooth",),
    ),
    Kind(
        "Third molar present",
        "tooth",
        lambda found: _shown(found, THIRD) * _located(found, THIRD),
        lambda films: _there(films, THIRD),
        ("Third molar present",),
    ),
    Kind(
        "Third molar absent",
        "tooth",
        lambda found: 1 - _shown(found, THIRD),
        lambda films: 1 - _there(films, THIRD),
        ("Third molar absent",),
    ),
    *(_film_kind(name) for name in FILM_LABELS),
    Kind(
        FRAME_LABELS[_FIRST],
        "film",
        lambda found: found.film[:, [_FIRST]],
        lambda films: (_there(films, FDI).sum(axis=1, keepdims=True) < FEW).astype(np.float64),
        (FRAME_LABELS[_FIRST],),
    ),
    Kind("Free end", "quadrant", lambda found: found.film[:, _FIRST + 1 : _FIRST + 5], _free_ends, FREE_ENDS),
    Kind("Gap between teeth", "jaw", lambda found: found.film[:, _FIRST + 5 :], _gaps, GAPS),
)
