"""What `overread analyze` writes is known to the record that is configured; without one, no report carries a code."""

import sqlite3
from contextlib import closing

import pydicom
import pytest

from app.__main__ import main
from app.exported_file import digest_of, identity_in
from app.paths import AppPaths, resource
from app.store.audit import verify_audit


@pytest.fixture
def film():
    return next(one for one in sorted(resource("samples").rglob("*.dcm")) if "chest" in str(one))


def test_what_analyze_wrote_is_verified_and_a_changed_file_is_not(home, film, tmp_path, capsys):
    out = tmp_path / "out"
    code = main(
        ["analyze", str(film), "--out", str(out), "--formats", "pdf,csv,xlsx,study,dicom-pdf", "--device", "cpu"]
    )
    assert code == 0
    folder = out / "study-001"
    names = sorted(one.name for one in folder.iterdir())
    assert names == ["dicom-pdf.dcm", "findings.csv", "report.pdf", "study.csv", "workbook.xlsx"]
    capsys.readouterr()
    assert main(["verify", *(str(folder / name) for name in names)]) == 0
    assert capsys.readouterr().out.count("as it was exported at") == len(names)
    assert main(["verify", identity_in(folder / "report.pdf")]) == 0

    held = pydicom.dcmread(folder / "dicom-pdf.dcm")  # whoever takes the report out of the object can check it too
    taken = tmp_path / "taken.pdf"
    taken.write_bytes(held.EncapsulatedDocument[: held.EncapsulatedDocumentLength])
    assert digest_of(taken) != digest_of(folder / "dicom-pdf.dcm")
    assert main(["verify", str(taken)]) == 0

    changed = folder / "report.pdf"
    changed.write_bytes(changed.read_bytes() + b"\n")
    capsys.readouterr()
    assert main(["verify", str(changed)]) == 1
    assert "CHANGED since it was exported" in capsys.readouterr().out


def test_each_study_is_a_row_of_a_whole_trail(home, film, tmp_path):
    assert main(["analyze", str(film), "--out", str(tmp_path / "out"), "--formats", "csv,json", "--device", "cpu"]) == 0
    store = AppPaths.default().store
    assert verify_audit(store).is_intact
    with closing(sqlite3.connect(store)) as record:
        rows = record.execute("SELECT event, study_uid, outcome FROM audit ORDER BY sequence").fetchall()
    uid = str(pydicom.dcmread(film, stop_before_pixels=True).StudyInstanceUID)
    exports = [(event, study, outcome) for event, study, outcome in rows if event.startswith("110106")]
    assert [(event.split(";")[0], study, outcome) for event, study, outcome in exports] == [
        ("110106 export csv json", uid, "success")
    ]
    assert exports[0][0].count("sha256") == 2


def test_without_a_record_the_report_has_no_code_and_the_command_says_why(home, film, tmp_path, capsys):
    store = AppPaths.default().store
    store.parent.mkdir(parents=True)
    store.write_bytes(b"this is no record" * 100)
    out = tmp_path / "out"
    assert main(["analyze", str(film), "--out", str(out), "--formats", "pdf", "--device", "cpu"]) == 0
    assert "The record cannot be written" in capsys.readouterr().err
    report = out / "study-001" / "report.pdf"
    from pypdf import PdfReader

    text = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(report).pages)
    assert "No record knows of this file" in text
    assert "overread verify" not in text
    assert store.read_bytes() == b"this is no record" * 100
