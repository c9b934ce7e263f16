"""The head of a report, and what stands on each of its pages."""

from app.export.sheet import (
    ACCENT,
    BODY,
    GREEN,
    INK,
    LABEL,
    MARGIN,
    MM,
    MUTED,
    NOTE,
    PAGES,
    STRONG,
    Sheet,
    Style,
)
from app.export.typesetting import Line, shortened
from app.language import say
from app.report import Report
from app.report_language import retold
from app.site_picture import site_picture
from app.wording import DISCLAIMER, moment_words, sex_words, source_words

NAME_LIMIT = 200
_TITLE = Style(17, 21, INK, is_bold=True)
_WATERMARK = Style(118, 118, "#7a1f1f", is_bold=True, alpha=0.07)
_EDGE = 8 * MM
_TALLEST_HEAD = 40 * MM


def draw_head(sheet: Sheet, report: Report) -> None:
    """The letterhead, the title, and whether this is a draft."""
    sheet.y -= _letterhead(sheet, report)
    top = sheet.y + 8 * MM
    right = MARGIN + sheet.width
    text_left = MARGIN + _logo(sheet, report, top)
    head = report.letterhead
    name = head.institution or report.study.institution
    if name:
        sheet.word(shortened(name, 90), Style(10, 13, INK, is_bold=True), text_left, top, is_free=True)
    for line in head.lines[:6]:
        top -= 11
        sheet.word(shortened(line, 110), NOTE, text_left, top, is_free=True)
    if report.is_draft:
        sheet.chip(say("DRAFT"), "#a23737", right, sheet.y + 8 * MM, align="right")
    else:
        sheet.chip(say("SIGNED"), GREEN, right, sheet.y + 8 * MM, align="right")
    sheet.y = min(sheet.y - 2, top - 22)
    with sheet.structure.element("H1"):
        sheet.word(say("Report"), _TITLE, MARGIN, sheet.y)
    sheet.word(say("Made {moment}", moment=moment_words(report.made_at)), NOTE, right, sheet.y - 6, align="right")
    sheet.y -= 25
    sheet.rule(sheet.accent, 1.2)
    sheet.y -= 8


def _logo(sheet: Sheet, report: Report, top: float) -> float:
    """Draw the site's logo, if its file is a picture; returns the width it takes."""
    from reportlab.lib.utils import ImageReader

    flat = site_picture(report.letterhead.logo_path, (600, 300))
    if flat is None:
        return 0.0
    height = 11 * MM
    width = min(height * flat.width / flat.height, 45 * MM)
    height = width * flat.height / flat.width
    sheet.canvas.drawImage(ImageReader(flat), sheet.at(MARGIN, width), top + 2 - height, width, height, mask="auto")
    return width + 4 * MM


def _letterhead(sheet: Sheet, report: Report) -> float:
    """Draw the site's letterhead across the top of the first page; returns the height it takes beyond the margin."""
    from reportlab.lib.utils import ImageReader

    flat = site_picture(report.template.letterhead_path, (2400, 900))
    if flat is None:
        return 0.0
    page_width, page_height = PAGES[sheet.page_size]
    width = page_width - 2 * _EDGE
    height = min(width * flat.height / flat.width, _TALLEST_HEAD)
    width = height * flat.width / flat.height
    upper = page_height - _EDGE
    sheet.canvas.drawImage(ImageReader(flat), sheet.at(_EDGE, width), upper - height, width, height, mask="auto")
    return max(0.0, sheet.y + 14 * MM - (upper - height))


def draw_identity(sheet: Sheet, report: Report) -> None:
    """Patient and study on a tinted ground, two columns of label and value."""
    study, patient = report.study, report.study.patient
    born = " · ".join(part for part in (patient.birth_date, sex_words(patient.sex)) if part)
    described = " · ".join(part for part in (study.description, " ".join(study.modalities)) if part)
    left = [
        (say("Patient"), patient.name or say("not stated"), STRONG),
        (say("Patient ID"), patient.id or say("not stated"), BODY),
        (say("Born, sex"), born or say("not stated"), BODY),
    ]
    right = [
        (say("Study"), described or say("not named"), BODY),
        (say("Date"), " ".join(part for part in (study.date, study.time[:8]) if part) or say("not stated"), BODY),
        (say("Accession"), study.accession_number or say("not stated"), BODY),
        (say("Referred by"), study.referring_physician, BODY),
        (say("File"), _files(report), BODY),
    ]
    half = (sheet.width - 20) / 2
    beside = max(sheet.type.line(label).width * LABEL.size for label, _, _ in (*left, *right)) + 12
    columns = [_labelled(sheet, rows, half - beside) for rows in (left, right)]
    height = max(len(lines) for lines in columns) * 12.5 + 12
    sheet.need(height)
    sheet.box(MARGIN, sheet.y, sheet.width, height, sheet.ground)
    for number, lines in enumerate(columns):
        x, top = MARGIN + 10 + number * (half + 6), sheet.y - 6
        with sheet.structure.element("P"):
            for label, line, style in lines:
                sheet.word(label, LABEL, x, top - 1)
                sheet.put(line, style, x + beside - 2, top)
                top -= 12.5
    sheet.y -= height + 4
    for words in report.series[:6]:
        sheet.flow(say("Series {name}", name=shortened(words, NAME_LIMIT)), NOTE, indent=10)
    if len(report.series) > 6:
        sheet.flow(say("and {count} more series", count=len(report.series) - 6), NOTE, indent=10)


def _files(report: Report) -> str:
    """The files of pictures that name no patient themselves; a DICOM file needs no such thing."""
    rasters = [one for series in report.study.series for one in series.instances if one.kind == "raster"]
    names = list(dict.fromkeys(source_words(one.source) for one in rasters))
    first = ", ".join(names[:3])
    return say("{names} and {count} more", names=first, count=len(names) - 3) if len(names) > 3 else first


def _labelled(sheet: Sheet, rows: list[tuple[str, str, Style]], width: float) -> list[tuple[str, Line, Style]]:
    """Each value set to its column's width, its label beside the first line; an empty value has no row."""
    found = []
    for label, value, style in rows:
        if value:
            lines = sheet.lines(shortened(value, NAME_LIMIT), style, width, is_free=True)
            found += [("" if place else label, line, style) for place, line in enumerate(lines)]
    return found


def draw_banners(sheet: Sheet, report: Report) -> None:
    """What must not be overlooked, before anything else is read."""
    sheet.space(6)
    if report.is_synthetic:
        sheet.banner(say("SYNTHETIC"), say("This study was drawn by a program. It shows no person."), ACCENT, "#e6f1f5")
    if report.is_draft:
        words = say("Nobody has signed this report. It lists every finding with the verdict so far.")
        sheet.banner(say("Draft"), words)
    for conflict in report.study.conflicts:
        sheet.banner(say("The files of this study contradict each other"), retold(conflict))
    if report.unanswered:
        sheet.banner(say("Not analysed"), retold(report.unanswered))


def draw_furniture(sheet: Sheet, report: Report, number: int) -> None:
    """What stands on every page: whose report, the disclaimer, the page, and the watermark of a draft."""
    right, foot = MARGIN + sheet.width, 13 * MM
    if number > 1:
        patient = report.study.patient
        whose = " · ".join(shortened(part, 60) for part in (patient.name, patient.id, report.study.date) if part)
        top = PAGES[sheet.page_size][1] - 12 * MM
        sheet.word(whose or say("Report"), LABEL, MARGIN, top)
        sheet.word(say("DRAFT") if report.is_draft else say("Signed report"), LABEL, right, top, align="right")
    sheet.canvas.setStrokeColor("#d3dce3")
    sheet.canvas.setLineWidth(0.5)
    sheet.canvas.line(MARGIN, foot + 4, right, foot + 4)
    synthetic = f"{say('SYNTHETIC study.')} " if report.is_synthetic else ""
    sheet.word(f"{synthetic}{say(DISCLAIMER)}", Style(7.2, 10, MUTED, is_bold=True), MARGIN, foot)
    sheet.word(f"Overread {report.application_version}", LABEL, MARGIN, foot - 9)
    if words := report.template.footer_in(report.language):
        sheet.word(shortened(words, 160), LABEL, right, foot - 9, align="right", is_free=True)
    sheet.word(say("Page {number} of", number=number), LABEL, right - 14, foot, align="right")
    sheet.page_count(sheet.at(right - 12, 12), foot, LABEL)
    if report.is_draft:
        _watermark(sheet)


def _watermark(sheet: Sheet) -> None:
    width, height = PAGES[sheet.page_size]
    sheet.canvas.saveState()
    sheet.canvas.translate(width / 2, height / 2)
    sheet.canvas.rotate(52)
    with sheet.left_to_right():
        words = say("DRAFT")
        size = min(_WATERMARK.size, 560 / max(sheet.type.line(words, is_bold=True).width, 0.1))
        style = Style(size, size, _WATERMARK.colour, is_bold=True, alpha=_WATERMARK.alpha)
        sheet.word(words, style, 0, size / 2, align="centre")
    sheet.canvas.restoreState()
