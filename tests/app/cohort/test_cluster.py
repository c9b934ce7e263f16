import os
import signal
import stat
import sys
from pathlib import Path

import pytest

from app.__main__ import main
from app.cohort.dask_workplace import DaskWorkplace, SlurmJobs, join_cluster, slurm_cluster
from app.cohort.entry import CohortError
from app.cohort.node import FOLDER_VARIABLE, Missing
from app.cohort.run import CohortRun, run_cohort
from app.cohort.run_progress import Stage
from tests.cohort_runs import film, films, run_films, table_bytes, tiny_instructions
from tests.onnx_builders import tiny_classifier

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """Films with a broken one among them, and what one machine makes of them."""
    folder = tmp_path_factory.mktemp("cluster")
    source = films(folder / "in", 12)
    (source / "film-005.dcm").write_bytes(b"no picture")
    film(source / "zwei ü" / "b.dcm", 9, study=2)
    instructions = tiny_instructions(folder)
    run_films(source, folder / "local", instructions)
    return folder, source, instructions


@pytest.fixture
def cluster(tmp_path, monkeypatch):
    """Three Dask workers, processes of their own with one thread each, on a machine that never saw the model."""
    from distributed import LocalCluster

    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "node"))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    with LocalCluster(n_workers=3, threads_per_worker=1, processes=True, dashboard_address=None) as started:
        yield started


def test_a_cluster_of_which_a_worker_is_killed_writes_the_same_bytes(place, cluster, tmp_path):
    folder, source, instructions = place
    away = folder / "models"  # the nodes get the model and the settings by their sums alone
    hidden: list[Path] = []
    killed: list[int] = []

    def workplace() -> DaskWorkplace:
        made = join_cluster(cluster.scheduler_address, instructions)
        hidden.append(away.rename(folder / "hidden"))
        made._content = lambda sha256: (folder / "hidden" / "model.onnx").read_bytes()
        return made

    def kill(progress) -> None:
        if progress.stage is Stage.READING and progress.done >= 3 and not killed:
            worker = next(iter(cluster.workers.values()))
            killed.append(worker.pid)
            os.kill(worker.pid, signal.SIGKILL)

    try:
        outcome = run_cohort(CohortRun(source, tmp_path / "out", instructions), workplace, kill)
    finally:
        for one in hidden:
            one.rename(away)
    assert killed
    assert outcome.tally.analysed == 11
    assert outcome.tally.failures == 1
    assert table_bytes(tmp_path / "out") == table_bytes(folder / "local")
    sent = [one for one in (tmp_path / "node").iterdir() if not one.name.startswith(".")]
    assert instructions.cards[0].file.sha256 in {one.name for one in sent}


def test_what_is_sent_to_a_node_that_has_gone_is_given_up(place, cluster):
    _, _, instructions = place
    made = join_cluster(cluster.scheduler_address, instructions)
    try:
        made._send(Missing((made._sha256,)), "tcp://127.0.0.1:9")  # ends, and another node asks for it again
    finally:
        made.close()


def test_no_scheduler_says_so(place):
    _, _, instructions = place
    with pytest.raises(CohortError, match="No Dask scheduler answers"):
        join_cluster("tcp://127.0.0.1:9", instructions, patience_s=1.0)


def test_the_job_script_asks_slurm_for_what_was_asked_for(tmp_path):
    jobs = SlurmJobs("gpu", 3, 8, "24GB", "01:30:00", "radiology", ("--gres=gpu:1",))
    with slurm_cluster(jobs, tmp_path / "log") as made:
        script = made.job_script()
    lines = script.splitlines()
    for line in (
        "#SBATCH -p gpu", "#SBATCH -n 1", "#SBATCH --cpus-per-task=8", "#SBATCH --mem=23G", "#SBATCH -t 01:30:00",
        "#SBATCH --gres=gpu:1", "#SBATCH --account=radiology", "#SBATCH -J overread-cohort",
    ):  # fmt: skip
        assert line in lines
    assert f"{sys.executable} -m distributed.cli.dask_worker tcp://" in script
    assert "--nthreads 8" in script


def test_a_run_in_slurm_jobs_from_the_command_line(home, place, tmp_path, monkeypatch, capsys):
    """With stand-ins for `sbatch` and `scancel` that run the job script here; `test_slurm.py` asks Slurm itself."""
    folder, source, _ = place
    accepts = {"modality": [], "body_part": [], "view": [], "min_size": [1, 1], "on_fail": "warn"}
    tiny_classifier(home / "data" / "model.onnx", model_id="tiny", accepts=accepts)
    tools = tmp_path / "bin"
    tools.mkdir()
    for name, text in (
        (
            "sbatch",
            '#!/bin/sh\n[ "$1" = --test-only ] && exit 0\n'
            'cp "$1" "$0.job"\nsetsid bash "$0.job" >"$0.log" 2>&1 &\necho "Submitted batch job $!"\n',
        ),
        ("scancel", '#!/bin/sh\nkill -- -"$1"\n'),
    ):
        (tools / name).write_text(text, "utf-8")
        (tools / name).chmod((tools / name).stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "node"))
    asked = ["cohort", "run", str(source), "--model", "tiny", "--out", str(tmp_path / "out"), "--device", "cpu"]
    code = main([*asked, "--slurm", "batch", "--cores", "2", "--memory", "2GB"])
    told = capsys.readouterr().err
    assert code == 1, told
    assert "Studies: 11 analysed" in told
    assert table_bytes(tmp_path / "out") == table_bytes(folder / "local")
