"""What all decoders share: the way the numbers lie, scores that are scores, boxes as corners in the input's pixels."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.detection import Candidates, DetectorLayout, MaskSource
from inference.errors import ModelOutputError
from inference.uncertainty import sigmoid

_SLACK = 1e-3
_LEAST = 1e-12

Floats = NDArray[np.float64]


def output(outputs: Mapping[str, NDArray[Any]], *roles: str) -> NDArray[Any]:
    """The first output there is of these roles."""
    for role in roles:
        if role in outputs:
            return np.asarray(outputs[role])
    raise ModelOutputError(f"The model's entry names no output of the role {roles[0]}.")


def table(values: NDArray[Any], width: int) -> NDArray[Any]:
    """(n, width) from (1, width, n) or (1, n, width), with or without the 1; where both fit, from the first."""
    found = without_batch(values, 2)
    if found.shape[0] == width:
        return found.T
    if found.shape[1] == width:
        return found
    raise _unlike(values, f"(1, {width}, n) or (1, n, {width})")


def rows(values: NDArray[Any], width: int) -> NDArray[Any]:
    """As `table`, but where both fit from (1, n, width)."""
    found = without_batch(values, 2)
    return found if found.shape[1] == width else table(values, width)


def without_batch(values: NDArray[Any], axes: int) -> NDArray[Any]:
    """The values of the one frame; raises ModelOutputError where there are others, or too few axes."""
    found = values[0] if values.ndim == axes + 1 and values.shape[0] == 1 else values
    if found.ndim != axes:
        raise _unlike(values, f"{axes} axes and a batch of one")
    return found


def checked_scores(scores: NDArray[Any], layout: DetectorLayout) -> Floats:
    """Scores 0 to 1, tempered as the card says; raises ModelOutputError for numbers that are none."""
    found = np.asarray(scores, np.float64)
    if not np.isfinite(found).all():
        raise ModelOutputError("The model answered with values that are not finite.")
    if found.size and (found.min() < -_SLACK or found.max() > 1 + _SLACK):
        raise ModelOutputError(
            "The model's scores lie beyond 0 to 1: its entry may name the wrong activation, or the wrong layout."
        )
    return tempered(np.clip(found, 0.0, 1.0), layout.temperature)


def tempered(scores: Floats, temperature: float) -> Floats:
    """Scores after temperature scaling of their logits (Guo 2017)."""
    if temperature == 1.0:
        return scores
    inside = np.clip(scores, _LEAST, 1 - _LEAST)
    return sigmoid(np.log(inside) - np.log1p(-inside), temperature)


def corners(boxes: NDArray[Any], layout: DetectorLayout) -> Floats:
    """(n, 4) top, left, bottom, right in pixels of the input, from x and y in the rule's format."""
    given = np.asarray(boxes, np.float64)
    if not np.isfinite(given).all():
        raise ModelOutputError("The model answered with values that are not finite.")
    if layout.rule.is_normalised:
        height, width = layout.size
        given = given * np.array((width, height, width, height), np.float64)
    if layout.rule.box_format == "xyxy":
        return given[:, (1, 0, 3, 2)]
    x, y, half_width, half_height = given[:, 0], given[:, 1], given[:, 2] / 2, given[:, 3] / 2
    return np.stack((y - half_height, x - half_width, y + half_height, x + half_width), axis=1)


def best_of(scores: Floats, labels: NDArray[np.int64], count: int) -> Floats:
    """(count,): the highest score of each label among single-label candidates, 0 where it has none."""
    best = np.zeros(count)
    np.maximum.at(best, labels, scores)
    return best


def each_best(boxes: NDArray[Any], scores: Floats, layout: DetectorLayout) -> tuple[Candidates, NDArray[np.int64]]:
    """Each row of (n, labels) under its likeliest label, and which rows were kept: those that reach `min_score`."""
    labels = scores.argmax(axis=1) if scores.size else np.zeros(0, np.int64)
    highest = scores[np.arange(len(scores)), labels]
    best = scores.max(axis=0) if scores.size else np.zeros(layout.labels)
    kept = np.flatnonzero(highest >= layout.rule.min_score)
    found = Candidates(corners(boxes[kept], layout), highest[kept], labels[kept].astype(np.int64), best)
    return found, kept


def each_labelled(
    boxes: NDArray[Any], scores: Floats, numbers: NDArray[Any], layout: DetectorLayout
) -> tuple[Candidates, NDArray[np.int64]]:
    """Rows that come with one label each, and which were kept: padding and background are left out.

    A label that the entry does not name is an error where its score counts.
    """
    if not np.isfinite(numbers).all():
        raise ModelOutputError("The model answered with values that are not finite.")
    labels = np.rint(np.asarray(numbers, np.float64)).astype(np.int64) - layout.rule.label_offset
    is_said = (labels >= 0) & (labels < layout.labels)
    is_kept = (labels >= 0) & (scores >= layout.rule.min_score) & (scores > 0)
    if (is_kept & ~is_said).any():
        number = int(labels[is_kept & ~is_said][0]) + layout.rule.label_offset
        raise ModelOutputError(f"The model says label number {number}; its entry names {layout.labels} labels.")
    kept = np.flatnonzero(is_kept)
    best = best_of(scores[is_said], labels[is_said], layout.labels)
    return Candidates(corners(boxes[kept], layout), scores[kept], labels[kept], best), kept


def with_masks(found: Candidates, masks: MaskSource | None) -> Candidates:
    """The same candidates with the source of their masks."""
    return Candidates(found.boxes, found.scores, found.labels, found.best, masks)


def _unlike(values: NDArray[Any], expected: str) -> ModelOutputError:
    return ModelOutputError(f"The model answered with shape {values.shape}, its entry describes {expected}.")
