"""Measuring, drawing and correcting on the frame, by mouse and key, with values worked out by hand."""

import math

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.review import Verdict
from inference.finding import Box, Mask
from tests.ui.mouse import drag

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
CT = "dicom/pydicom/test_files/CT_small.dcm"
SPACING = 0.661468


class Pen:
    """Draws on the canvas at places of the frame, (row, column)."""

    def __init__(self, hands):
        self.hands, self.canvas = hands, hands.window.viewport.canvas

    def tool(self, key, modifier=SHIFT):
        self.hands.to_picture()
        self.hands.key(key, modifier)

    def draw(self, *places):
        widget = [self.canvas.transform.to_widget(*one) for one in places]
        drag(self.canvas, *widget)

    def write(self, text):
        entry = self.hands.window.viewport.marks.entry
        self.hands.until(entry.isVisible)
        self.hands.write(entry.lineEdit(), text)
        self.hands.key(KEY.Key_Return, widget=entry.lineEdit())


@pytest.fixture
def picture(tmp_path):
    """A picture that says nothing of its scale, with a bright disc of 100 pixels across."""
    rows, columns = np.mgrid[0:300, 0:400]
    grey = np.where(np.hypot(rows + 0.5 - 150, columns + 0.5 - 200) <= 50, 220, 40).astype(np.uint8)
    path = tmp_path / "disc.png"
    assert cv2.imwrite(str(path), grey)
    return path


def value(hands, place=-1):
    return hands.session.review.measurements[place].quantities[0].value


def measure_a_ct(hands, pen):
    """A ruler, an angle, a Cobb angle and an ellipse, each by its key and by drags."""
    session = hands.session
    one_pixel = SPACING / pen.canvas.zoom * 1.5
    pen.tool(KEY.Key_L)
    pen.draw((20, 30), (60, 60), (80, 110))
    assert value(hands) == pytest.approx(math.hypot(60, 80) * SPACING, abs=2 * one_pixel)
    pen.tool(KEY.Key_A)
    pen.draw((40, 20), (40, 60))
    pen.draw((80, 60))
    assert value(hands) == pytest.approx(90, abs=1.5)
    pen.tool(KEY.Key_C)
    pen.draw((20, 20), (20, 100))
    pen.draw((100, 20), (120, 100))
    assert value(hands) == pytest.approx(math.degrees(math.atan(0.25)), abs=1)
    pen.tool(KEY.Key_E)
    pen.draw((90, 50), (110, 90))
    assert value(hands) == pytest.approx(math.pi / 4 * 20 * 40 * SPACING**2, rel=0.02)
    mean = next(one for one in session.review.measurements[-1].quantities if one.name == "Mean")
    rows, columns = np.mgrid[0:128, 0:128] + 0.5
    inside = ((rows - 100) / 10) ** 2 + ((columns - 70) / 20) ** 2 <= 1
    assert mean.unit == "HU"
    assert mean.value == pytest.approx(session.frame.values()[inside].mean(), abs=3)


def test_a_ct_is_measured_named_undone_and_kept(overread, shared_data):
    kept = []

    def story(hands):
        hands.until_frame()
        pen, session = Pen(hands), hands.session
        measure_a_ct(hands, pen)
        region = session.review.measurements[-1]
        # The mark is moved by the keyboard and named, and that is undone step by step.
        hands.key(KEY.Key_Right, SHIFT)
        assert session.review.measurements[-1].points[0].column == region.points[0].column + 10
        hands.key(KEY.Key_F2)
        pen.write("Paraspinal")
        assert session.review.measurements[-1].name == "Paraspinal"
        hands.to_picture()
        hands.ctrl(KEY.Key_Z)
        hands.ctrl(KEY.Key_Z)
        assert session.review.measurements[-1] == region
        # Half drawn and given up; another one found in the list and deleted.
        pen.tool(KEY.Key_L)
        pen.draw((10, 10))
        hands.key(KEY.Key_Escape)
        assert len(session.review.measurements) == 4
        panel = hands.window.marks
        hands.until(lambda: panel.list.count() == 4)
        hands.window.docks["measurements"].raise_()
        hands.until(panel.list.isVisible)
        hands.click(panel.list.viewport(), where=panel.list.visualItemRect(panel.list.item(0)).center())
        hands.to_picture()
        hands.key(KEY.Key_Delete)
        assert [one.kind.value for one in session.review.measurements] == ["angle", "cobb", "ellipse"]
        kept.append(session.review.measurements)
        hands.until_saved()

    def again(hands):
        hands.until_frame()
        hands.until(lambda: hands.session.review.measurements)
        assert hands.session.review.measurements == kept[0]
        report = hands.session.report()
        assert [one.label for one in report.measurements] == ["Angle", "Cobb angle", "Ellipse"]

    assert overread(story, shared_data / CT) == 0
    assert overread(again, shared_data / CT) == 0


def calibrate(hands, pen):
    """A length in pixels becomes one in millimetres by the disc's known size, and by undo a length in pixels again."""
    session = hands.session
    pen.tool(KEY.Key_L)
    pen.draw((20, 50), (20, 200), (20, 250))
    assert (value(hands), session.review.measurements[0].quantities[0].unit) == (pytest.approx(200, abs=1), "px")
    pen.tool(KEY.Key_K)
    pen.draw((150, 150), (150, 200), (150, 250))
    pen.write("25")
    length = session.review.measurements[0]
    assert (length.quantities[0].value, length.quantities[0].unit) == (pytest.approx(50, rel=0.02), "mm")
    assert length.caution == "calibrated by reader"
    hands.until(lambda: pen.canvas.frame.spacing is not None)
    pen.tool(KEY.Key_E)
    pen.draw((100, 150), (200, 250))
    assert value(hands) == pytest.approx(math.pi / 4 * 25**2, rel=0.03)
    hands.to_picture()
    hands.ctrl(KEY.Key_Z)
    hands.ctrl(KEY.Key_Z)
    assert session.review.measurements[0].quantities[0].unit == "px"
    hands.until(lambda: pen.canvas.frame.spacing is None)


def test_a_picture_is_calibrated_and_findings_are_drawn_and_corrected_without_a_model(overread, picture):
    def story(hands):
        hands.until_frame()
        pen, session = Pen(hands), hands.session
        calibrate(hands, pen)
        pen.tool(KEY.Key_V)
        pen.draw((100, 150), (150, 200), (200, 250))
        pen.write("Nodule")
        (found,) = session.findings()
        assert (found.label, session.review.verdict_on(found.id)) == ("Nodule", Verdict.SUPPLEMENTED)
        assert isinstance(found.localization, Box)
        hands.to_picture()
        hands.key(KEY.Key_W)
        hands.key(KEY.Key_E)
        hands.to_picture()
        pen.draw((150, 250), (150, 270), (150, 290))
        (moved,) = (session.standing(one) for one in session.findings())
        assert moved.localization.right == pytest.approx(290, abs=1)
        assert moved.localization.left == pytest.approx(150, abs=1)
        assert moved.label == "Nodule"
        hands.key(KEY.Key_Return)  # ends the editing, and accepts nothing
        assert session.review.verdict_on(found.id) is Verdict.SUPPLEMENTED
        hands.ctrl(KEY.Key_Z)
        assert session.standing(session.findings()[0]).localization == found.localization
        hands.key(KEY.Key_Escape)
        hands.key(KEY.Key_Delete)
        assert session.findings() == ()

        hands.window.actions_by_id.actions["tool-finding-mask"].trigger()
        pen.draw((60, 60), (60, 100))
        pen.write("Calcification")
        pen.draw((64, 60), (64, 100))
        (found,) = (session.standing(one) for one in session.findings())
        assert isinstance(found.localization, Mask)
        assert found.localization.pixels.shape[1] > 40
        hands.until(lambda: hands.session.is_saved)

    assert overread(story, picture) == 0


def numbers(hands):
    return {one.name: one.value for one in hands.session.review.measurements[-1].quantities}


def draw_lines(hands, pen):
    pen.tool(KEY.Key_P)
    for place in ((20, 20), (20, 60), (50, 60)):
        pen.draw(place)
    hands.key(KEY.Key_Return)
    assert numbers(hands)[""] == pytest.approx(70, abs=2)
    rise = 60 * math.tan(math.radians(25))
    for key, name, left in ((KEY.Key_H, "HVA", 100), (KEY.Key_I, "IMA", 300)):
        pen.tool(key)
        pen.draw((280, left), (200, left))
        pen.draw((190, left + 4), (130, left + 4 + rise))
        assert numbers(hands) == {name: pytest.approx(25, abs=1.5)}


def draw_regions(hands, pen):
    pen.tool(KEY.Key_B)
    pen.draw((130, 180), (170, 220))
    assert numbers(hands)["Area"] == pytest.approx(1600, rel=0.04)
    assert (numbers(hands)["Mean"], numbers(hands)["SD"]) == (220, 0)
    pen.tool(KEY.Key_O)
    for place in ((10, 300), (10, 380), (90, 300)):
        pen.draw(place)
    hands.key(KEY.Key_Return)
    assert numbers(hands)["Area"] == pytest.approx(80 * 80 / 2, rel=0.04)
    assert numbers(hands)["Max"] == 40
    pen.tool(KEY.Key_D)
    turns = np.linspace(0, 2 * math.pi, 60)
    pen.draw(*((150 + 60 * math.sin(turn), 200 + 60 * math.cos(turn)) for turn in turns))
    assert numbers(hands)["Area"] == pytest.approx(math.pi * 60**2, rel=0.03)
    assert numbers(hands)["Mean"] == pytest.approx(40 + 180 * (50 / 60) ** 2, abs=3)


def draw_marks(hands, pen):
    pen.tool(KEY.Key_B, Qt.KeyboardModifier.NoModifier)
    pen.draw((250, 250), (250, 300))
    painted = numbers(hands)["Area"]
    radius = pen.canvas.board.brush_radius / pen.canvas.zoom
    assert painted == pytest.approx(50 * 2 * radius + math.pi * radius**2, rel=0.06)
    pen.tool(KEY.Key_X)
    pen.draw((250, 290), (250, 320))
    assert numbers(hands)["Area"] < painted
    pen.tool(KEY.Key_T)
    pen.draw((150, 200))
    assert numbers(hands) == {"": 220}
    pen.tool(KEY.Key_W)
    pen.draw((150, 251), (120, 320))
    pen.write("Edge")
    assert hands.session.review.measurements[-1].name == "Edge"


def test_every_other_tool_by_its_key(overread, picture):
    """In pixels, for the picture says nothing of its scale; the disc is 220, all around it 40."""

    def story(hands):
        hands.until_frame()
        pen = Pen(hands)
        draw_lines(hands, pen)
        draw_regions(hands, pen)
        draw_marks(hands, pen)
        assert len(hands.session.review.measurements) == 9
        assert {one.caution for one in hands.session.review.measurements} == {"", "pixel spacing unknown"}

    assert overread(story, picture) == 0
