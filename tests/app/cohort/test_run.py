import os
import signal
import tomllib
from pathlib import Path

import pytest

from app.cohort.crew import ENDED, OVERDUE
from app.cohort.entry import CohortError
from app.cohort.instructions import instructions_for
from app.cohort.run_control import RunControl
from app.cohort.run_progress import Stage
from app.cohort.table import AnswerRow, FailureRow, StudyRow
from app.cohort.table_file import read_cells, read_rows
from app.store.lock import WindowLock
from inference.catalog import load_catalog
from inference.errors import ModelAlteredError
from tests.cohort_runs import ANY, film, films, run_films, sick_worker, table_bytes, tiny_instructions
from tests.onnx_builders import entry, tiny_classifier, write_catalog


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """Ten films, a broken file, a document and a file twice; and their run by one worker."""
    folder = tmp_path_factory.mktemp("cohort")
    source = films(folder / "in", 8)
    film(source / "a" / "second-of-2.dcm", 5, study=2)
    (source / "b.dcm").write_bytes(b"no picture at all")
    film(source / "zß 1.dcm", 77, study=9, PatientBirthDate="19600102", StudyDate="20310101", PatientSex="F",
         Manufacturer="Maker", ManufacturerModelName="Model", InstitutionName="North")  # fmt: skip
    instructions = tiny_instructions(folder)
    outcome = run_films(source, folder / "one", instructions)
    return folder, source, instructions, outcome


def test_every_study_has_its_row_and_every_label_its_answer(place):
    folder, source, _, outcome = place
    studies = list(read_rows(folder / "one", "studies", StudyRow))
    assert [one.number for one in studies] == list(range(1, 10))
    assert {one.outcome for one in studies} == {"analysed"}
    assert (outcome.tally.studies, outcome.tally.analysed, outcome.tally.failures) == (9, 9, 1)
    # a study begins where its first file lies: the folder "a" holds a film of study 2
    assert studies[0].study_uid == "1.2.826.0.1.2"
    assert studies[0].frames_read == 2
    last = studies[-1]
    assert last.path == str(source / "zß 1.dcm")
    assert (last.sex, last.age_years, last.scanner, last.institution) == ("F", 70, "Maker Model", "North")
    answers = list(read_rows(folder / "one", "answers", AnswerRow))
    assert [(one.number, one.label) for one in answers[:2]] == [(1, "Pneumonia"), (1, "Normal")]
    assert len(answers) == 18
    of_last = [one for one in answers if one.number == 9]
    assert sum(one.probability for one in of_last) == pytest.approx(1)
    assert of_last[0].is_exclusive
    assert of_last[0].prediction_set_size == len(of_last[0].prediction_set.split(" | ")) == 1
    assert of_last[0].ood_score is None


def test_the_likeliest_frame_of_a_study_speaks_for_each_label(place):
    folder = place[0]
    answers = [one for one in read_rows(folder / "one", "answers", AnswerRow) if one.number == 1]
    findings = [row for row in read_cells(folder / "one", "findings", {}) if row["number"] == 1]
    assert {one.frames for one in answers} == {2}
    assert answers[0].instance_uid != answers[1].instance_uid  # one film is dark, the other bright
    assert sorted(one["label"] for one in findings) == ["Normal", "Pneumonia"]


def test_what_cannot_be_opened_is_named_and_costs_nothing_else(place):
    folder, source, *_ = place
    failures = list(read_rows(folder / "one", "failures", FailureRow))
    assert [one.input for one in failures] == [str(source / "b.dcm")]
    assert failures[0].reason
    assert failures[0].number is None


def test_the_record_says_what_was_run(place):
    folder, source, instructions, _ = place
    said = tomllib.loads((folder / "one" / "cohort.toml").read_text("utf-8"))
    assert said["run"]["state"] == "finished"
    assert said["run"]["instructions_sha256"] == instructions.digest
    assert said["model"] == [
        {"id": "tiny", "version": "1.0.0", "sha256": instructions.cards[0].file.sha256, "file": "model.onnx"}
    ]
    assert said["inputs"]["path"] == str(source)
    assert said["inputs"]["entries"] == 10
    assert said["outcome"]["analysed"] == 9
    assert said["outcome"]["frames"] == 10
    assert said["application"]["libraries"]["numpy"]


def test_two_workers_write_the_same_bytes(place):
    folder, source, instructions, outcome = place
    again = run_films(source, folder / "two", instructions, workers=2)
    assert table_bytes(folder / "two") == table_bytes(folder / "one")
    assert again.tally == outcome.tally


def test_a_run_that_was_stopped_goes_on_where_it_was(place):
    folder, source, instructions, _ = place
    control = RunControl()
    stopped = run_films(
        source, folder / "stopped", instructions, control=control,
        report=lambda progress, _: control.stop() if progress.done >= 4 else None,
    )  # fmt: skip
    assert stopped.is_stopped
    assert tomllib.loads((folder / "stopped" / "cohort.toml").read_text("utf-8"))["run"]["state"] == "unfinished"
    left = stopped.tally.missing
    assert 0 < left <= 6
    told = []
    run_films(source, folder / "stopped", instructions, report=lambda progress, _: told.append(progress))
    assert max(one.kept for one in told) >= 9 - left
    assert table_bytes(folder / "stopped") == table_bytes(folder / "one")


def test_a_worker_killed_in_mid_run_loses_nothing(place):
    folder, source, instructions, _ = place
    killed: list[int] = []

    def kill(progress, workplace):
        if progress.stage is Stage.READING and progress.done >= 2 and not killed:
            killed.extend(workplace.pids)
            os.kill(killed[0], signal.SIGKILL)

    run_films(source, folder / "killed", instructions, workers=2, report=kill)
    assert killed
    assert table_bytes(folder / "killed") == table_bytes(folder / "one")


def test_a_study_that_ends_its_worker_is_tried_twice_and_then_named(tmp_path):
    source = films(tmp_path / "in", 5)
    dies, hangs = "os.kill(os.getpid(), signal.SIGKILL)", "threading.Event().wait()"
    command = sick_worker(tmp_path / "sick", {2: dies, 4: hangs})
    instructions = tiny_instructions(tmp_path, stall_s=1.0)
    outcome = run_films(source, tmp_path / "out", instructions, command=command)
    assert (outcome.tally.analysed, outcome.tally.failures) == (3, 2)
    failures = {one.input: one.reason for one in read_rows(tmp_path / "out", "failures", FailureRow)}
    assert failures == {
        str(source / "film-002.dcm"): ENDED,
        str(source / "film-004.dcm"): OVERDUE,
    }
    well = run_films(source, tmp_path / "out", instructions, is_retrying=True)
    assert (well.tally.analysed, well.tally.failures) == (5, 0)
    assert not (tmp_path / "out" / "failures.csv").exists()


def test_a_trial_reads_few_and_the_whole_goes_on_from_what_is_whole_of_it(place):
    folder, source, instructions, _ = place
    trial = run_films(source, folder / "trial", instructions, limit=4)
    assert trial.tally.studies + trial.tally.failures == 4
    assert trial.entries == 10
    assert trial.seconds_each > 0
    assert trial.bytes_each > 500
    assert tomllib.loads((folder / "trial" / "cohort.toml").read_text("utf-8"))["run"]["state"] == "trial"
    results = sorted((folder / "trial" / "results").rglob("*.json"))
    results[0].write_bytes(results[0].read_bytes()[:-20])  # as a power failure leaves them
    results[1].write_bytes(b"")
    run_films(source, folder / "trial", instructions)
    assert table_bytes(folder / "trial") == table_bytes(folder / "one")


@pytest.mark.parametrize("change", ["another model", "another source", "something else"])
def test_a_folder_of_another_run_is_refused(place, tmp_path, change):
    folder, source, instructions, _ = place
    out, asked, given = folder / "one", source, instructions
    if change == "another model":
        catalog = load_catalog(
            [tiny_classifier(tmp_path / "m" / "model.onnx", ("A", "B"), model_id="tiny", accepts=ANY)]
        )
        given = instructions_for(catalog, "tiny", device="cpu")
    elif change == "another source":
        asked = films(tmp_path / "other", 1)
    else:
        out = tmp_path / "out"
        out.mkdir()
        (out / "thesis.txt").write_text("mine", "utf-8")
    before = table_bytes(out)
    with pytest.raises(CohortError, match="The folder holds"):
        run_films(asked, out, given)
    assert table_bytes(out) == before


def test_an_altered_model_ends_the_run_before_it_begins(tmp_path):
    source = films(tmp_path / "in", 2)
    instructions = tiny_instructions(tmp_path)
    path = Path(instructions.cards[0].file.path)
    path.write_bytes(path.read_bytes() + b"\0")
    with pytest.raises(ModelAlteredError, match="checksum"):
        run_films(source, tmp_path / "out", instructions)


def test_a_model_that_no_worker_can_load_ends_the_run(tmp_path):
    from app.cohort.crew import UnfitError

    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "model.onnx").write_bytes(b"not a model")
    catalog = load_catalog(
        [write_catalog(folder, [entry("bad", folder / "model.onnx", folder, ("A", "B"), accepts=ANY)])]
    )
    with pytest.raises(UnfitError, match="not an ONNX file"):
        run_films(films(tmp_path / "in", 2), tmp_path / "out", instructions_for(catalog, "bad", device="cpu"))


def test_two_runs_do_not_share_a_folder(place, tmp_path):
    _, source, instructions, _ = place
    (tmp_path / "out").mkdir()
    other = WindowLock(tmp_path / "out" / "cohort")
    assert other.take()
    with pytest.raises(CohortError, match="at work"):
        run_films(source, tmp_path / "out", instructions)
    other.release()
