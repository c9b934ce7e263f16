import logging
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.logs import log_fault, start_logging, stop_logging
from app.paths import AppPaths
from app.privacy import Pseudonyms
from app.review import Verdict
from app.settings import Settings, save_settings
from app.store.record import Saved
from app.study import Patient
from inference.request import Failed
from tests.session_builders import Bench, RecordingStore, study

MARKER = "Zaphodmarker"


@pytest.fixture
def paths(home):
    made = AppPaths.default()
    made.make()
    yield made
    stop_logging()


@pytest.fixture
def pseudonyms(paths):
    return Pseudonyms(paths.pseudonym_key)


def written(paths):
    return (paths.log / "overread.log").read_text("utf-8")


def test_a_study_has_one_name_per_installation(paths, pseudonyms, tmp_path):
    one = study()
    name = pseudonyms.study(one)

    assert name == Pseudonyms(paths.pseudonym_key).study(one)
    assert name != Pseudonyms(tmp_path / "other.key").study(one)
    assert one.uid not in name
    assert name.startswith("study-")
    if os.name == "posix":
        assert paths.pseudonym_key.stat().st_mode & 0o777 == 0o600


def test_a_key_that_is_not_whole_is_made_anew(paths):
    paths.pseudonym_key.write_bytes(b"short")
    Pseudonyms(paths.pseudonym_key)

    assert len(paths.pseudonym_key.read_bytes()) == 32


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("opened /home/jane/Roe_Jane.dcm", "opened <path .dcm>"),
        (r"opened C:\Users\jane\film.PNG now", "opened <path .png> now"),
        (r"on \\server\share\jane", "on <path>"),
        ("name Roe^Jane^^Dr was", "name <name> was"),
        ("born 19800203 or 1980-02-03", "born <date> or <date>"),
        ("line\nforged \u202e", "line\\x0aforged \\x202e"),
        ("3 series and/or 12 frames, 0.81", "3 series and/or 12 frames, 0.81"),
    ],
)
def test_the_net_strikes_out_what_looks_like_identity(pseudonyms, text, kept):
    assert pseudonyms.redacted(text) == kept


def test_uids_become_names_that_can_be_told_apart(pseudonyms):
    one, other = (pseudonyms.redacted(f"study 1.2.840.10008.{n} failed") for n in (1, 2))

    assert "1.2.840" not in one + other
    assert one != other


def test_identity_that_was_opened_is_struck_out_wherever_it_stands(pseudonyms):
    pseudonyms.study(study(patient=Patient("Œdipus Müller", "AB-4711/x")))

    assert pseudonyms.redacted("MÜLLER, œdipus (4711) has 3 frames") == "<...>, <...> (<...>) has 3 frames"


def test_the_log_tells_where_a_fault_was_and_not_what_it_said(paths, pseudonyms):
    start_logging(paths.log, pseudonyms)
    try:
        try:
            raise ValueError(f"no such name: {MARKER}")
        except ValueError as error:
            raise KeyError(MARKER) from error
    except KeyError:
        log_fault(*sys.exc_info())
    log = written(paths)

    assert MARKER not in log
    assert "KeyError" in log
    assert "ValueError" in log
    assert "test_privacy.py" in log


def test_only_warnings_of_other_libraries_are_kept(paths, pseudonyms):
    start_logging(paths.log, pseudonyms)
    logging.getLogger("theirs").info("chatter")
    logging.getLogger("theirs").warning("odd %s", Path(f"/x/{MARKER}.dcm"))
    logging.getLogger("app.reading").info("read %d files", 3)
    log = written(paths)

    assert "chatter" not in log
    assert "odd <path .dcm>" in log
    assert "read 3 files" in log


def test_a_log_that_cannot_be_written_does_not_stop_the_start(tmp_path, pseudonyms, capsys):
    (tmp_path / "file").write_text("in the way")

    assert start_logging(tmp_path / "file" / "log", pseudonyms) is None
    stop_logging()
    assert "cannot be written" in capsys.readouterr().err


def test_canary_after_a_whole_journey_with_faults_only_the_store_names_the_patient(paths, pseudonyms):
    start_logging(paths.log, pseudonyms, level=logging.DEBUG)
    marked = study(
        f"1.2.{MARKER}",
        patient=Patient(f"{MARKER}^Jane", f"{MARKER}-1", "1980-02-03", "F", MARKER),
        date="2031-03-05",
        description=MARKER,
        accession_number=MARKER,
        referring_physician=MARKER,
        institution=MARKER,
        conflicts=(f"{MARKER} and another patient.",),
    )
    marked = replace(marked, series=tuple(replace(one, description=MARKER) for one in marked.series))
    store = RecordingStore(paths.store)
    bench = Bench(settings=Settings(reader_name="Dr. Roe"), store=store)
    bench.session._log_names = pseudonyms
    session = bench.open_and_run(marked)
    session.decide(session.findings()[0].id, Verdict.REJECTED, MARKER, MARKER)
    session.set_impression(f"{MARKER} has pneumonia")
    session.run()
    session.receive(Failed(bench.engine.requests[-1].id, RuntimeError(f"{MARKER} at /films/{MARKER}.dcm")))
    session.open([Path(f"/films/{MARKER}.dcm")])
    bench.deliver()
    session.receive(MARKER)
    session.acknowledge_conflicts()
    session.sign("Dr. Roe", "reviewed")
    logging.getLogger("app").error("planted %s %s", marked, RuntimeError(MARKER), exc_info=RuntimeError(MARKER))
    logging.getLogger("pydicom").warning("Invalid value for VR UI: '%s'", f"{MARKER}^Jane")
    save_settings(paths.settings, session.settings)
    session.close()
    assert store.close(30.0)

    folders = (paths.data, paths.cache, paths.config, paths.log)
    holding = {
        path.name
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and MARKER.casefold().encode() in path.read_bytes().lower()
    }
    named = [path for folder in folders for path in folder.rglob("*") if MARKER.casefold() in path.name.casefold()]
    assert holding <= {"overread.db", "overread.db-wal"}
    assert holding
    assert named == []
    assert "study-" in written(paths)
    # The screen names the file that failed, and nothing else of it; the log does not even do that.
    assert MARKER.casefold() not in bench.told().replace(f"{MARKER}.dcm was not opened", "").casefold()
    assert any(isinstance(one, Saved) for one in store.events)


def test_the_time_of_the_log_names_no_birth_date(pseudonyms):
    assert pseudonyms.redacted(datetime(1980, 2, 3, tzinfo=UTC).date().isoformat()) == "<date>"
