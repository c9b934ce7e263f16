"""Adding a model: what is proposed is tested and written, all of it or nothing; then it runs as any other."""

import argparse
import csv
import hashlib
import io
import tomllib
import warnings
from pathlib import Path

import cv2
import numpy as np
import onnx
import pytest
import torch
from onnx import helper
from torch import nn

from app.__main__ import main
from app.command_line import run_command
from app.installed_models import installed_catalog
from app.model_adding import add, propose
from app.model_adding_catalog import AddingError, with_entries, without_entry
from app.model_adding_command import build_add, run_add
from app.model_commands import check_models
from app.model_status import quarantine
from app.paths import AppPaths, resource
from inference.architectures.densenet import densenet121
from inference.catalog import load_catalog
from inference.conversion import Converted, Source, WishNeededError
from inference.conversion.proposal import AnswerError
from inference.errors import Cancelled, CatalogError, ModelOutputError, ModelRefusedError, OverreadError
from inference.model_pool import ModelPool
from inference.request import CancelToken, Explanation, InferenceRequest
from inference.results import ResultCache
from inference.runners import TensorSpecification
from inference.synchronous import answer_now
from tests.builders import make_frame
from tests.detector_builders import EIGHT, candidates_v5, candidates_v8, constant_network, ultralytics
from tests.onnx_builders import classifier_proto

FILM = {
    "labels": "Pneumonia,Normal", "range": "0,1", "mean": "0.5", "std": "0.25", "modality": "DX,CR",
    "body_part": "CHEST",
}  # fmt: skip


@pytest.fixture
def paths(home):
    return AppPaths.below(home)


def everything(folder):
    """Every file below a folder with its content's checksum, and every folder."""
    if not folder.exists():
        return None
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path in sorted(folder.rglob("*"))
    }


def classifier(folder, name="chest film.onnx", labels=2):
    path = folder / name
    onnx.save(classifier_proto(labels), path)
    return path


def saved(folder, model, name="model.onnx"):
    path = folder / name
    onnx.save(model, path)
    return path


def added(path, paths, recipe="", **answers):
    return add([one.revised(answers) for one in propose([path], recipe=recipe, answers=answers)], paths)


def ask(card, pixels, explain=None):
    request = InferenceRequest("r", (make_frame(pixels),), card, explain=explain)
    return answer_now(request, ModelPool("cpu"), ResultCache()).frames[0]


def test_a_classifier_is_added_and_runs_at_once(tmp_path, paths):
    found = added(classifier(tmp_path), paths, **FILM)
    card = installed_catalog(paths).card("chest-film")

    assert found.cards == (card,)
    assert (card.display_name, card.task, card.status) == ("Chest film", "classification", "active")
    assert card.accepts.modality == ("DX", "CR")
    assert [(one.name, one.is_normal) for one in card.labels] == [("Pneumonia", False), ("Normal", True)]
    assert card.explain.method == "grad_cam"
    assert -1 <= card.explain.randomisation_ssim <= 1
    assert card.calibration is None
    assert card.device.device_uid.startswith("2.25.")
    out = io.StringIO()
    assert check_models(installed_catalog(paths), out, ["chest-film"], make_pool=lambda: ModelPool("cpu"))
    assert out.getvalue() == "chest-film: ok\n"

    bright = ask(card, np.full((50, 60), 250, np.uint8), Explanation("Pneumonia"))
    assert bright.findings[0].label == "Pneumonia"
    assert bright.saliencies[0].method == "grad_cam"
    assert ask(card, np.zeros((50, 60), np.uint8)).findings[0].label == "Normal"


def test_what_is_not_answered_is_refused_with_its_flags_and_leaves_nothing(tmp_path, paths):
    [proposal] = propose([classifier(tmp_path)])
    assert {one.name for one in proposal.open_questions} == set(FILM)
    assert proposal.largest_difference == 0
    with pytest.raises(AddingError, match="labels, range") as refused:
        add([proposal], paths)

    assert "--labels, --range, --mean, --std, --modality, --body-part" in refused.value.advice
    assert everything(paths.data) is None


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"labels": "a,b,c"}, "3 names are given; the model answers with 2"),
        ({"labels": "a,a"}, "two labels are called 'a'"),
        ({"normal": "x", "labels": "a,b"}, "not one of the labels"),
        ({"activation": "softmax", "task": "multilabel", "labels": "a,b"}, "need sigmoid"),
        ({"route": "c=chest-pneumonia", "task": "router", "labels": "a,b"}, "'c' is not one of the labels"),
        ({"range": "1,0"}, "lowest,highest"),
        ({"mean": "0.1,0.2"}, "one number, or 1"),
        ({"mean": "imagenet"}, "three channels"),
        ({"std": "0"}, "above 0"),
        ({"threshold": "2"}, "from 0 to 1"),
        ({"size": "big"}, "not numbers"),
        ({"id": "../up"}, "small letters"),
        ({"resize": "squash"}, "stretch or letterbox or crop"),
    ],
)
def test_an_answer_that_is_not_of_its_form_names_its_flag(brought, answers, words):
    with pytest.raises(AnswerError, match=words) as wrong:
        brought.revised(answers)
    assert f"--{next(iter(answers))}" in wrong.value.advice


@pytest.fixture(scope="module")
def brought(tmp_path_factory):
    return propose([classifier(tmp_path_factory.mktemp("brought"))])[0]


def test_values_are_revised_without_reading_the_file_again(brought):
    revised = brought.revised(FILM | {"task": "multilabel", "labels": "A,B"})

    assert (revised.value("task"), revised.value("activation")) == ("multilabel", "sigmoid")
    assert revised.open_questions == ()
    assert brought.value("labels") == ""
    assert not brought.needs_reading({"labels": "A,B"})
    assert brought.needs_reading({"size": "64,64"})


def test_a_router_hands_on_only_to_models_that_are_there(brought, paths):
    router = brought.revised(FILM | {"task": "router", "labels": "film,other", "normal": ""})
    assert {one.name for one in router.open_questions} == {"route"}
    with pytest.raises(AddingError, match="hand on to nobody, which is not in the catalogue"):
        add([router.revised({"route": "film=nobody,other="})], paths)
    assert everything(paths.data) is None
    card = add([router.revised({"route": "film=chest-pneumonia,other="})], paths).cards[0]

    assert (card.task, card.route.to, card.route.min_probability) == (
        "router", {"film": "chest-pneumonia", "other": ""}, 0.8,
    )  # fmt: skip


def test_a_detector_is_added_and_its_boxes_lie_on_the_frame(tmp_path, paths):
    model = constant_network({"output0": candidates_v8([(30, 20, 10, 8, 0.9, 2)], 8)}, metadata=ultralytics())
    card = added(saved(tmp_path, model), paths, recipe="dental-yolo").cards[0]

    assert (card.detection.decoder, card.input.fill, card.input.resize) == ("yolo", 114, "letterbox")
    assert [one.name for one in card.labels] == list(EIGHT)
    [finding] = ask(card, np.zeros((64, 64), np.uint8)).findings
    place = finding.localization
    assert (finding.label, place.top, place.left, place.bottom, place.right) == (
        "Filling", 16, 25, 24, 35,
    )  # fmt: skip
    assert card.golden.expected


@pytest.mark.parametrize(
    ("outputs", "decoder"),
    [
        ({"output": candidates_v5([(30, 20, 10, 8, 0.9, 1)], 2)}, "yolo_v5"),
        ({"output0": np.array([[[25, 16, 35, 24, 0.9, 1]] + [[0] * 6] * 299], np.float32)}, "end_to_end"),
        (
            {
                "boxes": np.array([[25, 16, 35, 24]], np.float32),
                "labels": np.array([2], np.int64),
                "scores": np.array([0.9], np.float32),
            },
            "torchvision",
        ),
        (
            {
                "logits": np.array([[[-9, 2.2, 0]] + [[-9, -9, 9]] * 99], np.float32),
                "pred_boxes": np.tile(np.array([30 / 64, 20 / 64, 10 / 64, 8 / 64], np.float32), (1, 100, 1)),
            },
            "detr",
        ),
    ],
)
def test_every_layout_of_detectors_gives_the_same_box(tmp_path, paths, outputs, decoder):
    answers = {"labels": "Caries,Crown", "modality": "any", "body_part": "any", "range": "0,1", "mean": "0", "std": "1"}
    card = added(saved(tmp_path, constant_network(outputs)), paths, **answers).cards[0]
    [finding] = ask(card, np.zeros((64, 64), np.uint8)).findings
    place = finding.localization

    assert (card.detection.decoder, finding.label) == (decoder, "Crown")
    assert finding.probability == pytest.approx(0.9, abs=0.01)
    assert [place.top, place.left, place.bottom, place.right] == pytest.approx([16, 25, 24, 35], abs=1e-3)


def test_a_detector_of_raw_grey_values_with_channels_last_whose_scores_are_logits(tmp_path, paths):
    candidates = candidates_v8([], 2)
    candidates[0, 4:] = -9
    candidates[0, :4, 5], candidates[0, 5, 5] = (30, 20, 10, 8), 2.2
    model = constant_network({"y": candidates}, shape=(1, 64, 64, 3), kind=onnx.TensorProto.UINT8)
    answers = {"labels": "Caries,Crown", "modality": "any", "body_part": "any"}
    card = added(saved(tmp_path, model), paths, **answers).cards[0]
    [finding] = ask(card, np.zeros((64, 64), np.uint8)).findings
    place = finding.localization

    assert (card.input.layout, card.input.range, card.output("candidates").activation) == ("NHWC", (0, 255), "sigmoid")
    assert finding.probability == pytest.approx(0.9, abs=0.01)
    assert [place.top, place.left, place.bottom, place.right] == pytest.approx([16, 25, 24, 35])


def test_one_value_becomes_two_labels_with_a_map(tmp_path, paths):
    model = classifier_proto(1)
    model.graph.node.append(helper.make_node("Sigmoid", ["logits"], ["y"]))
    model.graph.output[0].name = "y"
    card = added(saved(tmp_path, model), paths, **FILM | {"labels": "Normal,Pneumonia"}).cards[0]
    answer = ask(card, np.full((40, 40), 200, np.uint8), Explanation("Pneumonia"))

    logit = 8 * (200 / 255 - 0.5) / 0.25
    assert answer.probabilities[1].probability == pytest.approx(1 / (1 + np.exp(-logit)), abs=1e-5)
    assert answer.saliencies[0].method == "grad_cam"


def test_maps_with_channels_last_become_regions(tmp_path, paths):
    masks = np.full((1, 32, 32, 2), -5, np.float32)
    masks[..., 0] = 5
    masks[0, 8:16, 4:20] = (-5, 5)
    model = constant_network({"y": masks}, shape=(1, 64, 64, 1))
    answers = FILM | {"labels": "background,disc", "mean": "0", "std": "1", "resize": "stretch"}
    card = added(saved(tmp_path, model), paths, **answers).cards[0]
    [finding] = ask(card, np.zeros((64, 64), np.uint8)).findings

    assert (card.task, card.input.layout, finding.label) == ("segmentation", "NHWC", "disc")
    rows, columns = finding.localization.pixels.nonzero()
    assert finding.localization.top + rows.min() == pytest.approx(16, abs=1)
    assert finding.localization.left + columns.max() + 1 == pytest.approx(40, abs=1)


def test_a_state_dict_says_its_architecture_and_is_converted(tmp_path, paths):
    torch.manual_seed(0)
    path = tmp_path / "foot.pth"
    torch.save(densenet121(3, 4).state_dict(), path)
    [proposal] = propose([path], recipe="hallux-densenet121")

    assert proposal.value("architecture") == "densenet121"
    assert proposal.open_questions == ()
    assert proposal.largest_difference < 1e-4
    card = add([proposal], paths).cards[0]
    assert [one.name for one in card.labels] == ["Normal", "Flatfoot", "Foot Ulcer", "Hallux Valgus"]
    assert card.input.mean == (0.485, 0.456, 0.406)
    frame = np.random.default_rng(1).integers(0, 256, (300, 200)).astype(np.uint8)
    answer = ask(card, frame, Explanation("Hallux Valgus"))
    assert sum(one.probability for one in answer.probabilities) == pytest.approx(1)
    assert answer.saliencies[0].method == "grad_cam"


def unsized(monkeypatch, architecture):
    """A file that does not say the size of its input, read by a converter that must know it."""
    free = TensorSpecification("x", (None, 1, None, None), "tensor(float)")
    answer = TensorSpecification("logits", (None, 2), "tensor(float)")

    def read(path, wishes, token=None):
        return Source(path, "", 1, "torch", "PyTorch state dict", (free,), (answer,), architecture=architecture)

    def convert(source, wishes, **_):
        if wishes.size is None:
            raise WishNeededError("It does not say its size.", "size", advice="Say it.")
        content = classifier_proto(2, side=wishes.size[0]).SerializeToString()
        return Converted(content, "", 17, source.inputs, source.outputs, ())

    monkeypatch.setattr("app.model_adding_reading.read_source", read)
    monkeypatch.setattr("app.model_adding_reading.convert", convert)


def test_a_known_network_that_takes_any_size_is_converted_at_its_usual_one(tmp_path, monkeypatch):
    unsized(monkeypatch, "resnet18")
    [proposal] = propose([tmp_path / "a.pth"])

    assert proposal.value("size") == "224,224"
    assert "size" in [one.name for one in proposal.guesses]
    assert proposal.needs_reading({"size": "64,64"})
    [smaller] = propose([tmp_path / "a.pth"], answers={"size": "64"})
    assert smaller.value("architecture") == "resnet18"
    assert "size" not in [one.name for one in smaller.guesses]


def test_what_a_file_cannot_be_read_without_is_the_first_question(tmp_path, paths, monkeypatch):
    unsized(monkeypatch, "")
    [proposal] = propose([tmp_path / "a.pt"])
    [question] = proposal.open_questions
    assert (question.name, question.reason) == ("size", "It does not say its size. Say it.")
    assert proposal.needs_reading({"size": "32"})
    with pytest.raises(AddingError, match="not known: size"):
        add([proposal], paths)

    asked = []

    def answer(question):
        name = question.split(":")[0].split(" (")[0]
        asked.append(name)
        return {"size": "32,32", "body part": "CHEST"}.get(name) or FILM.get(name, "")

    parser = argparse.ArgumentParser()
    build_add(parser)
    assert run_add(parser.parse_args([str(tmp_path / "a.pt")]), paths, io.StringIO(), answer) == 0
    assert asked[0] == "size"
    assert installed_catalog(paths).card("a").input.size == (32, 32)


def test_a_torchscript_network_is_added(tmp_path, paths):
    network = nn.Sequential(
        nn.Conv2d(1, 4, 3), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(4, 3)
    ).eval()
    path = tmp_path / "traced.pt"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.jit.trace(network, torch.zeros(1, 1, 32, 32)).save(str(path))
    answers = FILM | {"labels": "A,B,C", "size": "32,32", "channels": "1", "layout": "NCHW"}
    card = added(path, paths, **answers).cards[0]
    pixels = np.random.default_rng(0).integers(0, 256, (32, 32)).astype(np.uint8)
    with torch.inference_mode():
        tensor = torch.from_numpy((pixels[None, None] / 255 - 0.5).astype(np.float32) / 0.25)
        expected = torch.softmax(network(tensor), 1)[0].numpy()

    assert [one.probability for one in ask(card, pixels).probabilities] == pytest.approx(expected, abs=1e-5)


def refused_files(folder):
    (folder / "pointer.onnx").write_text("version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 9\n")
    content = classifier(folder, "whole.onnx").read_bytes()
    (folder / "cut.onnx").write_bytes(content[: len(content) // 2])
    (folder / "empty.onnx").write_bytes(b"")
    torch.save({"model": Path}, folder / "pickle.pth")
    custom = classifier_proto(2)
    custom.graph.node[1].domain, custom.graph.node[1].op_type = "nobody.knows", "Magic"
    custom.opset_import.append(helper.make_opsetid("nobody.knows", 1))
    saved(folder, custom, "custom.onnx")
    saved(folder, constant_network({"y": np.zeros((1, 2), np.float32)}, shape=(1, 1, 8, 16, 16)), "volume.onnx")
    saved(folder, constant_network({"y": np.zeros((1, 2, 3, 4, 5), np.float32)}), "outputs.onnx")
    saved(folder, constant_network({"y": np.array([[np.nan, 1]], np.float32)}), "nan.onnx")
    outside = classifier_proto(2)
    tensor = outside.graph.initializer[1]
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="../weights.bin")
    (folder / "outside.onnx").write_bytes(outside.SerializeToString())
    names = ("outside", "pointer", "cut", "empty", "custom", "volume", "outputs", "nan", "nothing")
    return ("pickle.pth", *(f"{name}.onnx" for name in names))


def test_what_is_no_usable_model_is_refused_in_a_sentence_and_leaves_nothing(tmp_path, paths):
    for name in refused_files(tmp_path):
        with pytest.raises((ModelRefusedError, ModelOutputError)) as refused:
            propose([tmp_path / name])
        assert str(refused.value).endswith("."), name
        assert "\n" not in str(refused.value)
        assert refused.value.advice, name
        assert "Install" not in refused.value.advice, name
    assert everything(paths.data) is None


def test_a_network_whose_answers_stop_being_numbers_is_refused_by_its_trial(tmp_path, paths):
    model = constant_network({"scores": np.array([[0.2, 0.4]], np.float32)}, shape=(1, 1, 32, 32))
    model.graph.node.insert(0, helper.make_node("ReduceMax", ["images"], ["most"], keepdims=0))
    model.graph.node.append(helper.make_node("Log", ["most"], ["log"]))  # minus infinity where the frame is black
    model.graph.node.append(helper.make_node("Add", ["scores", "log"], ["answer"]))
    model.graph.output[0].name = "answer"
    with pytest.raises(OverreadError, match="not finite"):
        added(saved(tmp_path, model), paths, **FILM | {"mean": "0", "std": "1"})

    assert everything(paths.data) is None


def test_a_cancelled_adding_leaves_nothing_at_any_step(tmp_path, paths):
    [proposal] = propose([classifier(tmp_path)], answers=FILM)
    first = add([proposal.revised({"id": "first"})], paths)
    before = everything(paths.data)
    stages = []
    add(
        [proposal.revised({"id": "counted"})],
        AppPaths.below(tmp_path / "other"),
        progress=lambda _, stage: stages.append(stage),
    )
    for at in range(len(stages) - 1):
        token, seen = CancelToken(), []

        def cancel_at(fraction, stage, at=at, token=token, seen=seen):
            seen.append(stage)
            if len(seen) == at + 1:
                token.cancel()

        with pytest.raises(Cancelled):
            add([proposal], paths, progress=cancel_at, token=token)
        assert everything(paths.data) == before
    assert [card.id for card in load_catalog([paths.user_catalog]).cards] == [first.cards[0].id]


def test_a_full_disk_leaves_nothing(tmp_path, paths, monkeypatch):
    [proposal] = propose([classifier(tmp_path)], answers=FILM)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.model_adding_catalog.os.fsync", full)
    with pytest.raises(AddingError, match="No space left"):
        add([proposal], paths)
    assert everything(paths.data) is None


def test_an_id_that_is_there_is_replaced_only_when_told(tmp_path, paths):
    [proposal] = propose([classifier(tmp_path)], answers=FILM)
    old = add([proposal], paths).cards[0]
    before = everything(paths.data)
    with pytest.raises(AddingError, match="already"):
        add([proposal], paths)
    with pytest.raises(AddingError, match="already"):
        add([proposal.revised({"id": "chest-pneumonia"})], paths)
    assert everything(paths.data) == before

    quarantine(paths.model_statuses, old, "It was altered.")
    new = add([proposal.revised({"name": "Another"})], paths, is_replacing=True).cards[0]
    assert (new.status, new.status_reason, new.file.sha256) == ("active", "", old.file.sha256)
    assert new.display_name == "Another"
    assert new.device.device_uid != old.device.device_uid
    assert not old.file.path.exists()
    shipped = add([proposal.revised({"id": "chest-pneumonia"})], paths, is_replacing=True).cards[0]
    assert installed_catalog(paths).card("chest-pneumonia") == shipped
    assert main(["models", "remove", "chest-pneumonia"]) == 0
    assert installed_catalog(paths).card("chest-pneumonia").file.path == resource(
        "models", "chest-pneumonia", "model.onnx"
    )


def test_remove_takes_the_entry_and_the_files_and_nothing_else(tmp_path, paths, capsys):
    [proposal] = propose([classifier(tmp_path)], answers=FILM)
    add([proposal.revised({"id": "one"})], paths)
    before = everything(paths.data)
    text = paths.user_catalog.read_text("utf-8").replace("[[model]]\n", "# mine\n[[model]]\n", 1)
    paths.user_catalog.write_text(text, "utf-8")
    add([proposal.revised({"id": "two"})], paths)

    assert main(["models", "remove", "two"]) == 0
    assert paths.user_catalog.read_text("utf-8").rstrip() == text.rstrip()
    assert set(everything(paths.data)) == set(before)
    assert main(["models", "remove", "router"]) == 2
    assert "not one of the models that were added here" in capsys.readouterr().err


def test_a_catalogue_in_another_hand_is_kept_whole():
    other = 'schema = 1\nmodel = [{id = "a", x = 1}, {id = "b"}]\n'
    assert 'id = "b"' in without_entry(other, "a")
    assert 'id = "a"' not in without_entry(other, "a")
    odd = {"id": "a", "name": 'a"b\\c\n\x7f\u202e', "to": {"a b": "", "c": "d"}, "label": [{"x": [0.5, 1]}], "is": True}
    assert tomllib.loads(with_entries("schema = 1\n", [odd]))["model"] == [odd]
    ours = with_entries("schema = 1\n", [{"id": "a"}, {"id": "b"}])
    assert without_entry(without_entry(ours, "a"), "b").strip() == "schema = 1"


def test_a_broken_catalogue_of_the_site_is_not_overwritten(tmp_path, paths):
    [proposal] = propose([classifier(tmp_path)], answers=FILM)
    paths.data.mkdir(parents=True)
    paths.user_catalog.write_text("schema = 7\n", "utf-8")
    with pytest.raises(CatalogError):
        add([proposal], paths)
    assert paths.user_catalog.read_text("utf-8") == "schema = 7\n"


# --- the command line ---


def flags(**answers):
    return [word for name, text in answers.items() for word in (f"--{name.replace('_', '-')}", text)]


def test_the_command_adds_checks_and_analyses(tmp_path, home, capsys):
    path = classifier(tmp_path)
    assert main(["models", "add", str(path), *flags(**FILM), "--yes", "--shadow"]) == 0
    told = capsys.readouterr().out
    assert "? " not in told
    assert "~ activation" in told
    assert "Added chest-film in the shadow" in told
    assert main(["models", "activate", "chest-film"]) == 0
    assert main(["models", "check", "chest-film"]) == 0
    cv2.imwrite(str(tmp_path / "film.png"), np.full((80, 80), 240, np.uint8))
    out = tmp_path / "out"
    assert (
        main(["analyze", str(tmp_path / "film.png"), "--model", "chest-film", "--formats", "csv", "--out", str(out)])
        == 0
    )
    with (out / "study-001" / "findings.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["finding"] and row["label"] for row in rows] == ["Pneumonia"]


def test_without_a_terminal_the_command_names_the_flags_and_adds_nothing(tmp_path, home, capsys):
    path = classifier(tmp_path)
    assert run_command("models", ["add", str(path)]) == 2
    assert "Say --labels, --range, --mean, --std, --modality, --body-part" in capsys.readouterr().err
    assert run_command("models", ["add", str(path), *flags(**FILM)]) == 2
    assert "or --yes" in capsys.readouterr().err
    assert run_command("models", ["add", str(path), "--dry-run", "--range", "-1,1", "--mean", "-0.5"]) == 0
    assert "Still to be said" in capsys.readouterr().out
    (tmp_path / "cut.onnx").write_bytes(path.read_bytes()[:100])
    assert run_command("models", ["add", str(tmp_path / "cut.onnx")]) == 1
    assert everything(home / "data") is None


def test_at_a_terminal_what_is_not_known_is_asked(tmp_path, paths):
    parser = argparse.ArgumentParser()
    build_add(parser)
    (tmp_path / "labels.txt").write_text("Pneumonia\nNormal\n", "utf-8")
    arguments = parser.parse_args([str(classifier(tmp_path)), "--labels-file", str(tmp_path / "labels.txt")])
    answers = {"range": "0,1", "mean": "0.5", "std": "0.25", "modality": "DX", "body part": "CHEST"}
    asked = []

    def answer(question):
        name = question.split(":")[0].split(" (")[0]
        asked.append(name)
        if name == "std" and asked.count("std") == 1:
            return "nothing"  # not a number: it is asked again
        return answers.get(name, "")

    assert run_add(arguments, paths, io.StringIO(), answer) == 0
    assert set(answers) <= set(asked)
    assert {"task", "activation", "resize", "normal"} <= set(asked)
    assert installed_catalog(paths).card("chest-film").input.std == (0.25,)
