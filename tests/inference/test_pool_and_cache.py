"""Loaded models within a budget, remembered answers within a limit, the choice of a device, the sanity check."""

import threading
from dataclasses import replace

import numpy as np
import onnx
import pytest

from inference.catalog import load_catalog
from inference.device import COREML, CPU, CUDA, Device, DeviceProbe, choose_device, probe_devices
from inference.errors import Cancelled
from inference.finding import Box, ModelReference, Saliency
from inference.frame import Frame, FrameKey
from inference.model_pool import ModelPool
from inference.request import CancelToken, Explanation, FrameAnswer
from inference.results import CachedAnswer, ResultCache, result_key
from inference.runners.onnx_runner import is_out_of_memory, load_onnx
from inference.saliency.sanity import randomisation_ssim, structural_similarity, with_random_weights
from inference.weights import WeightsReader
from tests.onnx_builders import classifier_proto, entry, tiny_card, write_catalog

BOTH = DeviceProbe((Device(CUDA, "Card 0"), Device(CUDA, "Card 1", 1), Device(CPU, "CPU")))
ONLY_CPU = DeviceProbe((Device(CPU, "CPU"),), ("CUDA: no NVIDIA driver was found.",))


@pytest.mark.parametrize(
    ("preference", "probe", "provider", "index", "is_fallback"),
    [
        ("auto", BOTH, CUDA, 0, False),
        ("auto", ONLY_CPU, CPU, 0, False),
        ("cpu", BOTH, CPU, 0, False),
        ("cuda", BOTH, CUDA, 0, False),
        ("cuda:1", BOTH, CUDA, 1, False),
        ("cuda:2", BOTH, CPU, 0, True),
        ("cuda:0", ONLY_CPU, CPU, 0, True),
        ("coreml", ONLY_CPU, CPU, 0, True),
    ],
)
def test_the_device_is_chosen_and_the_reason_said(preference, probe, provider, index, is_fallback):
    choice = choose_device(preference, probe)

    assert (choice.provider, choice.index, choice.is_fallback) == (provider, index, is_fallback)
    assert choice.reason
    if probe is ONLY_CPU and preference != "cpu":
        assert "no NVIDIA driver" in choice.reason


def test_a_word_that_is_no_device_is_a_mistake_of_the_caller():
    with pytest.raises(ValueError, match="tensorrt"):
        choose_device("tensorrt", BOTH)


def test_probing_prints_nothing_and_ends_with_the_cpu(capfd):
    probe_devices.cache_clear()
    probe = probe_devices()

    assert probe.devices[-1].provider == CPU
    assert {one.provider for one in probe.devices} <= {CPU, CUDA, COREML}
    captured = capfd.readouterr()
    assert (captured.out, captured.err) == ("", "")


def test_loading_on_a_device_that_is_not_there_runs_on_the_cpu_and_says_so(tmp_path):
    choice = choose_device("cuda:3")
    runner = load_onnx(tiny_card(tmp_path / "model.onnx"), choice, WeightsReader())

    assert runner.device.is_cpu
    assert runner.device.is_fallback


def test_the_least_recently_used_model_leaves_first(tmp_path):
    cards = [tiny_card(tmp_path / name / "model.onnx", model_id=name) for name in ("a", "b", "c")]
    size = ModelPool("cpu").get(cards[0]).runner.size_bytes
    pool = ModelPool("cpu", budget_bytes=2 * size)

    for card in (cards[0], cards[1], cards[0], cards[2]):
        pool.get(card)

    assert [pool.has(card) for card in cards] == [True, False, True]
    assert pool.used_bytes <= 2 * size
    pool.close()
    assert pool.used_bytes == 0


def test_a_model_larger_than_the_budget_is_loaded_alone(tmp_path):
    card = tiny_card(tmp_path / "model.onnx")
    pool = ModelPool("cpu", budget_bytes=1)

    assert pool.get(card) is pool.get(card)


def test_an_edited_entry_is_used_without_loading_the_weights_again(tmp_path):
    card = tiny_card(tmp_path / "model.onnx")
    pool = ModelPool("cpu")
    first = pool.get(card)
    second = pool.get(replace(card, display_name="New name"))

    assert second.card.display_name == "New name"
    assert second.runner is first.runner


def test_inputs_that_are_not_fed_are_zero_and_other_outputs_are_not_computed(tmp_path):
    model = ModelPool("cpu").get(tiny_card(tmp_path / "model.onnx"))
    found = model.runner.run({"x": np.ones((1, 1, 32, 32), np.float32)}, ["logits"], CancelToken())

    assert list(found) == ["logits"]
    assert found["logits"].shape == (1, 2)


@pytest.mark.parametrize(
    "words", ["Failed to allocate memory for requested buffer of size 9", "CUDA error: out of memory", "std::bad_alloc"]
)
def test_memory_that_ran_out_is_recognised(words):
    assert is_out_of_memory(RuntimeError(words))
    assert not is_out_of_memory(RuntimeError("shape mismatch"))


def frame(digest="d", number=1):
    return Frame(FrameKey("1.2", number), np.zeros((2, 2), np.uint8), digest=digest)


def answer_of(one, values=0):
    key = one.key
    maps = (Saliency(key, "A", "m", np.zeros(values, np.float32), Box(0, 0, 1, 1), ModelReference("a", "A", "1", "0")),)
    return CachedAnswer(FrameAnswer(key, one.digest, (), (), saliencies=maps), "CPU")


def test_an_answer_is_remembered_for_exactly_what_was_asked(tmp_path):
    card = tiny_card(tmp_path / "model.onnx")
    cache = ResultCache()
    cache.put(result_key(frame(), card, None), answer_of(frame()))

    assert cache.get(result_key(frame(), card, None)) is not None
    assert cache.get(result_key(frame("e"), card, None)) is None
    assert cache.get(result_key(frame(number=2), card, None)) is None
    assert cache.get(result_key(frame(), card, Explanation("A"))) is None
    assert cache.get(result_key(frame(), replace(card, calibration=None), None)) is None
    assert cache.get(result_key(frame(), replace(card, file=replace(card.file, sha256="1" * 64)), None)) is None


def test_a_frame_without_a_digest_is_not_remembered(tmp_path):
    card = tiny_card(tmp_path / "model.onnx")
    cache = ResultCache()
    cache.put(result_key(frame(""), card, None), answer_of(frame("")))

    assert len(cache) == 0


def test_the_cache_stays_within_its_limit_and_forgets_the_oldest(tmp_path):
    card = tiny_card(tmp_path / "model.onnx")
    cache = ResultCache(limit=40_000)
    keys = [result_key(frame(number=at), card, None) for at in range(1, 5)]
    for at, key in enumerate(keys):
        cache.put(key, answer_of(frame(number=at + 1), 2000))
        cache.get(keys[0])

    assert [cache.get(key) is not None for key in keys] == [True, False, True, True]
    assert cache.size_bytes <= 40_000
    cache.clear()
    assert cache.size_bytes == 0


def test_similarity_of_a_map_with_itself_is_one_and_with_noise_is_low():
    dice = np.random.default_rng(1)
    first, second = (dice.random((14, 14)).astype(np.float32) for _ in range(2))

    assert structural_similarity(first, first) == pytest.approx(1.0)
    assert randomisation_ssim([first, second], [first, second]) == pytest.approx(1.0)
    assert randomisation_ssim([first], [second]) < 0.5


def test_random_weights_keep_their_values_and_lose_their_places():
    model = classifier_proto(4)
    changed = with_random_weights(model, 3)
    before, after = (
        {one.name: onnx.numpy_helper.to_array(one) for one in proto.graph.initializer} for proto in (model, changed)
    )

    assert not np.array_equal(before["weights"], after["weights"])
    assert np.array_equal(np.sort(before["weights"], axis=None), np.sort(after["weights"], axis=None))
    assert np.array_equal(before["bias"], after["bias"])


def test_cancelling_ends_a_run_that_is_under_way(tmp_path):
    """A loop that would run for an hour."""
    body = onnx.helper.make_graph(
        [
            onnx.helper.make_node("Identity", ["go"], ["go_on"]),
            onnx.helper.make_node("Conv", ["v", "kernel"], ["w"], pads=[1, 1, 1, 1]),
        ],
        "body",
        [
            onnx.helper.make_tensor_value_info("i", onnx.TensorProto.INT64, []),
            onnx.helper.make_tensor_value_info("go", onnx.TensorProto.BOOL, []),
            onnx.helper.make_tensor_value_info("v", onnx.TensorProto.FLOAT, [1, 1, 32, 32]),
        ],
        [
            onnx.helper.make_tensor_value_info("go_on", onnx.TensorProto.BOOL, []),
            onnx.helper.make_tensor_value_info("w", onnx.TensorProto.FLOAT, [1, 1, 32, 32]),
        ],
    )
    model = classifier_proto(2)
    model.graph.initializer.append(onnx.numpy_helper.from_array(np.array(10**9, np.int64), "times"))
    model.graph.initializer.append(onnx.numpy_helper.from_array(np.full((1, 1, 3, 3), 1 / 9, np.float32), "kernel"))
    model.graph.node[0].input[0] = "smooth"
    model.graph.node.insert(0, onnx.helper.make_node("Loop", ["times", "", "x"], ["smooth"], body=body))
    path = tmp_path / "model.onnx"
    path.write_bytes(model.SerializeToString())
    card = load_catalog([write_catalog(tmp_path, [entry("slow", path, tmp_path, ["A", "B"])])]).cards[0]
    runner, token = ModelPool("cpu").get(card).runner, CancelToken()
    timer = threading.Timer(0.2, token.cancel)
    timer.start()

    with pytest.raises(Cancelled):
        runner.run({"x": np.ones((1, 1, 32, 32), np.float32)}, ["logits"], token)
    timer.join()
