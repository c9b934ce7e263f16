"""Keras models become ONNX models that answer as Keras does; what could run code is refused."""

import json
import zipfile

import h5py
import numpy as np
import pytest

from inference.conversion import TOLERANCE, Wishes, convert, keras_model, read_source
from inference.conversion.file import look_at
from inference.conversion.keras_safety import checked_configuration
from inference.conversion.steps import formats, open_file
from inference.errors import ModelRefusedError
from tests.checkpoint_builders import expected
from tests.inference_sessions import answers

MODELS = [
    ("raw", "keras", (1, 64, 64, 3), "softmax"),
    ("logits", "h5", (1, 64, 64, 3), "none"),
    ("one-sigmoid", "keras", (1, 64, 64, 3), "sigmoid"),
    ("plain", "h5", (1, 28, 28, 1), "softmax"),
]


@pytest.mark.parametrize(("name", "suffix", "shape", "activation"), MODELS)
def test_a_keras_model_answers_as_keras_does(keras_checkpoints, name, suffix, shape, activation):
    x, wanted = expected(keras_checkpoints, name)

    source = read_source(keras_checkpoints / f"{name}.{suffix}")
    converted = convert(source, samples=[x])

    assert (source.format, source.layout) == ("keras", "NHWC")
    assert source.inputs[0].shape[1:] == shape[1:]
    assert source.label_count == wanted[0].shape[1]
    assert list(converted.activations.values()) == [activation]
    assert np.abs(answers(converted, x)[0] - wanted[0]).max() <= TOLERANCE
    assert max(one.relative for one in converted.differences) < TOLERANCE
    assert converted.inputs[0].shape == shape
    assert converted.explanation == ("grad_cam" if name != "plain" else converted.explanation)


def test_a_rescaling_inside_the_model_tells_its_range(keras_checkpoints):
    source = read_source(keras_checkpoints / "raw.keras")

    assert source.range == (0.0, 255.0)
    assert json.loads(source.facts["rescaling"])["scale"] == pytest.approx(1 / 255)
    assert source.outputs[0].name == "kinds"


def test_a_lambda_layer_is_refused(keras_checkpoints):
    with pytest.raises(ModelRefusedError, match="Lambda, which may run code"):
        read_source(keras_checkpoints / "lambda.keras")


def test_weights_without_their_network_are_refused(keras_checkpoints):
    with pytest.raises(ModelRefusedError, match="weights without their network"):
        read_source(keras_checkpoints / "alone.weights.h5")


def changed(source, target, change):
    """The .keras file `source` with its configuration changed."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "config.json":
                configuration = json.loads(content)
                change(configuration["config"]["layers"][1])
                content = json.dumps(configuration).encode()
            new.writestr(name, content)
    return target


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"module": "os", "class_name": "system"}, "code of its own"),
        ({"module": "keras.utils", "class_name": "get_file"}, "code of its own"),
        ({"registered_name": "mine>Layer"}, "code of its own"),
        ({"class_name": "TorchModuleWrapper"}, "may run code"),
        ({"class_name": "function", "module": "builtins", "config": "exec"}, "function of Python"),
    ],
)
def test_a_configuration_that_names_code_is_refused_before_keras_sees_it(keras_checkpoints, tmp_path, change, words):
    path = changed(keras_checkpoints / "raw.keras", tmp_path / "model.keras", lambda layer: layer.update(change))

    with pytest.raises(ModelRefusedError, match=words):
        checked_configuration(look_at(path))


@pytest.mark.parametrize(
    "link", [h5py.ExternalLink("/etc/passwd", "/x"), h5py.SoftLink("/model_weights")], ids=["external", "soft"]
)
def test_a_link_in_the_weights_is_refused(keras_checkpoints, tmp_path, link):
    path = tmp_path / "model.h5"
    path.write_bytes((keras_checkpoints / "raw.h5").read_bytes())
    with h5py.File(path, "a") as tree:
        tree["model_weights/link"] = link

    with pytest.raises(ModelRefusedError, match="links to data outside"):
        checked_configuration(look_at(path))


def test_numbers_in_another_file_are_refused(keras_checkpoints, tmp_path):
    path = tmp_path / "model.h5"
    path.write_bytes((keras_checkpoints / "raw.h5").read_bytes())
    with h5py.File(path, "a") as tree:
        tree.create_dataset("outside", (4,), "u1", external=[("/etc/hostname", 0, 4)])

    with pytest.raises(ModelRefusedError, match="links to data outside"):
        checked_configuration(look_at(path))


def test_where_keras_is_not_installed_the_command_that_installs_it_is_said(keras_checkpoints, monkeypatch):
    monkeypatch.setattr(keras_model.importlib.util, "find_spec", lambda name: None)

    with pytest.raises(ModelRefusedError, match="keras and h5py is not installed") as caught:
        open_file(keras_checkpoints / "raw.keras", Wishes())
    assert 'pip install "overread[keras]"' in caught.value.advice


def test_every_kind_of_file_has_a_name_of_its_own():
    names = [one.name for one in formats()]
    assert sorted(names) == ["keras", "onnx", "torch_export", "torch_state_dict", "torchscript"]
