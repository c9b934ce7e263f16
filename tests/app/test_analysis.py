import csv
import io
import json
import runpy
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader

from app.analysis import DONE, SOME_FAILED, WRONG_USAGE, Console, analyze_paths
from app.reading import UnreadableError
from app.reading.keeper import ReaderKeeper
from app.settings import Settings
from app.unattended import FRAME_LIMIT, Unattended, joined, sampled
from inference.catalog import load_catalog
from inference.device import choose_device
from inference.frame import Frame, FrameKey
from inference.model_pool import ModelPool
from tests.onnx_builders import entry, tiny_classifier, write_catalog
from tests.report_builders import answer_of, found
from tests.session_builders import study

DEMO = Path(__file__).resolve().parents[2] / "packaging" / "demo.py"
ON_CPU = Settings(device="cpu")
ANY = {"modality": [], "body_part": [], "view": [], "min_size": [1, 1], "on_fail": "warn"}


@pytest.fixture(scope="module")
def keeper():
    with ReaderKeeper() as one:
        yield one


@pytest.fixture
def catalog(tmp_path):
    return load_catalog([tiny_classifier(tmp_path / "models" / "model.onnx", model_id="tiny", accepts=ANY)])


def bright(path, value=230, size=(48, 40)):
    Image.fromarray(np.full(size, value, np.uint8)).save(path)
    return path


def text_of(path):
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def table(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_folder_with_a_picture_a_broken_file_and_a_dicom_file(tmp_path, keeper, catalog, capsys):
    from pydicom.data import get_testdata_file

    folder = tmp_path / "in"
    folder.mkdir()
    bright(folder / "a.png")
    (folder / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n and nothing more")
    with open(get_testdata_file("CT_small.dcm", download=False), "rb") as file:  # noqa: PTH123
        (folder / "c.dcm").write_bytes(file.read())
    out = tmp_path / "out"

    code = analyze_paths([folder], catalog=catalog, out=out, model="tiny", settings=ON_CPU, keeper=keeper)

    assert code == SOME_FAILED
    told = capsys.readouterr().err
    assert "failed: " in told
    assert "b.png" in told
    assert "\r" not in told
    rows = table(out / "studies.csv")
    assert [row["outcome"] for row in rows] == ["analysed", "analysed"]
    assert sorted(row["modality"] for row in rows) == ["", "CT"]
    failure = table(out / "failures.csv")[0]
    assert failure["input"].endswith("b.png")
    assert failure["reason"]
    assert failure["advice"]
    for row in rows:
        made = sorted(one.name for one in (out / row["folder"]).iterdir())
        assert made == ["findings.csv", "overlay.png", "report.pdf", "result.json"]


def test_what_the_model_said_is_in_every_file(tmp_path, keeper, catalog):
    code = analyze_paths(
        [bright(tmp_path / "a.png")],
        catalog=catalog,
        out=tmp_path / "out",
        model="tiny",
        settings=ON_CPU,
        keeper=keeper,
    )
    assert code == DONE
    folder = tmp_path / "out" / "study-001"
    result = json.loads((folder / "result.json").read_text("utf-8"))
    answer = result["answers"][0]
    frame = answer["frames"][0]
    assert answer["model"]["id"] == "tiny"
    assert answer["timings_s"]["run"] > 0
    assert [one["label"] for one in frame["probabilities"]] == ["Pneumonia", "Normal"]
    assert frame["findings"][0]["label"] == "Pneumonia"
    assert [one["label"] for one in frame["saliencies"]] == ["Pneumonia"]
    row = table(folder / "findings.csv")[0]
    assert float(row["probability"]) == frame["findings"][0]["probability"]
    summary = table(tmp_path / "out" / "studies.csv")[0]
    assert (summary["label"], float(summary["probability"])) == ("Pneumonia", frame["findings"][0]["probability"])
    text = text_of(folder / "report.pdf")
    assert "Pneumonia" in text
    assert "Grad-CAM for Pneumonia" in text
    with Image.open(folder / "overlay.png") as picture:
        assert picture.size[0] == 2 * 40 + 4


def test_an_answer_of_normal_has_no_map_of_a_disease(tmp_path, keeper, catalog):
    dark = bright(tmp_path / "dark.png", 20)
    out = tmp_path / "out"
    assert analyze_paths([dark], catalog=catalog, out=out, model="tiny", settings=ON_CPU, keeper=keeper) == DONE
    result = json.loads((out / "study-001" / "result.json").read_text("utf-8"))
    assert [one["label"] for one in result["findings"]] == ["Normal"]
    assert result["answers"][0]["frames"][0]["saliencies"] == []
    assert "Grad-CAM" not in text_of(out / "study-001" / "report.pdf")


def test_every_output_names_the_file_but_not_its_folder(tmp_path, keeper, catalog, capsys):
    folder = tmp_path / "ward"
    folder.mkdir()
    out = tmp_path / "out"
    analyze_paths(
        [bright(folder / "film 7.png")], catalog=catalog, out=out, model="tiny", settings=ON_CPU, keeper=keeper
    )
    result = json.loads((out / "study-001" / "result.json").read_text("utf-8"))
    assert result["study"]["series"][0]["instances"][0]["source"] == "film 7.png"
    assert table(out / "studies.csv")[0]["source"] == "film 7.png"
    assert table(out / "study-001" / "findings.csv")[0]["source"] == "film 7.png"
    text = text_of(out / "study-001" / "report.pdf")
    assert "film 7.png" in text
    assert "ward" not in text
    assert "study-001 (film 7.png): " in capsys.readouterr().err


def test_only_the_formats_asked_for(tmp_path, keeper, catalog):
    analyze_paths(
        [bright(tmp_path / "a.png")],
        catalog=catalog,
        out=tmp_path / "out",
        model="tiny",
        formats=["json"],
        settings=ON_CPU,
        keeper=keeper,
    )
    assert [one.name for one in (tmp_path / "out" / "study-001").iterdir()] == ["result.json"]
    result = json.loads((tmp_path / "out" / "study-001" / "result.json").read_text("utf-8"))
    assert result["answers"][0]["frames"][0]["saliencies"] == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"formats": ["pdf", "docx"]}, "unknown format docx"),
        ({"formats": []}, "unknown format"),
        ({"model": "nope"}, "no model 'nope'"),
    ],
)
def test_wrong_usage(tmp_path, catalog, capsys, options, words):
    code = analyze_paths([tmp_path], catalog=catalog, out=tmp_path / "out", **options)
    assert code == WRONG_USAGE
    assert words in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("left", ["study-001/result.json", "studies.csv", "failures.csv"])
def test_a_folder_with_results_of_another_run_is_refused_and_left_alone(tmp_path, keeper, catalog, capsys, left):
    out = tmp_path / "out"
    (out / left).parent.mkdir(parents=True)
    (out / left).write_text("another patient")
    code = analyze_paths([bright(tmp_path / "a.png")], catalog=catalog, out=out, model="tiny", keeper=keeper)
    assert code == WRONG_USAGE
    assert "already holds results of another run. Choose another folder with --out." in capsys.readouterr().err
    assert [one.relative_to(out).as_posix() for one in out.rglob("*") if one.is_file()] == [left]


def test_the_demonstration_clears_only_what_it_made(tmp_path):
    for name in ("study-001/report.pdf", "screenshots/a.png", "studies.csv", "notes.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    runpy.run_path(str(DEMO))["clear"](tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["notes.txt"]


def test_a_document_is_named_and_is_no_failure(tmp_path, keeper, catalog, capsys):
    from pydicom.data import get_testdata_file

    out, plan = tmp_path / "out", get_testdata_file("rtplan.dcm", download=False)
    paths = [bright(tmp_path / "a.png"), Path(str(plan))]
    assert analyze_paths(paths, catalog=catalog, out=out, model="tiny", settings=ON_CPU, keeper=keeper) == DONE
    assert "rtplan.dcm holds no picture" in capsys.readouterr().err
    row = table(out / "inputs.csv")[0]
    assert row["input"].endswith("rtplan.dcm")
    assert row["reason"] == "holds no picture"
    assert not (out / "failures.csv").exists()


def test_a_device_that_is_not_there_is_told(tmp_path, keeper, catalog, capsys):
    if choose_device("cuda:7").is_fallback:
        out = tmp_path / "out"
        analyze_paths(
            [bright(tmp_path / "a.png")],
            catalog=catalog,
            out=out,
            model="tiny",
            settings=Settings(device="cuda:7"),
            keeper=keeper,
        )
        told = capsys.readouterr().err
        assert "CPU" in told.splitlines()[0]
        assert "cuda:7 was asked for and was not found; the CPU is used." in told.splitlines()[0]
        assert "(caution: " in told
        for path in (out / "studies.csv", out / "study-001" / "findings.csv"):
            row = table(path)[0]
            assert row["device"].startswith("CPU")
            assert "cuda:7 was asked for" in row["cautions"]


def test_an_input_that_is_not_there_is_a_failure(tmp_path, keeper, catalog, capsys):
    code = analyze_paths(
        [tmp_path / "none.dcm"], catalog=catalog, out=tmp_path / "out", model="tiny", settings=ON_CPU, keeper=keeper
    )
    assert code == SOME_FAILED
    assert "none.dcm" in capsys.readouterr().err
    assert table(tmp_path / "out" / "studies.csv") == []


def two_chest_models(folder):
    tiny_classifier(folder / "model.onnx")
    accepts = {**ANY, "modality": ["DX"], "body_part": ["CHEST"]}
    labels = ("Pneumonia", "Normal")
    both = [entry(name, folder / "model.onnx", folder, labels, accepts=accepts) for name in ("one", "two")]
    return load_catalog([write_catalog(folder, both)])


def test_no_fitting_model_is_said_and_is_no_failure(tmp_path, keeper, capsys):
    catalog = two_chest_models(tmp_path / "models")
    out = tmp_path / "out"
    code = analyze_paths([bright(tmp_path / "a.png")], catalog=catalog, out=out, settings=ON_CPU, keeper=keeper)
    assert code == DONE
    result = json.loads((out / "study-001" / "result.json").read_text("utf-8"))
    assert result["answers"] == []
    assert result["unanswered"] == "No model fits this study."
    row = table(out / "studies.csv")[0]
    assert (row["outcome"], row["reason"]) == ("not analysed", result["unanswered"])
    assert "not analysed: No model fits this study. Choose one with --model." in capsys.readouterr().err
    assert "--model" not in text_of(out / "study-001" / "report.pdf")
    assert "No model fits this study" in text_of(out / "study-001" / "report.pdf")


def router_catalog(folder, target):
    tiny_classifier(folder / "model.onnx")
    accepts = {**ANY, "modality": ["DX"], "body_part": ["CHEST"]}
    names = ("one", "two")
    cards = [entry(one, folder / "model.onnx", folder, ("Pneumonia", "Normal"), accepts=accepts) for one in names]
    route = {"min_probability": 0.8, "else": "ask", "to": {"chest": target, "other": ""}}
    router = entry("router", folder / "model.onnx", folder, ("chest", "other"), accepts=ANY, task="router", route=route)
    return load_catalog([write_catalog(folder, [*cards, router])])


def test_the_router_hands_a_picture_on(tmp_path, keeper):
    catalog = router_catalog(tmp_path / "models", "two")
    out = tmp_path / "out"
    code = analyze_paths([bright(tmp_path / "a.png", 250)], catalog=catalog, out=out, settings=ON_CPU, keeper=keeper)
    assert code == DONE
    row = table(out / "studies.csv")[0]
    assert (row["outcome"], row["model_id"]) == ("analysed", "two")
    assert "The router sees chest" in row["cautions"]


def test_a_router_that_is_not_sure_asks(tmp_path, keeper):
    catalog = router_catalog(tmp_path / "models", "two")
    out = tmp_path / "out"
    code = analyze_paths([bright(tmp_path / "a.png", 127)], catalog=catalog, out=out, settings=ON_CPU, keeper=keeper)
    assert code == DONE
    row = table(out / "studies.csv")[0]
    assert row["outcome"] == "not analysed"
    assert "not sure" in row["reason"]
    assert "--model" not in row["reason"]  # a table has no command line


class StackKeeper:
    """Decodes frames whose brightness grows with their number; some cannot be decoded."""

    def __init__(self, broken=()):
        self.broken = broken

    def decode(self, instance, number):
        if number in self.broken:
            raise UnreadableError("The frame is cut short.")
        stored = np.full((40, 40), min(150 + number, 255), np.uint8)
        return Frame(FrameKey(instance.uid, number), stored, digest=f"digest-{number}")


def test_every_frame_of_a_stack_is_read_and_the_most_probable_one_is_shown(catalog):
    reader = Unattended(StackKeeper(), ModelPool("cpu"), catalog, catalog.card("tiny"))
    report, failures = reader.report(study(frames=20))
    assert failures == ()
    assert [one.frame.number for one in report.answers[0].frames] == list(range(1, 21))
    best = max(report.findings, key=lambda one: (not one.finding.is_normal, one.finding.probability))
    assert report.key_frames[0].frame.key == best.finding.frame
    assert report.key_frames[0].saliency is not None


def test_a_frame_that_cannot_be_decoded_is_named_and_the_others_are_read(catalog):
    reader = Unattended(StackKeeper(broken=(3,)), ModelPool("cpu"), catalog, catalog.card("tiny"))
    report, failures = reader.report(study(frames=5))
    assert len(failures) == 1
    assert "frame 3: The frame is cut short." in failures[0]
    assert [one.frame.number for one in report.answers[0].frames] == [1, 2, 4, 5]


def test_a_study_that_cannot_be_decoded_at_all_is_a_failure(catalog):
    reader = Unattended(StackKeeper(broken=(1,)), ModelPool("cpu"), catalog, catalog.card("tiny"))
    with pytest.raises(UnreadableError):
        reader.report(study())


def test_a_long_series_is_sampled_and_says_so(catalog):
    assert sampled(tuple(range(10))) == tuple(range(10))
    some = sampled(tuple(range(300)))
    assert (len(some), some[0], some[-1]) == (FRAME_LIMIT, 0, 299)
    reader = Unattended(StackKeeper(), ModelPool("cpu"), catalog, catalog.card("tiny"), is_explaining=False)
    report, _ = reader.report(study(frames=100))
    assert "The frames read of a series of 100 are evenly spaced." in report.cautions
    assert f"{FRAME_LIMIT} of 100 frames of series 1 were read by the model" in report.cautions


def test_joined_answers_add_up_their_seconds():
    one = replace(answer_of([found(1)]), timings_s=(("load", 1.0), ("run", 0.5)), notices=("a",))
    two = replace(answer_of([found(2)]), timings_s=(("run", 0.25),), notices=("a", "b"))
    whole = joined([one, two])
    assert whole.timings_s == (("load", 1.0), ("run", 0.75))
    assert (len(whole.frames), whole.notices) == (2, ("a", "b"))


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_progress_changes_one_line_on_a_terminal_and_is_silent_elsewhere():
    terminal, plain = Terminal(), io.StringIO()
    for stream in (terminal, plain):
        console = Console(stream)
        console.show("half\x1b[2J")
        console.say("done")
    assert plain.getvalue() == "done\n"
    assert terminal.getvalue() == "\r\x1b[Khalf\\x1b[2J\r\x1b[Kdone\n"


def test_a_real_film(tmp_path, shared_data, keeper):
    from app.paths import resource

    catalog = load_catalog([resource("models.toml")])
    film = min((shared_data / "chest_pneumonia" / "test" / "PNEUMONIA").iterdir())
    with Image.open(film, formats=("JPEG", "PNG")) as picture:
        picture.convert("L").save(tmp_path / "film.png")
    out = tmp_path / "out"
    code = analyze_paths(
        [tmp_path / "film.png"], catalog=catalog, out=out, model="chest-pneumonia", settings=ON_CPU, keeper=keeper
    )
    assert code == DONE
    row = table(out / "studies.csv")[0]
    assert (row["model_id"], row["outcome"]) == ("chest-pneumonia", "analysed")
    assert row["label"] in ("Pneumonia", "Normal")
    assert 0.0 <= float(row["probability"]) <= 1.0
