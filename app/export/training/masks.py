"""Label masks: a PNG a picture, (rows, columns) of the label's number plus one, 0 where there is nothing.

`labels.csv` names the numbers. Where regions overlap the later one covers. Boxes and polygons are filled by the pixels
whose centres lie inside; points mark the pixel that they lie in.
"""

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.export.training import Region, Sample, TrainingSet, place_pictures
from app.export.training.coco import in_frame
from inference.finding import Box, Mask, Point, Polygon


@dataclass(frozen=True, slots=True)
class LabelMasks:
    """Writes `images/SPLIT` and `masks/SPLIT`."""

    name: str = "masks"
    title: str = "Label masks (PNG)"

    def write(self, training_set: TrainingSet, folder: Path) -> None:
        """Fill the folder."""
        import cv2

        for split in training_set.splits:
            masks = folder / "masks" / split
            masks.mkdir(parents=True)
            for sample in training_set.of(split):
                _, code = cv2.imencode(".png", label_mask(training_set, sample))
                (masks / sample.file_name).write_bytes(bytes(code))
            place_pictures(training_set, training_set.of(split), folder / "images" / split)
        write_numbers(training_set, folder)


def write_numbers(training_set: TrainingSet, folder: Path) -> None:
    """Which number stands for which label."""
    with (folder / "labels.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("value", "label"))
        writer.writerows((at + 1, label) for at, label in enumerate(training_set.labels))


def label_mask(training_set: TrainingSet, sample: Sample) -> "np.ndarray[Any, np.dtype[np.uint16]]":
    """(rows, columns) uint16: the number of the label plus one at each pixel of a region."""
    mask = np.zeros((sample.rows, sample.columns), np.uint16)
    for region in sample.regions:
        mask[covered(region, sample)] = training_set.number_of(region.label) + 1
    return mask


def covered(region: Region, sample: Sample) -> "np.ndarray[Any, np.dtype[np.bool_]]":
    """(rows, columns) of bool: the pixels whose centres lie in a region."""
    place = region.localization
    if isinstance(place, Mask):
        return in_frame(place, sample.rows, sample.columns)
    rows, columns = np.arange(sample.rows) + 0.5, np.arange(sample.columns) + 0.5
    if isinstance(place, Box):
        down, across = (rows >= place.top) & (rows < place.bottom), (columns >= place.left) & (columns < place.right)
        return np.asarray(down[:, None] & across[None, :])
    whole = np.zeros((sample.rows, sample.columns), np.bool_)
    if isinstance(place, Polygon):
        return _inside(place, rows, columns)
    if isinstance(place, Point) and 0 <= place.row < sample.rows and 0 <= place.column < sample.columns:
        whole[int(place.row), int(place.column)] = True
    return whole


def _inside(
    polygon: Polygon, rows: "np.ndarray[Any, Any]", columns: "np.ndarray[Any, Any]"
) -> "np.ndarray[Any, np.dtype[np.bool_]]":
    """Even-odd: a pixel is inside where a ray to the left crosses the outline an odd number of times."""
    inside = np.zeros((rows.size, columns.size), np.bool_)
    points = polygon.points
    for one, other in zip(points, (*points[1:], *points[:1]), strict=True):
        if one.row == other.row:
            continue
        crosses = (rows >= min(one.row, other.row)) & (rows < max(one.row, other.row))
        at = one.column + (rows - one.row) / (other.row - one.row) * (other.column - one.column)
        inside ^= crosses[:, None] & (columns[None, :] > at[:, None])
    return inside


TRAINING_FORMAT = LabelMasks()
