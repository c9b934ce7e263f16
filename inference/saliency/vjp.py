"""Appends the gradient of a model's answer to the model itself, in ONNX operators, so that Grad-CAM needs no torch.

The graph gains one input and two outputs: `cot` (the shape of the logits) picks what is differentiated,
`gradcam_act` is the activation that the map is taken from, `gradcam_grad` the gradient of sum(cot * logits) with
respect to it. Both are (batch, channels, rows, columns). The rest of the graph is left as it was.
"""

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from inference.loaded_model import ACTIVATION, COTANGENT, GRADIENT
from inference.saliency.static_shape import has_static_input, with_constant_shapes
from inference.saliency.vjp_rules import RULES
from inference.saliency.vjp_tape import Dimension, NotDifferentiableError, Step, Tape
from inference.saliency.vjp_window_rules import reduced_axes

if TYPE_CHECKING:
    import onnx

__all__ = ["ACTIVATION", "COTANGENT", "GRADIENT", "NotDifferentiableError", "append_vjp"]

_COMPUTED_SHAPES = ("Shape", "ConstantOfShape", "Range")
_WITHOUT_GRADIENT = ("Shape", "Size", "ConstantOfShape", "ArgMax", "Equal", "Greater", "Less", "Not", "And", "Or")
_SQUASHING = ("Sigmoid", "Softmax", "LogSoftmax")
_POOLING = ("GlobalAveragePool", "GlobalMaxPool", "ReduceMean", "AveragePool")
_MAPPING = ("Conv", "ConvTranspose", "BatchNormalization", "Relu", "MaxPool", "AveragePool")


def append_vjp(
    model: "onnx.ModelProto",
    *,
    target: str | None = None,
    logits: str | None = None,
    input_shape: tuple[int, ...] | None = None,
) -> "onnx.ModelProto":
    """Return a copy of the model with the vector-Jacobian product appended.

    `target` is the tensor that the map is taken from; by default the input of the global pooling nearest to the
    output, or the nearest feature map. `logits` is the output that is explained, by default the first; a softmax or
    sigmoid at its end is left out. `input_shape` fixes the first input's shape. Raises NotDifferentiableError, which
    names the operator in the way.
    """
    import onnx

    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    _opset(copy)
    if input_shape is not None:
        _fix_shape(copy.graph.input[0], input_shape)
    if any(node.op_type in _COMPUTED_SHAPES for node in copy.graph.node) and has_static_input(copy):
        copy = with_constant_shapes(copy, target or "")
    copy = onnx.shape_inference.infer_shapes(copy, data_prop=True)
    graph = _Graph(copy)
    output = graph.before_squashing(logits)
    chosen = target or graph.nearest_feature_map(output)
    gradient = graph.differentiate(chosen, output)
    graph.attach(chosen, gradient, output)
    onnx.checker.check_model(copy)
    return copy


def _opset(model: "onnx.ModelProto") -> int:
    versions = [one.version for one in model.opset_import if one.domain in ("", "ai.onnx")]
    if not versions:
        raise NotDifferentiableError("The model does not use ONNX's own operators.")
    return int(versions[0])


def _fix_shape(value: "onnx.ValueInfoProto", shape: tuple[int, ...]) -> None:
    dimensions = value.type.tensor_type.shape.dim
    if len(dimensions) != len(shape):
        raise NotDifferentiableError(f"The input has {len(dimensions)} axes, not {len(shape)}.")
    for dimension, size in zip(dimensions, shape, strict=True):
        dimension.Clear()
        dimension.dim_value = size


class _Graph:
    """An ONNX graph that can be walked from its output back to a tensor."""

    def __init__(self, model: "onnx.ModelProto") -> None:
        self._graph = model.graph
        self._maker = {name: node for node in self._graph.node for name in node.output if name}
        names = [*self._maker, *(one.name for one in self._graph.input), *(one.name for one in self._graph.output)]
        if {COTANGENT, ACTIVATION, GRADIENT} & set(names):
            raise NotDifferentiableError("The model has an appended gradient already.")
        constants = dict(_constants(self._graph))
        shapes = dict(_shapes(self._graph)) | {name: array.shape for name, array in constants.items()}
        self._tape = Tape(_opset(model), shapes, constants)

    def before_squashing(self, logits: str | None) -> str:
        """The tensor that is explained: the output before its softmax or sigmoid."""
        name = logits or self._graph.output[0].name
        if name not in self._maker:
            raise NotDifferentiableError(f"{name!r:.80} is not made by any node of the graph.")
        while self._maker[name].op_type in _SQUASHING:
            name = self._maker[name].input[0]
        return name

    def nearest_feature_map(self, output: str) -> str:
        """The input of the global pooling nearest to the output, else the nearest 4-D tensor with an extent."""
        fallback = None
        for node in self._backwards(output):
            source = node.input[0] if node.input else ""
            if self._is_global_pooling(node):
                return source
            if fallback is None and node.op_type in _MAPPING and self._is_map(node.output[0]):
                fallback = str(node.output[0])
        if fallback is None:
            raise NotDifferentiableError("The model has no feature map from which a map could be taken.")
        return fallback

    def _backwards(self, output: str) -> "Iterator[onnx.NodeProto]":
        """Nodes from the output towards the input, nearest first."""
        queue, seen = deque([output]), {output}
        while queue:
            node = self._maker.get(queue.popleft())
            if node is None:
                continue
            yield node
            for name in node.input:
                if name not in seen:
                    seen.add(name)
                    queue.append(name)

    def _is_map(self, name: str) -> bool:
        shape = self._tape.shapes.get(name, ())
        return len(shape) == 4 and name not in self._tape.constants and shape[2] != 1 and shape[3] != 1

    def _is_global_pooling(self, node: "onnx.NodeProto") -> bool:
        if node.op_type not in _POOLING or not self._is_map(node.input[0]):
            return False
        step = self._step(node, {}, frozenset())
        if node.op_type == "ReduceMean":
            return reduced_axes(self._tape, step) in ([2, 3], [1, 2])
        if node.op_type == "AveragePool":
            return tuple(step.attributes["kernel_shape"]) == self._tape.shape(node.input[0])[2:]
        return True

    def _is_channels_last(self, target: str) -> bool:
        users = (node for node in self._graph.node if target in node.input and node.op_type == "ReduceMean")
        return any(reduced_axes(self._tape, self._step(node, {}, frozenset())) == [1, 2] for node in users)

    def _step(self, node: "onnx.NodeProto", gradients: dict[str, str], wanted: frozenset[str]) -> Step:
        from onnx import helper

        attributes = {one.name: helper.get_attribute_value(one) for one in node.attribute}
        return Step(node.op_type, tuple(node.input), tuple(node.output), attributes, gradients, wanted)

    def _between(self, target: str, output: str) -> frozenset[str]:
        """Tensors on a path from the target to the output."""
        if target not in self._maker and target not in {one.name for one in self._graph.input}:
            raise NotDifferentiableError(f"The graph has no tensor {target!r:.80}.")
        reached = {target}
        for node in self._graph.node:
            if reached.intersection(node.input) and node.op_type not in _WITHOUT_GRADIENT:
                reached.update(node.output)
        if output not in reached:
            raise NotDifferentiableError(f"The output does not depend on {target!r:.80}.")
        wanted, queue = {output}, [output]
        while queue:
            name = queue.pop()
            for source in () if name == target else self._maker[name].input:
                if source in reached and source not in wanted:
                    wanted.add(source)
                    queue.append(source)
        return frozenset(wanted)

    def differentiate(self, target: str, output: str) -> str:
        """Write the gradient's nodes and return the tensor that holds it."""
        wanted = self._between(target, output)
        gradients = {output: COTANGENT}
        for node in reversed(self._graph.node):
            if target in node.output or not any(name in gradients for name in node.output):
                continue
            self._backward(self._step(node, gradients, wanted), gradients)
        if target not in gradients:
            raise NotDifferentiableError(f"No gradient reaches {target!r:.80}.")
        return gradients[target]

    def _backward(self, step: Step, gradients: dict[str, str]) -> None:
        rule = RULES.get(step.operator)
        if rule is None:
            raise NotDifferentiableError(f"The operator {step.operator} has no known gradient.")
        if step.outputs[0] not in gradients and step.operator != "Split":
            raise NotDifferentiableError(f"{step.operator}: only its first output can be differentiated.")
        for index, gradient in rule(self._tape, step).items():
            name = step.inputs[index]
            gradients[name] = self._tape.emit("Add", gradients[name], gradient) if name in gradients else gradient

    def attach(self, target: str, gradient: str, output: str) -> None:
        """Put the written nodes, the input and the outputs into the model."""
        from onnx import TensorProto, helper

        shape = list(self._tape.shape(target))
        if len(shape) != 4:
            raise NotDifferentiableError(f"{target!r:.80} has {len(shape)} axes; a feature map has 4.")
        activation = target
        if self._is_channels_last(target):
            shape = [shape[0], shape[3], shape[1], shape[2]]
            activation, gradient = (self._tape.emit("Transpose", one, perm=[0, 3, 1, 2]) for one in (target, gradient))
        self._tape.nodes.append(helper.make_node("Identity", [activation], [ACTIVATION], name=ACTIVATION))
        self._tape.nodes.append(helper.make_node("Identity", [gradient], [GRADIENT], name=GRADIENT))
        self._graph.node.extend(self._tape.nodes)
        self._graph.initializer.extend(self._tape.initializers)
        cotangent = helper.make_tensor_value_info(COTANGENT, TensorProto.FLOAT, self._tape.shape(output))
        self._graph.input.append(cotangent)
        for name in (ACTIVATION, GRADIENT):
            self._graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))


def _constants(graph: "onnx.GraphProto") -> "Iterator[tuple[str, np.ndarray]]":
    from onnx import helper, numpy_helper

    for one in graph.initializer:
        yield one.name, numpy_helper.to_array(one)
    for node in graph.node:
        if node.op_type == "Constant":
            value = helper.get_attribute_value(node.attribute[0])
            is_tensor = node.attribute[0].name == "value"
            yield node.output[0], numpy_helper.to_array(value) if is_tensor else np.asarray(value)


def _shapes(graph: "onnx.GraphProto") -> Iterator[tuple[str, tuple[Dimension, ...]]]:
    for value in (*graph.value_info, *graph.output, *graph.input):
        kind = value.type.tensor_type
        if kind.HasField("shape"):
            yield (
                value.name,
                tuple(
                    dim.dim_value if dim.HasField("dim_value") else dim.dim_param or f"{value.name}:{axis}"
                    for axis, dim in enumerate(kind.shape.dim)
                ),
            )
