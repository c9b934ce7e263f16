"""What makes a report traceable: its cautions, the models, the signature, and the number of the document."""

from app.export.pdf_head import NAME_LIMIT
from app.export.qr_code import document_code, draw_qr
from app.export.sheet import AMBER, BODY, INK, LABEL, MARGIN, MM, NOTE, STRONG, Sheet, Style
from app.export.typesetting import Line, shortened
from app.language import say
from app.report import Report, ReportedModel
from app.report_language import retold
from app.wording import moment_words

_SIDE, _GAP = 22 * MM, 4 * MM
_COMMAND = "overread verify FILE.pdf"

Lines = list[tuple[Line, Style]]


def draw_cautions(sheet: Sheet, report: Report) -> None:
    """What whoever reads the report must be warned of."""
    if not report.cautions:
        return
    sheet.heading(say("Cautions"))
    for text in report.cautions:
        sheet.need(13)
        sheet.canvas.setFillColor(AMBER)
        sheet.canvas.circle(sheet.at(MARGIN + 3), sheet.y - 6.3, 1.8, stroke=0, fill=1)
        sheet.flow(retold(text), BODY, indent=11)


def draw_models(sheet: Sheet, report: Report) -> None:
    """Each model with its version, its calibration and its checksum, on one page."""
    told = [_model_lines(sheet, model) for model in report.models]
    sheet.heading(say("Models"), keep=sum(style.leading for _, style in told[0]) if told else 20)
    if not told:
        sheet.flow(say("No model was run."), NOTE)
    for lines in told:
        sheet.block([(0.0, lines)])
        sheet.space(5)


def _model_lines(sheet: Sheet, model: ReportedModel) -> list[tuple[Line, Style]]:
    reference = model.reference
    use = retold(model.intended_use) or say("not stated")
    device = model.device or say("an unknown device")
    told = [
        (say("{name} · version {version}", name=retold(reference.display_name), version=reference.version), STRONG),
        (
            say("Calibration: {calibration}. Intended use: {use}.", calibration=retold(model.calibration), use=use),
            BODY,
        ),
        (say("ID {id} · ran on {device}", id=reference.id, device=device), NOTE),
        (say("SHA-256 {digest}", digest=reference.sha256), NOTE),
    ]
    if reference.device_uid:
        told.append((say("Device UID {uid}", uid=reference.device_uid), NOTE))
    return [(line, style) for text, style in told for line in sheet.lines(text, style, sheet.width)]


def draw_signature(sheet: Sheet, report: Report) -> None:
    """Who signed, when and for what, or that nobody did; beside it the number of the document where that follows."""
    if not _is_beside(report):
        lines = _signature_lines(sheet, report, sheet.width)
        sheet.heading(say("Signature"), keep=_height(lines) + 12)
        sheet.block([(0.0, lines)])
        if head := _head_words(report):
            sheet.flow(head, NOTE)
        return
    half = 0.45 * sheet.width
    lines = _signature_lines(sheet, report, half - _GAP)
    told = _code_lines(sheet, report, sheet.width - half - _SIDE - _GAP, LABEL)
    height = max(_height(lines), _height(told), _SIDE)
    sheet.heading(say("Signature"), keep=height + 20)
    top = sheet.y
    sheet.block([(0.0, lines)])
    sheet.beside_heading(say("This document"), half, top)
    _qr(sheet, report, half, top)
    sheet.y = top
    sheet.block([(half + _SIDE + _GAP, told)])
    sheet.y = top - height - 4
    if head := _head_words(report):
        sheet.flow(head, NOTE)  # in one line, so that it can be copied


def draw_code(sheet: Sheet, report: Report) -> None:
    """By what the file can be checked against the record: its number, and the same as a QR code.

    Where no record knows of the file there is no code, since nothing could be checked by it.
    """
    if _is_beside(report):
        return  # it stands there already
    if not report.is_recorded:
        sheet.heading(say("This document"), keep=30)
        sheet.flow(say("Number {number}", number=report.document_id), BODY)
        sheet.flow(say("No record knows of this file: whether it was changed cannot be checked."), NOTE)
        return
    sheet.heading(say("This document"), keep=_SIDE + 4)
    top = sheet.y
    _qr(sheet, report, 0.0, top)
    sheet.block([(_SIDE + _GAP, _code_lines(sheet, report, sheet.width - _SIDE - _GAP))])
    sheet.y = min(sheet.y, top - _SIDE - 4)


def _is_beside(report: Report) -> bool:
    """Whether the number of the document stands beside the signature: where it follows, with no words of the site."""
    template = report.template
    sections = template.shown_sections
    follows = sections[sections.index("signature") + 1 :][:1] == ("document",)
    has_words = any(one.section in ("signature", "document") for one in template.texts)
    return follows and report.is_recorded and not has_words


def _signature_lines(sheet: Sheet, report: Report, width: float) -> Lines:
    signature = report.signature
    told: list[tuple[str, Style]] = []
    if signature is None:
        told.append((say("Not signed: this is a draft."), BODY))
        if report.reader_name:
            told.append((say("Reader: {name}", name=shortened(report.reader_name, NAME_LIMIT)), BODY))
    else:
        told.append((shortened(signature.reader_name, NAME_LIMIT), Style(11, 15, INK, is_bold=True)))
        told.append((say("Signed {moment}", moment=moment_words(signature.at)), BODY))
        told.append((say("Meaning of the signature: {meaning}", meaning=retold(signature.meaning)), BODY))
    return [(line, style) for text, style in told for line in sheet.lines(text, style, width)]


def _head_words(report: Report) -> str:
    """Up to where the audit trail went when it was signed."""
    is_known = report.signature is not None and report.audit_head
    return say("Head of the audit trail {head}", head=report.audit_head) if is_known else ""


def _code_lines(sheet: Sheet, report: Report, width: float, number: Style = BODY) -> Lines:
    words = say(
        "Whether this file is as it left Overread: {command}, on the workstation or with the record "
        "that it was made from.",
        command=_COMMAND,
    )
    told = (say("Number {number}", number=report.document_id), number), (words, NOTE)
    return [(line, style) for text, style in told for line in sheet.lines(text, style, width)]


def _qr(sheet: Sheet, report: Report, offset: float, top: float) -> None:
    with sheet.structure.element("Figure", say("QR code with the number of this document")):
        draw_qr(sheet.canvas, document_code(report), sheet.at(MARGIN + offset, _SIDE), top - _SIDE, _SIDE)


def _height(lines: Lines) -> float:
    return sum(style.leading for _, style in lines)
