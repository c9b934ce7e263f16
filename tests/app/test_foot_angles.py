"""Angles of a foot beside its class."""

import pytest

from app.foot_angles import foot_angles
from app.measure import Measurement, Quantity
from app.measure_shape import MeasurementKind
from app.review import Decision, Review, Verdict
from inference.frame import FrameKey
from tests.session_builders import card, finding

KEY = FrameKey("1.2.1.1", 1)
HVA, IMA = MeasurementKind.HALLUX_VALGUS, MeasurementKind.INTERMETATARSAL


def angle(kind, degrees):
    return Measurement(str(kind), KEY, kind, (), (Quantity("", degrees, "°"),))


def said(label):
    return finding(card(), KEY, label=label)


@pytest.mark.parametrize(
    ("kind", "degrees", "label", "words"),
    [
        (HVA, 15.0, "Normal", ""),
        (HVA, 15.1, "Normal", "this angle says hallux valgus"),
        (HVA, 22.0, "Hallux valgus", ""),
        (HVA, 12.0, "Hallux valgus", "the class says hallux valgus"),
        (IMA, 9.1, "Normal", "this angle says hallux valgus"),
        (IMA, 8.0, "Hallux valgus", "the class says hallux valgus"),
    ],
)
def test_a_class_and_an_angle_that_disagree_are_flagged(kind, degrees, label, words):
    labels = ("Normal", "Hallux valgus")
    (told,) = foot_angles([angle(kind, degrees)], [said(label)], Review("1"), labels)
    assert words in told.conflict
    assert bool(told.conflict) is bool(words)


def test_a_model_of_the_arch_cannot_disagree_and_other_angles_are_not_of_the_foot():
    (told,) = foot_angles([angle(HVA, 22.1)], [said("Normal")], Review("1"), ("Normal", "Flatfoot"))
    assert (told.conflict, told.words) == ("", "HVA 22.1°, above 15° (hallux valgus)")
    assert foot_angles([angle(MeasurementKind.COBB, 22.1)], [said("Normal")], Review("1"), ()) == ()


def test_what_the_reader_rejected_is_not_the_class():
    one = said("Hallux valgus")
    other = finding(card(), KEY, 2, label="Normal")
    review = Review("1").decided(Decision(one.id, Verdict.REJECTED))
    (told,) = foot_angles([angle(HVA, 12.0)], [one, other], review, ("Normal", "Hallux valgus"))
    assert told.conflict == ""
