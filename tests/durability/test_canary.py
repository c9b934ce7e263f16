"""The canary: after a whole journey that ends in a crash, only the record and the exports hold a patient's marks."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
MARK = "Zaphodmarker"
# Everything that a header says of a person or a place, by its VR.
TEXTS = {"PN", "LO", "SH", "ST", "LT", "UT", "UC"}


def marked_film(path):
    """A film in whose header every text of a person, a place or an order is the mark."""
    from pydicom.datadict import DicomDictionary, keyword_for_tag

    from tests.dicom_builders import gradient, instance, written

    kept = {"Modality", "BodyPartExamined", "PhotometricInterpretation", "SpecificCharacterSet"}
    words = ("Patient", "Physician", "Institution", "Accession", "Operator", "Station", "Study", "Requesting",
             "Protocol", "Series", "Comments", "Department", "Referring", "Performing")  # fmt: skip
    marked = {}
    for tag, (vr, multiplicity, _, retired, keyword) in DicomDictionary.items():
        is_plain = (
            vr in TEXTS
            and multiplicity in ("1", "1-n")
            and not retired
            and tag >> 16 in (0x0008, 0x0010, 0x0018, 0x0032)
        )
        if is_plain and keyword_for_tag(tag) not in kept and any(word in keyword for word in words):
            marked[keyword] = f"{MARK}^{vr}" if vr == "PN" else MARK
    assert len(marked) > 30
    made = instance(gradient(64, 64), **marked)
    path.write_bytes(written(made))


def journey(application, window):
    """Look, run nothing, decide, note, search, export, meet a bug; then the process is killed as a crash kills it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest

    from tests.durability.killed_review import add

    session = window.session

    def until(condition):
        while not condition():
            application.processEvents()
            QTest.qWait(1)

    import random

    from app.store.record import Remark

    until(lambda: session.frame is not None)
    assert MARK in session.study.patient.name
    window.show_device("CPU")
    dice = random.Random(1)
    for _ in range(3):
        add(session, dice)
    session.set_impression(f"{MARK} is seen.")
    session.remark(session.study.uid, Remark.NOTED, f"Call {MARK}")
    window.worklist.scopes[1].click()
    window.worklist.search.setText(MARK)
    session.keep_filter(MARK, window.worklist.record.query)
    session.sign(MARK, "reviewed")
    export_everything(window, until)
    session.open([Path(os.environ["CANARY"]) / f"{MARK}-gone.dcm", Path(os.environ["CANARY"]) / f"{MARK}-bad.dcm"])
    until(lambda: not session.is_opening and session.is_saved)
    window.grab()

    def bug():
        raise ValueError(f"{MARK} {session.study.patient.name}")

    QTimer.singleShot(0, bug)
    told = []
    QTimer.singleShot(50, lambda: told.append(application.activeModalWidget()))
    until(lambda: told)
    for widget in application.topLevelWidgets():
        if widget is not window:
            assert MARK not in "".join(one.toPlainText() for one in widget.findChildren(_plain()))
            widget.close()
    settings = window.desk.settings
    window.desk.settings_changed.emit(settings)
    window.close()
    until(lambda: session.is_saved)
    os.kill(os.getpid(), signal.SIGSEGV)


def export_everything(window, until):
    """Every kind of file for this study: inside they may name the patient; their own names and the log may not."""
    desk = window.desk
    folder = Path(os.environ["CANARY"]).parent / "exports"
    desk.outbox.export(desk._exporters(), tuple(desk._exporters()), folder, {}, desk.settings)
    until(lambda: desk.outbox.last and not desk.outbox.is_busy)
    assert len(desk.outbox.last) > 5


def _plain():
    from PySide6.QtWidgets import QPlainTextEdit

    return QPlainTextEdit


def child(folder):
    from app.__main__ import main

    return main([str(folder / f"{MARK}.dcm")], run_loop=journey)


@pytest.mark.skipif(os.name != "posix", reason="the crash is a signal")
def test_after_a_crash_only_the_record_names_the_patient(tmp_path):
    canary, home, temporary = tmp_path / "canary", tmp_path / "home", tmp_path / "temporary"
    for folder in (canary, home, temporary):
        folder.mkdir()
    marked_film(canary / f"{MARK}.dcm")
    (canary / f"{MARK}-bad.dcm").write_bytes(b"DICM" * 99)
    environment = {
        **os.environ, "OVERREAD_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "CANARY": str(canary),
        "TMPDIR": str(temporary), "PYTHONFAULTHANDLER": "1",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, __file__, str(canary)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == -signal.SIGSEGV, done.stderr.decode(errors="replace")[-2000:]
    log = next((home / "log").glob("*.log")).read_text("utf-8")
    assert "ValueError" in log
    assert MARK.encode() in (home / "data" / "overread.db").read_bytes() + b"".join(
        one.read_bytes() for one in (home / "data").glob("overread.db-wal")
    )
    mark = MARK.casefold()
    exported = [*(tmp_path / "exports").rglob("*")]
    assert any(MARK.encode() in path.read_bytes() for path in exported)
    everything = [*home.rglob("*"), *temporary.rglob("*")]
    assert [path for path in (*everything, *exported) if mark in path.name.casefold()] == []
    outside = [path for path in everything if path.is_file() and home / "data" not in path.parents]
    assert outside
    assert [path for path in outside if mark.encode() in path.read_bytes().lower()] == []
    assert MARK.casefold().encode() not in (done.stdout + done.stderr).lower()


if __name__ == "__main__":
    sys.exit(child(Path(sys.argv[1])))
