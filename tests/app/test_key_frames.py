"""The reader's key frames: steps of the review, undone, kept and signed as the others; the report shows just these."""

from dataclasses import replace

import pytest

from app.chosen_frame import ChosenFrame, Overlays, moved
from app.export import exporters
from app.report import build_report, choose_key_frames
from app.review import Review
from app.review_change import Action
from app.store.codec import from_text, to_text
from app.store.record import ReviewChanged
from app.store.service import StoreService
from inference.frame import FrameKey, LookupTable, Window
from tests.report_builders import KEY, SIGNED, answer_of, drawn_frame, every_shape, found, heat, study_of
from tests.session_builders import Bench, study

SECOND = FrameKey(KEY.instance_uid, 2)


@pytest.fixture
def bench():
    made = Bench()
    made.open(study(instances=3))
    return made


def test_a_frame_is_marked_and_unmarked_and_each_is_a_step_of_undo(bench):
    session = bench.session
    session.toggle_key_frame(Window(40.0, 400.0), is_inverted=True)
    (one,) = session.key_frames
    assert (one.key, one.window, one.is_inverted) == (session.frame.key, Window(40.0, 400.0), True)
    session.show_position(2)
    bench.deliver()
    session.toggle_key_frame()
    assert session.marked_in(session.study.uid, session.series.uid) == (0, 2)
    session.toggle_key_frame()
    assert session.key_frames == (one,)
    session.undo()
    assert len(session.key_frames) == 2
    session.undo()
    session.undo()
    assert session.key_frames == ()
    session.redo()
    assert session.key_frames == (one,)
    assert [event.change.action for event in bench.store.of(ReviewChanged)][:1] == [Action.KEY_FRAMES]


def test_order_caption_and_what_lies_over_it_are_the_readers(bench):
    session = bench.session
    for position in range(3):
        session.show_position(position)
        bench.deliver()
        session.toggle_key_frame()
    keys = [one.key for one in session.key_frames]
    session.move_key_frame(keys[2], -5)
    assert [one.key for one in session.key_frames] == [keys[2], keys[0], keys[1]]
    session.caption_key_frame(keys[0], "  The nodule  ")
    session.show_overlays_of(keys[0], Overlays.WITH)
    session.window_key_frame(keys[0], Window(1.0, 2.0))
    assert session.review.chosen(keys[0]) == ChosenFrame(keys[0], Overlays.WITH, "The nodule", Window(1.0, 2.0))
    session.next_key_frame()
    assert session.frame is None or session.position == 0
    assert moved(session.key_frames, FrameKey("nobody"), 1) is session.key_frames


def test_a_signature_locks_them(bench):
    session = bench.session
    session.toggle_key_frame()
    assert session.sign("Dr Roe", "reviewed")
    session.toggle_key_frame()
    session.caption_key_frame(session.key_frames[0].key, "later")
    assert session.key_frames[0].caption == ""
    assert "signed" in bench.told()


def test_the_record_keeps_them_with_their_window_and_every_digit(tmp_path, bench):
    table = LookupTable(-5, drawn_frame(1, 4).stored[0], 12, "own")
    chosen = ChosenFrame(KEY, Overlays.WITHOUT, "a caption", Window(0.1 + 0.2, 1 / 3, "SIGMOID"), is_inverted=True)
    again = from_text(to_text((chosen, replace(chosen, window=table))))
    assert again[0] == chosen
    assert again[1].window.values.tolist() == table.values.tolist()
    bench.session.toggle_key_frame(Window(40.0, 400.0))
    heard = []
    store = StoreService(heard.append, path=tmp_path / "record.sqlite")
    for event in bench.store.appended:
        store.append(event)
    assert store.close(20.0)
    heard.clear()
    store = StoreService(heard.append, path=tmp_path / "record.sqlite")
    store.load(bench.session.study.uid)
    assert store.close(20.0)
    (loaded,) = [one.stored for one in heard if type(one).__name__ == "Loaded"]
    assert loaded.changes[-1].key_frames == bench.session.key_frames


def reviewed(*chosen, signature=None):
    review = Review("1.2", key_frames=chosen)
    return review.signed(signature) if signature else review


@pytest.mark.parametrize("signature", [None, SIGNED])
def test_the_report_shows_exactly_the_chosen_ones(signature):
    answers = [answer_of(every_shape(), saliencies=(heat(),))]
    review = reviewed(
        ChosenFrame(SECOND, window=Window(9.0, 5.0), is_inverted=True), ChosenFrame(KEY), signature=signature
    )
    assert choose_key_frames(answers, review=review) == (SECOND, KEY)
    frames = [drawn_frame(key=KEY), drawn_frame(key=SECOND)]
    report = build_report(study_of(frames=2), answers, review, frames)
    assert [one.frame.key for one in report.key_frames] == [SECOND, KEY]
    first, second = report.key_frames
    assert (first.window, first.is_inverted, first.position) == (Window(9.0, 5.0), True, 2)
    assert second.window is None
    assert choose_key_frames(answers, review=reviewed(signature=signature)) == (KEY,)


def test_one_that_cannot_be_read_is_told():
    report = build_report(study_of(frames=2), [], reviewed(ChosenFrame(SECOND), ChosenFrame(KEY)), [drawn_frame()])
    assert "1 key frame that the reader chose is not shown" in report.cautions[0]


def words_and_pictures(path):
    from pypdf import PdfReader

    pages = PdfReader(path).pages
    text = " ".join(page.extract_text() for page in pages)
    return text, [one.image.size for page in pages for one in page.images]


@pytest.mark.parametrize("overlays", list(Overlays))
def test_the_pdf_shows_them_at_full_resolution_as_asked(overlays, tmp_path):
    frame = drawn_frame(1500, 1200, spacing=drawn_frame().spacing)
    answers = [answer_of([found(1, localization=every_shape()[1].localization)], saliencies=())]
    chosen = ChosenFrame(KEY, overlays, "Here it is")
    report = build_report(study_of(), answers, reviewed(chosen), [frame])
    exporters()["pdf"].write(report, tmp_path / "a.pdf")
    text, sizes = words_and_pictures(tmp_path / "a.pdf")
    assert "Here it is" in text
    assert (1200, 1500) in sizes
    assert ("as read;" in text) is (overlays is Overlays.BOTH)
    assert ("With 1 " in text) is (overlays is Overlays.WITH)
    assert ("As read." in text) is (overlays is Overlays.WITHOUT)
    assert " mm" in text  # the scale bar
