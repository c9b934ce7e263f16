"""Many findings on one frame: each can be told, none is buried, and the mouse names them in full."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.review import Verdict
from inference.finding import Box, Mask, Point, Polygon
from tests.builders import make_finding, make_frame
from ui.viewer.label_place import GAPS

ROWS, COLUMNS = 600, 1000


def teeth():
    upper = [18, 17, 16, 15, 14, 13, 12, 11, 21, 22, 23, 24, 25, 26, 27, 28]
    rows = ((upper, 180), ([number + (30 if number < 20 else 10) for number in upper], 320))
    return [
        make_finding(Box(top, 60 + 55 * at, top + 120, 112 + 55 * at), f"t{number}", f"Tooth {number}",
                     is_normal=True, site=f"FDI {number}", colour="#00ff00")
        for numbers, top in rows
        for at, number in enumerate(numbers)
    ]  # fmt: skip


@pytest.fixture
def canvas(make_canvas):
    made = make_canvas(1000, 700)
    made.show_frame(make_frame(np.full((ROWS, COLUMNS), 60, np.uint8)))
    return made


def drawn(canvas):
    canvas.grab()
    return {one.finding_id: one for one in canvas._overlay.findings._drawn}


def no_two_overlap(shown):
    labels = [one.label for one in shown.values() if one.text]
    return not any(one.intersects(other) for one, other in itertools.combinations(labels, 2))


def test_every_tooth_has_its_number_outside_its_row_and_none_overlap(canvas):
    canvas.set_findings(teeth(), {})
    shown = drawn(canvas)
    assert len(shown) == 32
    assert {one.text for one in shown.values()} == {one.site.split()[1] for one in teeth()}
    assert no_two_overlap(shown)
    assert shown["t16"].label.bottom() <= shown["t16"].box.top()
    assert shown["t46"].label.top() >= shown["t46"].box.bottom()


def test_findings_among_teeth_are_named_and_their_words_stand_free(canvas):
    found = [
        make_finding(Box(200, 70 + 55 * at, 260, 100 + 55 * at), f"r{at}", "Restoration", site=f"FDI {18 - at}")
        for at in range(8)
    ]
    canvas.set_findings([*teeth(), *found], {}, "r3")
    shown = drawn(canvas)
    assert no_two_overlap(shown)
    assert shown["r3"].text == "Restoration · FDI 15  score 0.81"
    others = [shown[f"r{at}"].text for at in range(8) if at != 3]
    assert all("score" not in text for text in others)
    assert sum("Restoration · FDI" in text for text in others) >= 4


def test_few_findings_are_named_in_full(canvas):
    canvas.set_findings([make_finding(Box(100, 100, 200, 300), "a", "Nodule", is_calibrated=True)], {})
    assert drawn(canvas)["a"].text == "Nodule  0.81"


def test_a_tooth_that_a_finding_outlines_is_not_outlined_twice(canvas):
    wisdom = next(one for one in teeth() if one.id == "t18").localization
    canvas.set_findings([*teeth(), make_finding(wisdom, "m", "Third molar", site="FDI 18")], {})
    shown = drawn(canvas)
    assert "t18" not in shown
    assert "m" in shown


def test_the_mouse_names_in_full_what_it_is_on(canvas):
    canvas.set_findings(teeth(), {})
    where = drawn(canvas)["t36"].box.center()
    QTest.mouseMove(canvas, where.toPoint())
    assert drawn(canvas)["t36"].text == "Tooth 36  score 0.81"
    QTest.mouseMove(canvas, QPoint(500, 20))
    assert drawn(canvas)["t36"].text == "36"


def test_nothing_inside_an_outline_is_painted_at_rest(canvas):
    canvas.set_findings(teeth(), {})
    row, column = (320 + 440) / 2, 60 + 55 * 3 + 26
    assert canvas.colour_at(row, column) == (60, 60, 60)
    mask = np.zeros((80, 80), bool)
    mask[10:70, 10:70] = True
    canvas.set_findings([make_finding(Mask(100, 100, mask), "m", "Lesion")], {})
    assert canvas.colour_at(140, 140) == (60, 60, 60)


def test_a_mask_is_outlined_at_its_edge(canvas):
    mask = np.zeros((80, 80), bool)
    mask[10:70, 20:60] = True
    canvas.set_findings([make_finding(Mask(100, 200, mask), "m", "Lesion", colour="#00ff00")], {"m": Verdict.ACCEPTED})
    shown = drawn(canvas)["m"]
    top, left = canvas.transform.to_widget(110, 220)[::-1]
    assert abs(shown.box.left() - left) <= 1
    assert abs(shown.box.top() - top) <= 1
    red, green, blue = canvas.colour_at(140, 220)
    assert green > 150 > max(red, blue)


def test_points_and_polygons_carry_their_names(canvas):
    level = make_finding(Point(300, 500), "l", "L5/S1", site="L5/S1", details=(("stratum", "high risk"),))
    outline = make_finding(Polygon((Point(50, 50), Point(50, 150), Point(120, 100))), "p", "Vessel")
    canvas.set_findings([level, outline], {})
    shown = drawn(canvas)
    assert shown["l"].text == "L5/S1  peak 0.81 · high risk"
    assert shown["l"].box.top() - shown["l"].label.bottom() >= GAPS[0] - 1
    assert shown["p"].text == "Vessel  score 0.81"


def test_a_click_on_a_number_selects_its_tooth(canvas, qtbot):
    canvas.set_findings(teeth(), {})
    where = drawn(canvas)["t21"].label.center()
    with qtbot.waitSignal(canvas.finding_clicked) as clicked:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=where.toPoint())
    assert clicked.args == ["t21"]


def test_places_are_found_once_for_one_view(canvas):
    canvas.set_findings(teeth(), {})
    first = drawn(canvas)["t21"]
    assert drawn(canvas)["t21"] is first
    canvas.pan_by(30, 0)
    moved = drawn(canvas)["t21"]
    assert moved.label.center() - first.label.center() == QPointF(30, 0)
