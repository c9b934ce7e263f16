"""One case after the other along the record: read ahead, claimed, taken over, flagged; and files that are gone."""

from collections import deque
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.review import Decision, StudyState, Verdict
from app.review_change import Action, ReviewChange
from app.store.record import Activity, Claim, Remark, StoredStudy, StudyOpened, StudyRemarked
from app.worklist import WorklistRow
from app.worklist_query import Neighbours, RecordChanged, WorklistPage, WorklistQuery
from tests.session_builders import Bench, answer, card, frame, study
from tests.store_builders import AT

QUERY = WorklistQuery()


class FakeWorklist:
    """A record of rows in their order."""

    def __init__(self):
        self.rows, self.events, self.asked = [], deque(), []

    def ask(self, query, offset=0):
        self.events.append(WorklistPage(query, offset, len(self.rows), tuple(self.rows)))

    def ask_beside(self, query, study_uid):
        self.asked.append(study_uid)
        place = next((i for i, row in enumerate(self.rows) if row.study_uid == study_uid), None)
        if place is not None:
            around = [None, *self.rows, None]
            self.events.append(Neighbours(query, study_uid, around[place], around[place + 2]))


def row(uid, *paths):
    return WorklistRow(uid, "Roe", "", "DX", "", StudyState.NEW, paths=tuple(map(Path, paths)))


@pytest.fixture
def bench():
    made = Bench(worklist=FakeWorklist())
    studies = [study(f"1.{number}", instances=6) for number in range(1, 5)]
    for one in studies:
        made.reading.folder[Path(f"/films/{one.uid}")] = (one,)
        made.worklist.rows.append(row(one.uid, f"/films/{one.uid}"))
    made.session.follow(QUERY)
    made.session.open_case(made.worklist.rows[0])
    made.deliver()
    return made


def opened(bench):
    return [one.study.uid for one in bench.store.of(StudyOpened)]


def test_a_study_of_the_record_is_opened_from_its_paths(bench):
    assert bench.session.study.uid == "1.1"
    assert opened(bench) == ["1.1"]


def test_the_next_case_is_there_before_it_is_asked_for(bench):
    made = answer(
        card(), [frame(bench.reading.folder[Path("/films/1.2")][0].series[0].instances[0].frame_keys().__next__())]
    )
    bench.store.stored["1.2"] = StoredStudy("1.2", (made,))
    assert "1.2" not in opened(bench)  # read ahead is not yet opened by anybody
    bench.session.next_case()

    assert bench.session.study.uid == "1.2"
    assert bench.session.frame is not None  # no event was delivered: it was decoded already
    assert opened(bench) == ["1.1", "1.2"]
    bench.deliver()
    bench.session.next_case()
    bench.deliver()
    bench.session.previous_case()
    bench.deliver()
    assert bench.session.study.uid == "1.2"


def test_what_the_record_knows_of_the_next_case_is_loaded_and_not_told_twice(bench):
    step = ReviewChange(Action.DECIDED, Decision("f", Verdict.ACCEPTED))
    bench.store.stored["1.3"] = StoredStudy(
        "1.3", (answer(card(), [frame(study("1.3").series[0].instances[0].frame_keys().__next__())]),), (step,)
    )
    bench.session.next_case()
    bench.deliver()
    bench.session.next_case()
    assert bench.session.study.uid == "1.3"
    assert bench.session.review.verdict_on("f") is Verdict.ACCEPTED
    assert bench.session.findings()
    bench.deliver()
    bench.session.undo()
    assert not bench.session.review.decisions
    assert not bench.session.can_undo


def test_two_quick_steps_are_taken_once_it_is_known_where_to(bench):
    bench.session.next_case()
    bench.session.next_case()
    bench.deliver()
    assert bench.session.study.uid == "1.3"


def test_past_the_ends_it_says_so(bench):
    bench.session.previous_case()
    assert "first study" in bench.told()
    for _ in range(4):
        bench.session.next_case()
        bench.deliver()
    assert bench.session.study.uid == "1.4"
    assert "last study" in bench.told()


def test_files_that_are_gone_are_said_and_what_is_in_view_stays(bench):
    bench.session.open_case(row("1.9", "/gone"))
    bench.deliver()
    assert "not where they were" in bench.told()
    assert bench.session.study.uid == "1.1"
    bench.session.open_case(row("1.9"))
    assert "does not say where" in bench.told()


def test_files_that_hold_another_study_now_are_said(bench):
    bench.session.open_case(row("1.9", "/films/1.4"))
    bench.deliver()
    assert "another study" in bench.told()
    assert bench.session.study.uid == "1.4"


def test_whoever_looks_at_a_study_claims_it_and_lets_go_of_the_last(bench):
    assert bench.store.claims == [("1.1", "", False)]
    bench.session.next_case()
    bench.deliver()
    assert bench.store.claims[-1] == ("1.2", "", False)
    assert bench.store.released == ["1.1"]
    bench.session.close()
    assert bench.store.released == ["1.1", "1.2"]


def test_another_readers_claim_is_told_and_can_be_taken_over(bench):
    bench.store.held["1.2"] = Claim("1.2", "Dr. Poe", "ws-2", AT, AT + timedelta(minutes=15))
    bench.session.next_case()
    bench.deliver()
    assert bench.session.claim_held.reader_name == "Dr. Poe"
    assert "Dr. Poe reads this study at ws-2" in bench.told()
    bench.session.take_over("1.2")
    bench.deliver()
    assert bench.session.claim_held is None
    assert bench.store.claims[-1] == ("1.2", "", True)
    assert [one.what for one in bench.store.of(Activity)][-1] == "study taken over"


def test_flags_and_notes_of_a_study_are_kept(bench):
    bench.session.remark("1.1", Remark.FLAGGED)
    bench.session.remark("1.1", Remark.NOTED, "Ask again")
    assert [(one.remark, one.text) for one in bench.store.of(StudyRemarked)] == [
        (Remark.FLAGGED, ""), (Remark.NOTED, "Ask again"),
    ]  # fmt: skip


def test_what_a_row_says_follows_once_everything_is_saved(bench):
    bench.engine.answer_all()
    bench.session.run()
    bench.deliver()
    bench.session.decide(bench.session.findings()[0].id, Verdict.ACCEPTED)
    bench.deliver()
    told = bench.store.summaries[-1]
    assert (told.study_uid, told.state, told.labels, told.unreviewed) == ("1.1", "in review", ("Pneumonia",), 0)
    assert told.risk == 0.4


def test_a_change_elsewhere_is_looked_at(bench):
    bench.worklist.rows.insert(1, row("1.7", "/films/1.4"))
    heard = []
    bench.session.record_changed.subscribe(lambda: heard.append(True))
    bench.session.receive(RecordChanged())
    bench.deliver()
    assert heard
    assert bench.worklist.asked[-1] == "1.1"


def test_the_record_tells_nothing_of_a_model_before_the_first_read(bench):
    told = []
    bench.session.worklist_read.subscribe(told.append)
    rows = tuple(
        replace(row(uid), state=state, labels=("Pneumonia",), risk=0.9, probability=0.8, unreviewed=2, frames_read=6)
        for uid, state in (("1.1", StudyState.ANALYSED), ("7.7", StudyState.IN_REVIEW), ("8.8", StudyState.SIGNED))
    )
    page = WorklistPage(QUERY, 0, 3, rows)
    bench.session.receive(page)
    assert told[-1] == page

    bench.session.apply_settings(replace(bench.session.settings, first_read=True))
    bench.session.receive(page)
    assert [(one.labels, one.risk, one.unreviewed) for one in told[-1].rows] == [
        ((), None, 0), ((), None, 0), (("Pneumonia",), 0.9, 2)
    ]  # fmt: skip
    bench.session.record_first_read((), "Clear.", "sure")
    bench.session.receive(page)
    assert [one.labels for one in told[-1].rows] == [("Pneumonia",), (), ("Pneumonia",)]


def test_without_a_query_the_next_case_is_the_next_open_study(bench):
    bench.session.next_case()
    bench.deliver()
    bench.session.follow(None)
    bench.session.previous_case()
    assert bench.session.study.uid == "1.1"
