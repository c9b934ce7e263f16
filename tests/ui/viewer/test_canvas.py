"""The canvas shows the frame where it says it does, whatever is done to the view."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.review import Verdict
from inference.finding import Box, Mask, Point
from inference.frame import AcquisitionContext, FrameKey, Overlay, PixelSpacing, Window
from inference.voi_lut import grey8
from tests.builders import AXIAL, make_finding, make_frame, make_saliency, placed, quadrants, ramp
from ui.viewer.colour_map import COLOUR_MAPS, colour_table

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)


def colours(canvas):
    """The colours of the quadrants as the screen shows them: upper left, upper right, lower left, lower right."""
    image, ratio = canvas.picture(), canvas.ratio
    left, top, width, height = canvas.transform.outline()
    places = [(across, down) for down in (0.25, 0.75) for across in (0.25, 0.75)]
    return [
        image.pixelColor(int((left + width * x) * ratio), int((top + height * y) * ratio)).getRgb()[:3]
        for x, y in places
    ]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_flips_and_turns_move_the_quadrants(make_canvas, ratio) -> None:
    canvas = make_canvas(ratio=ratio)
    canvas.show_frame(make_frame(quadrants()))
    assert colours(canvas) == [RED, GREEN, BLUE, WHITE]
    canvas.rotate()
    assert colours(canvas) == [BLUE, RED, WHITE, GREEN]
    canvas.flip_horizontally()
    assert colours(canvas) == [RED, BLUE, GREEN, WHITE]
    canvas.flip_vertically()
    assert colours(canvas) == [GREEN, WHITE, RED, BLUE]
    canvas.reset()
    assert colours(canvas) == [RED, GREEN, BLUE, WHITE]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("zoom", [1, 2, 3])
def test_each_device_pixel_is_the_reference_grey(make_canvas, ratio, zoom) -> None:
    canvas = make_canvas(ratio=ratio)
    canvas.set_words_visible(False)
    canvas.set_smooth(False)
    frame = make_frame(ramp(300, 400))
    canvas.show_frame(frame)
    canvas.show_actual_size()
    canvas.zoom_by(zoom)
    screen = canvas.pixels()[..., 1]
    left, top = canvas.transform.origin_x, canvas.transform.origin_y
    expected = np.zeros_like(screen)
    whole = grey8(frame).repeat(zoom, 0).repeat(zoom, 1)
    part = whole[max(-top, 0) :, max(-left, 0) :]
    part = part[: screen.shape[0] - max(top, 0), : screen.shape[1] - max(left, 0)]
    expected[max(top, 0) :, max(left, 0) :][: part.shape[0], : part.shape[1]] = part
    assert np.array_equal(screen, expected)


def test_a_frame_is_fitted_and_stays_so_when_the_widget_grows(canvas) -> None:
    canvas.show_frame(make_frame(quadrants()))
    assert canvas.transform.outline() == (50, 0, 300, 300)
    canvas.resize(800, 600)
    assert canvas.transform.outline() == (100, 0, 600, 600)


def test_a_zoomed_frame_keeps_its_middle_when_the_widget_grows(canvas) -> None:
    canvas.show_frame(make_frame(quadrants()))
    canvas.zoom_by(2)
    canvas.pan_by(31, -17)
    middle = canvas.transform.to_frame(200, 150)
    canvas.resize(800, 600)
    assert canvas.transform.to_frame(400, 300) == pytest.approx(middle, abs=0.2)
    assert canvas.zoom == 6.0


def test_zoom_is_told_in_device_pixels(make_canvas, qtbot) -> None:
    canvas = make_canvas(ratio=2.0)
    with qtbot.waitSignal(canvas.zoom_changed) as said:
        canvas.show_frame(make_frame(quadrants()))
    assert said.args == [6.0]
    with qtbot.waitSignal(canvas.zoom_changed) as said:
        canvas.show_actual_size()
    assert said.args == [1.0]


def test_many_small_zoom_steps_add_up(canvas) -> None:
    canvas.show_frame(make_frame(quadrants()))
    for _ in range(100):
        canvas.zoom_by(1.002)
    assert canvas.zoom == pytest.approx(3.0 * 1.002**100, rel=0.01)


def test_tall_pixels_are_shown_tall(canvas) -> None:
    canvas.show_frame(make_frame(quadrants(), spacing=PixelSpacing(1.0, 0.5)))
    _, _, width, height = canvas.transform.outline()
    assert height / width == pytest.approx(2.0, rel=0.003)
    canvas.rotate()
    _, _, width, height = canvas.transform.outline()
    assert width / height == pytest.approx(2.0, rel=0.003)


def test_the_view_stays_within_a_stack_and_not_beyond(canvas) -> None:
    canvas.show_frame(make_frame(ramp(), "1.1", **placed(AXIAL)))
    canvas.rotate()
    canvas.zoom_by(2)
    canvas.set_voi(Window(100, 50))
    kept = canvas.transform
    canvas.show_frame(None)
    canvas.show_frame(make_frame(ramp(), "1.2", **placed(AXIAL, (0, 0, 5))))
    assert canvas.transform == kept
    assert canvas.voi == Window(100, 50)
    canvas.show_frame(make_frame(ramp(), "2.1"))
    assert canvas.transform.orientation.quarter_turns == 0
    assert canvas.voi != Window(100, 50)


def test_the_caller_may_say_that_the_view_stays(canvas) -> None:
    canvas.show_frame(make_frame(ramp(), "1.1"))
    canvas.rotate()
    canvas.show_frame(make_frame(ramp(), "1.2"), keeps_view=True)
    assert canvas.transform.orientation.quarter_turns == 1


def test_a_window_from_outside_is_used_in_silence(canvas, qtbot) -> None:
    canvas.show_frame(make_frame(np.full((10, 10), 100, np.uint8)))
    with qtbot.assertNotEmitted(canvas.voi_changed):
        canvas.set_voi(Window(300, 10))
    assert canvas.colour_at(5, 5) == (0, 0, 0)
    canvas.set_inverted(True)
    assert canvas.colour_at(5, 5) == WHITE


def test_small_frames_of_every_kind_are_shown(canvas) -> None:
    """What a model saw: 224 x 224, 8-bit or float."""
    for stored in (np.full((224, 224), 1.5, np.float32), np.full((224, 224), 255, np.uint8)):
        canvas.show_frame(make_frame(stored))
        canvas.set_voi(Window(0.5, 1.0, "LINEAR_EXACT"))
        assert canvas.colour_at(112, 112) == WHITE


def test_without_a_frame_the_canvas_is_black_and_nothing_fails(canvas) -> None:
    canvas.show_frame(make_frame(quadrants()))
    canvas.show_frame(None)
    canvas.rotate()
    canvas.zoom_by(2)
    canvas.fit()
    canvas.reset()
    image = canvas.picture()
    assert image.pixelColor(200, 150).getRgb()[:3] == (0, 0, 0)


def test_peek_shows_the_frame_with_nothing_on_it(canvas) -> None:
    frame = make_frame(np.full((300, 400), 90, np.uint8), context=AcquisitionContext("CT"), **placed(AXIAL))
    canvas.show_frame(frame)
    canvas.set_voi(Window(128, 256))
    canvas.set_findings([make_finding(Box(50, 50, 100, 100))], {})
    canvas.set_saliency(make_saliency([[1.0]], Box(0, 0, 300, 400)), 1.0, "inferno")
    canvas.set_corner_text({"top_left": ("Doe",)})
    canvas.set_peek(True)
    shown = canvas.pixels()
    canvas.set_peek(False)
    assert np.unique(shown).tolist() == [90]
    assert not np.array_equal(canvas.pixels(), shown)


def test_a_finding_is_an_outline_that_covers_nothing_inside(canvas) -> None:
    canvas.show_frame(make_frame(np.zeros((300, 400), np.uint8)))
    canvas.set_findings([make_finding(Box(100, 100, 200, 250), colour="#00ff00")], {"a": Verdict.ACCEPTED}, "a")
    red, green, blue = canvas.colour_at(150, 100)
    assert green > 200
    assert red == blue == 0
    image = canvas.pixels()
    assert (image[106:194, 106:244] == 0).all()


def test_a_mask_is_drawn_as_its_contour_and_a_point_as_a_cross(canvas) -> None:
    canvas.show_frame(make_frame(np.zeros((300, 400), np.uint8)))
    mask = Mask(50, 60, np.ones((40, 80), np.bool_))
    canvas.set_findings(
        [make_finding(mask, "a", colour="#ff0000"), make_finding(Point(200, 300), "b", colour="#00ff00")],
        {"a": Verdict.ACCEPTED},
    )
    assert canvas.colour_at(70, 60)[0] > 120
    assert canvas.colour_at(70, 100) == (0, 0, 0)
    assert canvas.colour_at(200, 300) == (0, 0, 0)
    assert canvas.colour_at(200, 305)[1] > 120


def test_a_finding_of_the_whole_frame_has_no_outline(canvas) -> None:
    canvas.show_frame(make_frame(np.zeros((300, 400), np.uint8)))
    before = canvas.picture()
    canvas.set_findings([make_finding(None)], {})
    assert canvas.picture() == before


@pytest.mark.parametrize("name", COLOUR_MAPS)
def test_the_heatmap_has_the_colour_of_its_value_where_its_value_is(canvas, name) -> None:
    canvas.show_frame(make_frame(np.zeros((200, 200), np.uint8)))
    canvas.set_words_visible(False)
    canvas.set_saliency(make_saliency([[1.0, 0.0], [0.6, 0.0]], Box(50, 50, 150, 150)), 1.0, name)
    assert canvas.colour_at(70, 70) == tuple(colour_table(name)[255])
    assert canvas.colour_at(130, 70) == tuple(colour_table(name)[153])
    assert canvas.colour_at(30, 70) == (0, 0, 0)
    assert canvas.colour_at(100, 145) == (0, 0, 0)
    canvas.flip_horizontally()
    assert canvas.colour_at(70, 70) == tuple(colour_table(name)[255])


def test_the_heatmap_mixes_by_its_opacity_and_is_off_until_asked_for(canvas) -> None:
    canvas.show_frame(make_frame(np.full((200, 200), 255, np.uint8)))
    canvas.set_voi(Window(128, 256))
    assert canvas.colour_at(100, 100) == WHITE
    canvas.set_saliency(make_saliency([[1.0]], Box(0, 0, 200, 200)), 0.5, "grey")
    canvas.set_saliency(make_saliency([[0.6]], Box(0, 0, 200, 200)), 0.5, "grey")
    assert canvas.colour_at(150, 100)[0] == pytest.approx((255 + 153) / 2, abs=2)


def test_a_map_of_another_frame_is_never_shown(canvas) -> None:
    canvas.show_frame(make_frame(np.zeros((200, 200), np.uint8)))
    canvas.set_saliency(make_saliency([[1.0]], Box(0, 0, 200, 200), FrameKey("9.9")), 1.0, "grey")
    assert canvas.colour_at(100, 100) == (0, 0, 0)


def test_dicom_overlays_have_a_colour_of_their_own_at_every_zoom(canvas) -> None:
    plane = np.zeros((300, 400), np.bool_)
    plane[100, :] = True
    frame = make_frame(np.zeros((300, 400), np.uint8), overlays=(Overlay(0x6000, plane, 11, 1),))
    canvas.show_frame(frame)
    canvas.set_words_visible(False)
    for zoom in (1.0, 3.0, 0.3):
        canvas.reset()
        canvas.zoom_by(zoom)
        assert canvas.colour_at(110.5, 200) == (0x5F, 0xD3, 0xF3)
    canvas.set_marks_visible(False)
    assert canvas.colour_at(110.5, 200) == (0, 0, 0)


def test_markup_and_control_characters_are_only_text(canvas) -> None:
    canvas.show_frame(make_frame(np.zeros((300, 400), np.uint8)))
    canvas.set_corner_text({"top_left": ("<img src=x>", "a\x1b\u202eb", "x" * 5000)})
    image = canvas.pixels()
    assert image[:60, :195].any()
    assert not image[:60, 200:].any()


def test_files_dropped_are_asked_for(canvas, qtbot, tmp_path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/x.dcm")])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(canvas.files_dropped) as said:
        canvas.dropEvent(event)
    assert said.args == [[tmp_path]]


def test_a_rest_refines_a_reduced_frame(canvas, qtbot) -> None:
    checks = np.indices((1200, 1600)).sum(0).astype(np.uint8) % 2 * 200
    canvas.show_frame(make_frame(checks))
    canvas.set_voi(Window(128, 256))
    canvas.set_words_visible(False)
    qtbot.waitUntil(lambda: canvas.colour_at(600, 800) == (100, 100, 100))


def test_a_click_on_an_outline_selects_the_finding(canvas, qtbot) -> None:
    canvas.show_frame(make_frame(np.zeros((300, 400), np.uint8)))
    canvas.set_findings(
        [make_finding(Box(20, 20, 280, 380), "large"), make_finding(Box(100, 100, 150, 150), "small")], {}
    )
    canvas.picture()
    for at, expected in ((QPoint(125, 120), "small"), (QPoint(20, 200), "large"), (QPoint(300, 200), "large")):
        with qtbot.waitSignal(canvas.finding_clicked) as said:
            qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
        assert said.args == [expected]


def test_a_mirrored_frame_says_so_even_without_letters(canvas) -> None:
    canvas.show_frame(make_frame(np.zeros((300, 400), np.uint8)))
    canvas.rotate()
    assert not canvas.pixels().any()
    canvas.flip_vertically()
    assert canvas.pixels()[20:60, 150:250].any()
    canvas.flip_horizontally()
    assert not canvas.pixels().any()


def test_an_empty_map_shows_nothing_and_unknown_colours_are_refused(canvas) -> None:
    canvas.show_frame(make_frame(np.zeros((300, 400), np.uint8)))
    canvas.set_saliency(make_saliency([[]], Box(0, 0, 300, 400)), 1.0, "grey")
    assert not canvas.pixels().any()
    with pytest.raises(ValueError, match="rainbow"):
        canvas.set_saliency(None, 1.0, "rainbow")
