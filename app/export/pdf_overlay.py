"""What is drawn over a frame on paper, as lines that are sharp at any size: findings, orientation, scale.

Nothing here turns with the direction of the page.
"""

import math
from typing import Any

from app import drawing
from app.export.sheet import Sheet, Style
from app.language import say
from app.report import KeyFrame
from app.reported_group import marks_of
from inference.frame import Frame

_APART = 13.0
_SCALES_MM = (1, 2, 5, 10, 20, 50, 100)
_ON_FRAME = "#ffffff"
_EDGE = 0.5
"""Of black around white words, in points."""

Spot = tuple[float, float]
"""x and y on the page, or the least and the most of one of them, in points."""


def draw_marks(sheet: Sheet, key: KeyFrame, x: float, top: float, width: float, height: float) -> None:
    """Outlines, leader lines and numbers as lines, sharp at any size."""
    canvas: Any = sheet.canvas
    across, down = width / key.frame.columns, height / key.frame.rows
    marks = marks_of(key.findings, is_numbered_only=True)
    for mark in sorted(marks, key=lambda one: not one.is_quiet):
        for outline in mark.outlines:
            points = [(x + float(column) * across, top - float(row) * down) for row, column in outline]
            _outline(canvas, mark, points)
    taken: list[Spot] = []
    for mark in marks:
        if mark.anchor is None:
            continue  # of the whole frame: named in the caption, so that it hides no pixel
        if mark.is_quiet:
            _name_within(sheet, mark, x, top, across, down)
            continue
        tip = x + mark.anchor[1] * across, top - mark.anchor[0] * down
        if not mark.outlines:
            _cross(canvas, mark.colour, *tip)
        spot = _free_spot(tip, (x + 8, x + width - 8), (top - height + 8, top - 8), taken)
        taken.append(spot)
        canvas.setStrokeColor(mark.colour)
        canvas.setLineWidth(0.8)
        canvas.line(*tip, *spot)
        _flag(sheet, mark.label, mark.colour, *spot)


def _outline(canvas: Any, mark: drawing.Mark, points: list[tuple[float, float]]) -> None:  # noqa: ANN401 - reportlab's
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    widths = (1.0, 0.5) if mark.is_quiet else (2.0, 1.1)
    for colour, line_width in zip(("#000000", mark.colour), widths, strict=True):
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(line_width)
        canvas.drawPath(path, stroke=1, fill=0)


def _name_within(sheet: Sheet, mark: drawing.Mark, x: float, top: float, across: float, down: float) -> None:
    """The name of normal anatomy, small, at the top of its own outline."""
    edges = [(float(column), float(row)) for outline in mark.outlines for row, column in outline]
    middle = x + (min(one[0] for one in edges) + max(one[0] for one in edges)) / 2 * across
    level = top - min(one[1] for one in edges) * down - 1.5
    sheet.word(mark.label, Style(5.0, 6.0, "#000000", is_bold=True), middle + 0.4, level - 0.4, align="centre")
    sheet.word(mark.label, Style(5.0, 6.0, mark.colour, is_bold=True), middle, level, align="centre")


def _free_spot(tip: Spot, across: Spot, upwards: Spot, taken: list[Spot]) -> Spot:
    """Where the number of a finding stands: beside its tip, further out where another number stands there."""
    spots = [
        (min(max(tip[0] + reach * right, across[0]), across[1]), min(max(tip[1] + reach * up, upwards[0]), upwards[1]))
        for reach in (9, 18, 27, 36)
        for right, up in ((1, 1), (-1, 1), (1, -1))
    ]
    free = (one for one in spots if all(math.dist(one, other) >= _APART for other in taken))
    return next(free, spots[0])


def _cross(canvas: Any, colour: str, x: float, y: float) -> None:  # noqa: ANN401 - reportlab's canvas
    for stroke, line_width in (("#000000", 2.2), (colour, 1.1)):
        canvas.setStrokeColor(stroke)
        canvas.setLineWidth(line_width)
        canvas.line(x - 4, y, x + 4, y)
        canvas.line(x, y - 4, x, y + 4)


def _flag(sheet: Sheet, text: str, colour: str, x: float, y: float) -> None:
    """The number of a finding, in a disc of its colour; (x, y) is the centre."""
    sheet.canvas.setFillColor(colour)
    sheet.canvas.setStrokeColor("#000000")
    sheet.canvas.setLineWidth(0.6)
    sheet.canvas.circle(x, y, 6.2, stroke=1, fill=1)
    style = Style(7.0 if len(text) < 3 else 5.4, 9.0, "#101418", is_bold=True)
    sheet.word(text, style, x, y + 4.6, align="centre")


def _word_on_frame(sheet: Sheet, text: str, style: Style, x: float, level: float, align: str = "left") -> None:
    """White within black on every side: it is read on the white of an inverted frame too."""
    edge = Style(style.size, style.leading, "#000000", is_bold=style.is_bold)
    for across, down in ((-_EDGE, -_EDGE), (-_EDGE, _EDGE), (_EDGE, -_EDGE), (_EDGE, _EDGE)):
        sheet.word(text, edge, x + across, level + down, align=align)
    sheet.word(text, style, x, level, align=align)


def draw_letters(sheet: Sheet, frame: Frame, x: float, top: float, width: float, height: float) -> None:
    """Which side of the patient each edge is, where the file says so."""
    letters = drawing.orientation_letters(frame)
    if letters is None:
        return
    left, right, upper, lower = letters
    style = Style(7.5, 9.0, _ON_FRAME, is_bold=True)
    for text, at, level, align in (
        (left, x + 4, top - height / 2 + 5, "left"),
        (right, x + width - 4, top - height / 2 + 5, "right"),
        (upper, x + width / 2, top - 3, "centre"),
        (lower, x + width / 2, top - height + 12, "centre"),
    ):
        _word_on_frame(sheet, text, style, at, level, align)


def draw_scale_bar(sheet: Sheet, frame: Frame, x: float, top: float, width: float, height: float) -> None:
    """A length that is known, in the lower left corner; none where the file states no spacing."""
    if frame.spacing is None or frame.spacing.column_mm <= 0:
        return
    points_per_mm = width / (frame.columns * frame.spacing.column_mm)
    length = next((one for one in reversed(_SCALES_MM) if one * points_per_mm <= width * 0.35), None)
    if length is None:
        return
    left, level, right = x + 7, top - height + 8, x + 7 + length * points_per_mm
    for colour, line_width in (("#000000", 2.4), (_ON_FRAME, 1.2)):
        sheet.canvas.setStrokeColor(colour)
        sheet.canvas.setLineWidth(line_width)
        sheet.canvas.line(left, level, right, level)
        for end in (left, right):
            sheet.canvas.line(end, level - 2.5, end, level + 2.5)
    style = Style(7.0, 9.0, _ON_FRAME)
    words = say("{length} mm", length=length)
    _word_on_frame(sheet, words, style, left, level + 12)
