"""Torch's own files become ONNX models that answer as MONAI and torchvision's definition do."""

import numpy as np
import onnxruntime
import pytest
import torch

from inference.conversion import TOLERANCE, Wishes, WishNeededError, convert, read_source, run_original
from inference.conversion.steps import convert_here, read_here
from inference.errors import ModelRefusedError
from inference.loaded_model import ACTIVATION, GRADIENT
from tests.checkpoint_builders import expected
from tests.inference_sessions import answers
from tests.torchvision_layout import (
    densenet_answer,
    densenet_state,
    resnet_answer,
    resnet_state,
    unet_answer,
    unet_state,
)

SIZE = Wishes(size=(64, 64))


def assert_same(found, wanted):
    """Equal to the tolerance that the project states."""
    for one, other in zip(found, wanted, strict=True):
        assert one.shape == other.shape
        assert np.abs(one - other).max() <= TOLERANCE * max(1.0, np.abs(other).max())


MONAI = [
    ("densenet121", "", "densenet121", 4),
    ("resnet18", "", "resnet18", 3),
    ("resnet18-type-a", "", "resnet18", 3),
    ("resnet34-stride2", "monai-resnet34-stride2", "resnet34", 3),
    ("basic-unet", "", "monai-basic-unet", 3),
    ("basic-unet-batch", "", "monai-basic-unet", 3),
    ("unet", "", "monai-unet", 3),
    ("unet-residual", "", "monai-unet", 3),
]


@pytest.mark.parametrize(("name", "wish", "architecture", "labels"), MONAI)
def test_a_monai_state_dict_answers_as_monai_does(torch_checkpoints, name, wish, architecture, labels):
    x, wanted = expected(torch_checkpoints, name)
    wishes = Wishes(architecture=wish, size=(64, 64), has_explanation=False)

    source = read_here(torch_checkpoints / f"{name}.pth", wishes)
    converted = convert_here(source)

    assert (source.architecture, source.label_count, source.facts["origin"]) == (architecture, labels, "MONAI")
    assert source.inputs[0].shape == (None, x.shape[1], 64, 64)
    assert_same(answers(converted, x), wanted)
    assert all(one.relative < TOLERANCE for one in converted.differences)


def fifty_behind_dropout(state, x):
    return resnet_answer(state, "resnet50", x, "fc.1")


def dense_behind_sequence(state, x):
    return densenet_answer(state, x, "classifier.0")


TORCHVISION = [
    (resnet_state("resnet18"), lambda state, x: resnet_answer(state, "resnet18", x), "resnet18", 3),
    (resnet_state("resnet34", 1, 2), lambda state, x: resnet_answer(state, "resnet34", x), "resnet34", 1),
    (resnet_state("resnet50", 3, 5, "fc.1"), fifty_behind_dropout, "resnet50", 3),
    (densenet_state(), densenet_answer, "densenet121", 3),
    (densenet_state(1, 2, "classifier.0"), dense_behind_sequence, "densenet121", 1),
    (unet_state(), unet_answer, "unet", 1),
    (unet_state(is_older=True), unet_answer, "unet", 1),
]  # fmt: skip


@pytest.mark.parametrize(("state", "answer", "architecture", "channels"), TORCHVISION)
def test_a_state_dict_of_torchvisions_layout_answers_as_its_definition_says(
    tmp_path, state, answer, architecture, channels
):
    path = tmp_path / "weights.pth"
    torch.save(state, path)
    x = np.random.default_rng(1).random((1, channels, 64, 64)).astype(np.float32)

    source = read_here(path, SIZE)
    converted = convert_here(source, Wishes(size=(64, 64), has_explanation=False))

    assert (source.architecture, source.inputs[0].shape[1]) == (architecture, channels)
    assert_same(answers(converted, x), [answer(state, torch.from_numpy(x)).numpy()])


def test_a_checkpoint_with_remarks_and_prefixes_is_unwrapped(torch_checkpoints):
    source = read_here(torch_checkpoints / "wrapped.pt", SIZE)

    assert source.architecture == "densenet121"
    assert source.label_names == ("A", "B", "C", "D")
    assert (source.facts["epoch"], source.facts["best_auc"]) == ("7", "0.9")


def test_safetensors_are_read_without_their_library(tmp_path):
    import json

    state = {key: value for key, value in resnet_state("resnet18").items() if "num_batches" not in key}
    header, at = {}, 0
    for key, value in state.items():
        header[key] = {"dtype": "F32", "shape": list(value.shape), "data_offsets": [at, at + value.numel() * 4]}
        at += value.numel() * 4
    text = json.dumps({"__metadata__": {"format": "pt"}, **header}).encode()
    numbers = b"".join(value.numpy().tobytes() for value in state.values())
    path = tmp_path / "model.safetensors"
    path.write_bytes(len(text).to_bytes(8, "little") + text + numbers)
    x = np.random.default_rng(1).random((1, 3, 64, 64)).astype(np.float32)

    converted = convert_here(read_here(path, SIZE))

    assert_same(answers(converted, x), [resnet_answer(state, "resnet18", torch.from_numpy(x)).numpy()])


PROGRAMS = [
    "densenet121.ts.pt", "densenet121.scripted.pt", "densenet121.pt2", "resnet50.ts.pt", "resnet50.pt2",
    "basic-unet.scripted.pt", "unet-residual.ts.pt", "unet-residual.scripted.pt", "unet-residual.pt2",
]  # fmt: skip


@pytest.mark.parametrize("file", PROGRAMS)
def test_a_program_of_torch_answers_as_the_network_it_was_made_of(torch_checkpoints, file):
    name = file.split(".")[0]
    x, wanted = expected(torch_checkpoints, name)
    source = read_here(torch_checkpoints / file, SIZE)

    converted = convert_here(source)

    assert source.inputs[0].shape[1:] == x.shape[1:]
    assert_same(answers(converted, x), wanted)
    assert converted.explanation == ("occlusion" if "unet" in name else "grad_cam")


def test_a_batch_is_kept_free_where_the_file_permits(torch_checkpoints):
    x, wanted = expected(torch_checkpoints, "unet")
    converted = convert_here(read_here(torch_checkpoints / "unet.pth", SIZE))

    assert converted.inputs[0].shape == (None, 1, 64, 64)
    assert_same(answers(converted, np.concatenate([x, x])), [np.concatenate([wanted[0], wanted[0]])])


def test_the_process_of_its_own_gives_the_same_and_leaves_nothing(torch_checkpoints, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    x, wanted = expected(torch_checkpoints, "resnet18")
    heard = []

    source = read_source(torch_checkpoints / "resnet18.pth", SIZE)
    converted = convert(source, samples=[x], progress=lambda fraction, stage: heard.append(fraction))
    original = run_original(source, x)

    assert_same([original["logits"]], wanted)
    assert_same(answers(converted, x), wanted)
    assert converted.explanation == "grad_cam"
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert list(tmp_path.iterdir()) == []


def test_grad_cams_outputs_are_there_and_the_rest_is_the_models_own(torch_checkpoints):
    converted = convert_here(read_here(torch_checkpoints / "resnet18.pth", SIZE))
    session = onnxruntime.InferenceSession(converted.content, providers=["CPUExecutionProvider"])

    assert {one.name for one in session.get_outputs()} == {"logits", ACTIVATION, GRADIENT}
    assert [one.name for one in converted.outputs] == ["logits"]
    assert converted.activations == {"logits": "none"}


def test_a_size_that_no_file_tells_is_asked_for(torch_checkpoints):
    source = read_here(torch_checkpoints / "resnet18.pth", Wishes())

    assert source.inputs[0].shape == (None, 1, None, None)
    with pytest.raises(WishNeededError, match="rows and columns") as caught:
        convert_here(source)
    assert caught.value.wish == "size"


def test_another_architecture_than_the_wished_one_is_refused(torch_checkpoints):
    with pytest.raises(ModelRefusedError, match="holds a resnet18, not a resnet50"):
        read_here(torch_checkpoints / "resnet18.pth", Wishes(architecture="resnet50"))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda state: state.pop("layer3.1.bn2.weight"), "lacks tensors for a resnet18: layer3.1.bn2.weight"),
        (lambda state: state.update({"extra.weight": torch.zeros(3)}), "superfluous .* resnet18: extra.weight"),
        (lambda state: state.update({"bn1.weight": torch.zeros(3)}), r"bn1.weight has the shape \(3,\)"),
        (lambda state: state.update({"fc.3.weight": torch.zeros(2, 2)}), "belongs to no network"),
        (lambda state: state.update({"conv1.weight": torch.zeros(64, 1, 7, 7, 7)}), "network for volumes"),
    ],
)  # fmt: skip
def test_a_state_dict_that_does_not_fit_is_refused_and_says_where(tmp_path, change, words):
    state = resnet_state("resnet18")
    change(state)
    torch.save(state, tmp_path / "weights.pth")

    with pytest.raises(ModelRefusedError, match=words):
        read_here(tmp_path / "weights.pth", SIZE)
