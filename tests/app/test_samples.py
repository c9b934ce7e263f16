"""The bundled sample studies: readable, marked as drawn, valid, and the script's own work."""

import csv
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pydicom
import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
FILES = sorted(SAMPLES.rglob("*.dcm"))
LIMIT_BYTES = 8 * 1024 * 1024


def name(path: Path) -> str:
    return path.relative_to(SAMPLES).as_posix()


def draw(out: Path, study: str) -> None:
    script = ROOT / "packaging" / "samples" / "draw.py"
    subprocess.run([sys.executable, str(script), "--out", str(out), "--only", study], check=True, cwd=ROOT)


def test_every_kind_of_study_is_there():
    found = {(pydicom.dcmread(path, stop_before_pixels=True).Modality, path.parent.name) for path in FILES}
    assert found == {("DX", "samples"), ("PX", "samples"), ("MR", "brain"), ("MR", "lumbar")}
    assert (SAMPLES / "foot-lateral.png").is_file()
    assert len(list((SAMPLES / "brain").iterdir())) == 24
    assert len(list((SAMPLES / "lumbar").iterdir())) == 11


def test_the_samples_stay_small():
    assert sum(path.stat().st_size for path in SAMPLES.rglob("*") if path.is_file()) < LIMIT_BYTES


@pytest.mark.parametrize("path", FILES, ids=name)
def test_the_header_says_that_it_is_synthetic(path):
    ds = pydicom.dcmread(path)
    assert str(ds.PatientName).startswith("SYNTHETIC^")
    assert ds.PatientID.startswith("SYNTHETIC-")
    assert "SYNTHETIC" in ds.StudyDescription
    assert "SYNTHETIC" in ds.ImageComments
    assert (ds.Manufacturer, ds.ContentQualification, ds.QualityControlImage) == ("Overread", "RESEARCH", "YES")
    for uid in (ds.SOPInstanceUID, ds.SeriesInstanceUID, ds.StudyInstanceUID):
        assert uid.is_valid
        assert uid.startswith("2.25.")


@pytest.mark.parametrize("path", FILES, ids=name)
def test_the_pixels_decode_and_carry_a_picture(path):
    ds = pydicom.dcmread(path)
    stored = ds.pixel_array
    assert stored.shape == (ds.Rows, ds.Columns)
    assert stored.max() < 1 << ds.BitsStored
    assert len(np.unique(stored)) > 100


def test_the_word_is_burned_in():
    """The lower right, above the corner text, holds the word in its grey value; the place beside it does not."""
    ds = pydicom.dcmread(SAMPLES / "brain" / "slice-24.dcm")
    rows, columns = np.nonzero(ds.pixel_array[214:226, 196:] > 300)
    assert rows.size > 60
    assert columns.min() >= 5


def test_the_png_is_grey_and_readable():
    picture = cv2.imread(str(SAMPLES / "foot-lateral.png"), cv2.IMREAD_UNCHANGED)
    assert picture.ndim == 2
    assert picture.dtype == np.uint8


def test_no_study_carries_two_patients():
    patients: dict[str, set[tuple[str, str]]] = {}
    for path in FILES:
        ds = pydicom.dcmread(path, stop_before_pixels=True)
        patients.setdefault(ds.StudyInstanceUID, set()).add((str(ds.PatientName), ds.PatientID))
    assert all(len(names) == 1 for names in patients.values())
    assert len({patient for names in patients.values() for patient in names}) == len(patients) == 5


def test_every_instance_has_an_identifier_of_its_own():
    uids = [pydicom.dcmread(path, stop_before_pixels=True).SOPInstanceUID for path in FILES]
    assert len(set(uids)) == len(uids)


@pytest.mark.parametrize("folder", ["brain", "lumbar"])
def test_slices_lie_one_beside_the_other(folder):
    """Along the normal the slices are evenly spaced by what the header says."""
    along = []
    for path in sorted((SAMPLES / folder).iterdir()):
        ds = pydicom.dcmread(path, stop_before_pixels=True)
        normal = np.cross(ds.ImageOrientationPatient[:3], ds.ImageOrientationPatient[3:])
        along.append(float(np.dot(normal, ds.ImagePositionPatient)))
    assert np.allclose(np.abs(np.diff(along)), float(ds.SpacingBetweenSlices), atol=1e-3)
    assert len(set(np.sign(np.diff(along)))) == 1


@pytest.mark.parametrize("path", FILES, ids=name)
def test_the_file_is_valid(path):
    checker = shutil.which("dciodvfy")
    if checker is None:
        pytest.skip("dciodvfy (dicom3tools) is not installed")
    found = subprocess.run([checker, "-new", str(path)], capture_output=True, text=True, check=False)
    assert "Error" not in found.stdout + found.stderr


def test_the_script_draws_the_panoramic_that_ships(tmp_path):
    """Equal pixels; another processor may round a blurred edge one level differently, so one level is allowed."""
    draw(tmp_path, "panoramic")
    shipped, drawn = pydicom.dcmread(SAMPLES / "panoramic.dcm"), pydicom.dcmread(tmp_path / "panoramic.dcm")
    apart = np.abs(shipped.pixel_array.astype(int) - drawn.pixel_array.astype(int))
    assert apart.max() <= 1
    assert (apart > 0).mean() < 0.01
    assert shipped.SOPInstanceUID == drawn.SOPInstanceUID


def test_the_bundled_models_answer_sensibly(tmp_path, home):
    """Each film goes to the model that reads its kind, and gets the answer that was drawn into it."""
    command = [sys.executable, "-m", "app", "analyze", str(SAMPLES), "--out", str(tmp_path), "--formats", "csv"]
    subprocess.run([*command, "--device", "cpu"], check=True, cwd=ROOT, capture_output=True)
    with (tmp_path / "studies.csv").open(newline="", encoding="utf-8-sig") as lines:
        rows = {row["patient_id"]: row for row in csv.DictReader(lines)}
    answers = {patient: (row["model_id"], row["label"]) for patient, row in rows.items()}
    assert answers["SYNTHETIC-1"] == ("chest-pneumonia", "Normal")
    assert answers["SYNTHETIC-2"] == ("chest-pneumonia", "Pneumonia")
    model, label = answers["SYNTHETIC-3"]
    assert model == "brain-tumour"
    assert label in {"Glioma", "Meningioma", "Pituitary"}
