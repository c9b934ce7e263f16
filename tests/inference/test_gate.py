"""The gate before a model: modality, body part, view, size and polarity block or warn, in words."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from inference.errors import InputRefusedError
from inference.frame import AcquisitionContext
from inference.gate import INVERTED, UNKNOWN_ORIGIN, check_gate, gate
from inference.model_card import Acceptance
from inference.polarity import looks_inverted
from tests.builders import make_frame, quadrants, ramp
from tests.session_builders import card

CHEST = replace(card("chest", modality=("DX", "CR")), accepts=Acceptance(("DX", "CR"), ("CHEST",), ("PA",), (40, 40)))


def film(*, is_inverted=False, **context):
    """A bright body on black, or the other way round."""
    grey = np.zeros((200, 160), np.uint8)
    cv2.ellipse(grey, (80, 100), (60, 80), 0, 0, 360, 180, -1)
    cv2.ellipse(grey, (80, 100), (20, 40), 0, 0, 360, 90, -1)
    pixels = 255 - grey if is_inverted else grey
    return make_frame(pixels, context=AcquisitionContext(**context))


@pytest.mark.parametrize(
    ("context", "words"),
    [
        ({"modality": "MR", "body_part": "CHEST", "view": "PA"}, "reads DX or CR; the modality here is MR"),
        ({"modality": "DX", "body_part": "FOOT", "view": "PA"}, "reads CHEST; the body part here is FOOT"),
        ({"modality": "DX", "body_part": "CHEST", "view": "LL"}, "reads PA; the view here is LL"),
    ],
)
def test_what_the_header_contradicts_is_blocked_or_only_warned_of(context, words):
    with pytest.raises(InputRefusedError, match=words):
        check_gate(film(**context), CHEST)
    lenient = replace(CHEST, accepts=replace(CHEST.accepts, on_fail="warn"))
    assert words in check_gate(film(**context), lenient)[0]


def test_what_the_header_does_not_say_is_a_caution():
    assert gate(film(), CHEST).cautions == (UNKNOWN_ORIGIN,)
    assert "does not name the body part" in gate(film(modality="DX", view="PA"), CHEST).cautions[0]
    assert gate(film(modality="dx", body_part="chest ", view="PA"), CHEST).cautions == ()


def test_a_frame_that_is_too_small_is_blocked():
    small = make_frame(ramp(39, 60), context=AcquisitionContext("DX", "CHEST", "PA"))
    with pytest.raises(InputRefusedError, match="needs 40 x 40 pixels or more; this has 39 x 60"):
        check_gate(small, CHEST)


def test_an_inverted_film_is_warned_of_and_the_right_way_round_is_not():
    known = {"modality": "DX", "body_part": "CHEST", "view": "PA"}

    assert gate(film(**known), CHEST).cautions == ()
    assert gate(film(is_inverted=True, **known), CHEST).cautions == (INVERTED,)
    assert gate(film(is_inverted=True), CHEST).cautions == (UNKNOWN_ORIGIN, INVERTED)
    assert gate(film(is_inverted=True, **known), CHEST).is_open


def test_monochrome1_is_judged_as_it_is_shown():
    inverted = film(is_inverted=True)

    assert looks_inverted(inverted)
    assert not looks_inverted(replace(inverted, photometric="MONOCHROME1"))


def test_models_of_colour_or_of_anything_are_not_warned():
    anything = card("any", modality=(), body_part=())
    slides = card("slides", modality=("SM",), body_part=())

    assert INVERTED not in gate(film(is_inverted=True), anything).cautions
    assert INVERTED not in gate(film(is_inverted=True), slides).cautions
    assert not looks_inverted(make_frame(quadrants()))
    assert not looks_inverted(make_frame(np.full((100, 100), 200, np.uint8)))


@pytest.mark.parametrize(
    ("folder", "seen"), [("chest_pneumonia/test/NORMAL", 0.3), ("brain_mri/test/glioma", 0.9), ("foot/Normal", 0.5)]
)
def test_real_pictures_are_right_and_most_of_them_turned_over_are_seen(shared_data, folder, seen):
    paths = sorted((shared_data / folder).iterdir())[:60]
    pictures = [one for path in paths if (one := cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)) is not None]

    assert np.mean([looks_inverted(make_frame(one)) for one in pictures]) <= 0.02
    assert np.mean([looks_inverted(make_frame(255 - one)) for one in pictures]) >= seen
