"""De-identification: a marker in every attribute of the standard's table, and none is left; the pixels are the same."""

import csv
import io

import numpy as np
import pydicom
import pytest
from pydicom import DataElement, Dataset
from pydicom.datadict import dictionary_VR
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, UltrasoundImageStorage, generate_uid

from app.__main__ import main
from app.deidentification.burned_in import blackened, must_be_seen, suggested_text
from app.deidentification.decision import HeldFile, parsed, write_decisions
from app.deidentification.profile import Options, apply_profile, shifted
from app.deidentification.secret import CohortKey, read_key, write_key
from app.deidentification.table import AttributeAction, action_on, listed_attributes
from app.deidentification.words import cleaned
from inference.finding import Box
from inference.frame import Frame, FrameKey
from tests.dicom_builders import gradient, instance, written

MARKER = "ZQXMARKER"
_MARKED_UID = "1.9.99919.7"
_BY_VR = {"DA": "19770123", "TM": "235958", "DT": "19770123235958", "AS": "077Y", "DS": "77.125", "IS": "771259"}


def marked(tag):
    """An element of this tag that holds the marker, in whatever way its VR allows."""
    try:
        vr = dictionary_VR(tag)
    except KeyError:
        vr = "LO"
    vr = vr.split(" or ")[0]
    if vr == "SQ":
        item = Dataset()
        item.add_new(0x00080104, "LO", MARKER)
        item.add_new(0x0040A160, "UT", MARKER)
        item.add_new(0x00100010, "PN", MARKER)
        return DataElement(tag, "SQ", [item])
    value = _BY_VR.get(vr, MARKER)
    if vr == "UI":
        value = _MARKED_UID
    elif vr in ("OB", "OW", "UN", "OF", "OD", "OL"):
        value = MARKER.encode() + b"\0"
    elif vr in ("US", "SS", "UL", "SL", "UV", "SV"):
        value = 17717
    elif vr in ("FL", "FD"):
        value = 17717.5
    return DataElement(tag, vr, value)


def traces(dataset):
    """Where a marker is still found, at any depth."""
    found = []
    for element in dataset.iterall():
        if element.VR == "SQ":
            continue
        text = str(element.value)
        signs = (MARKER, _MARKED_UID, "19770123", "235958", "077Y", "77.125", "771259", "17717")
        if any(sign in text for sign in signs):
            found.append(f"{element.tag} {element.name}: {text[:40]}")
    return found


def everything_marked():
    """A CT whose every listed attribute holds a marker, at the top and inside a sequence that no rule removes."""
    made = instance(gradient(), SOPClassUID=CTImageStorage, Modality="CT")
    inner = Dataset()
    for one in listed_attributes():
        tag = one.tag if one.tag is not None else int(one.pattern.replace("x", "0"), 16) + (one.pattern[:2] == "50")
        if tag == 0x00080018:
            made.SOPInstanceUID = _MARKED_UID
        elif tag >> 16 > 2 and tag not in (0xFFFCFFFC, 0xFFFAFFFA):
            made.add(marked(tag))
            inner.add(marked(tag))
    made.add_new(0x00091010, "LO", MARKER)  # private
    made.add_new(0x00090010, "LO", MARKER)
    made.add_new(0x50003000, "OW", MARKER.encode() + b"\0")
    made.add_new(0x60000022, "LO", MARKER)
    made.SharedFunctionalGroupsSequence = [inner]
    made.PatientName, made.PatientID = MARKER, MARKER
    made.SOPInstanceUID = _MARKED_UID
    return made


def test_the_table_is_the_standards():
    listed = listed_attributes()
    assert len(listed) == 654
    assert action_on(0x00100010) is AttributeAction.EMPTY
    assert action_on(0x00080018) is AttributeAction.NEW_UID
    assert action_on(0x00091001) is action_on(0x60023000) is action_on(0x50100005) is AttributeAction.REMOVE
    assert action_on(0x00280010) is None


@pytest.mark.parametrize(
    "options",
    [Options(), Options(has_shifted_dates=True), Options(has_descriptors=True)],
    ids=["basic", "dates", "descriptors"],
)
def test_no_marker_is_left_and_the_pixels_are_the_same(options):
    made = everything_marked()
    planted = len(traces(made))
    assert planted > 900
    pixels = made.PixelData
    apply_profile(made, CohortKey(), options)
    left = traces(made)
    if options.has_shifted_dates:  # times of day stay; dates are other dates
        left = [one for one in left if "235958" not in one]
    assert left == []
    assert made.PixelData == pixels
    assert made.PatientIdentityRemoved == "YES"
    assert made.DeidentificationMethodCodeSequence[0].CodeValue == "113100"
    again = pydicom.dcmread(io.BytesIO(written(made)))
    assert traces(again) == [] or options.has_shifted_dates
    assert again.Rows == 24


def test_the_device_is_kept_where_that_is_asked_for():
    made = instance(StationName="CT-7", DeviceSerialNumber="S77", InstitutionName="Example", OperatorsName="Doe")
    apply_profile(made, CohortKey(), Options(has_device=True))
    assert (made.StationName, made.DeviceSerialNumber) == ("CT-7", "S77")
    assert "CT-7" not in str(made.get("InstitutionName"))
    assert made.get("InstitutionName") != "Example"
    assert made.get("OperatorsName", "") != "Doe"


def test_dates_move_by_the_same_days_within_a_patient():
    key = CohortKey(b"k" * 32)
    one = instance(PatientID="A", StudyDate="20200310", SeriesDate="20200312", AcquisitionDateTime="20200310101112.5")
    other = instance(PatientID="A", StudyDate="20210310", PatientBirthDate="19700101")
    for made in (one, other):
        apply_profile(made, key, Options(has_shifted_dates=True))
    days = key.shift_days("A")
    assert one.StudyDate == shifted("20200310", days) != "20200310"
    assert one.SeriesDate == shifted("20200312", days)
    assert str(one.AcquisitionDateTime) == f"{one.StudyDate}101112.5"
    assert other.StudyDate == shifted("20210310", days)
    assert other.get("PatientBirthDate") in (None, "")
    assert key.shift_days("A") != key.shift_days("B")
    assert shifted("no date", 3) == ""


def test_uids_and_pseudonyms_are_the_same_across_files_and_runs(tmp_path):
    key = CohortKey()
    study = generate_uid()
    one, other = (instance(PatientID="A", StudyInstanceUID=study) for _ in range(2))
    for made in (one, other):
        apply_profile(made, key, Options())
    assert one.StudyInstanceUID == other.StudyInstanceUID != study
    assert one.PatientID == other.PatientID == str(one.PatientName)
    assert one.SOPClassUID.startswith("1.2.840.10008.")
    assert one.SOPInstanceUID != other.SOPInstanceUID
    write_key(tmp_path / "key.json", key)
    assert (tmp_path / "key.json").stat().st_mode & 0o077 == 0
    later = read_key(tmp_path / "key.json")
    assert later.uid(study) == one.StudyInstanceUID
    assert later.pseudonym("A") == one.PatientID
    assert CohortKey().pseudonym("A") != one.PatientID


def test_descriptors_keep_words_of_the_picture_alone():
    assert cleaned("T2 sag LSPINE Herr Miller 12.03.1977 #4711234 3mm L4-S1") == "T2 sag LSPINE 3mm L4-S1"
    assert cleaned("HEAD^routine/Roe") == "HEAD routine"
    made = instance(StudyDescription="MR lumbar spine for Jane Roe", SeriesDescription="t1_tse_sag")
    apply_profile(made, CohortKey(), Options(has_descriptors=True))
    assert (made.StudyDescription, made.SeriesDescription) == ("MR lumbar spine", "t1 tse sag")


@pytest.mark.parametrize(
    ("attributes", "is_held"),
    [
        ({"Modality": "CT", "SOPClassUID": CTImageStorage}, False),
        ({"Modality": "CT", "SOPClassUID": CTImageStorage, "BurnedInAnnotation": "YES"}, True),
        ({"Modality": "US", "SOPClassUID": UltrasoundImageStorage}, True),
        ({"Modality": "US", "SOPClassUID": UltrasoundImageStorage, "BurnedInAnnotation": "NO"}, False),
        ({"Modality": "OT", "BurnedInAnnotation": "NO"}, True),  # a secondary capture
        ({"Modality": "CT", "SOPClassUID": CTImageStorage, "ImageType": ["DERIVED", "SECONDARY", "SCREEN SAVE"]}, True),
    ],
)
def test_what_may_have_text_burned_in_is_held(attributes, is_held):
    assert bool(must_be_seen(instance(**attributes))) is is_held


def film_with_text(text="ROE JANE 1977-01-23"):
    import cv2

    rows, columns = np.mgrid[0:400, 0:500]
    picture = (90 + 60 * np.sin(rows / 60) * np.cos(columns / 80)).astype(np.uint8)
    cv2.putText(picture, text, (20, 40), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 255, 2)
    return picture


def test_text_is_suggested_where_it_is_and_not_where_none_is():
    frame = Frame(FrameKey("1"), film_with_text())
    boxes = suggested_text(frame)
    assert boxes
    found = boxes[0]
    assert found.top <= 24
    assert found.bottom >= 40
    assert found.left <= 30
    assert found.right >= 280
    assert suggested_text(Frame(FrameKey("1"), film_with_text(""))) == ()


def test_a_box_is_blackened_and_nothing_else():
    picture = np.full((10, 12), 7, np.uint16)
    changed = blackened(picture, [Box(2.0, 3.0, 5.0, 6.5)])
    assert (changed == 0).sum() == 3 * 4
    assert picture.min() == 7


@pytest.fixture
def folder(tmp_path):
    """A CT of two slices and an ultrasound picture with a name burned in, of one patient."""
    place = tmp_path / "Roe_Jane"
    place.mkdir()
    shared = {"PatientID": "P-77", "PatientName": "Roe^Jane", "StudyInstanceUID": "1.2.77"}
    for at in range(2):
        made = instance(gradient(), SOPClassUID=CTImageStorage, Modality="CT", SeriesInstanceUID="1.2.77.1", **shared)
        (place / f"Roe{at}.dcm").write_bytes(b"MZ" + written(made)[2:])
    captured = instance(
        film_with_text(), SOPClassUID=UltrasoundImageStorage, Modality="US", SeriesInstanceUID="1.2.77.2", **shared
    )
    (place / "us.dcm").write_bytes(written(captured))
    return place


def given(out):
    return sorted(out.rglob("*.dcm"))


def test_a_folder_is_given_away_but_for_what_is_held(home, folder, tmp_path, capsys):
    out = tmp_path / "out"
    assert main(["deidentify", str(folder), "--out", str(out)]) == 1
    assert "given away: 2, held: 1" in capsys.readouterr().err
    for path in given(out):
        assert "Roe" not in str(path.relative_to(out))
        content = path.read_bytes()
        assert content[:128] == b"\0" * 128
        assert b"Roe" not in content
        assert b"P-77" not in content
    with (tmp_path / "out.held.csv").open(newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["boxes"]
    assert row["decision"] == ""


def test_what_a_person_masked_is_given_away_without_its_text(home, folder, tmp_path, capsys):
    out, again = tmp_path / "out", tmp_path / "again"
    main(["deidentify", str(folder), "--out", str(out)])
    table = tmp_path / "out.held.csv"
    with table.open(newline="") as file:
        rows = list(csv.DictReader(file))
    rows[0] |= {"decision": "mask", "decided_by": "J. Doe", "boxes": "10 10 60 400"}
    with table.open("w", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    key = ["--key", str(tmp_path / "out.key.json"), "--decisions", str(table)]
    assert main(["deidentify", str(folder), "--out", str(again), *key]) == 0
    assert len(given(again)) == 3
    (masked,) = [one for one in map(pydicom.dcmread, given(again)) if one.Modality == "US"]
    assert masked.pixel_array[10:60, 10:400].max() == 0
    untouched = film_with_text().copy()
    untouched[10:60, 10:400] = 0
    assert np.array_equal(masked.pixel_array, untouched)
    assert masked.BurnedInAnnotation == "NO"
    assert "113101" in [one.CodeValue for one in masked.DeidentificationMethodCodeSequence]
    first = {pydicom.dcmread(one).SOPInstanceUID for one in given(out)}
    assert first < {pydicom.dcmread(one).SOPInstanceUID for one in given(again)}  # the same key, the same UIDs


def test_the_audit_trail_has_the_export_and_who_decided(home, folder, tmp_path):
    out, table = tmp_path / "out", tmp_path / "decided.csv"
    main(["deidentify", str(folder), "--out", str(out)])
    with (tmp_path / "out.held.csv").open(newline="") as file:
        (row,) = csv.DictReader(file)
    held = HeldFile(row["uid"], row["file"], row["reason"], parsed("10 10 60 400 @1"), "mask", "J. Doe")
    write_decisions(table, [held])
    assert main(["deidentify", str(folder), "--out", str(tmp_path / "b"), "--decisions", str(table)]) == 0
    assert main(["audit", "export", str(tmp_path / "trail.csv")]) == 0
    told = (tmp_path / "trail.csv").read_text()
    assert "de-identified export: given away: 2, masked: 0" in told
    assert "de-identified export: given away: 3, masked: 1" in told
    assert "burned-in text: mask, 1 region, decided by J. Doe" in told
    assert main(["audit", "verify"]) == 0


def test_compressed_pixels_are_carried_byte_by_byte(home, shared_data, tmp_path):
    source = next((shared_data / "dicom").rglob("693_J2KI.dcm"))
    out = tmp_path / "out"
    assert main(["deidentify", str(source), "--out", str(out)]) == 0
    (path,) = given(out)
    before, after = pydicom.dcmread(source), pydicom.dcmread(path)
    assert after.PixelData == before.PixelData
    assert after.file_meta.TransferSyntaxUID == before.file_meta.TransferSyntaxUID != ExplicitVRLittleEndian


def test_key_and_decisions_are_never_among_what_is_given_away(home, folder, tmp_path, capsys):
    out = tmp_path / "out"
    assert main(["deidentify", str(folder), "--out", str(out), "--key", str(out / "key.json")]) == 2
    assert "outside the folder" in capsys.readouterr().err


def test_a_wrong_decision_names_its_row(home, folder, tmp_path, capsys):
    table = tmp_path / "t.csv"
    table.write_text("uid,file,reason,boxes,decision,decided_by\n1.2,a,b,,perhaps,me\n")
    arguments = ["deidentify", str(folder), "--out", str(tmp_path / "out"), "--decisions", str(table)]
    assert main(arguments) == 2
    assert "Row 2" in capsys.readouterr().err
