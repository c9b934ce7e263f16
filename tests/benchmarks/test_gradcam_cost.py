"""What an explained answer of a brought network costs over the plain one, and how long bringing it takes; printed."""

import time

import numpy as np
import onnxruntime
import pytest
import torch

from inference.conversion import Wishes
from inference.conversion.steps import convert_here, read_here
from inference.loaded_model import ACTIVATION, COTANGENT, GRADIENT
from inference.runners.onnx_runner import thread_count
from tests.torchvision_layout import densenet_state, resnet_state

pytestmark = pytest.mark.benchmark

RUNS = 25
SIDE = 224
STATES = {
    "DenseNet121": densenet_state,
    "ResNet50": lambda: resnet_state("resnet50"),
    "ResNet18": lambda: resnet_state("resnet18"),
}


def session(content):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = thread_count()
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])


def milliseconds(*actions):
    """The fastest and the median run of each action, in turns so that noise falls on all alike."""
    times = [[] for _ in actions]
    for _ in range(RUNS):
        for action, taken in zip(actions, times, strict=True):
            begun = time.perf_counter()
            action()
            taken.append((time.perf_counter() - begun) * 1000)
    return [(min(taken[2:]), float(np.median(taken[2:]))) for taken in times]


@pytest.mark.parametrize("name", STATES)
def test_grad_cam_of_a_brought_network_against_its_plain_forward(tmp_path, capsys, name):
    path = tmp_path / "weights.pth"
    torch.save(STATES[name](), path)
    begun = time.perf_counter()
    source = read_here(path, Wishes(size=(SIDE, SIDE)))
    converted = convert_here(source)
    brought_s = time.perf_counter() - begun
    bare = convert_here(source, Wishes(size=(SIDE, SIDE), has_explanation=False))
    plain, explained = session(bare.content), session(converted.content)
    x, cotangent = np.random.default_rng(0).random((1, 3, SIDE, SIDE), np.float32), np.eye(1, 4, dtype=np.float32)

    (fast, usual), (fast_map, usual_map) = milliseconds(
        lambda: plain.run(["logits"], {"input": x}),
        lambda: explained.run(["logits", ACTIVATION, GRADIENT], {"input": x, COTANGENT: cotangent}),
    )

    with capsys.disabled():
        print(
            f"\n{name}: plain {usual:.1f} ms (fastest {fast:.1f}), with Grad-CAM {usual_map:.1f} ms ({fast_map:.1f}), "
            f"ratio {usual_map / usual:.3f} ({fast_map / fast:.3f}); brought in {brought_s:.1f} s"
        )
    assert converted.explanation == "grad_cam"
