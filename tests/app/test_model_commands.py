"""`overread models list|show|check` and `overread selftest`, as text and as yes or no."""

import hashlib
import io
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.model_commands import check_models, list_models, show_model
from app.selftest import self_test
from inference.catalog import Catalog, load_catalog
from inference.errors import CatalogError
from inference.model_pool import ModelPool
from tests.onnx_builders import tiny_classifier


def golden(folder, probabilities):
    path = folder / "golden.png"
    cv2.imwrite(str(path), np.full((40, 40), 255, np.uint8))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {"sample": "golden.png", "sha256": digest, "probabilities": probabilities, "tolerance": 1e-3}


def catalog(folder, probabilities=(1.0, 0.0), **changes):
    folder.mkdir(exist_ok=True)
    return load_catalog([tiny_classifier(folder / "model.onnx", golden=golden(folder, list(probabilities)), **changes)])


def checked(found, ids=()):
    out = io.StringIO()
    return check_models(found, out, ids, make_pool=lambda: ModelPool("cpu")), out.getvalue()


def test_list_has_one_line_a_model(tmp_path):
    out = io.StringIO()
    list_models(catalog(tmp_path / "a"), out)

    assert out.getvalue() == "tiny  1.0.0  classification  active  Tiny tiny\n"


def test_an_empty_catalogue_says_so():
    out = io.StringIO()
    list_models(Catalog(), out)

    assert "No models" in out.getvalue()


def test_show_names_what_a_reader_must_know(tmp_path):
    metric = {
        "dataset": "test",
        "origin": "internal",
        "n": 10,
        "name": "auc",
        "value": 0.9,
        "ci_low": 0.8,
        "ci_high": 1.0,
    }
    found = catalog(tmp_path, metrics=[metric], contraindications=["Children"])
    out = io.StringIO()
    show_model(found, "tiny", out)

    lines = [line.split(maxsplit=1) for line in out.getvalue().splitlines()]
    assert ["sha256", found.cards[0].file.sha256] in lines
    assert ["label", "Normal, threshold 0.5, the normal label"] in lines
    assert ["figure", "auc 0.900 (95 % CI 0.800 to 1.000), internal, test, n = 10"] in lines
    assert "Children" in out.getvalue()


def test_show_and_check_name_an_unknown_model(tmp_path):
    found = catalog(tmp_path)
    with pytest.raises(CatalogError):
        show_model(found, "nothing", io.StringIO())
    with pytest.raises(CatalogError):
        checked(found, ["nothing"])


def test_a_good_model_is_ok(tmp_path):
    assert checked(catalog(tmp_path)) == (True, "tiny: ok\n")


def test_a_golden_sample_with_another_answer_is_refused(tmp_path):
    is_good, text = checked(catalog(tmp_path, (0.0, 1.0)))

    assert not is_good
    assert text.startswith("tiny: refused: The golden sample gives probabilities that differ by 1")


def test_altered_weights_are_refused_and_the_rest_is_checked(tmp_path):
    tiny_classifier(tmp_path / "b" / "model.onnx", model_id="second")
    first = catalog(tmp_path / "a")
    both = Catalog((*first.cards, *load_catalog([tmp_path / "b" / "models.toml"]).cards))
    path = both.cards[0].file.path
    path.write_bytes(path.read_bytes() + b"\0\0")

    is_good, text = checked(both)

    assert not is_good
    assert text.splitlines()[0].startswith("tiny: refused: ")
    assert text.splitlines()[1] == "second: ok (no golden sample)"
    assert checked(both, ["second"])[0]


def test_an_altered_golden_sample_is_refused(tmp_path):
    found = catalog(tmp_path)
    found.cards[0].golden.sample.write_bytes(b"x")

    assert "checksum of golden.png" in checked(found)[1]


def test_the_self_test_names_devices_decoders_models_and_store(tmp_path):
    out = io.StringIO()
    is_good = self_test(
        catalog(tmp_path), out, device_preference="cpu", check_store=lambda: "", extra_lines=["Qt: none"]
    )
    text = out.getvalue()

    for words in ("Python 3.", "Qt: none", "numpy ", "chosen for 'cpu'", "JPEG-LS Lossless", "tiny: ok", "Store\nok"):
        assert words in text
    assert is_good
    assert "none\n" not in text.split("Decoders")[1].split("Models")[0]


def test_a_broken_store_is_named_and_the_self_test_fails(tmp_path):
    def broken():
        raise OSError("disk I/O error")

    out = io.StringIO()

    assert not self_test(catalog(tmp_path), out, device_preference="cpu", check_store=broken)
    assert "failed: OSError: disk I/O error" in out.getvalue()
    assert "Something does not work" in out.getvalue()


def test_show_names_the_angles_of_a_model_with_their_limit_and_its_source():
    out = io.StringIO()
    show_model(load_catalog([Path(__file__).resolve().parents[2] / "models.toml"]), "foot-arch", out)
    (line,) = (one for one in out.getvalue().splitlines() if one.startswith("angle"))
    assert "Calcaneal pitch, below 18° speaks for Flatfoot" in line
    assert "alone: sensitivity 0.37, specificity 0.98, n = 203" in line
