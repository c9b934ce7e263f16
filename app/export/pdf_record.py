"""What makes a report traceable: its cautions, the models, the signature, and the number of the document."""

from app.export.pdf_head import NAME_LIMIT
from app.export.qr_code import document_code, draw_qr
from app.export.sheet import AMBER, BODY, INK, MARGIN, MM, NOTE, STRONG, Sheet, Style
from app.export.typesetting import Line, shortened
from app.language import say
from app.report import Report, ReportedModel
from app.report_language import retold
from app.wording import moment_words

_SIDE = 22 * MM
_COMMAND = "overread verify FILE.pdf"


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
    """Who signed, when and for what; or that nobody did. The number of the document stays with it where it follows."""
    sections = report.template.shown_sections
    follows = sections[sections.index("signature") + 1 :][:1] == ("document",)
    keep = (_SIDE + 44 if follows and report.is_recorded else 0) + (90 if report.signature else 20)
    sheet.heading(say("Signature"), keep=keep)
    signature = report.signature
    if signature is None:
        sheet.flow(say("Not signed: this is a draft."), BODY)
        if report.reader_name:
            sheet.flow(say("Reader: {name}", name=shortened(report.reader_name, NAME_LIMIT)), BODY)
        return
    sheet.flow(shortened(signature.reader_name, NAME_LIMIT), Style(11, 15, INK, is_bold=True))
    sheet.flow(say("Signed {moment}", moment=moment_words(signature.at)), BODY)
    sheet.flow(say("Meaning of the signature: {meaning}", meaning=retold(signature.meaning)), BODY)
    if report.audit_head:
        sheet.flow(say("Head of the audit trail {head}", head=report.audit_head), NOTE)


def draw_code(sheet: Sheet, report: Report) -> None:
    """By what the file can be checked against the record: its number, and the same as a QR code.

    Where no record knows of the file there is no code, since nothing could be checked by it.
    """
    if not report.is_recorded:
        sheet.heading(say("This document"), keep=30)
        sheet.flow(say("Number {number}", number=report.document_id), BODY)
        sheet.flow(say("No record knows of this file: whether it was changed cannot be checked."), NOTE)
        return
    sheet.heading(say("This document"), keep=_SIDE + 4)
    top = sheet.y
    with sheet.structure.element("Figure", say("QR code with the number of this document")):
        draw_qr(sheet.canvas, document_code(report), sheet.at(MARGIN, _SIDE), top - _SIDE, _SIDE)
    left = _SIDE + 5 * MM
    sheet.flow(say("Number {number}", number=report.document_id), BODY, indent=left)
    words = say(
        "Whether this file is as it left Overread: {command}, on the workstation or with the record "
        "that it was made from.",
        command=_COMMAND,
    )
    sheet.flow(words, NOTE, indent=left)
    sheet.y = min(sheet.y, top - _SIDE - 4)
