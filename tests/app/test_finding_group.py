"""Normal anatomy is told together and asks for no verdict; what was found stands by itself."""

from app.finding_group import FindingGroup, asks_for_verdict, found_words, grouped, name_words, short_label
from app.review import Decision, Verdict
from inference.finding import Box, Point, Uncertainty
from inference.frame import FrameKey
from inference.request import Finished
from tests.builders import make_finding
from tests.session_builders import Bench, answer, study

PLACE = Box(10, 10, 30, 20)


def tooth(number, **fields):
    return make_finding(PLACE, f"t{number}", f"Tooth {number}", is_normal=True, site=f"FDI {number}", **fields)


def test_a_normal_region_asks_for_no_verdict_and_a_normal_frame_does():
    assert not asks_for_verdict(tooth(36))
    assert asks_for_verdict(make_finding(None, label="Normal", is_normal=True))
    assert asks_for_verdict(make_finding(PLACE, label="Implant"))


def test_the_teeth_of_a_frame_are_one_group_behind_its_findings():
    implant = make_finding(PLACE, "i", "Implant", site="FDI 36")
    teeth = (tooth(11), tooth(12), tooth(13))
    rows = grouped((teeth[0], implant, *teeth[1:]))
    assert rows[0] is implant
    assert isinstance(rows[1], FindingGroup)
    assert rows[1].findings == teeth
    assert rows[1].words == "3 teeth found"
    assert len(rows) == 2


def test_frames_have_groups_of_their_own_and_one_alone_has_none():
    other = tooth(21, frame=FrameKey("1.2.4"))
    rows = grouped((tooth(11), tooth(12), other))
    assert [getattr(one, "words", "") for one in rows] == ["2 teeth found", ""]
    assert rows[1] is other


def test_what_the_reader_decided_on_leaves_the_group():
    rows = grouped((tooth(11), tooth(12), tooth(13)), {"t12": Decision("t12", Verdict.REJECTED)})
    assert rows[0].id == "t12"
    assert rows[1].words == "2 teeth found"


def test_names_say_the_site_once():
    assert name_words(make_finding(PLACE, label="Missing tooth", site="FDI 36")) == "Missing tooth · FDI 36"
    assert name_words(tooth(36)) == "Tooth 36"
    assert name_words(make_finding(Point(1, 1), label="L4/L5", site="L4/L5")) == "L4/L5"
    assert short_label(tooth(36)) == "36"
    assert short_label(make_finding(PLACE, label="Nodule")) == "Nodule"


def test_what_was_found_is_counted():
    implants = tuple(make_finding(PLACE, f"i{n}", "Implant") for n in (1, 2))
    lost = make_finding(None, "m", "Missing tooth", site="FDI 36")
    assert found_words((*implants, lost, tooth(11), tooth(12))) == "Implant (2), Missing tooth; 2 teeth found."
    assert found_words(()) == "Nothing was found on this frame."
    assert found_words((tooth(11),)) == "1 tooth found."


def test_signing_and_the_worklist_do_not_wait_for_normal_anatomy():
    from dataclasses import replace

    bench = Bench()
    session = bench.open(study())
    session.run()
    request = bench.engine.requests[-1]
    told = answer(request.card, request.frames, findings=3)
    first, *others = told.frames[0].findings
    normal = tuple(replace(one, is_normal=True) for one in others)
    frame = replace(told.frames[0], findings=(*normal, replace(first, uncertainty=Uncertainty(0.1, 0.1))))
    session.receive(Finished(request.id, replace(told, frames=(frame,))))
    assert session.unreviewed_count == 1
    assert session.selected_finding.id == first.id
    assert session.worklist()[0].unreviewed == 1
    session.decide(first.id, Verdict.ACCEPTED)
    assert session.next_unreviewed() is None
    assert session.report().unreviewed_count == 0
