"""Notices stand in the window, are counted, wait their turn, and go when dismissed."""

import pytest

from app.notices import Level, Notice, notice_of
from inference.errors import DeviceMemoryError
from ui.notice_bar import SHOWN, NoticeBar


@pytest.fixture
def bar(qtbot, theme, icons):
    bar = NoticeBar(theme, icons)
    qtbot.addWidget(bar)
    return bar


def test_it_hides_while_there_is_nothing_to_say(bar):
    assert bar.isHidden()


def test_a_failure_says_what_to_do(bar):
    bar.show_notice(notice_of(DeviceMemoryError("asked 4 GiB of 2 GiB")))
    assert not bar.isHidden()
    assert "asked 4 GiB" in bar.text()
    assert "smaller model" in bar.text()
    assert bar.cards[0].property("level") == "failure"


def test_the_same_notice_is_counted(bar):
    for _ in range(3):
        bar.show_notice(Notice(Level.CAUTION, "Again"))
    assert len(bar.cards) == 1
    assert "3 times" in bar.text()


def test_more_wait_their_turn(bar):
    for number in range(SHOWN + 2):
        bar.show_notice(Notice(Level.FAILURE, f"number {number}"))
    assert len(bar.cards) == SHOWN
    bar.cards[0].close_button.click()
    assert len(bar.cards) == SHOWN
    assert f"number {SHOWN}" in bar.text()
    bar.dismiss_all()
    assert bar.isHidden()


def test_only_information_goes_by_itself(bar):
    bar.show_notice(Notice(Level.INFORMATION, "done"))
    bar.show_notice(Notice(Level.CAUTION, "look"))
    assert bar._timer.isActive()
    bar._timer.timeout.emit()
    assert [card.notice.text for card in bar.cards] == ["look"]
