"""Draws the sample studies that Overread ships: `python packaging/samples/draw.py --out resources/samples`.

The same seeds give the same pixels. Nothing here is taken from a photograph of a patient: every contour is a list of
points in one of the modules beside this one.
"""

import argparse
from pathlib import Path

import brain
import chest
import cv2
import foot
import ink
import lumbar
import panoramic
from record import Geometry, Sequencing, Subject, write_projection, write_slices

WORD = "SYNTHETIC"


def draw_chest(out: Path, *, is_pneumonia: bool) -> None:
    """Draw one frontal chest film."""
    stored = chest.film(is_pneumonia=is_pneumonia, seed=15 if is_pneumonia else 11)
    rows, columns = stored.shape
    words = [("R", 58, 122, 52.0), (WORD, columns - 500, rows - 28, 26.0)]
    ink.lettered(stored, words, chest.TOP * 7 // 8)
    name = "consolidation" if is_pneumonia else "chest"
    subject = Subject(
        name=name,
        number=2 if is_pneumonia else 1,
        sex="F" if is_pneumonia else "M",
        born="20210411" if is_pneumonia else "20201123",
        age="004Y" if is_pneumonia else "005Y",
        study="chest film" + (", consolidation" if is_pneumonia else ", normal"),
        series="chest PA",
        taken="20260112",
        body_part="CHEST",
        region=("51185008", "SCT", "Chest"),
        syntax="jpeg-2000" if is_pneumonia else "jpeg-ls",
    )
    path = out / f"chest-{'consolidation' if is_pneumonia else 'normal'}.dcm"
    write_projection(path, subject, stored, bits=12, spacing=chest.SPACING_MM, view="PA", is_inverse=is_pneumonia)


def draw_brain(out: Path) -> None:
    """Draw the brain series."""
    slices = brain.series(3)
    for stored in slices:
        ink.lettered(stored, [(WORD, 205, 224, 7.0)], 620)
    first = -(brain.SIDE - 1) / 2 * brain.SPACING_MM
    corners = [(first, first + brain.AHEAD_MM, z) for z in brain.heights()]
    place = Geometry(brain.SPACING_MM, brain.THICKNESS_MM, brain.THICKNESS_MM, (1.0, 0.0, 0.0, 0.0, 1.0, 0.0), corners)
    subject = Subject(
        name="brain",
        number=3,
        sex="F",
        born="19680305",
        age="057Y",
        study="MR brain",
        series="T1 axial after contrast",
        taken="20260113",
        body_part="BRAIN",
        region=("12738006", "SCT", "Brain"),
        syntax="jpeg-ls",
    )
    weighting = Sequencing("SE", "NONE", 550.0, 12.0, 1, 90.0, "SYNTHETIC", (560.0, 1120.0))
    write_slices(out / "brain", subject, slices, place, weighting)


def draw_panoramic(out: Path) -> None:
    """Draw the panoramic film."""
    stored = panoramic.film(7)
    rows, columns = stored.shape
    ink.lettered(stored, [("R", 40, rows - 40, 48.0), (WORD, columns - 240, rows - 30, 26.0)], 215)
    subject = Subject(
        name="panoramic",
        number=4,
        sex="M",
        born="19790918",
        age="046Y",
        study="panoramic film",
        series="panoramic",
        taken="20260114",
        body_part="JAW",
        region=("661005", "SCT", "Jaw region"),
        syntax="jpeg-2000",
    )
    path = out / "panoramic.dcm"
    write_projection(path, subject, stored, bits=8, spacing=panoramic.SPACING_MM, view="", is_inverse=False)


def draw_foot(out: Path) -> None:
    """Draw the lateral foot, the one sample that is not DICOM."""
    stored = foot.film(9)
    columns = stored.shape[1]
    ink.lettered(stored, [("R", columns - 110, 110, 52.0), (WORD, columns - 230, 168, 26.0)], 205)
    out.mkdir(parents=True, exist_ok=True)
    if not cv2.imwrite(str(out / "foot-lateral.png"), stored.astype("uint8"), [cv2.IMWRITE_PNG_COMPRESSION, 9]):
        raise OSError("the foot could not be written")


def draw_lumbar(out: Path) -> None:
    """Draw the lumbar series."""
    slices = lumbar.series(5)
    for stored in slices:
        ink.lettered(stored, [(WORD, 318, 346, 8.0)], 620)
    corners = [(x, -130.0, 150.0) for x in lumbar.offsets()]
    place = Geometry(lumbar.SPACING_MM, lumbar.THICKNESS_MM, lumbar.GAP_MM, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), corners)
    subject = Subject(
        name="lumbar",
        number=5,
        sex="M",
        born="19740627",
        age="051Y",
        study="MR lumbar spine",
        series="T2 sagittal",
        taken="20260115",
        body_part="LSPINE",
        region=("122496007", "SCT", "Lumbar spine"),
        syntax="rle",
    )
    weighting = Sequencing("SE", "SK", 3600.0, 105.0, 16, 150.0, "", (480.0, 960.0))
    write_slices(out / "lumbar", subject, slices, place, weighting)


STUDIES = {
    "chest-normal": lambda out: draw_chest(out, is_pneumonia=False),
    "chest-consolidation": lambda out: draw_chest(out, is_pneumonia=True),
    "brain": draw_brain,
    "panoramic": draw_panoramic,
    "foot": draw_foot,
    "lumbar": draw_lumbar,
}


def main() -> None:
    """Draw the studies that were asked for, or all of them."""
    parser = argparse.ArgumentParser(description="Draw the synthetic sample studies.")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write to")
    parser.add_argument("--only", choices=sorted(STUDIES), action="append", help="draw this study (may be repeated)")
    arguments = parser.parse_args()
    for name in arguments.only or STUDIES:
        STUDIES[name](arguments.out)


if __name__ == "__main__":
    main()
