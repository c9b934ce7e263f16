"""A drawn mammogram with the attributes of a real one (PS3.3 A.26): four views, as they are hung."""

from pathlib import Path

import numpy as np
from pydicom.uid import DigitalMammographyXRayImageStorageForPresentation

from tests.dicom_builders import instance, written

VIEWS = (("R", "CC"), ("L", "CC"), ("R", "MLO"), ("L", "MLO"))
ROWS, COLUMNS = 1200, 900
EXPOSED = 3600
"""The stored value of what no tissue stopped: black on screen, since MONOCHROME1 turns it round."""


def write_mammogram(folder: Path, *, photometric: str = "MONOCHROME1") -> Path:
    """Each view as a series of its own: the breast lies against the chest wall, a round mass of 3 mm in the left CC."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (side, view) in enumerate(VIEWS, start=1):
        made = instance(
            _breast(side, view), SOPInstanceUID=f"1.2.9.{number}.1", SeriesInstanceUID=f"1.2.9.{number}",
            StudyInstanceUID="1.2.9", Modality="MG", SeriesNumber=number, InstanceNumber=1, BitsStored=12, HighBit=11,
            PhotometricInterpretation=photometric, SeriesDescription=f"{side} {view}", ImageLaterality=side,
            ViewPosition=view, PresentationIntentType="FOR PRESENTATION", BodyPartExamined="BREAST",
            PatientName="Film^Flora", PatientID="M-1", StudyDate="20310304", PixelIntensityRelationship="LOG",
            PatientOrientation=_letters(side, view), ImagerPixelSpacing=[0.1, 0.1],
            EstimatedRadiographicMagnificationFactor=1.0, WindowCenter=2048, WindowWidth=4096,
            PresentationLUTShape="INVERSE" if photometric == "MONOCHROME1" else "IDENTITY", BurnedInAnnotation="NO",
            SOPClassUID=DigitalMammographyXRayImageStorageForPresentation,
        )  # fmt: skip
        (folder / f"{side}{view}.dcm").write_bytes(written(made))
    return folder


def _breast(side: str, view: str) -> np.ndarray:
    """(rows, columns) of 12 bit, the greater the darker; the chest wall at the right edge of a right breast."""
    rows, columns = np.mgrid[0:ROWS, 0:COLUMNS].astype(float)
    from_wall = COLUMNS - columns if side == "R" else columns
    tilt = 0.35 * (rows - ROWS / 2) if view == "MLO" else 0.0
    across, down = from_wall / 700, (rows - ROWS / 2 + tilt) / 520
    depth = np.clip(1 - across**2 - down**2, 0, None) ** 0.5
    grain = np.random.default_rng(ord(side) + len(view)).normal(0, 25, (ROWS, COLUMNS))
    pixels = EXPOSED - 2200 * depth + np.where(depth > 0, grain, 0)
    if (side, view) == ("L", "CC"):
        pixels -= 700 * (np.hypot(rows - 620, columns - 300) < 15)
    return np.clip(pixels, 0, 4095).astype(np.uint16)


def _letters(side: str, view: str) -> list[str]:
    """Row and column direction, as the standard hangs the views: the nipple away from the chest wall."""
    along = "P" if side == "R" else "A"
    down = {"CC": "L" if side == "R" else "R", "MLO": "F"}[view]
    return [along, down]
