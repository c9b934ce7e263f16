"""Entropy, temperature, conformal sets and the out-of-distribution distance against values worked out by hand."""

import math

import numpy as np
import pytest

from inference.model_card import OutOfDistributionGate
from inference.uncertainty import (
    TrainingStatistics,
    conformal_set,
    energy,
    entropy_nats,
    mahalanobis_distance,
    normalised_entropy,
    ood_score,
    sigmoid,
    softmax,
    uncertainty_of,
)
from tests.onnx_builders import tiny_card


def test_softmax_with_temperature():
    assert softmax(np.array([2.0, 0.0]), 2.0) == pytest.approx([math.e / (math.e + 1), 1 / (math.e + 1)])
    assert softmax(np.array([1e4, 0.0])).tolist() == [1.0, 0.0]


def test_sigmoid_with_temperature_does_not_overflow():
    assert sigmoid(np.array([-1e5, 0.0, 1e5])).tolist() == [0.0, 0.5, 1.0]
    assert sigmoid(np.array([3.0]), 3.0)[0] == pytest.approx(1 / (1 + math.exp(-1)))


def test_entropy_is_in_nats_and_normalised_by_the_number_of_labels():
    assert entropy_nats(np.full(4, 0.25)) == pytest.approx(math.log(4))
    assert normalised_entropy(np.full(4, 0.25)) == pytest.approx(1.0)
    assert normalised_entropy(np.array([1.0, 0.0])) == 0.0
    assert normalised_entropy(np.array([1.0])) == 0.0


def test_a_conformal_set_holds_every_label_within_the_quantile():
    probabilities = np.array([0.1, 0.6, 0.3])

    assert conformal_set("abc", probabilities, 0.7) == ("b", "c")
    assert conformal_set("abc", probabilities, 0.3) == ()
    assert conformal_set("abc", probabilities, 1.0) == ("b", "c", "a")


def test_the_distance_is_to_the_nearest_mean_in_whitened_units():
    statistics = TrainingStatistics(np.array([[0, 0], [10, 0]], np.float32), np.diag([0.5, 1.0]).astype(np.float32))
    activation = np.stack([np.full((2, 2), 8.0), np.array([[0.0, 2.0], [4.0, 2.0]])]).astype(np.float32)

    assert mahalanobis_distance(activation, statistics) == pytest.approx(math.hypot(1.0, 2.0))


def test_energy_is_minus_the_log_sum_of_exponentials():
    assert energy(np.log([1.0, 3.0])) == pytest.approx(-math.log(4))
    assert energy(np.array([1000.0, 0.0])) == pytest.approx(-1000.0)


def test_a_gate_without_what_it_needs_gives_no_score():
    assert ood_score(OutOfDistributionGate("mahalanobis", 1.0), np.zeros(2), None, None) is None
    assert ood_score(OutOfDistributionGate("energy", 1.0), np.zeros(2), None, None) == pytest.approx(-math.log(2))


def test_the_card_s_rule_asks_for_a_review(tmp_path):
    card = tiny_card(tmp_path / "model.onnx")

    sure = uncertainty_of(card, np.array([0.97, 0.03]), None)
    unsure = uncertainty_of(card, np.array([0.6, 0.4]), None)

    assert (sure.needs_review, sure.prediction_set, sure.coverage) == (False, ("Pneumonia",), pytest.approx(0.9))
    assert unsure.needs_review
    assert unsure.is_in_distribution is None
