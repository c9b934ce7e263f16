"""Quarantine and shadow: a model that fails its checks does not run, says why, and runs again once it is as it was."""

import hashlib
import shutil
from dataclasses import replace

import cv2
import numpy as np
import pytest

from app.__main__ import main
from app.installed_models import installed_catalog
from app.model_choice import refusal
from app.model_status import quarantine, read_statuses, say_status, with_statuses
from app.paths import AppPaths, resource
from inference.catalog import load_catalog
from inference.device import CPU, CUDA, DeviceChoice
from inference.errors import CatalogError, ModelAlteredError, ModelRefusedError
from inference.golden import check_golden
from inference.model_pool import ModelPool
from inference.request import InferenceRequest
from inference.results import ResultCache
from inference.runners.onnx_runner import load_onnx
from inference.synchronous import answer_now
from tests.builders import make_frame, ramp
from tests.onnx_builders import entry, tiny_classifier, write_catalog


def catalog(folder, probabilities=(1.0, 0.0)):
    folder.mkdir(exist_ok=True)
    cv2.imwrite(str(folder / "golden.png"), np.full((40, 40), 255, np.uint8))
    digest = hashlib.sha256((folder / "golden.png").read_bytes()).hexdigest()
    golden = {"sample": "golden.png", "sha256": digest, "probabilities": list(probabilities), "tolerance": 1e-3}
    return load_catalog([tiny_classifier(folder / "model.onnx", golden=golden)])


def altered(content):
    """The same file with one bit of one weight turned over."""
    at = content.index(np.float32(8.0).tobytes()) if len(content) < 2**20 else len(content) // 2
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def strict_pool(said=None):
    heard = said if said is not None else []
    return ModelPool("cpu", self_test=check_golden, distrust=lambda card, why: heard.append((card.id, why)))


def ask(card, pool):
    return answer_now(InferenceRequest("r", (make_frame(ramp()),), card), pool, ResultCache())


def test_a_model_with_another_golden_answer_does_not_run_and_is_told_on(tmp_path):
    said = []
    card = catalog(tmp_path, (0.0, 1.0)).cards[0]
    with pytest.raises(ModelAlteredError, match="golden sample gives probabilities that differ by 1"):
        ask(card, strict_pool(said))

    assert [model_id for model_id, _ in said] == ["tiny"]
    assert "golden sample" in said[0][1]


def test_a_model_with_another_checksum_does_not_run_and_is_told_on(tmp_path):
    said = []
    card = catalog(tmp_path).cards[0]
    card.file.path.write_bytes(altered(card.file.path.read_bytes()))
    with pytest.raises(ModelAlteredError, match=r"checksum of model\.onnx"):
        ask(card, strict_pool(said))

    assert "checksum" in said[0][1]


def test_a_missing_file_is_refused_and_quarantines_nothing(tmp_path):
    said = []
    card = catalog(tmp_path).cards[0]
    card.file.path.unlink()
    with pytest.raises(ModelRefusedError, match="missing"):
        ask(card, strict_pool(said))

    assert said == []


def test_a_good_model_is_tested_once_a_load(tmp_path):
    tested = []
    pool = ModelPool("cpu", self_test=lambda model: (tested.append(model.card.id), check_golden(model)))
    card = catalog(tmp_path).cards[0]
    ask(card, pool)
    ask(card, pool)

    assert tested == ["tiny"]


def test_what_was_said_holds_for_these_weights_and_gives_the_reason(tmp_path):
    found = catalog(tmp_path / "a")
    path = tmp_path / "model-status.toml"
    quarantine(path, found.cards[0], "The checksum differs.")
    laid = with_statuses(found, read_statuses(path)).cards[0]

    assert laid.status == "quarantined"
    assert refusal(laid) == "Tiny tiny is quarantined: The checksum differs."
    with pytest.raises(ModelRefusedError, match="quarantined: The checksum differs"):
        ModelPool("cpu").get(laid)

    other = replace(found.cards[0], file=replace(found.cards[0].file, sha256="0" * 64))
    assert with_statuses(replace(found, cards=(other,)), read_statuses(path)).cards[0].status == "active"

    say_status(path, found.cards[0], "shadow", "Second opinion for a month.")
    laid = with_statuses(found, read_statuses(path)).cards[0]
    assert refusal(laid).endswith("not shown. Second opinion for a month.")
    assert len(read_statuses(path)) == 1


@pytest.mark.parametrize("text", ["schema = 2\n", "no toml", "schema = 1\n[[status]]\nid = 'x'\nstatus = 'fine'\n"])
def test_a_damaged_file_of_statuses_lifts_no_quarantine_unseen(tmp_path, text):
    path = tmp_path / "model-status.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(CatalogError, match=r"model-status\.toml"):
        read_statuses(path)


def planted(home):
    """A copy of a shipped model in the site's catalogue, and its weights."""
    folder = home / "data" / "models" / "chest-pneumonia"
    folder.parent.mkdir(parents=True)
    shutil.copytree(resource("models", "chest-pneumonia"), folder)
    text = resource("models.toml").read_text("utf-8")
    entry = next(one for one in text.split("[[model]]\n") if one.startswith('id = "chest-pneumonia"'))
    own = entry.replace("resources/models/", "models/")
    (home / "data" / "models.toml").write_text(f"schema = 1\n[[model]]\n{own}", "utf-8")
    return folder / "model.onnx"


def test_an_altered_model_is_quarantined_by_the_run_that_meets_it_and_activated_once_it_is_right(
    home, tmp_path, capsys
):
    weights = planted(home)
    whole = weights.read_bytes()
    weights.write_bytes(altered(whole))
    film = resource("samples", "chest-normal.dcm")
    analyze = ["analyze", str(film), "--model", "chest-pneumonia", "--formats", "json", "--out"]

    assert main([*analyze, str(tmp_path / "one")]) == 1
    assert "checksum" in capsys.readouterr().err
    assert main(["models", "list"]) == 0
    line = next(one for one in capsys.readouterr().out.splitlines() if one.startswith("chest-pneumonia"))
    assert "quarantined" in line
    assert "The checksum of model.onnx differs" in line

    assert main([*analyze, str(tmp_path / "two")]) == 2
    assert "is quarantined: The checksum" in capsys.readouterr().err
    assert main(["models", "activate", "chest-pneumonia"]) == 1
    assert "refused" in capsys.readouterr().out

    weights.write_bytes(whole)
    assert main(["models", "check", "chest-pneumonia"]) == 0
    assert "ok (quarantined: The checksum" in capsys.readouterr().out
    assert main(["models", "activate", "chest-pneumonia", "--why", "copied again"]) == 0
    assert main([*analyze, str(tmp_path / "three")]) == 0


def test_a_shipped_model_can_be_put_into_the_shadow_and_quarantined(home, capsys):
    paths = AppPaths.below(home)
    assert main(["models", "quarantine", "router", "--why", "under review"]) == 0
    assert main(["models", "shadow", "chest-pneumonia"]) == 0
    found = installed_catalog(paths)
    assert found.card("router").status_reason == "under review"
    assert found.card("chest-pneumonia").status == "shadow"
    assert main(["models", "activate", "router", "chest-pneumonia"]) == 0
    assert {card.status for card in installed_catalog(paths).cards} == {"active"}
    assert main(["models", "quarantine", "nobody"]) == 2


def test_a_device_that_computes_otherwise_hands_over_to_the_processor_and_nothing_is_quarantined(tmp_path):
    said, tested = [], []
    card = catalog(tmp_path).cards[0]

    def load(card, device, reader):
        runner = load_onnx(card, DeviceChoice(CPU, "CPU", "for the test"), reader)
        runner.device = device
        return runner

    def self_test(model):
        tested.append(model.runner.device.provider)
        if not model.runner.device.is_cpu:
            raise ModelAlteredError("The golden sample gives probabilities that differ by 0.01.")
        check_golden(model)

    pool = ModelPool("cpu", load=load, self_test=self_test, distrust=lambda *what: said.append(what))
    pool._device = DeviceChoice(CUDA, "GPU", "for the test")
    model = pool.get(card)

    assert tested == [CUDA, CPU]
    assert model.runner.device.is_fallback
    assert "GPU gives other answers than the golden sample expects" in model.runner.device.reason
    assert said == []


def test_a_model_that_a_router_of_the_site_hands_pictures_to_goes_after_the_router(home, capsys):
    paths = AppPaths.default()
    weights = paths.models / "blood" / "model.onnx"
    tiny_classifier(weights, model_id="blood")
    other = paths.models / "names" / "model.onnx"
    other.parent.mkdir()
    shutil.copy(weights, other)
    labels = ("Pneumonia", "Normal")
    route = {"to": {"Pneumonia": "blood", "Normal": ""}, "min_probability": 0.5, "else": "ask"}
    router = entry("names", other, paths.data, labels, task="router", route=route)
    write_catalog(paths.data, [entry("blood", weights, paths.data, labels), router])

    assert main(["models", "remove", "blood"]) == 2
    assert "names hands pictures to blood" in capsys.readouterr().err
    assert weights.is_file()
    assert main(["models", "remove", "names", "blood"]) == 0
    assert not weights.exists()


def test_a_quarantine_by_hand_without_a_reason_says_that(home, capsys):
    assert main(["models", "quarantine", "brain-tumour"]) == 0

    laid = installed_catalog(AppPaths.default()).card("brain-tumour")

    assert "set aside by hand" in refusal(laid)
