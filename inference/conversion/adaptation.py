"""Fits a converted graph to what the engine feeds and to what a task reads, without changing a value of its answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from inference.conversion.reading import Edit, OutputReading
from inference.errors import ModelRefusedError
from inference.loaded_model import ACTIVATION
from inference.saliency.vjp import NotDifferentiableError, append_vjp

if TYPE_CHECKING:
    import onnx

NO_GRADIENT = "Its answers are explained by occlusion: {reason}"
_EXPLAINED = ("classification", "multilabel")
_SUFFIX = "__own"
_RESHAPING = ("Reshape", "Flatten", "Squeeze", "Unsqueeze", "Identity")


@dataclass(frozen=True, slots=True)
class Fitted:
    """A model as it will be installed. `explanation` is grad_cam, occlusion, or "" where nothing explains the task.

    `layer` is the tensor that Grad-CAM looks at; `remarks` are sentences for the person who adds the model.
    """

    content: bytes
    explanation: str = ""
    layer: str = ""
    remarks: tuple[str, ...] = ()


def fitted(content: bytes, *, shape: tuple[int, ...], reading: OutputReading) -> Fitted:
    """The model for one reading of its outputs, with the gradient that Grad-CAM needs where its operators have one.

    `shape` is that of the input, (1, ...). Raises ModelRefusedError where the graph cannot take one frame.
    """
    model = adapted(content, shape=shape, reading=reading)
    if reading.task not in _EXPLAINED:
        return Fitted(model.SerializeToString())
    try:
        explained = append_vjp(model, logits=reading.roles[0][0])
    except NotDifferentiableError as error:
        return Fitted(model.SerializeToString(), "occlusion", remarks=(NO_GRADIENT.format(reason=error),))
    layer = next(node.input[0] for node in explained.graph.node if ACTIVATION in node.output)
    return Fitted(explained.SerializeToString(), "grad_cam", layer)


def adapted(content: bytes, *, shape: tuple[int, ...], reading: OutputReading) -> "onnx.ModelProto":
    """The model with one float32 input of this shape (1, ...), and the outputs that a reading needs, rearranged.

    Other inputs become constants: masks of ones, and sizes the size of the input. Raises ModelRefusedError where the
    graph cannot take one frame.
    """
    import onnx

    model = onnx.load_model_from_string(content)
    _fix_input(model, shape)
    _fix_other_inputs(model, shape)
    _widen_input(model)
    for edit in reading.edits:
        _apply(model, edit)
    _keep(model, [name for name, _ in reading.roles])
    del model.graph.value_info[:]
    return _inferred(model)


def _inferred(model: "onnx.ModelProto") -> "onnx.ModelProto":
    import onnx

    try:
        found = onnx.shape_inference.infer_shapes(model, data_prop=True)
        onnx.checker.check_model(found)
    except Exception as error:  # ONNX's own, which share no base
        raise ModelRefusedError("The model's graph does not fit together once it takes one frame.") from error
    return found


def _pictures(model: "onnx.ModelProto") -> "list[onnx.ValueInfoProto]":
    held = {one.name for one in model.graph.initializer}
    return [one for one in model.graph.input if one.name not in held]


def _fix_input(model: "onnx.ModelProto", shape: tuple[int, ...]) -> None:
    picture = next(one for one in _pictures(model) if len(one.type.tensor_type.shape.dim) == len(shape))
    batch = picture.type.tensor_type.shape.dim[0]
    if batch.HasField("dim_value") and batch.dim_value > 1:
        raise ModelRefusedError(
            f"The model always takes {batch.dim_value} frames at once.",
            advice="Export it with a batch of 1, or with a free one.",
        )
    for dimension, size in zip(picture.type.tensor_type.shape.dim, shape, strict=True):
        dimension.Clear()
        dimension.dim_value = size


def _fix_other_inputs(model: "onnx.ModelProto", shape: tuple[int, ...]) -> None:
    from onnx import helper, numpy_helper

    rows, columns = (shape[2], shape[3]) if shape[1] in (1, 3, 4) else (shape[1], shape[2])
    for one in [one for one in _pictures(model) if len(one.type.tensor_type.shape.dim) != len(shape)]:
        tensor = one.type.tensor_type
        kind = helper.tensor_dtype_to_np_dtype(tensor.elem_type)
        sizes = [each.dim_value or 1 for each in tensor.shape.dim]
        if "size" in one.name or "shape" in one.name:
            values = np.broadcast_to(np.array([rows, columns][: sizes[-1]], kind), sizes)
        else:
            if len(sizes) == 3:  # a mask of the pixels that count
                sizes = [1, rows, columns]
            values = np.ones(sizes, kind)
        model.graph.input.remove(one)
        model.graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(values), one.name))


def _widen_input(model: "onnx.ModelProto") -> None:
    """The engine feeds float32; a graph that takes another kind casts it first."""
    from onnx import TensorProto, helper

    picture = _pictures(model)[0]
    kind = picture.type.tensor_type.elem_type
    if kind == TensorProto.FLOAT:
        return
    inner = _renamed(model, picture.name)
    picture.type.tensor_type.elem_type = TensorProto.FLOAT
    model.graph.node.insert(0, helper.make_node("Cast", [picture.name], [inner], to=kind))


def _apply(model: "onnx.ModelProto", edit: Edit) -> None:
    from onnx import helper

    name = edit.names[0]
    if edit.kind == "transpose":
        inner = _renamed(model, name)
        model.graph.node.append(helper.make_node("Transpose", [inner], [name], perm=edit.numbers))
    elif edit.kind == "flatten":
        inner = _renamed(model, name)
        shape = _constant(model, f"{inner}_shape", np.array([1, -1], np.int64))
        model.graph.node.append(helper.make_node("Reshape", [inner, shape], [name]))
    elif edit.kind == "concat":
        inner = _renamed(model, name)
        model.graph.node.append(helper.make_node("Concat", [inner, *edit.names[1:]], [name], axis=edit.numbers[0]))
    elif edit.kind == "binary":
        _make_binary(model, name)


def _constant(model: "onnx.ModelProto", name: str, values: NDArray[Any]) -> str:
    from onnx import numpy_helper

    model.graph.initializer.append(numpy_helper.from_array(values, name))
    return name


def _renamed(model: "onnx.ModelProto", name: str) -> str:
    """What made a tensor now makes an inner one, whose name is returned: the tensor's own name is free again."""
    taken = {one for node in model.graph.node for one in (*node.input, *node.output)}
    inner = name + _SUFFIX
    while inner in taken:
        inner += _SUFFIX
    for node in model.graph.node:
        node.input[:] = [inner if one == name else one for one in node.input]
        node.output[:] = [inner if one == name else one for one in node.output]
    return inner


def _make_binary(model: "onnx.ModelProto", name: str) -> None:
    """One value becomes two logits, 0 and itself: their softmax is its sigmoid. A sigmoid at its end is left out."""
    from onnx import helper

    makers = {one: node for node in model.graph.node for one in node.output}
    maker = makers[name]
    while maker.op_type in _RESHAPING and maker.input[0] in makers:
        maker = makers[maker.input[0]]
    if maker.op_type == "Sigmoid":
        maker.op_type = "Identity"
    inner = _renamed(model, name)
    zero = _constant(model, f"{inner}_zero", np.array(0, np.float32))
    model.graph.node.extend(
        [
            helper.make_node("Mul", [inner, zero], [f"{inner}_nothing"]),
            helper.make_node("Concat", [f"{inner}_nothing", inner], [name], axis=1),
        ]
    )


def _keep(model: "onnx.ModelProto", roles: Sequence[str]) -> None:
    """Only the outputs that the task reads stay, as float32 with shapes that are worked out anew."""
    from onnx import TensorProto, helper

    kinds = {one.name: one.type.tensor_type.elem_type for one in model.graph.output}
    del model.graph.output[:]
    for name in roles:
        kind = kinds[name]
        if kind in (TensorProto.FLOAT16, TensorProto.DOUBLE, TensorProto.BFLOAT16):
            inner = _renamed(model, name)
            model.graph.node.append(helper.make_node("Cast", [inner], [name], to=TensorProto.FLOAT))
            kind = TensorProto.FLOAT
        model.graph.output.append(helper.make_tensor_value_info(name, kind, None))
