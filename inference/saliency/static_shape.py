"""Turns shapes that a graph computes into constants, where its inputs have a fixed size."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import onnx


def has_static_input(model: "onnx.ModelProto") -> bool:
    """Whether every axis of every input has a known size."""
    weights = {one.name for one in model.graph.initializer}
    inputs = [one for one in model.graph.input if one.name not in weights]
    return all(dim.dim_value > 0 for one in inputs for dim in one.type.tensor_type.shape.dim)


def with_constant_shapes(model: "onnx.ModelProto", keep: str = "") -> "onnx.ModelProto":
    """The same model after ONNX Runtime's basic optimisation, which folds constants and uses ONNX's own operators.

    The tensor `keep` keeps its name, which a fusion would otherwise take away.
    """
    import onnx
    import onnxruntime

    is_added = bool(keep) and all(one.name != keep for one in model.graph.output)
    if is_added:
        model.graph.output.append(onnx.helper.make_tensor_value_info(keep, onnx.TensorProto.FLOAT, None))
    with tempfile.TemporaryDirectory(prefix="overread-") as folder:
        path = Path(folder) / "model.onnx"
        options = onnxruntime.SessionOptions()
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        options.optimized_model_filepath = str(path)
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
        folded = onnx.load(path)
    if is_added:
        kept = [one for one in folded.graph.output if one.name != keep]
        del folded.graph.output[:]
        folded.graph.output.extend(kept)
    return folded
