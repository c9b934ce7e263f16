from dataclasses import replace

import pytest

from app.model_choice import Fit, choose, fit_of, ranked, refusal
from inference.catalog import Catalog
from inference.frame import AcquisitionContext, FrameKey
from tests.session_builders import Bench, card, frame, router, study

CHEST = card("chest", modality=("DX", "CR"), body_part=("CHEST",))
BRAIN = card("brain", modality=("MR",), body_part=("BRAIN", "HEAD"))


def series(modality, body_part):
    return study(modality=modality, body_part=body_part).series[0]


@pytest.mark.parametrize(
    ("modality", "body_part", "fit"),
    [
        ("DX", "CHEST", Fit.MATCH),
        ("cr", " chest ", Fit.MATCH),
        ("DX", "", Fit.UNKNOWN),
        ("", "CHEST", Fit.UNKNOWN),
        ("OT", "", Fit.UNKNOWN),
        ("DX", "FOOT", Fit.MISFIT),
        ("CT", "CHEST", Fit.MISFIT),
        ("CT", "", Fit.MISFIT),
    ],
)
def test_a_gate_agrees_contradicts_or_cannot_tell(modality, body_part, fit):
    assert fit_of(CHEST, series(modality, body_part)) is fit


def test_what_the_frame_says_counts_too():
    shown = frame(FrameKey("1"))
    lateral = replace(shown, context=AcquisitionContext("DX", "CHEST", view="LL"))
    gated = replace(CHEST, accepts=replace(CHEST.accepts, view=("PA", "AP")))
    large = replace(CHEST, accepts=replace(CHEST.accepts, min_size=(200, 200)))

    assert fit_of(gated, series("DX", ""), lateral) is Fit.MISFIT
    assert fit_of(gated, series("DX", ""), replace(lateral, context=AcquisitionContext("", "CHEST"))) is Fit.MATCH
    assert fit_of(large, series("DX", "CHEST"), shown) is Fit.MISFIT


def test_a_model_without_a_gate_is_never_sure():
    assert fit_of(card("any", modality=(), body_part=()), series("DX", "CHEST")) is Fit.UNKNOWN


def test_a_gate_that_takes_every_body_part_leaves_the_choice_to_the_router():
    breast = card("breast", modality=("US",), body_part=())
    catalog = Catalog((breast, CHEST, router(chest="chest")))

    assert fit_of(breast, series("US", "")) is Fit.UNKNOWN
    assert fit_of(breast, series("CT", "")) is Fit.MISFIT
    assert choose(catalog, series("US", "")).router is catalog.cards[2]


def test_the_header_decides_then_the_router_then_the_only_one_possible():
    catalog = Catalog((BRAIN, CHEST, router(chest="chest")))

    assert choose(catalog, series("DX", "CHEST")).card is CHEST
    unsure = choose(catalog, series("", ""))
    assert unsure.card is None
    assert unsure.router is catalog.cards[2]
    assert choose(Catalog((BRAIN, CHEST)), series("MR", "")).card is BRAIN
    assert choose(Catalog((BRAIN, CHEST)), series("", "")).card is None
    assert choose(Catalog(()), series("DX", "CHEST")).card is None


def test_only_active_models_are_offered_and_the_others_say_why_not():
    shadow, bad, named = card("s", status="shadow"), card("b", status="quarantined"), router()

    assert ranked((shadow, bad, named, BRAIN, CHEST), series("DX", "CHEST")) == (CHEST, BRAIN)
    assert ranked((BRAIN, CHEST), None) == (BRAIN, CHEST)
    assert "quarantined" in refusal(bad)
    assert "shadow" in refusal(shadow)
    assert "kind of image" in refusal(named)
    assert refusal(CHEST) == ""


def test_models_are_ranked_once_for_a_frame(monkeypatch):
    bench = Bench()
    session = bench.open(study(instances=3))
    calls = []
    monkeypatch.setattr("app.model_desk.ranked", lambda *what: calls.append(what) or ranked(*what))
    session.show_position(1)
    bench.deliver()
    first = session.models_for_study()
    calls.clear()
    assert [session.model.id for _ in range(5)] == [first[0].id] * 5
    assert session.models_for_study() is first
    assert calls == []
    session.show_position(2)
    assert session.model.id == first[0].id
    assert len(calls) == 1
