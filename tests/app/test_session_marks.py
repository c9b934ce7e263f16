"""What the reader draws and states, through the session: values, and one step of undo each."""

from dataclasses import replace

import pytest

import tests.session_builders as builders
from app.measure import MeasurementKind, measure
from app.review import Verdict
from app.store.codec import from_text, to_text
from inference.finding import Box, Point
from inference.frame import FrameGeometry, PixelSpacing
from tests.session_builders import Bench, study

DETECTOR = PixelSpacing(0.11, 0.11, "ImagerPixelSpacing")
LINE = Point(1, 1), Point(1, 11)


@pytest.fixture
def opened(monkeypatch):
    """A session on a study whose frames have this spacing and place."""
    plain = builders.frame

    def open_with(spacing, geometry=FrameGeometry(), **more):  # noqa: B008 - frozen
        monkeypatch.setattr(
            builders, "frame", lambda key, **what: replace(plain(key, **what), spacing=spacing, geometry=geometry)
        )
        bench = Bench()
        return bench, bench.open(study(**more))

    return open_with


def drawn(session, kind=MeasurementKind.LENGTH, points=LINE):
    made = measure(kind, points, session.as_measured(session.frame))
    session.add_measurement(made)
    return made.id


def told(session, mark_id):
    one = next(one for one in session.review.measurements if one.id == mark_id)
    return str(one.quantities[0]), one.caution


def test_a_calibration_measures_the_series_again_in_one_step(opened):
    _, session = opened(None, instances=2)
    first = drawn(session)
    session.show_position(1)
    assert session.calibrate((Point(0, 0), Point(0, 20)), 10.0)
    assert told(session, first) == ("5.0 mm", "calibrated by reader")
    assert session.as_measured(session.frame).spacing.row_mm == 0.5
    assert session.as_measured(session.frame) is session.as_measured(session.frame)
    second = drawn(session)
    assert told(session, second) == ("5.0 mm", "calibrated by reader")
    assert [one.label for one in session.report().measurements] == ["Length", "Calibration", "Length"]
    # Calibrated again: the earlier statement gives way, and is what undo brings back.
    session.calibrate((Point(0, 0), Point(0, 20)), 40.0)
    assert told(session, first)[0] == "20.0 mm"
    assert sum(one.kind is MeasurementKind.CALIBRATION for one in session.review.measurements) == 1
    session.undo()
    assert told(session, first)[0] == "5.0 mm"
    (line,) = [one for one in session.review.measurements if one.kind is MeasurementKind.CALIBRATION]
    session.add_measurement(replace(line, points=(Point(0, 0), Point(0, 10))))  # its end was pulled
    assert told(session, first)[0] == "10.0 mm"
    session.remove_measurement(line.id)
    assert told(session, first) == ("10 px", "pixel spacing unknown")
    assert session.as_measured(session.frame) is session.frame
    session.undo()
    assert told(session, second)[0] == "10.0 mm"


def test_a_calibration_leaves_other_series_alone(opened):
    _, session = opened(None, series=2)
    mark = drawn(session)
    session.show_series("1.2.2")
    session.calibrate((Point(0, 0), Point(0, 20)), 10.0)
    assert told(session, mark)[0] == "10 px"


def test_a_stated_magnification_shrinks_what_was_measured_at_the_detector(opened):
    bench, session = opened(DETECTOR)
    mark = drawn(session)
    assert told(session, mark) == ("1.1 mm", "at detector")
    assert session.state_magnification(1.1)
    assert told(session, mark) == ("1.0 mm", "magnification 1.10 stated by reader")
    assert not session.state_magnification(0.5)
    assert "between 1 and 5" in bench.told()


def test_what_lies_in_the_patient_is_not_calibrated(opened):
    place = FrameGeometry((0.0, 0.0, 0.0), (1.0, 0.0, 0.0, 0.0, 1.0, 0.0))
    bench, session = opened(PixelSpacing(0.5, 0.5), place)
    assert not session.calibrate(LINE, 10.0)
    assert "measured already" in bench.told()
    assert not opened(PixelSpacing(0.5, 0.5))[1].state_magnification(1.1)
    assert not opened(None)[1].calibrate((Point(0, 0), Point(0, 1)), 10.0)


def test_a_reshaped_finding_keeps_what_the_reader_said_of_it_and_what_the_model_said():
    bench = Bench()
    session = bench.open_and_run(study())
    (found,) = session.findings()
    session.decide(found.id, Verdict.ACCEPTED, comment="clear")
    session.reshape_finding(found.id, Box(1, 2, 3, 4))
    decision = session.review.decisions[found.id]
    assert (decision.verdict, decision.comment) == (Verdict.SUPPLEMENTED, "clear")
    assert session.standing(found) == replace(found, localization=Box(1, 2, 3, 4))
    assert session.findings() == (found,)
    session.undo()
    assert session.review.verdict_on(found.id) is Verdict.ACCEPTED


def test_a_drawn_finding_takes_colour_and_code_of_the_models_label_and_is_chosen():
    bench = Bench()
    session = bench.open_and_run(study())
    label = session.model.labels[0]
    made = session.draw_finding(Box(1, 2, 3, 4), label.name.upper())
    assert (made.label, made.colour, made.code) == (label.name, label.colour, label.finding)
    assert session.selected_finding is made
    assert session.remove_own_finding(made.id)
    assert made not in session.findings()
    model_gave = session.findings()[0]
    assert not session.remove_own_finding(model_gave.id)
    session.sign("Dr. Roe", "reviewed")
    assert session.draw_finding(Box(1, 2, 3, 4), "Nodule") is None
    assert "signed" in bench.told()


def test_a_mark_of_an_earlier_record_is_read():
    stored = (
        '{"$":"Measurement","caution":"","frame":{"$":"FrameKey","instance_uid":"1.2","number":1},"id":"m",'
        '"kind":{"$":"MeasurementKind","value":"length"},"points":[{"$":"Point","column":1.0,"row":2.0},'
        '{"$":"Point","column":4.0,"row":6.0}],"quantities":[{"$":"Quantity","name":"","unit":"mm","value":5.0}]}'
    )
    one = from_text(stored)
    assert (one.value_words, one.title, one.mask, one.spacing) == ("5.0 mm", "Length", None, None)
    assert from_text(to_text(one)) == one
