"""Makes an exported graph one file that the runtime and Grad-CAM can use: one float input of a fixed size."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inference.conversion.opened import OPSET
from inference.conversion.source import Source
from inference.errors import ModelRefusedError, OverreadError
from inference.runners.onnx_graph import refuse_custom_operators
from inference.saliency.static_shape import has_static_input, with_constant_shapes
from inference.saliency.vjp import ACTIVATION, GRADIENT, append_vjp

if TYPE_CHECKING:
    import onnx

BATCH = "batch"
_NEWEST_IR = 10
_SQUASHING = {"Softmax": "softmax", "LogSoftmax": "softmax", "Sigmoid": "sigmoid", "HardSigmoid": "sigmoid"}
_PASSING = ("Identity", "Cast", "Reshape", "Flatten", "Squeeze", "Unsqueeze", "Transpose", "Dropout")


@dataclass(frozen=True, slots=True)
class Explained:
    """The model with what Grad-CAM needs, or as it was; `layer` is the tensor that the map is taken from."""

    model: "onnx.ModelProto"
    explanation: str = "occlusion"
    layer: str = ""
    notes: tuple[str, ...] = ()


def finished(
    model: "onnx.ModelProto", source: Source, shape: tuple[int, int, int, int], *, is_batch_free: bool
) -> tuple["onnx.ModelProto", tuple[str, ...]]:
    """The model with its input fixed to `shape`, but for the batch where that is free, and what was changed.

    Raises ModelRefusedError where ONNX's own check fails.
    """
    import onnx
    from onnx.inliner import inline_local_functions

    refuse_custom_operators(model)
    if model.functions:
        model = inline_local_functions(model)
    notes = _widen(model, source)
    _fix_input(model, source.inputs[0].name, shape, is_batch_free=is_batch_free)
    model, raised = _raised(model)
    if source.format == "keras" and has_static_input(model):
        model = with_constant_shapes(model)
    _tidy(model)
    try:
        model = onnx.shape_inference.infer_shapes(model, data_prop=True)
        onnx.checker.check_model(model)
    except Exception as error:  # ONNX's checks share no exception of their own
        raise ModelRefusedError(
            f"{source.path.name} is no valid ONNX model: {str(error).strip().splitlines()[0][:160]}",
            advice="Export it again.",
        ) from error
    return model, notes + raised


def explained(
    model: "onnx.ModelProto", source: Source, shape: tuple[int, int, int, int], *, logits: str, layer: str
) -> Explained:
    """The model with the gradient that Grad-CAM needs; where it cannot be had, the model as it was, and why."""
    if any(one.name == GRADIENT for one in model.graph.output):
        return Explained(model, "grad_cam", "", ("The file brings Grad-CAM's outputs with it.",))
    reason: OverreadError | None = None
    for fixed in (None, shape):
        try:
            written = append_vjp(model, target=layer or None, logits=logits or None, input_shape=fixed)
            break
        except OverreadError as error:
            reason = error
        except Exception as error:  # noqa: BLE001 - ONNX Runtime, asked to fold a foreign graph, may refuse it
            reason = OverreadError(f"The graph could not be folded ({type(error).__name__}).")
    else:
        return Explained(model, notes=(f"Maps are made by occlusion, which takes longer: {reason}",))
    notes = ("It reads one frame at a time, so that its answers can be explained.",) if fixed else ()
    return Explained(written, "grad_cam", _explained_tensor(written), notes)


def endings(model: "onnx.ModelProto") -> dict[str, str]:
    """What each output ends in: softmax, sigmoid or none."""
    makers = {name: node for node in model.graph.node for name in node.output}
    found = {}
    for one in model.graph.output:
        node = makers.get(one.name)
        while node is not None and node.op_type in _PASSING and node.input:
            node = makers.get(node.input[0])
        found[str(one.name)] = _SQUASHING.get(node.op_type, "none") if node is not None else "none"
    return found


def free_batch(model: "onnx.ModelProto") -> None:
    """Say of the outputs what the input says: the exporter may have written down the batch that it traced."""
    for one in model.graph.output:
        dimensions = one.type.tensor_type.shape.dim
        if len(dimensions) and dimensions[0].dim_value == 1:
            dimensions[0].Clear()
            dimensions[0].dim_param = BATCH


def _explained_tensor(model: "onnx.ModelProto") -> str:
    makers = {name: node for node in model.graph.node for name in node.output}
    node = makers[makers[ACTIVATION].input[0]] if makers[ACTIVATION].input[0] in makers else makers[ACTIVATION]
    is_turned = node.op_type == "Transpose" and node.output[0].startswith("_vjp_")
    return str(node.input[0] if is_turned else makers[ACTIVATION].input[0])


def _widen(model: "onnx.ModelProto", source: Source) -> tuple[str, ...]:
    """Let an input of other numbers take float32: the frame is cast inside the graph."""
    from onnx import TensorProto, helper

    entry = next(one for one in model.graph.input if one.name == source.inputs[0].name)
    kind = entry.type.tensor_type.elem_type
    if kind == TensorProto.FLOAT:
        return ()
    inner = f"{entry.name}_cast"
    for node in model.graph.node:
        node.input[:] = [inner if name == entry.name else name for name in node.input]
    model.graph.node.insert(0, helper.make_node("Cast", [entry.name], [inner], to=kind))
    entry.type.tensor_type.elem_type = TensorProto.FLOAT
    return (
        f"Its input takes {TensorProto.DataType.Name(kind).lower()}; frames are turned into that inside the model.",
    )


def _fix_input(model: "onnx.ModelProto", name: str, shape: tuple[int, int, int, int], *, is_batch_free: bool) -> None:
    """Write the input's shape; what the file said of the tensors in between may not hold any more."""
    entry = next(one for one in model.graph.input if one.name == name)
    dimensions = entry.type.tensor_type.shape.dim
    was_fixed = all(one.dim_value for one in dimensions[1:])
    for at, (dimension, size) in enumerate(zip(dimensions, shape, strict=True)):
        is_free = at == 0 and is_batch_free
        dimension.Clear()
        if is_free:
            dimension.dim_param = BATCH
        else:
            dimension.dim_value = size
    if not was_fixed or not is_batch_free:
        del model.graph.value_info[:]
        for one in model.graph.output:
            for dimension in one.type.tensor_type.shape.dim:
                if not dimension.dim_value:
                    dimension.Clear()


def _raised(model: "onnx.ModelProto") -> tuple["onnx.ModelProto", tuple[str, ...]]:
    """The model at the operator set that Grad-CAM knows best, where ONNX can raise it."""
    import onnx

    version = next((one.version for one in model.opset_import if one.domain in ("", "ai.onnx")), OPSET)
    if version >= OPSET:
        return model, ()
    try:
        raised = onnx.version_converter.convert_version(model, OPSET)
        onnx.checker.check_model(raised)
    except Exception:  # noqa: BLE001 - the converter does not know every operator; the runtime knows the old ones
        return model, (f"It keeps its old operator set {version}.",)
    return raised, (f"Its operator set was raised from {version} to {OPSET}.",)


def _tidy(model: "onnx.ModelProto") -> None:
    """Name only the operator sets that are used, and a version of the format that every runtime here knows."""
    used = {"ai.onnx" if node.domain == "" else node.domain for node in model.graph.node}
    kept = [one for one in model.opset_import if (one.domain or "ai.onnx") in used | {"ai.onnx"}]
    del model.opset_import[:]
    model.opset_import.extend(kept)
    model.ir_version = min(model.ir_version, _NEWEST_IR)
