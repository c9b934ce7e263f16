"""Reviewed studies as material for training: one folder a format, one module a format that defines TRAINING_FORMAT.

Every format tells the same samples, in the same splits; the pictures are written once and linked. No name, identifier
or UID of a patient is among it: patients, studies and files are numbered.
"""

import importlib
import os
import pkgutil
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol, cast

from inference.finding import Localization

Split = Literal["train", "val", "test"]
SPLITS: tuple[Split, ...] = ("train", "val", "test")


@dataclass(frozen=True, slots=True, eq=False)
class Region:
    """One thing in a frame as the reader left it; coordinates in pixels of the frame, origin at its outer corner.

    `probability` is what the model gave it, None for one that the reader added.
    """

    label: str
    localization: Localization
    site: str = ""
    verdict: str = ""
    probability: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """One frame, without its pixels: where they lie, what is in it, and how it came here.

    `name` is the stem of its picture; `patient` and `study` are numbers of this set. `affine` takes (column, row,
    slice) indices to millimetres in the patient's RAS axes, as NIfTI has them; None where the file does not say.
    """

    name: str
    split: Split
    patient: str
    study: str
    rows: int
    columns: int
    labels: tuple[str, ...] = ()
    regions: tuple[Region, ...] = ()
    modality: str = ""
    body_part: str = ""
    digest: str = ""
    is_signed: bool = False
    models: tuple[str, ...] = ()
    affine: tuple[tuple[float, ...], ...] | None = None

    @property
    def file_name(self) -> str:
        """The picture's file."""
        return f"{self.name}.png"


@dataclass(frozen=True, slots=True, eq=False)
class TrainingSet:
    """All samples, the labels in the order of their numbers, and the folder of the pictures."""

    samples: tuple[Sample, ...]
    labels: tuple[str, ...]
    pictures: Path
    title: str = "Overread training set"

    def of(self, split: Split) -> tuple[Sample, ...]:
        """The samples of one split, in order."""
        return tuple(one for one in self.samples if one.split == split)

    @property
    def splits(self) -> tuple[Split, ...]:
        """The splits that hold a sample."""
        return tuple(split for split in SPLITS if self.of(split))

    def number_of(self, label: str) -> int:
        """The label's number, from 0."""
        return self.labels.index(label)


class TrainingFormat(Protocol):
    """One layout that training programs read: `name` is its word on the command line."""

    @property
    def name(self) -> str:
        """The word that chooses it: coco."""

    @property
    def title(self) -> str:
        """What a researcher calls it."""

    def write(self, training_set: TrainingSet, folder: Path) -> None:
        """Fill an empty folder of its own."""


def training_formats() -> dict[str, TrainingFormat]:
    """Every format of this package by its name, in the order of the names."""
    modules = (importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__))
    known = (cast("TrainingFormat", one.TRAINING_FORMAT) for one in modules if hasattr(one, "TRAINING_FORMAT"))
    return {one.name: one for one in sorted(known, key=lambda one: one.name)}


def place_pictures(training_set: TrainingSet, samples: Sequence[Sample], folder: Path) -> None:
    """The pictures of these samples in a folder: linked where the disk can, else copied."""
    folder.mkdir(parents=True, exist_ok=True)
    for one in samples:
        source, target = training_set.pictures / one.file_name, folder / one.file_name
        try:
            os.link(source, target)
        except OSError:  # another disk, or one that knows no links
            shutil.copyfile(source, target)
