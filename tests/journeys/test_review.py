"""A reader reviews through the real window; what was undone before a restart can be done again after it."""

import pytest
from PySide6.QtCore import Qt

from app.paths import resource
from app.reader_profile import ReaderBook, save_readers
from app.review import Verdict

PANORAMIC = resource("samples", "panoramic.dcm")


def ask_model(hands):
    hands.until_frame()
    hands.to_picture()
    hands.ctrl(Qt.Key.Key_R)
    hands.until(lambda: hands.session.findings() and not hands.session.is_running, 120)


@pytest.mark.timeout(300)
def test_undo_and_redo_go_on_after_a_restart(overread):
    decided = []

    def first_day(hands):
        ask_model(hands)
        hands.key(Qt.Key.Key_N)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_X, Qt.Key.Key_Return):
            decided.append(hands.session.selected_finding.id)
            hands.key(key)
        hands.key(Qt.Key.Key_F)
        hands.ctrl(Qt.Key.Key_Z)
        hands.ctrl(Qt.Key.Key_Z)
        assert len(hands.session.review.decisions) == 2
        hands.until_saved()

    def second_day(hands):
        hands.until_frame()
        hands.until(lambda: len(hands.session.review.decisions) == 2)
        hands.to_picture()
        session = hands.session
        assert [session.review.verdict_on(one) for one in decided] == [
            Verdict.ACCEPTED, Verdict.REJECTED, Verdict.UNREVIEWED,
        ]  # fmt: skip
        hands.ctrl(Qt.Key.Key_Y)
        assert session.review.verdict_on(decided[2]) is Verdict.ACCEPTED
        for _ in range(3):
            hands.ctrl(Qt.Key.Key_Z)
        assert session.review.decisions == {}
        assert not session.can_undo
        hands.ctrl(Qt.Key.Key_Y)
        assert session.review.verdict_on(decided[0]) is Verdict.ACCEPTED
        hands.until_saved()

    assert overread(first_day, PANORAMIC) == 0
    assert overread(second_day, PANORAMIC) == 0


@pytest.mark.timeout(300)
def test_two_readers_read_one_study_and_a_third_decides(overread, home):
    save_readers(home / "data" / "readers.toml", ReaderBook().added("Dr Aoki").added("Dr Brandt").added("Dr Costa"))

    def story(hands):
        ask_model(hands)
        session = hands.session

        def read_as(place):
            hands.click(hands.window.status.reader)
            dialog = hands.window.desk.dialog
            dialog.list.setCurrentRow(place)
            hands.click(dialog.choose_button)
            hands.until(lambda: session.profile == session.readers.profiles[place])
            hands.to_picture()

        first = next(one for one in session.findings() if not one.is_normal)
        for place, key in ((0, Qt.Key.Key_Return), (1, Qt.Key.Key_X)):
            read_as(place)
            session.select_finding(first.id)
            hands.key(key)
        read_as(2)
        assert session.review.decisions == {}
        hands.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        dialog = hands.window.desk.dialog
        hands.until(lambda: dialog.isVisible() and dialog.table.rowCount() == 1)
        hands.key(Qt.Key.Key_1, widget=dialog)
        hands.until(lambda: session.review.decisions)
        assert session.review.decisions[first.id].adjudicated == ("Dr Aoki", "Dr Brandt")
        dialog.reject()
        hands.until_saved()

    assert overread(story, PANORAMIC) == 0
