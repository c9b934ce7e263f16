"""`overread inspect`: one line for every input, whatever it is."""

import io
import json
import zipfile

import pytest

from app.inspection import inspect_paths
from app.reading.keeper import ReaderKeeper
from tests.dicom_builders import gradient, instance, written

KEYS = {"path", "outcome", "kind", "rows", "columns", "frames", "transfer_syntax", "flags", "advice"}


@pytest.fixture(scope="module")
def keeper():
    with ReaderKeeper() as one:
        yield one


def inspect(keeper, *paths):
    out = io.StringIO()
    code = inspect_paths(paths, keeper, out, True)
    return code, [json.loads(line) for line in out.getvalue().splitlines()]


def plain(keeper, *paths):
    out = io.StringIO()
    inspect_paths(paths, keeper, out, False)
    return out.getvalue().splitlines()


@pytest.fixture
def folder(tmp_path):
    for number in (1, 2):
        (tmp_path / f"{number}.dcm").write_bytes(written(instance(StudyInstanceUID="1.2.3", InstanceNumber=number)))
    (tmp_path / "other.dcm").write_bytes(written(instance(gradient(10, 12))))
    return tmp_path


def test_a_file_has_one_line_with_every_key(keeper, folder):
    code, (line,) = inspect(keeper, folder / "other.dcm")
    assert code == 0
    assert set(line) >= KEYS
    assert line["path"] == str(folder / "other.dcm")
    assert (line["outcome"], line["kind"], line["rows"], line["columns"], line["frames"]) == (
        "open",
        "dicom",
        10,
        12,
        1,
    )
    assert line["transfer_syntax"] == "1.2.840.10008.1.2.1"
    assert (line["flags"], line["advice"]) == ([], "")


def test_a_folder_has_its_own_line_one_per_file_and_one_per_study(keeper, folder):
    code, lines = inspect(keeper, folder)
    assert code == 0
    assert [line["kind"] for line in lines] == ["folder", "dicom", "dicom", "dicom", "study", "study"]
    assert [line["frames"] for line in lines if line["kind"] == "study"] == [2, 1]


def test_an_archive_names_its_members(keeper, folder):
    path = folder / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(folder / "1.dcm", "deep/1.dcm")
    code, lines = inspect(keeper, path)
    assert code == 0
    assert [(line["kind"], line.get("member")) for line in lines] == [
        ("archive", None), ("dicom", "deep/1.dcm"), ("study", None),
    ]  # fmt: skip


def test_one_bad_input_does_not_hide_the_others(keeper, folder):
    (folder / "bad.dcm").write_bytes(b"")
    code, lines = inspect(keeper, folder / "absent.dcm", folder / "bad.dcm", folder / "1.dcm")
    assert code == 1
    assert [line["outcome"] for line in lines] == ["error", "error", "open"]
    assert all(line["advice"] and line["reason"] for line in lines[:2])


def test_what_fails_is_still_named_by_its_kind(keeper, folder):
    (folder / "cut.dcm").write_bytes((folder / "1.dcm").read_bytes()[:-50])
    (folder / "cut.zip").write_bytes(b"PK\x03\x04 no more")
    (folder / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    _, lines = inspect(keeper, folder / "cut.dcm", folder / "cut.zip", folder / "cut.png")
    assert [(line["kind"], line["outcome"]) for line in lines] == [
        ("dicom", "error"), ("archive", "error"), ("raster", "error"),
    ]  # fmt: skip


def test_a_folder_with_a_bad_file_says_so(keeper, folder):
    (folder / "bad.dcm").write_bytes(b"")
    code, lines = inspect(keeper, folder)
    assert code == 1
    assert lines[0]["outcome"] == "open_flag"
    assert lines[0]["flags"] == ["1 of 4 files could not be opened"]


def test_duplicates_are_flagged_in_their_lines(keeper, folder):
    whole = (folder / "1.dcm").read_bytes()
    (folder / "copy.dcm").write_bytes(whole)
    _, lines = inspect(keeper, folder)
    flagged = [line for line in lines if any("SOP Instance UID" in flag for flag in line["flags"])]
    assert sorted(line["kind"] for line in flagged) == ["dicom", "dicom", "study"]


def test_a_document_is_whole_but_holds_no_picture(keeper, tmp_path):
    report = instance(SOPClassUID="1.2.840.10008.5.1.4.1.1.88.11")
    for keyword in ("PixelData", "Rows", "Columns"):
        delattr(report, keyword)
    (tmp_path / "report.dcm").write_bytes(written(report))
    code, (line,) = inspect(keeper, tmp_path / "report.dcm")
    assert code == 0
    assert (line["outcome"], line["kind"], line["rows"]) == ("open_flag", "document", 0)
    assert line["flags"] == ["holds no picture: it is Basic Text SR"]


def test_the_plain_form_reads_as_a_sentence(keeper, folder):
    assert plain(keeper, folder / "other.dcm") == [
        f"opens: {folder / 'other.dcm'} | dicom | 12 x 10 | 1.2.840.10008.1.2.1"
    ]


def test_a_name_cannot_break_the_line(keeper, tmp_path):
    path = tmp_path / "a\nb\u202ec.dcm"
    path.write_bytes(b"")
    (line,) = plain(keeper, path)
    assert "a<U+000A>b<U+202E>c.dcm" in line


def test_no_identity_is_printed(keeper, folder):
    text = "\n".join(plain(keeper, folder)) + json.dumps(inspect(keeper, folder))
    assert "Phantom" not in text
    assert "T-1" not in text
