"""A folder of real pictures of every kind: each is read by the model made for it, or by none."""

import csv
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from app.__main__ import main
from app.analysis import DONE

FONT = next((Path(__file__).resolve().parents[2] / "resources" / "fonts").rglob("*.ttf"))

EACH = 4
"""Pictures of each kind, evenly spaced through their folder."""

KINDS = {
    "pano-teeth": ("dental/ufba425/images", "*.jpg"),
    "foot-arch": ("foot", "*/*.jpg"),
    "chest-pneumonia": ("chest_pneumonia/test", "*/*.*"),
    "brain-tumour": ("brain_mri/test", "*/*.jpg"),
    "lumbar-levels": ("lumbar/fastcleverseg", "*.png"),
    "": ("medmnist/bloodmnist_tiles", "*.png"),
}

OTHER_DICOM = ("CT_small.dcm", "examples_ybr_color.dcm", "examples_palette.dcm", "US1_J2KR.dcm")


def some(folder: Path, pattern: str) -> list[Path]:
    found = sorted(folder.rglob(pattern) if pattern == "*.jpg" else folder.glob(pattern))
    return [found[round(at)] for at in np.linspace(0, len(found) - 1, EACH)]


def page(path: Path) -> None:
    """A page of text: nothing that any model reads."""
    sheet = Image.new("L", (700, 900), 245)
    pen = ImageDraw.Draw(sheet)
    for row in range(30):
        pen.text((40, 30 + 28 * row), "The quick brown fox jumps over the lazy dog", 20, ImageFont.truetype(FONT, 22))
    sheet.save(path)


@pytest.fixture(scope="module")
def rows(shared_data, tmp_path_factory):
    """The rows of `studies.csv`, by the name of the file that was read."""
    folder, out = tmp_path_factory.mktemp("in"), tmp_path_factory.mktemp("out")
    for model, (place, pattern) in KINDS.items():
        for at, path in enumerate(some(shared_data / place, pattern)):
            shutil.copy(path, folder / f"{model or 'none'}-{at}{path.suffix}")
    for name in OTHER_DICOM:
        for path in list((shared_data / "dicom").rglob(name))[:1]:
            shutil.copy(path, folder / f"none-{path.name}")
    page(folder / "none-page.png")
    noise = np.random.default_rng(7).integers(0, 256, (300, 260), np.uint8)
    Image.fromarray(noise).save(folder / "none-noise.png")
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OVERREAD_HOME", str(home))
        code = main(["analyze", str(folder), "--model", "auto", "--out", str(out / "o"), "--formats", "csv,json"])
    assert code == DONE
    with (out / "o" / "studies.csv").open(encoding="utf-8", newline="") as file:
        return {Path(row["source"]).name: row for row in csv.DictReader(file)}


@pytest.mark.parametrize("model", [one for one in KINDS if one])
def test_each_kind_is_read_by_its_own_model(rows, model):
    mine = {name: row["model_id"] for name, row in rows.items() if name.startswith(f"{model}-")}

    assert len(mine) == EACH
    assert set(mine.values()) == {model}, mine


def test_what_no_model_reads_is_left_to_the_reader(rows):
    mine = {name: row for name, row in rows.items() if name.startswith("none-")}

    assert len(mine) >= EACH + 2
    assert {name: row["model_id"] for name, row in mine.items() if row["model_id"]} == {}
    assert all(row["reason"] for row in mine.values())
