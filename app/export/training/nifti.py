"""NIfTI-1: each picture and its label mask as a volume of one slice that lies where it lies in the patient.

Axes are (column, row, slice), as NIfTI's programs expect; the affine is the frame's own where the file says it, else
one pixel counts one unit. Slices of one series share a folder, so that a program can stack them.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.export.training import Sample, TrainingSet
from app.export.training.masks import label_mask, write_numbers


@dataclass(frozen=True, slots=True)
class Nifti:
    """Writes `SPLIT/STUDY/NAME.nii.gz` and `NAME_labels.nii.gz`."""

    name: str = "nifti"
    title: str = "NIfTI (pictures and label masks)"

    def write(self, training_set: TrainingSet, folder: Path) -> None:
        """Fill the folder."""
        import cv2

        folder.mkdir(parents=True, exist_ok=True)
        for sample in training_set.samples:
            place = folder / sample.split / sample.study
            place.mkdir(parents=True, exist_ok=True)
            picture = cv2.imread(str(training_set.pictures / sample.file_name), cv2.IMREAD_UNCHANGED)
            if picture is None:
                raise OSError("a picture of the training set cannot be read")
            grey = picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
            _save(np.asarray(grey), sample, place / f"{sample.name}.nii.gz")
            _save(label_mask(training_set, sample), sample, place / f"{sample.name}_labels.nii.gz")
        write_numbers(training_set, folder)


def _save(pixels: "np.ndarray[tuple[int, ...], np.dtype[np.generic]]", sample: Sample, path: Path) -> None:
    import nibabel

    affine = np.array(sample.affine) if sample.affine else np.eye(4)
    image_of: Any = nibabel.Nifti1Image  # nibabel's constructors have no types
    made = image_of(pixels.T[:, :, None], affine)
    made.header.set_xyzt_units("mm" if sample.affine else "unknown")
    nibabel.save(made, path)


TRAINING_FORMAT = Nifti()
