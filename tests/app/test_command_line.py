"""The words and exit codes of the command line, through `main()`."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.__main__ import main
from app.paths import resource

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"torch", "onnxruntime", "onnx", "cv2", "pydicom", "reportlab", "sqlalchemy", "pyqtgraph", "PIL"}

FIRST_PAINT = """
import sys
from PySide6.QtCore import QEvent, QObject
from app.__main__ import main

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            sys.stdout.write(" ".join({name.split(".")[0] for name in sys.modules}))
            watched.close()
        return False

def loop(application, window):
    window.installEventFilter(FirstPaint(window))
    return application.exec()

sys.exit(main([], run_loop=loop))
"""


@pytest.fixture
def mixed(shared_data, tmp_path) -> Path:
    """Two real pictures that a model reads, one DICOM file that none reads, and one that is cut short."""
    folder = tmp_path / "mixed"
    folder.mkdir()
    for source in (
        min((shared_data / "chest_pneumonia/test/PNEUMONIA").iterdir()),
        min((shared_data / "brain_mri/test/glioma").iterdir()),
        shared_data / "dicom/pydicom/test_files/CT_small.dcm",
    ):
        (folder / source.name).write_bytes(source.read_bytes())
    (folder / "cut.dcm").write_bytes((folder / "CT_small.dcm").read_bytes()[:20_000])
    return folder


def test_analyze_goes_on_past_a_failure_and_says_so(home, mixed, tmp_path, capsys):
    out = tmp_path / "out"
    assert main(["analyze", str(mixed), "--out", str(out)]) == 1
    assert "cut.dcm" in capsys.readouterr().err
    results = [json.loads(path.read_text("utf-8")) for path in sorted(out.rglob("result.json"))]
    assert {answer["model"]["id"] for one in results for answer in one["answers"]} >= {
        "chest-pneumonia",
        "brain-tumour",
    }
    assert len(list(out.rglob("report.pdf"))) == len(list(out.rglob("findings.csv"))) == 3


def test_analyze_is_done_when_nothing_failed(home, mixed, tmp_path):
    (mixed / "cut.dcm").unlink()
    assert main(["analyze", str(mixed), "--out", str(tmp_path / "out"), "--formats", "json"]) == 0
    assert not list((tmp_path / "out").rglob("*.pdf"))


@pytest.mark.parametrize("wrong", [["--model", "nosuch"], ["--formats", "xyz"]])
def test_wrong_words_are_wrong_usage(home, mixed, tmp_path, wrong):
    assert main(["analyze", str(mixed), "--out", str(tmp_path / "out"), *wrong]) == 2


@pytest.mark.parametrize("wrong", [["analyze"], ["analyze", "x", "--device", "abacus"], ["models", "dance"]])
def test_arguments_that_cannot_be_parsed_are_wrong_usage(home, wrong, capsys):
    with pytest.raises(SystemExit) as ended:
        main(wrong)
    assert ended.value.code == 2


def test_inspect_gives_a_line_to_every_input(home, mixed, capsys):
    assert main(["inspect", "--json", str(mixed), str(mixed / "nothing.dcm")]) == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    outcomes = {Path(one["path"]).name: one["outcome"] for one in lines if one["kind"] != "study"}
    assert outcomes["cut.dcm"] == outcomes["nothing.dcm"] == "error"
    assert outcomes["CT_small.dcm"] == "open"
    assert outcomes["mixed"].startswith("open")
    keys = {"path", "outcome", "kind", "rows", "columns", "frames", "transfer_syntax", "flags", "advice"}
    assert all(keys <= set(one) for one in lines)
    assert sum(one["kind"] == "study" for one in lines) == 3


def test_models_are_listed_shown_and_checked(home, capsys):
    assert main(["models", "list"]) == 0
    assert "chest-pneumonia" in capsys.readouterr().out
    assert main(["models", "show", "brain-tumour"]) == 0
    assert "Glioma" in capsys.readouterr().out
    assert main(["models", "check"]) == 0


def test_an_altered_model_fails_the_check(home, capsys):
    weights = home / "data" / "planted.onnx"
    weights.parent.mkdir(parents=True)
    weights.write_bytes(resource("models", "router", "model.onnx").read_bytes() + b"x")
    entry = resource("models.toml").read_text("utf-8").split("[[model]]\n")[-1]
    own = entry.replace('"resources/models/router/model.onnx"', '"planted.onnx"')
    (home / "data" / "models.toml").write_text(f"schema = 1\n[[model]]\n{own}", "utf-8")
    assert main(["models", "check"]) == 1
    assert "refused" in capsys.readouterr().out


def test_the_self_test_says_what_works(home, capsys):
    assert main(["selftest"]) == 0
    out = capsys.readouterr().out
    for expected in ("Qt", "CPU", "JPEG 2000", "chest-pneumonia: ok", "Everything works"):
        assert expected in out


def test_no_display_is_said_in_a_sentence(home, monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main([]) == 2
    assert "no display" in capsys.readouterr().err


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path):
    environment = {**os.environ, "OVERREAD_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT],
        check=False,
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "PySide6" in loaded
    assert loaded & HEAVY == set()


def test_analyze_prints_and_writes_the_angle_that_a_model_measured(home, shared_data, tmp_path, capsys):
    films = sorted((shared_data / "foot" / "Normal").glob("*.jpg"))[:1]
    out = tmp_path / "out"
    chosen = ["--model", "foot-arch", "--formats", "json,csv"]
    assert main(["analyze", *map(str, films), "--out", str(out), *chosen]) == 0
    (result,) = (json.loads(path.read_text("utf-8")) for path in out.rglob("result.json"))
    (angle,) = result["answers"][0]["frames"][0]["angles"]
    assert f"Calcaneal pitch {angle['degrees']:.1f}°" in capsys.readouterr().err
    assert "Calcaneal pitch" in (out / "studies.csv").read_text("utf-8")
