"""A key frame on paper: as it is, and beside it with the findings and the heatmap over it."""

from io import BytesIO

from app import drawing
from app.chosen_frame import Overlays
from app.export.pdf_measurement import draw_measured, value_words
from app.export.pdf_overlay import (
    SCALE_HEIGHT,
    Area,
    Spot,
    draw_letters,
    draw_marks,
    draw_scale_bar,
    has_scale,
)
from app.export.pdf_words import named
from app.export.sheet import BODY, INK, LABEL, MARGIN, MM, MUTED, NOTE, Sheet, Style
from app.language import say
from app.measure_spacing import AT_DETECTOR, spacing_words
from app.report import KeyFrame, NumberedMeasurement
from app.report_language import retold
from app.reported_group import ReportedGroup, folded
from app.wording import all_of, method_words, place_words
from inference.frame import Frame

DOTS_PER_INCH = 300
_GAP = 5 * MM
_TALLEST = 112 * MM
_WIDE_FROM = 1.7
_STACK_GAP = 8.0
_AROUND = 66.0 + SCALE_HEIGHT
_NAMED = 12

Measured = tuple[NumberedMeasurement, ...]
"""The measurements made on the frame."""


def draw_key_frame(
    sheet: Sheet, key: KeyFrame, number: int, measured: Measured = (), *, has_table: bool = True
) -> None:
    """Title, the two pictures, and the caption, kept together on one page; made somewhat smaller to fit this one.

    `has_table`: the report has a table of measurements; without one the caption tells their values.
    """
    width, height = _size(sheet, key, measured)
    sheet.need(least_height(sheet, key, measured))
    is_double, is_stacked = _is_double(key, measured), _is_stacked(key) and _is_double(key, measured)
    scale = min(1.0, (sheet.room - _AROUND) / (2 * height + _STACK_GAP if is_stacked else height))
    width, height = width * scale, height * scale
    with sheet.structure.element("H3"):
        sheet.word(_title(key, number), Style(9.0, 13, INK, is_bold=True), MARGIN, sheet.y)
    sheet.y -= 15
    second = (MARGIN, sheet.y - height - _STACK_GAP) if is_stacked else (MARGIN + width + _GAP, sheet.y)
    places = ((MARGIN, sheet.y), second) if is_double else ((MARGIN, sheet.y),)
    spots = [(sheet.at(x, width), top) for x, top in places]
    with sheet.structure.element("Figure", _alternative(key, number, measured)), sheet.left_to_right():
        if not sheet.is_dry:
            _draw_pictures(sheet, key, spots, (width, height), measured)
    sheet.y -= (2 * height + _STACK_GAP if is_stacked else height) + 5
    if has_scale(key.frame):
        with sheet.structure.element("P"), sheet.left_to_right():
            draw_scale_bar(sheet, key.frame, spots[-1 if is_stacked else 0][0], sheet.y + 5, width)
        sheet.y -= SCALE_HEIGHT
    _caption(sheet, key, measured, has_table=has_table)
    sheet.space(10)


def _alternative(key: KeyFrame, number: int, measured: Measured) -> str:
    """What the figure shows, for whoever cannot see it."""
    title = _title(key, number)
    if _is_double(key, measured):
        return say("{title}, as read and with what was found", title=title)
    if not _is_marked(key, measured) or key.overlays is Overlays.WITHOUT:
        return say("{title}, as read", title=title)
    return say("{title}, with what was found", title=title)


def _draw_pictures(
    sheet: Sheet, key: KeyFrame, spots: list[Spot], size: tuple[float, float], measured: Measured
) -> None:
    """The frame once or twice, with orientation letters; over the last of them what was found and measured."""
    width, height = size
    letters: list[Area] = []
    for code, (x, top) in zip(_pictures(key, max(size)), spots, strict=False):
        _place(sheet, code, x, top, width, height)
        letters = draw_letters(sheet, key.frame, x, top, width, height)
    if key.overlays is not Overlays.WITHOUT:
        x, top = spots[-1]
        draw_marks(sheet, key, x, top, width, height, letters)
        draw_measured(sheet, key.frame, measured, (x, top - height, x + width, top), letters)


def least_height(sheet: Sheet, key: KeyFrame, measured: Measured = ()) -> float:
    """The room that a key frame needs at its smallest, in points."""
    _, height = _size(sheet, key, measured)
    is_double = _is_stacked(key) and _is_double(key, measured)
    return (2 * height + _STACK_GAP if is_double else height) * sheet.layout.smallest + _AROUND


def _size(sheet: Sheet, key: KeyFrame, measured: Measured) -> tuple[float, float]:
    """Width and height of each picture where there is room for them, in points."""
    rows, columns = drawing.display_size(key.frame)
    is_alone = key.chosen is not None and not _is_double(key, measured)
    room = sheet.width if _is_stacked(key) or is_alone else (sheet.width - _GAP) / 2
    width = min(room * sheet.layout.density, _TALLEST * sheet.layout.density * columns / rows)
    return width, width * rows / columns


def _is_marked(key: KeyFrame, measured: Measured) -> bool:
    """Whether there is anything to lay over the frame."""
    is_found = key.saliency is not None or any(one.shown.localization is not None for one in key.findings)
    return is_found or any(one.is_drawn for one in measured)


def _is_double(key: KeyFrame, measured: Measured) -> bool:
    """Whether it is shown twice: as read, and with what lies over it."""
    return _is_marked(key, measured) and key.overlays is Overlays.BOTH


def _is_stacked(key: KeyFrame) -> bool:
    """Whether the pictures are so wide that one stands below the other."""
    rows, columns = drawing.display_size(key.frame)
    return columns / rows > _WIDE_FROM


def _title(key: KeyFrame, number: int) -> str:
    place = ""
    if key.frame_count > 1:
        place = say("frame {number} of {count}", number=key.position, count=key.frame_count)
    return " · ".join(part for part in (say("Key frame {number}", number=number), key.series[:80], place) if part)


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


def _caption(sheet: Sheet, key: KeyFrame, measured: Measured, *, has_table: bool) -> None:
    if key.caption:
        sheet.flow(key.caption, BODY, is_free=True)
    if key.saliency is not None and key.overlays is not Overlays.WITHOUT:
        _colour_bar(sheet, key)
    told = _told(sheet, key, measured, has_table=has_table)
    sheet.flow(" ".join(part for part in (told, _spacing_words(key.frame)) if part), NOTE)


def _told(sheet: Sheet, key: KeyFrame, measured: Measured, *, has_table: bool) -> str:
    """Which picture shows what; then what is said of the frame as a whole."""
    if not _is_marked(key, measured):
        return f"{say('As read; nothing is marked.')} {_whole_words(key)}".strip()
    if key.overlays is Overlays.WITHOUT:
        return f"{say('As read.')} {_whole_words(key)}".strip()
    shown = _shown_words(key, measured, has_table=has_table)
    if key.overlays is Overlays.WITH:
        words = say("With {shown}.", shown=shown)
    elif _is_stacked(key):
        words = say("Above as read; below the same with {shown}.", shown=shown)
    elif sheet.is_rtl:
        words = say("Right as read; left the same with {shown}.", shown=shown)
    else:
        words = say("Left as read; right the same with {shown}.", shown=shown)
    return f"{words} {_whole_words(key)}".strip()


def _shown_words(key: KeyFrame, measured: Measured, *, has_table: bool) -> str:
    """What the second picture has that the first has not."""
    shown = folded(key.findings)
    placed = [one for one in shown if not isinstance(one, ReportedGroup) and one.shown.localization is not None]
    told = [f"{one.number} {named(one.shown)[:60]} ({place_words(one.shown.localization)})" for one in placed]
    parts = [_listed(told)] if told else []
    parts += [say("{group} (thin lines)", group=one.words) for one in shown if isinstance(one, ReportedGroup)]
    if drawn := [one.name if has_table else _measured_words(one) for one in measured if one.is_drawn]:
        parts.append(say("the measurements {names}", names=_listed(drawn)))
    if key.saliency is not None:
        parts.append(say("the heatmap") if key.is_map_of_answer else say("a heatmap of another label"))
    return all_of(parts)


def _measured_words(one: NumberedMeasurement) -> str:
    """'M1 (Length 12.5 mm)', where no table says what M1 is."""
    told = retold(one.told.label)
    return f"{one.name} ({value_words(one)})" if one.name == told else f"{one.name} ({told} {value_words(one)})"


def _whole_words(key: KeyFrame) -> str:
    whole = [f"{one.number} {named(one.shown)[:60]}" for one in key.findings if one.shown.localization is None]
    return say("Of the whole frame: {names}.", names=_listed(whole)) if whole else ""


def _listed(told: list[str]) -> str:
    names = say(", ").join(told[:_NAMED])
    return say("{names} and {count} more", names=names, count=len(told) - _NAMED) if len(told) > _NAMED else names


def _spacing_words(frame: Frame) -> str:
    if frame.spacing is None:
        return say("Pixel spacing is not known: there is no scale.")
    if frame.spacing.source == AT_DETECTOR and frame.spacing.magnification is None:
        return say("The scale holds at the detector; the patient is smaller by the magnification.")
    words = spacing_words(frame.spacing)
    return say("The scale: {words}.", words=retold(words)) if words else ""


def _colour_bar(sheet: Sheet, key: KeyFrame) -> None:
    """The heatmap's colours from low to high, and what the map is: method, label, model."""
    from reportlab.lib.utils import ImageReader

    saliency = key.saliency
    if saliency is None:
        return
    ramp = drawing.heat_colours()[None].repeat(8, axis=0)
    if sheet.is_rtl:
        ramp = ramp[:, ::-1]
    left = MARGIN + sheet.word(say("low"), LABEL, MARGIN, sheet.y) + 4
    sheet.canvas.drawImage(ImageReader(BytesIO(drawing.jpeg(ramp, 95))), sheet.at(left, 70), sheet.y - 8.5, 70, 6)
    after = left + 74 + sheet.word(say("high"), LABEL, left + 74, sheet.y) + 10
    words = say(
        "{method} for {label}, {model}: {shows}",
        method=method_words(saliency.method),
        label=retold(saliency.label),
        model=f"{retold(saliency.model.display_name)} {saliency.model.version}",
        shows=key.map_words,
    )
    for line in sheet.lines(words, Style(7.2, 10.0, MUTED), MARGIN + sheet.width - after)[:3]:
        sheet.put(line, LABEL, after, sheet.y)
        sheet.y -= 10
    sheet.y -= 2
