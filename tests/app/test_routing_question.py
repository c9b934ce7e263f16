"""What a router leaves to the reader: kinds that are possible and that a model reads, and nothing where it is sure."""

from dataclasses import replace

import pytest

from app.model_choice import routed, routing_question, set_aside
from inference.catalog import Catalog
from inference.finding import LabelProbability, Uncertainty
from inference.frame import FrameKey
from tests.session_builders import answer, card, frame, router, study

CHEST, FOOT = card("chest"), card("foot")
ROUTER = router(chest="chest", foot="foot", smear="", brain="not-installed")
CATALOG = Catalog((CHEST, FOOT, ROUTER))


def said(*, is_known=True, **kinds):
    told = answer(ROUTER, (frame(FrameKey("1.2.1")),), findings=0)
    given = tuple(LabelProbability(kind, value, 0.5) for kind, value in kinds.items())
    doubt = Uncertainty(0.5, 0.4, is_in_distribution=is_known)
    return replace(told, frames=(replace(told.frames[0], probabilities=given, uncertainty=doubt),))


def asked(given, series=None):
    card, notice = routed(CATALOG, ROUTER, given)
    assert card is None
    return routing_question(CATALOG, ROUTER, given, "1.2", notice.text, series)


def test_possible_kinds_are_offered_the_likeliest_first():
    question = asked(said(foot=0.3, chest=0.6, smear=0.08, brain=0.01))
    assert [(one.kind, one.card.id) for one in question.options] == [("chest", "chest"), ("foot", "foot")]
    assert "not sure what this is: chest score 0.60" in question.told


def test_where_it_is_sure_of_what_nobody_reads_nothing_is_offered():
    question = asked(said(smear=0.97, chest=0.03))
    assert question.options == ()
    assert "no model reads that" in question.told


def test_what_is_hardly_possible_is_not_offered():
    assert [one.kind for one in asked(said(chest=0.6, foot=0.01)).options] == ["chest"]


def test_a_frame_unlike_the_routers_own_is_asked_about_however_sure_it_is():
    question = asked(said(chest=0.98, foot=0.02, is_known=False))
    assert "unlike the pictures that the router knows" in question.told
    assert question.options[0].card is CHEST


def test_what_the_header_contradicts_is_not_offered():
    series = study(modality="US", body_part="").series[0]
    gated = replace(CHEST, accepts=replace(CHEST.accepts, modality=("DX",)))
    open_to_all = replace(FOOT, accepts=replace(FOOT.accepts, modality=(), body_part=()))
    catalog = Catalog((gated, open_to_all, ROUTER))

    question = routing_question(catalog, ROUTER, said(chest=0.5, foot=0.4), "1.2", "Which?", series)

    assert [one.kind for one in question.options] == ["foot"]


def test_a_sure_router_asks_nothing():
    assert routed(CATALOG, ROUTER, said(chest=0.98))[0] is CHEST


@pytest.mark.parametrize(("status", "word"), [("shadow", "shadow"), ("quarantined", "Somebody doubts it")])
def test_models_that_cannot_be_chosen_say_why(status, word):
    other = replace(FOOT, status=status, status_reason="Somebody doubts it")
    ((found, reason),) = set_aside((CHEST, other, replace(ROUTER, status=status)))
    assert found is other
    assert word in reason
