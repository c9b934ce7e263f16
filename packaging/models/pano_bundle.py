"""Turns what was measured of `pano-teeth` into what ships: golden sample, entry and card."""

import argparse
import datetime
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import cv2
from entry import device_uid, store
from export import ROOT, digest
from figure import Figure
from pano_card import write_pano_card
from pano_drawn import sample_picture
from pano_export import Scaling
from pano_figures import OVERLAP
from pano_films import SIZE
from pano_findings import KINDS
from pano_labels import derived, labels
from pano_points import ALPHA, Points
from picture import MEAN, STD, read_grey

from inference.catalog import load_catalog
from inference.finding import Box
from inference.frame import Frame, FrameKey
from inference.golden import expected_of
from inference.model_card_tasks import ExpectedFinding
from inference.model_pool import ModelPool
from inference.request import InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now

ID = "pano-teeth"
NAME = "Panoramic film: teeth and findings"

REMARKS = {
    "ood": "mahalanobis: f = gradcam_act[0].mean(axis=(1, 2)); one mean for films, one for drawings.",
    "calibration": (
        "The scaling is in the graph: of the teeth a temperature, of each label of the film a slope and an offset.\n"
        "So 1.0 is left to do; the ECE is that of the 32 teeth of each held-back film."
    ),
    "detection": "One candidate for each number; where two numbers claim one tooth, the likelier keeps it.",
}


DESCRIPTION: Mapping[str, object] = {
    "id": ID,
    "display_name": NAME,
    "version": "1.0.0",
    "task": "detection",
    "intended_use": "research only",
    "status": "active",
    "authors": ["Overread developers"],
    "licence": "Weights: Apache-2.0. Training images: Apache-2.0 as published by the repository of the boxes.",
    "data_source": "UFBA-425: panoramic films of one university hospital (UFBA-UESC, Silva 2018) with FDI boxes.",
    "references": [
        "Silva G et al. Expert Syst Appl 2018;107:15-31, doi:10.1016/j.eswa.2018.04.001",
        "https://github.com/devichand579/Instance_seg_teeth",
    ],
    "contraindications": [
        "Intraoral and cephalometric films, cone beam CT",
        "Milk teeth: they are neither found nor numbered",
        "Any decision about a patient",
    ],
}
"""What the entry says of the model before anything is measured."""

READING: Mapping[str, object] = {
    "accepts": {
        "modality": ["PX", "DX", "CR"],
        "body_part": ["JAW", "MAXILLA", "MANDIBLE", "TEETH", "HEAD"],
        "view": [],
        "min_size": [200, 400],
    },
    "input": {
        "name": "x",
        "layout": "NCHW",
        "size": list(SIZE),
        "channels": 1,
        "resize": "stretch",
        "window": "voi",
        "invert_monochrome1": True,
        "range": [0.0, 1.0],
        "mean": [MEAN],
        "std": [STD],
    },
}
"""Which frames it takes, and how they reach it."""


@dataclass(frozen=True, slots=True)
class Finished:
    """Everything that was measured, in the form the entry and the card need."""

    scaling: Scaling
    points: Points
    offered: tuple[str, ...]
    gate_limit: float
    figures: tuple[Figure, ...]
    milliseconds: float
    megabytes: float
    parameters: int
    films: tuple[int, int, int]


def _inside(path: Path) -> str:
    """Return the path from the root of the repository."""
    return path.resolve().relative_to(ROOT).as_posix()


def _golden(folder: Path, catalogue: Path) -> dict[str, object]:
    """Draw the golden sample and record what the application finds on it with the entry written so far."""
    path = folder / "golden.png"
    cv2.imwrite(str(path), sample_picture())
    card = next(card for card in load_catalog([catalogue]).cards if card.id == ID)
    request = InferenceRequest("golden", (Frame(FrameKey(ID), read_grey(path)),), card)
    pool = ModelPool("cpu")
    try:
        findings = answer_now(request, pool, ResultCache()).frames[0].findings
    finally:
        pool.close()
    return {
        "sample": _inside(path),
        "sha256": digest(path),
        "expected": [_expected(one) for one in expected_of(findings)],
        "tolerance": 0.02,
        "tolerance_px": 2.0,
    }


def _expected(one: ExpectedFinding) -> dict[str, object]:
    table = {"label": one.label, "probability": round(one.probability, 4)}
    if not isinstance(one.place, Box):
        return table
    return {
        **table,
        "place": [round(edge, 2) for edge in (one.place.top, one.place.left, one.place.bottom, one.place.right)],
    }


def entry(finished: Finished, folder: Path) -> dict[str, object]:
    """Return the model's entry, every section of it."""
    today = datetime.date.today().isoformat()
    file, gate = folder / "model.onnx", folder / "ood.npz"
    ece = next(figure.value for figure in finished.figures if figure.name == "ece of the teeth")
    return {
        **DESCRIPTION,
        "device": {"manufacturer": "Overread", "model_name": NAME, "device_uid": device_uid()},
        "file": {"path": _inside(file), "sha256": digest(file), "engine": "onnxruntime", "precision": "fp32"},
        **READING,
        "output": _outputs(finished.offered),
        "detection": {
            "decoder": "yolo",
            "min_score": 0.05,
            "nms": "any_label",
            "nms_iou": OVERLAP,
            "one_per_label": True,
            "max_detections": 32,
        },
        "label": labels(finished.points, finished.offered),
        "derived": derived(finished.offered),
        "calibration": {
            "method": "temperature",
            "temperature": 1.0,
            "ece": ece,
            "bins": 15,
            "n": finished.films[2],
            "dataset": "held-back films",
            "date": today,
        },
        "uncertainty": {
            "measure": "normalised_entropy",
            "normalise": True,
            "review_above": finished.points.review_above,
            "conformal_alpha": ALPHA,
            "conformal_quantile": finished.points.quantile,
        },
        "ood": {
            "method": "mahalanobis",
            "threshold": finished.gate_limit,
            "on_fail": "warn",
            "statistics": _inside(gate),
            "statistics_sha256": digest(gate),
        },
        "metrics": [_metric(figure) for figure in finished.figures],
    }


def _outputs(offered: Iterable[str]) -> list[dict[str, object]]:
    whole = {"name": "frame_logits", "role": "frame_logits", "activation": "sigmoid"}
    has_whole = any(kind.name in offered and kind.place != "tooth" for kind in KINDS)
    return [{"name": "candidates", "role": "candidates", "activation": "none"}, *([whole] if has_whole else [])]


def _metric(figure: Figure) -> Mapping[str, object]:
    return {
        "dataset": figure.dataset,
        "origin": figure.origin,
        "n": figure.n,
        "name": figure.name,
        "value": round(figure.value, 5),
        "ci_low": round(figure.ci_low, 5),
        "ci_high": round(figure.ci_high, 5),
    }


def finish(options: argparse.Namespace, finished: Finished) -> None:
    """Write the entry and the card."""
    table = entry(finished, options.out)
    store(options.catalogue, table, REMARKS)
    store(options.catalogue, {**table, "golden": _golden(options.out, options.catalogue)}, REMARKS)
    write_pano_card(ID, NAME, finished, options.out / "README.md")
    log = logging.getLogger("bundle")
    log.info("offered: %s", ", ".join(finished.offered))
    for figure in finished.figures:
        log.info("%s", figure)
