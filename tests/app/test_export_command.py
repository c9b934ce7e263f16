"""`overread export` on a real record: what was signed is written by every exporter, and by those for training."""

import json
import queue

import pydicom
import pytest

from app.__main__ import main
from app.exported_file import identity_in
from app.paths import AppPaths, resource
from app.reading.keeper import ReaderKeeper, open_inputs
from app.review import Decision, Signature, Verdict
from app.review_change import Action, ReviewChange
from app.store.audit import verify_audit
from app.store.record import AnswerMade, ReviewChanged, Saved, StudyOpened
from app.store.service import StoreService
from inference.finding import Box, Finding, LabelProbability, ModelReference
from inference.frame import FrameKey
from inference.request import Answer, FrameAnswer
from tests.report_builders import MADE_AT

MODEL = ModelReference("chest-pneumonia", "Chest", "1.0.0", "ab" * 32, "2.25.7")
SIGNED = Signature("Dr. Jane Roe", "I have read this study", MADE_AT)


@pytest.fixture
def recorded(home):
    """A drawn chest film whose finding was accepted and signed, in the record; returns its file."""
    path = next(one for one in sorted(resource("samples").rglob("*.dcm")) if "chest" in str(one))
    with ReaderKeeper() as keeper:
        (study,) = open_inputs([path], keeper, lambda _: None).studies
        frame = keeper.decode(study.series[0].instances[0])
    key = FrameKey(study.series[0].instances[0].uid)
    found = Finding("f1", key, "Opacity", 0.9, 0.5, MODEL, Box(10.0, 20.0, 110.0, 220.0), is_calibrated=True)
    answer = Answer(MODEL, "CPU", (FrameAnswer(key, frame.digest, (LabelProbability("Opacity", 0.9, 0.5),), (found,)),))
    events = [
        StudyOpened(study, (path,), MADE_AT),
        AnswerMade(study.uid, answer, MADE_AT),
        *(
            ReviewChanged(study.uid, change, MADE_AT, reader_name="Dr. Jane Roe")
            for change in (
                ReviewChange(Action.DECIDED, decision=Decision("f1", Verdict.ACCEPTED)),
                ReviewChange(Action.IMPRESSION, text="Opacity on the left."),
                ReviewChange(Action.SIGNED, signature=SIGNED),
            )
        ),
    ]
    places = AppPaths.default()
    places.make()
    said = queue.SimpleQueue()
    store = StoreService(said.put, path=places.store, backups=places.backups)
    tickets = {store.append(event) for event in events}
    while tickets:
        match said.get(timeout=30):
            case Saved(tickets=saved):
                tickets -= set(saved)
            case other:
                raise AssertionError(other)
    assert store.close(10.0)
    return path


def test_a_signed_study_is_written_in_every_format_asked_for(recorded, tmp_path, capsys):
    out = tmp_path / "out"
    assert main(["export", str(recorded), "--out", str(out), "--formats", "pdf,csv,json,sr,gsps,ko,coco,yolo"]) == 0
    names = sorted(one.name for one in (out / "study-001").iterdir())
    assert names == ["findings.csv", "gsps.dcm", "ko.dcm", "report.pdf", "result.json", "sr.dcm"]
    document = pydicom.dcmread(out / "study-001" / "sr.dcm")
    assert document.VerificationFlag == "VERIFIED"
    result = json.loads((out / "study-001" / "result.json").read_text())
    assert result["state"] == "signed"
    coco = json.loads((out / "training" / "coco" / "annotations" / "instances_train.json").read_text())
    assert [one["bbox"] for one in coco["annotations"]] == [[20.0, 10.0, 200.0, 100.0]]
    assert "study-001: signed" in capsys.readouterr().err


def test_the_export_stands_in_the_audit_trail_and_the_chain_is_whole(recorded, tmp_path):
    main(["export", str(recorded), "--out", str(tmp_path / "out"), "--formats", "csv"])
    assert verify_audit(AppPaths.default().store).is_intact
    assert main(["audit", "export", str(tmp_path / "audit.csv")]) == 0
    assert "110106 export csv" in (tmp_path / "audit.csv").read_text()


def test_what_the_record_does_not_know_is_told_and_not_made_up(home, tmp_path, capsys):
    path = next(one for one in sorted(resource("samples").rglob("*.dcm")) if "chest" in str(one))
    assert main(["export", str(path), "--out", str(tmp_path / "out"), "--formats", "csv,sr,coco"]) == 1
    told = capsys.readouterr().err
    assert "study-001: no sr: Nothing has been found or measured." in told
    assert "No frame of these studies has been reviewed." in told
    assert len((tmp_path / "out" / "study-001" / "findings.csv").read_text().splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--formats", "docx"], "unknown format docx"),
        (["--formats", "coco", "--splits", "1,2"], "--splits takes three numbers"),
    ],
)
def test_wrong_usage_is_said_before_anything_is_opened(home, tmp_path, capsys, arguments, words):
    assert main(["export", str(tmp_path), "--out", str(tmp_path / "out"), *arguments]) == 2
    assert words in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_folder_with_results_is_not_written_into(home, tmp_path, capsys):
    (tmp_path / "kept.txt").write_text("mine")
    assert main(["export", "nowhere", "--out", str(tmp_path)]) == 2
    assert "not empty" in capsys.readouterr().err


def test_a_report_is_verified_against_the_record_and_a_changed_one_is_not(recorded, tmp_path, capsys):
    out = tmp_path / "out"
    main(["export", str(recorded), "--out", str(out), "--formats", "pdf,csv"])
    report = out / "study-001" / "report.pdf"
    capsys.readouterr()
    assert main(["verify", str(report), str(out / "study-001" / "findings.csv")]) == 0
    assert capsys.readouterr().out.count("as it was exported at") == 2
    report.write_bytes(report.read_bytes() + b"\n")
    assert main(["verify", str(report)]) == 1
    assert "CHANGED since it was exported" in capsys.readouterr().out
    (tmp_path / "other.pdf").write_bytes(b"%PDF-1.7\n")
    assert main(["verify", str(tmp_path / "other.pdf")]) == 1
    assert "not known to this record" in capsys.readouterr().out


def test_the_number_that_a_code_says_is_enough_to_ask_by(recorded, tmp_path, capsys):
    out = tmp_path / "out"
    main(["export", str(recorded), "--out", str(out), "--formats", "pdf"])
    identity = identity_in(out / "study-001" / "report.pdf")
    capsys.readouterr()
    assert main(["verify", f"overread:1:{identity}:cafecafecafecafe"]) == 0
    assert main(["verify", identity]) == 0
    assert main(["verify", str(tmp_path / "none.pdf")]) == 2
    assert "cannot be read" in capsys.readouterr().err
