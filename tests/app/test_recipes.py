"""The recipes of the five services: what each knows, which file is for which part, and a model made with each."""

import subprocess
import sys

import cv2
import numpy as np
import onnx
import pytest
import torch

from app.__main__ import main
from app.installed_models import installed_catalog
from app.model_adding import add, propose
from app.model_adding_command import FLAGS
from app.model_adding_entry import check_values
from app.paths import AppPaths
from app.recipes import RecipeError, assigned, recipes
from inference.architectures.resnet import Plan, resnet
from inference.conversion.label_names import split
from inference.model_pool import ModelPool
from inference.request import InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now
from tests.builders import make_frame
from tests.detector_builders import EIGHT, candidates_v8, constant_network, ultralytics

ALL = ("dental-yolo", "hallux-densenet121", "medmnist-router", "openmed-resnet50", "rsna-point-net")
PARTS = {
    "blood": 8, "breast": 2, "chest": 14, "derma": 7, "oct": 4, "organa": 11, "organc": 11, "organs": 11, "path": 9,
    "pneumonia": 2, "retina": 5, "tissue": 8, "router": 12,
}  # fmt: skip


def recipe(recipe_id):
    return next(one for one in recipes() if one.id == recipe_id)


def saved(folder, model, name):
    folder.mkdir(exist_ok=True)
    onnx.save(model, folder / name)
    return folder / name


def ask(card, pixels):
    request = InferenceRequest("r", (make_frame(pixels),), card)
    return answer_now(request, ModelPool("cpu"), ResultCache()).frames[0]


def test_the_five_recipes_are_there_and_every_value_has_its_form():
    assert tuple(one.id for one in recipes()) == ALL
    for one in recipes():
        assert one.title
        assert one.reads.endswith(".")
        for part in one.parts:
            given = part.given()
            assert {name.replace("_", "-") for name in given} <= set(FLAGS)
            assert set(part.because) <= set(given)
            check_values({name: each.value for name, each in given.items()})


def test_the_labels_of_medmnist_are_as_many_as_each_set_has():
    for part in recipe("medmnist-router").parts:
        assert len(split(part.given()["labels"].value)) == PARTS[part.name], part.name
    router = recipe("medmnist-router").parts[-1].given()
    targets = dict(one.split("=") for one in router["route"].value.split(","))
    assert list(targets) == router["labels"].value.split(",")
    assert {one.removeprefix("medmnist-") for one in targets.values()} == set(PARTS) - {"router"}


def test_files_find_their_part_by_name(tmp_path):
    names = [f"{part}mnist_cnn.keras" for part in PARTS if part != "router"]
    folder = tmp_path / "models"
    folder.mkdir()
    for name in [*names, "Router_v2.keras", "notes.txt"]:
        (folder / name).write_bytes(b"x")
    found = {part.name: path.name for path, part in assigned([folder], "medmnist-router")}

    assert found == {
        **{part: f"{part}mnist_cnn.keras" for part in PARTS if part != "router"},
        "router": "Router_v2.keras",
    }
    assert list(found)[-1] == "router"
    (folder / "octmnist_cnn.keras").unlink()
    with pytest.raises(RecipeError, match="1 are missing") as missing:
        assigned([folder], "medmnist-router")
    assert "oct (" in missing.value.advice
    (folder / "bloodmnist_two.h5").write_bytes(b"x")
    with pytest.raises(RecipeError, match="Several files are for medmnist-router:blood"):
        assigned([folder], "medmnist-router")


@pytest.mark.parametrize(
    ("name", "wanted", "words"),
    [
        ("a.onnx", "nothing", "no recipe 'nothing'"),
        ("a.onnx", "openmed-resnet50", "does not tell which model"),
        ("a.onnx", "openmed-resnet50:foot", "has no part 'foot'"),
        ("", "hallux-densenet121", "holds no model"),
    ],
)
def test_a_recipe_that_does_not_fit_says_what_does(tmp_path, name, wanted, words):
    (tmp_path / "empty").mkdir()
    with pytest.raises(RecipeError, match=words) as wrong:
        assigned([tmp_path / (name or "empty")], wanted)
    assert wrong.value.advice


def test_what_the_file_shows_wins_over_what_a_recipe_says_of_its_numbers(tmp_path):
    raw = np.exp(np.random.default_rng(0).standard_normal((1, 4))).astype(np.float32)
    model = constant_network({"y": raw / raw.sum()}, shape=(1, 3, 224, 224))
    [proposal] = propose([saved(tmp_path, model, "foot.onnx")], recipe="hallux-densenet121")

    assert proposal.value("activation") == "none"
    assert proposal.value("labels") == "Normal,Flatfoot,Foot Ulcer,Hallux Valgus"
    assert proposal.revised({"activation": "softmax"}).value("activation") == "softmax"


def test_dental_yolo_with_masks(tmp_path, home):
    outputs = {
        "output0": candidates_v8([(32, 24, 16, 8, 0.8, 3)], 8, coefficients=32),
        "output1": np.full((1, 32, 16, 16), 1.0, np.float32),
    }
    path = saved(tmp_path, constant_network(outputs, metadata=ultralytics(task="segment")), "best.onnx")
    card = add(propose([path], recipe="dental-yolo"), AppPaths.below(home)).cards[0]
    [finding] = ask(card, np.zeros((128, 128), np.uint8)).findings

    assert [one.name for one in card.labels] == list(EIGHT)
    assert (card.detection.mask_coefficients, finding.label) == (32, "Implant")
    mask = finding.localization
    assert (mask.top, mask.left) == (40, 48)
    assert mask.pixels.sum() == pytest.approx(16 * 32, rel=0.1)


def test_openmed_resnet50(tmp_path, home):
    torch.manual_seed(0)
    torch.save(resnet(Plan("resnet50", 3, 4)).state_dict(), tmp_path / "brain.pth")
    assert assigned([tmp_path / "chest_tb.pth"], "openmed-resnet50")[0][1].name == "chest"
    [proposal] = propose([tmp_path / "brain.pth"], recipe="openmed-resnet50")

    assert {one.name for one in proposal.guesses} == {"labels", "activation", "range", "mean", "std", "normal"}
    card = add([proposal], AppPaths.below(home)).cards[0]
    assert (card.id, card.explain.method, len(card.labels)) == ("openmed-brain", "grad_cam", 4)


@pytest.mark.parametrize("kind", ["onnx", "torchscript"])
def test_rsna_point_net_gives_a_point_for_each_level(tmp_path, home, kind):
    maps = np.zeros((1, 5, 64, 64), np.float32)
    for at in range(5):
        maps[0, at, 10 + 10 * at, 32] = 1
    if kind == "onnx":
        path = saved(tmp_path, constant_network({"heatmaps": maps}, shape=(1, 1, 128, 128)), "points.onnx")
        answers = {}
    else:
        path, answers = tmp_path / "points.pt", {"size": "128,128", "channels": "1", "layout": "NCHW"}
        scripted(path, maps)
    [proposal] = propose([path], recipe="rsna-point-net", answers=answers)
    card = add([proposal], AppPaths.below(home)).cards[0]
    answer = ask(card, np.zeros((128, 128), np.uint8))

    assert [one.label for one in answer.findings] == ["L1/L2", "L2/L3", "L3/L4", "L4/L5", "L5/S1"]
    assert [one.localization.row for one in answer.findings] == pytest.approx([21, 41, 61, 81, 101])
    assert card.uncertainty.strata[0].name == "high risk"
    assert card.labels[0].finding.value == "80064006"


def scripted(path, maps):
    code = """
import sys, torch
class Points(torch.nn.Module):
    def __init__(self, maps):
        super().__init__()
        self.register_buffer("maps", maps)
    def forward(self, x):
        return self.maps + 0 * x.mean()
maps = torch.load(sys.argv[2])
torch.jit.trace(Points(maps), torch.zeros(1, 1, 128, 128)).save(sys.argv[1])
"""
    torch.save(torch.from_numpy(maps), path.with_suffix(".maps"))
    command = [sys.executable, "-W", "ignore", "-c", code, str(path), str(path.with_suffix(".maps"))]
    subprocess.run(command, check=True, capture_output=True)


def medmnist(folder):
    """Thirteen classifiers: the router says blood, the others their first label."""
    for part, labels in PARTS.items():
        logits = np.full((1, labels), -4, np.float32)
        logits[0, 0] = 4
        name = "router.onnx" if part == "router" else f"{part}mnist.onnx"
        colours = 3 if part in ("router", "blood", "derma", "path", "retina") else 1
        saved(folder, constant_network({"logits": logits}, shape=("n", colours, 28, 28)), name)
    return folder


def test_medmnist_is_a_router_and_twelve_classifiers_wired_together(tmp_path, home, capsys):
    folder = medmnist(tmp_path / "models")
    assert main(["models", "add", str(folder), "--recipe", "medmnist-router", "--yes"]) == 0
    told = capsys.readouterr().out
    assert told.count("\nAdded medmnist-") == 13
    catalog = installed_catalog(AppPaths.below(home))
    assert catalog.card("medmnist-chest").task == "multilabel"
    assert catalog.card("medmnist-router").route.to["bloodmnist"] == "medmnist-blood"
    assert main(["models", "check", *(f"medmnist-{part}" for part in PARTS)]) == 0
    assert "refused" not in capsys.readouterr().out

    cv2.imwrite(str(tmp_path / "cell.png"), np.random.default_rng(0).integers(0, 255, (60, 60, 3)).astype(np.uint8))
    out = tmp_path / "out"
    arguments = ["--model", "medmnist-router", "--formats", "json", "--out", str(out)]
    assert main(["analyze", str(tmp_path / "cell.png"), *arguments]) == 0
    assert "basophil" in (out / "study-001" / "result.json").read_text("utf-8")
