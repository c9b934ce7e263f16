"""Divides the training folders into parts that share no patient and no source picture."""

import csv
import re
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from picture import Grey, read_grey
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components
from training import Pictures

BLOCK = 40
"""Files of one label with neighbouring numbers that stay together: they are slices of the same patients."""

NEAR = 0.95
"""Thumbnails that correlate above this show nearly the same slice."""


def read_chest(data: Path, folder: str, labels: Sequence[str]) -> Pictures:
    """Read one folder ("train" or "test") of the chest films; a group is a patient."""
    with (data / "chest_pneumonia" / "labels.csv").open(newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["file"].startswith(f"{folder}/")]
    return Pictures(
        [read_grey(data / "chest_pneumonia" / row["file"]) for row in rows],
        np.array([labels.index(row["label"]) for row in rows]),
        np.array([row["patient"] for row in rows]),
    )


def read_brain(data: Path, folder: str, labels: Sequence[str]) -> Pictures:
    """Read one folder ("train" or "test") of the brain slices; a group is as much of a patient as can be told.

    Tumour slices with neighbouring numbers look alike, so a group is a block of them. Among the slices without a
    tumour neighbours do not, but many are near-duplicates: there a group is a chain of those.
    """
    pictures, indices, groups = [], [], []
    for index, label in enumerate(labels):
        paths = sorted((data / "brain_mri" / folder / label).glob("*.jpg"), key=_file_number)
        read = [read_grey(path) for path in paths]
        marks = chains(read, NEAR) if label == "notumor" else np.arange(len(read)) // BLOCK
        pictures += read
        indices += [index] * len(read)
        groups += [f"{folder}:{label}:{mark}" for mark in marks]
    return Pictures(pictures, np.array(indices), np.array(groups))


def _file_number(path: Path) -> tuple[str, int]:
    name, number = re.fullmatch(r"(.*?)_?(\d+)", path.stem).groups()
    return name, int(number)


def divided(pictures: Pictures, shares: dict[int, Sequence[float]], seed: int) -> list[NDArray[np.int64]]:
    """Return positions of the parts of each label, whole groups only.

    `shares` gives, for each label, the share of its pictures that goes to each part after the first; the first part
    gets the rest.
    """
    rng = np.random.default_rng(seed)
    parts: list[list[int]] = [[] for _ in range(len(next(iter(shares.values()))) + 1)]
    for label, wanted in shares.items():
        rows = np.flatnonzero(pictures.labels == label)
        groups = rng.permutation(np.unique(pictures.groups[rows]))
        limits = [share * len(rows) for share in wanted]
        taken = [0] * len(wanted)
        for group in groups:
            members = [int(row) for row in rows if pictures.groups[row] == group]
            open_parts = [k for k, limit in enumerate(limits) if taken[k] < limit]
            if open_parts:
                taken[open_parts[0]] += len(members)
            parts[open_parts[0] + 1 if open_parts else 0].extend(members)
    return [np.array(sorted(part), dtype=np.int64) for part in parts]


def thumbnails(pictures: Sequence[Grey]) -> NDArray[np.float32]:
    """Return one unit vector per picture (n, 1024): 32 x 32 pixels without mean; their product is a correlation."""
    small = np.stack([cv2.resize(p, (32, 32), interpolation=cv2.INTER_AREA).ravel() for p in pictures])
    centred = small.astype(np.float32) - small.mean(axis=1, keepdims=True, dtype=np.float32)
    return centred / (np.linalg.norm(centred, axis=1, keepdims=True) + 1e-6)


def near_duplicates(pictures: Sequence[Grey], others: Sequence[Grey], correlation: float) -> NDArray[np.bool_]:
    """Return, for each picture, whether one of the others looks nearly the same (thumbnails correlate above)."""
    return (thumbnails(pictures) @ thumbnails(others).T).max(axis=1) > correlation


def chains(pictures: Sequence[Grey], correlation: float) -> NDArray[np.int32]:
    """Return a number for each picture, the same for all that near-duplicates join (thumbnails correlate above)."""
    unit = thumbnails(pictures)
    return connected_components(csr_matrix(unit @ unit.T > correlation), directed=False)[1]
