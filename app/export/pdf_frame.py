"""A key frame on paper: as it is, and beside it with the findings and the heatmap over it."""

import math
from io import BytesIO
from typing import Any

from app import drawing
from app.chosen_frame import Overlays
from app.export.sheet import BODY, INK, LABEL, MARGIN, MM, MUTED, NOTE, Sheet, Style
from app.finding_group import name_words
from app.measure_spacing import spacing_words
from app.report import KeyFrame
from app.reported_group import ReportedGroup, folded, marks_of
from app.wording import method_words, place_words
from inference.frame import Frame

DOTS_PER_INCH = 300
_GAP = 5 * MM
_TALLEST = 112 * MM
_WIDE_FROM = 1.7
_STACK_GAP = 8.0
_SMALLEST = 0.6
_AROUND = 66.0
_NAMED = 12
_APART = 13.0
_SCALES_MM = (1, 2, 5, 10, 20, 50, 100)
_ON_FRAME = "#ffffff"

Spot = tuple[float, float]
"""x and y on the page, or the least and the most of one of them, in points."""


def draw_key_frame(sheet: Sheet, key: KeyFrame, number: int) -> None:
    """Title, the two pictures, and the caption, kept together on one page; made somewhat smaller to fit this one."""
    width, height = _size(sheet, key)
    sheet.need(least_height(sheet, key))
    is_stacked = _is_stacked(key) and _is_double(key)
    scale = min(1.0, (sheet.room - _AROUND) / (2 * height + _STACK_GAP if is_stacked else height))
    width, height = width * scale, height * scale
    with sheet.structure.element("H3"):
        sheet.word(_title(key, number), Style(9.0, 13, INK, is_bold=True), MARGIN, sheet.y)
    sheet.y -= 15
    pictures = _pictures(key, max(width, height))
    second = (MARGIN, sheet.y - height - _STACK_GAP) if is_stacked else (MARGIN + width + _GAP, sheet.y)
    places = ((MARGIN, sheet.y), second) if _is_double(key) else ((MARGIN, sheet.y),)
    with sheet.structure.element("Figure", f"{_title(key, number)}, as read and with what was found"):
        for code, (x, top) in zip(pictures, places, strict=False):
            _place(sheet, code, x, top, width, height)
            _letters(sheet, key.frame, x, top, width, height)
            _scale_bar(sheet, key.frame, x, top, width, height)
        if key.overlays is not Overlays.WITHOUT:
            _marks(sheet, key, *places[-1], width, height)
    sheet.y -= (2 * height + _STACK_GAP if is_stacked else height) + 5
    _caption(sheet, key)
    sheet.space(10)


def least_height(sheet: Sheet, key: KeyFrame) -> float:
    """The room that a key frame needs at its smallest, in points."""
    _, height = _size(sheet, key)
    is_double = _is_stacked(key) and _is_double(key)
    return (2 * height + _STACK_GAP if is_double else height) * _SMALLEST + _AROUND


def _size(sheet: Sheet, key: KeyFrame) -> tuple[float, float]:
    """Width and height of each picture where there is room for them, in points."""
    rows, columns = drawing.display_size(key.frame)
    is_alone = key.chosen is not None and not _is_double(key)
    room = sheet.width if _is_stacked(key) or is_alone else (sheet.width - _GAP) / 2
    width = min(room, _TALLEST * columns / rows)
    return width, width * rows / columns


def _is_marked(key: KeyFrame) -> bool:
    """Whether there is anything to lay over the frame."""
    return key.saliency is not None or any(one.shown.localization is not None for one in key.findings)


def _is_double(key: KeyFrame) -> bool:
    """Whether it is shown twice: as read, and with what lies over it."""
    return _is_marked(key) and key.overlays is Overlays.BOTH


def _is_stacked(key: KeyFrame) -> bool:
    """Whether the pictures are so wide that one stands below the other."""
    rows, columns = drawing.display_size(key.frame)
    return columns / rows > _WIDE_FROM


def _title(key: KeyFrame, number: int) -> str:
    place = f"frame {key.position} of {key.frame_count}" if key.frame_count > 1 else ""
    return " · ".join(part for part in (f"Key frame {number}", key.series[:80], place) if part)


def _pictures(key: KeyFrame, longest: float) -> tuple[bytes, bytes]:
    """As JPEG: plain, and with its heatmap where there is one; a single one as it is to be shown.

    At the resolution of print; a frame that the reader chose keeps each of its pixels.
    """
    plain = drawing.squared(drawing.plain(key.frame, key.window, is_inverted=key.is_inverted), key.frame)
    printed = plain if key.chosen else drawing.reduced(plain, round(longest / 72 * DOTS_PER_INCH))
    if key.saliency is None or key.overlays is Overlays.WITHOUT:
        first = drawing.jpeg(printed)
        return first, first
    heated = drawing.with_heatmap(printed, drawing.stretched(key.saliency, key.frame, printed.shape))
    second = drawing.jpeg(heated)
    return (drawing.jpeg(printed), second) if key.overlays is Overlays.BOTH else (second, second)


def _place(sheet: Sheet, code: bytes, x: float, top: float, width: float, height: float) -> None:
    from reportlab.lib.utils import ImageReader

    sheet.canvas.setFillColor("#000000")
    sheet.canvas.rect(x, top - height, width, height, stroke=0, fill=1)
    sheet.canvas.drawImage(ImageReader(BytesIO(code)), x, top - height, width, height)


def _marks(sheet: Sheet, key: KeyFrame, x: float, top: float, width: float, height: float) -> None:
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


def _letters(sheet: Sheet, frame: Frame, x: float, top: float, width: float, height: float) -> None:
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
        sheet.word(text, Style(style.size, style.leading, "#000000", is_bold=True), at + 0.6, level - 0.6, align=align)
        sheet.word(text, style, at, level, align=align)


def _scale_bar(sheet: Sheet, frame: Frame, x: float, top: float, width: float, height: float) -> None:
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
    sheet.word(f"{length} mm", Style(7.0, 9.0, "#000000"), left + 0.5, level + 11.5)
    sheet.word(f"{length} mm", style, left, level + 12)


def _caption(sheet: Sheet, key: KeyFrame) -> None:
    if key.caption:
        sheet.flow(key.caption, BODY)
    if key.saliency is not None and key.overlays is not Overlays.WITHOUT:
        _colour_bar(sheet, key)
    if _is_marked(key) and key.overlays is Overlays.WITHOUT:
        sheet.flow(f"As read. {_whole_words(key)} {_spacing_words(key.frame)}", NOTE)
        return
    if _is_marked(key) and key.overlays is Overlays.WITH:
        sheet.flow(f"With {_shown_words(key)} {_spacing_words(key.frame)}", NOTE)
        return
    if not _is_marked(key):
        sheet.flow(f"As read; nothing is marked. {_whole_words(key)} {_spacing_words(key.frame)}", NOTE)
        return
    first, second = ("Above", "below") if _is_stacked(key) else ("Left", "right")
    sheet.flow(f"{first} as read; {second} the same with {_shown_words(key)} {_spacing_words(key.frame)}", NOTE)


def _shown_words(key: KeyFrame) -> str:
    """What the second picture has that the first has not; then what is said of the frame as a whole."""
    shown = folded(key.findings)
    placed = [one for one in shown if not isinstance(one, ReportedGroup) and one.shown.localization is not None]
    told = [f"{one.number} {name_words(one.shown)[:60]} ({place_words(one.shown.localization)})" for one in placed]
    parts = [_listed(told)] if told else []
    parts += [f"{one.words} (thin lines)" for one in shown if isinstance(one, ReportedGroup)]
    if key.saliency is not None:
        parts.append("the heatmap" if key.is_map_of_answer else "a heatmap of another label")
    return f"{' and '.join(parts)}. {_whole_words(key)}".strip()


def _whole_words(key: KeyFrame) -> str:
    whole = [f"{one.number} {name_words(one.shown)[:60]}" for one in key.findings if one.shown.localization is None]
    return f"Of the whole frame: {_listed(whole)}." if whole else ""


def _listed(told: list[str]) -> str:
    return ", ".join(told[:_NAMED]) + (f" and {len(told) - _NAMED} more" if len(told) > _NAMED else "")


def _spacing_words(frame: Frame) -> str:
    if frame.spacing is None:
        return "Pixel spacing is not known: there is no scale."
    words = spacing_words(frame.spacing)
    if words == "at detector":
        return "The scale holds at the detector; the patient is smaller by the magnification."
    return f"The scale: {words}." if words else ""


def _colour_bar(sheet: Sheet, key: KeyFrame) -> None:
    """The heatmap's colours from low to high, and what the map is: method, label, model."""
    from reportlab.lib.utils import ImageReader

    saliency = key.saliency
    if saliency is None:
        return
    ramp = drawing.heat_colours()[None].repeat(8, axis=0)
    left = MARGIN + sheet.word("low", LABEL, MARGIN, sheet.y) + 4
    sheet.canvas.drawImage(ImageReader(BytesIO(drawing.jpeg(ramp, 95))), left, sheet.y - 8.5, 70, 6)
    after = left + 74 + sheet.word("high", LABEL, left + 74, sheet.y) + 10
    model = f"{saliency.model.display_name} {saliency.model.version}"
    words = f"{method_words(saliency.method)} for {saliency.label}, {model}: {key.map_words}"
    for line in sheet.lines(words, Style(7.2, 10.0, MUTED), MARGIN + sheet.width - after)[:2]:
        sheet.put(line, LABEL, after, sheet.y)
        sheet.y -= 10
    sheet.y -= 2
