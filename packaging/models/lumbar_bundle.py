"""Turns the trained lumbar network into files: the graph, the gate's statistics, the golden sample."""

import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np
import onnx
import onnxruntime
import torch
from export import OPSET, ROOT, digest
from familiarity import Familiarity, fitted
from lumbar_network import HeatmapNetwork, LevelNetwork
from lumbar_reading import prepared, read
from lumbar_slices import LEVELS, Slice
from lumbar_training import SIDE
from numpy.typing import NDArray
from picture import letterboxed, tensor

SHRINKAGE = 0.05


class ExportedHeatmaps:
    """The ONNX file in a session of ONNX Runtime on two threads."""

    def __init__(self, path: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def heatmaps(self, x: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return heatmaps (1, 5, rows, columns) of one prepared frame."""
        return self.session.run(["heatmaps"], {"x": x})[0]

    def milliseconds(self, runs: int = 30) -> float:
        """Return the median time of one answer."""
        x, times = np.zeros((1, 1, SIDE, SIDE), np.float32), []
        for _ in range(runs):
            begun = time.perf_counter()
            self.heatmaps(x)
            times.append(time.perf_counter() - begun)
        return float(np.median(times) * 1000)


def export_heatmaps(network: LevelNetwork, temperature: float, path: Path) -> None:
    """Write the network as ONNX: `x` (1, 1, 256, 256) to `heatmaps` (1, 5, 128, 128) and `gradcam_act`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    ships = HeatmapNetwork(network.to(memory_format=torch.contiguous_format), temperature).eval()
    aside = path.with_suffix(".part")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            ships,
            (torch.zeros(1, 1, SIDE, SIDE),),
            str(aside),
            dynamo=False,
            opset_version=OPSET,
            input_names=["x"],
            output_names=["heatmaps", "gradcam_act"],
        )
    model = onnx.shape_inference.infer_shapes(onnx.load(aside))
    model.producer_name, model.producer_version = "overread", "1.0.0"
    onnx.checker.check_model(model)
    onnx.save(model, aside)
    aside.replace(path)


def pooled_of(network: LevelNetwork, squares: Sequence[NDArray[np.uint8]]) -> NDArray[np.float32]:
    """Return the mean of each channel of the deepest activation, (n, channels)."""
    plain = network.to(memory_format=torch.contiguous_format).eval()
    with torch.inference_mode():
        parts = [plain.features(torch.from_numpy(tensor(square[None]))).mean(dim=(2, 3)) for square in squares]
    return torch.cat(parts).numpy()


def familiar(
    network: LevelNetwork, slices: Sequence[Slice], mild: Callable[[Slice, np.random.Generator], NDArray[np.uint8]]
) -> Familiarity:
    """Return where the slices and mild variants of them lie, for the gate."""
    rng = np.random.default_rng(1)
    squares = [letterboxed(one.picture, SIDE) for one in slices] + [mild(one, rng) for one in slices for _ in range(5)]
    return fitted(pooled_of(network, squares), np.zeros(len(squares), np.int64), SHRINKAGE)


def golden_of(model: ExportedHeatmaps, one: Slice, threshold: float, path: Path) -> Mapping[str, object]:
    """Write the drawn slice and record what the file says of it."""
    cv2.imwrite(str(path), one.picture)
    seen = prepared(one)
    found = read(model.heatmaps(seen.tensor), seen)
    expected = [
        {"label": level, "probability": round(float(peak), 5), "place": [round(float(v), 3) for v in point]}
        for level, point, peak in zip(LEVELS, found.points, found.peaks, strict=True)
        if peak >= threshold
    ]
    sample = path.resolve().relative_to(ROOT).as_posix()
    return {"sample": sample, "sha256": digest(path), "expected": expected, "tolerance": 0.02, "tolerance_px": 2.0}
