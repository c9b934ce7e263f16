"""A lateral foot read by the bundled model: its own angle line, the conflict with the class, taken over and moved."""

import math

import pytest
from PySide6.QtCore import QPointF, Qt

from app.foot_angles import own_mark_id
from tests.ui.mouse import drag
from ui.viewer.angle_marks import ANGLE_COLOUR

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
LIMIT = 18.0


@pytest.fixture
def films(shared_data):
    """Real lateral feet that their source calls flat, the first copy of each."""
    return sorted((shared_data / "foot" / "Flatfoot").glob("*.jpg"))[:8]


def read(hands):
    hands.until_frame()
    if hands.session.frame_answer is None:
        hands.choose_model("Foot X-ray")
        hands.to_picture()
        hands.ctrl(KEY.Key_R)
        hands.until_answered()


def is_drawn(hands, start, end):
    """Whether the colour of the model's lines is on the canvas between two places of the frame."""
    canvas = hands.window.viewport.canvas
    picture, scale = canvas.grab().toImage(), canvas.devicePixelRatioF()
    ends = [QPointF(*canvas.transform.to_widget(one.row, one.column)) for one in (start, end)]
    places = [(ends[0] + (ends[1] - ends[0]) * step / 60) * scale for step in range(61)]
    colours = [picture.pixelColor(round(one.x()), round(one.y())) for one in places]
    return sum(abs(one.blue() - ANGLE_COLOUR.blue()) + abs(one.red() - ANGLE_COLOUR.red()) < 60 for one in colours) > 5


def degrees_between(first, second):
    """The angle between two lines that start at the heel, by the slopes of both."""
    slopes = [math.atan2(end.row - start.row, abs(end.column - start.column)) for start, end in (first, second)]
    return math.degrees(abs(slopes[0] - slopes[1]))


def to_a_conflict(hands):
    """Go on from study to study until the class and the angle disagree: which film that is, the model decides."""
    for _ in range(8):
        read(hands)
        hands.until(hands.session.angles_in_view)
        if hands.session.angles_in_view()[0].conflict:
            return hands.session.angles_in_view()[0]
        hands.to_picture()
        hands.key(KEY.Key_D)
    raise AssertionError("class and angle agree on every film")


def test_the_class_and_the_models_angle_disagree_and_the_reader_takes_the_lines_over(overread, films):
    kept = {}

    def story(hands):
        told = to_a_conflict(hands)
        session, bar = hands.session, hands.window.findings.angles
        (measured,) = session.frame_answer.angles
        assert measured.degrees == pytest.approx(degrees_between(measured.first, measured.second), abs=1e-6)
        label = session.findings_in_view()[0].label
        assert (label == "Flatfoot") is not (measured.degrees < LIMIT)
        hands.until(bar.isVisible)
        hands.until(lambda: f"Calcaneal pitch {measured.degrees:.1f}°" in bar.angles.text())
        assert "Pixels taken as square" in bar.remark.text()
        assert bar.conflict.isVisible()
        assert told.conflict[1:] in bar.conflict.text()
        assert is_drawn(hands, *measured.first)
        assert is_drawn(hands, *measured.second)
        hands.to_picture()
        hands.key(KEY.Key_G)
        assert not is_drawn(hands, *measured.second)
        hands.key(KEY.Key_G)
        hands.click(bar.take_over_button)
        hands.until(lambda: session.review.measurements)
        (mark,) = session.review.measurements
        assert (mark.id, mark.points) == (own_mark_id(measured.id), (*measured.first, *measured.second))
        hands.until(lambda: not bar.take_over_button.isVisible())
        move_the_front(hands, measured)
        kept["degrees"] = session.review.measurements[0].quantities[0].value
        hands.until_saved()

    def after_a_restart(hands):
        session, bar = hands.session, hands.window.findings.angles
        hands.until_frame()
        hands.until(session.angles_in_view)
        (told,) = session.angles_in_view()
        assert told.is_readers
        assert told.degrees == pytest.approx(kept["degrees"])
        hands.until(lambda: "reader; model" in bar.angles.text())
        hands.to_picture()
        hands.ctrl(KEY.Key_Z)  # the move
        hands.ctrl(KEY.Key_Z)  # the taking over
        hands.until(lambda: not session.review.measurements)
        hands.key(KEY.Key_J, SHIFT)
        hands.until(lambda: session.review.measurements)
        assert session.review.measurements[0].quantities[0].value == pytest.approx(told.model_degrees, abs=1e-6)

    overread(story, *films)
    overread(after_a_restart)


def move_the_front(hands, measured):
    """Drag the far end of the first line so that the angle comes to lie on the other side of its limit."""
    canvas = hands.window.viewport.canvas
    heel, front = measured.first
    wanted = 30.0 if measured.degrees < LIMIT else 5.0
    sole = math.atan2(measured.second[1].row - heel.row, abs(measured.second[1].column - heel.column))
    away = front.column - heel.column
    row = heel.row + abs(away) * math.tan(sole - math.radians(wanted))
    drag(canvas, canvas.transform.to_widget(front.row, front.column), canvas.transform.to_widget(row, front.column))
    session, bar = hands.session, hands.window.findings.angles
    hands.until(lambda: session.review.measurements[0].points[1] != front)
    (told,) = session.angles_in_view()
    assert told.degrees == pytest.approx(wanted, abs=1.0)
    assert (told.conflict, told.model_degrees) == ("", pytest.approx(measured.degrees))
    hands.until(lambda: f"(reader; model {measured.degrees:.1f}°)" in bar.angles.text())
    hands.until(lambda: not bar.conflict.isVisible())
