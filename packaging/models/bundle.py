"""Turns a trained network into what ships: the file, its statistics, its golden sample, its entry and its card."""

import argparse
import dataclasses
import datetime
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np
import torch
from calibration import probabilities
from card import write_card
from entry import device_uid, store
from export import LAYER, ROOT, ExportedModel, digest, export
from figure import Figure
from measurement import ALPHA, Squares, measure
from network import SmallResNet
from picture import MEAN, STD, letterboxed, read_grey, stretched
from plan import Measured, Plan, Sample

REMARKS = {
    "ood": (
        "mahalanobis: f = gradcam_act[0].mean(axis=(1, 2));\n"
        "d = min over labels of ||whitening @ (f - means[label])||; flagged when d > threshold.\n"
        "The .npz holds means (labels, C) and whitening (C, C)."
    ),
    "golden": "Probabilities are calibrated: softmax(logits / temperature) of the drawn sample, in label order.",
    "calibration": "The ECE is cross-fitted: each half is scaled with the temperature of the other half.",
}


def arguments(default_out: str) -> argparse.Namespace:
    """Read the command line that all the training scripts share."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of public images")
    parser.add_argument("--out", type=Path, default=ROOT / default_out, help="folder of the finished model")
    parser.add_argument("--catalogue", type=Path, default=ROOT / "models.toml")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="folder for checkpoints")
    parser.add_argument("--epochs", type=int, default=0, help="0: as the recipe says")
    parser.add_argument("--weights", type=Path, help="a finished checkpoint: export and measure it, do not train")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    options.work.mkdir(parents=True, exist_ok=True)
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(2)
    cv2.setNumThreads(1)
    return options


def _inside(path: Path) -> str:
    """Return the path from the root of the repository."""
    return path.resolve().relative_to(ROOT).as_posix()


def _golden(plan: Plan, folder: Path, temperature: float) -> Mapping[str, object]:
    """Draw the golden sample and record what the exported model says of it."""
    path = folder / "golden.png"
    cv2.imwrite(str(path), plan.golden())
    resize = stretched if plan.resize == "stretch" else letterboxed
    logits = ExportedModel(folder / "model.onnx").logits(resize(read_grey(path), plan.side)[None])
    return {
        "sample": _inside(path),
        "sha256": digest(path),
        "probabilities": [float(p) for p in probabilities(logits, temperature)[0]],
        "tolerance": 0.001,
    }


def _labels(plan: Plan, measured: Measured) -> list[Mapping[str, object]]:
    tables = []
    for label, threshold in zip(plan.labels, measured.thresholds, strict=True):
        value, scheme, meaning = label.code
        normal = {"normal": True} if label.normal else {}
        finding = {"value": value, "scheme": scheme, "meaning": meaning}
        tables.append(
            {"name": label.name, "threshold": round(threshold, 6), "colour": label.colour, **normal, "finding": finding}
        )
    return tables


def _gate(measured: Measured, folder: Path) -> Mapping[str, object]:
    path = folder / "ood.npz"
    gate = {"method": "mahalanobis", "threshold": measured.familiarity_threshold, "on_fail": "warn"}
    return {**gate, "statistics": _inside(path), "statistics_sha256": digest(path)}


def entry_of(plan: Plan, measured: Measured, folder: Path, held_back: str) -> dict[str, object]:
    """Return the model's entry, every section of it."""
    today = datetime.date.today().isoformat()
    file = folder / "model.onnx"
    entry: dict[str, object] = {
        "id": plan.id,
        "display_name": plan.display_name,
        "version": "1.0.0",
        "task": plan.task,
        "intended_use": "research only",
        "status": "active",
        "authors": ["Overread developers"],
        "licence": plan.licence,
        "data_source": plan.data_source,
        "references": list(plan.references),
        "contraindications": list(plan.contraindications),
        "device": {"manufacturer": "Overread", "model_name": plan.display_name, "device_uid": device_uid()},
        "file": {"path": _inside(file), "sha256": digest(file), "engine": "onnxruntime", "precision": "fp32"},
        "accepts": plan.accepts,
        "input": {
            "name": "x",
            "layout": "NCHW",
            "size": [plan.side, plan.side],
            "channels": 1,
            "resize": plan.resize,
            "window": "voi",
            "invert_monochrome1": True,
            "range": [0.0, 1.0],
            "mean": [MEAN],
            "std": [STD],
        },
        "output": [{"name": "logits", "activation": "softmax"}],
        "label": _labels(plan, measured),
        "calibration": {
            "method": "temperature",
            "temperature": measured.temperature,
            "ece": measured.ece,
            "bins": 15,
            "n": measured.n,
            "dataset": held_back,
            "date": today,
        },
        "uncertainty": {
            "measure": "normalised_entropy",
            "normalise": True,
            "review_above": measured.review_above,
            "conformal_alpha": ALPHA,
            "conformal_quantile": measured.conformal_quantile,
        },
    }
    entry["ood"] = _gate(measured, folder)
    sanity = {"randomisation_ssim": round(measured.similarity, 4), "date": today}
    entry["explain"] = {"method": "grad_cam", "layer": LAYER, "sanity": sanity}
    if plan.routes:
        entry["route"] = {"to": dict(plan.routes), "min_probability": plan.min_probability, "else": "ask"}
    entry["metrics"] = [
        {
            "dataset": f.dataset,
            "origin": f.origin,
            "n": f.n,
            "name": f.name,
            "value": round(f.value, 5),
            "ci_low": round(f.ci_low, 5),
            "ci_high": round(f.ci_high, 5),
        }
        for f in measured.figures
    ]
    entry["golden"] = _golden(plan, folder, measured.temperature)
    return entry


def finish(
    plan: Plan,
    network: SmallResNet,
    options: argparse.Namespace,
    samples: tuple[Sample, Sample, Sequence[Sample]],
    others: Mapping[str, Squares],
    extra: Sequence[Figure] = (),
) -> None:
    """Export, measure, and write everything that ships; `samples` are to fit, held back, and to test.

    `extra` are figures that the script measured itself; they come first.
    """
    fit, held_back, tests = samples
    export(network, plan.side, options.out / "model.onnx", gradients=True)
    measured = measure(plan, network, options.out, fit, held_back, tests, others)
    measured = dataclasses.replace(measured, figures=(*extra, *measured.figures))
    store(options.catalogue, entry_of(plan, measured, options.out, held_back.name), REMARKS)
    write_card(plan, measured, options.out / "README.md")
    logging.getLogger("bundle").info("temperature %.3f, ECE %.4f", measured.temperature, measured.ece)
    for figure in measured.figures:
        logging.getLogger("bundle").info("%s", figure)


def squares_of(plan: Plan, pictures: Sequence[np.ndarray]) -> Squares:
    """Return the pictures as the network sees them."""
    resize = stretched if plan.resize == "stretch" else letterboxed
    return np.stack([resize(picture, plan.side) for picture in pictures])
