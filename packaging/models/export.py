"""Writes the ONNX file and asks it questions the way the application does."""

import hashlib
import importlib.util
import sys
import time
import warnings
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from network import SmallResNet
from numpy.typing import NDArray
from picture import tensor

ROOT = Path(__file__).resolve().parents[2]
LAYER = "features"
OPSET = 17


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _named_layer(model: onnx.ModelProto) -> None:
    """Call the input of the global pooling `features`, whatever the exporter called it."""
    pool = next(node for node in model.graph.node if node.op_type == "GlobalAveragePool")
    old = pool.input[0]
    for node in model.graph.node:
        node.input[:] = [LAYER if name == old else name for name in node.input]
        node.output[:] = [LAYER if name == old else name for name in node.output]


def _with_gradients(model: onnx.ModelProto) -> onnx.ModelProto:
    """Append the gradient of the logits to the graph where the application's own module for it is there."""
    sys.path.insert(0, str(ROOT))
    if importlib.util.find_spec("inference.saliency.vjp") is None:
        return model
    from inference.saliency.vjp import append_vjp

    return append_vjp(model, target=LAYER, logits="logits")


def export(network: SmallResNet, side: int, path: Path, *, gradients: bool) -> None:
    """Write the network as ONNX: `x` (1, 1, side, side) to `logits`, with Grad-CAM's tensors where wanted."""
    path.parent.mkdir(parents=True, exist_ok=True)
    network = network.to(memory_format=torch.contiguous_format).eval()
    aside = path.with_suffix(".part")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network,
            (torch.zeros(1, 1, side, side),),
            str(aside),
            dynamo=False,
            opset_version=OPSET,
            input_names=["x"],
            output_names=["logits"],
        )
    model = onnx.load(aside)
    _named_layer(model)
    model = onnx.shape_inference.infer_shapes(model)
    if gradients:
        model = _with_gradients(model)
    model.producer_name, model.producer_version = "overread", "1.0.0"
    onnx.checker.check_model(model)
    onnx.save(model, aside)
    aside.replace(path)


class ExportedModel:
    """The ONNX file in a session of ONNX Runtime on two threads."""

    def __init__(self, path: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.names = {item.name for item in self.session.get_inputs()}
        self.outputs = {item.name for item in self.session.get_outputs()}
        self.labels = self.session.get_outputs()[0].shape[1]

    def run(self, square: NDArray[np.uint8], outputs: list[str]) -> list[NDArray[np.float32]]:
        """Return the named outputs for one square."""
        feed = {"x": tensor(square[None])}
        if "cot" in self.names:
            feed["cot"] = np.eye(1, self.labels, dtype=np.float32)
        return self.session.run(outputs, feed)

    def logits(self, squares: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return logits (n, labels)."""
        return np.concatenate([self.run(square, ["logits"])[0] for square in squares])

    def milliseconds(self, side: int, runs: int = 50) -> float:
        """Return the median time of one answer."""
        square, times = np.zeros((side, side), np.uint8), []
        for _ in range(runs):
            begun = time.perf_counter()
            self.run(square, ["logits"])
            times.append(time.perf_counter() - begun)
        return float(np.median(times) * 1000)
