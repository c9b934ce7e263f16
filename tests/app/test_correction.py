"""What a reader can make of a finding: labels, sites, codes, gradings, filters, and levels renamed together."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.correction import assessment_words, change_words, code_of, code_words, corrected, place_change, site_choices
from app.finding_filter import EVERY_MODEL, READER_MADE, FindingFilter, standing
from app.level_shift import DOWN, UP, shifted
from app.review import Assessment, Decision, Review, Verdict
from app.store.codec import from_text, to_text
from app.tooth_chart import LOWER, UPPER, tooth_chart, tooth_of
from inference.finding import Box, Code, Finding, ModelReference, Point
from inference.frame import FrameKey

MODEL = ModelReference("m", "M", "1", "ab")
KEY = FrameKey("1.2.3", 1)
CARIES = Code("80967001", "SCT", "Dental caries")


def found(number=1, label="Caries", site="FDI 46", probability=0.8, **more):
    return Finding(f"f-{number}", KEY, label, probability, 0.5, MODEL, Box(1, 2, 11, 12), site=site, **more)


def test_another_site_renames_a_label_that_is_its_site_and_leaves_any_other():
    tooth = found(label="Tooth 36", site="FDI 36")
    assert corrected(tooth, tooth, "Tooth 36", "FDI 37", None).label == "Tooth 37"
    caries = found(code=CARIES)
    made = corrected(caries, caries, "Caries", "FDI 47", CARIES)
    assert (made.label, made.site, made.code) == ("Caries", "FDI 47", CARIES)
    assert corrected(caries, made, "Caries", "FDI 46", CARIES) is None


def test_another_label_loses_the_models_code_and_takes_the_readers():
    caries = found(code=CARIES)
    assert corrected(caries, caries, "Restoration", "FDI 46", CARIES).code is None
    own = Code("1", "99LOCAL", "Own")
    assert corrected(caries, caries, "Restoration", "FDI 46", own).code == own


def test_a_moved_box_stays_moved_when_its_label_is_changed_back():
    caries = found()
    moved = replace(caries, localization=Box(5, 6, 15, 16), label="Other")
    back = corrected(caries, moved, "Caries", "FDI 46", None)
    assert back.localization == Box(5, 6, 15, 16)
    assert place_change(caries.localization, back.localization) == "moved"
    assert place_change(Box(0, 0, 4, 4), Box(0, 0, 4, 9)) == "reshaped"
    assert place_change(Box(0, 0, 4, 4), Point(1, 1)) == "redrawn"


def test_what_the_model_said_stands_beside_what_the_reader_made_of_it():
    caries = found()
    made = replace(caries, site="FDI 47", localization=Box(5, 6, 15, 16))
    words = change_words(caries, Decision("f-1", Verdict.SUPPLEMENTED, corrected=made))
    assert words == "model said Caries · FDI 46 → reader: Caries · FDI 47 (moved)"


@pytest.mark.parametrize("text", ["", "80967001", "80967001, SCT", ", SCT, caries"])
def test_half_a_code_is_none(text):
    assert code_of(text) is None


def test_a_code_is_typed_as_it_is_shown():
    assert code_of(code_words(CARIES)) == CARIES
    assert code_of("1, SCT, caries, deep") == Code("1", "SCT", "caries, deep")


def test_sites_are_those_of_the_finding():
    assert len(site_choices(found(), None)) == 32
    assert "L5/S1" in site_choices(found(site="L4/L5"), None)
    assert site_choices(found(site=""), None)[0] == "left"


def test_a_decision_keeps_its_grading_in_the_store_and_older_ones_have_none():
    graded = Decision(
        "f", Verdict.ACCEPTED, assessment=Assessment("severe", "probable", "hard"), adjudicated=("A", "B")
    )
    assert from_text(to_text(graded)) == graded
    assert assessment_words(graded.assessment) == "severe, probable, hard to read"
    older = '{"$":"Decision","finding_id":"f","verdict":{"$":"Verdict","value":"accepted"},"reason":"","comment":""}'
    assert from_text(older) == Decision("f", Verdict.ACCEPTED)


def test_a_filter_goes_by_what_stands_and_never_hides_the_readers_own_by_threshold():
    model, own = found(1), found(2, probability=0.0)
    review = Review("1").decided(Decision("f-1", Verdict.SUPPLEMENTED, corrected=replace(model, label="Restoration")))
    assert FindingFilter(label="Restoration").shows(model, review, is_added=False)
    assert not FindingFilter(label="Caries").shows(model, review, is_added=False)
    assert not FindingFilter(threshold=0.81).shows(model, review, is_added=False)
    assert FindingFilter(threshold=0.8).shows(model, review, is_added=False)
    assert FindingFilter(threshold=1.0, maker=READER_MADE).shows(own, review, is_added=True)
    assert not FindingFilter(maker=READER_MADE).shows(model, review, is_added=False)
    assert FindingFilter(verdict=Verdict.UNREVIEWED).shows(own, review, is_added=True)
    assert not FindingFilter(maker=EVERY_MODEL).is_set


def test_all_levels_go_one_up_and_come_back_as_the_model_said_them():
    levels = [found(n, site, site) for n, site in enumerate(("L1/L2", "L2/L3", "L3/L4", "L4/L5", "L5/S1"))]
    review = Review("1").decided(Decision("f-0", Verdict.ACCEPTED, comment="narrow"))
    up = review.decided_together(shifted(levels, review, UP))
    assert [standing(one, up).label for one in levels] == ["T12/L1", "L1/L2", "L2/L3", "L3/L4", "L4/L5"]
    assert {up.verdict_on(one.id) for one in levels} == {Verdict.SUPPLEMENTED}
    back = up.decided_together(shifted(levels, up, DOWN))
    assert [standing(one, back) for one in levels] == levels
    assert back.verdict_on("f-1") is Verdict.UNREVIEWED
    assert (back.decisions["f-0"].comment, back.verdict_on("f-0")) == ("narrow", Verdict.ACCEPTED)
    top = review
    for _ in range(2):
        top = top.decided_together(shifted(levels, top, UP))
    assert standing(levels[0], top).site == "T11/T12"
    assert shifted(levels, top, UP) == ()


def test_a_chart_has_32_teeth_with_what_was_found_on_each():
    findings = [
        found(1),
        found(2, "Missing tooth", "FDI 36"),
        found(3, "Tooth 11", "FDI 11", is_normal=True),
        found(4, "Gap", ""),
    ]
    review = Review("1").decided(Decision("f-1", Verdict.ACCEPTED))
    chart = tooth_chart(findings, review)
    assert tuple(chart) == (*UPPER, *LOWER)
    assert len(chart) == 32
    assert chart[46].verdict is Verdict.ACCEPTED
    assert chart[46].words == "FDI 46: Caries (accepted)"
    assert chart[36].is_absent
    assert chart[11].is_seen
    assert chart[11].verdict is None
    assert chart[12].words == "FDI 12: not told by the model"
    rejected = review.decided(Decision("f-2", Verdict.REJECTED))
    assert not tooth_chart(findings, rejected)[36].is_absent
    moved = review.decided(Decision("f-1", Verdict.SUPPLEMENTED, corrected=replace(findings[0], site="FDI 47")))
    assert tooth_chart(findings, moved)[47].findings == (findings[0],)
    assert tooth_chart([found(1, site="left")], review) == {}
    assert tooth_of(found(site="FDI 85")) == 0


def test_every_site_of_the_bundled_dental_model_is_a_tooth_of_the_chart():
    text = Path("models.toml").read_text(encoding="utf-8")
    sites = {line.split('"')[1] for line in text.splitlines() if line.startswith('site = "FDI')}
    assert {tooth_of(found(site=one)) for one in sites} == {*UPPER, *LOWER}
