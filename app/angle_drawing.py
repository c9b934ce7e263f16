"""The lines of the angles that a model measured, as every picture of a frame without a screen draws them."""

import numpy as np

from app.drawing import Mark
from app.foot_angles import FootAngle, told_angles
from app.language import say
from app.measure import Measurement, MeasurementKind, Quantity
from app.report import NumberedMeasurement, Report, ReportedMeasurement
from inference.frame import FrameKey

COLOUR = "#8fd0ff"
"""Neither the green of the reader's marks nor the amber of findings."""


def drawn_angles(report: Report, key: FrameKey) -> tuple[FootAngle, ...]:
    """Those of one frame; where the reader took the lines over, they lie where the reader left them."""
    return tuple(one for one in told_angles(report) if one.angle_id and one.frame == key and one.lines)


def measured_by_models(report: Report, key: FrameKey) -> tuple[NumberedMeasurement, ...]:
    """Those of one frame that the reader did not take over, in the form in which a report draws a measurement."""
    return tuple(_as_measurement(one, key) for one in drawn_angles(report, key) if not one.is_readers)


def _as_measurement(one: FootAngle, key: FrameKey) -> NumberedMeasurement:
    points = tuple(point for line in reversed(one.lines) for point in line)  # the label stands at the last of them
    quantities = (Quantity("", one.degrees, "°"),)
    made = Measurement(one.angle_id, key, MeasurementKind.BETWEEN_LINES, points, quantities, colour=COLOUR)
    name = say(one.name)
    return NumberedMeasurement(name, ReportedMeasurement(name, one.value_words), made)


def angle_mark(one: FootAngle) -> Mark:
    """Two lines, with the name and the value at the far end of the first."""
    lines = tuple(np.array([[start.row, start.column], [end.row, end.column]]) for start, end in one.lines)
    return Mark(f"{say(one.name)} {one.degrees:.1f}°", COLOUR, lines, (float(lines[0][1, 0]), float(lines[0][1, 1])))
