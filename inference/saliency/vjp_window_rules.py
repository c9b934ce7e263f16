"""The gradients of the ONNX operators that look at a neighbourhood: convolution, pooling, reduction."""

import math
from collections.abc import Callable, Mapping

import numpy as np

from inference.saliency.vjp_tape import NotDifferentiableError, Step, Tape


def _spatial_axes(tape: Tape, step: Step) -> list[int]:
    return list(range(2, len(tape.shape(step.inputs[0]))))


def _pads(tape: Tape, step: Step, kernel: list[int], strides: list[int], dilations: list[int]) -> list[int]:
    """Begin and end of each spatial axis as ONNX orders them, with `auto_pad` worked out."""
    axes = _spatial_axes(tape, step)
    mode = step.attributes.get("auto_pad", b"NOTSET")
    mode = mode.decode() if isinstance(mode, bytes) else mode
    if mode == "NOTSET":
        return [int(one) for one in step.attributes.get("pads", [0] * 2 * len(axes))]
    if mode == "VALID":
        return [0] * 2 * len(axes)
    before, after = [], []
    inputs, outputs = tape.sizes(step.inputs[0], axes), tape.sizes(step.outputs[0], axes)
    for size, result, edge, stride, dilation in zip(inputs, outputs, kernel, strides, dilations, strict=True):
        total = max(0, (result - 1) * stride + dilation * (edge - 1) + 1 - size)
        small, large = total // 2, total - total // 2
        before.append(small if mode == "SAME_UPPER" else large)
        after.append(large if mode == "SAME_UPPER" else small)
    return [*before, *after]


def _convolution(tape: Tape, step: Step) -> dict[int, str]:
    step.only(0)
    axes = _spatial_axes(tape, step)
    kernel = tape.sizes(step.inputs[1], axes)
    strides = [int(one) for one in step.attributes.get("strides", [1] * len(axes))]
    dilations = [int(one) for one in step.attributes.get("dilations", [1] * len(axes))]
    pads = _pads(tape, step, kernel, strides, dilations)
    group = int(step.attributes.get("group", 1))
    return {0: _backward_convolution(tape, step, step.inputs[1], strides, dilations, pads, group)}


def _backward_convolution(
    tape: Tape, step: Step, weight: str, strides: list[int], dilations: list[int], pads: list[int], group: int
) -> str:
    """The transposed convolution that gives the input's exact size, rows that no kernel reached included."""
    axes = _spatial_axes(tape, step)
    kernel = tape.sizes(weight, axes)
    inputs, outputs = tape.sizes(step.inputs[0], axes), tape.sizes(step.outputs[0], axes)
    covered = [
        (outputs[i] - 1) * strides[i] - pads[i] - pads[i + len(axes)] + dilations[i] * (kernel[i] - 1) + 1
        for i in range(len(axes))
    ]
    missing = [size - reach for size, reach in zip(inputs, covered, strict=True)]
    return tape.emit(
        "ConvTranspose", step.gradient, weight, kernel_shape=kernel, strides=strides, dilations=dilations,
        pads=[*pads[: len(axes)], *pads[len(axes) :]], output_padding=missing, group=group,
    )  # fmt: skip


def _transposed_convolution(tape: Tape, step: Step) -> dict[int, str]:
    step.only(0)
    axes = _spatial_axes(tape, step)
    if step.attributes.get("auto_pad", b"NOTSET") not in (b"NOTSET", "NOTSET") or "output_shape" in step.attributes:
        raise NotDifferentiableError("ConvTranspose with automatic padding.")
    gradient = tape.emit(
        "Conv", step.gradient, step.inputs[1],
        strides=list(step.attributes.get("strides", [1] * len(axes))),
        dilations=list(step.attributes.get("dilations", [1] * len(axes))),
        pads=list(step.attributes.get("pads", [0] * 2 * len(axes))),
        group=int(step.attributes.get("group", 1)),
    )  # fmt: skip
    return {0: gradient}


def _mean(tape: Tape, step: Step, axes: list[int], *, keeps_axes: bool, divides: bool) -> str:
    gradient = step.gradient
    if divides:
        gradient = tape.emit("Mul", gradient, tape.scalar(1 / math.prod(tape.sizes(step.inputs[0], axes))))
    if not keeps_axes:
        unsqueezed = tape.opset >= 13
        gradient = (
            tape.emit("Unsqueeze", gradient, tape.integers(*axes))
            if unsqueezed
            else tape.emit("Unsqueeze", gradient, axes=axes)
        )
    return tape.expand_like(gradient, step.inputs[0])


def _reduction(tape: Tape, step: Step) -> dict[int, str]:
    step.only(0)
    axes = reduced_axes(tape, step)
    keeps_axes = bool(step.attributes.get("keepdims", 1))
    return {0: _mean(tape, step, axes, keeps_axes=keeps_axes, divides=step.operator == "ReduceMean")}


def reduced_axes(tape: Tape, step: Step) -> list[int]:
    """The axes that a Reduce operator sums over, sorted, not negative."""
    rank = len(tape.shape(step.inputs[0]))
    if not step.has(1):
        axes = step.attributes.get("axes", range(rank))
    elif (constant := tape.constants.get(step.inputs[1])) is not None:
        axes = constant.reshape(-1) if constant.size else range(rank)
    else:
        raise NotDifferentiableError(f"{step.operator}: the axes are not a constant.")
    return sorted(int(axis) % rank for axis in axes)


def _global_average(tape: Tape, step: Step) -> dict[int, str]:
    return {0: _mean(tape, step, _spatial_axes(tape, step), keeps_axes=True, divides=True)}


def _global_maximum(tape: Tape, step: Step) -> dict[int, str]:
    """The gradient goes to the largest value, in equal parts where several are as large."""
    x, axes = step.inputs[0], _spatial_axes(tape, step)
    hit = tape.where(tape.emit("Equal", x, tape.expand_like(step.outputs[0], x)), tape.scalar(1))
    share = tape.emit("Div", step.gradient, tape.sum(hit, axes))
    return {0: tape.emit("Mul", hit, share)}


def _average_pool(tape: Tape, step: Step) -> dict[int, str]:
    """A convolution of each channel with equal weights, transposed."""
    axes = _spatial_axes(tape, step)
    kernel = [int(one) for one in step.attributes["kernel_shape"]]
    if kernel == tape.sizes(step.inputs[0], axes) and not any(step.attributes.get("pads", [])):
        return _global_average(tape, step)
    strides = [int(one) for one in step.attributes.get("strides", [1] * len(axes))]
    ones = [1] * len(axes)
    pads = _pads(tape, step, kernel, strides, ones)
    if any(pads) and not step.attributes.get("count_include_pad", 0):
        raise NotDifferentiableError("AveragePool whose edges count fewer pixels.")
    if step.attributes.get("ceil_mode", 0) or step.attributes.get("dilations", ones) != ones:
        raise NotDifferentiableError("AveragePool in ceil mode or dilated.")
    channels = tape.sizes(step.inputs[0], [1])[0]
    weight = tape.constant(np.full((channels, 1, *kernel), 1 / math.prod(kernel), np.float32))
    return {0: _backward_convolution(tape, step, weight, strides, ones, pads, channels)}


def _max_pool(tape: Tape, step: Step) -> dict[int, str]:
    """Each gradient is added where its largest value stood; the pooling is run again for the places."""
    if tape.opset < 16:
        raise NotDifferentiableError("MaxPool needs opset 16 or newer.")
    x = step.inputs[0]
    places = tape.emit_last("MaxPool", 2, x, **dict(step.attributes))
    flat = tape.integers(-1)
    zeros = tape.emit("Reshape", tape.emit("Mul", x, tape.scalar(0)), flat)
    found = tape.emit("ScatterElements", zeros, tape.emit("Reshape", places, flat),
                      tape.emit("Reshape", step.gradient, flat), axis=0, reduction="add")  # fmt: skip
    return {0: tape.reshape_like(found, x)}


WINDOW_RULES: Mapping[str, Callable[[Tape, Step], dict[int, str]]] = {
    "Conv": _convolution,
    "ConvTranspose": _transposed_convolution,
    "GlobalAveragePool": _global_average,
    "GlobalMaxPool": _global_maximum,
    "AveragePool": _average_pool,
    "MaxPool": _max_pool,
    "ReduceMean": _reduction,
    "ReduceSum": _reduction,
}
