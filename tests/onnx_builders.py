"""Writes small but real models: an ONNX classifier that runs in a millisecond, and its catalogue."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import tomli_w
from onnx import TensorProto, helper, numpy_helper

from inference.catalog import ModelCard, load_catalog
from inference.saliency.vjp import append_vjp

SIDE = 32


def classifier_proto(labels: int, *, side: int = SIDE, batch: int | str = 1) -> onnx.ModelProto:
    """Convolution, ReLU, global pooling, linear layer: `x` (1, 1, side, side) to `logits`.

    The first label's logit rises with the brightness of the frame, the second's falls with it, any others stay low,
    so that a test can choose the answer: a bright frame is the first label, a dark one the second.
    """
    kernels = np.zeros((2, 1, 3, 3), np.float32)
    kernels[0, 0, 1, 1], kernels[1, 0, 1, 1] = 1.0, -1.0
    weights = np.zeros((labels, 2), np.float32)
    weights[0] = (8.0, -8.0)
    if labels > 1:
        weights[1] = (-8.0, 8.0)
    bias = np.full(labels, -4.0, np.float32)
    bias[: min(2, labels)] = 0.0
    nodes = [
        helper.make_node("Conv", ["x", "kernels"], ["convolved"], pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["convolved"], ["features"]),
        helper.make_node("GlobalAveragePool", ["features"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["flat"]),
        helper.make_node("Gemm", ["flat", "weights", "bias"], ["logits"], transB=1),
    ]
    arrays = {"kernels": kernels, "weights": weights, "bias": bias}
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [batch, 1, side, side])],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [batch, labels])],
        [numpy_helper.from_array(array, name) for name, array in arrays.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def entry(model_id: str, weights: Path, folder: Path, labels: Sequence[str], **changes: Any) -> dict[str, Any]:
    """One `[[model]]` table; `changes` replace or add sections, None takes one out."""
    table: dict[str, Any] = {
        "id": model_id,
        "display_name": f"Tiny {model_id}",
        "version": "1.0.0",
        "task": "classification",
        "intended_use": "research only",
        "status": "active",
        "device": {"manufacturer": "Overread", "model_name": "Tiny", "device_uid": "2.25.1"},
        "file": {
            "path": weights.relative_to(folder).as_posix(),
            "sha256": hashlib.sha256(weights.read_bytes()).hexdigest(),
            "engine": "onnxruntime",
            "precision": "fp32",
        },
        "input": {
            "name": "x", "layout": "NCHW", "size": [SIDE, SIDE], "channels": 1, "resize": "stretch", "window": "voi",
            "invert_monochrome1": True, "range": [0.0, 1.0], "mean": [0.5], "std": [0.25],
        },
        "output": [{"name": "logits", "activation": "softmax"}],
        "label": [
            {"name": name, "threshold": 0.5, "colour": "#f0b43c", **({"normal": True} if name == "Normal" else {})}
            for name in labels
        ],
        "calibration": {"method": "temperature", "temperature": 1.0, "ece": 0.01, "bins": 15, "n": 100},
        "uncertainty": {"measure": "normalised_entropy", "normalise": True, "review_above": 0.5,
                        "conformal_alpha": 0.1, "conformal_quantile": 0.5},
        "explain": {"method": "grad_cam", "layer": "features"},
    }  # fmt: skip
    table.update(changes)
    return {key: value for key, value in table.items() if value is not None}


def write_catalog(folder: Path, entries: Sequence[Mapping[str, Any]]) -> Path:
    """Write `models.toml` into a folder and return its path."""
    path = folder / "models.toml"
    path.write_text(tomli_w.dumps({"schema": 1, "model": list(entries)}), "utf-8")
    return path


def tiny_classifier(
    path: Path,
    labels: Sequence[str] = ("Pneumonia", "Normal"),
    *,
    model_id: str = "tiny",
    has_gradient: bool = True,
    batch: int | str = 1,
    **changes: Any,
) -> Path:
    """Write a classifier to `path` (…/model.onnx) and a `models.toml` beside it; return the catalogue's path.

    See `classifier_proto` for what it answers; `changes` are sections of the entry.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    model = classifier_proto(len(labels), batch=batch)
    onnx.save(append_vjp(model, target="features") if has_gradient and batch == 1 else model, path)
    return write_catalog(path.parent, [entry(model_id, path, path.parent, labels, **changes)])


def tiny_card(path: Path, labels: Sequence[str] = ("Pneumonia", "Normal"), **changes: Any) -> ModelCard:
    """The card of `tiny_classifier`."""
    return load_catalog([tiny_classifier(path, labels, **changes)]).cards[0]
