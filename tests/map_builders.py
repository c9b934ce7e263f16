"""Writes small networks whose masks are the brightness of the frame, so that a planted shape comes back as a mask."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from inference.catalog import ModelCard, load_catalog
from inference.frame import Frame, FrameKey
from tests.onnx_builders import entry, write_catalog


def mask_proto(size, weights, biases, *, stride=1, layout="NCHW"):
    """Masks (1, N, rows / stride, columns / stride), weight * x + bias of the mean brightness of each cell, 0 to 1."""
    shape = [1, 1, *size] if layout == "NCHW" else [1, *size, 1]
    nodes = [helper.make_node("Reshape", ["x", "shape"], ["planes"])]
    nodes.append(
        helper.make_node("AveragePool", ["planes"], ["pooled"], kernel_shape=[stride] * 2, strides=[stride] * 2)
    )
    nodes.append(helper.make_node("Conv", ["pooled", "weights", "biases"], ["each"]))
    if layout == "NCHW":
        nodes.append(helper.make_node("Identity", ["each"], ["masks"]))
    else:
        nodes.append(helper.make_node("Transpose", ["each"], ["masks"], perm=[0, 2, 3, 1]))
    arrays = {
        "shape": np.array([1, 1, *size], np.int64),
        "weights": np.array(weights, np.float32).reshape(-1, 1, 1, 1),
        "biases": np.array(biases, np.float32),
    }
    graph = helper.make_graph(
        nodes,
        "masks",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("masks", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(array, name) for name, array in arrays.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def mask_card(
    folder: Path, size=(64, 64), weights=(1.0,), biases=(0.0,), *, labels=None, stride=1, layout="NCHW", **changes
) -> ModelCard:
    """The card of `mask_proto`; `input` holds only what differs, other changes are sections of the entry."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "model.onnx"
    onnx.save(mask_proto(size, weights, biases, stride=stride, layout=layout), path)
    given = {
        "name": "x", "layout": layout, "size": list(size), "channels": 1, "resize": "stretch",
        "mean": [0.0], "std": [1.0],
    } | changes.pop("input", {})  # fmt: skip
    named = labels or [{"name": f"Label {at}"} for at in range(len(weights))]
    sections = {
        "task": "segmentation", "input": given, "output": [{"name": "masks", "activation": "none"}], "label": named,
        "explain": None, "calibration": None, "uncertainty": {"review_above": 0.9},
    } | changes  # fmt: skip
    return load_catalog([write_catalog(folder, [entry("masks", path, folder, [], **sections)])]).cards[0]


def grey(size, *shapes, number=1, **fields):
    """A frame with bright rectangles: (top, left, bottom, right[, brightness])."""
    stored = np.zeros(size, np.uint8)
    for top, left, bottom, right, *brightness in shapes:
        stored[top:bottom, left:right] = brightness[0] if brightness else 255
    stored.setflags(write=False)
    digest = f"{hash(stored.tobytes())}/{stored.shape}/{number}"
    return Frame(FrameKey("1.2.3", number), stored, digest=digest, **fields)


def on_frame(mask, size):
    """A mask in the pixels of its whole frame."""
    whole = np.zeros(size, bool)
    rows, columns = mask.pixels.shape
    whole[mask.top : mask.top + rows, mask.left : mask.left + columns] = mask.pixels
    return whole
