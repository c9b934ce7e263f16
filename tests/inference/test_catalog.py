"""`models.toml`: what it takes, and errors that name the key and the line."""

import subprocess
import sys
from pathlib import Path

import pytest

from inference.catalog import load_catalog
from inference.errors import CatalogError
from inference.finding import Code
from tests.onnx_builders import tiny_classifier

MINIMAL = f"""schema = 1

[[model]]
id = "one"
display_name = "One"
version = "1.0.0"
task = "classification"

[model.file]
path = "models/one/model.onnx"
sha256 = "{"0" * 64}"

[model.input]
name = "x"
size = [224, 200]

[[model.output]]
name = "logits"

[[model.label]]
name = "Ill"
threshold = 0.4
colour = "#aabbcc"
finding = {{ value = "1", scheme = "SCT", meaning = "Ill" }}

[[model.label]]
name = "Well"
normal = true
"""


def written(folder, text):
    path = folder / "models.toml"
    path.write_text(text, "utf-8")
    return path


def failure(folder, text):
    with pytest.raises(CatalogError) as caught:
        load_catalog([written(folder, text)])
    return str(caught.value)


def test_a_minimal_entry_gets_the_defaults(tmp_path):
    (card,) = load_catalog([written(tmp_path, MINIMAL)]).cards

    assert card.file.path == tmp_path / "models/one/model.onnx"
    assert card.input.size == (224, 200)
    assert (card.input.layout, card.input.resize, card.input.mean) == ("NCHW", "letterbox", (0.0,))
    assert card.labels[0].finding == Code("1", "SCT", "Ill")
    assert [label.is_normal for label in card.labels] == [False, True]
    assert card.calibration is None
    assert card.reference().sha256 == "0" * 64


@pytest.mark.parametrize(
    ("old", "new", "line", "key"),
    [
        ('version = "1.0.0"', 'version = "1.0.0"\nlicense = "x"', 7, "model.license"),
        ('version = "1.0.0"', "version = 1", 6, "model.version"),
        ('version = "1.0.0"\n', "", 3, "model.version"),
        ('task = "classification"', 'task = "guessing"', 7, "model.task"),
        ("size = [224, 200]", "size = [224]", 15, "model.input.size"),
        ("size = [224, 200]", "size = [0, 200]", 15, "model.input.size"),
        ("size = [224, 200]", 'size = [1, 1]\nlayuot = "NCHW"', 16, "model.input.layuot"),
        ("size = [224, 200]", "size = [1, 1]\nchannels = 3\nmean = [1]", 17, "model.input.mean"),
        ("size = [224, 200]", "size = [1, 1]\nstd = [0]", 16, "model.input.std"),
        ("size = [224, 200]", "size = [1, 1]\nrange = [1, 0]", 16, "model.input.range"),
        ("size = [224, 200]", "size = [1, 1]\nmean = [nan]", 16, "model.input.mean"),
        ("threshold = 0.4", "threshold = 1.4", 22, "model.label.threshold"),
        ("threshold = 0.4", "threshold = true", 22, "model.label.threshold"),
        ("#aabbcc", "red", 23, "model.label.colour"),
        ('meaning = "Ill"', 'meaning = "Ill", level = 3', 24, "model.label.finding.level"),
        ("normal = true", 'normal = "yes"', 28, "model.label.normal"),
        ('name = "Well"', 'name = "Ill"', 27, "model.label.name"),
        ("models/one/model.onnx", "../model.onnx", 10, "model.file.path"),
        ("models/one/model.onnx", "/etc/model.onnx", 10, "model.file.path"),
        ("models/one/model.onnx", r"c:\\model.onnx", 10, "model.file.path"),
        ("0" * 64, "0" * 63, 11, "model.file.sha256"),
        ("schema = 1", "schema = 2", 1, "schema"),
        ("schema = 1", "schema = 1\nmodles = []", 2, "modles"),
    ],
)
def test_an_error_names_the_key_and_the_line(tmp_path, old, new, line, key):
    assert old in MINIMAL

    message = failure(tmp_path, MINIMAL.replace(old, new, 1))

    assert f"line {line}, {key}: " in message


def test_an_error_in_the_second_model_names_its_own_line(tmp_path):
    second = MINIMAL.removeprefix("schema = 1\n").replace('"one"', '"two"').replace("threshold = 0.4", "threshold = 9")

    assert "line 49, model.label.threshold" in failure(tmp_path, MINIMAL + second)


def test_text_of_several_lines_is_not_taken_for_keys(tmp_path):
    text = MINIMAL.replace('version = "1.0.0"', 'version = """\nthreshold = 3\n"""').replace("= 0.4", "= 9.0")

    assert "line 24, model.label.threshold" in failure(tmp_path, text)


def test_the_same_id_twice_is_an_error(tmp_path):
    assert "twice" in failure(tmp_path, MINIMAL + MINIMAL.removeprefix("schema = 1\n"))


@pytest.mark.parametrize("text", ["schema = ", "\0", ""])
def test_what_is_not_a_catalogue_is_refused(tmp_path, text):
    assert "models.toml" in failure(tmp_path, text)


def test_bytes_that_are_not_text_are_refused(tmp_path):
    path = tmp_path / "models.toml"
    path.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(CatalogError, match="UTF-8"):
        load_catalog([path])


def test_a_missing_catalogue_is_refused(tmp_path):
    with pytest.raises(CatalogError, match="cannot be read"):
        load_catalog([tmp_path / "models.toml"])


def test_the_site_s_own_catalogue_is_laid_over_the_shipped_one(tmp_path):
    (tmp_path / "site").mkdir()
    shipped = written(tmp_path, MINIMAL + MINIMAL.removeprefix("schema = 1\n").replace('"one"', '"two"'))
    own = written(tmp_path / "site", MINIMAL.replace('"One"', '"Our one"'))

    catalog = load_catalog([shipped, own])

    assert [(card.id, card.display_name) for card in catalog.cards] == [("one", "Our one"), ("two", "One")]
    assert catalog.card("one").root == tmp_path / "site"


def test_an_unknown_id_says_which_are_known(tmp_path):
    catalog = load_catalog([tiny_classifier(tmp_path / "model.onnx")])

    with pytest.raises(CatalogError) as caught:
        catalog.card("other")
    assert "tiny" in caught.value.advice


def test_a_router_needs_a_route_to_its_own_labels(tmp_path):
    text = MINIMAL.replace('task = "classification"', 'task = "router"')
    route = '\n[model.route]\nmin_probability = 0.8\nelse = "ask"\nto = { Ill = "one", Well = "" }\n'

    assert "route" in failure(tmp_path, text)
    assert "'Bad'" in failure(tmp_path, text + route.replace("Ill", "Bad"))
    assert load_catalog([written(tmp_path, text + route)]).cards[0].route.to == {"Ill": "one", "Well": ""}


def test_reading_the_catalogue_loads_nothing_heavy():
    code = "import inference.catalog, sys; print(sorted({'torch','onnx','onnxruntime','cv2'} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)

    assert found.stdout.strip() == "[]"


def test_the_bundled_catalogue_is_read():
    catalog = load_catalog([ROOT / "models.toml"])

    assert {"chest-pneumonia", "brain-tumour"} <= {card.id for card in catalog.cards}


ROOT = Path(__file__).resolve().parents[2]
