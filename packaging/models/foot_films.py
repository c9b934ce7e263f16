"""The lateral feet with their hand-placed points: one entry for each source picture, its copies and its patient."""

import csv
import json
import re
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from picture import Grey, read_grey

POINTS = Path(__file__).with_name("foot_points.json")
FOLDERS = ("Normal", "Flatfoot")
WITHHELD = ("75L-12-", "74L-29-", "165R", "61L", "74L-22-")
"""Sources with text burned into the picture (see PROVENANCE.md): not read."""

Points = NDArray[np.float64]
"""(points, 2): (row, column) as a share of the picture's rows and columns, in the order of `POINT_NAMES`."""

POINT_NAMES: tuple[str, ...] = tuple(json.loads(POINTS.read_text(encoding="utf-8"))["names"])


@dataclass(frozen=True, slots=True)
class Film:
    """One source picture: its copies (some mirrored), the points on each, the index of its label, its patient."""

    source: str
    patient: str
    label: int
    copies: tuple[Grey, ...]
    points: tuple[Points, ...]


def patient_of(source: str) -> str:
    """Return the number in a source's name: 103L and 103R may be one patient's feet, 74L-40- is number 40."""
    found = re.match(r"7[45]L-(\d+)-|(\d+)[LR]", source)
    if found is None:
        raise ValueError(f"{source} names no patient")
    return f"single-{found[1]}" if found[1] else f"pair-{found[2]}"


def mirrored(points: Points) -> Points:
    """Return the points of a picture turned left to right."""
    return np.column_stack([points[:, 0], 1 - points[:, 1]])


def _thumbnail(picture: Grey) -> NDArray[np.float32]:
    small = cv2.resize(picture, (64, 64), interpolation=cv2.INTER_AREA).astype(np.float32)
    return (small - small.mean()) / (small.std() + 1e-6)


def _is_mirrored(picture: Grey, reference: Grey) -> bool:
    """Whether the reference turned left to right is more like the picture than the reference is."""
    mark, other = _thumbnail(picture), _thumbnail(reference)
    return bool((mark * other[:, ::-1]).mean() > (mark * other).mean())


def read_films(data: Path, side: int) -> list[Film]:
    """Read every source with its points; the copies are reduced to `side` pixels for speed."""
    marked = json.loads(POINTS.read_text(encoding="utf-8"))
    files: dict[str, list[str]] = {}
    labels: dict[str, int] = {}
    with (data / "foot" / "labels.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            if not row["source_image"].startswith(WITHHELD):
                files.setdefault(row["source_image"], []).append(row["file"])
                labels[row["source_image"]] = FOLDERS.index(row["label"])
    films = []
    for source in sorted(files):
        own = marked["sources"][source]
        points = np.array(own["points"], float) / np.array(marked["frame"])
        reference = read_grey(data / "foot" / own["file"])
        copies = [read_grey(data / "foot" / name) for name in files[source]]
        placed = tuple(mirrored(points) if _is_mirrored(copy, reference) else points for copy in copies)
        small = tuple(cv2.resize(copy, (side, side), interpolation=cv2.INTER_AREA) for copy in copies)
        films.append(Film(source, patient_of(source), labels[source], small, placed))
    return films
