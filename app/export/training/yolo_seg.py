"""YOLO's segmentation layout: each object as "class x1 y1 x2 y2 ...", a closed outline; a box as its four corners.

A mask of several pieces is one line a piece; holes cannot be told.
"""

from dataclasses import dataclass
from pathlib import Path

from app.drawing import outlines
from app.export.training import Region, Sample, TrainingSet
from app.export.training.yolo import write_layout
from inference.finding import Point


@dataclass(frozen=True, slots=True)
class YoloSegmentation:
    """Writes the layout of `yolo` with outlines in place of boxes."""

    name: str = "yolo-seg"
    title: str = "YOLO (outlines)"

    def write(self, training_set: TrainingSet, folder: Path) -> None:
        """Fill the folder."""
        write_layout(training_set, folder, outline_lines)


def outline_lines(training_set: TrainingSet, sample: Sample, region: Region) -> str:
    """One line for each piece; empty for a point."""
    if isinstance(region.localization, Point):
        return ""
    number = str(training_set.number_of(region.label))
    lines = []
    for outline in outlines(region.localization, has_holes=False):
        if len(outline) < 3:
            continue
        places = ((column / sample.columns, row / sample.rows) for row, column in outline)
        values = [f"{min(max(float(one), 0.0), 1.0):.6f}" for place in places for one in place]
        lines.append(" ".join([number, *values]))
    return "\n".join(lines)


TRAINING_FORMAT = YoloSegmentation()
