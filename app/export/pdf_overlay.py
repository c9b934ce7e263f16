"""What is drawn over a frame on paper, as lines that are sharp at any size: findings, orientation, scale.

Nothing here turns with the direction of the page.
"""

import math
from typing import Any

from app import drawing
from app.export.sheet import INK, LABEL, Sheet, Style
from app.language import say
from app.report import KeyFrame
from app.reported_group import marks_of
from inference.frame import Frame

_APART = 13.0
_SCALES_MM = (1, 2, 5, 10, 20, 50, 100)
_ON_FRAME = "#ffffff"
_EDGE = 0.5
"""Of black around white words, in points."""
SCALE_HEIGHT = 14.0
"""What the scale takes below a picture, in points."""

Spot = tuple[float, float]
"""x and y on the page, or the least and the most of one of them, in points."""
Area = tuple[float, float, float, float]
"""Left, lower, right and upper edge of what stands on a picture already, in points of the page."""


def draw_marks(
    sheet: Sheet, key: KeyFrame, x: float, top: float, width: float, height: float, taken: list[Area]
) -> None:
    """Outlines, leader lines and numbers as lines, sharp at any size; `taken` grows by where the numbers stand."""
    canvas: Any = sheet.canvas
    across, down = width / key.frame.columns, height / key.frame.rows
    marks = marks_of(key.findings, is_numbered_only=True)
    for mark in sorted(marks, key=lambda one: not one.is_quiet):
        for outline in mark.outlines:
            points = [(x + float(column) * across, top - float(row) * down) for row, column in outline]
            _outline(canvas, mark, points)
    spots = [((one[0] + one[2]) / 2, (one[1] + one[3]) / 2) for one in taken]
    for mark in marks:
        if mark.anchor is None:
            continue  # of the whole frame: named in the caption, so that it hides no pixel
        if mark.is_quiet:
            _name_within(sheet, mark, x, top, across, down)
            continue
        tip = x + mark.anchor[1] * across, top - mark.anchor[0] * down
        if not mark.outlines:
            _cross(canvas, mark.colour, *tip)
        spot = _free_spot(tip, (x + 8, x + width - 8), (top - height + 8, top - 8), spots)
        spots.append(spot)
        taken.append((spot[0] - 7, spot[1] - 7, spot[0] + 7, spot[1] + 7))
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


def draw_letters(sheet: Sheet, frame: Frame, x: float, top: float, width: float, height: float) -> list[Area]:
    """Which side of the patient each edge is, where the file says so; returns where the letters stand."""
    letters = drawing.orientation_letters(frame)
    if letters is None:
        return []
    left, right, upper, lower = letters
    style = Style(7.5, 9.0, _ON_FRAME, is_bold=True)
    areas = []
    for text, at, level, align in (
        (left, x + 4, top - height / 2 + 5, "left"),
        (right, x + width - 4, top - height / 2 + 5, "right"),
        (upper, x + width / 2, top - 3, "centre"),
        (lower, x + width / 2, top - height + 12, "centre"),
    ):
        _word_on_frame(sheet, text, style, at, level, align)
        wide = 6.0 * len(text)
        start = at - {"left": 0.0, "centre": wide / 2, "right": wide}[align]
        areas.append((start, level - 9.0, start + wide, level))
    return areas


def has_scale(frame: Frame) -> bool:
    """Whether a length on it is known."""
    return frame.spacing is not None and frame.spacing.column_mm > 0


def draw_scale_bar(sheet: Sheet, frame: Frame, x: float, level: float, width: float) -> None:
    """A length that is known, below a picture `width` wide whose lower left corner is at (x, level).

    It never stands on the picture, where it could cover a side marker. There is none where the file states no spacing.
    """
    if frame.spacing is None or not has_scale(frame):
        return
    points_per_mm = width / (frame.columns * frame.spacing.column_mm)
    length = next((one for one in reversed(_SCALES_MM) if one * points_per_mm <= width * 0.35), None)
    if length is None:
        return
    left, right, level = x + 1, x + 1 + length * points_per_mm, level - 7
    sheet.canvas.setStrokeColor(INK)
    sheet.canvas.setLineWidth(1.1)
    sheet.canvas.line(left, level, right, level)
    for end in (left, right):
        sheet.canvas.line(end, level - 2.5, end, level + 2.5)
    sheet.word(say("{length} mm", length=length), LABEL, right + 5, level + 5)


def free_area(wide: float, high: float, tip: Spot, within: Area, taken: list[Area]) -> Area:
    """Where a label stands: near its tip, wholly on the picture, on nothing else, or on the least of it."""
    left, lower, right, upper = within
    found: list[tuple[float, int, Area]] = []
    for reach in (4.0, 13.0, 22.0, 31.0, 44.0, 60.0):
        across = (tip[0] + reach, tip[0] - reach - wide, tip[0] - wide / 2)
        upwards = (tip[1] - reach - high, tip[1] + reach, tip[1] - high / 2)
        for one, other in ((one, other) for one in across for other in upwards):
            x, y = min(max(one, left), max(right - wide, left)), min(max(other, lower), max(upper - high, lower))
            area = (x, y, x + wide, y + high)
            covered = sum(_common(area, here) for here in taken)
            if not covered:
                return area
            found.append((covered, len(found), area))
    return min(found)[2]


def _common(one: Area, other: Area) -> float:
    """The area that two areas have in common, in square points."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    upwards = min(one[3], other[3]) - max(one[1], other[1])
    return max(across, 0.0) * max(upwards, 0.0)
