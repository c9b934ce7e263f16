"""Measurements on paper: drawn over their key frame with their values, and as a table; the angles of a foot."""

import math
from itertools import pairwise
from typing import Any

from app.export.measured_line import measured_line
from app.export.pdf_overlay import Area, Spot, free_area
from app.export.pdf_table import Column, Row, Table
from app.export.sheet import AMBER, AMBER_PALE, BODY, INK, LABEL, NOTE, STRONG, Sheet, Style
from app.foot_angles import FootAngle, told_angles
from app.language import say
from app.measure import Measurement
from app.measure_shape import TWO_LINES
from app.report import NumberedMeasurement, Report
from app.report_language import retold
from app.wording import any_of
from inference.finding import Point
from inference.frame import Frame

_COLOUR = "#5ad1ff"
_TEXT_LIMIT = 400
_STEP = 5.0
_HIGH, _WIDEST, _FAR = 9.0, 150.0, 8.0
"""Of a label on a picture, in points: its height, its greatest width, and from where on a line leads to it."""
_FULL = {"HVA": "Hallux valgus angle", "IMA": "Intermetatarsal angle"}

Numbered = tuple[NumberedMeasurement, ...]


def draw_measured(sheet: Sheet, frame: Frame, measured: Numbered, within: Area, taken: list[Area]) -> None:
    """The lines of the reader, each with its number and its value near its last point.

    `within` is the picture on the page, `taken` where something stands on it already.
    """
    x, lower, right, top = within
    across, down = (right - x) / frame.columns, (top - lower) / frame.rows

    def at(point: Point) -> tuple[float, float]:
        return x + point.column * across, top - point.row * down

    drawn = [(one, one.measurement) for one in measured if one.measurement is not None and one.is_drawn]
    tips: list[tuple[NumberedMeasurement, Spot]] = []
    along: list[Area] = []
    for one, made in drawn:
        lines = [[at(point) for point in line] for line in _lines(made)]
        for line in lines:
            _draw_line(sheet.canvas, line, made.colour or _COLOUR)
            along += _along(line)
        if lines:
            tips.append((one, lines[-1][-1]))
    labels = [*taken, *along]
    for one, tip in tips:
        _flag(sheet, one, tip, within, labels)
    taken += labels[len(taken) + len(along) :]


def _along(line: list[Spot]) -> list[Area]:
    """Small areas along a line, so that no label is laid over it."""
    found = []
    for start, end in pairwise(line):
        steps = max(1, min(round(math.dist(start, end) / _STEP), 200))
        for at in range(steps + 1):
            x, y = (one + (other - one) * at / steps for one, other in zip(start, end, strict=True))
            found.append((x - 1, y - 1, x + 1, y + 1))
    return found[:2_000]


def _lines(one: Measurement) -> list[list[Point]]:
    if one.kind in TWO_LINES and len(one.points) == 4:
        return [list(one.points[:2]), list(one.points[2:])]
    return [list(line)] if (line := measured_line(one)) else []


def _draw_line(canvas: Any, line: list[tuple[float, float]], colour: str) -> None:  # noqa: ANN401 - reportlab's canvas
    if len(line) == 1:
        (x, y), reach = line[0], 4.0
        _draw_line(canvas, [(x - reach, y), (x + reach, y)], colour)
        _draw_line(canvas, [(x, y - reach), (x, y + reach)], colour)
        return
    path = canvas.beginPath()
    path.moveTo(*line[0])
    for point in line[1:]:
        path.lineTo(*point)
    for stroke, line_width in (("#000000", 2.0), (colour, 1.0)):
        canvas.setStrokeColor(stroke)
        canvas.setLineWidth(line_width)
        canvas.drawPath(path, stroke=1, fill=0)


def _flag(sheet: Sheet, one: NumberedMeasurement, tip: Spot, within: Area, taken: list[Area]) -> None:
    """'M1 12.5 mm' on a dark ground, wholly inside the picture; the number alone where there is no room for both."""
    measurement = one.measurement
    first = value_words(one).split(say("; "), maxsplit=1)[0] if measurement is not None else ""
    style = Style(6.6, 8.6, measurement.colour or _COLOUR if measurement else _COLOUR, is_bold=True)
    room = min(within[2] - within[0] - 4, _WIDEST)
    line = sheet.type.line(f"{one.name} {first}".strip())
    if line.width * style.size + 4 > room:
        line = sheet.type.line(one.name)
    wide = line.width * style.size + 4
    inside = (within[0] + 1, within[1] + 1, within[2] - 1, within[3] - 1)
    area = free_area(wide, _HIGH, tip, inside, taken)
    taken.append(area)
    near = (min(max(tip[0], area[0]), area[2]), min(max(tip[1], area[1]), area[3]))
    if math.dist(tip, near) > _FAR:
        sheet.canvas.setStrokeColor(style.colour)
        sheet.canvas.setLineWidth(0.5)
        sheet.canvas.line(*tip, *near)
    sheet.canvas.setFillColor("#10161b", 0.72)
    sheet.canvas.rect(area[0], area[1], wide, _HIGH, stroke=0, fill=1)
    sheet.put(line, style, area[0] + 2, area[3])
    sheet.canvas.setFillColor(INK, 1.0)


def value_words(one: NumberedMeasurement) -> str:
    """What was measured: 'Area 12.0 mm²; Mean 40.1 HU'."""
    if one.measurement is None:
        return retold(one.told.value)
    told = []
    for quantity in one.measurement.quantities:
        words = str(quantity)
        told.append(f"{say(quantity.name)}{words[len(quantity.name) :]}" if quantity.name else words)
    caution = f" ({retold(one.measurement.caution)})" if one.measurement.caution else ""
    return say("; ").join(told) + caution


def draw_table(sheet: Sheet, report: Report) -> None:
    """Every measurement: its number, what it is, its value, its frame."""
    if not report.measurements:
        return
    rows = [
        Row(
            (
                [(one.name, LABEL)],
                [(retold(one.told.label)[:_TEXT_LIMIT], BODY)],
                [(value_words(one)[:_TEXT_LIMIT], STRONG)],
                [(retold(one.told.place)[:_TEXT_LIMIT], NOTE)] if one.told.place else [],
            )
        )
        for one in report.numbered_measurements
    ]
    heads = say("NO."), say("MEASUREMENT"), say("VALUE"), say("FRAME")
    columns = [Column(*one) for one in zip(heads, (0.0, 0.06, 0.40, 0.76), strict=True)]
    table = Table(sheet, columns, padding=2.0)
    sheet.heading(say("Measurements"), keep=min(table.height(rows), sheet.height / 3))
    table.draw(rows)


def draw_angles(sheet: Sheet, report: Report) -> None:
    """The angles of a foot, a model's and the reader's, beside the class, with a flag where the two disagree."""
    angles = told_angles(report)
    if not angles:
        return
    sheet.heading(say("Angles of the foot"), keep=50)
    names = any_of([retold(one) for one in dict.fromkeys(told.shown.label for told in report.findings)])
    sheet.flow(say("The class: {names}", names=names) if names else say("No class was given."), BODY)
    for source in dict.fromkeys(one.source for one in angles if one.source):
        sheet.flow(say("Limits by {sources}.", sources=retold(source)), NOTE)
    for words in dict.fromkeys(one.accuracy_words for one in angles if one.accuracy_words):
        sheet.flow(words, NOTE)
    sheet.space(3)
    heads = say("ANGLE"), say("VALUE AND LIMIT"), say("BESIDE THE CLASS")
    columns = [Column(head, start, 4.0) for head, start in zip(heads, (0.0, 0.33, 0.66), strict=True)]
    Table(sheet, columns, padding=3.0).draw([_angle(one) for one in angles])


def _angle(one: FootAngle) -> Row:
    told = one.conflict and say("Conflict: {words}", words=retold(one.conflict))
    value = say(", ").join((one.value_words, one.limit_words))
    return Row(
        (
            [(retold(_FULL.get(one.name, one.name)), BODY)],
            [(f"{value} ({one.remark})" if one.remark else value, STRONG)],
            [(told, Style(BODY.size, BODY.leading, AMBER, is_bold=True))] if told else [],
        ),
        ground=AMBER_PALE if told else "",
    )
