"""Folders, ZIP archives and DICOMDIRs that are as they should be, and nearly."""

import zipfile

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import MediaStorageDirectoryStorage

from app.reading import InputOutcome
from app.reading.keeper import ReaderKeeper, open_inputs
from tests.dicom_builders import gradient, instance, written


@pytest.fixture(scope="module")
def keeper():
    with ReaderKeeper() as one:
        yield one


def dicomdir(*names: list[str]) -> bytes:
    made = instance(SOPClassUID=MediaStorageDirectoryStorage, PixelData=None, Rows=None, Columns=None)
    records = []
    for parts in names:
        record = Dataset()
        record.DirectoryRecordType, record.ReferencedFileID = "IMAGE", parts
        records.append(record)
    made.DirectoryRecordSequence = Items(records)
    return written(made)


def kinds(opened) -> list[str]:
    return [record.kind for record in opened.records]


def test_a_folder_is_opened_to_its_depth(keeper, tmp_path):
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (deep / "one").write_bytes(written(instance()))
    opened = open_inputs([tmp_path], keeper)
    assert kinds(opened) == ["folder", "folder", "folder", "dicom", "study"]
    assert len(opened.studies) == 1


def test_a_study_is_one_whichever_way_its_files_came(keeper, tmp_path):
    for number in (1, 2):
        (tmp_path / str(number)).write_bytes(written(instance(StudyInstanceUID="1.2", SeriesInstanceUID="1.2.1")))
    opened = open_inputs([tmp_path / "1", tmp_path / "2"], keeper)
    assert len(opened.studies) == 1
    assert opened.studies[0].series[0].frame_count == 2


def test_members_of_an_archive_decode(keeper, tmp_path):
    path = tmp_path / "study.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(4):
            archive.writestr(f"s/{number}.dcm", written(instance(gradient() + number, StudyInstanceUID="1.2.9")))
    opened = open_inputs([path], keeper)
    assert len(opened.studies) == 1
    for series in opened.studies[0].series:
        for one in series.instances:
            number = int(one.source.member[2])
            assert np.array_equal(keeper.decode(one).stored, gradient() + number)


def test_an_archive_in_an_archive_is_named_by_both(keeper, tmp_path):
    inner, outer = tmp_path / "inner.zip", tmp_path / "outer.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("one.dcm", written(instance()))
    with zipfile.ZipFile(outer, "w") as archive:
        archive.write(inner, "in/inner.zip")
    opened = open_inputs([outer], keeper)
    (one,) = opened.studies[0].series[0].instances
    assert one.source.member == "in/inner.zip!/one.dcm"
    assert np.array_equal(keeper.decode(one).stored, gradient())


def test_a_bad_member_does_not_hide_the_good_one(keeper, tmp_path):
    path = tmp_path / "mixed.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../up.dcm", written(instance()))
        archive.writestr("ok.dcm", written(instance()))
        archive.writestr("notes.txt", "hello")
    opened = open_inputs([path], keeper)
    assert [(one.member, one.outcome.value) for one in opened.records[1:4]] == [
        ("../up.dcm", "refuse"), ("ok.dcm", "open"), ("notes.txt", "error"),
    ]  # fmt: skip
    assert not (tmp_path.parent / "up.dcm").exists()


def test_a_dicomdir_leads_to_its_files(keeper, tmp_path):
    (tmp_path / "IMAGES").mkdir()
    (tmp_path / "IMAGES" / "ONE").write_bytes(written(instance()))
    (tmp_path / "DICOMDIR").write_bytes(dicomdir(["IMAGES", "ONE"], ["IMAGES", "GONE"]))
    opened = open_inputs([tmp_path / "DICOMDIR"], keeper)
    assert kinds(opened)[0] == "dicomdir"
    assert len(opened.studies) == 1
    (missing,) = opened.failures
    assert missing.path.name == "GONE"
    assert "missing" in missing.reason


def test_a_dicomdir_in_a_lower_case_copy_still_leads_there(keeper, tmp_path):
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "one").write_bytes(written(instance()))
    (tmp_path / "dicomdir").write_bytes(dicomdir(["IMAGES", "ONE"]))
    assert len(open_inputs([tmp_path / "dicomdir"], keeper).studies) == 1


def test_a_folder_with_a_dicomdir_opens_each_file_once(keeper, tmp_path):
    (tmp_path / "IMAGES").mkdir()
    (tmp_path / "IMAGES" / "ONE").write_bytes(written(instance()))
    (tmp_path / "DICOMDIR").write_bytes(dicomdir(["IMAGES", "ONE"]))
    opened = open_inputs([tmp_path], keeper)
    assert kinds(opened).count("dicom") == 1
    assert opened.failures == ()
    assert opened.studies[0].conflicts == ()


def test_a_file_named_twice_is_opened_twice_without_conflict(keeper, tmp_path):
    path = tmp_path / "one.dcm"
    path.write_bytes(written(instance()))
    opened = open_inputs([path, path], keeper)
    assert len(opened.records) == 2
    assert opened.studies[0].conflicts == ()


def test_an_empty_folder_says_so(keeper, tmp_path):
    (record,) = open_inputs([tmp_path], keeper).records
    assert record.outcome is InputOutcome.ERROR
    assert record.reason


def test_the_real_dicomdir_opens(keeper, shared_data):
    path = shared_data / "dicom" / "pydicom" / "test_files" / "dicomdirtests" / "DICOMDIR"
    opened = open_inputs([path], keeper)
    assert len(opened.studies) > 1
    assert {record.outcome for record in opened.records} <= {
        InputOutcome.OPEN, InputOutcome.OPEN_FLAG, InputOutcome.ERROR,
    }  # fmt: skip


def test_an_empty_folder_among_others_is_no_failure(keeper, tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "one.dcm").write_bytes(written(instance()))
    opened = open_inputs([tmp_path], keeper)
    assert opened.failures == ()
    assert opened.records[0].outcome is InputOutcome.OPEN


def test_a_damaged_archive_in_a_folder_is_counted(keeper, tmp_path):
    (tmp_path / "cut.zip").write_bytes(b"PK\x03\x04 no more")
    (tmp_path / "one.dcm").write_bytes(written(instance()))
    opened = open_inputs([tmp_path], keeper)
    assert opened.records[0].flags == ("1 of 2 files could not be opened",)
