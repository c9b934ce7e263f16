import pytest

from app.pace import Order, Pace, pace_of
from inference.frame import FrameTiming

EVEN = FrameTiming(10.0, (), "CineRate")
UNEVEN = FrameTiming(15.0, (0.0, 0.05, 0.15, 0.2), "FrameTimeVector")


def sequence(pace: Pace, until_s: float, step_s: float = 0.01) -> list[int]:
    """The frames that are due, each once, looked at every so often."""
    seen = []
    for tick in range(round(until_s / step_s) + 1):
        due = pace.position_at(tick * step_s)
        if not seen or seen[-1] != due:
            seen.append(due)
    return seen


def test_round_and_round_and_forth_and_back_and_once():
    assert sequence(pace_of(4, EVEN, 12), 0.79) == [0, 1, 2, 3, 0, 1, 2, 3]
    assert sequence(pace_of(4, EVEN, 12, order=Order.BOUNCE), 0.99) == [0, 1, 2, 3, 2, 1, 0, 1, 2, 3]
    once = pace_of(4, EVEN, 12, order=Order.ONCE)
    assert sequence(once, 2.0) == [0, 1, 2, 3]
    assert not once.is_over(0.39)
    assert once.is_over(0.4)


def test_the_file_is_heard_before_the_default_and_the_reader_before_both():
    assert pace_of(5, EVEN, 12).starts_s[1] == pytest.approx(0.1)
    assert pace_of(5, FrameTiming(), 12).starts_s[1] == pytest.approx(1 / 12)
    assert pace_of(5, EVEN, 12, rate_hz=50).starts_s[1] == pytest.approx(0.02)


def test_uneven_frames_keep_their_proportions_at_every_speed():
    pace = pace_of(4, UNEVEN, 12)
    assert [pace.position_at(at) for at in (0.0, 0.049, 0.05, 0.149, 0.15, 0.2)] == [0, 0, 1, 1, 2, 3]
    assert pace_of(4, UNEVEN, 12, rate_hz=30).starts_s == pytest.approx((0.0, 0.025, 0.075, 0.1))
    assert pace_of(7, UNEVEN, 12).starts_s[1] == pytest.approx(1 / 15), "times of another count are an average"


def test_how_long_until_another_frame_is_due():
    pace = pace_of(4, UNEVEN, 12)
    assert pace.next_change_s(0.0) == pytest.approx(0.05)
    assert pace.next_change_s(0.06) == pytest.approx(0.09)
    assert pace_of(2, FrameTiming(), 0.5).next_change_s(0.1) == 1.0, "never longer than a second"
    bounce = pace_of(3, EVEN, 12, order=Order.BOUNCE)
    assert bounce.next_change_s(0.25) == pytest.approx(0.05)
    assert pace_of(1, EVEN, 12, order=Order.BOUNCE).position_at(7.7) == 0


def test_a_frame_is_found_again_by_its_time():
    pace = pace_of(300, FrameTiming(), 30)
    assert all(pace.position_at(pace.time_of(place)) == place for place in range(300))
