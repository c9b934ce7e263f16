"""What a report tells beyond its findings, by kind of study: teeth, levels of a spine, what a classifier gave."""

from collections.abc import Sequence

from app.export.sheet import AMBER, BODY, GREEN, INK, LABEL, MARGIN, MUTED, NOTE, RED, RULE, STRONG, Sheet, Style
from app.finding_filter import standing
from app.language import say
from app.level_table import level_rows
from app.report import Report, place_in_series
from app.report_language import retold
from app.review import Verdict
from app.tooth_chart import LOWER, UPPER, Tooth, tooth_chart
from app.wording import probability_words, verdict_words
from inference.request import FrameAnswer

_CELL_HEIGHT = 30.0
_LABEL_LIMIT = 12
_FRAME_LIMIT = 6
_COLOURS = {
    Verdict.UNREVIEWED: MUTED,
    Verdict.ACCEPTED: GREEN,
    Verdict.SUPPLEMENTED: AMBER,
    Verdict.REJECTED: RED,
}


# --- dental: a chart of 32 teeth, and a row for each that something is told of ---


def draw_teeth(sheet: Sheet, report: Report) -> None:
    """The chart and the table of teeth, where a finding names one."""
    findings = [one.finding for one in report.findings]
    teeth = tooth_chart(findings, report.review)
    if not teeth:
        return
    sheet.heading(say("Teeth"), keep=2 * _CELL_HEIGHT + 60)
    sheet.flow(
        say("FDI numbers, the patient's right on the left. Crossed: absent. Ring: not seen. Disc: findings."), NOTE
    )
    sheet.space(4)
    told = "; ".join(f"FDI {one.number}: {_labels(one, report)}" for one in teeth.values() if one.findings)
    words = say("Tooth chart: {teeth}", teeth=told) if told else say("Tooth chart: nothing is told of any tooth.")
    with sheet.structure.element("Figure", words), sheet.left_to_right():
        for row in (UPPER, LOWER):
            width = sheet.width / 16
            for place, number in enumerate(row):
                _tooth(sheet, teeth[number], MARGIN + place * width, sheet.y, width)
            sheet.y -= _CELL_HEIGHT + 3
    sheet.canvas.setStrokeColor(INK)
    middle = MARGIN + sheet.width / 2
    sheet.canvas.line(middle, sheet.y + 3, middle, sheet.y + 2 * _CELL_HEIGHT + 6)
    sheet.space(4)
    for tooth in teeth.values():
        if labels := _labels(tooth, report):
            _row(sheet, ((0.0, f"FDI {tooth.number}", STRONG), (0.14, labels, BODY)))


def _labels(tooth: Tooth, report: Report) -> str:
    """'Missing tooth (accepted)' for each finding on a tooth."""
    return say(", ").join(
        f"{retold(standing(one, report.review).label)} ({verdict_words(report.review.verdict_on(one.id))})"
        for one in tooth.findings
    )


def _tooth(sheet: Sheet, tooth: Tooth, x: float, top: float, width: float) -> None:
    canvas = sheet.canvas
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.5)
    canvas.roundRect(x + 1, top - _CELL_HEIGHT, width - 2, _CELL_HEIGHT, 3, stroke=1, fill=0)
    sheet.word(str(tooth.number), LABEL, x + width / 2, top - 2, align="centre")
    middle, level = x + width / 2, top - 20
    if tooth.is_absent:
        canvas.setStrokeColor(_COLOURS[tooth.verdict or Verdict.UNREVIEWED])
        canvas.setLineWidth(1.4)
        canvas.line(middle - 4, level - 4, middle + 4, level + 4)
        canvas.line(middle - 4, level + 4, middle + 4, level - 4)
    elif tooth.findings:
        canvas.setFillColor(_COLOURS[tooth.verdict or Verdict.UNREVIEWED])
        canvas.circle(middle, level, 5.5, stroke=0, fill=1)
        count = Style(6.5, 8, "#ffffff", is_bold=True)
        sheet.word(str(len(tooth.findings)), count, middle, level + 4.4, align="centre")
    elif tooth.is_seen:
        canvas.setFillColor("#d3dce3")
        canvas.circle(middle, level, 3.0, stroke=0, fill=1)
    else:
        canvas.setStrokeColor(RULE)
        canvas.circle(middle, level, 3.0, stroke=1, fill=0)


# --- a spine: a row for each level ---


def draw_levels(sheet: Sheet, report: Report) -> None:
    """A row for each level that a model looked for, found or not."""
    rows = list(level_rows(report))
    if not rows:
        return
    sheet.heading(say("Levels"), keep=60)
    heads = (say("LEVEL"), say("SLICE"), say("PEAK OF ITS HEATMAP"), say("ENTROPY"), say("REMARKS"))
    starts = (0.0, 0.12, 0.24, 0.46, 0.62)
    _row(sheet, tuple((start, head, LABEL) for start, head in zip(starts, heads, strict=True)))
    for one in rows:
        is_found = one["outcome"] == "found"
        peak = say(
            "{value} (from {threshold})",
            value=probability_words(float(one["peak"] or 0.0)),
            threshold=f"{float(one['threshold'] or 0.0):.2f}",
        )
        remarks = [retold(str(one[name])) for name in ("stratum", "warning", "neighbours") if one[name]]
        cells = (
            str(one["label"]),
            say("{number} of {count}", number=one["position"], count=one["frames"]) if is_found else say("not found"),
            peak,
            say("{value} nats", value=f"{float(one['entropy_nats'] or 0.0):.2f}"),
            "; ".join(remarks),
        )
        styles = (STRONG, BODY, BODY, BODY, NOTE)
        sheet.rule()
        _row(sheet, tuple(zip(starts, cells, styles, strict=True)))


# --- a classifier: what it gave each label ---


def draw_labels(sheet: Sheet, report: Report) -> None:
    """The probability of every label on the key frames, where a model gave few labels to the whole frame."""
    shown = {one.frame.key for one in report.key_frames}
    told: list[tuple[str, FrameAnswer]] = [
        (answer.model.display_name, frame)
        for answer in report.answers
        for frame in answer.frames
        if frame.frame in shown and 1 < len(frame.probabilities) <= _LABEL_LIMIT
    ][:_FRAME_LIMIT]
    if not told:
        return
    sheet.heading(say("Probabilities"), keep=60)
    for model, frame in told:
        series, position, count = place_in_series(report.study, frame.frame)
        place = say("frame {number} of {count}", number=position, count=count) if count > 1 else ""
        sheet.flow(" · ".join(part for part in (retold(model), place, series) if part), NOTE)
        for one in sorted(frame.probabilities, key=lambda label: -label.probability):
            told_as = {"value": probability_words(one.probability), "point": f"{one.threshold:.2f}"}
            if one.probability >= one.threshold:
                words = say("{value}, at or above its operating point ({point})", **told_as)
            else:
                words = say("{value}, below its operating point ({point})", **told_as)
            _bar(sheet, retold(one.label), one.probability, one.threshold, words)
        sheet.space(4)


def _bar(sheet: Sheet, label: str, probability: float, threshold: float, words: str) -> None:
    """A label, a bar from 0 to 1 with the operating point on it, and the number in words."""
    sheet.need(14)
    left, wide, top = MARGIN + 0.30 * sheet.width, 0.28 * sheet.width, sheet.y
    with sheet.structure.element("P"):
        for line in sheet.lines(label[:60], BODY, 0.29 * sheet.width)[:1]:
            sheet.put(line, BODY, MARGIN, top)
        canvas = sheet.canvas
        canvas.setFillColor("#e6ebef")
        canvas.rect(sheet.at(left, wide), top - 9.5, wide, 6, stroke=0, fill=1)
        canvas.setFillColor(sheet.accent)
        part = wide * min(max(probability, 0.0), 1.0)
        canvas.rect(sheet.at(left, part), top - 9.5, part, 6, stroke=0, fill=1)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.9)
        at = sheet.at(left + wide * min(max(threshold, 0.0), 1.0))
        canvas.line(at, top - 11, at, top - 2)
        sheet.word(words, NOTE, left + wide + 8, top)
    sheet.y -= 13.5


def _row(sheet: Sheet, cells: Sequence[tuple[float, str, Style]]) -> None:
    """Cells side by side, each set to the width up to the next, kept together."""
    ends = [*(start for start, _, _ in cells[1:]), 1.0]
    sheet.block(
        [
            (
                start * sheet.width,
                [(line, style) for line in sheet.lines(text, style, (end - start) * sheet.width - 8)],
            )
            for (start, text, style), end in zip(cells, ends, strict=True)
        ],
        padding=1.5,
    )
