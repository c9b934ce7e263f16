"""Angles of a foot beside its class."""

from dataclasses import replace

import numpy as np
import pytest

from app.foot_angles import foot_angles, taken_over
from app.measure import Measurement, Quantity, remeasured
from app.measure_shape import MeasurementKind
from app.review import Decision, Review, Verdict
from app.store.codec import from_text, to_text
from inference.angle import MeasuredAngle, signed_degrees
from inference.finding import Point
from inference.frame import Frame, FrameKey, PixelSpacing
from inference.model_card_tasks import RuleAccuracy
from inference.request import FrameAnswer
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


HEEL, SOLE, DOME = Point(100.0, 100.0), Point(100.0, 200.0), Point(40.0, 140.0)
HIGH, LOW = Point(80.0, 150.0), Point(90.0, 150.0)
"""20 and 10 up on 50 along: 21.8 and 11.3 degrees."""
FRAME = Frame(KEY, np.zeros((200, 300), np.uint8), digest="d")


def measured(front=HIGH, *, frame=FRAME, key=KEY, model_id="a"):
    """The bundled rule on points of our own."""
    lines = (HEEL, front), (HEEL, SOLE)
    degrees = signed_degrees(*lines, DOME, frame.spacing)
    accuracy = RuleAccuracy("films", 203, 0.37, 0.98)
    return MeasuredAngle(
        model_id, key, "Calcaneal pitch", degrees, *lines, "Flatfoot", "below", 18.0, "a book", frame.spacing, DOME,
        accuracy=accuracy,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("front", "label", "conflict", "words"),
    [
        (LOW, "Flatfoot", "", "Calcaneal pitch 11.3°, below 18° (flatfoot)"),
        (LOW, "Normal", "this angle says flatfoot, the class does not", "Calcaneal pitch 11.3°, below 18° (flatfoot)"),
        (HIGH, "Normal", "", "Calcaneal pitch 21.8°, not below 18°"),
        (HIGH, "Flatfoot", "the class says flatfoot, this", "Calcaneal pitch 21.8°, not below 18°"),
    ],
)
def test_a_models_own_angle_stands_beside_its_class(front, label, conflict, words):
    (told,) = foot_angles([], [said(label)], Review("1"), (), [measured(front)])
    assert told.words == words
    assert told.conflict.startswith(conflict)
    assert bool(told.conflict) is bool(conflict)
    assert (told.is_readers, told.model_degrees, told.frame) == (False, told.degrees, KEY)
    assert "pixels taken as square" in told.remark
    assert told.accuracy_words == "This limit alone: sensitivity 0.37, specificity 0.98 (203 films: films)."


def test_the_class_is_that_of_the_angles_own_frame_as_the_reader_left_it():
    other = finding(card(), FrameKey("1.2.1.2", 1), label="Normal")
    one = said("Flatfoot")
    assert foot_angles([], [one, other], Review("1"), (), [measured(LOW)])[0].conflict == ""
    assert foot_angles([], [other], Review("1"), (), [measured(LOW)])[0].conflict == ""
    corrected = Decision(one.id, Verdict.SUPPLEMENTED, corrected=replace(one, label="Normal"))
    assert "this angle says" in foot_angles([], [one], Review("1").decided(corrected), (), [measured(LOW)])[0].conflict
    rejected = Review("1").decided(Decision(one.id, Verdict.REJECTED))
    assert foot_angles([], [one], rejected, (), [measured(LOW)])[0].conflict == ""


def test_lines_that_the_reader_took_over_count_and_the_models_value_stands_beside():
    known = replace(FRAME, spacing=PixelSpacing(0.2, 0.1))
    angle = measured(LOW, frame=known)
    mark = taken_over(angle, known)
    assert angle.degrees == pytest.approx(21.80141)  # 2 mm up on 5 mm along
    assert (mark.name, mark.value_words, mark.kind) == ("Calcaneal pitch", "21.8°", MeasurementKind.BETWEEN_LINES)
    moved = remeasured(mark, replace(mark.shape, points=(HEEL, Point(95.0, 150.0), HEEL, SOLE)), known)
    (told,) = foot_angles([moved], [said("Flatfoot")], Review("1"), (), [angle])
    assert told.degrees == pytest.approx(11.30993)  # 1 mm up on 5 mm along
    assert told.words == "Calcaneal pitch 11.3° (reader; model 21.8°), below 18° (flatfoot)"
    assert (told.conflict, told.remark, told.is_readers) == ("", "", True)
    fallen = remeasured(mark, replace(mark.shape, points=(HEEL, Point(105.0, 150.0), HEEL, SOLE)), known)
    assert foot_angles([fallen], [], Review("1"), (), [angle])[0].degrees == pytest.approx(-11.30993)


def test_an_answer_keeps_its_angles_in_the_record_word_for_word():
    one = measured(LOW, frame=replace(FRAME, spacing=PixelSpacing(0.2, 0.1)))
    kept = FrameAnswer(KEY, "d", (), (said("Flatfoot"),), angles=(one,))
    assert from_text(to_text(kept)) == kept
    older = to_text(replace(kept, angles=())).replace('"angles":[],', "")
    assert from_text(older).angles == ()
