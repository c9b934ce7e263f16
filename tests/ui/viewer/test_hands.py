"""What the mouse does, by real mouse events."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest

from inference.frame import Rescale, Window
from tests.builders import AXIAL, make_frame, placed
from ui.viewer.bindings import PRESETS
from ui.viewer.tools import make_tools

LEFT, MIDDLE, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def send(canvas, kind, at, button, buttons):
    where = QPointF(at)
    event = QMouseEvent(kind, where, canvas.mapToGlobal(where), button, buttons, NONE)

    QCoreApplication.sendEvent(canvas, event)


def drag(canvas, *points, button=LEFT):
    places = [QPoint(*one) for one in points]
    QTest.mousePress(canvas, button, pos=places[0])
    for one in places[1:]:
        send(canvas, QEvent.Type.MouseMove, one, Qt.MouseButton.NoButton, button)
    QTest.mouseRelease(canvas, button, pos=places[-1])


def wheel(canvas, angle=0, pixels=0, modifiers=NONE, at=(200, 150)):
    event = QWheelEvent(
        QPointF(*at), canvas.mapToGlobal(QPointF(*at)), QPoint(0, pixels), QPoint(0, angle), Qt.MouseButton.NoButton,
        modifiers, Qt.ScrollPhase.ScrollUpdate if pixels else Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    canvas.wheelEvent(event)


@pytest.fixture
def film(canvas):
    """300 x 400 CT at 100 %: one device pixel is one frame pixel of half a millimetre, and the origins coincide."""
    row, column = np.mgrid[0:300, 0:400]
    stored = (row * 4 + column).astype(np.int16)
    canvas.show_frame(make_frame(stored, modality_lut=Rescale(1, -1024), unit="HU", **placed(AXIAL)))
    canvas.set_voi(Window(40, 256))
    assert canvas.transform.to_widget(0, 0) == (0, 0)
    return canvas


def test_a_drag_to_the_right_widens_and_down_raises_the_centre(film, qtbot) -> None:
    with qtbot.waitSignal(film.voi_changed) as said:
        drag(film, (100, 100), (150, 130))
    assert said.args[0] == Window(70, 306)
    assert film.voi == Window(70, 306)


def test_a_wide_window_moves_in_larger_steps_and_never_closes(film) -> None:
    film.set_voi(Window(0, 2560))
    drag(film, (100, 100), (110, 100))
    assert film.voi.width == 2660
    drag(film, (390, 100), (10, 100))
    assert film.voi.width == 1.0


def test_a_narrow_window_of_fractions_stays_one(film) -> None:
    film.set_voi(Window(0.5, 1.0, "LINEAR_EXACT"))
    drag(film, (390, 100), (1, 100))
    assert 0 < film.voi.width < 0.01
    assert film.voi.function == "LINEAR_EXACT"


def test_the_middle_button_pans_and_the_right_one_zooms(film) -> None:
    drag(film, (100, 100), (140, 80), button=MIDDLE)
    assert film.transform.to_widget(0, 0) == (40, -20)
    before = film.transform.to_frame(200, 150)
    drag(film, (200, 150), (200, 50), button=RIGHT)
    assert film.zoom == 2.0
    assert film.transform.to_frame(200, 150) == pytest.approx(before, abs=0.3)


def test_a_right_click_asks_for_the_menu_where_it_was(film, qtbot) -> None:
    with qtbot.waitSignal(film.menu_requested) as said:
        QTest.mouseClick(film, RIGHT, pos=QPoint(30, 40))
    assert said.args[0] == film.mapToGlobal(QPoint(30, 40))
    with qtbot.assertNotEmitted(film.menu_requested):
        drag(film, (200, 150), (200, 50), button=RIGHT)


def test_the_menu_key_asks_too(film, qtbot) -> None:
    with qtbot.waitSignal(film.menu_requested):
        film.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(5, 5)))


def test_the_wheel_scrolls_and_small_steps_add_up(film, qtbot) -> None:
    said = []
    film.scrolled.connect(said.append)
    wheel(film, -120)
    wheel(film, 240)
    for _ in range(9):
        wheel(film, -40)
    for _ in range(8):
        wheel(film, pixels=-10)
    assert said == [1, -2, 1, 1, 1, 1, 1]


def test_the_wheel_zooms_a_single_frame_and_with_ctrl_always(film, qtbot) -> None:
    wheel(film, 120, modifiers=CTRL)
    assert film.zoom == pytest.approx(1.2, rel=0.01)
    film.fit()
    film.set_stack_size(1)
    with qtbot.assertNotEmitted(film.scrolled):
        wheel(film, 120, at=(50, 60))
    assert film.zoom == pytest.approx(1.2, rel=0.01)
    assert film.transform.to_frame(50, 60) == pytest.approx((60, 50), abs=0.5)


def test_a_double_click_fits(film) -> None:
    film.zoom_by(3)
    QTest.mouseDClick(film, LEFT, pos=QPoint(100, 100))
    QTest.mouseRelease(film, LEFT, pos=QPoint(100, 100))  # Qt's double click holds the button for every later test
    assert film.zoom == 1.0


def test_presets_are_data(film) -> None:
    film.set_bindings(PRESETS["weasis"])
    drag(film, (200, 150), (200, 50), button=RIGHT)
    assert film.zoom == 1.0
    assert set(PRESETS) == {"overread", "ohif", "weasis"}


def test_every_tool_is_one_file_and_has_a_name_of_its_own() -> None:
    drawing = {"ruler", "polyline", "angle", "cobb", "hallux_valgus", "intermetatarsal", "calibrate", "rectangle",
               "ellipse", "polygon", "freehand", "brush", "eraser", "point", "arrow", "finding_box", "finding_outline",
               "finding_mask", "finding_point"}  # fmt: skip
    tools = make_tools()
    assert set(tools) == {"window_level", "pan", "zoom", "probe"} | drawing
    assert {name for name, tool in tools.items() if tool.draws} == drawing


def test_the_cursor_is_probed_wherever_it_goes(film, qtbot) -> None:
    with qtbot.waitSignal(film.probed) as said:
        send(film, QEvent.Type.MouseMove, QPoint(10, 20), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton)
    found = said.args[0]
    assert (found.row, found.column, found.value) == (20, 10, 20 * 4 + 10 - 1024)
    film.zoom_by(0.5)
    with qtbot.waitSignal(film.probed) as said:
        send(film, QEvent.Type.MouseMove, QPoint(1, 1), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton)
    assert said.args[0] is None


def made(canvas, qtbot, *drags):
    with qtbot.waitSignal(canvas.measurement_made) as said:
        for one in drags:
            drag(canvas, *one)
    return said.args[0]


def test_a_ruler_measures_by_a_drag_or_by_two_clicks(film, qtbot) -> None:
    film.set_tool("ruler")
    by_drag = made(film, qtbot, ((10, 10), (40, 50)))
    assert by_drag.quantities[0].value == 25.0
    assert by_drag.quantities[0].unit == "mm"
    by_clicks = made(film, qtbot, ((10, 10),), ((40, 50),))
    assert by_clicks.quantities == by_drag.quantities
    assert len(film.measurements) == 2


def test_an_angle_takes_a_leg_and_then_the_end_of_the_other(film, qtbot) -> None:
    film.set_tool("angle")
    angle = made(film, qtbot, ((50, 100), (100, 100)), ((100, 150),))
    assert angle.quantities[0].value == pytest.approx(90)
    by_clicks = made(film, qtbot, ((50, 100),), ((100, 100),), ((150, 150),))
    assert by_clicks.quantities[0].value == pytest.approx(135)


def test_a_cobb_angle_takes_two_lines(film, qtbot) -> None:
    film.set_tool("cobb")
    cobb = made(film, qtbot, ((50, 100), (150, 100)), ((50, 200), (150, 220)))
    assert cobb.quantities[0].value == pytest.approx(math.degrees(math.atan(0.2)))


@pytest.mark.parametrize(("tool", "area"), [("rectangle", 20 * 30 * 0.25), ("ellipse", math.pi * 10 * 15 * 0.25)])
def test_a_region_measures_what_is_in_it(film, qtbot, tool, area) -> None:
    film.set_tool(tool)
    region = made(film, qtbot, ((100, 50), (130, 70)))
    values = {one.name: one.value for one in region.quantities}
    assert values["Area"] == pytest.approx(area)
    assert values["Mean"] == pytest.approx(59.5 * 4 + 114.5 - 1024, abs=0.01)


def test_a_measurement_is_selected_by_a_click_and_deleted(film, qtbot) -> None:
    film.set_tool("ruler")
    first = made(film, qtbot, ((10, 100), (60, 100)))
    made(film, qtbot, ((10, 200), (60, 200)))
    film.set_tool("window_level")
    film.picture()
    QTest.mouseClick(film, LEFT, pos=QPoint(30, 101))
    assert film.selected_measurement == first
    with qtbot.waitSignal(film.measurements_changed):
        assert film.delete_selected_measurement() == first
    assert len(film.measurements) == 1
    assert film.delete_selected_measurement() is None


def test_measurements_belong_to_their_frame(film, qtbot) -> None:
    film.set_tool("ruler")
    made(film, qtbot, ((10, 100), (60, 100)))
    film.show_frame(make_frame(np.zeros((300, 400), np.int16) - 200, "other", unit="HU", **placed(AXIAL)))
    assert film.selected_measurement is None
    film.set_words_visible(False)
    assert not film.pixels().any()


def test_escape_forgets_what_was_begun(film, qtbot) -> None:
    film.set_tool("ruler")
    drag(film, (10, 10))
    QTest.keyClick(film, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(film.measurement_made):
        drag(film, (50, 50))
    QTest.keyClick(film, Qt.Key.Key_Escape)


def test_a_drag_without_a_frame_does_nothing(canvas) -> None:
    for tool in make_tools():
        canvas.set_tool(tool)
        drag(canvas, (10, 10), (50, 50))
    assert canvas.measurements == ()


def test_an_unknown_tool_is_refused(canvas) -> None:
    with pytest.raises(KeyError):
        canvas.set_tool("scalpel")


def pinch(canvas, value, at=(200, 150)):
    place, pad = QPointF(*at), QPointingDevice.primaryPointingDevice()
    kind = Qt.NativeGestureType.ZoomNativeGesture
    event = QNativeGestureEvent(kind, pad, 2, place, place, canvas.mapToGlobal(place), value, QPointF())
    QCoreApplication.sendEvent(canvas, event)
    return event.isAccepted()


def test_a_pinch_zooms_about_the_fingers_and_never_turns_over(film) -> None:
    under = film.transform.to_frame(200, 150)
    assert pinch(film, 0.25)
    assert film.zoom == pytest.approx(1.25, rel=0.01)
    assert film.transform.to_frame(200, 150) == pytest.approx(under, abs=0.6)
    for _ in range(40):
        pinch(film, -5.0)
    assert film.zoom > 0


@pytest.mark.parametrize(("each", "kind"), [(8, "angle"), (15, "angle"), (40, "angle"), (1, "pixels"), (7, "pixels")])
def test_no_slice_is_skipped_or_lost_however_finely_a_wheel_or_touchpad_counts(film, each, kind) -> None:
    film.set_stack_size(500)
    seen = []
    film.scrolled.connect(seen.append)
    whole = 120 if kind == "angle" else 40
    for _ in range(whole * 10):
        wheel(film, **{kind: -each})
    assert sum(seen) == each * 10
    assert set(seen) == {1}
    for _ in range(whole * 10):
        wheel(film, **{kind: each})
    assert sum(seen) == 0
