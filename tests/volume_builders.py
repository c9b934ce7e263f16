"""Writes small CT and MR series that lie in the patient, with something planted in them."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.uid import CTImageStorage

from tests.dicom_builders import instance, written

FRAME_OF_REFERENCE = "1.2.826.0.1.9"
AXIAL = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
SAGITTAL = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


def write_series(
    folder: Path,
    block: NDArray[Any],
    *,
    study: str = "1.2.3",
    series: str = "1.2.3.1",
    number: int = 1,
    orientation: tuple[float, ...] = AXIAL,
    origin: tuple[float, float, float] = (0.0, 0.0, 0.0),
    spacing: tuple[float, float] = (1.0, 1.0),
    gap: float = 2.0,
    date: str = "20310304",
    **more: Any,
) -> Path:
    """A CT series (slices, rows, columns) in HU + 1024 as one file a slice; returns the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    normal = np.cross(orientation[:3], orientation[3:])
    for place, pixels in enumerate(block):
        made = instance(pixels.astype(np.uint16), SOPClassUID=CTImageStorage, Modality="CT", BitsStored=12, HighBit=11)
        made.StudyInstanceUID, made.SeriesInstanceUID = study, series
        made.SOPInstanceUID = f"{series}.{place + 1}"
        made.SeriesNumber, made.InstanceNumber, made.StudyDate = number, place + 1, date
        made.StudyTime, made.PatientBirthDate = "100000", "19600203"
        made.ImagePositionPatient = [round(float(one), 6) for one in np.array(origin) + normal * gap * place]
        made.ImageOrientationPatient, made.PixelSpacing = list(orientation), list(spacing)
        made.FrameOfReferenceUID, made.SliceThickness = more.get("frame_of_reference", FRAME_OF_REFERENCE), gap
        made.RescaleSlope, made.RescaleIntercept, made.RescaleType = 1, -1024, "HU"
        made.WindowCenter, made.WindowWidth = 100, 800
        made.SeriesDescription, made.StudyDescription = more.get("description", "Axial"), "Phantom"
        (folder / f"{place:04d}.dcm").write_bytes(written(made))
    return folder


def phantom(shape: tuple[int, int, int] = (24, 64, 64)) -> NDArray[np.uint16]:
    """A ball of water with a bright rod along the slices, a dark hole, and one very bright voxel."""
    k, r, c = np.mgrid[0 : shape[0], 0 : shape[1], 0 : shape[2]]
    middle = [(size - 1) / 2 for size in shape]
    reach = np.sqrt(sum(((one - at) / (at * 0.9)) ** 2 for one, at in zip((k, r, c), middle, strict=True)))
    block = np.where(reach < 1, 1064, 24)
    block = np.where((reach < 1) & (np.hypot(r - 20, c - 40) < 4), 1500, block)
    block = np.where((reach < 1) & (np.hypot(r - 44, c - 22) < 6), 700, block)
    return block.astype(np.uint16)
