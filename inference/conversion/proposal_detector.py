"""The layouts in which detectors answer, told by the number, the shapes and the values of a graph's outputs.

Sources of the layouts: Ultralytics' exporter (v5: (1, A, 5 + N), v8 and v11: (1, 4 + N, A), with masks 32 more
columns and prototypes; with built-in suppression (1, K, 6)); torchvision's detection models (boxes, labels, scores,
masks); DETR and RT-DETR (logits and pred_boxes; the authors' RT-DETR export gives labels, boxes, scores).
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from inference.conversion.label_names import stated_names
from inference.conversion.proposal_facts import Facts, OutputFacts
from inference.conversion.reading import OutputReading

_STRIDES = ((8, 16, 32), (8, 16, 32, 64), (16, 32), (8, 16))
_QUERIES = (100, 300, 900)
_MOST_SUPPRESSED = 1000
"""Detectors with built-in suppression give this many candidates or fewer."""


def detector_readings(facts: Facts) -> Iterator[OutputReading]:
    """Every detector's layout that the outputs can be."""
    lists = [one for one in facts.outputs if one.is_float and len(one.shape) == 3]
    prototypes = next((one for one in facts.outputs if one.is_float and len(one.shape) == 4), None)
    named = _torchvision(facts)
    if named is not None:
        yield named
        return
    pair = _box_pair(lists)
    if pair is not None:
        yield _detr(*pair)
        return
    if not lists:
        return
    yield from _one_list(facts, lists[0], prototypes)


def _torchvision(facts: Facts) -> OutputReading | None:
    """Boxes, labels and scores of what was kept, with or without a leading axis of 1."""
    batch = 1 if any(len(one.shape) == 3 and one.shape[-1] == 4 for one in facts.outputs) else 0
    plain = [one for one in facts.outputs if len(one.shape) == 1 + batch and "num" not in one.name.lower()]
    boxes = [one for one in facts.outputs if one.is_float and len(one.shape) == 2 + batch and one.shape[-1] == 4]
    labels = [one for one in plain if not one.is_float or "label" in one.name.lower() or "class" in one.name.lower()]
    scores = [one for one in plain if one.is_float and one not in labels and one not in boxes]
    if not (len(boxes) == 1 and labels and len(scores) == 1):
        return None
    masks = [one for one in facts.outputs if one.is_float and len(one.shape) == 4 + batch]
    roles = [(boxes[0].name, "boxes"), (labels[0].name, "labels"), (scores[0].name, "scores")]
    roles += [(masks[0].name, "masks")] if masks else []
    return OutputReading(
        "detection", "three outputs give the boxes, labels and scores of what was kept", tuple(roles), None, "none",
        decoder="torchvision", weight=0.95, is_certain=True, label_offset=0 if batch else 1,
        is_normalised=_is_normalised(boxes[0], slice(0, 4)), box_format="xyxy",
    )  # fmt: skip


def _box_pair(lists: list[OutputFacts]) -> tuple[OutputFacts, OutputFacts] | None:
    """Logits and boxes of the same queries."""
    boxes = [one for one in lists if one.shape[2] == 4]
    logits = [one for one in lists if one.shape[2] != 4]
    named = [one for one in lists if "box" in one.name.lower()]
    if len(lists) == 2 and len(boxes) == 2 and len(named) == 1:  # four labels: the names tell
        boxes, logits = named, [one for one in lists if one is not named[0]]
    is_pair = len(boxes) >= 1 and len(logits) >= 1 and boxes[0].shape[1] == logits[0].shape[1]
    return (logits[0], boxes[0]) if is_pair else None


def _detr(logits: OutputFacts, boxes: OutputFacts) -> OutputReading:
    queries, width = logits.shape[1], logits.shape[2] or 2
    has_background = queries != 300
    kind = "DETR: softmax, the last value is 'no object'" if has_background else "RT-DETR: sigmoid"
    return OutputReading(
        "detection",
        f"two outputs give logits and boxes of {queries} queries, as DETR does",
        ((logits.name, "logits"), (boxes.name, "boxes")),
        width - has_background,
        "none" if logits.is_probability else "softmax" if has_background else "sigmoid",
        decoder="detr", weight=0.95, is_certain=True, is_normalised=True, has_background=has_background,
        remarks=(f"{queries} queries are taken for {kind}.",),
    )  # fmt: skip


def _one_list(facts: Facts, found: OutputFacts, prototypes: OutputFacts | None) -> Iterator[OutputReading]:
    """One list of candidates, with prototypes of masks or without."""
    masks = prototypes.shape[1] if prototypes is not None else 0
    masks = int(masks or 0)
    roles = ((found.name, "candidates"), *(((prototypes.name, "prototypes"),) if prototypes is not None else ()))
    candidates, width = found.shape[1] or 0, found.shape[2] or 0
    names = len(stated_names(facts))
    shape = found.shape_words
    is_short = 0 < candidates <= _MOST_SUPPRESSED and not _anchors(facts, candidates)
    if is_short and width == 6 + masks and (names != 2 or _holds_labels(found)):
        yield OutputReading(
            "detection", f"the output {shape} is a list of what was kept: box, score, label", roles, names or None,
            "none", decoder="end_to_end", weight=0.9, is_certain=True, box_format="xyxy", mask_coefficients=masks,
            is_normalised=_is_normalised(found, slice(0, 4)),
        )  # fmt: skip
        return
    are_queries = is_short and not _anchors(facts, width) and (candidates > width > 4 or candidates in _QUERIES)
    if are_queries and not masks and (not names or names == width - 4):
        yield OutputReading(
            "detection", f"the output {shape} holds box and scores of {candidates} queries, as RT-DETR's export does",
            roles, width - 4, "none" if _are_scores(found) else "sigmoid", decoder="yolo", weight=0.85, nms="none",
            is_normalised=_is_normalised(found, slice(0, 4)), is_certain=names == width - 4,
        )  # fmt: skip
        return
    yield from _yolo(facts, found, roles, masks, names)


def _yolo(
    facts: Facts, found: OutputFacts, roles: tuple[tuple[str, str], ...], masks: int, names: int
) -> Iterator[OutputReading]:
    """Candidates before suppression: v8 and v11 have no objectness and lie on their side, v5 has it."""
    first, second = found.shape[1] or 0, found.shape[2] or 0
    is_upright = first > second
    candidates, width = (first, second) if is_upright else (second, first)
    if width < 5 + masks:
        return
    anchors = _anchors(facts, candidates)
    plain = OutputReading(
        "detection", f"the output {found.shape_words} holds {candidates} candidates with box and scores", roles,
        width - 4 - masks, "none", decoder="yolo", mask_coefficients=masks, weight=0.8 if anchors == 1 else 0.6,
    )  # fmt: skip
    older = replace(
        plain, decoder="yolo_v5", label_count=width - 5 - masks, weight=0.8 if anchors == 3 else 0.6,
    )  # fmt: skip
    if is_upright and anchors != 1:
        older = replace(older, weight=older.weight + 0.05)
    elif not is_upright and anchors != 3:
        plain = replace(plain, weight=plain.weight + 0.05)
    for one in (plain, older):
        count = one.label_count or 0
        if count < 1:
            continue
        is_named = bool(names) and names == count
        sure = is_named or (not names and anchors == (1 if one is plain else 3))
        words = f"{one.reason} of {count} labels{' with objectness' if one is older else ''}"
        start = 4 if one is plain else 5
        is_score = _are_in_unit(found, start, count, is_upright=is_upright)
        box_axis = slice(0, 4)
        yield replace(
            one, reason=words, is_certain=sure, weight=one.weight + 0.1 * is_named,
            activation="none" if is_score else "sigmoid",
            is_normalised=_is_normalised(found, box_axis, is_upright=is_upright),
        )  # fmt: skip


def _anchors(facts: Facts, candidates: int) -> int:
    """How many candidates there are for each cell of the usual strides: 1 (v8), 3 (v5), or 0 where neither fits."""
    rows, columns = facts.trial_size
    for strides in _STRIDES:
        cells = sum(-(-rows // stride) * -(-columns // stride) for stride in strides)
        for each in (1, 3):
            if cells and candidates == each * cells:
                return each
    return 0


def _is_normalised(found: OutputFacts, columns: slice, *, is_upright: bool = True) -> bool:
    """Whether the boxes of the trial run lie in 0..1 of the input."""
    parts = [values[..., columns] if is_upright else values[..., columns, :] for values in found.values]
    filled = [part for part in parts if part.size and float(np.abs(part).max()) > 0]
    return bool(filled) and all(float(np.abs(part).max()) <= 1.5 for part in filled)


def _are_in_unit(found: OutputFacts, start: int, count: int, *, is_upright: bool) -> bool:
    """Whether the scores of the trial run lie in 0..1; without a trial they are taken to."""
    columns = slice(start, start + count)
    parts = [values[..., columns] if is_upright else values[..., columns, :] for values in found.values]
    return all(not part.size or (float(part.min()) >= 0 and float(part.max()) <= 1.0 + 1e-6) for part in parts)


def _are_scores(found: OutputFacts) -> bool:
    return all(float(values[..., 4:].min()) >= 0 and float(values[..., 4:].max()) <= 1 for values in found.values)


def _holds_labels(found: OutputFacts) -> bool:
    """Whether the sixth column holds whole numbers, as labels are."""
    return all(bool((values[..., 5] == np.round(values[..., 5])).all()) for values in found.values)
