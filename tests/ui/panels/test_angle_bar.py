"""The angles that a model measured, beside the class and over the frame: told, hidden, taken over, locked."""

from dataclasses import replace

import pytest

from app.foot_angles import own_mark_id
from app.review import Verdict
from app.settings import Settings
from inference.angle import MeasuredAngle
from inference.finding import Point
from inference.request import Finished
from tests.ui.fakes import Bench, answer_to
from ui.panels.findings_list import FindingsPanel
from ui.viewer.angle_marks import ANGLE_COLOUR
from ui.viewer.canvas import Canvas

HEEL, FRONT, SOLE, UP = Point(60.0, 20.0), Point(50.0, 60.0), Point(60.0, 90.0), Point(10.0, 40.0)
"""10 up on 40 along: 14.0 degrees."""


def angle_on(key):
    lines = (HEEL, FRONT), (HEEL, SOLE)
    return MeasuredAngle("a", key, "Pitch", 14.036, *lines, "Meningioma", "below", 18.0, "a book", None, UP)


@pytest.fixture
def panel(qtbot, bench, theme, icons):
    panel = FindingsPanel(bench.session, theme, icons)
    qtbot.addWidget(panel)
    panel.resize(370, 500)
    panel.show()
    return panel


def answer(bench):
    """The model says Glioma of the frame in view, and measures an angle that speaks for Meningioma."""
    bench.session.run()
    (request,), bench.engine.requests = bench.engine.requests, []
    told = answer_to(request, findings=1)
    frames = tuple(replace(one, angles=(angle_on(one.frame),)) for one in told.frames)
    bench.session.receive(Finished(request.id, replace(told, frames=frames)))
    bench.turn()


def test_the_angle_is_told_with_its_limit_its_source_and_the_conflict(panel, bench):
    bench.open()
    assert panel.angles.isHidden()
    answer(bench)
    bar = panel.angles
    assert bar.angles.text() == "Pitch 14.0°, below 18° (meningioma)"
    assert bar.conflict.text() == "This angle says meningioma, the class does not."
    assert "Pixels taken as square" in bar.remark.text()
    assert "Pitch: limit 18° by a book." in bar.angles.toolTip()
    assert bar.height() >= bar.heightForWidth(bar.width())
    finding = bench.session.findings()[0]
    corrected = replace(finding, label="Meningioma")
    bench.session.decide(finding.id, Verdict.SUPPLEMENTED, corrected=corrected)
    bench.turn()
    assert bar.conflict.isHidden()


def test_on_a_frame_that_was_not_measured_nothing_stands(panel, bench):
    bench.open()
    answer(bench)
    bench.session.show_position(1)
    bench.decode()
    assert panel.angles.isHidden()


def test_the_lines_are_taken_over_once_and_undone(panel, bench, qtbot):
    bench.open()
    answer(bench)
    with qtbot.waitSignal(panel.angles.take_over_wanted):
        panel.angles.take_over_button.click()
    assert bench.session.take_over_angles() == (own_mark_id("a"),)
    bench.turn()
    assert not panel.angles.take_over_button.isVisible()
    assert bench.session.take_over_angles() == ()
    assert panel.angles.angles.text() == "Pitch 14.0° (reader; model 14.0°), below 18° (meningioma)"
    bench.session.undo()
    bench.turn()
    assert panel.angles.take_over_button.isVisible()


def test_a_signed_study_keeps_its_lines_as_they_are(panel, bench):
    bench.open()
    answer(bench)
    for one in bench.session.findings():
        bench.session.decide(one.id, Verdict.ACCEPTED)
    assert bench.session.sign("Dr Roe", "read")
    bench.turn()
    assert not panel.angles.take_over_button.isVisible()
    assert bench.session.take_over_angles() == ()
    assert panel.angles.angles.isVisible()


def test_while_the_readers_own_read_is_awaited_no_line_is_told_or_drawn(qtbot, theme, icons):
    bench = Bench(Settings(first_read=True))
    panel = FindingsPanel(bench.session, theme, icons)
    qtbot.addWidget(panel)
    panel.show()
    bench.open()
    answer(bench)
    session = bench.session
    assert session.is_first_read_awaited
    assert panel.angles.isHidden()
    assert session.angles_on(session.study, session.frame.key) == ()
    assert not session.can_take_over_angles


def test_the_lines_are_drawn_and_go_with_the_marks_and_with_a_peek(qtbot, bench, theme):
    bench.open()
    answer(bench)
    session = bench.session
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(480, 360)
    canvas.show()
    canvas.show_frame(session.frame)
    canvas.set_angles(session.angles_on(session.study, session.frame.key))

    def count():
        picture = canvas.grab().toImage()
        wanted = ANGLE_COLOUR.rgb()
        return sum(picture.pixel(x, y) == wanted for x in range(picture.width()) for y in range(picture.height()))

    assert count() > 20
    canvas.set_marks_visible(False)
    assert count() == 0
    canvas.set_marks_visible(True)
    canvas.set_peek(True)
    assert count() == 0
    canvas.set_peek(False)
    canvas.show_frame(replace(session.frame, key=replace(session.frame.key, number=2)))
    assert count() == 0
    session.take_over_angles()
    canvas.show_frame(session.frame)
    canvas.set_angles(session.angles_on(session.study, session.frame.key))
    assert count() == 0  # the reader's mark stands for them
