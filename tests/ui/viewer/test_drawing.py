"""Drawing, moving and reshaping by mouse and key, against geometry worked out by hand."""

import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from app.measure import MeasurementKind, measure
from inference.finding import Box, Mask, Point
from inference.frame import PixelSpacing, Rescale, Window
from tests.builders import AXIAL, make_finding, make_frame, placed
from tests.ui.mouse import LEFT, double_click, drag, hover, send

KEY = Qt.Key


@pytest.fixture
def film(canvas):
    """300 x 400 CT at 100 %: one device pixel is one frame pixel of half a millimetre, and the origins coincide."""
    row, column = np.mgrid[0:300, 0:400]
    stored = (row * 4 + column).astype(np.int16)
    canvas.show_frame(make_frame(stored, modality_lut=Rescale(1, -1024), unit="HU", **placed(AXIAL)))
    canvas.set_voi(Window(40, 256))
    canvas.made = []
    canvas.board.measurement_made.connect(canvas.made.append)
    return canvas


def numbers(one):
    return {quantity.name: quantity.value for quantity in one.quantities}


def points(one):
    return [(point.column, point.row) for point in one.points]


def test_a_polyline_ends_with_a_double_click_or_with_enter(film) -> None:
    film.set_tool("polyline")
    for at in ((10, 10), (40, 50)):
        drag(film, at)
    double_click(film, (40, 90))
    assert numbers(film.made[0]) == {"": 25.0 + 20.0}
    for at in ((10, 100), (10, 140), (300, 140)):
        drag(film, at)
    QTest.keyClick(film, KEY.Key_Backspace)
    QTest.keyClick(film, KEY.Key_Return)
    assert points(film.made[1]) == [(10, 100), (10, 140)]


def test_a_polygon_closes_on_its_first_corner(film) -> None:
    film.set_tool("polygon")
    for at in ((100, 100), (140, 100), (140, 130), (102, 101)):
        drag(film, at)
    (made,) = film.made
    assert numbers(made)["Area"] == pytest.approx(40 * 30 / 2 / 4)
    assert numbers(made)["Perimeter"] == pytest.approx((40 + 30 + 50) / 2)


def test_a_freehand_outline_has_the_area_that_the_hand_went_around(film) -> None:
    film.set_tool("freehand")
    turns = np.linspace(0, 2 * math.pi, 90)
    drag(film, *((200 + 60 * math.cos(turn), 150 + 60 * math.sin(turn)) for turn in turns))
    (made,) = film.made
    assert numbers(made)["Area"] == pytest.approx(math.pi * 30**2, rel=0.02)
    assert len(made.points) < 60


@pytest.mark.parametrize(("tool", "name"), [("hallux_valgus", "HVA"), ("intermetatarsal", "IMA")])
def test_a_foots_angle_takes_two_lines_and_says_of_what(film, tool, name) -> None:
    film.set_tool(tool)
    hover(film, (100, 250))
    assert "first metatarsal" in film._overlay.note[0]
    drag(film, (100, 280), (100, 160))
    assert film._overlay.note[0].startswith("2:")
    drag(film, (105, 150), (105 + 60 * math.tan(math.radians(30)), 90))
    assert numbers(film.made[0]) == {name: pytest.approx(30, abs=0.01)}


def test_a_point_and_an_arrow(film) -> None:
    film.set_tool("point")
    drag(film, (50, 60))
    assert numbers(film.made[0]) == {"": 60 * 4 + 50 - 1024}
    film.set_tool("arrow")
    drag(film, (70, 80), (120, 60))
    assert points(film.made[1]) == [(70, 80), (120, 60)]
    assert film.made[1].quantities == ()


def test_a_brush_paints_a_mask_that_its_next_stroke_and_the_eraser_go_on_with(film) -> None:
    changed = []
    film.board.measurement_changed.connect(changed.append)
    film.set_tool("brush")
    radius = film.board.brush_radius
    drag(film, (100, 100), (160, 100))
    assert numbers(film.made[0])["Area"] == pytest.approx((60 * 2 * radius + math.pi * radius**2) / 4, rel=0.05)
    drag(film, (100, 120), (160, 120))
    assert [one.id for one in changed] == [film.made[0].id]
    assert numbers(changed[0])["Area"] > 1.5 * numbers(film.made[0])["Area"]
    film.set_tool("eraser")
    drag(film, (90, 120), (170, 120))
    assert numbers(changed[1])["Area"] < numbers(changed[0])["Area"]
    assert len(film.measurements) == 1


def test_a_calibration_asks_for_the_length_of_its_line(film, qtbot) -> None:
    film.set_tool("calibrate")
    with qtbot.waitSignal(film.board.calibration_drawn) as said:
        drag(film, (10, 10), (110, 10))
    assert said.args[0] == (Point(10, 10), Point(10, 110))
    assert film.made == []


def test_snapping_is_a_switch(film) -> None:
    stored = np.zeros((300, 400), np.int16)
    stored[:, 200:] = 900
    film.show_frame(make_frame(stored, "edge", spacing=PixelSpacing(0.5, 0.5)))
    film.set_tool("ruler")
    drag(film, (100, 50), (196, 50))
    film.board.snaps = True
    drag(film, (100, 90), (196, 90))
    assert [numbers(one)[""] for one in film.made] == [48.0, 50.0]


@pytest.mark.parametrize("turn", ["flip_horizontally", "flip_vertically", "rotate", None])
def test_a_handle_is_pulled_to_where_the_hand_goes_however_the_frame_is_turned(film, turn, qtbot) -> None:
    film.set_tool("ruler")
    drag(film, (100, 100), (160, 180))
    film.set_tool("window_level")
    if turn:
        getattr(film, turn)()
    film.zoom_by(0.5)
    film.picture()
    start = film.transform.to_widget(180, 160)
    end = film.transform.to_widget(60, 220)
    with qtbot.waitSignal(film.board.measurement_changed) as said:
        drag(film, start, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2), end)
    (row, column) = said.args[0].points[1].row, said.args[0].points[1].column
    reach = 1 / film.zoom
    assert (row, column) == (pytest.approx(60, abs=reach), pytest.approx(220, abs=reach))
    assert said.args[0].points[0] == Point(100, 100)
    moved = film.measurements[0]
    assert numbers(moved)[""] == pytest.approx(math.hypot(row - 100, column - 100) / 2)
    assert len(film.measurements) == 1


def test_a_line_is_moved_whole_and_one_gesture_is_one_change(film) -> None:
    changed = []
    film.board.measurement_changed.connect(changed.append)
    film.set_tool("ruler")
    drag(film, (100, 100), (160, 100))
    film.board.select(None)
    film.set_tool("window_level")
    film.picture()
    drag(film, (130, 101), (140, 110), (150, 121))
    assert points(film.measurements[0]) == [(120, 120), (180, 120)]
    assert len(changed) == 1
    assert film.voi == Window(40, 256)


def test_a_box_is_pulled_by_an_edge_and_measured_again(film) -> None:
    film.set_tool("rectangle")
    drag(film, (100, 100), (140, 120))
    drag(film, (140, 110), (180, 110))
    (region,) = film.measurements
    assert points(region) == [(100, 100), (180, 120)]
    assert numbers(region)["Mean"] == pytest.approx(109.5 * 4 + 139.5 - 1024, abs=0.01)


def test_a_polygons_side_gives_a_corner_and_its_menu_takes_it_away(film) -> None:
    film.set_tool("polygon")
    for at in ((100, 100), (200, 100), (200, 200)):
        drag(film, at)
    QTest.keyClick(film, KEY.Key_Return)
    drag(film, (150, 100), (150, 60))
    assert points(film.measurements[0]) == [(100, 100), (150, 60), (200, 100), (200, 200)]
    film.ask_menu(film.mapToGlobal(film.rect().topLeft()) + QPoint(150, 60))
    less = film.board.without_asked_corner()
    film.board.keep_reshaped(less)
    assert points(film.measurements[0]) == [(100, 100), (200, 100), (200, 200)]


def test_escape_leaves_a_held_mark_where_it_was(film) -> None:
    film.set_tool("ruler")
    drag(film, (100, 100), (160, 100))
    before = film.measurements
    send(film, QEvent.Type.MouseButtonPress, (160, 100), LEFT, LEFT)
    send(film, QEvent.Type.MouseMove, (190, 140), Qt.MouseButton.NoButton, LEFT)
    assert film._overlay.measurements.sketch is not None
    QTest.keyClick(film, KEY.Key_Escape)
    send(film, QEvent.Type.MouseButtonRelease, (190, 140), LEFT, Qt.MouseButton.NoButton)
    assert film.measurements == before
    assert film._overlay.measurements.sketch is None


def test_arrow_keys_nudge_a_chosen_mark_by_a_pixel_and_a_held_key_is_one_step(film) -> None:
    changed = []
    film.board.measurement_changed.connect(changed.append)
    film.set_stack_size(20)
    film.set_tool("ruler")
    drag(film, (100, 100), (160, 100))
    QTest.keyClick(film, KEY.Key_Down)
    assert changed == []  # just drawn, on a stack: the key scrolls
    film.set_tool("pan")
    film.picture()
    drag(film, (130, 100))
    for _ in range(3):
        QTest.keyPress(film, KEY.Key_Right)
    QTest.keyRelease(film, KEY.Key_Right)
    QTest.keyClick(film, KEY.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert [points(one) for one in changed] == [[(103, 100), (163, 100)], [(103, 90), (163, 90)]]
    film.rotate()
    QTest.keyClick(film, KEY.Key_Right)
    assert points(film.measurements[0]) == [(103, 89), (163, 89)]


def test_a_findings_box_is_reshaped_moved_and_redrawn(film) -> None:
    said = []
    film.board.finding_reshaped.connect(lambda finding_id, shape: said.append((finding_id, shape)))
    finding = make_finding(Box(50, 60, 90, 120), "f")
    film.board.edit_finding(finding)
    drag(film, (120, 90), (150, 90))
    assert said == [("f", Box(50, 60, 90, 150))]
    film.board.edit_finding(replace(finding, localization=said[-1][1]))
    drag(film, (100, 70), (110, 80))
    assert said[-1] == ("f", Box(60, 70, 100, 160))
    film.set_tool("finding_point")
    drag(film, (30, 20))
    assert said[-1] == ("f", Point(20, 30))
    QTest.keyClick(film, KEY.Key_Escape)
    assert film.board.edited_finding is None


@pytest.mark.parametrize("tool", ["finding_box", "finding_outline", "finding_point", "finding_mask"])
def test_a_finding_of_the_readers_own_is_drawn(film, tool, qtbot) -> None:
    film.set_tool(tool)
    with qtbot.waitSignal(film.board.finding_drawn) as said:
        drag(film, (100, 100), (150, 140))
        if tool == "finding_outline":
            drag(film, (100, 140))
            QTest.keyClick(film, KEY.Key_Return)
    drawn = said.args[0]
    assert type(drawn).__name__ == {"box": "Box", "outline": "Polygon", "point": "Point", "mask": "Mask"}[tool[8:]]
    assert film.measurements == ()
    if tool == "finding_box":
        assert drawn == Box(100, 100, 140, 150)


def test_a_mark_belongs_to_its_frame_and_has_its_colour(film) -> None:
    film.board.add(measure(MeasurementKind.LENGTH, (Point(250, 50), Point(250, 350)), film.frame))
    film.board.colour_selected("#ff0000")
    film.board.select(None)
    red, green, blue = film.colour_at(250, 200)
    assert red > 180
    assert max(green, blue) < 60
    film.set_peek(True)
    assert len(set(film.colour_at(250, 200))) == 1


def test_a_findings_mask_is_painted_and_erased(film) -> None:
    said = []
    film.board.finding_reshaped.connect(lambda _id, shape: said.append(shape))
    finding = make_finding(Mask(100, 100, np.ones((20, 40), bool)), "f")
    film.board.edit_finding(finding)
    film.set_tool("brush")
    drag(film, (140, 110), (180, 110))
    assert said[-1].left == 100
    assert said[-1].pixels.shape[1] > 75
    film.board.edit_finding(replace(finding, localization=said[-1]))
    film.set_tool("eraser")
    drag(film, (95, 110), (125, 110))
    assert said[-1].pixels.sum() < said[-2].pixels.sum()
    assert film.measurements == ()


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_non_square_pixels_measure_true_at_every_scale_of_the_screen(make_canvas, ratio) -> None:
    canvas = make_canvas(400, 400, ratio)
    made = []
    canvas.board.measurement_made.connect(made.append)
    canvas.show_frame(make_frame(np.zeros((100, 400), np.int16), spacing=PixelSpacing(2.0, 0.5)))
    canvas.rotate()
    canvas.set_tool("ruler")
    drag(canvas, canvas.transform.to_widget(20, 100), canvas.transform.to_widget(80, 340))
    reach_mm = 2.5 / min(canvas.transform.zoom / 0.5, canvas.transform.zoom_row / 2.0)
    assert numbers(made[0])[""] == pytest.approx(math.hypot(60 * 2.0, 240 * 0.5), abs=reach_mm)
    canvas.set_tool("brush")
    drag(canvas, canvas.transform.to_widget(50, 60))
    height, width = made[1].mask.pixels.shape
    assert height * 2.0 == pytest.approx(width * 0.5, rel=0.25)  # round on the patient


def test_a_key_of_another_script_is_no_trouble(film) -> None:
    film.board.add(measure(MeasurementKind.LENGTH, (Point(50, 50), Point(50, 90)), film.frame))
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(film, QKeyEvent(kind, 0x0416, Qt.KeyboardModifier.NoModifier, "Ж"))
    assert film.selected_measurement is not None
