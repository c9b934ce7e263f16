"""What is never loaded, each with a sentence that says why."""

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from inference.catalog import load_catalog
from inference.errors import ModelRefusedError
from inference.model_pool import ModelPool
from inference.runners.onnx_graph import read_onnx
from inference.weights import WeightsReader
from tests.onnx_builders import classifier_proto, entry, tiny_card, write_catalog


def refusal(card):
    with pytest.raises(ModelRefusedError) as caught:
        read_onnx(card, WeightsReader())
    assert caught.value.advice
    return str(caught.value)


def card_of(folder, model, **changes):
    path = folder / "model.onnx"
    path.write_bytes(model if isinstance(model, bytes) else model.SerializeToString())
    return load_catalog([write_catalog(folder, [entry("tiny", path, folder, ["A", "B"], **changes)])]).cards[0]


def test_the_file_described_is_read(tmp_path):
    card = tiny_card(tmp_path / "model.onnx")

    assert read_onnx(card, WeightsReader()).content == (tmp_path / "model.onnx").read_bytes()


def test_a_missing_file_is_named_without_its_folder(tmp_path):
    card = tiny_card(tmp_path / "model.onnx")
    card.file.path.unlink()

    message = refusal(card)

    assert message == "model.onnx is missing."


def test_an_altered_file_is_refused(tmp_path):
    card = tiny_card(tmp_path / "model.onnx")
    content = bytearray(card.file.path.read_bytes())
    content[-1] ^= 1
    card.file.path.write_bytes(content)

    assert "checksum" in refusal(card) or "part of one" in refusal(card)


def test_a_file_that_was_verified_and_then_altered_is_refused(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"good")
    reader, digest = WeightsReader(), hashlib.sha256(b"good").hexdigest()
    assert reader.read(path, digest, tmp_path) == b"good"

    path.write_bytes(b"evil!")

    with pytest.raises(ModelRefusedError, match="checksum"):
        reader.read(path, digest, tmp_path)


def test_a_linked_file_is_loaded_from_the_bytes_that_were_summed(tmp_path):
    card = tiny_card(tmp_path / "cache" / "real.onnx")
    hard, soft = tmp_path / "hard.onnx", tmp_path / "soft.onnx"
    os.link(card.file.path, hard)
    soft.symlink_to(card.file.path)

    for path in (hard, soft, card.file.path):
        linked = replace(card, root=tmp_path, file=replace(card.file, path=path))
        assert ModelPool("cpu").get(linked).runner.inputs
    hard.write_bytes(hard.read_bytes()[:-1] + b"x")
    assert "checksum" in refusal(card) or "part of one" in refusal(card)


def test_the_file_is_opened_once_and_what_was_summed_is_what_the_runtime_gets(tmp_path, monkeypatch):
    card = tiny_card(tmp_path / "model.onnx")
    opened, given = [], []
    honest_open, honest_session = os.open, onnxruntime.InferenceSession

    def opens(path, *rest, **named):
        if Path(path).suffix == ".onnx":
            opened.append(path)
        return honest_open(path, *rest, **named)

    def makes(content, *rest, **named):
        given.append(content)
        return honest_session(content, *rest, **named)

    monkeypatch.setattr(os, "open", opens)
    monkeypatch.setattr(onnxruntime, "InferenceSession", makes)
    ModelPool("cpu").get(card)

    assert len(opened) == 1
    assert [hashlib.sha256(one).hexdigest() for one in given] == [card.file.sha256]


def test_a_file_outside_the_catalogues_folder_is_refused(tmp_path):
    card = tiny_card(tmp_path / "model.onnx")

    for path in (tmp_path / "in" / ".." / "model.onnx", tmp_path / "model.onnx"):
        outside = replace(card, root=tmp_path / "in", file=replace(card.file, path=path))
        assert "outside the folder" in refusal(outside)


def test_a_named_pipe_is_refused_and_does_not_wait(tmp_path):
    card = tiny_card(tmp_path / "model.onnx")
    card.file.path.unlink()
    os.mkfifo(card.file.path)

    assert "regular file" in refusal(card)


def test_a_git_lfs_pointer_is_refused_and_says_what_to_do(tmp_path):
    card = card_of(tmp_path, b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n")

    with pytest.raises(ModelRefusedError, match="Git LFS") as caught:
        read_onnx(card, WeightsReader())
    assert "git lfs pull" in caught.value.advice


@pytest.mark.parametrize("content", [b"", b"\x80\x04garbage", classifier_proto(2).SerializeToString()[:200]])
def test_what_is_not_a_whole_onnx_file_is_refused(tmp_path, content):
    assert "ONNX" in refusal(card_of(tmp_path, content))


def test_a_custom_operator_is_refused(tmp_path):
    model = classifier_proto(2)
    model.graph.node[1].domain = "evil.ops"

    assert "evil.ops.Relu" in refusal(card_of(tmp_path, model))


def test_a_model_that_takes_volumes_is_refused(tmp_path):
    node = helper.make_node("Flatten", ["x"], ["logits"])
    given = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 1, 8, 8, 8])
    made = helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, 512])
    model = helper.make_model(helper.make_graph([node], "volume", [given], [made]))

    assert "volumes" in refusal(card_of(tmp_path, model))


def with_external(location):
    model = classifier_proto(2)
    values = np.arange(4, dtype=np.float32).reshape(2, 2)
    tensor = numpy_helper.from_array(values, "weights")
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value=location)
    model.graph.initializer[1].CopyFrom(tensor)
    return model, values.tobytes()


@pytest.mark.parametrize("location", ["../weights.bin", "/etc/passwd", r"..\weights.bin", r"C:\weights.bin", ""])
def test_external_data_outside_the_folder_is_refused(tmp_path, location):
    model, _ = with_external(location)

    assert "outside" in refusal(card_of(tmp_path, model))


def test_external_data_counts_in_the_checksum_and_is_loaded(tmp_path):
    model, values = with_external("weights.bin")
    (tmp_path / "weights.bin").write_bytes(values)
    digest = hashlib.sha256(model.SerializeToString() + values).hexdigest()
    card = card_of(tmp_path, model, file={"path": "model.onnx", "sha256": digest})

    pool = ModelPool("cpu")
    assert pool.get(card).runner.size_bytes > 0
    (tmp_path / "weights.bin").write_bytes(values[::-1])
    assert "external data differs" in refusal(card)


def test_an_external_symbolic_link_is_refused(tmp_path):
    model, values = with_external("part/weights.bin")
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "weights.bin").write_bytes(values)
    (tmp_path / "part").symlink_to(tmp_path / "real")
    digest = hashlib.sha256(model.SerializeToString() + values).hexdigest()

    assert "symbolic link" in refusal(card_of(tmp_path, model, file={"path": "model.onnx", "sha256": digest}))


def test_an_external_hard_link_is_refused(tmp_path):
    model, values = with_external("weights.bin")
    (tmp_path / "weights.bin").write_bytes(values)
    os.link(tmp_path / "weights.bin", tmp_path / "second")
    digest = hashlib.sha256(model.SerializeToString() + values).hexdigest()

    assert "hard link" in refusal(card_of(tmp_path, model, file={"path": "model.onnx", "sha256": digest}))


def test_an_operator_that_no_runtime_knows_is_refused_on_loading(tmp_path):
    model = classifier_proto(2)
    model.graph.node[1].op_type = "Telepathy"
    card = card_of(tmp_path, model)

    with pytest.raises(ModelRefusedError, match="cannot be loaded"):
        ModelPool("cpu").get(card)


def test_a_quarantined_model_is_refused(tmp_path):
    with pytest.raises(ModelRefusedError, match="quarantined"):
        ModelPool("cpu").get(tiny_card(tmp_path / "model.onnx", status="quarantined"))
