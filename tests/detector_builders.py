"""Writes ONNX files whose inputs and outputs have the published layouts of detectors and other networks."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

FLOAT = TensorProto.FLOAT
EIGHT = ("Caries", "Crown", "Filling", "Implant", "Missing tooth", "Periapical lesion", "Root canal", "Impacted tooth")


def constant_network(
    outputs: Mapping[str, Any],
    *,
    shape: Sequence[int | str] = (1, 3, 64, 64),
    name: str = "images",
    metadata: Mapping[str, str] | None = None,
    ends: Mapping[str, str] | None = None,
    kind: int = FLOAT,
    convolved: int = 0,
    other_inputs: Mapping[str, tuple[int, Sequence[int | str]]] | None = None,
) -> onnx.ModelProto:
    """A graph that answers every frame with these arrays, plus the frame's mean times zero.

    `ends` puts an operator (Sigmoid, Softmax) behind an output; `convolved` a convolution of so many input channels
    before it.
    """
    nodes, tensors = [], []
    start = name
    if kind != FLOAT:
        nodes.append(helper.make_node("Cast", [name], ["as_float"], to=FLOAT))
        start = "as_float"
    if convolved:
        tensors.append(numpy_helper.from_array(np.ones((2, convolved, 3, 3), np.float32), "kernels"))
        nodes.append(helper.make_node("Conv", [start, "kernels"], ["convolved"], pads=[1, 1, 1, 1]))
        start = "convolved"
    nodes += [
        helper.make_node("ReduceMean", [start], ["mean"], keepdims=0),
        helper.make_node("Mul", ["mean", "zero"], ["nothing"]),
    ]
    tensors.append(numpy_helper.from_array(np.array(0, np.float32), "zero"))
    made = []
    for output, array in outputs.items():
        values = np.asarray(array)
        tensors.append(numpy_helper.from_array(values, f"{output}_values"))
        end = (ends or {}).get(output, "")
        last = f"{output}_last" if end else output
        if values.dtype == np.float32:
            nodes.append(helper.make_node("Add", [f"{output}_values", "nothing"], [last]))
        else:
            nodes.append(helper.make_node("Identity", [f"{output}_values"], [last]))
        if end:
            nodes.append(helper.make_node(end, [last], [output]))
        made.append(helper.make_tensor_value_info(output, helper.np_dtype_to_tensor_dtype(values.dtype), values.shape))
    inputs = [helper.make_tensor_value_info(name, kind, shape)]
    inputs += [helper.make_tensor_value_info(one, *what) for one, what in (other_inputs or {}).items()]
    graph = helper.make_graph(nodes, "constant", inputs, made, tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    helper.set_model_props(model, dict(metadata or {}))
    return model


def ultralytics(names: Sequence[str] = EIGHT, task: str = "detect", side: int = 64, **more: str) -> dict[str, str]:
    """What Ultralytics' exporter writes into a file."""
    return {
        "description": f"Ultralytics YOLO11n-{task} model", "author": "Ultralytics", "stride": "32", "task": task,
        "batch": "1", "imgsz": f"[{side}, {side}]", "names": str(dict(enumerate(names))), **more,
    }  # fmt: skip


def candidates_v8(boxes: Sequence[Sequence[float]], labels: int, side: int = 64, coefficients: int = 0) -> Any:
    """(1, 4 + labels + coefficients, anchors): rows of (x, y, width, height, score, label) among silent anchors."""
    anchors = sum((side // stride) ** 2 for stride in (8, 16, 32))
    values = np.zeros((1, 4 + labels + coefficients, anchors), np.float32)
    values[0, :4] = np.array([[side / 2], [side / 2], [4.0], [4.0]])
    for at, (x, y, width, height, score, label) in enumerate(boxes):
        values[0, :4, at] = (x, y, width, height)
        values[0, 4 + int(label), at] = score
        values[0, 4 + labels :, at] = 1.0
    return values


def candidates_v5(boxes: Sequence[Sequence[float]], labels: int, side: int = 64) -> Any:
    """(1, 3 x anchors, 5 + labels), with objectness."""
    anchors = 3 * sum((side // stride) ** 2 for stride in (8, 16, 32))
    values = np.zeros((1, anchors, 5 + labels), np.float32)
    values[0, :, :4] = (side / 2, side / 2, 4.0, 4.0)
    for at, (x, y, width, height, score, label) in enumerate(boxes):
        values[0, at, :5] = (x, y, width, height, score)
        values[0, at, 5 + int(label)] = 1.0
    return values
