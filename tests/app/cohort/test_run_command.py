import io
import json
import os
import select
import subprocess
import sys
from pathlib import Path

import pytest

from app.__main__ import main
from app.cohort.run_console import PlainConsole, console_for
from app.cohort.run_progress import Pace, RunProgress, Stage, duration_words, size_words
from app.cohort.table import StudyRow
from app.cohort.table_file import read_rows
from tests.cohort_runs import films, table_bytes
from tests.onnx_builders import tiny_classifier

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def own_model(home):
    """The tiny classifier in the site's own catalogue; it takes nothing but chest films, by their header."""
    accepts = {"modality": ["DX"], "body_part": [], "view": [], "min_size": [1, 1], "on_fail": "block"}
    return tiny_classifier(home / "data" / "model.onnx", model_id="tiny", accepts=accepts)


def test_a_list_through_the_command_line(own_model, tmp_path, capsys):
    films(tmp_path / "in", 3)
    listed = tmp_path / "list.csv"
    listed.write_text(
        "path,study_id,label,site\nin/film-001.dcm,one,Normal,N\nin/film-003.dcm,three,,S\ngone.dcm,,,\n", "utf-8"
    )
    out = tmp_path / "out"
    asked = ["cohort", "run", str(listed), "--model", "tiny", "--out", str(out), "--workers", "1", "--device", "cpu"]
    assert main([*asked, "--limit", "1"]) == 0
    told = capsys.readouterr().err
    assert "The whole has 3 studies" in told
    assert main(asked) == 1
    told = capsys.readouterr().err
    assert "Studies: 2 analysed" in told
    assert "Failures: 1" in told
    assert "\r" not in told
    rows = list(read_rows(out, "studies", StudyRow))
    assert [(one.list_row, one.study_id, one.reference, one.given) for one in rows] == [
        (1, "one", "Normal", (("site", "N"),)),
        (2, "three", "", (("site", "S"),)),
    ]
    assert main(["cohort", "run", str(listed), "--model", "tiny", "--out", str(tmp_path)]) == 2
    assert "overread: The folder holds something else" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["no such folder"], "is not there"),
        ([".", "--model", "nope"], "no model 'nope'"),
    ],
)
def test_wrong_usage_says_what_to_do(home, tmp_path, monkeypatch, capsys, arguments, words):
    monkeypatch.chdir(tmp_path)
    assert main(["cohort", "run", *arguments, "--out", str(tmp_path / "out")]) == 2
    assert words in capsys.readouterr().err


def test_another_program_follows_pauses_and_stops_a_run(own_model, tmp_path):
    source = films(tmp_path / "in", 40)
    command = [sys.executable, "-m", "app", "cohort", "run", str(source), "--model", "tiny", "--workers", "1"]
    command += ["--out", str(tmp_path / "out"), "--device", "cpu", "--progress", "json"]
    pipe = subprocess.PIPE
    run = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
    assert run.stdin is not None
    assert run.stdout is not None
    stages = []
    for line in run.stdout:
        said = json.loads(line)
        progress = said.get("progress")
        if progress is None:
            continue
        stages.append(progress["stage"])
        if progress["stage"] == "reading" and progress["done"] >= 1 and "paused" not in stages:
            run.stdin.write("pause\n")
            run.stdin.flush()
        if progress["stage"] == "paused":
            run.stdin.write("stop\n")
            run.stdin.flush()
    assert run.wait() == 1
    _, told = run.communicate()
    assert told == ""
    assert "paused" in stages
    assert 1 <= len(list((tmp_path / "out" / "results").rglob("*.json"))) < 40
    assert len(list(read_rows(tmp_path / "out", "studies", StudyRow))) >= 1


def test_lines_come_when_the_stage_changes_and_then_seldom():
    stream, now = io.StringIO(), [0.0]
    console = PlainConsole(stream, lambda: now[0])
    for done in range(5):
        console.show(RunProgress(Stage.READING, done, 1200, per_minute=310.4, left_s=232.0, failed=2))
        now[0] += 4.0
    console.show(RunProgress(Stage.WRITING, 1200, 1200))
    assert stream.getvalue().splitlines() == [
        "Reading: 0 of 1,200, 2 failed; 310 a minute, 4 min left",
        "Reading: 3 of 1,200, 2 failed; 310 a minute, 4 min left",
        "Writing the tables: 1,200 of 1,200",
    ]


def test_a_terminal_gets_a_bar(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    monkeypatch.setenv("TERM", "xterm")
    stream = Terminal()
    with console_for(stream) as console:
        console.show(RunProgress(Stage.READING, 600, 1200, per_minute=300.0, left_s=120.0))
        console.say("A line [bold] of its own")
    text = stream.getvalue()
    assert "600 of 1,200; 300 a minute, 2 min left" in text
    assert "A line [bold] of its own" in text


def test_the_pace_is_that_of_work_and_not_of_pauses(monkeypatch):
    now = [100.0]
    monkeypatch.setattr("app.cohort.run_progress.time.monotonic", lambda: now[0])
    pace = Pace()
    assert pace.left_s(5) is None
    for _ in range(4):
        pace.done()
        now[0] += 2.0
    assert pace.per_minute == pytest.approx(30)
    assert pace.seconds_each == pytest.approx(2)
    now[0] += 1000.0
    pace.go_on()
    for _ in range(3):
        now[0] += 2.0
        pace.done()
    assert pace.seconds_each == pytest.approx(2)
    assert pace.left_s(10) == pytest.approx(20)


def test_durations_and_sizes_in_words():
    assert [duration_words(one) for one in (4.6, 125, 11100, 190000)] == ["5 s", "2 min", "3 h 05 min", "2 d 4 h"]
    assert [size_words(one) for one in (8.4e5, 1.2e7, 3.4e9)] == ["840 KB", "12 MB", "3.4 GB"]


def test_a_run_killed_outright_goes_on_and_leaves_no_process_behind(own_model, tmp_path):
    source = films(tmp_path / "in", 16)
    command = [sys.executable, "-m", "app", "cohort", "run", str(source), "--model", "tiny", "--workers", "1"]
    command += ["--device", "cpu", "--progress", "json", "--out"]
    pipe = subprocess.PIPE
    run = subprocess.Popen([*command, str(tmp_path / "out")], cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
    assert run.stdout is not None
    done, workers = 0, []
    for line in run.stdout:
        progress = json.loads(line).get("progress") or {}
        if progress.get("stage") == "reading" and progress["done"] >= 3:
            done, workers = progress["done"], [os.pidfd_open(one) for one in below(run.pid)]
            run.kill()  # SIGKILL: nothing of it can be written any more
            break
    run.communicate()
    kept = len(list((tmp_path / "out" / "results").rglob("*.json")))
    assert done <= kept < 16
    assert workers
    for one in workers:  # each worker and its reader process
        assert select.select([one], [], [], 60)[0]
        os.close(one)

    quiet = [one if one != "json" else "plain" for one in command]
    for name in ("out", "whole"):
        subprocess.run([*quiet, str(tmp_path / name)], cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
    assert table_bytes(tmp_path / "out") == table_bytes(tmp_path / "whole")


def below(pid: int) -> list[int]:
    """The processes that a process has started, and those that they have."""
    found = []
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for one in children.read_text("ascii").split():
            found += [int(one), *below(int(one))]
    return found
