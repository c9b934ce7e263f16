"""What the engine costs over the bare session, and Grad-CAM over the plain forward; printed, not asserted."""

import statistics
import sys
import threading
import time
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from inference.catalog import load_catalog
from inference.engine import InferenceEngine
from inference.frame import Frame, FrameKey
from inference.loaded_model import ACTIVATION, COTANGENT, GRADIENT
from inference.model_pool import ModelPool
from inference.preprocessing import prepare
from inference.request import CancelToken, Explanation, Finished, InferenceRequest
from inference.results import ResultCache
from inference.runners.onnx_runner import thread_count

pytestmark = pytest.mark.benchmark

RUNS = 40
CARDS = [card for card in load_catalog([Path(__file__).resolve().parents[2] / "models.toml"]).cards if card.explain]


def median_ms(*actions):
    """Median milliseconds of each action, taken in turns so that noise falls on all alike."""
    times = [[] for _ in actions]
    for _ in range(RUNS):
        for action, taken in zip(actions, times, strict=True):
            begun = time.perf_counter()
            action()
            taken.append(time.perf_counter() - begun)
    return [statistics.median(taken[3:]) * 1000 for taken in times]


def bare_session(card):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = thread_count()
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(card.file.path), options, providers=["CPUExecutionProvider"])


def film():
    stored = np.random.default_rng(1).integers(0, 4096, (2500, 2000)).astype(np.uint16)
    return Frame(FrameKey("2.25.1"), stored, bits_stored=12, digest="film")


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_the_engine_against_the_bare_session(card, capsys):
    frame, session = film(), bare_session(card)
    tensor = prepare(frame, card.input).tensor
    feeds = {card.input.name: tensor, COTANGENT: np.eye(1, len(card.labels), dtype=np.float32)}
    run_options = onnxruntime.RunOptions()
    run_options.only_execute_path_to_fetches = True
    done = threading.Event()

    def report(event):
        if isinstance(event, Finished):
            done.set()

    engine = InferenceEngine(ModelPool("cpu"), ResultCache(0), report)
    count = iter(range(10**6))

    def ask(explain=None):
        done.clear()
        engine.submit(InferenceRequest(str(next(count)), (frame,), card, explain=explain))
        assert done.wait(60)

    label = card.labels[-1].name
    bare, prepared, answered, explained = median_ms(
        lambda: session.run([card.outputs[0].name], feeds, run_options),
        lambda: prepare(frame, card.input),
        ask,
        lambda: ask(Explanation(label)),
    )
    assert engine.close(60)
    with capsys.disabled():
        sys.stdout.write(
            f"\n{card.id}: session {bare:.1f} ms, preparing 2500x2000 {prepared:.1f} ms, engine {answered:.1f} ms "
            f"({answered / (bare + prepared):.2f} x session + preparing), with map {explained:.1f} ms\n"
        )


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_grad_cam_against_the_plain_forward(card, capsys):
    session = bare_session(card)
    run_options = onnxruntime.RunOptions()
    run_options.only_execute_path_to_fetches = True
    feeds = {
        card.input.name: prepare(film(), card.input).tensor,
        COTANGENT: np.eye(1, len(card.labels), dtype=np.float32),
    }
    logits = card.outputs[0].name
    pool = ModelPool("cpu")
    model = pool.get(card)
    plain, mapped, runner = median_ms(
        lambda: session.run([logits], feeds, run_options),
        lambda: session.run([logits, ACTIVATION, GRADIENT], feeds, run_options),
        lambda: model.forward(feeds[card.input.name], CancelToken(), label_index=0),
    )
    pool.close()
    with capsys.disabled():
        ratio = f"{mapped / plain:.2f} x"
        sys.stdout.write(
            f"\n{card.id}: forward {plain:.2f} ms, with gradient {mapped:.2f} ms ({ratio}), runner {runner:.2f} ms\n"
        )
