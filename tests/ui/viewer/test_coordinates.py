"""Places on the frame and on the screen agree, however the frame is turned."""

import itertools

import pytest

from ui.viewer.coordinates import (
    Orientation,
    ViewTransform,
    denominator,
    fitted,
    shown_zoom,
)

ORIENTATIONS = [Orientation(turns, mirrored) for turns in range(4) for mirrored in (False, True)]


@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("zooms", [(1.0, 1.0), (0.39453125, 0.39453125), (2.5, 1.25), (1 / 64, 8.0)])
def test_a_place_comes_back_from_the_screen(orientation, ratio, zooms) -> None:
    view = ViewTransform(300, 200, zooms[0], zooms[1], -37, 911, orientation, ratio)
    for row, column in itertools.product((0.0, 0.5, 149.25, 300.0), (-3.0, 0.0, 99.75, 200.0)):
        assert view.to_frame(*view.to_widget(row, column)) == pytest.approx((row, column), abs=1e-6)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_the_affine_form_says_the_same(orientation) -> None:
    view = ViewTransform(30, 20, 2.0, 3.0, 7, -5, orientation, 1.0)
    a, b, c, d, e, f = view.affine()
    assert view.to_device(4.5, 6.25) == pytest.approx((a * 6.25 + b * 4.5 + c, d * 6.25 + e * 4.5 + f), abs=1e-9)


def test_a_quarter_turn_brings_the_top_left_corner_to_the_top_right() -> None:
    view = fitted((100, 100), 1.0, (100, 100), 1.0, Orientation().turned())
    assert view.to_widget(0, 0) == (100, 0)
    assert view.to_widget(0, 100) == (100, 100)


def test_flips_are_as_seen_on_the_screen_also_when_turned() -> None:
    for orientation in ORIENTATIONS:
        before = fitted((100, 100), 1.0, (100, 100), 1.0, orientation).to_widget(10, 30)
        across = fitted((100, 100), 1.0, (100, 100), 1.0, orientation.flipped_horizontally()).to_widget(10, 30)
        upside = fitted((100, 100), 1.0, (100, 100), 1.0, orientation.flipped_vertically()).to_widget(10, 30)
        assert across == (100 - before[0], before[1])
        assert upside == (before[0], 100 - before[1])


def test_four_turns_and_two_flips_change_nothing() -> None:
    for orientation in ORIENTATIONS:
        assert orientation.turned().turned().turned().turned() == orientation
        assert orientation.flipped_horizontally().flipped_horizontally() == orientation
        assert orientation.flipped_vertically().flipped_vertically() == orientation


def test_zooming_keeps_the_place_under_the_cursor_to_half_a_device_pixel() -> None:
    view = fitted((3000, 2500), 1.0, (800, 600), 2.0, Orientation(1, True))
    at = view.to_frame(123, 456)
    for wanted in (0.7, 1.0, 3.3, 17.0):
        x, y = view.zoomed(wanted, 1.0, 123, 456).to_widget(*at)
        assert abs(x - 123) <= 0.25 + 1e-9
        assert abs(y - 456) <= 0.25 + 1e-9


def test_tall_pixels_are_shown_tall() -> None:
    view = fitted((100, 100), 2.0, (400, 400), 1.0, Orientation())
    assert view.zoom == 2.0
    assert view.zoom_row == 4.0
    assert view.outline() == (100, 0, 200, 400)


@pytest.mark.parametrize("wanted", [0.0156, 0.1, 0.4273, 0.99, 1.0, 1.37, 2.0, 7.77, 64.0, 1000.0])
def test_a_shown_zoom_is_a_little_below_the_wanted_one_and_has_a_small_denominator(wanted) -> None:
    shown = shown_zoom(wanted)
    limited = min(max(wanted, 1 / 64), 64.0)
    assert limited * (1 - 1 / 128) <= shown <= limited * (1 + 1e-9)
    assert (shown * denominator(shown)).is_integer()
    assert denominator(shown) <= 256 / min(1.0, shown)


def test_whole_zooms_are_shown_as_they_are() -> None:
    assert [shown_zoom(z) for z in (0.25, 0.5, 1.0, 2.0, 3.0, 10.0)] == [0.25, 0.5, 1.0, 2.0, 3.0, 10.0]
