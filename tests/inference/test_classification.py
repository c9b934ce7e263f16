"""A real small ONNX model through the whole path: probabilities, findings, gates, maps."""

import hashlib
from dataclasses import replace

import numpy as np
import pytest

from inference.catalog import load_catalog
from inference.errors import Cancelled, InputRefusedError, ModelRefusedError
from inference.finding import Box
from inference.frame import AcquisitionContext, Frame, FrameKey
from inference.gate import UNKNOWN_ORIGIN
from inference.model_card import Calibration
from inference.model_pool import ModelPool
from inference.request import CancelToken, Explanation, InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now
from inference.tasks import cautions, classification, router
from inference.tasks.router import routed_model_id
from tests.onnx_builders import classifier_proto, entry, tiny_card, write_catalog

CHEST = AcquisitionContext(modality="DX", body_part="CHEST", view="PA")
ACCEPTS = {"modality": ["DX", "CR"], "body_part": ["CHEST"], "view": ["PA", "AP"], "min_size": [20, 20]}


@pytest.fixture
def pool():
    opened = ModelPool("cpu")
    yield opened
    opened.close()


def frame(grey=255, *, size=(40, 50), context=CHEST, number=1):
    stored = np.full(size, grey, np.uint8) if np.isscalar(grey) else grey
    return Frame(FrameKey("1.2.3", number), stored, context=context, digest=f"{np.mean(stored)}/{size}/{number}")


def ask(pool, card, *frames, explain=None, token=None):
    request = InferenceRequest("r", frames, card, explain=explain)
    return answer_now(request, pool, ResultCache(), token)


def test_a_bright_frame_is_the_first_label(tmp_path, pool):
    card = tiny_card(tmp_path / "model.onnx")
    answer = ask(pool, card, frame()).frames[0]

    (finding,) = answer.findings
    assert (finding.label, finding.is_normal, finding.is_calibrated) == ("Pneumonia", False, True)
    assert finding.probability > 0.999
    assert [one.label for one in answer.probabilities] == ["Pneumonia", "Normal"]
    assert sum(one.probability for one in answer.probabilities) == pytest.approx(1)
    assert answer.cautions == ()


def test_a_dark_frame_is_the_normal_label(tmp_path, pool):
    (finding,) = ask(pool, tiny_card(tmp_path / "model.onnx"), frame(0)).frames[0].findings

    assert (finding.label, finding.is_normal) == ("Normal", True)


def test_no_label_over_its_threshold_shows_the_likeliest_with_a_caution(tmp_path, pool):
    labels = [{"name": "A", "threshold": 0.9}, {"name": "B", "threshold": 0.9}]
    card = tiny_card(tmp_path / "model.onnx", ("A", "B"), label=labels)
    answer = ask(pool, card, frame(128)).frames[0]

    (finding,) = answer.findings
    assert finding.probability < finding.threshold
    assert classification.BELOW_THRESHOLD in answer.cautions
    assert finding.uncertainty.needs_review


def test_a_finding_keeps_its_id_and_no_other_has_it(tmp_path, pool):
    card = tiny_card(tmp_path / "model.onnx")

    ids = [
        ask(pool, card, one).frames[0].findings[0].id
        for one in (frame(), frame(), frame(number=2), frame(0), frame(254))
    ]

    assert ids[0] == ids[1]
    assert len(set(ids)) == 4


def test_temperature_scales_the_probabilities(tmp_path, pool):
    calibration = {"method": "temperature", "temperature": 8.0}
    card = tiny_card(tmp_path / "model.onnx", calibration=calibration)

    probability = ask(pool, card, frame()).frames[0].probabilities[0].probability

    assert probability == pytest.approx(1 / (1 + np.exp(-32 / 8)), abs=1e-6)


def test_an_uncalibrated_model_says_so(tmp_path, pool):
    answer = ask(pool, tiny_card(tmp_path / "model.onnx", calibration=None), frame()).frames[0]

    assert cautions.UNCALIBRATED in answer.cautions
    assert not answer.findings[0].is_calibrated


@pytest.mark.parametrize(
    ("context", "size", "words"),
    [
        (AcquisitionContext(modality="MR", body_part="CHEST"), (40, 50), "the modality here is MR"),
        (AcquisitionContext(modality="DX", body_part="FOOT"), (40, 50), "the body part here is FOOT"),
        (AcquisitionContext(modality="dx", body_part="chest", view="LL"), (40, 50), "the view here is LL"),
        (CHEST, (19, 50), "20 x 20 pixels"),
    ],
)
def test_the_gate_refuses_what_the_model_was_not_made_for(tmp_path, pool, context, size, words):
    card = tiny_card(tmp_path / "model.onnx", accepts=ACCEPTS)

    with pytest.raises(InputRefusedError, match=words) as caught:
        ask(pool, card, frame(size=size, context=context))
    assert "model" in caught.value.advice


def test_the_gate_warns_where_the_entry_says_so(tmp_path, pool):
    card = tiny_card(tmp_path / "model.onnx", accepts={**ACCEPTS, "on_fail": "warn"})
    answer = ask(pool, card, frame(context=AcquisitionContext(modality="MR"))).frames[0]

    assert any("MR" in caution for caution in answer.cautions)
    assert answer.findings


def test_a_picture_without_a_header_passes_with_a_caution(tmp_path, pool):
    card = tiny_card(tmp_path / "model.onnx", accepts=ACCEPTS)

    assert UNKNOWN_ORIGIN in ask(pool, card, frame(context=AcquisitionContext())).frames[0].cautions


def test_a_header_without_a_body_part_passes_with_a_caution(tmp_path, pool):
    card = tiny_card(tmp_path / "model.onnx", accepts=ACCEPTS)
    answer = ask(pool, card, frame(context=AcquisitionContext(modality="CR", view="PA"))).frames[0]

    assert answer.cautions == ("The header does not name the body part: check that this is CHEST.",)


def test_one_refused_frame_of_several_is_named_and_the_rest_is_read(tmp_path, pool):
    card = tiny_card(tmp_path / "model.onnx", accepts=ACCEPTS)
    answer = ask(pool, card, frame(), frame(context=AcquisitionContext(modality="MR"), number=2))

    assert answer.frames[0].findings
    assert answer.frames[1].findings == ()
    assert "MR" in answer.frames[1].cautions[0]


def gated(folder, on_fail, threshold):
    """A model whose training data are bright frames: pooled activation (2, 0)."""
    statistics = folder / "ood.npz"
    np.savez(statistics, means=np.array([[2, 0]], np.float32), whitening=np.eye(2, dtype=np.float32))
    digest = hashlib.sha256(statistics.read_bytes()).hexdigest()
    gate = {"method": "mahalanobis", "threshold": threshold, "on_fail": on_fail}
    return tiny_card(
        folder / "model.onnx", ood={**gate, "statistics": "ood.npz", "statistics_sha256": digest}, has_gradient=True
    )


def test_a_frame_unlike_the_training_data_is_named(tmp_path, pool):
    card = gated(tmp_path, "warn", 1.0)

    like, unlike = ask(pool, card, frame(), frame(0, number=2)).frames

    assert (like.uncertainty.ood_score, like.uncertainty.is_in_distribution) == (pytest.approx(0, abs=0.2), True)
    assert unlike.uncertainty.ood_score == pytest.approx(np.hypot(2, 2), abs=0.3)
    assert unlike.uncertainty.needs_review
    assert cautions.UNLIKE_TRAINING in unlike.cautions


def test_a_gate_that_blocks_refuses_such_a_frame(tmp_path, pool):
    with pytest.raises(InputRefusedError, match="unlike"):
        ask(pool, gated(tmp_path, "block", 1.0), frame(0))


def test_altered_statistics_are_refused(tmp_path, pool):
    card = gated(tmp_path, "warn", 1.0)
    card.ood.statistics.write_bytes(b"PK\x03\x04")

    with pytest.raises(ModelRefusedError, match="checksum"):
        ask(pool, card, frame())


def test_a_map_lights_up_what_drove_the_label(tmp_path, pool):
    stored = np.zeros((60, 90), np.uint8)
    stored[10:20, 60:80] = 255
    card = tiny_card(tmp_path / "model.onnx")
    for method in ("grad_cam", "occlusion"):
        answer = ask(pool, card, frame(stored), explain=Explanation("Pneumonia", method)).frames[0]

        (saliency,) = answer.saliencies
        row, column = np.unravel_index(np.argmax(saliency.values), saliency.values.shape)
        scale_row, scale_column = 60 / saliency.values.shape[0], 90 / saliency.values.shape[1]
        assert saliency.method == method
        assert saliency.region == Box(0, 0, 60, 90)
        assert (saliency.values.min(), saliency.values.max()) == (0.0, 1.0)
        assert not saliency.values.flags.writeable
        if method == "grad_cam":
            assert 10 <= (row + 0.5) * scale_row <= 20
            assert 60 <= (column + 0.5) * scale_column <= 80


def test_a_map_of_a_letterboxed_frame_covers_exactly_the_frame(tmp_path, pool):
    stored = np.zeros((30, 90), np.uint8)
    stored[:, 45:] = 255
    given = {"name": "x", "size": [32, 32], "resize": "letterbox", "mean": [0.5], "std": [0.25]}
    card = tiny_card(tmp_path / "model.onnx", input=given)

    (saliency,) = ask(pool, card, frame(stored), explain=Explanation("Pneumonia")).frames[0].saliencies

    assert saliency.region == Box(0, 0, 30, 90)
    assert saliency.values.shape == (11, 32)
    assert saliency.values[:, 18:].min() > 0.9
    assert saliency.values[:, :14].max() < 0.1


@pytest.mark.parametrize(("grey", "label"), [(255, "Pneumonia"), (0, "Normal")])
def test_the_answer_s_own_label_is_explained_when_none_is_named(tmp_path, pool, grey, label):
    (saliency,) = ask(pool, tiny_card(tmp_path / "model.onnx"), frame(grey), explain=Explanation()).frames[0].saliencies

    assert saliency.label == label


@pytest.mark.parametrize("explain", [Explanation("Nothing"), Explanation("Normal", "magic")])
def test_an_unknown_label_or_method_is_refused(tmp_path, pool, explain):
    with pytest.raises(InputRefusedError) as caught:
        ask(pool, tiny_card(tmp_path / "model.onnx"), frame(), explain=explain)
    assert "Choose one of" in caught.value.advice


def test_occlusion_stops_when_it_is_cancelled(tmp_path, pool):
    token, seen = CancelToken(), []

    def progress(fraction, stage):
        seen.append(fraction)
        if stage == "Explaining":
            token.cancel()

    request = InferenceRequest(
        "r", (frame(),), tiny_card(tmp_path / "model.onnx"), explain=Explanation("Normal", "occlusion")
    )
    with pytest.raises(Cancelled):
        answer_now(request, pool, ResultCache(), token, progress)
    assert max(seen) < 0.2


def test_a_cancelled_token_ends_before_anything_is_run(tmp_path, pool):
    token = CancelToken()
    token.cancel()

    with pytest.raises(Cancelled):
        ask(pool, tiny_card(tmp_path / "model.onnx"), frame(), token=token)


def test_a_task_that_this_version_does_not_know_is_refused(tmp_path, pool):
    with pytest.raises(ModelRefusedError, match="guessing") as caught:
        ask(pool, replace(tiny_card(tmp_path / "model.onnx"), task="guessing"), frame())
    assert "classification" in caught.value.advice


def routing(folder):
    path = folder / "model.onnx"
    path.write_bytes(classifier_proto(2).SerializeToString())
    table = {"to": {"Chest": "chest-pneumonia", "Other": ""}, "min_probability": 0.8, "else": "ask"}
    gate = {"method": "energy", "threshold": 100.0, "on_fail": "warn"}
    changes = {"task": "router", "route": table, "explain": None, "ood": gate}
    return load_catalog([write_catalog(folder, [entry("router", path, folder, ["Chest", "Other"], **changes)])]).cards[
        0
    ]


def test_a_router_names_the_model(tmp_path, pool):
    answer = ask(pool, routing(tmp_path), frame(), explain=Explanation()).frames[0]

    assert routed_model_id(answer) == "chest-pneumonia"
    assert answer.details[router.KIND] == "Chest"
    assert (answer.findings, answer.saliencies) == ((), ())
    assert answer.uncertainty.ood_score == pytest.approx(-16, abs=0.1)


@pytest.mark.parametrize(("grey", "caution"), [(0, router.NO_MODEL), (128, router.UNSURE)])
def test_a_router_leaves_the_choice_to_the_reader(tmp_path, pool, grey, caution):
    card = replace(routing(tmp_path), calibration=Calibration("temperature", 1.0 if grey == 0 else 50.0))

    answer = ask(pool, card, frame(grey)).frames[0]

    assert routed_model_id(answer) == ""
    assert caution in answer.cautions
