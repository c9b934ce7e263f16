"""YOLO: a text file a picture, one line an object, numbers divided by the size of the picture.

Boxes as "class centre-x centre-y width height". Points have no extent and are left out; `skipped.txt` names their
pictures. Pictures without an object have an empty file, which YOLO takes for a background.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.export.shape import bounds
from app.export.training import Region, Sample, TrainingSet, place_pictures
from inference.finding import Point

LineOf = Callable[[TrainingSet, Sample, Region], str]
"""What stands in a picture's text file for one region; empty where the layout cannot tell it."""


@dataclass(frozen=True, slots=True)
class Yolo:
    """Writes `data.yaml`, `images/SPLIT` and `labels/SPLIT`."""

    name: str = "yolo"
    title: str = "YOLO (boxes)"

    def write(self, training_set: TrainingSet, folder: Path) -> None:
        """Fill the folder."""
        write_layout(training_set, folder, box_line)


def write_layout(training_set: TrainingSet, folder: Path, line_of: LineOf) -> None:
    """The folders that YOLO's programs expect, each object by `line_of`."""
    folder.mkdir(parents=True, exist_ok=True)
    skipped = []
    for split in training_set.splits:
        samples = training_set.of(split)
        place_pictures(training_set, samples, folder / "images" / split)
        labels = folder / "labels" / split
        labels.mkdir(parents=True)
        for sample in samples:
            lines = [line_of(training_set, sample, region) for region in sample.regions]
            skipped += [sample.file_name] * lines.count("")
            text = "".join(f"{line}\n" for line in lines if line)
            (labels / f"{sample.name}.txt").write_text(text, encoding="utf-8")
    (folder / "data.yaml").write_text(_description(training_set), encoding="utf-8")
    if skipped:
        (folder / "skipped.txt").write_text("".join(f"{one}\n" for one in skipped), encoding="utf-8")


def _description(training_set: TrainingSet) -> str:
    """YAML in the part of it that is JSON, so that no name can break it."""
    lines = ["path: ."]
    lines += [f"{split}: images/{split}" for split in training_set.splits]
    names = dict(enumerate(training_set.labels))
    return "\n".join([*lines, f"names: {json.dumps(names, ensure_ascii=False)}", ""])


def box_line(training_set: TrainingSet, sample: Sample, region: Region) -> str:
    """One box, cut to the picture; empty for what has no extent."""
    edges = bounds(region.localization)
    if edges is None or isinstance(region.localization, Point):
        return ""
    top, bottom = (min(max(one, 0.0), sample.rows) / sample.rows for one in (edges[0], edges[2]))
    left, right = (min(max(one, 0.0), sample.columns) / sample.columns for one in (edges[1], edges[3]))
    numbers = ((left + right) / 2, (top + bottom) / 2, right - left, bottom - top)
    return " ".join([str(training_set.number_of(region.label)), *(f"{one:.6f}" for one in numbers)])


TRAINING_FORMAT = Yolo()
