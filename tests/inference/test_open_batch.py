"""A graph of one frame brought to many: the bundled ones, and one that mixes its frames and is not believed."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper

from inference.catalog import load_catalog
from inference.device import CPU, DeviceChoice
from inference.request import CancelToken
from inference.runners.onnx_graph import OnnxFile
from inference.runners.onnx_runner import OnnxRunner, load_onnx
from inference.runners.open_batch import _proved, load_batching, opened
from inference.weights import WeightsReader

CARDS = {one.id: one for one in load_catalog([Path(__file__).resolve().parents[2] / "models.toml"]).cards}
ON_CPU = DeviceChoice(CPU, "CPU", "")
FREE = {"chest-pneumonia", "brain-tumour", "router", "pneumonia-28", "foot-arch", "lumbar-levels"}


def counted(runner):
    """Notes how many rows each run has."""
    rows, run = [], runner.run

    def noting(feeds, outputs, token):
        rows.append(len(next(iter(feeds.values()))))
        return run(feeds, outputs, token)

    runner.run = noting
    return rows


@pytest.mark.parametrize("model_id", sorted(CARDS))
def test_bundled_models_answer_several_frames_in_one_run(model_id, monkeypatch):
    monkeypatch.setattr("inference.runners.batching_runner._WAIT_S", 5.0)  # a full batch does not wait for it
    card = CARDS[model_id]
    alone = load_onnx(card, ON_CPU, WeightsReader(), threads=1)
    runner = load_batching(card, ON_CPU, WeightsReader(), size=3, threads=1)
    (one,) = [each for each in alone.inputs if each.name == card.input.name]
    frames = np.random.default_rng(3).random((3, *one.shape), np.float32)
    output = card.outputs[0].name
    rows = counted(runner._wide)
    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(lambda frame: runner.run({one.name: frame}, [output], CancelToken())[output], frames))
    expected = [alone.run({one.name: frame}, [output], CancelToken())[output] for frame in frames]
    assert rows == ([3] if model_id in FREE else [1, 1, 1])
    for got, wanted in zip(found, expected, strict=True):
        assert got == pytest.approx(wanted, rel=1e-4, abs=1e-4)


def graph(nodes):
    values = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 4]) for name in ("x", "y")]
    made = helper.make_graph(nodes, "g", values[:1], values[1:])
    content = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()
    return OnnxFile(content, (), len(content))


@pytest.mark.parametrize("is_mixing", [False, True])
def test_a_graph_that_mixes_its_frames_is_not_believed(is_mixing):
    mean = helper.make_node("ReduceMean", ["x"], ["m"], axes=[0 if is_mixing else 1], keepdims=1)
    file = graph([mean, helper.make_node("Sub", ["x", "m"], ["y"])])
    wide = OnnxRunner(opened(file, "x"), "wide", ON_CPU, 1)
    assert (_proved(wide, OnnxRunner(file, "plain", ON_CPU, 1), "x", 3) is None) is is_mixing
