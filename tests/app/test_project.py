"""Annotating for research: label sets, the mix of a queue, time per case, blind repeats and what they say."""

from collections import deque
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.paths import resource
from app.project.case import (
    CandidatesRead,
    CaseDone,
    CaseGiven,
    ProjectKept,
    ProjectProgress,
    ProjectsRead,
    Repeated,
    RepeatedRead,
)
from app.project.case_clock import CaseClock
from app.project.plan import PlanError, QueueMix, parse_plan, read_plan
from app.project.queue import Candidate, planned
from app.project.self_agreement import overlap, self_agreement, write_self_agreement
from app.project.source import StudySource, studies_of
from app.reader_finding import reader_finding
from app.review import Decision, Review, StudyState, Verdict
from app.review_change import Action, ReviewChange
from app.session_project import WHOLE_STUDY
from app.store.project_rows import REPEATED
from app.store.record import ReviewChanged, StudyArrived
from app.worklist import WorklistRow
from app.worklist_query import WorklistQuery
from inference.finding import Box, Mask, Point, Polygon
from inference.frame import FrameKey
from tests.app.test_worklist_reader import Asking
from tests.cohort_builders import drawn_cohort, write_cohort
from tests.session_builders import Bench, FakeStore, study
from tests.store_builders import AT, Desk

PLAN = """
name = "Opacities"
[[labels]]
name = "Opacity"
kinds = ["box", "mask"]
code = { value = "128309000", scheme = "SCT", meaning = "Opacity" }
colour = "#f09a3c"
key = "1"
[[labels]]
name = "Good"
kinds = ["class"]
of = "study"
group = "quality"
key = "8"
[[labels]]
name = "Poor"
kinds = ["class"]
of = "study"
group = "quality"
key = "9"
[queue]
repeats = 0.5
repeat_after = 2
"""
plan = parse_plan(PLAN)


def test_the_example_is_whole_and_says_what_it_says():
    example = read_plan(resource("projects", "chest.toml"))
    assert [one.key for one in example.labels] == ["1", "2", "3", "8", "9"]
    assert example.by_key("2").name == "Effusion"
    assert example.queue == QueueMix(repeats=0.1)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("name = 3", "must be text"),
        ("", "has no name"),
        ('name = "a"', "has no labels"),
        ('name = "a"\nlables = []', "lables, which is unknown"),
        ('name = "a"\n[[labels]]\nname = "b"', "The label b must have kinds"),
        ('name = "a"\n[[labels]]\nname = "b"\nkinds = ["circle"]', "of box, polygon, mask, point, class"),
        ('name = "a"\n[[labels]]\nname = "b"\nkinds = ["box", "class"]', "is a class, and drawn too"),
        ('name = "a"\n[[labels]]\nname = "b"\nkinds = ["box"]\ncolour = "red"', "The colour of b is red"),
        ('name = "a"\n[[labels]]\nname = "b"\nkinds = ["box"]\nkey = "Ctrl+X"', "The key of b"),
        ('name = "a"\n[[labels]]\nname = "b"\nkinds = ["box"]\ncode = "1"', "The code of b needs"),
        ('name = "a"\n[[labels]]\nname = "b"\nkinds = ["box"]\ngroup = "g"', "only a class has a group"),
        (PLAN.replace('"9"', '"8"'), "Two labels have the key 8"),
        (PLAN.replace('"Poor"', '"good"'), "Two labels have the name good"),
        (PLAN.replace("repeats = 0.5", "repeats = 2"), "repeats must be between 0 and 1"),
        (PLAN.replace("repeats = 0.5", "uncertain = 0\naudit = 0\nrare = 0"), "all 0"),
        ("name = ", "is no TOML"),
    ],
)
def test_a_file_that_is_wrong_is_refused_with_the_reason(text, says):
    with pytest.raises(PlanError, match=says):
        parse_plan(text)


def many(count=60):
    """Candidates of falling doubt, one in twenty with a rare label."""
    return [
        Candidate(f"1.{at:03d}", 1 - at / count, ("Rare",) if at % 20 == 19 else ("Common",), 0.5)
        for at in range(count)
    ]


def test_the_shares_hold_from_the_first_case_on_and_the_same_seed_gives_the_same_queue():
    mix = QueueMix(0.5, 0.4, 0.1)
    cases = planned(many(), mix, "p")
    first = cases[:20]
    assert [sum(one.reason == reason for one in first) for reason in ("uncertain", "audit", "rare")] == [10, 8, 2]
    assert cases == planned(many()[::-1], mix, "p")
    assert {one.study_uid for one in cases} == {one.study_uid for one in many()}
    assert [one.study_uid for one in cases] != [one.study_uid for one in planned(many(), replace(mix, seed=8), "p")]
    doubts = [float(one.study_uid[2:]) for one in cases if one.reason == "uncertain"]
    assert doubts == sorted(doubts)
    assert len(planned(many(), replace(mix, limit=7), "p")) == 7
    assert {one.reason for one in planned([Candidate("1"), Candidate("2")], mix, "p")} == {"audit"}


def test_repeats_come_later_at_their_rate():
    cases = planned(many(), QueueMix(repeats=0.2, repeat_after=5), "p")
    places = {one.id: one.place for one in cases}
    again = [one for one in cases if one.repeats]
    assert len(again) == 12
    by_id = {one.id: one for one in cases}
    assert all(by_id[one.repeats].study_uid == one.study_uid for one in again)
    assert all(one.place - places[one.repeats] > 5 or one.place > 60 for one in again)
    assert [one.place for one in cases] == list(range(1, 73))


def test_a_pause_is_not_time_on_a_case():
    clock = CaseClock(60, 100)
    for now in (110, 115, 500, 530):
        clock.act(now)
    assert clock.seconds == 10 + 5 + 30


# --- agreement with oneself ---

KEY = FrameKey("1.2.1.1", 1)


def reviewed(*told):
    review = Review("1.2")
    for label, place in told:
        made = reader_finding(KEY, place, label)
        review = review.decided(Decision(made.id, Verdict.SUPPLEMENTED, corrected=made))
    return review


def test_overlaps_are_exact():
    box = Box(0, 0, 10, 10)
    assert overlap(box, Box(0, 5, 10, 15)) == pytest.approx(1 / 3)
    assert overlap(box, Box(20, 20, 30, 30)) == 0
    assert overlap(box, Mask(0, 0, np.ones((10, 5), bool))) == pytest.approx(0.5)
    square = Polygon((Point(0, 0), Point(0, 10), Point(10, 10), Point(10, 0)))
    assert overlap(box, square) == pytest.approx(1.0, abs=0.2)
    assert (overlap(Point(1, 1), Point(1, 1)), overlap(Point(1, 1), box)) == (1.0, 0.0)


def test_classes_have_kappa_and_what_is_drawn_has_overlaps(tmp_path):
    yes, no = reviewed(("Good", None)), reviewed(("Poor", None))
    drawn = reviewed(("Opacity", Box(0, 0, 10, 10)), ("Opacity", Box(50, 50, 60, 60)))
    fewer = reviewed(("Opacity", Box(0, 0, 10, 5)))
    pairs = [(yes, yes), (yes, yes), (no, no), (yes, no), (drawn, fewer)]
    found = self_agreement(plan, [Repeated("1.2", "Dr. Roe", *pair) for pair in pairs])
    opacity, good, poor = found
    assert (good.same, good.cases) == (4, 5)
    assert good.kappa == pytest.approx(0.6153846)
    assert good.low < good.kappa < good.high
    assert sorted(opacity.overlaps) == [0.0, 0.5]
    assert (opacity.iou, opacity.dice) == (0.25, pytest.approx(1 / 3))
    path = write_self_agreement(found, tmp_path / "agreement.csv")
    lines = path.read_text("utf-8").splitlines()
    assert lines[0].startswith("reader,label,kind,cases,same,kappa")
    assert lines[1] == "Dr. Roe,Opacity,drawn,5,5,1.0000,1.0000,1.0000,0.2500,0.3333,2"
    assert poor.label == "Poor"


# --- the record, on a file and on a server ---


class Readers:
    """Two workstations at one project of four studies, two of which come twice."""

    def __init__(self, address):
        self.desks = Desk(address, "ws-1"), Desk(address, "ws-2")
        for number in range(4):
            self.desks[0].saved(StudyArrived(study(f"1.{number}"), (Path(f"/films/{number}"),), AT))
        self.cases = planned([Candidate(f"1.{number}", number / 10) for number in range(4)], plan.queue, "p")
        self.desks[0].service.keep_project(ProjectKept("p", plan.name, plan.text), self.cases)

    def give(self, desk=0, name="Dr. Roe", done=None, **more):
        self.desks[desk].service.give_case("p", name, done, **more)
        return self.desks[desk].next(CaseGiven)


@pytest.mark.parametrize("names", [("Dr. Roe", "Dr. Poe"), ("", "")])
def test_two_readers_share_a_queue_and_nobody_gets_anothers_case(address, names):
    readers = Readers(address)
    mine, theirs = readers.give(0, names[0]), readers.give(1, names[1])
    assert (mine.case.place, theirs.case.place) == (1, 2)
    assert mine.row.paths
    assert readers.give(0, names[0]).case == mine.case  # the same until it is done
    seen = {0: [mine.case], 1: [theirs.case]}
    given = {0: mine, 1: theirs}
    for step in range(12):
        desk, name = step % 2, names[step % 2]
        case = given[desk].case
        given[desk] = readers.give(desk, name, CaseDone(case.id, 10.0 + step) if case else None)
        seen[desk] += [given[desk].case] if given[desk].case else []
    progress = given[0].progress
    assert (progress.done, progress.total) == (6, 6)
    assert progress.typical_s == pytest.approx(np.median([10.0 + step for step in range(6)]), abs=3)
    assert progress.left_s == 0
    everything = [one.id for cases in seen.values() for one in cases]
    assert sorted(everything) == sorted(one.id for one in readers.cases)
    for cases in seen.values():  # what comes again comes to whoever had it first
        assert {one.repeats for one in cases if one.repeats} <= {one.id for one in cases}
    for one in readers.desks:
        one.service.close()


def test_the_record_tells_candidates_projects_and_what_came_twice(address):
    readers, asking = Readers(address), Asking(address)
    given = readers.give()
    while given.case is not None:
        suffix = f"{REPEATED}{given.case.id}" if given.case.repeats else ""
        made = reader_finding(KEY, None, "Good" if suffix else "Poor")
        decision = Decision(made.id, Verdict.SUPPLEMENTED, corrected=made)
        change = ReviewChange(Action.DECIDED, decision=decision, reader=f"roe{suffix}")
        readers.desks[0].saved(ReviewChanged(given.case.study_uid, change, AT, "Dr. Roe"))
        given = readers.give(done=CaseDone(given.case.id, 12.0))
    asking.reader.ask_candidates(WorklistQuery())
    assert len(asking.next(CandidatesRead).candidates) == 4
    asking.reader.ask_candidates(("1.1", "no such study"))
    assert [one.study_uid for one in asking.next(CandidatesRead).candidates] == ["1.1"]
    asking.reader.ask_projects()
    (kept,) = asking.next(ProjectsRead).projects
    assert (kept.name, kept.done, kept.total, parse_plan(kept.text)) == ("Opacities", 6, 6, plan)
    asking.reader.ask_repeated("p")
    read = asking.next(RepeatedRead)
    assert read.seconds == (12.0,) * 6
    labels = [
        [decision.corrected.label for review in (one.first, one.second) for decision in review.decisions.values()]
        for one in read.repeated
    ]
    assert labels == [["Poor", "Good"]] * 2
    asking.reader.close()
    readers.desks[0].service.close()
    readers.desks[1].service.close()


# --- where the studies come from, and the session ---


def test_studies_come_from_a_folder_a_list_or_a_run(tmp_path):
    films, listed, run = tmp_path / "films", tmp_path / "list.csv", tmp_path / "run"
    films.mkdir()
    assert studies_of(films) == StudySource((films,))
    (films / "a.dcm").touch()
    listed.write_text("path,note\nfilms/a.dcm,x\n,\nfilms,y\n", "utf-8")
    assert studies_of(listed).paths == (films / "a.dcm", films)
    rows, answers = drawn_cohort(3)
    write_cohort(run, rows, answers)
    found = studies_of(run)
    assert [one.study_uid for one in found.known] == [one.study_uid for one in rows if one.outcome == "analysed"]
    assert found.known[0].risk == pytest.approx(rows[0].normalised_entropy)
    assert len(found.paths) == len({one.path for one in rows})


class ProjectWorklist:
    """Answers with every study that was asked for."""

    def __init__(self):
        self.events, self.asked = deque(), []

    def ask_candidates(self, wanted):
        self.asked.append(wanted)
        uids = wanted if isinstance(wanted, tuple) else ("1.1", "1.2")
        self.events.append(CandidatesRead(wanted, tuple(Candidate(uid, 0.5) for uid in uids)))


class ProjectStore(FakeStore):
    """Gives the cases in their order."""

    def keep_project(self, project, cases):
        self.cases = deque(cases)

    def give_case(self, project_id, reader_name, done=None, *, is_last=False):
        self.done = [*getattr(self, "done", []), *([done] if done else [])]
        if done:
            self.cases.popleft()
        rows = [WorklistRow(one.study_uid, "", "", "", "", StudyState.NEW) for one in list(self.cases)[:2]]
        first, following = [*rows, None, None][:2]
        case = self.cases[0] if self.cases else None
        progress = ProjectProgress(len(self.done), len(self.done) + len(self.cases))
        self.events.append(CaseGiven(project_id, case, first, following, progress))


@pytest.fixture
def bench():
    made = Bench(store=ProjectStore(), worklist=ProjectWorklist())
    made.open(study("1.1"), study("1.2", modality="CT"))
    made.session._seconds = iter(range(0, 10**6, 10)).__next__
    made.session.make_project(replace(plan, queue=replace(plan.queue, repeats=1.0)), WorklistQuery())
    made.deliver()
    return made


def test_only_the_projects_labels_in_their_kinds_are_taken(bench):
    session = bench.session
    assert session.project.case.study_uid == session.study.uid
    assert session.draw_finding(Box(1, 1, 4, 4), "Something else") is None
    assert session.draw_finding(Point(1, 1), "opacity") is None
    assert "no label Something else" in bench.told()
    assert "Opacity is given as: box, brush." in bench.told()
    made = session.draw_finding(Box(1, 1, 4, 4), "opacity")
    assert (made.label, made.colour, made.code.value) == ("Opacity", "#f09a3c", "128309000")
    session.choose_label("Good")
    session.choose_label("Poor")
    assert session.classes_in_view() == {"Poor"}
    assert {one.site for one in session.findings()} == {"", WHOLE_STUDY}
    session.undo()
    assert session.classes_in_view() == {"Good"}


def test_a_repeat_is_blind_has_a_key_of_its_own_and_time_is_counted(bench):
    session, seen = bench.session, []
    while session.project.case is not None:
        case = session.project.case
        seen.append(bool(case.repeats))
        assert [one for one in session.findings() if session.is_added(one)] == []
        assert (REPEATED in session.reader) is bool(case.repeats)
        session.act()
        session.choose_label("Good")
        session.next_case()
        bench.deliver()
    assert sorted(seen) == [False, False, True, True]
    assert [one.seconds for one in bench.store.done] == [20.0] * 4
    keys = {one.change.reader for one in bench.store.of(ReviewChanged)}
    assert len(keys) == 3
    assert session.name_of(next(key for key in keys if REPEATED in key)).endswith("(again)")
    session.close_project()
    assert session.classes_in_view() == frozenset()
    assert [one.label for one in session.findings()] == ["Good"]


def test_models_stay_hidden_while_a_project_says_so(bench):
    session = bench.session
    bench.engine.answer_all()
    session.run()
    bench.deliver()
    assert session.answers_of(session.study.uid) == ()
    assert not session.is_first_read_awaited
    session.close_project()
    assert session.answers_of(session.study.uid) != ()
