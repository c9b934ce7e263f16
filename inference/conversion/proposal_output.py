"""The ways in which the outputs of a graph can be read by a task, the likeliest first."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from inference.conversion.proposal_detector import detector_readings
from inference.conversion.proposal_facts import Facts, OutputFacts
from inference.conversion.reading import Edit, OutputReading
from inference.errors import ModelRefusedError

_POINT_WORDS = ("heat", "landmark", "keypoint", "kpt", "point", "level")
_ULTRALYTICS = {"detect": "detection", "segment": "detection", "classify": "classification"}


def readings(facts: Facts) -> tuple[OutputReading, ...]:
    """Every way to read the outputs; raises ModelRefusedError where no task can."""
    found = (*detector_readings(facts), *_maps(facts), *_answers(facts))
    stated = facts.metadata.get("task", "")
    if stated and "stride" in facts.metadata:
        if stated not in _ULTRALYTICS:
            raise _unreadable(facts, f"It was trained for the task {stated!r:.40}, which no task here reads.")
        found = tuple(
            replace(one, is_certain=True, reason=f"{one.reason}; the file's metadata says {stated}")
            for one in found
            if one.task == _ULTRALYTICS[stated]
        )
    if not found:
        raise _unreadable(facts, "No task can read the model's outputs.")
    return tuple(sorted(found, key=lambda one: -one.weight))


def _unreadable(facts: Facts, sentence: str) -> ModelRefusedError:
    shapes = "; ".join(f"{one.name} {one.shape_words}" for one in facts.outputs[:6])
    return ModelRefusedError(
        f"{sentence} They are: {shapes}.",
        advice="Export it as a classifier (batch, labels), a detector, or one map per label or point.",
    )


def _maps(facts: Facts) -> Iterator[OutputReading]:
    """Outputs of rank 4 or 3 whose last axes are an area: regions, or one heatmap per point."""
    found = [one for one in facts.outputs if one.is_float and len(one.shape) == 4 and min(_area(one)) > 1]
    if not found or any(len(one.shape) == 3 for one in facts.outputs):
        return
    if len(found) > 1 and all(_channel_count(one) == 1 for one in found):
        names = tuple(one.name for one in found)
        said = f"{len(found)} outputs give one map each"
        role, joined = ((names[0], "heatmaps"),), (Edit("concat", names, (1,)),)
        yield OutputReading("landmarks", said, role, len(names), "none", edits=joined, weight=0.8)
        return
    first = found[0]
    is_last = _has_last_channels(first)
    count = _channel_count(first)
    edits = (Edit("transpose", (first.name,), (0, 3, 1, 2)),) if is_last else ()
    shape = first.shape_words
    words = f"the output {first.name!r} is {shape}: {count} maps" if count > 1 else f"the output is one map ({shape})"
    is_point = any(word in one.name.lower() for one in found for word in _POINT_WORDS) or _is_spread_over_area(first)
    role = ((first.name, "masks"),)
    activation = _map_activation(first)
    regions = OutputReading("segmentation", f"{words}, for each kind of region", role, count, activation, edits=edits)
    points = replace(
        regions,
        task="landmarks",
        reason=f"{words}, one for each point",
        roles=((first.name, "heatmaps"),),
        activation="none",
    )
    yield replace(regions, weight=0.4 if is_point else 0.7, is_certain=first.sums_to_one(3 if is_last else 1))
    yield replace(points, weight=0.7 if is_point else 0.4, is_certain=_is_spread_over_area(first))


def _has_last_channels(one: OutputFacts) -> bool:
    _, second, third, last = (size or 0 for size in one.shape)
    return bool(last) and last < min(second, third) and second > 1


def _channel_count(one: OutputFacts) -> int:
    return int((one.shape[3] if _has_last_channels(one) else one.shape[1]) or 1)


def _area(one: OutputFacts) -> tuple[int, int]:
    rows, columns = one.shape[1:3] if _has_last_channels(one) else one.shape[2:4]
    return rows or 64, columns or 64


def _is_spread_over_area(one: OutputFacts) -> bool:
    """Whether each map adds up to 1 over its area, as heatmaps after a spatial softmax do."""
    return one.is_probability and all(
        abs(float(values.reshape(*values.shape[:2], -1).sum(axis=2).mean()) - 1.0) < 1e-2 for values in one.values
    )


def _map_activation(one: OutputFacts) -> str:
    if one.is_probability or one.last_operator in ("Sigmoid", "Softmax"):
        return "none"
    return "sigmoid" if _channel_count(one) == 1 else "softmax"


def _answers(facts: Facts) -> Iterator[OutputReading]:
    """Outputs of one value per label."""
    flat = [one for one in facts.outputs if one.is_float and _is_vector(one)]
    if not flat or any(_is_area(one) for one in facts.outputs):
        return
    widths = [_width(one) for one in flat]
    if len(flat) > 1 and set(widths) == {1}:
        names = tuple(one.name for one in flat)
        reason = f"{len(flat)} outputs give one value each: labels that do not exclude one another"
        edits = (*(Edit("flatten", (name,)) for name in names), Edit("concat", names, (1,)))
        role, activation = ((names[0], "logits"),), _vector_activation(flat[0], "sigmoid")
        yield OutputReading("multilabel", reason, role, len(flat), activation, edits=edits, weight=0.8)
        return
    best = max(flat, key=lambda one: (_width(one) > 1, -facts.outputs.index(one)))
    yield from _vector_readings(best, _width(best))


def _vector_readings(one: OutputFacts, count: int) -> Iterator[OutputReading]:
    shape = one.shape_words
    edits = () if len(one.shape) == 2 else (Edit("flatten", (one.name,)),)
    role = ((one.name, "logits"),)
    if count == 1:
        reason = f"the output {shape} is one value: how likely one thing is"
        single = OutputReading("multilabel", reason, role, 1, _vector_activation(one, "sigmoid"), edits=edits)
        binary = (*edits, Edit("binary", (one.name,)))
        yield replace(single, task="classification", activation="softmax", label_count=2, edits=binary, weight=0.6)
        yield single
        return
    is_exclusive = one.sums_to_one(len(one.shape) - 1)
    is_independent = one.last_operator == "Sigmoid" or (one.is_probability and not is_exclusive)
    words = f"the output {shape} has one value for each of {count} labels"
    single = OutputReading(
        "classification",
        f"{words}; they add up to 1" if is_exclusive else words,
        role,
        count,
        _vector_activation(one, "softmax"),
        edits=edits,
        weight=0.4 if is_independent else 0.6,
        is_certain=is_exclusive,
    )
    yield single
    yield replace(
        single,
        task="multilabel",
        reason=f"{words}; each is in 0..1 by itself" if is_independent else words,
        activation=_vector_activation(one, "sigmoid"),
        weight=0.6 if is_independent else 0.3,
        is_certain=is_independent,
    )
    yield replace(single, task="router", weight=0.1, is_certain=False, reason=f"{words}, each a kind of picture")


def _vector_activation(one: OutputFacts, else_: str) -> str:
    return "none" if one.last_operator in ("Softmax", "Sigmoid") or one.is_probability else else_


def _is_vector(one: OutputFacts) -> bool:
    """Whether it holds one row of values, axes of size 1 aside."""
    sizes = [size for size in one.shape[1:] if size != 1] if len(one.shape) > 1 else list(one.shape)
    return len(sizes) <= 1 and len(one.shape) in (1, 2, 3, 4) and None not in sizes


def _width(one: OutputFacts) -> int:
    sizes: Sequence[int | None] = one.shape[1:] if len(one.shape) > 1 else one.shape
    width = 1
    for size in sizes:
        width *= size or 1
    return width


def _is_area(one: OutputFacts) -> bool:
    return len(one.shape) == 4 and min(_area(one)) > 1
