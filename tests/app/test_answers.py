from dataclasses import replace

import pytest

from app.answers import AnswerBook, doubt, merged, saliency_of
from inference.frame import FrameKey
from tests.session_builders import answer, card, frame

ONE, TWO = frame(FrameKey("1")), frame(FrameKey("2"))
CHEST = card("chest")


def test_frames_of_a_later_answer_join_or_replace_those_of_the_earlier():
    both = merged(answer(CHEST, [ONE, TWO]), answer(CHEST, [ONE], findings=3))

    assert [(one.frame, len(one.findings)) for one in both.frames] == [(ONE.key, 3), (TWO.key, 1)]


def test_maps_of_both_are_kept_as_long_as_the_pixels_are_the_same():
    first = answer(CHEST, [ONE], explain="Pneumonia")
    kept = merged(first, answer(CHEST, [ONE], explain="Normal")).frames[0]
    other = replace(ONE, digest="other")

    assert saliency_of(kept, "Pneumonia") is first.frames[0].saliencies[0]
    assert saliency_of(kept, "Normal", "grad-cam").label == "Normal"
    assert saliency_of(kept, "Normal", "occlusion") is None
    assert merged(first, answer(CHEST, [other])).frames[0].saliencies == ()


def test_answers_of_other_weights_are_not_mixed():
    retrained = replace(CHEST, file=replace(CHEST.file, sha256="new"))
    both = merged(answer(CHEST, [ONE]), answer(retrained, [TWO]))

    assert [one.frame for one in both.frames] == [TWO.key]


def test_what_came_from_the_cache_and_was_known_is_nothing_new():
    book = AnswerBook()
    again = replace(answer(CHEST, [ONE]), is_from_cache=True)

    assert book.add("1.2", answer(CHEST, [ONE]))
    assert not book.add("1.2", again)
    assert book.add("1.2", replace(answer(CHEST, [ONE], explain="Normal"), is_from_cache=True))
    assert book.add("1.3", again)


def test_an_answer_about_other_pixels_is_set_aside():
    book = AnswerBook()
    book.add("1.2", answer(CHEST, [ONE, TWO]))

    assert not book.set_aside_other_pixels("1.2", ONE.key, ONE.digest)
    assert book.set_aside_other_pixels("1.2", ONE.key, "other")
    assert [one.frame for one in book.of("1.2", "chest").frames] == [TWO.key]
    assert book.set_aside_other_pixels("1.2", TWO.key, "other")
    assert book.of_study("1.2") == ()


def test_the_greatest_doubt_of_a_study_counts():
    assert doubt([answer(CHEST, [ONE])]) == pytest.approx(0.4)
    assert doubt([]) is None
