"""The table of findings on paper: what it is, the model's number as a sentence, its doubt, and the verdict."""

import math

from app.export.pdf_words import named, placed
from app.export.sheet import BODY, GREEN, LABEL, MARGIN, MUTED, NOTE, RED, STRONG, Sheet, Style
from app.export.typesetting import Line, shortened
from app.language import say
from app.report import Report, ReportedFinding
from app.report_language import retold
from app.reported_group import ReportedGroup, folded
from app.review import Verdict
from app.wording import place_words, rejected_words, unreviewed_words, verdict_words
from inference.finding import MADE_OF, Point

_LABEL_LIMIT = 160
_COLOURS = {
    Verdict.ACCEPTED: GREEN,
    Verdict.REJECTED: RED,
    Verdict.SUPPLEMENTED: "#7a5a00",
    Verdict.UNREVIEWED: MUTED,
}
_NUMBER, _SAYS, _VERDICT = 0.0, 0.33, 0.80

Lines = list[tuple[Line, Style]]


def draw_findings(sheet: Sheet, report: Report) -> None:
    """The section: a row for each finding, or a sentence where there is none."""
    sheet.heading(say("Findings"), keep=60)
    if report.findings:
        _heads(sheet)
    calibration = {model.reference: model.calibration for model in report.models}
    for one in folded(report.findings):
        if isinstance(one, ReportedGroup):
            _group(sheet, report, one)
        else:
            _row(sheet, report, one, calibration.get(one.finding.model, ""))
    if not report.findings:
        sheet.flow(_none_words(report), BODY)
    left_out = (rejected_words(report.rejected_count), unreviewed_words(report.unreviewed_count))
    for words in left_out:
        if words and not report.is_draft:
            sheet.space(4)
            sheet.flow(words, NOTE)
    for words in report.coverage:
        sheet.space(4)
        sheet.flow(words, STRONG)


def _none_words(report: Report) -> str:
    if not report.answers:
        return say("No model was run on this study.")
    if report.rejected_count:
        return say("No finding was accepted.")
    if report.is_draft:
        return say("The model reported no finding.")
    return say("The reader accepted no finding.")


def _heads(sheet: Sheet) -> None:
    for text, start in ((say("FINDING"), _NUMBER), (say("WHAT THE MODEL SAYS"), _SAYS), (say("VERDICT"), _VERDICT)):
        sheet.word(text, LABEL, MARGIN + start * sheet.width + (20 if start == _NUMBER else 0), sheet.y)
    sheet.y -= 12


def _row(sheet: Sheet, report: Report, one: ReportedFinding, calibration: str) -> None:
    """One finding, kept together; the reader's free text flows below it, however long."""
    left = _set(sheet, _what(report, one), (_SAYS - _NUMBER) * sheet.width - 32)
    middle = _set(sheet, _says(one, calibration), (_VERDICT - _SAYS) * sheet.width - 14)
    height = max(_height(left), _height(middle), 14.0)
    if sheet.room < height + 8:
        sheet.break_page()
        _heads(sheet)
    sheet.rule()
    sheet.y -= 4
    with sheet.structure.element("Sect"):
        _row_content(sheet, one, left, middle)


def _row_content(sheet: Sheet, one: ReportedFinding, left: Lines, middle: Lines) -> None:
    sheet.canvas.setFillColor(one.shown.colour)
    sheet.canvas.setStrokeColor("#3a4650")
    sheet.canvas.setLineWidth(0.4)
    sheet.canvas.circle(sheet.at(MARGIN + 7.5), sheet.y - 6.5, 6.6, stroke=1, fill=1)
    size = 7.0 if one.number < 100 else 5.4
    sheet.word(str(one.number), Style(size, 9, "#101418", is_bold=True), MARGIN + 7.5, sheet.y - 1.9, align="centre")
    top = sheet.y
    sheet.chip(verdict_words(one.verdict), _COLOURS[one.verdict], MARGIN + _VERDICT * sheet.width, top)
    sheet.block([(20.0, left), (_SAYS * sheet.width, middle)])
    sheet.y = min(sheet.y, top - 14)
    graded = one.assessment
    grades = " · ".join(
        words
        for words, value in (
            (say("severity {grade}", grade=retold(graded.severity)), graded.severity),
            (say("certainty {grade}", grade=retold(graded.certainty)), graded.certainty),
            (say("difficulty {grade}", grade=retold(graded.difficulty)), graded.difficulty),
        )
        if value
    )
    for title, text in ((say("Graded"), grades), (say("Reason"), retold(one.reason)), (say("Comment"), one.comment)):
        if text.strip():
            sheet.need(BODY.leading)
            sheet.word(title, LABEL, MARGIN + 20, sheet.y - 1)
            sheet.flow(text.strip(), BODY, indent=82, is_free=True)
    sheet.y -= 4


def _group(sheet: Sheet, report: Report, group: ReportedGroup) -> None:
    """Normal anatomy in one row: how many, which, and which of them are in doubt."""
    told = [(group.names, NOTE)]
    if group.doubtful:
        told.append((say("The model asks for a careful look at: {names}", names=group.doubtful), NOTE))
    where = placed(report, group.findings[0].shown.frame)
    left = _set(
        sheet, [(group.words, STRONG), *([(where, NOTE)] if where else [])], (_SAYS - _NUMBER) * sheet.width - 32
    )
    middle = _set(sheet, told, (_VERDICT - _SAYS) * sheet.width - 14)
    if sheet.room < max(_height(left), _height(middle), 14.0) + 8:
        sheet.break_page()
        _heads(sheet)
    sheet.rule()
    sheet.y -= 4
    sheet.word(say("normal anatomy"), LABEL, MARGIN + _VERDICT * sheet.width, sheet.y - 1)
    sheet.block([(20.0, left), (_SAYS * sheet.width, middle)])
    sheet.y -= 4


def _what(report: Report, one: ReportedFinding) -> list[tuple[str, Style]]:
    shown = one.shown
    told = [(shortened(named(shown), _LABEL_LIMIT), STRONG), (_where(report, one), NOTE)]
    if one.corrected is not None and one.corrected.label != one.finding.label:
        told.append((say("The model said: {label}", label=shortened(retold(one.finding.label), _LABEL_LIMIT)), NOTE))
    return told


def _where(report: Report, one: ReportedFinding) -> str:
    """The slice and the place; what has a site and no place, such as a missing tooth, is told by its site alone."""
    has_place = one.shown.localization is not None or not one.shown.site
    place = place_words(one.shown.localization) if has_place else ""
    return say(", ").join(part for part in (placed(report, one.shown.frame), place) if part)


def _says(one: ReportedFinding, calibration: str) -> list[tuple[str, Style]]:
    told = [(one.probability_words, BODY)]
    if calibration and not one.is_added and one.finding.is_calibrated:
        told.append((retold(calibration), NOTE))
    told += [(words, NOTE) for words in one.uncertainty_words]
    doubt = one.finding.uncertainty
    if isinstance(one.finding.localization, Point) and doubt is not None and math.isfinite(doubt.entropy_nats):
        told.append((say("Entropy of its heatmap: {value} nats", value=f"{doubt.entropy_nats:.2f}"), NOTE))
    told += [
        (f"{retold(name)}: {shortened(retold(value), _LABEL_LIMIT)}", NOTE)
        for name, value in one.finding.details[:8]
        if name != MADE_OF
    ]
    return told


def _set(sheet: Sheet, texts: list[tuple[str, Style]], width: float) -> Lines:
    return [(line, style) for text, style in texts for line in sheet.lines(text, style, width)]


def _height(lines: Lines) -> float:
    return sum(style.leading for _, style in lines)
