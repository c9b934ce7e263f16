"""What a report tells beyond its findings, by kind of study: teeth, levels of a spine, what a classifier gave."""

from collections.abc import Iterator, Mapping, Sequence

from app.export.csv_table import Cell
from app.export.pdf_table import Column, Row, Table, Told
from app.export.sheet import AMBER, BODY, GREEN, INK, LABEL, MARGIN, MUTED, NOTE, RED, RULE, STRONG, Sheet, Style
from app.finding_filter import standing
from app.language import say
from app.level_table import level_rows
from app.report import Report, ReportedFinding, place_in_series
from app.report_language import retold
from app.review import Verdict
from app.tooth_chart import LOWER, UPPER, Tooth, tooth_chart
from app.wording import probability_words, verdict_words
from inference.landmark_series import LEVELS
from inference.request import Answer, FrameAnswer

_CELL_HEIGHT = 30.0
_LABEL_LIMIT = 12
_FRAME_LIMIT = 6
_TABLE_LABELS = 5
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
    if report.is_draft:
        legend = say("FDI numbers, the patient's right on the left. Crossed: absent. Ring: not seen. Disc: findings.")
    else:  # what the model saw of the other teeth nobody reviewed
        legend = say(
            "FDI numbers, the patient's right on the left. Crossed: absent. Disc: findings. "
            "Without a mark: nothing is reported of the tooth."
        )
    sheet.flow(legend, NOTE)
    sheet.space(4)
    told = say("; ").join(f"FDI {one.number}: {_labels(one, report)}" for one in teeth.values() if one.findings)
    words = say("Tooth chart: {teeth}", teeth=told) if told else say("Tooth chart: nothing is told of any tooth.")
    with sheet.structure.element("Figure", words), sheet.left_to_right():
        for row in (UPPER, LOWER):
            width = sheet.width / 16
            for place, number in enumerate(row):
                _tooth(sheet, teeth[number], MARGIN + place * width, sheet.y, width, has_rings=report.is_draft)
            sheet.y -= _CELL_HEIGHT + 3
    sheet.canvas.setStrokeColor(INK)
    middle = MARGIN + sheet.width / 2
    sheet.canvas.line(middle, sheet.y + 3, middle, sheet.y + 2 * _CELL_HEIGHT + 6)
    sheet.space(4)
    told_of = [(f"FDI {tooth.number}", labels) for tooth in teeth.values() if (labels := _labels(tooth, report))]
    if told_of:
        columns = Column(say("TOOTH"), 0.0), Column(say("FINDINGS"), 0.14)
        Table(sheet, columns, padding=1.5).draw([Row(([(name, STRONG)], [(told, BODY)])) for name, told in told_of])


def _labels(tooth: Tooth, report: Report) -> str:
    """'Missing tooth (accepted)' for each finding on a tooth."""
    return say(", ").join(
        f"{retold(standing(one, report.review).label)} ({verdict_words(report.review.verdict_on(one.id))})"
        for one in tooth.findings
    )


def _tooth(sheet: Sheet, tooth: Tooth, x: float, top: float, width: float, *, has_rings: bool) -> None:
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
    elif has_rings:
        canvas.setStrokeColor(RULE)
        canvas.circle(middle, level, 3.0, stroke=1, fill=0)


# --- a spine: a row for each level ---


def draw_levels(sheet: Sheet, report: Report) -> None:
    """A row for each level that a model looked for, found or not; in a signed report for those that a reader took."""
    rows = [_level(sheet, level, one) for level, one in _levels(report)]
    if not rows:
        return
    heads = (say("LEVEL"), say("SLICE"), say("PEAK OF ITS HEATMAP"), say("ENTROPY"), say("REMARKS"), say("VERDICT"))
    starts = (0.0, 0.095, 0.205, 0.43, 0.56, 0.83)
    table = Table(sheet, [Column(*one) for one in zip(heads, starts, strict=True)], least=13.0, padding=1.5)
    sheet.heading(say("Levels"), keep=min(table.height(rows), sheet.height / 2))
    table.draw(rows)


def _levels(report: Report) -> Iterator[tuple[Mapping[str, Cell], ReportedFinding | None]]:
    """Each level as the model gave it, with the finding that the report tells of it."""
    told: dict[tuple[str, str], ReportedFinding] = {}
    for one in report.findings:
        if not one.is_added:
            told.setdefault((_series_of(report, one), one.finding.label), one)
    for level in level_rows(report):
        found = told.get((str(level["series_uid"]), str(level["label"])))
        if found is not None or report.is_draft:
            yield level, found


def _series_of(report: Report, one: ReportedFinding) -> str:
    try:
        return report.study.series_of(one.finding.frame.instance_uid).uid
    except KeyError:
        return ""


def _level(sheet: Sheet, level: Mapping[str, Cell], one: ReportedFinding | None) -> Row:
    peak = say(
        "{value} (from {threshold})",
        value=probability_words(float(level["peak"] or 0.0)),
        threshold=f"{float(level['threshold'] or 0.0):.2f}",
    )
    remarks = [retold(str(level[name])) for name in ("stratum", "warning", "neighbours") if level[name]]
    name = str(level["label"])
    if one is not None and one.shown.label != one.finding.label:
        remarks.insert(0, say("The model said: {label}", label=retold(name)))
        name = one.shown.label
    is_found = level["outcome"] == "found"
    place = (
        say("{number} of {count}", number=level["position"], count=level["frames"]) if is_found else say("not found")
    )
    entropy = say("{value} nats", value=f"{float(level['entropy_nats'] or 0.0):.2f}")
    told = ((name, STRONG), (place, BODY), (peak, BODY), (entropy, BODY), (say("; ").join(remarks), NOTE))
    cells = [*([part] if part[0] else [] for part in told), []]
    if one is None:
        return Row(cells)
    verdict = one.verdict
    return Row(
        cells,
        {5: lambda top: sheet.chip(verdict_words(verdict), _COLOURS[verdict], MARGIN + 0.83 * sheet.width, top)},
    )


# --- a classifier: what it gave each label ---


def draw_labels(sheet: Sheet, report: Report) -> None:
    """The probability of every label on the key frames, where a model gave few labels to the whole frame.

    In a signed report on those frames alone of which it tells a finding of that model, and without the labels that the
    model reported and no reader accepted.
    """
    told = [(answer, frame) for answer in report.answers for frame in answer.frames if _tells(report, answer, frame)]
    told = told[:_FRAME_LIMIT]
    if not told:
        return
    by_model: dict[tuple[str, tuple[str, ...]], list[FrameAnswer]] = {}
    for answer, frame in told:
        labels = tuple(one.label for one in frame.probabilities)
        by_model.setdefault((answer.model.display_name, labels), []).append(frame)
    sheet.heading(say("Probabilities"), keep=14.0 * len(told[0][1].probabilities) + 12)
    for (model, labels), frames in by_model.items():
        if len(frames) > 1 and len(labels) <= _TABLE_LABELS:
            _label_table(sheet, report, model, frames)
        else:
            for frame in frames:
                _label_bars(sheet, report, model, frame)


def _label_table(sheet: Sheet, report: Report, model: str, frames: Sequence[FrameAnswer]) -> None:
    """A row for each of several frames, a column for each label; what reached its operating point is bold."""
    heads = [say("FRAME")]
    heads += [f"{retold(one.label)} ({one.threshold:.2f})" for one in frames[0].probabilities]
    wide = 0.82 / len(frames[0].probabilities)
    columns = [Column(head, 0.18 + (place - 1) * wide if place else 0.0) for place, head in enumerate(heads)]
    rows = []
    for frame in sorted(frames, key=lambda one: place_in_series(report.study, one.frame)):
        left_out = _left_out(report, frame)
        values: list[Told] = [
            [(probability_words(one.probability), STRONG if one.probability >= one.threshold else BODY)]
            if one.label not in left_out
            else []
            for one in frame.probabilities
        ]
        _, position, count = place_in_series(report.study, frame.frame)
        rows.append(Row(([(say("{number} of {count}", number=position, count=count), BODY)], *values)))
    sheet.flow(
        say(
            "{model}; in brackets the operating point of each label, and bold what lies at or above it.",
            model=retold(model),
        ),
        NOTE,
    )
    sheet.space(3)
    Table(sheet, columns, padding=1.5).draw(rows)
    sheet.space(4)


def _label_bars(sheet: Sheet, report: Report, model: str, frame: FrameAnswer) -> None:
    """A bar for each label of one frame."""
    series, position, count = place_in_series(report.study, frame.frame)
    place = say("frame {number} of {count}", number=position, count=count) if count > 1 else ""
    left_out = _left_out(report, frame)
    labels = [one for one in frame.probabilities if one.label not in left_out]
    sheet.need(14.0 * len(labels) + 12)
    sheet.flow(" · ".join(part for part in (retold(model), place, series) if part), NOTE)
    for one in sorted(labels, key=lambda label: -label.probability):
        told_as = {"value": probability_words(one.probability), "point": f"{one.threshold:.2f}"}
        if one.probability >= one.threshold:
            words = say("{value}, at or above its operating point ({point})", **told_as)
        else:
            words = say("{value}, below its operating point ({point})", **told_as)
        _bar(sheet, retold(one.label), one.probability, one.threshold, words)
    sheet.space(4)


def _tells(report: Report, answer: Answer, frame: FrameAnswer) -> bool:
    """Whether what a model gave the labels of a frame belongs into this report."""
    is_shown = any(one.frame.key == frame.frame for one in report.key_frames)
    is_few = 1 < len(frame.probabilities) <= _LABEL_LIMIT and LEVELS not in frame.details
    is_told = any((one.finding.frame, one.finding.model) == (frame.frame, answer.model) for one in report.findings)
    return is_shown and is_few and (report.is_draft or is_told)


def _left_out(report: Report, frame: FrameAnswer) -> set[str]:
    """The labels that the model reported on a frame and that a signed report does not tell."""
    if report.is_draft:
        return set()
    told = {one.finding.label for one in report.findings if one.finding.frame == frame.frame}
    return {one.label for one in frame.findings} - told


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
