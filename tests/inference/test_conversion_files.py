"""What is no model, or no whole one, is refused in one sentence with advice, and leaves nothing behind."""

import io
import json
import os
import pickle
import random
import struct
import sys
import types
import zipfile

import numpy as np
import onnx
import pytest
import torch
from onnx import TensorProto, helper, numpy_helper

from app import __main__ as entry
from inference.conversion import Wishes, convert, outside, read_source
from inference.conversion.file import look_at
from inference.conversion.steps import read_here
from inference.errors import Cancelled, ModelRefusedError
from inference.request import CancelToken
from tests.onnx_builders import classifier_proto
from tests.torchvision_layout import resnet_state

MARK = "planted-code-ran"


class Hostile:
    """A pickle that leaves a mark where it is loaded."""

    def __init__(self, folder):
        self.path = str(folder / MARK)

    def __reduce__(self):
        return open, (self.path, "w")


def pickled(folder):
    return pickle.dumps(Hostile(folder))


def torch_saved(folder):
    aside = io.BytesIO()
    torch.save({"state_dict": Hostile(folder)}, aside)
    return aside.getvalue()


def torch_saved_in_the_old_way(folder):
    aside = io.BytesIO()
    torch.save({"state_dict": Hostile(folder)}, aside, _use_new_zipfile_serialization=False)
    return aside.getvalue()


def truncated_checkpoint(folder):
    aside = io.BytesIO()
    torch.save(resnet_state("resnet18"), aside)
    return aside.getvalue()[:100_000]


def bomb(folder):
    aside = io.BytesIO()
    with zipfile.ZipFile(aside, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/data.pkl", bytes(200 * 2**20))
    return aside.getvalue()


def escaping(folder):
    aside = io.BytesIO()
    with zipfile.ZipFile(aside, "w") as archive:
        archive.writestr("../../data.pkl", b"x")
    return aside.getvalue()


def damaged_safetensors(folder):
    header = json.dumps({"a": {"dtype": "F32", "shape": [1000], "data_offsets": [0, 4000]}}).encode()
    return struct.pack("<Q", len(header)) + header + bytes(16)


CONTENTS = [
    ("weights.onnx", lambda folder: b"version https://git-lfs.github.com/spec/v1\noid sha256:1\n", "Git LFS pointer"),
    ("weights.pth", lambda folder: b"", "is empty"),
    ("weights.pth", lambda folder: b"\n<!DOCTYPE html><html></html>", "text with markup"),
    ("weights.onnx", lambda folder: classifier_proto(2).SerializeToString()[:90], "only a part of"),
    ("weights.onnx", lambda folder: b"hello world, this is text", "not an ONNX file"),
    ("weights.pth", pickled, "Python code"),
    ("weights.pth", torch_saved, r"Python code \(\w*\.open\), which is never run"),
    ("weights.pth", torch_saved_in_the_old_way, "Python code"),
    ("weights.pth", truncated_checkpoint, "damaged or only a part"),
    ("weights.pth", bomb, "would unpack to"),
    ("weights.pth", escaping, "leaves its folder"),
    ("weights.safetensors", damaged_safetensors, "damaged or only a part"),
    ("weights.tflite", lambda folder: b"\x1c\0\0\0TFL3" + bytes(99), "TensorFlow Lite"),
    ("weights.h5", lambda folder: b"\x89HDF\r\n\x1a\n" + bytes(99), "damaged or only a part"),
    ("weights.tar.gz", lambda folder: b"\x1f\x8b" + bytes(99), "compressed archive"),
    ("weights.bin", lambda folder: bytes(range(7, 200)), "no model of a kind that is known"),
]


@pytest.mark.parametrize(("name", "make", "words"), CONTENTS, ids=lambda value: value if isinstance(value, str) else "")
def test_what_is_no_model_is_refused_and_no_code_in_it_runs(tmp_path, name, make, words):
    path = tmp_path / name
    path.write_bytes(make(tmp_path))

    with pytest.raises(ModelRefusedError, match=words) as caught:
        read_here(path, Wishes())

    assert caught.value.advice not in ("", ModelRefusedError.default_advice)
    assert sorted(one.name for one in tmp_path.iterdir()) == [name]


def test_a_whole_pickled_network_is_refused_by_name(torch_checkpoints):
    with pytest.raises(
        ModelRefusedError, match=r"Python code \(monai\.networks\.nets\.densenet\.DenseNet121\)"
    ) as caught:
        read_here(torch_checkpoints / "whole.pth", Wishes())
    assert "state_dict()" in caught.value.advice


class DetectionModel:
    """Stands for a network that Ultralytics saves whole."""


DetectionModel.__module__ = "ultralytics.nn.tasks"


def test_a_detector_that_is_saved_whole_is_refused_with_the_command_that_exports_it(tmp_path, monkeypatch):
    for name in ("ultralytics", "ultralytics.nn", "ultralytics.nn.tasks"):
        planted = types.ModuleType(name)
        planted.DetectionModel = DetectionModel
        monkeypatch.setitem(sys.modules, name, planted)
    torch.save({"model": DetectionModel()}, tmp_path / "best.pt")

    with pytest.raises(ModelRefusedError, match=r"Python code \(ultralytics\.nn\.tasks\.DetectionModel\)") as caught:
        read_here(tmp_path / "best.pt", Wishes())
    assert "yolo export" in caught.value.advice


def test_links_folders_and_devices_are_refused(tmp_path):
    path = tmp_path / "model.onnx"
    onnx.save(classifier_proto(2), path)
    (tmp_path / "link.onnx").symlink_to(path)
    (tmp_path / "folder.onnx").mkdir()
    os.mkfifo(tmp_path / "pipe.onnx")

    for name, words in (("link", "symbolic link"), ("folder", "folder"), ("pipe", "regular file"), ("no", "missing")):
        with pytest.raises(ModelRefusedError, match=words):
            look_at(tmp_path / f"{name}.onnx")


class Saving(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = torch.nn.Conv2d(1, 2, 3)

    def forward(self, x):
        torch.save(x, "planted-code-ran")
        return self.stem(x)


class Mapping(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = torch.nn.Conv2d(1, 2, 3)

    def forward(self, x):
        return self.stem(x) + torch.from_file("planted-code-ran", True, 4).sum()


@pytest.mark.filterwarnings("ignore:.*torch.jit.*")
@pytest.mark.parametrize(("network", "word"), [(Saving, "save"), (Mapping, "from_file")])
def test_torchscript_that_reaches_for_files_is_refused(tmp_path, monkeypatch, network, word):
    monkeypatch.chdir(tmp_path)
    torch.jit.script(network()).save("model.pt")

    with pytest.raises(ModelRefusedError, match=rf"may reach out of the model \({word}\)"):
        read_here(tmp_path / "model.pt", Wishes(size=(32, 32)))
    assert not (tmp_path / MARK).exists()


def edited_program(source, target, change):
    """A torch.export file with its graph changed."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith("models/model.json"):
                content = change(content.decode()).encode()
            new.writestr(name, content)
    return target


def with_size(text):
    return text.replace("Symbol('s77'", "__import__('os').mkdir('planted-code-ran') or Symbol('s77'")


def with_operator(text):
    return text.replace("torch.ops.aten.conv2d.default", "torch.os.mkdir")


@pytest.mark.parametrize(
    ("change", "words"), [(with_size, "computes a size"), (with_operator, "operator torch.os.mkdir")]
)
def test_a_torch_export_program_with_python_in_it_is_refused(torch_checkpoints, tmp_path, monkeypatch, change, words):
    monkeypatch.chdir(tmp_path)
    path = edited_program(torch_checkpoints / "densenet121.pt2", tmp_path / "model.pt2", change)

    with pytest.raises(ModelRefusedError, match=words):
        read_here(path, Wishes(size=(64, 64)))
    assert [one.name for one in tmp_path.iterdir()] == ["model.pt2"]


def test_a_program_whose_sample_is_a_pickle_is_refused(torch_checkpoints, tmp_path):
    path = tmp_path / "model.pt2"
    with zipfile.ZipFile(torch_checkpoints / "unet-residual.pt2") as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            new.writestr(name, torch_saved(tmp_path) if "sample_inputs" in name else old.read(name))

    with pytest.raises(ModelRefusedError, match="Python code"):
        read_here(path, Wishes())
    assert not (tmp_path / MARK).exists()


@pytest.mark.parametrize("name", ["unet-residual.pth", "unet-residual.ts.pt", "unet-residual.pt2", "tiny.onnx"])
def test_a_damaged_file_is_refused_or_still_a_model_and_nothing_else(torch_checkpoints, tmp_path, name):
    onnx.save(classifier_proto(3), tmp_path / "tiny.onnx")
    whole = (tmp_path / name if name == "tiny.onnx" else torch_checkpoints / name).read_bytes()
    path, chance = tmp_path / f"damaged-{name}", random.Random(7)
    refusals = []

    for trial in range(14):
        damaged = bytearray(whole)
        if trial % 2:
            del damaged[chance.randrange(len(damaged)) :]
        for _ in range(0 if trial % 2 else 20):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path.write_bytes(damaged)
        try:
            read_here(path, Wishes(size=(64, 64)))
        except ModelRefusedError as error:
            refusals.append(str(error))

    assert len(refusals) >= 7  # every file that was cut short is
    assert not any("\n" in one for one in refusals)


def test_a_model_that_asks_for_more_memory_than_there_is_is_refused(tmp_path):
    arrays = [("shape", np.array([200_000, 100_000], np.int64))]
    nodes = [
        helper.make_node("ConstantOfShape", ["shape"], ["large"]),
        helper.make_node("ReduceMean", ["large"], ["mean"], keepdims=0),
        helper.make_node("Add", ["x", "mean"], ["y"]),
    ]
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 3, 8, 8]) for name in "xy"]
    weights = [numpy_helper.from_array(array, name) for name, array in arrays]
    graph = helper.make_graph(nodes, "large", ends[:1], ends[1:], weights)
    path = tmp_path / "model.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)

    with pytest.raises(ModelRefusedError, match="more memory"):
        convert(read_source(path))


def test_a_process_that_dies_is_a_refusal_and_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "given").mkdir()
    path = tmp_path / "given" / "model.onnx"
    onnx.save(classifier_proto(2), path)
    source = read_source(path)
    monkeypatch.setattr(outside.sys, "executable", "/bin/false")

    with pytest.raises(ModelRefusedError, match="ended the process that read it"):
        convert(source)
    assert [one.name for one in tmp_path.iterdir()] == ["given"]


def test_a_process_that_hangs_is_ended_and_one_can_be_cancelled(tmp_path, monkeypatch):
    path = tmp_path / "sleep"
    path.write_text(f"#!{sys.executable}\nimport time\ntime.sleep(600)\n", "utf-8")
    path.chmod(0o755)
    monkeypatch.setattr(outside.sys, "executable", str(path))
    token = CancelToken()
    token.cancel()

    with pytest.raises(ModelRefusedError, match=r"could not be read within 0\.2 seconds"):
        outside.ask({"name": "It"}, tmp_path, deadline_s=0.2)
    with pytest.raises(Cancelled):
        outside.ask({"name": "It"}, tmp_path, token=token)


def test_the_entry_point_knows_the_switch_of_a_frozen_application():
    assert entry.CONVERSION_SWITCH == outside.CONVERSION_SWITCH
