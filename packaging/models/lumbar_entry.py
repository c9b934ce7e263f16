"""The entry of `lumbar-levels` in models.toml, and the limits and temperature that go into it."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from entry import device_uid
from export import ROOT, digest
from figure import Figure
from lumbar_reading import RULE
from lumbar_slices import LEVELS
from lumbar_training import SIDE
from picture import MEAN, STD

COLOURS = ("#7FC8F8", "#7FE0B0", "#F2D06B", "#F59E6C", "#F07FA8")
CODES = ("80064006", "67459009", "62551000", "84020006", "715056000")
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
        "landmarks": asdict(RULE),
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
        disc = "Intervertebral disc structure of"
        meaning = f"{level} disc" if level == "L5/S1" else f"{disc} {counted} lumbar vertebra"
        finding = {"value": code, "scheme": "SCT", "meaning": meaning}
        tables.append(
            {"name": level, "threshold": round(threshold, 4), "colour": colour, "site": level, "finding": finding}
        )
    return tables
