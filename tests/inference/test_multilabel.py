"""Labels that do not exclude each other, through a real small ONNX model: each against its own threshold."""

import math
from dataclasses import replace

import numpy as np
import pytest

from inference.finding import Box
from inference.frame import Frame, FrameKey
from inference.gate import UNKNOWN_ORIGIN
from inference.model_card import UncertaintyRule
from inference.model_pool import ModelPool
from inference.request import Explanation, InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now
from inference.tasks import multilabel
from tests.onnx_builders import tiny_card

SIGMOID = [{"name": "logits", "activation": "sigmoid"}]


@pytest.fixture
def pool():
    opened = ModelPool("cpu")
    yield opened
    opened.close()


def card(folder, labels=("Bright", "Dark", "Never"), **changes):
    """Logits 8, -8 and -4 for a white frame; -8, 8 and -4 for a black one; 0, 0 and -4 for grey 127.5."""
    return tiny_card(folder / "model.onnx", labels, **({"task": "multilabel", "output": SIGMOID} | changes))


def ask(pool, model, grey, explain=None):
    frame = Frame(FrameKey("1.2.3"), np.full((40, 50), grey, np.uint8), digest=str(grey))
    return answer_now(InferenceRequest("r", (frame,), model, explain=explain), pool, ResultCache()).frames[0]


def sigmoid(logit):
    return 1 / (1 + math.exp(-logit))


def test_each_label_has_its_own_probability(tmp_path, pool):
    answer = ask(pool, card(tmp_path), 255)

    # The picture is normalised to (1 - 0.5) / 0.25 = 2: the first logit is 8 * 2, the second -8 * 2.
    assert [one.probability for one in answer.probabilities] == pytest.approx([sigmoid(16), sigmoid(-16), sigmoid(-4)])
    (finding,) = answer.findings
    assert (finding.label, finding.localization, finding.is_calibrated) == ("Bright", None, True)
    assert answer.cautions == (UNKNOWN_ORIGIN,)


def test_a_temperature_scales_each_logit(tmp_path, pool):
    model = card(tmp_path, calibration={"method": "temperature", "temperature": 4.0})

    assert ask(pool, model, 255).probabilities[2].probability == pytest.approx(sigmoid(-1))


def test_several_labels_can_be_found_at_once_the_likeliest_first(tmp_path, pool):
    labels = [{"name": name, "threshold": threshold} for name, threshold in (("A", 0.3), ("B", 0.5), ("C", 0.01))]
    answer = ask(pool, card(tmp_path, label=labels), 128)

    a, b, c = (one.probability for one in answer.probabilities)
    assert [(one.label, one.probability) for one in answer.findings] == [("A", a), ("C", c)]
    assert a > 0.5 > b > 0.3


def test_a_frame_without_findings_says_so(tmp_path, pool):
    labels = [{"name": "Bright", "threshold": 0.5}, {"name": "Dark", "threshold": 1.0}]
    model = card(tmp_path, ("Bright", "Dark"), label=labels)
    answer = ask(pool, model, 0)

    assert answer.findings == ()
    assert multilabel.NONE_REACHED in answer.cautions


def test_the_normal_label_is_told_alone(tmp_path, pool):
    model = card(tmp_path, ("Bright", "Normal"))

    (finding,) = ask(pool, model, 0).findings
    assert (finding.label, finding.is_normal) == ("Normal", True)
    both = ask(pool, replace(model, labels=tuple(replace(one, threshold=0.4) for one in model.labels)), 128)
    assert [one.label for one in both.findings] == ["Bright"]
    assert multilabel.CONTRADICTION in both.cautions


def test_entropies_are_of_each_label_there_or_not(tmp_path, pool):
    answer = ask(pool, card(tmp_path, ("Bright", "Dark")), 128)

    entropies = [
        -p * math.log(p) - (1 - p) * math.log(1 - p) for p in (one.probability for one in answer.probabilities)
    ]
    assert answer.uncertainty.entropy_nats == pytest.approx(sum(entropies))
    assert answer.uncertainty.normalised_entropy == pytest.approx(sum(entropies) / (2 * math.log(2)))
    assert answer.findings[0].uncertainty.entropy_nats == pytest.approx(entropies[0])
    assert answer.uncertainty.needs_review


def test_what_the_prediction_set_holds_below_its_threshold_is_said(tmp_path, pool):
    rule = UncertaintyRule(conformal_alpha=0.1, conformal_quantile=0.7)
    answer = ask(pool, replace(card(tmp_path, ("A", "B")), uncertainty=rule), 128)

    assert answer.uncertainty.prediction_set == ("A", "B")
    assert answer.uncertainty.coverage == pytest.approx(0.9)
    assert answer.uncertainty.needs_review
    assert "Below the threshold, yet likely enough at coverage 0.90: B." in answer.cautions
    sure = ask(pool, replace(card(tmp_path, ("A", "B")), uncertainty=rule), 255)
    assert (sure.uncertainty.prediction_set, sure.uncertainty.needs_review) == (("A",), False)


@pytest.mark.parametrize(("asked", "told"), [("", "Bright"), ("Dark", "Dark")])
def test_any_label_has_a_map(tmp_path, pool, asked, told):
    (saliency,) = ask(pool, card(tmp_path), 255, Explanation(asked)).saliencies

    assert (saliency.label, saliency.method, saliency.region) == (told, "grad_cam", Box(0, 0, 40, 50))


def test_occlusion_takes_probabilities_that_the_graph_gives_as_they_are(tmp_path, pool):
    stored = np.zeros((40, 50), np.uint8)
    stored[:20, :25] = 255
    model = card(tmp_path, output=[{"name": "logits", "activation": "none"}], has_gradient=False)
    request = InferenceRequest("r", (Frame(FrameKey("1.2.3"), stored, digest="corner"),), model, explain=Explanation())
    (saliency,) = answer_now(request, pool, ResultCache()).frames[0].saliencies

    assert saliency.method == "occlusion"
    assert saliency.values.shape == (14, 14)
