"""The part of a graph that answers, for any number of frames, made from a graph that was exported for a single one.

What is made is believed only once it gave, for frames side by side, what the graph as it came gives for each by itself.
"""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from inference.device import DeviceChoice
from inference.loaded_model import COTANGENT
from inference.model_card import ModelCard
from inference.request import CancelToken
from inference.runners import ModelRunner
from inference.runners.batching_runner import BatchingRunner
from inference.runners.onnx_graph import OnnxFile, parsed, read_onnx
from inference.runners.onnx_runner import OnnxRunner, load_onnx
from inference.weights import WeightsReader

if TYPE_CHECKING:
    import onnx

_LOG = logging.getLogger(__name__)
_TOLERANCE = 1e-4
"""Of the greatest value of an output: single precision, added up in another order."""
_BATCH = "batch"


def load_batching(
    card: ModelCard, device: DeviceChoice, reader: WeightsReader, *, size: int, threads: int = 0
) -> ModelRunner:
    """A runner that puts frames of several threads into one run of `size` rows, where the graph can be brought to it.

    Raises as `load_onnx`. Where the graph cannot be opened its frames follow each other, and the log says so.
    """
    plain = load_onnx(card, device, reader, threads)
    name = card.input.name
    if any(one.name == name and one.shape and one.shape[0] is None for one in plain.inputs):
        return BatchingRunner(plain, size)
    made = opened(read_onnx(card, reader), name)
    wide = _proved(OnnxRunner(made, card.file.path.name, device, threads), plain, name, size) if made else None
    if wide is None:
        _LOG.info("the graph of %s takes one frame at a time: its frames follow each other", card.id)
    return BatchingRunner(plain, size, wide)


def opened(file: OnnxFile, name: str) -> OnnxFile | None:
    """The file without what only a gradient needs, its first axis free; None where it has weights outside itself."""
    if file.external:
        return None
    model = parsed(file.content, "model")
    graph = model.graph
    behind = _behind(graph, {one.name for one in graph.input if one.name == COTANGENT})
    outputs = [one for one in graph.output if one.name not in behind]
    kept = _needed(graph, {one.name for one in outputs})
    inputs = [one for one in graph.input if one.name == name]
    if not outputs or not inputs:
        return None
    _free_reshapes(graph, kept)
    read = {used for node in kept for used in node.input}
    initializers = [one for one in graph.initializer if one.name in read]
    for one in (*inputs, *outputs):
        if one.type.tensor_type.shape.dim:
            one.type.tensor_type.shape.dim[0].dim_param = _BATCH
    for field, values in (("input", inputs), ("output", outputs), ("node", kept), ("initializer", initializers)):
        _replace(graph, field, values)
    del graph.value_info[:]
    content = model.SerializeToString()
    return OnnxFile(content, (), len(content))


def _replace(graph: "onnx.GraphProto", field: str, values: Sequence[object]) -> None:
    copies = [type(one).FromString(one.SerializeToString()) for one in values]  # type: ignore[attr-defined]
    del getattr(graph, field)[:]
    getattr(graph, field).extend(copies)


def _behind(graph: "onnx.GraphProto", names: set[str]) -> set[str]:
    """Every value that is made with one of these."""
    found = set(names)
    for node in graph.node:  # in the order of their running, as ONNX demands
        if found.intersection(node.input):
            found.update(node.output)
    return found


def _needed(graph: "onnx.GraphProto", names: set[str]) -> "list[onnx.NodeProto]":
    """The nodes that make these values, in their order."""
    wanted, kept = set(names), []
    for node in reversed(graph.node):
        if wanted.intersection(node.output):
            kept.append(node)
            wanted.update(node.input)
            for attribute in node.attribute:  # what the branches of an If or the body of a Loop read from outside
                for inner in (attribute.g, *attribute.graphs):
                    wanted.update(used for one in inner.node for used in one.input)
    return kept[::-1]


def _free_reshapes(graph: "onnx.GraphProto", nodes: "Sequence[onnx.NodeProto]") -> None:
    """A shape that was written down for one frame leaves the number of frames open."""
    from onnx import numpy_helper

    shapes = {node.input[1] for node in nodes if node.op_type == "Reshape"}
    written = [one for one in graph.initializer if one.name in shapes]
    written += [a.t for node in nodes if node.op_type == "Constant" and node.output[0] in shapes
                for a in node.attribute if a.name == "value"]  # fmt: skip
    for tensor in written:
        shape = numpy_helper.to_array(tensor)
        if shape.ndim == 1 and shape.size > 1 and shape[0] == 1 and (shape > 0).all():
            free = np.concatenate(([-1], shape[1:])).astype(shape.dtype)
            tensor.CopyFrom(numpy_helper.from_array(free, tensor.name))


def _proved(wide: OnnxRunner, plain: ModelRunner, name: str, size: int) -> OnnxRunner | None:
    """The opened graph, if it says of each of `size` different frames what the graph as it came says of it."""
    shape = next(one.shape for one in plain.inputs if one.name == name)
    if any(side is None for side in shape[1:]):
        return None
    frames = np.random.default_rng(7).standard_normal((size, *(side or 1 for side in shape[1:]))).astype(np.float32)
    names = [one.name for one in wide.outputs]
    try:
        together = wide.run({name: frames}, names, CancelToken())
        for at in range(size):
            alone = plain.run({name: frames[at : at + 1]}, names, CancelToken())
            for one in names:
                near = _TOLERANCE * max(1.0, float(np.abs(alone[one]).max()))
                if together[one].shape[0] != size or np.abs(together[one][at] - alone[one][0]).max() > near:
                    return None
    except Exception as error:  # noqa: BLE001 - a graph that does not run with its axis free is not used so
        _LOG.info("a graph with its first axis free does not run: %s", type(error).__name__)
        return None
    return wide
