"""The table of findings on paper: what it is, the model's number as a sentence, its doubt, and the verdict."""

import math
from collections.abc import Callable, Sequence

from app.export.pdf_table import Column, Row, Table
from app.export.pdf_words import named, placed, run_words
from app.export.sheet import BODY, GREEN, LABEL, MARGIN, MUTED, NOTE, RED, STRONG, Sheet, Style
from app.export.typesetting import shortened
from app.foot_angles import left_out_words
from app.language import say
from app.report import Report, ReportedFinding, place_in_series
from app.report_language import retold
from app.reported_group import ReportedGroup, ReportedRange, folded, ranged
from app.review import Verdict
from app.wording import (
    coverage_notes,
    doubt_words,
    place_words,
    probability_words,
    rejected_words,
    unreviewed_words,
    verdict_words,
)
from inference.finding import MADE_OF, Finding, Point
from inference.landmark_series import NEIGHBOURS, SLICE, WARNING

_LABEL_LIMIT = 160
_COLOURS = {
    Verdict.ACCEPTED: GREEN,
    Verdict.REJECTED: RED,
    Verdict.SUPPLEMENTED: "#7a5a00",
    Verdict.UNREVIEWED: MUTED,
}
_SAYS, _VERDICT = 0.33, 0.80
_BELOW = 82.0
_OF_POINTS = (SLICE, "peak")
"""Details of a point that its frame and the sentence of its number say already."""

Told = list[tuple[str, Style]]


def draw_findings(sheet: Sheet, report: Report) -> None:
    """The section: a row for each finding, or a sentence where there is none."""
    sheet.heading(say("Findings"), keep=60)
    if report.findings:
        columns = (
            Column(say("FINDING"), 0.0, 20.0),
            Column(say("WHAT THE MODEL SAYS"), _SAYS),
            Column(say("VERDICT"), _VERDICT),
        )
        table = Table(sheet, columns, least=14.0, draw_below=lambda title, text: _below(sheet, title, text))
        for words in coverage_notes(one.finding.uncertainty for one in report.findings):
            sheet.flow(words, NOTE)
            sheet.space(3)
        table.draw(_rows(sheet, report))
    else:
        sheet.flow(_none_words(report), BODY)
    left_out = (
        rejected_words(report.rejected_count),
        unreviewed_words(report.unreviewed_count),
        left_out_words(report),
    )
    for words in left_out:
        if words and not report.is_draft:
            sheet.space(4)
            sheet.flow(words, NOTE)
    for words in report.coverage:
        sheet.space(4)
        sheet.flow(words, STRONG)


def _rows(sheet: Sheet, report: Report) -> list[Row]:
    calibration = {model.reference: model.calibration for model in report.models}
    told = ranged(folded(report.findings), lambda key: place_in_series(report.study, key)[0])
    rows = []
    for one in told:
        if isinstance(one, ReportedGroup):
            rows.append(_group(report, one))
        elif isinstance(one, ReportedRange):
            rows.append(_range(sheet, report, one, calibration.get(one.first.finding.model, "")))
        else:
            rows.append(_row(sheet, report, one, calibration.get(one.finding.model, "")))
    return rows


def _none_words(report: Report) -> str:
    if not report.answers:
        return say("No model was run on this study.")
    if report.rejected_count:
        return say("No finding was accepted.")
    if report.is_draft:
        return say("The model reported no finding.")
    return say("The reader accepted no finding.")


def _row(sheet: Sheet, report: Report, one: ReportedFinding, calibration: str) -> Row:
    return Row((_what(report, one), _says(one, calibration), ()), _marks(sheet, one), _words_below(one))


def _marks(sheet: Sheet, one: ReportedFinding) -> dict[int, Callable[[float], object]]:
    """The number in a disc of the finding's colour, and the verdict on a ground of its own."""

    def disc(top: float) -> None:
        sheet.canvas.setFillColor(one.shown.colour)
        sheet.canvas.setStrokeColor("#3a4650")
        sheet.canvas.setLineWidth(0.4)
        sheet.canvas.circle(sheet.at(MARGIN + 7.5), top - 6.5, 6.6, stroke=1, fill=1)
        size = 7.0 if one.number < 100 else 5.4
        sheet.word(str(one.number), Style(size, 9, "#101418", is_bold=True), MARGIN + 7.5, top - 1.9, align="centre")

    def chip(top: float) -> None:
        sheet.chip(verdict_words(one.verdict), _COLOURS[one.verdict], MARGIN + _VERDICT * sheet.width, top)

    return {0: disc, 2: chip}


def _words_below(one: ReportedFinding) -> list[tuple[str, str]]:
    """How the reader grades it and why, and whatever else the reader wrote."""
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
    told = ((say("Graded"), grades), (say("Reason"), retold(one.reason)), (say("Comment"), one.comment))
    return [(title, text.strip()) for title, text in told if text.strip()]


def _below(sheet: Sheet, title: str, text: str) -> None:
    sheet.need(BODY.leading)
    sheet.word(title, LABEL, MARGIN + 20, sheet.y - 1)
    sheet.flow(text, BODY, indent=_BELOW, is_free=True)


def _group(report: Report, group: ReportedGroup) -> Row:
    """Normal anatomy in one row: how many, which, and which of them are in doubt."""
    told: Told = [(group.names, NOTE)]
    if group.doubtful:
        told.append((say("The model asks for a careful look at: {names}", names=group.doubtful), NOTE))
    where = placed(report, group.findings[0].shown.frame)
    return Row(([(group.words, STRONG), *([(where, NOTE)] if where else [])], told, [(say("normal anatomy"), LABEL)]))


def _range(sheet: Sheet, report: Report, told: ReportedRange, calibration: str) -> Row:
    """The slices of a series that got one answer: which, and how far apart the model's numbers lie."""
    first = told.first
    _, _, count = place_in_series(report.study, first.shown.frame)
    what: Told = [(shortened(named(first.shown), _LABEL_LIMIT), STRONG)]
    what.append((say("{frames} of {count}", frames=_frame_words(report, told.findings), count=count), NOTE))
    what.append((say("Findings {numbers}", numbers=run_words(one.number for one in told.findings)), NOTE))
    if first.corrected is not None and first.corrected.label != first.finding.label:
        what.append((_model_said(first), NOTE))
    says: Told = [(_range_words(report, told), BODY)]
    if calibration and not first.is_added and first.finding.is_calibrated:
        says.append((retold(calibration), NOTE))
    doubts = [(one, one.finding.uncertainty) for one in told.findings]
    spreads = [one.normalised_entropy for _, one in doubts if one and math.isfinite(one.normalised_entropy)]
    if spreads:
        least, most = (f"{one:.2f}" for one in (min(spreads), max(spreads)))
        says.append((say("Normalised entropy {least} to {most}", least=least, most=most), NOTE))
    unsure = tuple(one for one, doubt in doubts if doubt and doubt.needs_review)
    if unsure:
        names = _frame_words(report, unsure)
        says.append((say("The model asks for a careful look at: {names}", names=names), NOTE))
    unlike = tuple(one for one, doubt in doubts if doubt and doubt.is_in_distribution is False)
    if unlike:
        names = _frame_words(report, unlike)
        says.append((say("Unlike the images this model was trained on: {names}", names=names), NOTE))
    return Row((what, says, ()), _marks(sheet, first), _words_below(first))


def _frame_words(report: Report, told: Sequence[ReportedFinding]) -> str:
    """'frame 6', 'frames 2-7, 15'."""
    places = [place_in_series(report.study, one.shown.frame)[1] for one in told]
    if len(places) == 1:
        return say("frame {number}", number=places[0])
    return say("frames {numbers}", numbers=run_words(places))


def _range_words(report: Report, told: ReportedRange) -> str:
    """The least and the greatest number, each with its frame, beside the operating point."""
    if told.first.is_added:
        return told.first.probability_words
    found: list[Finding] = sorted((one.finding for one in told.findings), key=lambda one: one.probability)
    known = [one for one in found if math.isfinite(one.probability)]
    if not known:
        return told.first.probability_words
    (least, at_least), (most, at_most) = (
        (probability_words(one.probability), place_in_series(report.study, one.frame)[1])
        for one in (known[0], known[-1])
    )
    words = say(
        "{least} (frame {at_least}) to {most} (frame {at_most}); this model's operating point is {point}",
        least=least,
        at_least=at_least,
        most=most,
        at_most=at_most,
        point=f"{known[0].threshold:.2f}",
    )
    return words if known[0].is_calibrated else say("score {sentence}, uncalibrated", sentence=words)


def _what(report: Report, one: ReportedFinding) -> Told:
    shown = one.shown
    told: Told = [(shortened(named(shown), _LABEL_LIMIT), STRONG), (_where(report, one), NOTE)]
    if one.corrected is not None and one.corrected.label != one.finding.label:
        told.append((_model_said(one), NOTE))
    return told


def _model_said(one: ReportedFinding) -> str:
    return say("The model said: {label}", label=shortened(retold(one.finding.label), _LABEL_LIMIT))


def _where(report: Report, one: ReportedFinding) -> str:
    """The slice and the place; what has a site and no place, such as a missing tooth, is told by its site alone."""
    has_place = one.shown.localization is not None or not one.shown.site
    place = place_words(one.shown.localization) if has_place else ""
    return say(", ").join(part for part in (placed(report, one.shown.frame), place) if part)


def _says(one: ReportedFinding, calibration: str) -> Told:
    told: Told = [(one.probability_words, BODY)]
    if calibration and not one.is_added and one.finding.is_calibrated:
        told.append((retold(calibration), NOTE))
    doubt = one.finding.uncertainty
    told += [(words, NOTE) for words in doubt_words(doubt)]
    if isinstance(one.finding.localization, Point) and doubt is not None and math.isfinite(doubt.entropy_nats):
        told.append((say("Entropy of its heatmap: {value} nats", value=f"{doubt.entropy_nats:.2f}"), NOTE))
    said = (MADE_OF, *_OF_POINTS) if isinstance(one.finding.localization, Point) else (MADE_OF,)
    told += [(_detail_words(*detail), NOTE) for detail in one.finding.details[:8] if detail[0] not in said]
    return told


def _detail_words(name: str, value: str) -> str:
    """What else a model says; a sentence needs no name before it."""
    words = shortened(retold(value), _LABEL_LIMIT)
    return words if name in (NEIGHBOURS, WARNING) else f"{retold(name)}: {words}"
