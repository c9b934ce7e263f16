from dataclasses import replace
from pathlib import Path

import pytest

from app.measure import Measurement, MeasurementKind, Quantity
from app.notices import Level
from app.reading.frame_cache import FrameCache
from app.reading.service import Decoded, ReadingFailed
from app.review import StudyState, Verdict
from app.settings import Settings
from app.store.codec import from_text, to_text
from app.store.record import (
    AnswerMade,
    LeftOff,
    LeftOffLoaded,
    Loaded,
    ReviewChanged,
    SignedElsewhere,
    StoredStudy,
    StoreError,
    StoreFailed,
    StudyOpened,
)
from inference.errors import InputRefusedError, ModelRefusedError
from inference.finding import Point
from inference.frame import FrameKey
from inference.request import Failed, Finished, Progress
from tests.session_builders import Bench, RecordingStore, answer, card, finding, frame, router, study


@pytest.fixture
def bench():
    return Bench()


def test_opening_shows_the_first_study_and_decodes_its_frame(bench):
    session = bench.open(study("1.1"), study("1.2"))

    assert [one.uid for one in session.studies] == ["1.1", "1.2"]
    assert session.study.uid == "1.1"
    assert session.frame.key == FrameKey("1.1.1.1")
    assert session.state_of("1.1") is StudyState.NEW
    assert {"studies_changed", "study_changed", "frame_changed"} <= set(bench.heard)


def test_failing_to_open_leaves_what_was_on_screen(bench):
    session = bench.open(study("1.1"))
    before = session.study, session.frame

    session.open([Path("/films/broken.dcm")])
    assert session.is_opening
    bench.deliver()

    assert not session.is_opening
    assert (session.study, session.frame) == before
    assert "not a picture" in bench.told()
    assert "broken.dcm was not opened" in bench.told()
    assert "/films" not in bench.told()


def test_moving_on_gives_up_the_frame_that_is_no_longer_wanted_and_keeps_it_if_it_comes(bench):
    bench.reading.is_answering = False
    session = bench.open(study(instances=40))
    session.show_position(25)
    session.show_position(35)
    late = next(k for k, what in bench.reading.asked.items() if what[1:] == (FrameKey("1.2.1.26"), True))

    assert late in bench.reading.cancelled
    from_disk = frame(FrameKey("1.2.1.26"))
    session.receive(Decoded(late, from_disk))

    assert session.frame is None
    session.show_position(25)
    assert session.frame is from_disk


def test_neighbours_are_fetched_behind_the_frame_in_view(bench):
    session = bench.open(study(instances=9))
    session.show_position(4)
    bench.deliver()

    assert set(bench.reading.decodes(is_urgent=False)) >= {FrameKey(f"1.2.1.{n}") for n in (2, 3, 4, 6, 7, 8)}
    urgent = len(bench.reading.decodes(is_urgent=True))
    session.show_position(5)
    assert session.frame.key == FrameKey("1.2.1.6")
    assert len(bench.reading.decodes(is_urgent=True)) == urgent


def test_running_before_the_frame_is_decoded_waits_for_it(bench):
    bench.engine.answer_all()
    bench.reading.folder[Path("/a")] = (study(),)
    bench.session.open([Path("/a")])
    bench.session.receive(bench.reading.events.popleft())
    bench.session.run()

    assert bench.session.is_running
    assert bench.engine.requests == []
    bench.deliver()

    assert [one.frames[0].key for one in bench.engine.requests] == [FrameKey("1.2.1.1")]
    assert bench.session.state_of("1.2") is StudyState.ANALYSED
    assert len(bench.session.findings_in_view()) == 1
    assert not bench.session.is_running


def test_a_stack_is_asked_about_the_frame_in_view_and_the_series_as_a_batch(bench):
    bench.engine.answer_all()
    session = bench.open(study(instances=20))
    session.show_position(3)
    bench.deliver()
    session.run()
    bench.deliver()

    assert [one.frames[0].key.instance_uid for one in bench.engine.requests] == ["1.2.1.4"]
    assert bench.engine.requests[0].is_urgent

    session.run_series()
    bench.deliver()

    batches = bench.engine.requests[1:]
    assert [len(one.frames) for one in batches] == [8, 8, 4]
    assert not any(one.is_urgent for one in batches)
    assert len(session.answer.frames) == 20
    assert [one.frame.instance_uid for one in session.findings()] == [f"1.2.1.{n}" for n in range(1, 21)]
    assert "20 of 20" in bench.told()
    assert not session.is_running


def test_a_series_run_goes_on_while_the_reader_scrolls_and_can_be_cancelled(bench):
    session = bench.open(study(instances=20))
    session.run_series()
    bench.deliver()
    assert len(bench.engine.requests) == 1
    session.show_position(12)
    bench.deliver()
    assert session.is_running
    assert session.run_progress.stage == "0 of 20 frames"

    bench.session.receive(Finished(bench.engine.requests[0].id, answer(card(), bench.engine.requests[0].frames)))
    bench.deliver()
    assert session.run_progress.fraction == 8 / 20

    session.cancel_run()
    assert not session.is_running
    assert bench.engine.requests[1].id in bench.engine.cancelled
    assert len(session.answer.frames) == 8


def test_moving_on_cancels_the_urgent_request(bench):
    session = bench.open(study(instances=3))
    session.run()
    session.receive(Progress(bench.engine.requests[0].id, 0.5, "run"))
    assert session.run_progress.fraction == 0.5
    session.show_position(1)

    assert bench.engine.cancelled == [bench.engine.requests[0].id]
    assert not session.is_running
    late = answer(card(), bench.engine.requests[0].frames)
    session.receive(Finished(bench.engine.requests[0].id, late))
    assert session.answer is None


def test_a_refusal_is_a_notice_and_the_session_goes_on(bench):
    session = bench.open(study())
    session.run()
    refused = InputRefusedError("The frame is smaller than 200 pixels.")
    session.receive(Failed(bench.engine.requests[0].id, refused))

    assert bench.notices[-1].level is Level.FAILURE
    assert "smaller than 200" in bench.notices[-1].text
    assert "Choose a model" in bench.notices[-1].advice
    assert not session.is_running


def test_what_the_model_cautions_of_is_with_its_answer_and_no_notice(bench):
    session = bench.open(study())
    session.run()
    request = bench.engine.requests[0]
    said = answer(card(), request.frames, cautions=("Unlike the training data.",), notices=("Ran on the CPU.",))
    session.receive(Finished(request.id, said))

    assert bench.notices == []
    assert session.frame_answer.cautions == ("Unlike the training data.",)
    assert session.answer.notices == ("Ran on the CPU.",)


def test_the_fitting_model_comes_first_and_only_active_ones_are_offered():
    brain = card("brain", modality=("MR",), body_part=("BRAIN",))
    bench = Bench(brain, card("shy", status="shadow"), card("bad", status="quarantined"), card("chest"))
    session = bench.open(study(modality="DX", body_part="CHEST"))

    assert [one.id for one in session.models_for_study()] == ["chest", "brain"]
    assert session.model.id == "chest"
    session.select_model("bad")
    assert "quarantined" in bench.told()
    assert session.model.id == "chest"
    session.select_model("brain")
    assert session.model.id == "brain"


def test_a_shadow_model_runs_is_stored_and_is_not_shown():
    bench = Bench(card("chest"), card("shy", status="shadow"))
    session = bench.open_and_run(study())

    kept = [(one.answer.model.id, one.is_shadow) for one in bench.store.of(AnswerMade)]
    assert kept == [("chest", False), ("shy", True)]
    assert [one.model.id for one in session.findings()] == ["chest"]
    assert [one.model.id for one in session.answers_of("1.2")] == ["chest"]


def test_a_shadow_model_reads_the_series_too_and_its_failure_is_not_shown():
    bench = Bench(card("chest"), card("shy", status="shadow"), card("bad", status="shadow"))

    def rule(request):
        if request.card.id == "bad":
            return Failed(request.id, ModelRefusedError("bad is not there."))
        return Finished(request.id, answer(request.card, request.frames))

    bench.engine.rule = rule
    session = bench.open(study(instances=3))
    session.run_series()
    bench.deliver()

    kept = {(one.answer.model.id, frame.frame) for one in bench.store.of(AnswerMade) for frame in one.answer.frames}
    assert {model_id for model_id, _ in kept} == {"chest", "shy"}
    assert len(kept) == 6
    assert [one.model.id for one in session.answers_of("1.2")] == ["chest"]
    assert "bad" not in bench.told()


def routed_bench(probability, label="chest"):
    named = router(chest="chest", other="")
    bench = Bench(named, card("chest"), card("brain", modality=("MR",), body_part=("BRAIN",)))

    def rule(request):
        said = {"label": label, "probability": probability} if request.card.id == "router" else {}
        return Finished(request.id, answer(request.card, request.frames, **said))

    bench.engine.rule = rule
    session = bench.open(study(modality="", body_part=""))
    assert session.model is None
    session.run()
    bench.deliver()
    return bench, session


def test_where_the_header_says_nothing_the_router_chooses():
    bench, session = routed_bench(0.95)

    assert [one.card.id for one in bench.engine.requests] == ["router", "chest"]
    assert session.model.id == "chest"
    assert len(session.findings()) == 1
    assert "sees chest" in bench.told()


@pytest.mark.parametrize(("probability", "label"), [(0.6, "chest"), (0.99, "other")])
def test_an_unsure_router_asks_the_reader(probability, label):
    bench, session = routed_bench(probability, label)

    assert [one.card.id for one in bench.engine.requests] == ["router"]
    assert session.model is None
    assert "Choose a model" in bench.told()
    session.select_model("chest")
    session.run()
    bench.deliver()
    assert [one.card.id for one in bench.engine.requests] == ["router", "chest"]


@pytest.mark.parametrize(("kind", "asked"), [("cell", ["router", "brought", "cells"]), ("", ["router", "brought"])])
def test_where_one_router_knows_no_model_the_next_is_asked(kind, asked):
    brought = replace(router(cell="cells"), id="brought", display_name="Brought")
    bench = Bench(router(chest="chest"), brought, card("chest"), card("cells", modality=("SM",), body_part=()))

    def rule(request):
        said = {"router": ("other", 0.99), "brought": (kind or "dust", 0.95)}.get(request.card.id, ("Pneumonia", 0.81))
        return Finished(request.id, answer(request.card, request.frames, label=said[0], probability=said[1]))

    bench.engine.rule = rule
    session = bench.open(study(modality="", body_part=""))
    session.run()
    bench.deliver()

    assert [one.card.id for one in bench.engine.requests] == asked
    assert (session.model.id if session.model else "") == ("cells" if kind else "")
    assert ("Choose a model" in bench.told()) == (not kind)


def test_a_map_is_asked_for_and_shown_for_its_frame(bench):
    bench.open_and_run(study(instances=2))
    session = bench.session
    assert session.saliency_in_view() is None
    session.explain("Pneumonia")
    bench.deliver()

    assert bench.engine.requests[-1].explain.label == "Pneumonia"
    assert session.saliency_in_view().label == "Pneumonia"
    asked = len(bench.engine.requests)
    session.explain("Pneumonia")
    assert len(bench.engine.requests) == asked
    session.show_position(1)
    assert session.saliency_in_view() is None


def test_deciding_undoing_and_redoing_gives_the_very_states(bench):
    session = bench.open_and_run(study())
    empty = session.review
    first = session.findings()[0].id
    session.decide(first, Verdict.REJECTED, "rib shadow", "seen before")
    rejected = session.review
    session.set_impression("No pneumonia.")

    assert session.state_of("1.2") is StudyState.IN_REVIEW
    session.undo()
    assert session.review is rejected
    session.undo()
    assert session.review is empty
    assert not session.can_undo
    session.redo()
    assert session.review is rejected
    assert session.review.decisions[first].reason == "rib shadow"
    assert session.unreviewed_count == 0


def test_every_step_goes_to_the_store_with_what_it_replaced(bench):
    session = bench.open_and_run(study())
    first = session.findings()[0]
    session.decide(first.id, Verdict.ACCEPTED)
    session.decide(first.id, Verdict.REJECTED)
    session.undo()

    steps = bench.store.of(ReviewChanged)
    assert [one.change.action for one in steps] == ["decided", "decided", "undone"]
    assert steps[1].before.verdict is Verdict.ACCEPTED
    assert steps[1].after.verdict is Verdict.REJECTED
    assert steps[1].model == first.model
    assert not session.is_saved
    bench.deliver()
    assert session.is_saved


def test_a_signed_study_is_locked_until_amended(bench):
    session = bench.open_and_run(study())
    first = session.findings()[0].id
    session.decide(first, Verdict.ACCEPTED)

    assert not session.sign("  ", "reviewed")
    assert "name" in bench.told()
    assert session.sign("Dr. Roe", "reviewed and approved")
    signed = session.review
    session.decide(first, Verdict.REJECTED)
    session.undo()

    assert session.review is signed
    assert "signed" in bench.notices[-1].text
    assert session.state_of("1.2") is StudyState.SIGNED
    assert session.amend("wrong side")
    assert session.state_of("1.2") is StudyState.IN_REVIEW
    session.decide(first, Verdict.REJECTED)
    assert session.sign("Dr. Roe", "amended")
    assert session.state_of("1.2") is StudyState.AMENDED
    assert session.review.replaces == signed.signature
    assert session.review.amendment_reason == "wrong side"


def test_how_many_frames_of_a_stack_were_read_is_said(bench):
    session = bench.open(study(instances=20))
    assert session.frames_read() == (0, 20)
    bench.engine.answer_all()
    session.run()
    bench.deliver()

    assert session.frames_read() == (1, 20)
    assert [(one.frames_read, one.frames) for one in session.worklist()] == [(1, 20)]
    assert any("1 of 20 frames" in text for text in session.report().cautions)

    session.run_series()
    bench.deliver()
    assert session.frames_read() == (20, 20)
    assert session.worklist()[0].frames_read == 20
    assert not any("of 20 frames" in text for text in session.report().cautions)


def test_a_window_that_lags_behind_a_signature_shows_what_was_signed(tmp_path):
    def window():
        bench = Bench(store=RecordingStore(tmp_path / "overread.db"))
        bench.engine.answer_all()
        bench.open(study())
        bench.store.wait_for(Loaded)
        bench.deliver()
        return bench

    first = window()
    first.session.run()
    first.deliver()
    found = first.session.findings()[0].id
    first.store.load("1.2")
    first.store.wait_for(Loaded)
    second = window()
    assert first.session.sign("Dr. Roe", "reviewed")
    first.store.load("1.2")
    first.store.wait_for(Loaded)
    second.session.decide(found, Verdict.REJECTED)
    assert second.session.sign("Dr. Late", "signed over")
    refused = second.store.wait_for(SignedElsewhere)
    second.store.load("1.2")
    second.store.wait_for(Loaded)
    second.deliver()

    assert refused.stored.study_uid == "1.2"
    assert second.session.review.signature.reader_name == "Dr. Roe"
    assert second.session.review.decisions == {}
    assert second.session.is_saved
    assert "signed elsewhere; reopen it" in second.told()
    assert "Another Overread window uses this record" in second.told()
    assert second.notices[0].level is Level.CAUTION
    assert "Another Overread window" not in first.told()
    assert second.session.amend("seen late")
    second.session.decide(found, Verdict.REJECTED)
    second.store.load("1.2")
    assert [one.action for one in second.store.wait_for(Loaded).stored.changes][-1] == "decided"
    assert first.store.close()
    assert second.store.close()


def test_no_model_adds_to_a_signed_study_until_it_is_amended(bench):
    session = bench.open_and_run(study(instances=3))
    assert session.sign("Dr. Roe", "reviewed")
    before, asked, kept = session.answer, len(bench.engine.requests), len(bench.store.of(AnswerMade))
    assert not session.can_run

    for ask in (session.run, session.run_series):
        ask()
        bench.deliver()
        assert bench.notices[-1].text == "This study is signed; amend it to run a model again."
    session.show_position(1)
    bench.deliver()
    session.explain("Pneumonia")
    bench.deliver()
    assert (len(bench.engine.requests), len(bench.store.of(AnswerMade))) == (asked, kept)
    assert session.answer is before
    assert not session.is_running

    assert session.amend("frames two and three")
    assert session.can_run
    session.run()
    bench.deliver()
    assert len(session.answer.frames) == 2


def test_a_signed_answer_may_be_explained_and_stays_as_it_was_signed(bench):
    session = bench.open_and_run(study())
    signed = session.answer.frames[0]
    assert session.sign("Dr. Roe", "reviewed")
    session.explain("Pneumonia")
    request = bench.engine.requests[-1]
    bench.deliver()

    assert request.explain.label == "Pneumonia"
    assert session.saliency_in_view().label == "Pneumonia"
    assert session.answer.frames[0].findings is signed.findings
    assert session.answer.frames[0].probabilities is signed.probabilities


def test_an_answer_that_comes_after_the_signature_is_not_taken_in(bench):
    session = bench.open(study())
    session.run()
    request = bench.engine.requests[-1]
    assert session.sign("Dr. Roe", "reviewed")
    session.receive(Finished(request.id, answer(card(), request.frames)))

    assert session.answer is None
    assert bench.store.of(AnswerMade) == []
    assert "This study is signed" in bench.told()


def test_contradicting_files_keep_a_study_from_being_signed(bench):
    session = bench.open(study(conflicts=("Two patients in one study.",)))

    assert not session.sign("Dr. Roe", "reviewed")
    assert session.review.signature is None
    session.acknowledge_conflicts()
    assert session.sign("Dr. Roe", "reviewed")


def test_the_next_unreviewed_finding_brings_its_frame_then_its_study(bench):
    bench.engine.answer_all()
    session = bench.open(study("1.1", instances=2), study("1.2"))
    for uid in ("1.1", "1.2"):
        session.show_study(uid)
        bench.deliver()
        session.run_series()
        bench.deliver()
    session.show_study("1.1")
    bench.deliver()
    seen = []
    while (found := session.next_unreviewed()) is not None:
        bench.deliver()
        seen.append((session.study.uid, session.position))
        assert session.selected_finding == found
        session.decide(found.id, Verdict.ACCEPTED)

    assert seen == [("1.1", 0), ("1.1", 1), ("1.2", 0)]
    assert "Every finding has a verdict" in bench.told()


def test_a_run_selects_the_first_finding_of_its_frame_that_has_no_verdict(bench):
    bench.engine.rule = lambda request: Finished(request.id, answer(request.card, request.frames, findings=2))
    session = bench.open(study(instances=3))
    session.run()
    bench.deliver()
    first, second = session.findings()
    assert session.selected_finding == first

    session.decide(first.id, Verdict.ACCEPTED)
    session.select_finding(None)
    session.run()
    bench.deliver()
    assert session.selected_finding == second


def test_a_run_leaves_what_the_reader_chose_on_this_frame_and_nothing_out_of_sight(bench):
    bench.engine.rule = lambda request: Finished(request.id, answer(request.card, request.frames, findings=2))
    session = bench.open(study(instances=3))
    session.run()
    bench.deliver()
    second = session.findings()[1]
    session.select_finding(second.id)
    session.run()
    bench.deliver()
    assert session.selected_finding == second

    session.show_position(2)
    bench.deliver()
    session.run()
    bench.deliver()
    assert session.selected_finding == session.findings_in_view()[0]
    assert session.position == 2


def test_a_map_and_a_run_of_the_series_select_nothing(bench):
    bench.engine.answer_all()
    session = bench.open(study(instances=3))
    session.run_series()
    bench.deliver()
    assert session.selected_finding is None
    session.explain("Pneumonia")
    bench.deliver()
    assert session.selected_finding is None


def test_an_answer_for_a_frame_that_is_no_longer_in_view_selects_nothing(bench):
    session = bench.open(study(instances=3))
    session.run()
    request = bench.engine.requests[0]
    session.show_position(1)
    bench.deliver()
    session.receive(Finished(request.id, answer(request.card, request.frames)))
    assert session.selected_finding is None


def test_a_decision_moves_on_by_itself_where_set_so():
    bench = Bench(settings=Settings(auto_advance=True))
    bench.engine.answer_all()
    session = bench.open(study(instances=2))
    session.run_series()
    bench.deliver()
    one, two = session.findings()
    session.select_finding(one.id)
    session.decide(one.id, Verdict.ACCEPTED)

    assert session.selected_finding == two
    assert session.position == 1


def test_a_flag_is_a_step_that_is_undone_stored_and_locked_by_a_signature(bench):
    session = bench.open_and_run(study())
    found = session.findings()[0]
    session.flag(found.id)
    session.flag("unknown")

    assert session.review.flagged == {found.id}
    assert session.worklist()[0].flagged == 1
    assert session.state_of("1.2") is StudyState.IN_REVIEW
    (event,) = bench.store.of(ReviewChanged)
    assert (event.change.action.value, event.change.finding_id) == ("flagged", found.id)
    assert (event.before, event.after, event.object_uid) == (False, True, found.frame.instance_uid)
    session.undo()
    assert session.review.flagged == frozenset()
    session.redo()
    session.flag(found.id)
    assert session.review.flagged == frozenset()
    session.sign("Dr. Roe", "reviewed")
    session.flag(found.id)
    assert session.review.flagged == frozenset()
    assert "signed" in bench.told()


def test_a_finding_of_the_readers_own_is_supplemented(bench):
    session = bench.open(study())
    own = finding(card(), FrameKey("1.2.1.1"), number=99, label="Nodule")
    session.add_finding(own)

    assert [one.label for one in session.findings_in_view()] == ["Nodule"]
    assert session.review.verdict_on(own.id) is Verdict.SUPPLEMENTED
    session.select_finding(own.id)
    session.undo()
    assert session.selected_finding is None
    assert session.findings() == ()


def test_reopening_restores_review_answer_and_undo(bench):
    session = bench.open_and_run(study())
    first = session.findings()[0].id
    session.decide(first, Verdict.ACCEPTED)
    session.set_impression("Pneumonia, right.")
    review, findings = session.review, session.findings()
    stored = StoredStudy(
        "1.2",
        tuple(one.answer for one in bench.store.of(AnswerMade)),
        tuple(one.change for one in bench.store.of(ReviewChanged)),
    )

    again = Bench()
    again.store.stored["1.2"] = stored
    reopened = again.open(study())

    assert reopened.review == review
    assert reopened.findings() == findings
    assert reopened.state_of("1.2") is StudyState.IN_REVIEW
    reopened.undo()
    assert reopened.review.impression == ""
    assert reopened.review.verdict_on(first) is Verdict.ACCEPTED


def test_an_answer_about_other_pixels_is_not_shown(bench):
    made = answer(card(), [frame(FrameKey("1.2.1.1"), digest="then")])
    bench.store.stored["1.2"] = StoredStudy("1.2", (made,))
    session = bench.open(study())
    session.show_study("1.2")

    assert session.findings() == ()
    assert "other pixels" in bench.told()


def test_the_reader_goes_on_where_it_was_left_off(bench):
    there = study("1.1", series=2, instances=5)
    bench.open(there, study("1.3"))
    bench.session.show_series("1.1.2")
    bench.session.show_position(3)
    bench.session.close()

    again = Bench()
    again.store.left_off = bench.store.left_off
    again.reading.folder = bench.reading.folder
    again.session.resume([Path("/samples")])
    again.deliver()

    assert len(again.session.studies) == 2
    assert (again.session.study.uid, again.session.series.uid, again.session.position) == ("1.1", "1.1.2", 3)


@pytest.mark.parametrize("left_off", [None, LeftOff((Path("/gone"),), "1.9", "1.9.1", 0)])
def test_where_nothing_was_left_the_samples_open(bench, left_off):
    bench.store.left_off = left_off
    bench.reading.folder[Path("/samples")] = (study("1.7"),)
    bench.session.resume([Path("/samples")])
    bench.deliver()

    assert bench.session.study.uid == "1.7"


def test_an_unreadable_frame_is_told_and_nothing_waits_for_it(bench):
    bench.reading.is_answering = False
    bench.reading.folder[Path("/a")] = (study(),)
    bench.session.open([Path("/a")])
    bench.deliver()
    bench.session.run()
    request_id = next(k for k, what in bench.reading.asked.items() if what[0] == "decode")
    bench.session.receive(ReadingFailed(request_id, InputRefusedError("The picture ends early.")))

    assert "ends early" in bench.told()
    assert not bench.session.is_running


def test_a_report_waits_for_its_key_frames(bench):
    bench.engine.answer_all()
    session = bench.open(study(instances=30))
    session.run_series()
    bench.deliver()
    bench.session.share_frames(FrameCache(2**20))
    made = []
    session.request_report(made.append)
    assert made == []
    bench.deliver()

    assert len(made[0].key_frames) == 6
    assert made[0].state is StudyState.ANALYSED
    assert made[0].audit_head == "head"


def test_two_files_that_claim_one_uid_never_show_each_others_pixels(bench):
    one, two = study("1.1"), study("1.2")
    twin = replace(two.series[0].instances[0], uid="1.1.1.1")
    session = bench.open(one, replace(two, series=(replace(two.series[0], instances=(twin,)),)))
    first = session.frame
    session.show_study("1.2")

    assert session.frame is None
    bench.deliver()
    assert session.frame is not first


def test_the_worklist_names_state_and_doubt(bench):
    bench.open_and_run(study("1.1"), study("1.2", conflicts=("Two patients.",)))
    rows = {row.study_uid: row for row in bench.session.worklist()}

    assert rows["1.1"].state is StudyState.ANALYSED
    assert rows["1.1"].unreviewed == 1
    assert rows["1.1"].risk == pytest.approx(0.4)
    assert rows["1.2"].risk is None
    assert rows["1.2"].conflicts == 1
    assert bench.store.of(StudyOpened)[0].study.uid == "1.1"


def test_what_is_reopened_after_a_restart_is_as_it_was(tmp_path):
    path = tmp_path / "overread.db"
    first = Bench(router(chest="chest"), card("chest"), card("brain", modality=("MR",)), store=RecordingStore(path))
    first.engine.rule = lambda request: Finished(
        request.id, answer(request.card, request.frames, label="chest", probability=0.1 + 0.85)
    )
    session = first.open(study(modality="", body_part="", instances=3))
    session.run()
    first.deliver()
    one = session.findings()[0]
    session.decide(one.id, Verdict.REJECTED, "rib")
    session.decide(one.id, Verdict.ACCEPTED)
    session.undo()
    session.set_impression("Clear.")
    session.show_position(2)
    session.close()
    assert first.store.close(30.0)

    again = Bench(*first.session.catalog.cards, store=RecordingStore(path))
    again.reading.folder = first.reading.folder
    again.session.resume()
    again.store.wait_for(LeftOffLoaded)
    again.deliver()
    again.store.wait_for(Loaded)
    again.deliver()

    assert again.session.position == 2
    assert again.session.model.id == "chest"
    assert again.session.findings() == session.findings()
    assert again.session.review == session.review
    assert again.session.state_of("1.2") is StudyState.IN_REVIEW
    again.session.undo()
    again.session.undo()
    assert again.session.review.decisions == {}
    again.session.redo()
    assert again.session.review.decisions[one.id].reason == "rib"
    again.store.close(30.0)


def test_whether_there_is_something_to_run():
    bench = Bench(router(chest="chest"), card("chest"))
    assert not bench.session.can_run
    session = bench.open(study(modality="", body_part=""))

    assert session.model is None
    assert session.can_run
    session.run()
    assert not session.can_run


def test_a_study_is_run_by_itself_once_and_only_if_nothing_is_known_of_it():
    bench = Bench(settings=Settings(auto_run=True, auto_advance=False))
    bench.engine.answer_all()
    known = StoredStudy("1.1", (answer(card(), [frame(FrameKey("1.1.1.1"))]),))
    bench.store.stored["1.1"] = known
    session = bench.open(study("1.1"), study("1.2"))
    assert bench.engine.requests == []
    session.show_study("1.2")
    bench.deliver()
    session.show_study("1.1")
    session.show_study("1.2")
    bench.deliver()

    assert [one.frames[0].key.instance_uid for one in bench.engine.requests] == ["1.2.1.1"]


def test_files_that_are_opened_again_are_decoded_again(bench):
    session = bench.open(study())
    before = session.frame
    bench.reading.digests[FrameKey("1.2.1.1")] = "other"
    bench.open(study())

    assert session.frame is not before
    assert session.frame.digest == "other"
    assert len(session.studies) == 1


def test_more_of_an_open_study_is_added_to_it(bench):
    bench.open(study(instances=2))
    other = study("1.9", instances=1).series[0].instances[0]
    more = study(instances=1)
    more = replace(more, series=(replace(more.series[0], instances=(replace(other, study_uid="1.2", number=3),)),))
    session = bench.open(more)

    assert [one.uid for one in session.study.series[0].instances] == ["1.2.1.1", "1.2.1.2", "1.9.1.1"]
    stranger = replace(more, patient=replace(more.patient, name="Doe^John"))
    session = bench.open(stranger)
    assert "different patients" in session.study.conflicts[0]


def test_unsaved_work_is_counted_and_told_once(bench):
    session = bench.open(study())
    failure = StoreFailed(StoreError("The disk is full."), 1)
    session.set_impression("x")
    session.receive(failure)
    session.receive(failure)

    assert session.unsaved_count == 1
    assert bench.told().count("The disk is full") == 1
    assert "goes on trying" in bench.told()
    bench.deliver()
    assert session.is_saved
    assert session.saved_at is not None


def line(length_mm):
    ends = (Point(1.0, 1.0), Point(1.0, 5.0))
    return Measurement("m-1", FrameKey("1.2.1.1"), MeasurementKind.LENGTH, ends, (Quantity("", length_mm, "mm"),))


def test_measurements_belong_to_a_frame_and_can_be_undone(bench):
    session = bench.open(study(instances=2))
    session.add_measurement(line(4.0))
    session.add_measurement(line(5.0))

    assert session.measurements_in_view() == (line(5.0),)
    assert [(one.label, one.value) for one in session.report().measurements] == [("Length", "5.0 mm")]
    assert session.report().measurements[0].place == "DX frame 1"
    session.show_position(1)
    assert session.measurements_in_view() == ()
    session.show_position(0)
    session.undo()
    assert session.measurements_in_view() == (line(4.0),)
    session.remove_measurement("m-1")
    assert session.measurements_in_view() == ()
    session.undo()
    assert session.measurements_in_view() == (line(4.0),)
    assert session.sign("Dr. Roe", "reviewed")
    session.remove_measurement("m-1")
    assert session.measurements_in_view() == (line(4.0),)


def test_measurements_survive_a_restart(bench):
    bench.open(study()).add_measurement(line(0.1 + 0.2))
    again = Bench()
    kept = from_text(to_text([one.change for one in bench.store.of(ReviewChanged)]))
    again.store.stored["1.2"] = StoredStudy("1.2", (), kept)

    assert again.open(study()).measurements_in_view() == (line(0.30000000000000004),)
