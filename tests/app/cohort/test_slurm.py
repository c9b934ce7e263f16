"""A run in the jobs of a real Slurm: one node of Debian's packages, which the fixture starts."""

import subprocess
from pathlib import Path

import pytest

from app.__main__ import main
from app.cohort.dask_workplace import SlurmJobs, slurm_cluster, start_on_slurm
from app.cohort.node import FOLDER_VARIABLE
from app.cohort.run import CohortRun, run_cohort
from app.cohort.run_progress import Stage
from tests.cohort_runs import ANY, films, run_films, table_bytes, tiny_instructions
from tests.onnx_builders import tiny_classifier
from tests.slurm_machine import PARTITION, SlurmMachine, reason_without

pytestmark = pytest.mark.timeout(240)

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def machine():
    if reason := reason_without():
        pytest.skip(reason)
    started = SlurmMachine()
    yield started
    started.stop()


@pytest.fixture
def slurm(machine, tmp_path, monkeypatch):
    for name, value in machine.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "node"))
    return machine


def test_a_run_in_two_jobs_of_which_one_is_cancelled_writes_the_same_bytes(slurm, tmp_path):
    source = films(tmp_path / "in", 30)
    (source / "film-005.dcm").write_bytes(b"no picture")
    instructions = tiny_instructions(tmp_path)
    run_films(source, tmp_path / "local", instructions)
    cancelled: list[str] = []

    def cancel(progress) -> None:
        if progress.stage is Stage.READING and progress.done >= 3 and not cancelled:
            cancelled.extend(slurm.asked("squeue", "-h", "-o", "%i", "-t", "RUNNING").split()[:1])
            for job in cancelled:
                slurm.asked("scancel", "--signal=KILL", "--full", job)

    jobs = SlurmJobs(PARTITION, 2, 1, "1GB", "00:10:00")
    asked = CohortRun(source, tmp_path / "out", instructions)
    outcome = run_cohort(asked, lambda: start_on_slurm(jobs, instructions, tmp_path / "log"), cancel)
    assert cancelled
    assert (outcome.tally.analysed, outcome.tally.failures) == (29, 1)
    assert table_bytes(tmp_path / "out") == table_bytes(tmp_path / "local")


def test_the_command_line_gives_its_jobs_back(home, slurm, tmp_path, capsys):
    tiny_classifier(home / "data" / "model.onnx", model_id="tiny", accepts=ANY)
    source = films(tmp_path / "in", 4)
    asked = ["cohort", "run", str(source), "--model", "tiny", "--out", str(tmp_path / "out"), "--device", "cpu"]
    assert main([*asked, "--slurm", PARTITION, "--cores", "1", "--memory", "1GB"]) == 0
    assert "Studies: 4 analysed" in capsys.readouterr().err
    assert "overread-cohort" not in slurm.asked("squeue", "-h", "-t", "RUNNING,PENDING", "-o", "%j")


def test_what_slurm_refuses_is_said(home, slurm, tmp_path, capsys):
    tiny_classifier(home / "data" / "model.onnx", model_id="tiny", accepts=ANY)
    source = films(tmp_path / "in", 1)
    asked = ["cohort", "run", str(source), "--model", "tiny", "--out", str(tmp_path / "out"), "--device", "cpu"]
    assert main([*asked, "--slurm", "no-such-partition", "--memory", "1GB"]) == 2
    assert "Slurm did not take the jobs: Invalid partition name specified" in capsys.readouterr().err


def test_slurm_itself_takes_the_job_script(slurm, tmp_path):
    jobs = SlurmJobs(PARTITION, 1, 2, "1GB", "00:05:00", "", ("--comment=overread",))
    with slurm_cluster(jobs, tmp_path / "log") as made:
        script = tmp_path / "job.sh"
        script.write_text(made.job_script(), "utf-8")
    subprocess.run(["bash", "-n", str(script)], check=True)
    checked = subprocess.run(["sbatch", "--test-only", str(script)], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr
    assert "to start at" in checked.stderr
