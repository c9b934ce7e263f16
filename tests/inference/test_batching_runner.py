import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from inference.device import CPU, DeviceChoice
from inference.errors import ModelOutputError
from inference.request import CancelToken
from inference.runners import TensorSpecification
from inference.runners.batching_runner import BatchingRunner
from inference.runners.onnx_runner import load_onnx
from inference.weights import WeightsReader
from tests.onnx_builders import tiny_card


class Doubler:
    """Gives twice what it is fed; refuses a row that begins with a nine. `rows` are the sizes of its runs."""

    def __init__(self, batch=None):
        self.device, self.size_bytes = DeviceChoice(CPU, "CPU", ""), 1
        self.inputs = (TensorSpecification("x", (batch, 2), "tensor(float)"),)
        self.outputs = (TensorSpecification("y", (batch, 2), "tensor(float)"),)
        self.rows, self._busy = [], threading.Lock()

    def run(self, feeds, outputs, token):
        assert self._busy.acquire(blocking=False)  # never two at once
        try:
            self.rows.append(len(feeds["x"]))
            if (feeds["x"][:, 0] == 9).any():
                raise ModelOutputError("nine")
            return {"y": 2 * feeds["x"]}
        finally:
            self._busy.release()

    def close(self): ...


def ask_all(runner, values):
    """What each of several threads gets that ask at the same moment; its error where it gets one."""
    together = threading.Barrier(len(values))

    def ask(value):
        together.wait()
        try:
            return runner.run({"x": np.full((1, 2), value, np.float32)}, ["y"], CancelToken())["y"].tolist()
        except ModelOutputError as error:
            return str(error)

    with ThreadPoolExecutor(len(values)) as pool:
        return list(pool.map(ask, values))


def test_what_comes_together_goes_together_and_each_gets_its_own(monkeypatch):
    monkeypatch.setattr("inference.runners.batching_runner._WAIT_S", 5.0)  # a full batch does not wait for it
    inner = Doubler()
    assert ask_all(BatchingRunner(inner, 4), [1, 2, 3, 4]) == [[[2 * one] * 2] for one in (1, 2, 3, 4)]
    assert inner.rows == [4]


def test_one_alone_does_not_wait_for_ever_and_its_batch_is_filled_up():
    inner = Doubler()
    assert ask_all(BatchingRunner(inner, 4), [5]) == [[[10, 10]]]
    assert inner.rows == [4]  # always of one size: another would add up in another order


def test_a_frame_that_fails_fails_alone(monkeypatch):
    monkeypatch.setattr("inference.runners.batching_runner._WAIT_S", 5.0)
    inner = Doubler()
    assert ask_all(BatchingRunner(inner, 3), [1, 9, 2]) == [[[2, 2]], "nine", [[4, 4]]]
    assert inner.rows == [3, 3, 3, 3]


def test_a_graph_of_fixed_batch_runs_one_by_one():
    inner = Doubler(batch=1)
    assert ask_all(BatchingRunner(inner, 3), [1, 2, 3]) == [[[2, 2]], [[4, 4]], [[6, 6]]]
    assert inner.rows == [1, 1, 1]


def test_a_real_graph_answers_a_batch_as_it_answers_one(tmp_path):
    card = tiny_card(tmp_path / "model.onnx", batch="batch")
    alone = load_onnx(card, DeviceChoice(CPU, "CPU", ""), WeightsReader(), threads=1)
    frames = np.random.default_rng(5).random((4, 1, 1, 32, 32)).astype(np.float32)
    expected = [alone.run({"x": one}, ["logits"], CancelToken())["logits"] for one in frames]
    batching = BatchingRunner(alone, 4)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda one: batching.run({"x": one}, ["logits"], CancelToken())["logits"], frames))
    assert [one.shape for one in found] == [one.shape for one in expected]
    assert np.concatenate(found) == pytest.approx(np.concatenate(expected), abs=1e-5)
