"""Exactly one outcome per request, whatever the model does; urgent requests first."""

import logging
import random
import threading
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from inference.device import CPU, CUDA, DeviceChoice
from inference.engine import InferenceEngine
from inference.errors import DeviceMemoryError, ModelOutputError
from inference.frame import Frame, FrameKey
from inference.model_pool import ModelPool
from inference.request import Dropped, Explanation, Failed, Finished, InferenceRequest, Progress
from inference.results import ResultCache
from inference.runners import TensorSpecification
from inference.tasks import explaining
from tests.onnx_builders import tiny_card

WAIT_S = 20.0
PROCESSOR = DeviceChoice(CPU, "CPU", "for the test")
GRAPHICS = DeviceChoice(CUDA, "GPU", "for the test")


class FakeRunner:
    """A runner that answers what the test says: `answer(feeds, token)` returns the logits."""

    def __init__(self, answer, device=PROCESSOR):
        self.answer, self.device, self.size_bytes, self.is_closed = answer, device, 100, False
        self.inputs = (TensorSpecification("x", (1, 1, 32, 32), "tensor(float)"),)
        self.outputs = (TensorSpecification("logits", (1, 2), "tensor(float)"),)

    def run(self, feeds, outputs, token):
        token.check()
        values = self.answer(feeds, token)
        token.check()
        return dict.fromkeys(outputs, values)

    def close(self):
        self.is_closed = True


def logits(*values):
    return np.array([values], np.float32)


class Desk:
    """An engine with a fake model, and everything that it reported."""

    def __init__(self, load):
        self.events, self.changed = [], threading.Condition()
        self.engine = InferenceEngine(ModelPool("cpu", load=load), ResultCache(), self.receive)

    def receive(self, event):
        with self.changed:
            self.events.append(event)
            self.changed.notify_all()

    def outcomes(self):
        return [event for event in self.events if not isinstance(event, Progress)]

    def wait(self, count):
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.outcomes()) >= count, WAIT_S)
        return self.outcomes()


@pytest.fixture
def card(tmp_path):
    return tiny_card(tmp_path / "model.onnx", has_gradient=False)


@pytest.fixture
def desk():
    opened = []

    def make(answer):
        opened.append(Desk(lambda card, device, reader: FakeRunner(answer)))
        return opened[-1]

    yield make
    assert all(one.engine.close(WAIT_S) for one in opened)


def request(card, name, *, frames=1, is_urgent=True, explain=None):
    pictures = tuple(
        Frame(FrameKey(name, at + 1), np.zeros((32, 32), np.uint8), digest=f"{name}/{at}") for at in range(frames)
    )
    return InferenceRequest(name, pictures, card, is_urgent=is_urgent, explain=explain)


def test_an_answer_is_finished_once(desk, card):
    one = desk(lambda feeds, token: logits(3.0, 0.0))
    one.engine.submit(request(card, "a"))

    (outcome,) = one.wait(1)

    assert isinstance(outcome, Finished)
    assert outcome.answer.frames[0].findings[0].label == "Pneumonia"
    assert {name for name, _ in outcome.answer.timings_s} >= {"load", "prepare", "run", "read"}
    assert [type(event) for event in one.events].count(Finished) == 1
    assert next(event.stage for event in one.events if isinstance(event, Progress)) == "Loading the model"


def test_a_model_that_raises_fails_its_own_request_only(desk, card):
    def answer(feeds, token):
        if not failed:
            failed.append(1)
            raise RuntimeError("a bug")
        return logits(3.0, 0.0)

    failed = []
    one = desk(answer)
    one.engine.submit(request(card, "a"))
    one.engine.submit(request(card, "b"))

    first, second = one.wait(2)

    assert isinstance(first, Failed)
    assert isinstance(first.error, RuntimeError)
    assert isinstance(second, Finished)


@pytest.mark.parametrize(
    "nonsense",
    [logits(1.0), logits(1.0, 2.0, 3.0), np.zeros(2, np.float32), logits(np.nan, 1.0), logits(np.inf, 1.0)],
    ids=["short", "long", "flat", "nan", "infinite"],
)
def test_nonsense_is_a_failure_that_names_the_model_s_output(desk, card, nonsense):
    one = desk(lambda feeds, token: nonsense)
    one.engine.submit(request(card, "a"))

    (outcome,) = one.wait(1)

    assert isinstance(outcome, Failed)
    assert isinstance(outcome.error, ModelOutputError)


def test_a_model_that_hangs_ends_when_it_is_cancelled(desk, card):
    entered = threading.Event()

    def answer(feeds, token):
        stop = threading.Event()
        token.when_cancelled(stop.set)
        entered.set()
        assert stop.wait(WAIT_S)
        return logits(1.0, 0.0)

    one = desk(answer)
    one.engine.submit(request(card, "a"))
    assert entered.wait(WAIT_S)
    one.engine.cancel("a")

    assert one.wait(1) == [Dropped("a")]


def test_an_urgent_request_overtakes_a_batch_that_is_under_way(desk, card):
    first_frame, go_on, seen = threading.Event(), threading.Event(), []

    def answer(feeds, token):
        seen.append(token)
        first_frame.set()
        assert go_on.wait(WAIT_S)
        return logits(1.0, 0.0)

    one = desk(answer)
    batch = one.engine.submit(request(card, "batch", frames=3, is_urgent=False))
    assert first_frame.wait(WAIT_S)
    one.engine.submit(request(card, "later batch", is_urgent=False))
    urgent = one.engine.submit(request(card, "urgent"))
    go_on.set()

    names = [outcome.request_id for outcome in one.wait(3)]

    assert names == ["urgent", "batch", "later batch"]
    assert seen[:4] == [batch, urgent, batch, batch]


def test_a_waiting_batch_that_is_cancelled_does_not_wait_for_the_other(desk, card):
    first_frame, go_on = threading.Event(), threading.Event()

    def answer(feeds, token):
        first_frame.set()
        assert go_on.wait(WAIT_S)
        return logits(1.0, 0.0)

    one = desk(answer)
    one.engine.submit(request(card, "long", frames=4, is_urgent=False))
    assert first_frame.wait(WAIT_S)
    one.engine.submit(request(card, "waiting", is_urgent=False))
    one.engine.cancel("waiting")
    go_on.set()

    assert [outcome.request_id for outcome in one.wait(2)] == ["waiting", "long"]


def test_a_thousand_submits_and_cancels_have_a_thousand_outcomes(desk, card):
    dice = random.Random(5)
    one = desk(lambda feeds, token: logits(dice.random(), 0.0))
    names = [f"r{at}" for at in range(1000)]

    def send(part):
        order = random.Random(len(part))
        for name in part:
            asked = request(card, name, frames=order.choice((1, 1, 3)), is_urgent=order.random() < 0.5)
            one.engine.submit(asked)
            if order.random() < 0.4:
                one.engine.cancel(order.choice(names))

    senders = [threading.Thread(target=send, args=(names[at::3],)) for at in range(3)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join(WAIT_S)

    outcomes = one.wait(1000)

    assert one.engine.close(WAIT_S)
    assert Counter(outcome.request_id for outcome in outcomes) == Counter(names)
    assert {type(outcome) for outcome in outcomes} == {Finished, Dropped}


def test_closing_drops_what_is_open_and_what_comes_after(card):
    entered = threading.Event()

    def answer(feeds, token):
        stop = threading.Event()
        token.when_cancelled(stop.set)
        entered.set()
        assert stop.wait(WAIT_S)
        return logits(1.0, 0.0)

    one = Desk(lambda card, device, reader: FakeRunner(answer))
    for name in ("a", "b", "c"):
        one.engine.submit(request(card, name, is_urgent=name == "a"))
    assert entered.wait(WAIT_S)

    assert one.engine.close(WAIT_S)
    token = one.engine.submit(request(card, "late"))

    assert token.is_cancelled
    assert sorted(outcome.request_id for outcome in one.outcomes()) == ["a", "b", "c", "late"]
    assert {type(outcome) for outcome in one.outcomes()} == {Dropped}


def test_an_engine_that_does_not_stop_is_named_in_the_log(card, caplog):
    entered, stop = threading.Event(), threading.Event()

    def answer(feeds, token):
        entered.set()
        assert stop.wait(WAIT_S)
        return logits(1.0, 0.0)

    one = Desk(lambda card, device, reader: FakeRunner(answer))
    one.engine.submit(request(card, "a"))
    assert entered.wait(WAIT_S)
    with caplog.at_level(logging.ERROR):
        assert not one.engine.close(0.01)
    stop.set()

    assert "tiny" in caplog.text
    assert one.engine.close(WAIT_S)
    assert one.outcomes() == [Dropped("a")]


def test_the_same_id_cannot_be_open_twice(desk, card):
    stop = threading.Event()
    one = desk(lambda feeds, token: logits(1.0, 0.0) if stop.wait(WAIT_S) else None)
    one.engine.submit(request(card, "a"))

    with pytest.raises(ValueError, match="open"):
        one.engine.submit(request(card, "a"))
    stop.set()
    assert len(one.wait(1)) == 1


def test_a_receiver_that_fails_does_not_end_the_engine(card, caplog):
    got, changed = [], threading.Event()

    def receive(event):
        if isinstance(event, Finished):
            got.append(event)
            if len(got) == 2:
                changed.set()
        raise RuntimeError("broken receiver")

    engine = InferenceEngine(
        ModelPool("cpu", load=lambda *_: FakeRunner(lambda feeds, token: logits(1.0, 0.0))), ResultCache(), receive
    )
    engine.submit(request(card, "a"))
    engine.submit(request(card, "b"))

    assert changed.wait(WAIT_S)
    assert engine.close(WAIT_S)
    assert "receiver" in caplog.text


def test_a_full_gpu_hands_over_to_the_cpu_with_a_notice(card):
    def load(card, device, reader):
        if device.is_cpu:
            return FakeRunner(lambda feeds, token: logits(3.0, 0.0), device)

        def answer(feeds, token):
            raise DeviceMemoryError("GPU ran out of memory.")

        return FakeRunner(answer, GRAPHICS)

    one = Desk(load)
    one.engine._pool._device = GRAPHICS
    one.engine.submit(request(card, "a", frames=2))
    (outcome,) = one.wait(1)

    assert one.engine.close(WAIT_S)
    assert isinstance(outcome, Finished)
    assert outcome.answer.notices == ("GPU ran out of memory. The CPU is used.",)
    assert outcome.answer.device.startswith("CPU")


def test_a_full_cpu_is_a_failure_with_advice(desk, card):
    def answer(feeds, token):
        raise DeviceMemoryError("CPU ran out of memory.")

    one = desk(answer)
    one.engine.submit(request(card, "a"))

    (outcome,) = one.wait(1)

    assert isinstance(outcome, Failed)
    assert "smaller model" in outcome.error.advice


def test_the_second_answer_comes_from_the_cache_without_the_model(desk, card):
    runs = []
    one = desk(lambda feeds, token: runs.append(1) or logits(3.0, 0.0))
    for name in ("a", "b"):
        one.engine.submit(replace(request(card, "same", frames=2), id=name))

    first, second = one.wait(2)

    assert len(runs) == 2
    assert (first.answer.is_from_cache, second.answer.is_from_cache) == (False, True)
    assert second.answer.frames == first.answer.frames
    assert second.answer.device == first.answer.device


def test_a_map_is_another_answer(desk, card):
    runs = []
    one = desk(lambda feeds, token: runs.append(1) or logits(3.0, 0.0))
    one.engine.submit(request(card, "same"))
    one.engine.submit(replace(request(card, "same", explain=Explanation("Normal")), id="b"))

    _, second = one.wait(2)

    assert len(runs) == 2 + 196
    assert [one.label for one in second.answer.frames[0].saliencies] == ["Normal"]
    assert explaining.OCCLUSION_INSTEAD in second.answer.frames[0].cautions
    assert max(event.fraction for event in one.events if isinstance(event, Progress)) == 1.0
