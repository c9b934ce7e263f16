"""Writes small but real networks that find coloured shapes: what they must say can be worked out by hand.

Each of the three labels is a colour: the network takes the brightness of one channel for the score, and the extent of
what is bright in it for the place, to a fraction of a pixel.
"""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from inference.catalog import ModelCard, load_catalog
from inference.frame import Frame, FrameKey
from inference.model_pool import ModelPool
from inference.request import InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now
from tests.onnx_builders import entry, write_catalog

COLOURS = ("Red", "Green", "Blue")
SURE = 20.0


class Graph:
    """Nodes in the order in which they are asked for; `prefix` keeps the names of two graphs apart."""

    def __init__(self, prefix=""):
        self.prefix, self.nodes, self.arrays = prefix, [], []

    def op(self, kind, *inputs, **attributes):
        names = [one if isinstance(one, str) else self.constant(one) for one in inputs]
        name = f"{self.prefix}{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, names, [name], **attributes))
        return name

    def constant(self, value):
        name = f"{self.prefix}constant_{len(self.arrays)}"
        array = np.asarray(value)
        array = array.astype(np.float32) if array.dtype == np.float64 else array
        self.arrays.append(numpy_helper.from_array(array, name))
        return name

    def proto(self, inputs, outputs):
        nodes = [*self.nodes, *(helper.make_node("Identity", [of], [name]) for name, of, _ in outputs)]
        values = [helper.make_tensor_value_info(name, kind, None) for name, _, kind in outputs]
        graph = helper.make_graph(nodes, "places", inputs, values, self.arrays)
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)

    def onto(self, proto, name, value):
        """Append the nodes to a network; `value` becomes its output `name`."""
        proto.graph.node.extend([*self.nodes, helper.make_node("Identity", [value], [name])])
        proto.graph.initializer.extend(self.arrays)
        proto.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
        return proto


def _input(graph, size, layout):
    shape = [1, 3, *size] if layout == "NCHW" else [1, *size, 3]
    value = helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)
    return value, "x" if layout == "NCHW" else graph.op("Transpose", "x", perm=[0, 3, 1, 2])


def _shapes(graph, planes, size):
    """Boxes (3, 4) cx cy w h in pixels of the input, scores (3, 1), and the planes scaled to 1."""
    peak = graph.op("ReduceMax", planes, axes=[2, 3], keepdims=1)
    shown = graph.op("Div", planes, graph.op("Max", peak, 1e-6))
    centres, extents = [], []
    for axis, other, length in ((3, 2, size[1]), (2, 3, size[0])):
        profile = graph.op("ReduceMax", shown, axes=[other], keepdims=1)
        extent = graph.op("ReduceSum", profile, np.array([axis]), keepdims=1)
        places = (np.arange(length) + 0.5).reshape([1, 1, 1, -1] if axis == 3 else [1, 1, -1, 1])
        moment = graph.op("ReduceSum", graph.op("Mul", profile, places), np.array([axis]), keepdims=1)
        centres.append(graph.op("Div", moment, graph.op("Max", extent, 1e-6)))
        extents.append(extent)
    rows = [graph.op("Reshape", one, np.array([3, 1])) for one in (*centres, *extents, peak)]
    return graph.op("Concat", *rows[:4], axis=1), rows[4], shown


def _corners(graph, boxes):
    half = np.array([[1, 0, 1, 0], [0, 1, 0, 1], [-0.5, 0, 0.5, 0], [0, -0.5, 0, 0.5]])
    return graph.op("MatMul", boxes, half)


def detector_proto(decoder, size, *, layout="NCHW", is_transposed=False, has_masks=False):
    """A detector of the three colours in the layout of `decoder`; one candidate for each colour."""
    graph = Graph()
    value, planes = _input(graph, size, layout)
    boxes, scores, shown = _shapes(graph, planes, size)
    named = graph.op("Mul", scores, np.eye(3))
    masks = [SURE * np.eye(3)] if has_masks else []
    if decoder in ("yolo", "yolo_v5"):
        own = [named] if decoder == "yolo" else [scores, np.eye(3)]
        rows = graph.op("Concat", boxes, *own, *masks, axis=1)
    elif decoder == "end_to_end":
        numbers = np.arange(3.0)[:, None]
        rows = graph.op("Concat", _corners(graph, boxes), scores, numbers, *masks, axis=1)
    if decoder in ("yolo", "yolo_v5", "end_to_end"):
        if (decoder == "yolo") != is_transposed:
            rows = graph.op("Transpose", rows, perm=[1, 0])
        outputs = [("candidates", graph.op("Unsqueeze", rows, np.array([0])), TensorProto.FLOAT)]
        if has_masks:
            less = graph.op("AveragePool", graph.op("Sub", shown, 0.5), kernel_shape=[2, 2], strides=[2, 2])
            outputs.append(("prototypes", less, TensorProto.FLOAT))
    elif decoder == "detr":
        background = graph.op("Sub", 1.0, scores)
        logits = graph.op("Log", graph.op("Add", graph.op("Concat", named, background, axis=1), 1e-9))
        shares = graph.op("Div", boxes, np.array([size[1], size[0], size[1], size[0]], np.float32))
        outputs = [
            (name, graph.op("Unsqueeze", one, np.array([0])), TensorProto.FLOAT)
            for name, one in (("logits", logits), ("boxes", shares))
        ]
    else:
        outputs = [
            ("boxes", _corners(graph, boxes), TensorProto.FLOAT),
            ("labels", graph.op("Identity", np.array([1, 2, 3])), TensorProto.INT64),
            ("scores", graph.op("Reshape", scores, np.array([3])), TensorProto.FLOAT),
        ]
        if has_masks:
            outputs.append(("masks", graph.op("Transpose", shown, perm=[1, 0, 2, 3]), TensorProto.FLOAT))
    return graph.proto([value], outputs)


def heatmap_proto(size, *, stride=4, gain=1.0, offset=0.0):
    """Heatmaps (1, 3, rows / stride, columns / stride): the mean brightness of each colour, as gain * x + offset."""
    graph = Graph()
    value, planes = _input(graph, size, "NCHW")
    pooled = graph.op("AveragePool", planes, kernel_shape=[stride, stride], strides=[stride, stride])
    heat = graph.op("Add", graph.op("Mul", pooled, gain), offset)
    return graph.proto([value], [("heatmaps", heat, TensorProto.FLOAT)])


def places_card(folder: Path, proto, task, labels=COLOURS, **changes) -> ModelCard:
    """The card of such a network; `changes` are sections of its entry, `input` only what differs."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "model.onnx"
    onnx.save(proto, path)
    channels_last = proto.graph.input[0].type.tensor_type.shape.dim[3].dim_value == 3
    sizes = [one.dim_value for one in proto.graph.input[0].type.tensor_type.shape.dim]
    size = sizes[1:3] if channels_last else sizes[2:]
    given = {
        "name": "x", "layout": "NHWC" if channels_last else "NCHW", "size": size, "channels": 3, "resize": "stretch",
        "mean": [0.0, 0.0, 0.0], "std": [1.0, 1.0, 1.0],
    } | changes.pop("input", {})  # fmt: skip
    outputs = [{"name": one.name, "role": one.name} for one in proto.graph.output]
    named = [one if isinstance(one, dict) else {"name": one} for one in labels]
    sections = {
        "task": task, "input": given, "output": outputs, "label": named, "explain": None, "calibration": None,
        "uncertainty": {"review_above": 0.9},
    } | changes  # fmt: skip
    return load_catalog([write_catalog(folder, [entry("places", path, folder, COLOURS, **sections)])]).cards[0]


def colours(size, *shapes, **fields):
    """A colour frame with rectangles: (label, top, left, bottom, right[, brightness])."""
    stored = np.zeros((*size, 3), np.uint8)
    for label, top, left, bottom, right, *brightness in shapes:
        stored[top:bottom, left:right, COLOURS.index(label)] = brightness[0] if brightness else 255
    return coloured(stored, **fields)


def coloured(stored, *, number=1, **fields):
    """A colour frame of these pixels."""
    stored.setflags(write=False)
    digest = f"{hash(stored.tobytes())}/{stored.shape}/{number}"
    return Frame(FrameKey("1.2.3", number), stored, photometric="RGB", digest=digest, **fields)


def spot_pixels(size, *places, sigma=6.0, heights=(255, 255, 255)):
    """(rows, columns, 3): one Gaussian spot for each label at its (row, column), in its colour."""
    rows, columns = (np.arange(length) + 0.5 for length in size)
    stored = np.zeros((*size, 3), np.uint8)
    for at, (row, column) in enumerate(places):
        spot = np.exp(-((rows[:, None] - row) ** 2 + (columns[None] - column) ** 2) / (2 * sigma**2))
        stored[..., at] = np.round(heights[at] * spot)
    return stored


def spots(size, *places, sigma=6.0, heights=(255, 255, 255), **fields):
    """A frame of such spots."""
    return coloured(spot_pixels(size, *places, sigma=sigma, heights=heights), **fields)


def ask(card, *frames, explain=None, token=None, **how):
    """What the model says of these frames, through the whole path."""
    pool = ModelPool("cpu")
    try:
        request = InferenceRequest("r", frames, card, explain=explain)
        return answer_now(request, pool, ResultCache(), token, **how).frames
    finally:
        pool.close()
