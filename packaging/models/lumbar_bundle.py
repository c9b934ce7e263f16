"""Turns the trained lumbar network into what ships: file, gate, golden sample, entry and card."""

import datetime
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
import onnx
import onnxruntime
import torch
from card import card_text
from entry import device_uid
from export import OPSET, ROOT, digest
from familiarity import Familiarity, fitted
from figure import Figure
from lumbar_network import HeatmapNetwork, LevelNetwork
from lumbar_reading import RULE, prepared, read
from lumbar_slices import FOLDS, LEVELS, Slice
from lumbar_training import SIDE
from numpy.typing import NDArray
from picture import MEAN, STD, letterboxed, tensor

SHRINKAGE = 0.05
COLOURS = ("#7FC8F8", "#7FE0B0", "#F2D06B", "#F59E6C", "#F07FA8")
CODES = ("80064006", "67459009", "62551000", "84020006", "75782005")
COUNTED = ("first", "second", "third", "fourth", "fifth")
REMARKS = {
    "output": "The graph gives heatmaps of 0..1: the highest value is the peak, and divided by its sum a distribution.",
    "calibration": "The temperature is in the graph already: of the logit of each peak, as a chance of a right point.",
    "uncertainty": "Limits are in nats, of heatmaps of 128 x 128 cells.",
    "ood": (
        "mahalanobis: f = gradcam_act[0].mean(axis=(1, 2)), the deepest activation;\n"
        "d = ||whitening @ (f - means[0])||; flagged when d > threshold."
    ),
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What was fixed in the cross-validation; `peak` is the threshold of a level, entropies are in nats."""

    peak: float
    sacral_entropy: float
    review_entropy: float
    distance: float


@dataclass(frozen=True, slots=True)
class PeakCalibration:
    """The temperature of the peaks, and their calibration error (15 bins) cross-fitted and without it, over n peaks."""

    temperature: float
    ece: float
    ece_before: float
    n: int


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


def entry_of(
    folder: Path,
    limits: Limits,
    calibration: PeakCalibration,
    figures: Sequence[Figure],
    golden: Mapping[str, object],
) -> dict[str, object]:
    """Return the model's entry, every section of it."""
    file, statistics = folder / "model.onnx", folder / "ood.npz"
    name = "Lumbar MRI: disc levels"
    strata = [{"label": "L5/S1", "measure": "entropy_nats", "above": limits.sacral_entropy, "name": "high risk"}]
    return {
        **_described(name),
        "device": {"manufacturer": "Overread", "model_name": name, "device_uid": device_uid()},
        "file": {
            "path": file.resolve().relative_to(ROOT).as_posix(),
            "sha256": digest(file),
            "engine": "onnxruntime",
            "precision": "fp32",
        },
        "accepts": {
            "modality": ["MR"],
            "body_part": ["LSPINE", "LSSPINE", "SPINE", "TLSPINE"],
            "view": [],
            "min_size": [64, 64],
        },
        "input": {
            "name": "x",
            "layout": "NCHW",
            "size": [SIDE, SIDE],
            "channels": 1,
            "resize": "letterbox",
            "aspect": "physical",
            "window": "voi",
            "invert_monochrome1": True,
            "range": [0.0, 1.0],
            "mean": [MEAN],
            "std": [STD],
        },
        "output": [{"name": "heatmaps", "activation": "none", "role": "heatmaps"}],
        "label": _labels(limits.peak),
        "landmarks": {"reading": "expectation", "window": RULE.window, "compete_above": 0.5},
        "calibration": {
            "method": "temperature",
            "temperature": calibration.temperature,
            "ece": calibration.ece,
            "bins": 15,
            "n": calibration.n,
            "dataset": "cross-validation, slices of unseen patients, as they are and with cut fields of view",
            "date": datetime.date.today().isoformat(),
        },
        "uncertainty": {
            "measure": "entropy",
            "normalise": False,
            "review_above": limits.review_entropy,
            "strata": strata,
        },
        "ood": {
            "method": "mahalanobis",
            "threshold": limits.distance,
            "on_fail": "warn",
            "statistics": statistics.resolve().relative_to(ROOT).as_posix(),
            "statistics_sha256": digest(statistics),
        },
        "metrics": [
            {key: round(value, 5) if isinstance(value, float) else value for key, value in asdict(one).items()}
            for one in figures
        ],
        "golden": golden,
    }


def _described(name: str) -> dict[str, object]:
    return {
        "id": "lumbar-levels",
        "display_name": name,
        "version": "1.0.0",
        "task": "landmarks",
        "intended_use": "research only",
        "status": "active",
        "authors": ["Overread developers"],
        "licence": (
            "Weights: Apache-2.0. Training images: GPL-3.0 and MIT as published by their repositories; "
            "the sets that FastCleverSeg collects have licences of their own."
        ),
        "data_source": (
            "Mid-sagittal slices and four volumes of FastCleverSeg (IVD: Menezes-Reis 2016; VB2: Zukic 2014 or Chu "
            "2015; VB3: MyoSegmenTUM, Burian 2019), sagittal slices of sulaimanvesal/vertebraeSegementation, and "
            "drawn series."
        ),
        "references": [
            "Burian E et al. BMC Musculoskelet Disord 2019;20:152, doi:10.1186/s12891-019-2528-x",
            "https://github.com/JonathanRamos/fastcleverseg",
            "https://github.com/sulaimanvesal/vertebraeSegementation",
        ],
        "contraindications": [
            "Transitional vertebrae (a lumbarised S1, a sacralised L5): it counts five lumbar discs",
            "Fields of view without the sacrum, coronal or axial slices, spines after surgery, scoliosis",
            "Any decision about a patient; in particular the level of an injection or an operation",
        ],
    }


def _labels(threshold: float) -> list[Mapping[str, object]]:
    tables = []
    for level, colour, code, counted in zip(LEVELS, COLOURS, CODES, COUNTED, strict=True):
        meaning = f"Intervertebral disc structure of {counted} lumbar vertebra"
        finding = {"value": code, "scheme": "SCT", "meaning": meaning}
        tables.append(
            {"name": level, "threshold": round(threshold, 4), "colour": colour, "site": level, "finding": finding}
        )
    return tables


HEAD = """# Lumbar MRI: disc levels

For research only. Not a medical device.

{Made}

## Data and split

{Split}

## Figures

Intervals are 95 %, by bootstrap over patients. Every figure of "cross-validation" was measured on patients whom the
network at hand had not seen ({folds} networks); the shipped network was then trained on all of them in the same way.
"Right level": the nearest true disc is the right one, and less than half a disc distance away.

| slices | figure | n | value | 95 % interval |
|---|---|---|---|---|
"""

TAIL = """
File {megabytes:.1f} MB, {parameters:,} parameters, {milliseconds:.0f} ms for one answer (two threads).

## Peak, entropy, and the numbering warning

{Doubt}

Threshold of the peak {limits.peak:.3f}. L5/S1 is "high risk" above {limits.sacral_entropy:.2f} nats; any level asks
the reader to look first above {limits.review_entropy:.2f} nats.

## Calibration

The peak is the probability that the point is right. Its logit is divided by a temperature (in the graph),
{calibration.temperature:.3f}, fitted on the cross-validation's readings of unseen patients, slices as they are and
with cut fields of view. Expected calibration error {calibration.ece:.4f} (15 bins, n = {calibration.n}, each half
scaled with the temperature of the other half); without temperature {calibration.ece_before:.4f}. The shipped network
learned from all patients, so that its own calibration can only be supposed to be the folds'.

## Unlike the training

Mahalanobis distance of the pooled deepest activation, flagged above {limits.distance:.2f}: in the cross-validation
2 % of the slices of unseen patients lay beyond it.

## What it cannot do

{Limits}
"""


def write_lumbar_card(
    figures: Sequence[Figure],
    numbers: Mapping[str, object],
    limits: Limits,
    calibration: PeakCalibration,
    path: Path,
) -> None:
    """Write the card as Markdown: what was measured, between what its maker wrote in card_text."""
    text = card_text("lumbar-levels")
    rows = [
        f"| {f.dataset}{' (external)' if f.origin == 'external' else ''} | {f.name} | {f.n} | {f.value:.3f} "
        f"| {f.ci_low:.3f} to {f.ci_high:.3f} |\n"
        for f in figures
    ]
    tail = TAIL.format(**text, **numbers, limits=limits, calibration=calibration)
    path.write_text(HEAD.format(**text, folds=FOLDS) + "".join(rows) + tail, encoding="utf-8")
