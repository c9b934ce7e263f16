"""Measurements on paper: drawn over their key frame with their values, and as a table; the angles of a foot."""

from typing import Any

from app.export.measured_line import measured_line
from app.export.sheet import AMBER, AMBER_PALE, BODY, INK, LABEL, MARGIN, NOTE, STRONG, Sheet, Style
from app.foot_angles import FootAngle, angles_of
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
_FULL = {"HVA": "Hallux valgus angle", "IMA": "Intermetatarsal angle"}

Numbered = tuple[NumberedMeasurement, ...]


def draw_measured(
    sheet: Sheet, frame: Frame, measured: Numbered, x: float, top: float, width: float, height: float
) -> None:
    """The lines of the reader, each with its number and its value beside its last point."""
    across, down = width / frame.columns, height / frame.rows

    def at(point: Point) -> tuple[float, float]:
        return x + point.column * across, top - point.row * down

    taken: list[float] = []
    for one in measured:
        if one.measurement is None or not one.is_drawn:
            continue
        lines = [[at(point) for point in line] for line in _lines(one.measurement)]
        for line in lines:
            _draw_line(sheet.canvas, line, one.measurement.colour or _COLOUR)
        if lines:
            _flag(sheet, one, lines[-1][-1], (x, top, width, height), taken)


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


def _flag(
    sheet: Sheet,
    one: NumberedMeasurement,
    tip: tuple[float, float],
    picture: tuple[float, float, float, float],
    taken: list[float],
) -> None:
    """'M1 12.5 mm' on a dark ground, inside the picture, below what stands there already."""
    x, top, width, height = picture
    measurement = one.measurement
    first = value_words(one).split(";", maxsplit=1)[0] if measurement is not None else ""
    style = Style(6.6, 8.6, measurement.colour or _COLOUR if measurement else _COLOUR, is_bold=True)
    line = sheet.type.line(f"{one.name} {first[:40]}".strip())
    wide = line.width * style.size + 4
    left = min(max(tip[0] + 4, x + 1), x + width - wide - 1)
    level = min(max(tip[1] + 4, top - height + 10), top - 1)
    while any(abs(level - other) < 9.5 for other in taken) and level > top - height + 20:
        level -= 2.0
    taken.append(level)
    sheet.canvas.setFillColor("#10161b", 0.72)
    sheet.canvas.rect(left, level - 9, wide, 9, stroke=0, fill=1)
    sheet.put(line, style, left + 2, level)
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
    return "; ".join(told) + caution


def draw_table(sheet: Sheet, report: Report) -> None:
    """Every measurement: its number, what it is, its value, its frame."""
    if not report.measurements:
        return
    sheet.heading(say("Measurements"))
    for one in report.numbered_measurements:
        cells = (
            (one.name, LABEL, 0.0, 0.05),
            (retold(one.told.label), BODY, 0.06, 0.32),
            (value_words(one), STRONG, 0.40, 0.34),
            (retold(one.told.place), NOTE, 0.76, 0.24),
        )
        sheet.block(
            [
                (
                    start * sheet.width,
                    [(line, style) for line in sheet.lines(text[:_TEXT_LIMIT], style, wide * sheet.width)],
                )
                for text, style, start, wide in cells
            ],
            padding=2,
        )


def draw_angles(sheet: Sheet, report: Report) -> None:
    """The angles of a foot, a model's and the reader's, beside the class, with a flag where the two disagree."""
    angles = angles_of(report)
    if not angles:
        return
    sheet.heading(say("Angles of the foot"), keep=50)
    names = any_of([retold(one) for one in dict.fromkeys(told.shown.label for told in report.findings)])
    sheet.flow(say("The class: {names}", names=names) if names else say("No class was given."), BODY)
    sources = say(", ").join(dict.fromkeys(one.source for one in angles if one.source))
    sheet.flow(say("Limits by {sources}.", sources=sources), NOTE)
    for words in dict.fromkeys(one.accuracy_words for one in angles if one.accuracy_words):
        sheet.flow(words, NOTE)
    sheet.space(3)
    for one in angles:
        _angle(sheet, one)


def _angle(sheet: Sheet, one: FootAngle) -> None:
    width = sheet.width
    told = one.conflict and say("Conflict: {words}", words=retold(one.conflict))
    flagged = Style(BODY.size, BODY.leading, AMBER, is_bold=True)
    cells = [(0.0, retold(_FULL.get(one.name, one.name)), BODY, 0.32)]
    value = say(", ").join((one.value_words, one.limit_words))
    cells.append((0.33, f"{value} ({one.remark})" if one.remark else value, STRONG, 0.32))
    if told:
        cells.append((0.66, told, flagged, 0.34))
    set_cells = [
        (start * width + 4, [(line, style) for line in sheet.lines(text, style, wide * width - 8)])
        for start, text, style, wide in cells
    ]
    height = max(len(lines) for _, lines in set_cells) * BODY.leading + 6
    sheet.need(height)
    if told:
        sheet.canvas.setFillColor(AMBER_PALE)
        sheet.canvas.rect(sheet.at(MARGIN, width), sheet.y - height, width, height, stroke=0, fill=1)
    sheet.block(set_cells, padding=3)
