"""The baseline of a cohort's run: a plain loop over pydicom and ONNX Runtime that writes the same tables.

`python bare_loop.py FOLDER OUT MODEL_ID THREADS`; prints seconds and CPU seconds a study, from first result to last.
"""

import csv
import math
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import onnxruntime
import pyarrow as pa
import pyarrow.parquet as pq
import pydicom
from pydicom.pixels import apply_modality_lut, apply_voi_lut

from app.installed_models import installed_catalog
from app.paths import AppPaths
from inference.model_card import ModelCard


def main(folder: Path, out: Path, model_id: str, threads: int) -> None:
    card = installed_catalog(AppPaths.default()).card(model_id)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(card.file.path, options, providers=["CPUExecutionProvider"])
    run_options = onnxruntime.RunOptions()
    run_options.only_execute_path_to_fetches = True
    with np.load(card.ood.statistics) as arrays:
        means, whitening = arrays["means"].astype(np.float64), arrays["whitening"].astype(np.float64)
    studies, answers, findings = [], [], []
    begun = None
    paths = sorted(folder.rglob("*.dcm"))
    for number, path in enumerate(paths, start=1):
        dataset = pydicom.dcmread(path)
        stored = apply_voi_lut(apply_modality_lut(dataset.pixel_array, dataset), dataset).astype(np.float32)
        grey = np.clip(stored / 4095.0 * 255.0, 0, 255).astype(np.uint8)  # apply_voi_lut's own range
        tensor = prepared(grey, card)
        logits, activation = session.run(["logits", "gradcam_act"], feeds(session, card, tensor), run_options)
        powers = np.exp((logits[0] - logits[0].max()) / card.calibration.temperature)
        shares = powers / powers.sum()
        nats = -sum(float(one) * math.log(float(one)) for one in shares if one > 0)
        distance = float(np.linalg.norm((activation[0].mean(axis=(1, 2)) - means) @ whitening.T, axis=1).min())
        identity = {
            "number": number, "study_uid": dataset.StudyInstanceUID, "path": str(path), "outcome": "analysed",
            "patient_name": str(dataset.PatientName), "patient_id": dataset.PatientID, "modality": dataset.Modality,
        }  # fmt: skip
        best = int(shares.argmax())
        said = [
            {
                **identity, "label": label.name, "probability": float(one), "threshold": label.threshold,
                "entropy_nats": nats, "normalised_entropy": nats / math.log(len(shares)), "ood_score": distance,
                "prediction_set_size": int(sum(1 - shares <= card.uncertainty.conformal_quantile)),
                "instance_uid": dataset.SOPInstanceUID, "model_id": card.id, "model_sha256": card.file.sha256,
            }
            for label, one in zip(card.labels, shares, strict=True)
        ]  # fmt: skip
        answers += said
        studies.append(said[best])
        findings.append(said[best])
        begun = begun or (time.perf_counter(), time.process_time())
    wall, cpu = time.perf_counter() - begun[0], time.process_time() - begun[1]
    print(wall / (len(paths) - 1), cpu / (len(paths) - 1))
    out.mkdir(parents=True, exist_ok=True)
    for name, rows in (("studies", studies), ("answers", answers), ("findings", findings)):
        with (out / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, rows[0])
            writer.writeheader()
            writer.writerows(rows)
        pq.write_table(pa.Table.from_pylist(rows), out / f"{name}.parquet")


def prepared(grey: np.ndarray, card: ModelCard) -> np.ndarray:
    """Letterboxed, scaled and normalised, (1, channels, rows, columns)."""
    rows, columns = card.input.size
    scale = min(rows / grey.shape[0], columns / grey.shape[1])
    height, width = round(grey.shape[0] * scale), round(grey.shape[1] * scale)
    small = cv2.resize(grey, (width, height), interpolation=cv2.INTER_AREA)
    canvas = np.zeros((rows, columns), np.float32)
    top, left = (rows - height) // 2, (columns - width) // 2
    canvas[top : top + height, left : left + width] = small
    low, high = card.input.range
    planes = [
        (canvas / 255.0 * (high - low) + low - mean) / std
        for mean, std in zip(card.input.mean * card.input.channels, card.input.std * card.input.channels, strict=False)
    ]
    return np.stack(planes[: card.input.channels])[None].astype(np.float32)


def feeds(session: onnxruntime.InferenceSession, card: ModelCard, tensor: np.ndarray) -> dict[str, np.ndarray]:
    others = {one.name: one for one in session.get_inputs() if one.name != card.input.name}
    zeros = {name: np.zeros([size if isinstance(size, int) else 1 for size in one.shape], np.float32)
             for name, one in others.items()}  # fmt: skip
    return {card.input.name: tensor} | zeros


if __name__ == "__main__":
    cv2.setNumThreads(1)
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
