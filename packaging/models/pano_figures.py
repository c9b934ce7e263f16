"""What the boxes of the teeth are worth: average precision at half overlap, and how many numbers are right."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from pano_films import FDI, FILM_LABELS, Film

Numbers = NDArray[np.float64]

OVERLAP = 0.6
"""Boxes of two numbers that overlap more than this claim the same tooth."""


def overlaps(found: NDArray[np.float32], true: NDArray[np.float32]) -> Numbers:
    """Return the IoU of every found box (n, 4) with every true one (m, 4), (n, m)."""
    low = np.maximum(found[:, None, :2], true[None, :, :2])
    high = np.minimum(found[:, None, 2:], true[None, :, 2:])
    shared = np.clip(high - low, 0, None).prod(axis=2)
    areas = [np.prod(boxes[:, 2:] - boxes[:, :2], axis=1) for boxes in (found, true)]
    return (shared / (areas[0][:, None] + areas[1][None, :] - shared + 1e-9)).astype(np.float64)


def kept(boxes: NDArray[np.float32], scores: Numbers, at: float = OVERLAP) -> NDArray[np.bool_]:
    """Return which of the boxes (n, 4) stay: none that a likelier one covers by more than `at`, whatever the number."""
    shared = overlaps(boxes, boxes) > at
    stays = np.ones(len(boxes), np.bool_)
    for place in np.argsort(-scores, kind="stable"):
        if stays[place]:
            stays &= ~shared[place]
            stays[place] = True
    return stays


def average_precision(scores: Numbers, hits: NDArray[np.bool_], truths: int) -> float:
    """Return the area under the precision envelope (all points, as in VOC 2010 and COCO without its 101 steps)."""
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum(hits[order])
    precision = np.maximum.accumulate((right / np.arange(1, len(order) + 1))[::-1])[::-1]
    return float(np.sum(precision * hits[order]) / truths)


def average_precisions(boxes: NDArray[np.float32], scores: Numbers, films: Sequence[Film], at: float = 0.5) -> Numbers:
    """Return the average precision of each tooth that is there at all; one candidate a tooth and film."""
    results = []
    for place in range(len(FDI)):
        true = np.stack([film.boxes[place] for film in films])
        there = ~np.isnan(true[:, 0])
        if not there.any():
            continue
        fit = np.array(
            [
                bool(t) and overlaps(b[None], x[None])[0, 0] >= at
                for b, x, t in zip(boxes[:, place], true, there, strict=True)
            ]
        )
        results.append(average_precision(scores[:, place], fit, int(there.sum())))
    return np.array(results)


def numbered(boxes: NDArray[np.float32], shown: NDArray[np.bool_], film: Film, at: float = 0.5) -> tuple[int, int]:
    """Return (matched, of these numbered right): the shown boxes of one film matched to its teeth."""
    places = np.flatnonzero(shown)
    teeth = np.flatnonzero(~np.isnan(film.boxes[:, 0]))
    if not len(places) or not len(teeth):
        return 0, 0
    iou = overlaps(boxes[places], film.boxes[teeth])
    matched = right = 0
    while iou.max() >= at:
        row, column = np.unravel_index(int(iou.argmax()), iou.shape)
        matched += 1
        right += int(places[row] == teeth[column])
        iou[row], iou[:, column] = -1, -1
    return matched, right


def area_under(scores: Numbers, truths: NDArray[np.bool_]) -> float:
    """Return the area under the ROC curve, ties counted half; NaN where only one kind is there."""
    yes, no = scores[truths], scores[~truths]
    if not len(yes) or not len(no):
        return float("nan")
    return float(np.mean((yes[:, None] > no[None]) + 0.5 * (yes[:, None] == no[None])))


def detected(found: Mapping[str, NDArray[np.float32]], films: Sequence[Film]) -> tuple[float, float, dict[str, float]]:
    """Return mAP50, the share of matched teeth with the right number, and the AUC of each film label."""
    scores = found["presence"].astype(np.float64)
    precision = float(average_precisions(found["boxes"], scores, films).mean())
    counts = np.array([numbered(b, s > 0, film) for b, s, film in zip(found["boxes"], scores, films, strict=True)])
    kinds = np.stack([film.kinds for film in films])
    areas = {}
    for column, name in enumerate(FILM_LABELS):
        known = ~np.isnan(kinds[:, column])
        areas[name] = round(area_under(found["film"][known, column].astype(np.float64), kinds[known, column] > 0.5), 3)
    areas["missing"] = round(area_under(-scores.ravel(), np.isnan(np.stack([f.boxes[:, 0] for f in films])).ravel()), 4)
    return precision, float(counts[:, 1].sum() / max(1, counts[:, 0].sum())), areas
