"""The gradients of the ONNX operators that move values without changing them: reshape, slice, join, repeat."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from inference.saliency.vjp_tape import NotDifferentiableError, Step, Tape


def _reshaped(tape: Tape, step: Step) -> dict[int, str]:
    step.only(0)
    return {0: tape.reshape_like(step.gradient, step.inputs[0])}


def _transposed(tape: Tape, step: Step) -> dict[int, str]:
    rank = len(tape.shape(step.inputs[0]))
    order = step.attributes.get("perm", list(range(rank))[::-1])
    return {0: tape.emit("Transpose", step.gradient, perm=[int(axis) for axis in np.argsort(order)])}


def _cast(tape: Tape, step: Step) -> dict[int, str]:
    from onnx import TensorProto

    if step.attributes["to"] != TensorProto.FLOAT:
        raise NotDifferentiableError("Cast: only float32 graphs can be differentiated.")
    return {0: step.gradient}


def _joined(tape: Tape, step: Step) -> dict[int, str]:
    axis = int(step.attributes["axis"]) % len(tape.shape(step.outputs[0]))
    found, start = {}, 0
    for at, name in enumerate(step.inputs):
        end = start + tape.sizes(name, [axis])[0]
        if step.wants(at):
            found[at] = _cut(tape, step.gradient, axis, start, end)
        start = end
    return found


def _cut(tape: Tape, value: str, axis: int, start: int, end: int) -> str:
    if tape.opset < 10:
        return tape.emit("Slice", value, starts=[start], ends=[end], axes=[axis])
    return tape.emit("Slice", value, tape.integers(start), tape.integers(end), tape.integers(axis))


def _split(tape: Tape, step: Step) -> dict[int, str]:
    axis = int(step.attributes.get("axis", 0)) % len(tape.shape(step.inputs[0]))
    zero = tape.scalar(0)
    parts = [step.gradients.get(name) or tape.emit("Mul", name, zero) for name in step.outputs]
    return {0: tape.emit("Concat", *parts, axis=axis)}


def _sliced(tape: Tape, step: Step) -> dict[int, str]:
    step.only(0)
    starts, ends = _listed(tape, step, 1, "starts"), _listed(tape, step, 2, "ends")
    axes = _listed(tape, step, 3, "axes") or list(range(len(starts)))
    strides = _listed(tape, step, 4, "steps") or [1] * len(starts)
    if any(stride != 1 for stride in strides):
        raise NotDifferentiableError("Slice with a step.")
    rank = len(tape.shape(step.inputs[0]))
    before, after = [0] * rank, [0] * rank
    for start, end, axis in zip(starts, ends, axes, strict=True):
        size = tape.sizes(step.inputs[0], [axis])[0]
        first, last, _ = slice(start, end).indices(size)
        before[axis % rank], after[axis % rank] = first, size - last
    return {0: _padded_with_zeros(tape, step.gradient, before, after)}


def _listed(tape: Tape, step: Step, index: int, attribute: str) -> list[int]:
    """A list of integers that newer opsets give as an input and older ones as an attribute."""
    if not step.has(index):
        return [int(one) for one in step.attributes.get(attribute, [])]
    values = tape.constants.get(step.inputs[index])
    if values is None:
        raise NotDifferentiableError(f"{step.operator}: {attribute} is not a constant.")
    return [int(one) for one in values.reshape(-1)]


def _padded_with_zeros(tape: Tape, value: str, before: list[int], after: list[int]) -> str:
    if tape.opset < 11:
        return tape.emit("Pad", value, pads=[*before, *after])
    return tape.emit("Pad", value, tape.integers(*before, *after))


def _gathered(tape: Tape, step: Step) -> dict[int, str]:
    step.only(0)
    index = tape.constants.get(step.inputs[1])
    if index is None or index.size != 1:
        raise NotDifferentiableError("Gather of more than one constant position.")
    shape = tape.shape(step.inputs[0])
    rank = len(shape)
    axis = int(step.attributes.get("axis", 0)) % rank
    size = tape.sizes(step.inputs[0], [axis])[0]
    position = int(index.reshape(-1)[0]) % size
    gradient = step.gradient
    if index.ndim == 0:
        gradient = tape.emit("Unsqueeze", gradient, tape.integers(axis)) if tape.opset >= 13 else tape.emit(
            "Unsqueeze", gradient, axes=[axis]
        )  # fmt: skip
    before, after = [0] * rank, [0] * rank
    before[axis], after[axis] = position, size - position - 1
    return {0: _padded_with_zeros(tape, gradient, before, after)}


def _padded(tape: Tape, step: Step) -> dict[int, str]:
    step.only(0)
    if step.attributes.get("mode", b"constant") not in (b"constant", "constant") or step.has(3):
        raise NotDifferentiableError("Pad in a mode other than constant.")
    pads = _listed(tape, step, 1, "pads")
    gradient = step.gradient
    for axis, (first, last) in enumerate(zip(pads[: len(pads) // 2], pads[len(pads) // 2 :], strict=True)):
        if first < 0 or last < 0:
            raise NotDifferentiableError("Pad that cuts away.")
        if first or last:
            size = tape.sizes(step.inputs[0], [axis])[0]
            gradient = _cut(tape, gradient, axis, first, first + size)
    return {0: gradient}


def _expanded(tape: Tape, step: Step) -> dict[int, str]:
    step.only(0)
    return {0: tape.unbroadcast(step.gradient, step.inputs[0], step.outputs[0])}


def _chosen(tape: Tape, step: Step) -> dict[int, str]:
    """Where(condition, a, b)."""
    step.only(1, 2)
    found: dict[int, Any] = {}
    condition = step.inputs[0]
    for at, test in ((1, condition), (2, tape.emit("Not", condition))):
        if step.wants(at):
            found[at] = tape.unbroadcast(tape.where(test, step.gradient), step.inputs[at], step.outputs[0])
    return found


SHAPE_RULES: Mapping[str, Callable[[Tape, Step], dict[int, str]]] = {
    "Reshape": _reshaped,
    "Flatten": _reshaped,
    "Squeeze": _reshaped,
    "Unsqueeze": _reshaped,
    "Transpose": _transposed,
    "Cast": _cast,
    "Concat": _joined,
    "Split": _split,
    "Slice": _sliced,
    "Gather": _gathered,
    "Pad": _padded,
    "Expand": _expanded,
    "Where": _chosen,
}
