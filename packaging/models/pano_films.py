"""Reads the panoramic films with their tooth boxes, divides them by picture and varies them for training."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from augmentation import degraded, erased, toned
from numpy.typing import NDArray
from picture import Grey, read_grey, scaled
from split import chains

FDI = tuple(10 * quadrant + place for quadrant in (1, 2, 3, 4) for place in range(1, 9))
"""The 32 teeth in the order of the network's labels."""

MIRRORED = np.array([FDI.index({1: 2, 2: 1, 3: 4, 4: 3}[fdi // 10] * 10 + fdi % 10) for fdi in FDI])
"""For each tooth, the position of its counterpart on the other side."""

SIZE = (256, 512)
"""Rows and columns of the network's input."""

NEAR = 0.97
"""Thumbnails that correlate above this belong to one group: no group crosses the split."""

CATEGORIES = {
    "Restoration": ({1, 2, 7, 8}, {3, 4, 9, 10}),
    "Orthodontic appliance": ({1, 3, 7, 9}, {2, 4, 8, 10}),
    "Implant": ({5}, {1, 2, 3, 4, 6, 7, 8, 9, 10}),
    "More than 32 teeth": ({6}, {1, 2, 3, 4, 5, 7, 8, 9, 10}),
}
"""Whole-film findings by category of the set: where it is there, where it is not; elsewhere the set does not say."""

FILM_LABELS = tuple(CATEGORIES)

FEW = 20
"""Fewer teeth than these no longer chew well by themselves (the functional dentition of the WHO)."""

QUADRANTS = (1, 2, 3, 4)
FREE_ENDS = tuple(f"Free end, quadrant {quadrant}" for quadrant in QUADRANTS)
GAPS = ("Gap between teeth, upper jaw", "Gap between teeth, lower jaw")
ROWS = tuple(
    (*(10 * right + place for place in range(7, 0, -1)), *(10 * left + place for place in range(1, 8)))
    for right, left in ((1, 2), (4, 3))
)
"""The teeth of the upper and the lower jaw from the patient's right to the left, without third molars."""

FRAME_LABELS = (*FILM_LABELS, f"Fewer than {FEW} teeth", *FREE_ENDS, *GAPS)
"""The whole-film labels in the order of the file's output: learned ones, then what the teeth add up to."""


@dataclass(frozen=True, slots=True)
class Film:
    """One film at the input's size, its 32 boxes (32, 4: left, top, right, bottom; NaN where absent), its film labels.

    `kinds` holds 1, 0 or NaN (the set does not say) for each of FILM_LABELS.
    """

    name: str
    picture: Grey
    boxes: NDArray[np.float32]
    kinds: NDArray[np.float32]
    category: int
    group: str


def _kinds(category: int) -> NDArray[np.float32]:
    answers = [1.0 if category in yes else 0.0 if category in no else np.nan for yes, no in CATEGORIES.values()]
    return np.array(answers, np.float32)


def _boxes(teeth: Sequence[dict[str, object]], rows: int, columns: int) -> NDArray[np.float32]:
    """Return the boxes in input pixels; of a number given twice the larger box counts."""
    boxes = np.full((len(FDI), 4), np.nan, np.float32)
    scale = np.array([SIZE[1] / columns, SIZE[0] / rows] * 2, np.float32)
    for tooth in teeth:
        box = np.array(tooth["box"], np.float32) * scale
        place = FDI.index(int(str(tooth["fdi"])))
        if not area(boxes[place]) > area(box):
            boxes[place] = box
    return boxes


def area(box: NDArray[np.float32]) -> float:
    """Return the area of a box (left, top, right, bottom); NaN where it is absent."""
    return float((box[2] - box[0]) * (box[3] - box[1]))


def read_films(data: Path) -> list[Film]:
    """Return every labelled film; a group is a chain of near-duplicates."""
    folder = data / "dental" / "ufba425"
    records = json.loads((folder / "labels.json").read_text())
    pictures = [read_grey(folder / "images" / record["image"]) for record in records]
    groups = chains(pictures, NEAR)
    return [
        Film(
            record["image"],
            scaled(picture, *SIZE),
            _boxes(record["teeth"], *picture.shape),
            _kinds(record["category"]),
            record["category"],
            f"film:{group}",
        )
        for record, picture, group in zip(records, pictures, groups, strict=True)
    ]


def divided(films: Sequence[Film], shares: tuple[float, float], seed: int) -> tuple[list[Film], list[Film], list[Film]]:
    """Return films to fit, to choose thresholds on, and to test: whole groups only, each category by its share."""
    rng = np.random.default_rng(seed)
    parts: tuple[list[Film], list[Film], list[Film]] = ([], [], [])
    for category in sorted({film.category for film in films}):
        members = [film for film in films if film.category == category]
        names = sorted({film.group for film in members})
        cuts = np.cumsum([round(share * len(names)) for share in shares])
        for place, row in enumerate(rng.permutation(len(names))):
            part = parts[1 if place < cuts[0] else 2 if place < cuts[1] else 0]
            part += [film for film in members if film.group == names[row]]
    return parts


def flipped(film: Film) -> Film:
    """Return the film seen from behind: the patient's left is right, every number changes its side."""
    boxes = film.boxes[MIRRORED][:, [2, 1, 0, 3]].copy()
    boxes[:, [0, 2]] = SIZE[1] - boxes[:, [0, 2]]
    return replace(film, picture=np.ascontiguousarray(film.picture[:, ::-1]), boxes=boxes)


def placed(film: Film, rng: np.random.Generator) -> Film:
    """Return the film turned, scaled, stretched, sheared and shifted a little, its boxes with it."""
    rows, columns = SIZE
    angle = np.deg2rad(rng.uniform(-5, 5))
    scale = np.exp(rng.uniform(-0.22, 0.22))
    aspect = np.exp(rng.uniform(-0.1, 0.1))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    shear = np.array([[1, rng.uniform(-0.06, 0.06)], [0, 1]])
    forward = turn @ shear @ np.diag([scale * aspect, scale / aspect])
    centre = np.array([columns, rows]) * (0.5 + rng.uniform(-0.07, 0.07, 2))
    offset = centre - forward @ np.array([columns / 2, rows / 2])
    border = cv2.BORDER_REPLICATE if rng.random() < 0.5 else cv2.BORDER_CONSTANT
    matrix = np.column_stack([forward, offset])
    picture = cv2.warpAffine(film.picture, matrix, (columns, rows), flags=cv2.INTER_LINEAR, borderMode=border)
    return replace(film, picture=picture, boxes=_carried(film.boxes, forward, offset))


def _carried(
    boxes: NDArray[np.float32], forward: NDArray[np.float64], offset: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Return the boxes about the moved middles of their four sides: a turned tooth fills its box no better."""
    left, top, right, bottom = boxes.T
    x, y = (left + right) / 2, (top + bottom) / 2
    sides = np.stack([[left, y], [right, y], [x, top], [x, bottom]]).transpose(2, 0, 1) @ forward.T + offset
    moved = np.concatenate([sides.min(axis=1), sides.max(axis=1)], axis=1).astype(np.float32)
    limit = np.array([SIZE[1], SIZE[0]] * 2, np.float32)
    cut = np.clip(moved, 0, limit)
    kept = (cut[:, 2] - cut[:, 0]) * (cut[:, 3] - cut[:, 1]) > 0.4 * (moved[:, 2] - moved[:, 0]) * (
        moved[:, 3] - moved[:, 1]
    )
    cut[~kept] = np.nan
    return cut


def varied(film: Film, rng: np.random.Generator) -> Film:
    """Return one random variant of a film for training."""
    film = flipped(film) if rng.random() < 0.5 else film
    film = placed(film, rng) if rng.random() < 0.95 else film
    picture = film.picture
    if rng.random() < 0.15:
        picture = cv2.createCLAHE(rng.uniform(1, 3), (8, 8)).apply(picture)
    if rng.random() < 0.85:
        picture = toned(picture, 0.8, rng)
    picture = degraded(picture, rng)
    picture = erased(picture, 0.16, rng) if rng.random() < 0.15 else picture
    return replace(film, picture=picture)
