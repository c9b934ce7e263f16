"""A cohort's report as PDF: the same parts as the HTML, the plots as vectors, set by the sheet of the other reports."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from app import __version__
from app.cohort.plot import Block, Dot, Drawing, Role, Shape, Stroke, Word
from app.cohort.report_part import Card, CohortReport, Part, Sub, Table, Tile
from app.drawing import jpeg
from app.export import written_aside
from app.export.sheet import (
    ACCENT,
    AMBER,
    BODY,
    INK,
    LABEL,
    MARGIN,
    MM,
    MUTED,
    NOTE,
    PAGES,
    PALE,
    RED,
    RULE,
    Sheet,
    Style,
)
from app.export.typesetting import shortened
from app.paths import resource

_TITLE = Style(17, 21, INK, is_bold=True)
_SUB = Style(10, 14, INK, is_bold=True)
_CELL = Style(7.2, 9.6, INK)
_HEAD = Style(7.2, 9.6, MUTED, is_bold=True)
_COLOURS: dict[Role, str] = {
    "ink": INK, "muted": MUTED, "grid": RULE, "first": "#0c756e", "second": "#155a9c", "third": "#5b3fb5",
    "caution": AMBER, "failure": RED,
}  # fmt: skip
_MOST_ROWS = 120
"""Rows of a long table on paper; the HTML and the tables beside it have all."""
_CARDS_ACROSS, _GAP = 4, 10.0
_PICTURE = 105.0


def write_pdf(report: CohortReport, path: Path, page_size: str = "A4") -> None:
    """Write the whole document or nothing; raises ExportError."""
    with written_aside(path) as aside:
        sheet = Sheet(
            aside,
            page_size if page_size in PAGES else "A4",
            resource("fonts"),
            "en",
            f"Overread {__version__}",
            lambda page, number: _furniture(page, report, number),
        )
        sheet.canvas.setTitle(report.title)
        sheet.word(report.title, _TITLE, MARGIN, sheet.y)
        sheet.y -= 25
        sheet.flow(report.subtitle, NOTE)
        sheet.rule(ACCENT, 1.2)
        sheet.y -= 4
        for part in report.parts:
            _part(sheet, part)
        sheet.close()


def _furniture(sheet: Sheet, report: CohortReport, number: int) -> None:
    """What stands on every page: what it is not, and its number."""
    foot = 13 * MM
    sheet.word(shortened(report.disclaimer, 110), LABEL, MARGIN, foot)
    right = MARGIN + sheet.width
    sheet.word(f"{number} of ", LABEL, right - 12, foot, align="right")
    sheet.page_count(right - 12, foot, LABEL)


def _part(sheet: Sheet, part: Part) -> None:
    sheet.heading(part.title, keep=90)
    for text in part.notes:
        sheet.banner("", text)
    for text in part.texts:
        sheet.flow(text, BODY)
    sheet.space(4)
    _tiles(sheet, part.tiles)
    _plots(sheet, part.plots)
    _cards(sheet, part.cards)
    for sub in part.subs:
        _sub(sheet, sub)
    for table in part.tables:
        _table(sheet, table)


def _sub(sheet: Sheet, sub: Sub) -> None:
    sheet.space(6)
    sheet.need(250)
    sheet.word(sub.title, _SUB, MARGIN, sheet.y)
    sheet.y -= 16
    for text in sub.texts:
        sheet.flow(text, BODY)
    _plots(sheet, sub.plots)
    for table in sub.tables:
        _table(sheet, table)


def _tiles(sheet: Sheet, tiles: Sequence[Tile]) -> None:
    across = 4
    wide = (sheet.width - (across - 1) * _GAP) / across
    for start in range(0, len(tiles), across):
        sheet.need(42)
        for at, tile in enumerate(tiles[start : start + across]):
            left = MARGIN + at * (wide + _GAP)
            sheet.box(left, sheet.y, wide, 36, PALE)
            sheet.word(tile.value, Style(13, 17, INK, is_bold=True), left + 8, sheet.y - 4)
            sheet.word(shortened(tile.name, 34), NOTE, left + 8, sheet.y - 21)
        sheet.y -= 42


def _plots(sheet: Sheet, plots: Sequence[Drawing]) -> None:
    """Two plots across, each with its words below."""
    wide = (sheet.width - _GAP) / 2
    for start in range(0, len(plots), 2):
        row = plots[start : start + 2]
        scale = wide / max(one.width for one in row)
        high = max(one.height for one in row) * scale
        words = [sheet.lines(one.words, LABEL, wide) for one in row]
        needed = high + max(len(one) for one in words) * LABEL.leading + 10
        sheet.need(needed)
        for at, one in enumerate(row):
            left = MARGIN + at * (wide + _GAP)
            draw(sheet, one, left, sheet.y, scale)
            for line_at, line in enumerate(words[at]):
                sheet.put(line, LABEL, left, sheet.y - high - line_at * LABEL.leading)
        sheet.y -= needed


def draw(sheet: Sheet, drawing: Drawing, left: float, top: float, scale: float) -> None:
    """One plot with its upper left corner at a place, its points scaled."""
    for shape in drawing.shapes:
        _shape(sheet, shape, left, top, scale)


def _shape(sheet: Sheet, shape: Shape, left: float, top: float, scale: float) -> None:
    pen: Any = sheet.canvas
    colour = _COLOURS[shape.role]
    match shape:
        case Stroke():
            pen.setStrokeColor(colour)
            pen.setLineWidth(shape.width * scale)
            pen.setDash([4 * scale, 3 * scale] if shape.is_dashed else [])
            line = pen.beginPath()
            for at, (x, y) in enumerate(shape.spots):
                (line.lineTo if at else line.moveTo)(left + x * scale, top - y * scale)
            pen.drawPath(line, stroke=1, fill=0)
            pen.setDash([])
        case Block():
            pen.setFillColor(colour, shape.alpha)
            pen.rect(left + shape.left * scale, top - (shape.top + shape.height) * scale, shape.width * scale,
                     shape.height * scale, stroke=0, fill=1)  # fmt: skip
        case Dot():
            pen.setFillColor(colour, shape.alpha)
            pen.circle(left + shape.x * scale, top - shape.y * scale, shape.radius * scale, stroke=0, fill=1)
        case Word():
            _word(sheet, shape, left + shape.x * scale, top - shape.y * scale, scale)


def _word(sheet: Sheet, word: Word, x: float, baseline: float, scale: float) -> None:
    size = word.size * scale
    line = sheet.type.line(word.text, is_bold=word.is_bold)
    shift = {"start": 0.0, "middle": line.width * size / 2, "end": line.width * size}[word.anchor]
    sheet.canvas.saveState()
    sheet.canvas.setFillColor(_COLOURS[word.role], 1.0)
    sheet.canvas.translate(x, baseline)
    if word.is_upright:
        sheet.canvas.rotate(90)
    sheet.type.draw(sheet.canvas, line, -shift, 0.0, size)
    sheet.canvas.restoreState()


def _cards(sheet: Sheet, cards: Sequence[Card]) -> None:
    wide = (sheet.width - (_CARDS_ACROSS - 1) * _GAP) / _CARDS_ACROSS
    for start in range(0, len(cards), _CARDS_ACROSS):
        row = cards[start : start + _CARDS_ACROSS]
        texts = [[one.title, *one.lines, *([one.stratum] if one.stratum else [])] for one in row]
        high = _PICTURE + max(len(one) for one in texts) * _CELL.leading + 12
        sheet.need(high)
        for at, (card, lines) in enumerate(zip(row, texts, strict=True)):
            left = MARGIN + at * (wide + _GAP)
            _picture(sheet, card, left, wide)
            for line_at, text in enumerate(lines):
                style = Style(7.2, 9.6, INK, is_bold=line_at == 0)
                sheet.word(shortened(text, 34), style, left, sheet.y - _PICTURE - 3 - line_at * _CELL.leading)
        sheet.y -= high


def _picture(sheet: Sheet, card: Card, left: float, wide: float) -> None:
    from reportlab.lib.utils import ImageReader

    sheet.canvas.setFillColor("#000000", 1.0)
    sheet.canvas.rect(left, sheet.y - _PICTURE, wide, _PICTURE, stroke=0, fill=1)
    if card.picture is None:
        for at, line in enumerate(sheet.lines(card.words, LABEL, wide - 12)):
            sheet.put(line, Style(7.2, 10.0, "#d3dce3"), left + 6, sheet.y - 40 - at * 10)
        return
    rows, across = card.picture.shape[:2]
    scale = min(wide / across, _PICTURE / rows)
    size = across * scale, rows * scale
    place = left + (wide - size[0]) / 2, sheet.y - _PICTURE + (_PICTURE - size[1]) / 2
    sheet.canvas.drawImage(ImageReader(BytesIO(jpeg(card.picture))), *place, *size)


def _table(sheet: Sheet, table: Table) -> None:
    """A table whose columns share the page by the width of what stands in them; its head comes again on each page."""
    shown = table.rows[:_MOST_ROWS]
    sheet.space(6)
    sheet.need(60)
    more = f" (the first {_MOST_ROWS} of {len(table.rows)})" if len(table.rows) > _MOST_ROWS else ""
    sheet.flow(f"{table.caption.partition(';')[0]}{more}", NOTE)
    sheet.space(2)
    widths = _widths(sheet, table, shown)
    _row(sheet, table, [column.name for column in table.columns], widths, is_head=True)
    page = sheet.page
    for row in shown:
        sheet.need(_CELL.leading * 2 + 3)
        if sheet.page != page:
            page = sheet.page
            _row(sheet, table, [column.name for column in table.columns], widths, is_head=True)
        _row(sheet, table, [cell.text for cell in row], widths, is_head=False)
    sheet.space(4)


def _row(sheet: Sheet, table: Table, texts: Sequence[str], widths: Sequence[float], *, is_head: bool) -> None:
    style = _HEAD if is_head else _CELL
    cells = [sheet.lines(text, style, max(width - 6, 8)) for text, width in zip(texts, widths, strict=True)]
    high = max(len(one) for one in cells) * style.leading + 3
    sheet.need(high)
    left = MARGIN
    for column, lines, width in zip(table.columns, cells, widths, strict=True):
        for at, line in enumerate(lines):
            shift = width - 6 - line.width * style.size if column.is_number else 0.0
            sheet.put(line, style, left + 3 + shift, sheet.y - 1.5 - at * style.leading)
        left += width
    sheet.y -= high
    sheet.canvas.setStrokeColor(RULE)
    sheet.canvas.setLineWidth(0.8 if is_head else 0.3)
    sheet.canvas.line(MARGIN, sheet.y, left, sheet.y)


def _widths(sheet: Sheet, table: Table, shown: Sequence[Sequence[Any]]) -> list[float]:
    """What each column needs; where that is more than the page has, the wide ones give."""
    needed = []
    for at, column in enumerate(table.columns):
        texts = [column.name, *(row[at].text for row in shown[:60])]
        longest = max((sheet.type.line(text).width for text in texts if text), default=1.0) * _CELL.size
        needed.append(max(longest * 1.06 + 8, 24.0))
    while sum(needed) > sheet.width:
        widest = max(range(len(needed)), key=lambda at: needed[at])
        over = sum(needed) - sheet.width
        others = sorted(needed)
        step = max(1.0, needed[widest] - others[-2]) if len(others) > 1 else over
        needed[widest] -= min(over, step)
    return needed
