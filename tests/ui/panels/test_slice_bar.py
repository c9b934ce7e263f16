"""The cine plays by the clock: late frames are left out, and none is asked for before the last one is there."""

import pytest
from PySide6.QtCore import Qt

from inference.frame import FrameTiming
from ui.panels.slice_bar import SliceBar


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


class Reel:
    """A series whose frames come when the test says so."""

    def __init__(self, count=10, timing=FrameTiming(20.0, (), "CineRate")):  # noqa: B008 - frozen
        self.frame_count, self.position, self.is_ready, self.timing = count, 0, True, timing
        self.asked = []

    def show_position(self, position):
        self.position = position
        self.asked.append(position)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def make_bar(qtbot, icons, clock):
    def make(reel):
        bar = SliceBar(icons, reel, clock)
        qtbot.addWidget(bar)
        bar.resize(800, 40)
        bar.show()
        bar.show_place(0, reel.frame_count)
        return bar

    return make


def after(bar, clock, seconds):
    """Let the time pass and the timer ring."""
    clock.now += seconds
    bar._timer.stop()
    bar._tick()


def test_the_file_says_how_fast(make_bar):
    assert make_bar(Reel()).rate.value() == 20
    swept = make_bar(Reel(timing=FrameTiming(is_swept=True)))
    assert swept.rate.value() == 12
    assert swept.order.currentText() == "Forth and back"


def test_frames_follow_the_clock_and_late_ones_are_left_out(make_bar, clock, qtbot):
    reel = Reel()
    bar = make_bar(reel)
    with qtbot.waitSignal(bar.playing_changed):
        qtbot.mouseClick(bar.cine_button, Qt.MouseButton.LeftButton)
    for _ in range(3):
        after(bar, clock, 0.05)
    after(bar, clock, 0.2)
    assert reel.asked == [1, 2, 3, 7]
    after(bar, clock, 0.15)
    assert reel.position == 0, "round and round"


def test_no_frame_is_asked_for_before_the_last_one_is_there(make_bar, clock):
    reel = Reel()
    bar = make_bar(reel)
    bar.play(True)
    after(bar, clock, 0.05)
    reel.is_ready = False
    for _ in range(10):
        after(bar, clock, 0.02)
    assert reel.asked == [1]
    reel.is_ready = True
    after(bar, clock, 0.0)
    assert reel.asked == [1, 5], "then the one that is due now"
    reel.is_ready = False
    after(bar, clock, 2.1)
    assert len(reel.asked) == 3, "one that cannot be read does not stop the others"


def test_the_reader_scrolls_and_changes_the_speed_while_it_plays(make_bar, clock):
    reel = Reel()
    bar = make_bar(reel)
    bar.play(True)
    reel.position = 6
    after(bar, clock, 0.05)
    assert reel.position == 6
    after(bar, clock, 0.05)
    assert reel.position == 7
    bar.change_rate(2)
    assert bar.rate.value() == 40
    after(bar, clock, 0.025)
    assert reel.position == 8
    bar.show_place(8, 10)
    assert bar.rate.value() == 40, "the next frame of the same file does not take the reader's wish back"


def test_once_stops_at_the_last_frame_and_begins_anew(make_bar, clock):
    reel = Reel(3)
    bar = make_bar(reel)
    bar.order.setCurrentIndex(2)
    bar.play(True)
    after(bar, clock, 0.11)
    after(bar, clock, 0.05)
    assert reel.position == 2
    assert not bar.is_playing
    assert not bar.cine_button.isChecked()
    bar.play(True)
    assert reel.position == 0


def test_what_is_left_out_is_told(make_bar, clock):
    reel = Reel()
    bar = make_bar(reel)
    bar.play(True)
    for _ in range(6):
        after(bar, clock, 0.2)
    assert bar.lag.text() == "shows 5"
    bar.play(False)
    assert bar.lag.isHidden()
    bar.resize(300, 40)
    assert bar.rate.isHidden()
    assert not make_bar(Reel(1)).is_playing
