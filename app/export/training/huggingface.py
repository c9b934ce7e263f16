"""The folder layout that Hugging Face Datasets loads by itself ("imagefolder"): pictures and `metadata.jsonl` by split.

`objects` holds boxes as [left, top, width, height] and the number of each one's label; `labels` the labels of the whole
picture. The card, README.md, names the splits and the labels.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.export.shape import bounds
from app.export.training import Sample, TrainingSet, place_pictures

_NAMES = {"train": "train", "val": "validation", "test": "test"}


@dataclass(frozen=True, slots=True)
class HuggingFace:
    """Writes `data/SPLIT` and the card."""

    name: str = "huggingface"
    title: str = "Hugging Face Datasets folder"

    def write(self, training_set: TrainingSet, folder: Path) -> None:
        """Fill the folder."""
        for split in training_set.splits:
            place = folder / "data" / _NAMES[split]
            place_pictures(training_set, training_set.of(split), place)
            lines = (json.dumps(_line(training_set, one), ensure_ascii=False) for one in training_set.of(split))
            (place / "metadata.jsonl").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        (folder / "README.md").write_text(_card(training_set), encoding="utf-8")


def _line(training_set: TrainingSet, sample: Sample) -> dict[str, Any]:
    boxes, categories = [], []
    for region in sample.regions:
        edges = bounds(region.localization)
        if edges is not None:
            top, left, bottom, right = edges
            boxes.append([left, top, right - left, bottom - top])
            categories.append(training_set.number_of(region.label))
    return {
        "file_name": sample.file_name,
        "labels": list(sample.labels),
        "objects": {"bbox": boxes, "categories": categories},
        "patient": sample.patient,
        "study": sample.study,
        "modality": sample.modality,
    }


def _card(training_set: TrainingSet) -> str:
    lines = ["---", "configs:", "- config_name: default", "  data_files:"]
    for split in training_set.splits:
        lines += [f"  - split: {_NAMES[split]}", f"    path: data/{_NAMES[split]}/**"]
    lines += ["---", "", f"# {training_set.title}", ""]
    lines += ["Made by Overread from reviewed studies; patients are split whole. Research only.", "", "Labels:", ""]
    lines += [f"{at}. {label}" for at, label in enumerate(training_set.labels)]
    return "\n".join([*lines, ""])


TRAINING_FORMAT = HuggingFace()
