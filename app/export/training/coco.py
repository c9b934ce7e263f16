"""COCO: instances, segmentations and single keypoints (cocodataset.org, "Data format"), one JSON file a split.

Boxes are [left, top, width, height] from the outer corner of the first pixel. Masks are run-length encoded in column
order, as COCO has them; points are keypoints of one.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.export.shape import bounds, run_lengths
from app.export.training import Region, Sample, Split, TrainingSet, place_pictures
from inference.finding import Mask, Point, Polygon


@dataclass(frozen=True, slots=True)
class Coco:
    """Writes `annotations/instances_SPLIT.json` beside the pictures of each split."""

    name: str = "coco"
    title: str = "COCO (boxes, masks, points)"

    def write(self, training_set: TrainingSet, folder: Path) -> None:
        """Fill the folder."""
        (folder / "annotations").mkdir(parents=True)
        for split in training_set.splits:
            document = _document(training_set, split)
            text = json.dumps(document, ensure_ascii=False, allow_nan=False)
            (folder / "annotations" / f"instances_{split}.json").write_text(text, encoding="utf-8")
            place_pictures(training_set, training_set.of(split), folder / split)


def _document(training_set: TrainingSet, split: Split) -> dict[str, Any]:
    pictures: list[dict[str, Any]] = []
    annotations: list[dict[str, Any]] = []
    for number, sample in enumerate(training_set.of(split), start=1):
        pictures.append(
            {
                "id": number,
                "file_name": sample.file_name,
                "width": sample.columns,
                "height": sample.rows,
                "patient": sample.patient,
                "study": sample.study,
                "labels": list(sample.labels),
            }
        )
        for region in sample.regions:
            made = _annotation(training_set, sample, region)
            annotations.append({"id": len(annotations) + 1, "image_id": number, **made})
    categories = [
        {"id": at + 1, "name": label, "supercategory": "finding", "keypoints": ["point"], "skeleton": []}
        for at, label in enumerate(training_set.labels)
    ]
    return {
        "info": {"description": training_set.title, "version": "1"},
        "licenses": [],
        "images": pictures,
        "annotations": annotations,
        "categories": categories,
    }


def _annotation(training_set: TrainingSet, sample: Sample, region: Region) -> dict[str, Any]:
    top, left, bottom, right = bounds(region.localization) or (0.0, 0.0, 0.0, 0.0)
    made: dict[str, Any] = {
        "category_id": training_set.number_of(region.label) + 1,
        "bbox": [left, top, right - left, bottom - top],
        "area": (right - left) * (bottom - top),
        "iscrowd": 0,
        "site": region.site,
        "verdict": region.verdict,
    }
    place = region.localization
    if isinstance(place, Mask):
        whole = in_frame(place, sample.rows, sample.columns)
        columns_first = Mask(0, 0, whole.T)
        made["segmentation"] = {"size": [sample.rows, sample.columns], "counts": run_lengths(columns_first)}
        made["area"] = int(whole.sum())
    elif isinstance(place, Polygon):
        made["segmentation"] = [[value for point in place.points for value in (point.column, point.row)]]
        made["area"] = polygon_area(place)
    elif isinstance(place, Point):
        made |= {"keypoints": [place.column, place.row, 2], "num_keypoints": 1}
    else:
        made["segmentation"] = [[left, top, right, top, right, bottom, left, bottom]]
    return made


def in_frame(mask: Mask, rows: int, columns: int) -> "np.ndarray[Any, np.dtype[np.bool_]]":
    """(rows, columns) of bool: the mask laid into its frame; what lies outside is cut."""
    whole = np.zeros((rows, columns), np.bool_)
    top, left = max(mask.top, 0), max(mask.left, 0)
    part = mask.pixels[top - mask.top :, left - mask.left :][: max(rows - top, 0), : max(columns - left, 0)]
    whole[top : top + part.shape[0], left : left + part.shape[1]] = part
    return whole


def polygon_area(polygon: Polygon) -> float:
    """The area in pixels, by Gauss's formula."""
    rows = np.array([one.row for one in polygon.points])
    columns = np.array([one.column for one in polygon.points])
    return float(abs(np.dot(rows, np.roll(columns, 1)) - np.dot(columns, np.roll(rows, 1))) / 2)


TRAINING_FORMAT = Coco()
