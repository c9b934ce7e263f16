"""The gradient of each elementwise and linear ONNX operator, as ONNX nodes; `RULES` holds them all.

A rule takes the tape and a step and returns the gradients of the step's inputs, by the input's position.
"""

import math
from collections.abc import Callable, Mapping

import numpy as np

from inference.saliency.vjp_shape_rules import SHAPE_RULES
from inference.saliency.vjp_tape import NotDifferentiableError, Step, Tape
from inference.saliency.vjp_window_rules import WINDOW_RULES

Rule = Callable[[Tape, Step], dict[int, str]]


def _add(tape: Tape, step: Step) -> dict[int, str]:
    return {
        at: tape.unbroadcast(step.gradient, name, step.outputs[0])
        for at, name in enumerate(step.inputs)
        if step.wants(at)
    }


def _subtract(tape: Tape, step: Step) -> dict[int, str]:
    sides = {0: step.gradient, 1: tape.emit("Neg", step.gradient)}
    return {
        at: tape.unbroadcast(side, step.inputs[at], step.outputs[0]) for at, side in sides.items() if step.wants(at)
    }


def _multiply(tape: Tape, step: Step) -> dict[int, str]:
    return {
        at: tape.unbroadcast(tape.emit("Mul", step.gradient, step.inputs[1 - at]), step.inputs[at], step.outputs[0])
        for at in (0, 1)
        if step.wants(at)
    }


def _divide(tape: Tape, step: Step) -> dict[int, str]:
    over = tape.emit("Div", step.gradient, step.inputs[1])
    found = {}
    if step.wants(0):
        found[0] = tape.unbroadcast(over, step.inputs[0], step.outputs[0])
    if step.wants(1):
        slope = tape.emit("Neg", tape.emit("Mul", over, step.outputs[0]))
        found[1] = tape.unbroadcast(slope, step.inputs[1], step.outputs[0])
    return found


def _power(tape: Tape, step: Step) -> dict[int, str]:
    step.only(0)
    exponent = tape.constants.get(step.inputs[1])
    if exponent is None or exponent.size != 1:
        raise NotDifferentiableError("Pow: the exponent is not a constant.")
    power = float(exponent.reshape(-1)[0])
    slope = tape.emit("Mul", tape.scalar(power), tape.emit("Pow", step.inputs[0], tape.scalar(power - 1)))
    return {0: tape.emit("Mul", step.gradient, slope)}


def _pointwise(slope: Callable[[Tape, Step], str]) -> Rule:
    """The rule of a function of one value: gradient times slope."""

    def rule(tape: Tape, step: Step) -> dict[int, str]:
        step.only(0)
        return {0: tape.emit("Mul", step.gradient, slope(tape, step))}

    return rule


def _gated(gate: Callable[[Tape, Step], str]) -> Rule:
    """The rule of a function that passes a value on or holds it back."""

    def rule(tape: Tape, step: Step) -> dict[int, str]:
        step.only(0)
        return {0: tape.where(gate(tape, step), step.gradient)}

    return rule


def _is_positive(tape: Tape, step: Step) -> str:
    return tape.emit("Greater", step.inputs[0], tape.scalar(0))


def _is_unclipped(tape: Tape, step: Step) -> str:
    low = step.inputs[1] if step.has(1) else tape.scalar(float(step.attributes.get("min", -3.4e38)))
    high = step.inputs[2] if step.has(2) else tape.scalar(float(step.attributes.get("max", 3.4e38)))
    above = tape.emit("Greater", step.inputs[0], low)
    return tape.emit("And", above, tape.emit("Less", step.inputs[0], high))


def _leaky(tape: Tape, step: Step) -> str:
    return tape.emit("Where", _is_positive(tape, step), tape.scalar(1), tape.scalar(step.attributes.get("alpha", 0.01)))


def _parametric(tape: Tape, step: Step) -> dict[int, str]:
    step.only(0)
    slope = tape.emit("Where", _is_positive(tape, step), tape.scalar(1), step.inputs[1])
    return {0: tape.emit("Mul", step.gradient, slope)}


def _elu(tape: Tape, step: Step) -> str:
    below = tape.emit("Add", step.outputs[0], tape.scalar(step.attributes.get("alpha", 1.0)))
    return tape.emit("Where", _is_positive(tape, step), tape.scalar(1), below)


def _sigmoid(tape: Tape, step: Step) -> str:
    y = step.outputs[0]
    return tape.emit("Mul", y, tape.emit("Sub", tape.scalar(1), y))


def _swish(tape: Tape, step: Step) -> str:
    """Slope s + beta y (1 - s), with s = sigmoid(beta x) and y = x s."""
    beta = tape.scalar(step.attributes.get("alpha", 1.0))
    s = tape.emit("Sigmoid", tape.emit("Mul", step.inputs[0], beta))
    rest = tape.emit("Mul", step.outputs[0], tape.emit("Sub", tape.scalar(1), s))
    return tape.emit("Add", s, tape.emit("Mul", beta, rest))


def _hard_sigmoid(tape: Tape, step: Step) -> str:
    y, one = step.outputs[0], tape.scalar(1)
    inside = tape.emit("And", tape.emit("Greater", y, tape.scalar(0)), tape.emit("Less", y, one))
    return tape.where(inside, tape.scalar(step.attributes.get("alpha", 0.2)))


def _hard_swish(tape: Tape, step: Step) -> str:
    """0 below -3, 1 above 3, (2x + 3) / 6 between."""
    x = step.inputs[0]
    slope = tape.emit("Div", tape.emit("Add", tape.emit("Add", x, x), tape.scalar(3)), tape.scalar(6))
    below = tape.emit("Less", x, tape.scalar(-3))
    above = tape.emit("Greater", x, tape.scalar(3))
    upper = tape.emit("Where", above, tape.scalar(1), slope)
    return tape.emit("Where", below, tape.scalar(0), upper)


def _tanh(tape: Tape, step: Step) -> str:
    y = step.outputs[0]
    return tape.emit("Sub", tape.scalar(1), tape.emit("Mul", y, y))


def _erf(tape: Tape, step: Step) -> str:
    x = step.inputs[0]
    return tape.emit("Mul", tape.scalar(2 / math.sqrt(math.pi)), tape.emit("Exp", _minus_square(tape, x, 1.0)))


def _gelu(tape: Tape, step: Step) -> str:
    """Phi(x) + x phi(x), with the normal distribution's Phi and phi."""
    if step.attributes.get("approximate", b"none") not in (b"none", "none"):
        raise NotDifferentiableError("Gelu: only the exact form is known.")
    x = step.inputs[0]
    erf = tape.emit("Erf", tape.emit("Mul", x, tape.scalar(1 / math.sqrt(2))))
    phi = tape.emit("Mul", tape.scalar(0.5), tape.emit("Add", tape.scalar(1), erf))
    density = tape.emit("Exp", _minus_square(tape, x, 0.5))
    scaled = tape.emit("Mul", tape.scalar(1 / math.sqrt(2 * math.pi)), density)
    return tape.emit("Add", phi, tape.emit("Mul", x, scaled))


def _minus_square(tape: Tape, x: str, factor: float) -> str:
    return tape.emit("Mul", tape.scalar(-factor), tape.emit("Mul", x, x))


def _softmax_axis(tape: Tape, step: Step) -> list[int]:
    rank = len(tape.shape(step.inputs[0]))
    axis = int(step.attributes.get("axis", -1 if tape.opset >= 13 else 1)) % rank
    if tape.opset < 13 and axis != rank - 1:
        raise NotDifferentiableError("Softmax over several axes (opset 12 and older).")
    return [axis]


def _softmax(tape: Tape, step: Step) -> dict[int, str]:
    weighted = tape.emit("Mul", step.gradient, step.outputs[0])
    total = tape.sum(weighted, _softmax_axis(tape, step))
    return {0: tape.emit("Sub", weighted, tape.emit("Mul", step.outputs[0], total))}


def _log_softmax(tape: Tape, step: Step) -> dict[int, str]:
    total = tape.sum(step.gradient, _softmax_axis(tape, step))
    return {0: tape.emit("Sub", step.gradient, tape.emit("Mul", tape.emit("Exp", step.outputs[0]), total))}


def _gemm(tape: Tape, step: Step) -> dict[int, str]:
    step.only(0)
    alpha = float(step.attributes.get("alpha", 1.0))
    gradient = step.gradient if alpha == 1.0 else tape.emit("Mul", step.gradient, tape.scalar(alpha))
    product = tape.emit("Gemm", gradient, step.inputs[1], transB=1 - int(step.attributes.get("transB", 0)))
    return {0: tape.emit("Transpose", product, perm=[1, 0]) if step.attributes.get("transA", 0) else product}


def _matrix_product(tape: Tape, step: Step) -> dict[int, str]:
    left, right = step.inputs
    ranks = len(tape.shape(left)), len(tape.shape(right))
    if min(ranks) < 2:
        raise NotDifferentiableError("MatMul with a vector.")
    found = {}
    if step.wants(0):
        found[0] = _batch_sum(tape, tape.emit("MatMul", step.gradient, _turned(tape, right, ranks[1])), left, step)
    if step.wants(1):
        found[1] = _batch_sum(tape, tape.emit("MatMul", _turned(tape, left, ranks[0]), step.gradient), right, step)
    return found


def _turned(tape: Tape, name: str, rank: int) -> str:
    return tape.emit("Transpose", name, perm=[*range(rank - 2), rank - 1, rank - 2])


def _batch_sum(tape: Tape, gradient: str, source: str, step: Step) -> str:
    """The gradient summed over the leading axes along which `source` was repeated."""
    small, large = tape.shape(source)[:-2], tape.shape(step.outputs[0])[:-2]
    if small == large:
        return gradient
    extra = len(large) - len(small)
    axes = [*range(extra), *(axis for axis in range(extra, len(large)) if small[axis - extra] == 1 != large[axis])]
    return tape.reshape_like(tape.sum(gradient, axes) if axes else gradient, source)


def _batch_normalization(tape: Tape, step: Step) -> dict[int, str]:
    """In inference mode: a constant factor scale / sqrt(variance + epsilon) for each channel."""
    step.only(0)
    if step.attributes.get("training_mode", 0):
        raise NotDifferentiableError("BatchNormalization in training mode.")
    epsilon = float(step.attributes.get("epsilon", 1e-5))
    scale, variance = tape.constants.get(step.inputs[1]), tape.constants.get(step.inputs[4])
    if scale is None or variance is None:
        raise NotDifferentiableError("BatchNormalization whose statistics are not constants.")
    factor = scale.astype(np.float64) / np.sqrt(variance.astype(np.float64) + epsilon)
    spatial = len(tape.shape(step.inputs[0])) - 2
    shaped = factor.astype(np.float32).reshape(1, -1, *[1] * spatial)
    return {0: tape.emit("Mul", step.gradient, tape.constant(shaped))}


def _normalized(tape: Tape, x: str, gradient: str, axes: list[int], epsilon: float) -> str:
    """The gradient through (x - mean) / sqrt(variance + epsilon), both taken over `axes`."""
    count = tape.scalar(1 / math.prod(tape.sizes(x, axes)))
    centred = tape.emit("Sub", x, tape.emit("Mul", tape.sum(x, axes), count))
    variance = tape.emit("Mul", tape.sum(tape.emit("Mul", centred, centred), axes), count)
    inverse = tape.emit("Reciprocal", tape.emit("Sqrt", tape.emit("Add", variance, tape.scalar(epsilon))))
    unit = tape.emit("Mul", centred, inverse)
    mean = tape.emit("Mul", tape.sum(gradient, axes), count)
    along = tape.emit("Mul", tape.sum(tape.emit("Mul", gradient, unit), axes), count)
    rest = tape.emit("Sub", tape.emit("Sub", gradient, mean), tape.emit("Mul", unit, along))
    return tape.emit("Mul", inverse, rest)


def _layer_normalization(tape: Tape, step: Step) -> dict[int, str]:
    step.only(0)
    rank = len(tape.shape(step.inputs[0]))
    axes = list(range(int(step.attributes.get("axis", -1)) % rank, rank))
    scaled = tape.emit("Mul", step.gradient, step.inputs[1])
    return {0: _normalized(tape, step.inputs[0], scaled, axes, float(step.attributes.get("epsilon", 1e-5)))}


def _instance_normalization(tape: Tape, step: Step) -> dict[int, str]:
    step.only(0)
    spatial = len(tape.shape(step.inputs[0])) - 2
    weight = tape.emit("Reshape", step.inputs[1], tape.integers(1, -1, *[1] * spatial))
    scaled = tape.emit("Mul", step.gradient, weight)
    axes = list(range(2, 2 + spatial))
    return {0: _normalized(tape, step.inputs[0], scaled, axes, float(step.attributes.get("epsilon", 1e-5)))}


def _passed(tape: Tape, step: Step) -> dict[int, str]:
    step.only(0)
    return {0: step.gradient}


def _slope_of(operator: str, result: str) -> Callable[[Tape, Step], str]:
    """A slope that is one operator of the input ("x") or of the output ("y")."""
    return lambda tape, step: tape.emit(operator, step.inputs[0] if result == "x" else step.outputs[0])


RULES: Mapping[str, Rule] = {
    **SHAPE_RULES,
    **WINDOW_RULES,
    "Identity": _passed,
    "Dropout": _passed,
    "Add": _add,
    "Sum": _add,
    "Sub": _subtract,
    "Mul": _multiply,
    "Div": _divide,
    "Pow": _power,
    "Neg": _pointwise(lambda tape, _: tape.scalar(-1)),
    "Abs": _pointwise(_slope_of("Sign", "x")),
    "Exp": _pointwise(_slope_of("Identity", "y")),
    "Log": _pointwise(_slope_of("Reciprocal", "x")),
    "Sqrt": _pointwise(lambda tape, step: tape.emit("Div", tape.scalar(0.5), step.outputs[0])),
    "Reciprocal": _pointwise(lambda tape, step: tape.emit("Neg", tape.emit("Mul", step.outputs[0], step.outputs[0]))),
    "Softplus": _pointwise(_slope_of("Sigmoid", "x")),
    "Relu": _gated(_is_positive),
    "Clip": _gated(_is_unclipped),
    "LeakyRelu": _pointwise(_leaky),
    "PRelu": _parametric,
    "Elu": _pointwise(_elu),
    "Sigmoid": _pointwise(_sigmoid),
    "HardSigmoid": _pointwise(_hard_sigmoid),
    "HardSwish": _pointwise(_hard_swish),
    "Swish": _pointwise(_swish),
    "Tanh": _pointwise(_tanh),
    "Erf": _pointwise(_erf),
    "Gelu": _pointwise(_gelu),
    "Softmax": _softmax,
    "LogSoftmax": _log_softmax,
    "Gemm": _gemm,
    "MatMul": _matrix_product,
    "BatchNormalization": _batch_normalization,
    "LayerNormalization": _layer_normalization,
    "InstanceNormalization": _instance_normalization,
}
