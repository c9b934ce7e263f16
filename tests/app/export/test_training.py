"""Training sets read by the programs that they are for: pycocotools, nibabel, OpenCV, pandas-like CSV, XML."""

import csv
import json
import xml.etree.ElementTree as ET
from dataclasses import replace

import numpy as np
import pytest

from app.export import ExportError, NothingToWriteError
from app.export.training import training_formats
from app.report import build_report
from app.review import Decision, Review, Verdict
from app.study import Instance, Patient, Series, Source, Study
from app.training_set import TrainingChoice, affine_of, split_patients, write_training_set
from inference.finding import Box, Finding, Mask, Point, Polygon
from inference.frame import FrameGeometry, FrameKey, PixelSpacing
from inference.request import Answer, FrameAnswer
from tests.report_builders import MODEL, SIGNED, drawn_frame

SHAPES = (
    ("Nodule", Box(10.25, 20.5, 40.0, 60.75)),
    ("Effusion", Polygon((Point(5, 5), Point(5, 25), Point(25, 25), Point(25, 5)))),
    ("Opacity", Mask(50, 60, np.array([[0, 1, 1], [1, 1, 0]], bool))),
    ("Tip", Point(30.5, 40.25)),
    ("Pneumonia", None),
)


def finding(uid, at, label, place):
    return Finding(f"{uid}-{at}", FrameKey(uid), label, 0.75, 0.5, MODEL, place)


def reviewed(number, tmp_path, *, verdict=Verdict.ACCEPTED, patient="", is_signed=False):
    uid = f"1.2.{number}.1.1"
    instance = Instance(uid, f"1.2.{number}.1", f"1.2.{number}", Source(tmp_path / "Roe_Jane.dcm"), modality="DX")
    who = Patient("Roe Jane", patient or f"ID-{number}", "1971-03-09", "F")
    study = Study(f"1.2.{number}", who, (Series(instance.series_uid, "DX", (instance,)),))
    found = tuple(finding(uid, at, *one) for at, one in enumerate(SHAPES))
    review = Review(study.uid)
    if verdict is not Verdict.UNREVIEWED:
        for one in found:
            review = review.decided(Decision(one.id, verdict))
    if is_signed:
        review = review.signed(SIGNED)
    return build_report(study, [Answer(MODEL, "CPU", (FrameAnswer(FrameKey(uid), "d" * 64, (), found),))], review)


def frame_of(_study, key):
    geometry = FrameGeometry(position=(10.0, 20.0, 30.0), orientation=(1, 0, 0, 0, 1, 0), slice_thickness_mm=3.0)
    return drawn_frame(key=key, geometry=geometry, spacing=PixelSpacing(0.5, 0.25))


@pytest.fixture
def made(tmp_path):
    """A set of ten patients in every format."""
    out = tmp_path / "set"
    reports = [reviewed(number, tmp_path) for number in range(1, 11)]
    write_training_set(reports, frame_of, list(training_formats().values()), out)
    return out


def test_every_format_is_there_and_none_of_it_names_a_patient(made):
    assert sorted(training_formats()) == [
        "classes", "coco", "huggingface", "masks", "nifti", "voc", "yolo", "yolo-seg",
    ]  # fmt: skip
    for path in made.rglob("*"):
        assert "Roe" not in path.name
        if path.suffix in (".json", ".jsonl", ".csv", ".txt", ".xml", ".yaml", ".md"):
            text = path.read_text(encoding="utf-8")
            assert not [word for word in ("Roe", "ID-", "1971", "1.2.") if word in text], path


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # pycocotools' own, on numpy 2
def test_coco_is_read_by_pycocotools(made, capsys):
    from pycocotools.coco import COCO

    coco = COCO(str(made / "coco" / "annotations" / "instances_train.json"))
    capsys.readouterr()
    assert len(coco.getImgIds()) == 8
    names = {one["name"]: one["id"] for one in coco.loadCats(coco.getCatIds())}
    assert set(names) == {label for label, _ in SHAPES}
    first = coco.loadAnns(coco.getAnnIds(imgIds=[1]))
    by_label = {label: next((one for one in first if one["category_id"] == at), None) for label, at in names.items()}
    assert by_label["Nodule"]["bbox"] == [20.5, 10.25, 40.25, 29.75]
    assert by_label["Effusion"]["area"] == 400.0
    assert by_label["Tip"]["keypoints"] == [40.25, 30.5, 2]
    assert by_label["Pneumonia"] is None  # of the whole picture
    mask = coco.annToMask(by_label["Opacity"])
    expected = np.zeros((120, 100), np.uint8)
    expected[50:52, 60:63] = [[0, 1, 1], [1, 1, 0]]
    assert np.array_equal(mask, expected)
    assert coco.loadImgs([1])[0]["labels"] == ["Pneumonia"]
    assert (made / "coco" / "train" / coco.loadImgs([1])[0]["file_name"]).exists()


def test_yolo_lines_are_shares_of_the_picture(made):
    (name, *_) = sorted(one.stem for one in (made / "yolo" / "labels" / "train").iterdir())
    lines = (made / "yolo" / "labels" / "train" / f"{name}.txt").read_text().splitlines()
    labels = json.loads((made / "yolo" / "data.yaml").read_text().split("names: ")[1])
    nodule = next(line.split() for line in lines if labels[line.split()[0]] == "Nodule")
    expected = [(20.5 + 60.75) / 200, (10.25 + 40.0) / 240, 40.25 / 100, 29.75 / 120]
    assert [float(one) for one in nodule[1:]] == pytest.approx(expected, abs=1e-6)
    assert not [line for line in lines if labels[line.split()[0]] == "Tip"]
    assert f"{name}.png" in (made / "yolo" / "skipped.txt").read_text().split()
    outlined = (made / "yolo-seg" / "labels" / "train" / f"{name}.txt").read_text().splitlines()
    effusion = next(line.split() for line in outlined if labels[line.split()[0]] == "Effusion")
    assert [float(one) for one in effusion[1:5]] == pytest.approx([0.05, 5 / 120, 0.25, 5 / 120], abs=1e-6)


def test_voc_counts_pixels_from_one(made):
    root = ET.parse(next((made / "voc" / "Annotations").iterdir())).getroot()
    boxes = {one.findtext("name"): one.find("bndbox") for one in root.iter("object")}
    assert [boxes["Nodule"].findtext(edge) for edge in ("xmin", "ymin", "xmax", "ymax")] == ["21", "11", "61", "40"]
    assert "Tip" not in boxes
    listed = {path.stem: path.read_text().split() for path in (made / "voc" / "ImageSets" / "Main").iterdir()}
    assert sorted(len(names) for names in listed.values()) == [1, 1, 8]


def test_masks_and_nifti_hold_the_same_pixels_and_lie_in_the_patient(made):
    import cv2
    import nibabel

    path = next((made / "masks" / "masks" / "train").iterdir())
    mask = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    with (made / "masks" / "labels.csv").open() as file:
        numbers = {row["label"]: int(row["value"]) for row in csv.DictReader(file)}
    assert mask[11, 30] == numbers["Nodule"]
    assert mask[10, 30] == 0 or mask[10, 30] == numbers["Nodule"]  # its centre, 10.5, is inside from 10.25
    assert (mask == numbers["Effusion"]).sum() == 400
    assert (mask == numbers["Opacity"]).sum() == 4
    assert mask[30, 40] == numbers["Tip"]
    volume = next((made / "nifti" / "train").rglob(f"{path.stem}_labels.nii.gz"))
    loaded = nibabel.load(volume)
    assert np.array_equal(np.asarray(loaded.dataobj)[:, :, 0].T, mask)
    assert loaded.header.get_zooms() == pytest.approx((0.25, 0.5, 3.0))
    # the pixel at column 4, row 2: LPS (10 + 1, 20 + 1, 30) is RAS (-11, -21, 30)
    assert (loaded.affine @ [4, 2, 0, 1])[:3] == pytest.approx([-11.0, -21.0, 30.0])


def test_a_frame_without_geometry_has_no_affine():
    assert affine_of(drawn_frame()) is None


def test_classes_and_hugging_face_tell_the_same_labels(made):
    with (made / "classes" / "labels.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 10
    assert all(row["label: Pneumonia"] == "1" for row in rows)
    lines = (made / "huggingface" / "data" / "train" / "metadata.jsonl").read_text().splitlines()
    told = [json.loads(line) for line in lines]
    assert [one["labels"] for one in told] == [["Pneumonia"]] * 8
    assert len(told[0]["objects"]["bbox"]) == 4
    assert (made / "huggingface" / "data" / "train" / told[0]["file_name"]).exists()
    assert "split: validation" in (made / "huggingface" / "README.md").read_text()


def test_a_patient_is_in_one_split_alone(tmp_path):
    reports = [reviewed(number, tmp_path, patient=f"ID-{number % 4}") for number in range(1, 13)]
    made = write_training_set(reports, frame_of, [], tmp_path / "set", TrainingChoice(shares=(0.5, 0.25, 0.25)))
    splits = {}
    for one in made.samples:
        splits.setdefault(one.patient, set()).add(one.split)
    assert [len(one) for one in splits.values()] == [1] * 4
    assert {split for one in splits.values() for split in one} == {"train", "val", "test"}


def test_splits_follow_from_patients_and_seed():
    patients = [f"id {number}" for number in range(100)]
    one = split_patients(patients, TrainingChoice(seed=1))
    assert one == split_patients(list(reversed(patients)), TrainingChoice(seed=1))
    assert one != split_patients(patients, TrainingChoice(seed=2))
    assert [list(one.values()).count(split) for split in ("train", "val", "test")] == [80, 10, 10]
    assert set(split_patients(["a"], TrainingChoice()).values()) == {"train"}


def test_what_nobody_looked_at_is_left_out_unless_asked_for(tmp_path):
    seen, unseen = reviewed(1, tmp_path), reviewed(2, tmp_path, verdict=Verdict.UNREVIEWED)
    made = write_training_set([seen, unseen], frame_of, [], tmp_path / "a")
    assert [one.study for one in made.samples] == ["S0001"]
    made = write_training_set([seen, unseen], frame_of, [], tmp_path / "b", TrainingChoice(has_unreviewed=True))
    assert [one.study for one in made.samples] == ["S0001", "S0002"]
    assert {region.verdict for region in made.samples[1].regions} == {"unreviewed"}
    with pytest.raises(NothingToWriteError):
        write_training_set([unseen], frame_of, [], tmp_path / "c")
    assert not (tmp_path / "c").exists()


def test_rejected_findings_make_an_example_without_any(tmp_path):
    (one,) = write_training_set([reviewed(1, tmp_path, verdict=Verdict.REJECTED)], frame_of, [], tmp_path / "a").samples
    assert one.regions == one.labels == ()


def test_what_the_reader_corrected_and_added_is_the_truth(tmp_path):
    report = reviewed(1, tmp_path)
    key = FrameKey("1.2.1.1.1")
    moved = finding("1.2.1.1.1", 0, "Mass", Box(1, 2, 3, 4))
    added = Finding("mine", key, "Clip", 1.0, 0.0, MODEL, Point(7, 8))
    review = report.review.decided(Decision(moved.id, Verdict.SUPPLEMENTED, corrected=moved))
    review = review.decided(Decision("mine", Verdict.SUPPLEMENTED, corrected=added))
    (one,) = write_training_set([replace(report, review=review)], frame_of, [], tmp_path / "a").samples
    told = {region.label: region for region in one.regions}
    assert told["Mass"].localization == Box(1, 2, 3, 4)
    assert "Nodule" not in told
    assert told["Clip"].probability is None


def test_16_bit_pictures_hold_the_stored_values(tmp_path):
    import cv2

    choice = TrainingChoice(is_display=False)
    write_training_set([reviewed(1, tmp_path)], frame_of, [], tmp_path / "a", choice)
    picture = cv2.imread(str(tmp_path / "a" / "pictures" / "000001.png"), cv2.IMREAD_UNCHANGED)
    assert np.array_equal(picture, drawn_frame().stored)


def test_a_folder_with_something_in_it_and_a_failure_leave_it_as_it_was(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(ExportError, match="not empty"):
        write_training_set([reviewed(1, tmp_path)], frame_of, [], tmp_path)

    def lost(_study, _key):
        raise ExportError("gone")

    with pytest.raises(ExportError):
        write_training_set([reviewed(1, tmp_path)], lost, [], tmp_path / "new")
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["mine.txt"]
    assert not (tmp_path / "new").exists()
