"""Several runs of one study are kept, compared and switched."""

from dataclasses import replace

from app.result_set import paired, set_of_reader
from app.review import Decision, Review, Verdict
from app.store.record import LeftOffLoaded, Loaded
from inference.finding import Box
from inference.frame import FrameKey
from inference.request import Finished
from tests.session_builders import Bench, RecordingStore, answer, card, finding, frame, study

KEY = FrameKey("1.2.1.1", 1)


def version(one, number):
    reference = one.reference()
    return replace(reference, version=number, sha256=f"sha-{number}")


def said(one, number, label):
    made = answer(one, (frame(KEY),))
    model = version(one, number)
    frames = tuple(
        replace(each, findings=tuple(replace(f, label=label, model=model) for f in each.findings))
        for each in made.frames
    )
    return replace(made, model=model, frames=frames)


def test_both_versions_of_a_model_are_kept_compared_and_switched():
    one = card()
    bench = Bench(one)
    session = bench.open(study())
    for number, label in (("1.0.0", "Pneumonia"), ("2.0.0", "Effusion")):
        session.run()
        request = bench.engine.requests[-1]
        session.receive(Finished(request.id, said(one, number, label)))
    assert [f.label for f in session.findings()] == ["Effusion"]
    newer, older = session.result_sets()
    assert (newer.name, older.name) == ("Chest 2.0.0 · sha-2.0.", "Chest 1.0.0 · sha-1.0.")
    (row,) = paired(older, newer)
    assert (row.difference, row.overlap) == ("another label", 1.0)

    session.show_result_set(older)
    assert [f.label for f in session.findings()] == ["Pneumonia"]
    assert session.result_sets()[0].key == older.key
    session.show_result_set(newer)
    assert [f.label for f in session.findings()] == ["Effusion"]


def test_the_run_that_was_shown_is_shown_again_after_a_restart(tmp_path):
    one = card()
    path = tmp_path / "overread.db"
    first = Bench(one, store=RecordingStore(path))
    session = first.open(study())
    for number, label in (("1.0.0", "Pneumonia"), ("2.0.0", "Effusion")):
        session.run()
        session.receive(Finished(first.engine.requests[-1].id, said(one, number, label)))
    session.show_result_set(session.result_sets()[1])
    session.close()
    assert first.store.close(30.0)

    again = Bench(one, store=RecordingStore(path))
    again.reading.folder = first.reading.folder
    again.session.resume()
    again.store.wait_for(LeftOffLoaded)
    again.deliver()
    again.store.wait_for(Loaded)
    again.deliver()
    assert [f.label for f in again.session.findings()] == ["Pneumonia"]
    assert len(again.session.result_sets()) == 2
    assert again.store.close(30.0)


def test_what_a_reader_kept_is_a_set_and_what_was_rejected_is_not():
    bench = Bench()
    session = bench.open_and_run(study())
    found = session.findings()[0]
    session.decide(found.id, Verdict.ACCEPTED)
    model, reader = session.result_sets()
    assert not reader.is_of_model
    assert [row.difference for row in paired(model, reader)] == [""]
    session.decide(found.id, Verdict.REJECTED)
    assert [one.is_of_model for one in session.result_sets()] == [True]


def test_pairs_are_those_that_overlap_most_and_the_rest_stands_alone():
    one = card()
    near = replace(finding(one, KEY, 1), localization=Box(0, 0, 10, 10))
    moved = replace(finding(one, KEY, 2), localization=Box(0, 1, 10, 11))
    far = replace(finding(one, KEY, 3), localization=Box(50, 50, 60, 60))
    whole = replace(finding(one, KEY, 4), localization=None)
    review = Review("1.2")
    for each in (moved, far, whole):
        review = review.decided(Decision(each.id, Verdict.ACCEPTED))
    first = set_of_reader("a", "A", Review("1").decided(Decision(near.id, Verdict.ACCEPTED)), [near])
    second = set_of_reader("b", "B", review, [moved, far, whole])
    rows = paired(first, second)
    sides = [(row.first is not None, row.second is not None) for row in rows]
    assert sides == [(True, True), (False, True), (False, True)]
    assert round(rows[0].overlap, 2) == 0.82
    assert rows[0].difference == ""
    assert rows[1].difference == "only in the second"
    assert paired(first, replace(second, findings=()))[0].difference == "only in the first"
