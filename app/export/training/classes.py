"""The labels of each picture as a table: `labels.csv`, one row a picture, one column a label (1: it is there)."""

from dataclasses import dataclass
from pathlib import Path

from app.export.csv_table import Cell, write_rows
from app.export.training import Sample, TrainingSet, place_pictures

_IDENTITY = ("file", "split", "patient", "study", "modality", "body_part", "is_signed", "models", "digest")


@dataclass(frozen=True, slots=True)
class ClassTable:
    """Writes `labels.csv` and the pictures by split."""

    name: str = "classes"
    title: str = "Table of classes (CSV)"

    def write(self, training_set: TrainingSet, folder: Path) -> None:
        """Fill the folder."""
        folder.mkdir(parents=True, exist_ok=True)
        # A label could be called as one of our own columns is.
        columns = {label: f"label: {label}" for label in training_set.labels}
        rows = [_row(one, columns) for one in training_set.samples]
        write_rows(folder / "labels.csv", (*_IDENTITY, *columns.values()), rows)
        for split in training_set.splits:
            place_pictures(training_set, training_set.of(split), folder / "images" / split)


def _row(sample: Sample, columns: dict[str, str]) -> dict[str, Cell]:
    present = {*sample.labels, *(one.label for one in sample.regions)}
    row: dict[str, Cell] = {
        "file": f"images/{sample.split}/{sample.file_name}",
        "split": sample.split,
        "patient": sample.patient,
        "study": sample.study,
        "modality": sample.modality,
        "body_part": sample.body_part,
        "is_signed": sample.is_signed,
        "models": " ".join(sample.models),
        "digest": sample.digest,
    }
    return row | {column: int(label in present) for label, column in columns.items()}


TRAINING_FORMAT = ClassTable()
