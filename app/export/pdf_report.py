"""The report as PDF, for people: A4 or Letter, fonts embedded, every text printed literally and never as markup."""

from dataclasses import dataclass
from pathlib import Path

from app.export import written_aside
from app.export.pdf_archive import DocumentFacts, archive
from app.export.pdf_findings import draw_findings
from app.export.pdf_frame import draw_key_frame, least_height
from app.export.pdf_kind import draw_kind
from app.export.qr_code import document_code, draw_qr
from app.export.sheet import (
    ACCENT,
    AMBER,
    BODY,
    GREEN,
    INK,
    LABEL,
    MARGIN,
    MM,
    MUTED,
    NOTE,
    PAGES,
    PALE,
    STRONG,
    Sheet,
    Style,
)
from app.export.typesetting import Line, shortened
from app.paths import resource
from app.report import Report
from app.wording import DISCLAIMER, moment_words, rejected_words, sex_words, source_words, unreviewed_words

NAME_LIMIT = 200
_TITLE = Style(17, 21, INK, is_bold=True)
_WATERMARK = Style(118, 118, "#7a1f1f", is_bold=True, alpha=0.07)
_LOGO_BYTES = 8 * 2**20


@dataclass(frozen=True, slots=True)
class PdfReport:
    """Writes the report as PDF; `page_size` (A4 or Letter) overrules the letterhead's."""

    page_size: str = ""
    name: str = "pdf"
    title: str = "Report (PDF)"
    suffix: str = ".pdf"

    def write(self, report: Report, path: Path) -> None:
        """Write the whole document or nothing."""
        paper = self.page_size or report.letterhead.page_size
        with written_aside(path) as aside:
            sheet = Sheet(
                aside,
                paper if paper in PAGES else "A4",
                resource("fonts"),
                report.language,
                f"Overread {report.application_version}",
                lambda page, number: _furniture(page, report, number),
            )
            _compose(sheet, report)
            sheet.close()
            archive(aside, sheet.structure.root, _facts(report))


def _facts(report: Report) -> DocumentFacts:
    """The metadata names the kind of document, never the patient: file browsers show a title to anyone."""
    kind = "Draft report" if report.is_draft else "Report"
    creator = f"Overread {report.application_version}"
    return DocumentFacts(kind, report.language, creator, report.made_at, report.document_id, report.audit_head)


def _compose(sheet: Sheet, report: Report) -> None:
    _head(sheet, report)
    _identity(sheet, report)
    _banners(sheet, report)
    sheet.heading("Impression")
    sheet.flow(report.impression.strip() or "No impression was written.", BODY if report.impression.strip() else NOTE)
    draw_findings(sheet, report)
    draw_kind(sheet, report)
    if report.key_frames:
        sheet.heading("Key frames", keep=least_height(sheet, report.key_frames[0]))
        for number, key in enumerate(report.key_frames, start=1):
            draw_key_frame(sheet, key, number)
    _measurements(sheet, report)
    _cautions(sheet, report)
    _models(sheet, report)
    _signature(sheet, report)
    _code(sheet, report)


def _head(sheet: Sheet, report: Report) -> None:
    """The letterhead, the title, and whether this is a draft."""
    top = sheet.y + 8 * MM
    right = MARGIN + sheet.width
    text_left = MARGIN + _logo(sheet, report, top)
    head = report.letterhead
    name = head.institution or report.study.institution
    if name:
        sheet.word(shortened(name, 90), Style(10, 13, INK, is_bold=True), text_left, top)
    for line in head.lines[:3]:
        top -= 11
        sheet.word(shortened(line, 110), NOTE, text_left, top)
    if report.is_draft:
        sheet.chip("DRAFT", "#a23737", right, sheet.y + 8 * MM, align="right")
    else:
        sheet.chip(report.state.value.upper(), GREEN, right, sheet.y + 8 * MM, align="right")
    sheet.y = min(sheet.y - 2, top - 22)
    with sheet.structure.element("H1"):
        sheet.word("Report", _TITLE, MARGIN, sheet.y)
    sheet.word(f"Made {moment_words(report.made_at)}", NOTE, right, sheet.y - 6, align="right")
    sheet.y -= 25
    sheet.rule(ACCENT, 1.2)
    sheet.y -= 8


def _logo(sheet: Sheet, report: Report, top: float) -> float:
    """Draw the site's logo, if its file is a picture; returns the width it takes."""
    from PIL import Image, UnidentifiedImageError
    from reportlab.lib.utils import ImageReader

    path = Path(report.letterhead.logo_path)
    try:
        if not report.letterhead.logo_path or not path.is_file() or path.stat().st_size > _LOGO_BYTES:
            return 0.0
        with Image.open(path, formats=("PNG", "JPEG")) as picture:
            picture.thumbnail((600, 300))
            flat = picture.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return 0.0
    height = 11 * MM
    width = min(height * flat.width / flat.height, 45 * MM)
    height = width * flat.height / flat.width
    sheet.canvas.drawImage(ImageReader(flat), MARGIN, top + 2 - height, width, height, mask="auto")
    return width + 4 * MM


def _identity(sheet: Sheet, report: Report) -> None:
    """Patient and study on a tinted ground, two columns of label and value."""
    study, patient = report.study, report.study.patient
    born = " · ".join(part for part in (patient.birth_date, sex_words(patient.sex)) if part)
    described = " · ".join(part for part in (study.description, " ".join(study.modalities)) if part)
    left = [
        ("Patient", patient.name or "not stated", STRONG),
        ("Patient ID", patient.id or "not stated", BODY),
        ("Born, sex", born or "not stated", BODY),
    ]
    right = [
        ("Study", described or "not named", BODY),
        ("Date", " ".join(part for part in (study.date, study.time[:8]) if part) or "not stated", BODY),
        ("Accession", study.accession_number or "not stated", BODY),
        ("Referred by", study.referring_physician, BODY),
        ("File", _files(report), BODY),
    ]
    half = (sheet.width - 20) / 2
    columns = [_labelled(sheet, rows, half - 62) for rows in (left, right)]
    height = max(len(lines) for lines in columns) * 12.5 + 12
    sheet.need(height)
    sheet.box(MARGIN, sheet.y, sheet.width, height, PALE)
    for number, lines in enumerate(columns):
        x, top = MARGIN + 10 + number * (half + 6), sheet.y - 6
        with sheet.structure.element("P"):
            for label, line, style in lines:
                sheet.word(label, LABEL, x, top - 1)
                sheet.put(line, style, x + 60, top)
                top -= 12.5
    sheet.y -= height + 4
    for words in report.series[:6]:
        sheet.flow(f"Series {shortened(words, NAME_LIMIT)}", NOTE, indent=10)
    if len(report.series) > 6:
        sheet.flow(f"and {len(report.series) - 6} more series", NOTE, indent=10)


def _files(report: Report) -> str:
    """The files of pictures that name no patient themselves; a DICOM file needs no such thing."""
    rasters = [one for series in report.study.series for one in series.instances if one.kind == "raster"]
    names = list(dict.fromkeys(source_words(one.source) for one in rasters))
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def _labelled(sheet: Sheet, rows: list[tuple[str, str, Style]], width: float) -> list[tuple[str, Line, Style]]:
    """Each value set to its column's width, its label beside the first line; an empty value has no row."""
    found = []
    for label, value, style in rows:
        if value:
            lines = sheet.lines(shortened(value, NAME_LIMIT), style, width)
            found += [("" if place else label, line, style) for place, line in enumerate(lines)]
    return found


def _banners(sheet: Sheet, report: Report) -> None:
    """What must not be overlooked, before anything else is read."""
    sheet.space(6)
    if report.is_synthetic:
        sheet.banner("SYNTHETIC", "This study was drawn by a program. It shows no person.", ACCENT, "#e6f1f5")
    if report.is_draft:
        sheet.banner("Draft", "Nobody has signed this report. It lists every finding with the verdict so far.")
    for conflict in report.study.conflicts:
        sheet.banner("The files of this study contradict each other", conflict)
    if report.unanswered:
        sheet.banner("Not analysed", report.unanswered)


def _measurements(sheet: Sheet, report: Report) -> None:
    if not report.measurements:
        return
    sheet.heading("Measurements")
    for one in report.measurements:
        columns = ((one.label, BODY, 0.0, 0.42), (one.value, STRONG, 0.44, 0.26), (one.place, NOTE, 0.72, 0.28))
        sheet.block(
            [
                (start * sheet.width, [(line, style) for line in sheet.lines(text[:400], style, share * sheet.width)])
                for text, style, start, share in columns
            ],
            padding=2,
        )


def _cautions(sheet: Sheet, report: Report) -> None:
    if not report.cautions:
        return
    sheet.heading("Cautions")
    for text in report.cautions:
        sheet.need(13)
        sheet.canvas.setFillColor(AMBER)
        sheet.canvas.circle(MARGIN + 3, sheet.y - 6.3, 1.8, stroke=0, fill=1)
        sheet.flow(text, BODY, indent=11)


def _models(sheet: Sheet, report: Report) -> None:
    sheet.heading("Models")
    if not report.models:
        sheet.flow("No model was run.", NOTE)
    for model in report.models:
        reference = model.reference
        sheet.need(52)
        sheet.flow(f"{reference.display_name} · version {reference.version}", STRONG)
        sheet.flow(f"Calibration: {model.calibration}. Intended use: {model.intended_use or 'not stated'}.", BODY)
        sheet.flow(f"ID {reference.id} · ran on {model.device or 'an unknown device'}", NOTE)
        sheet.flow(f"SHA-256 {reference.sha256}", NOTE)
        if reference.device_uid:
            sheet.flow(f"Device UID {reference.device_uid}", NOTE)
        sheet.space(5)


def _signature(sheet: Sheet, report: Report) -> None:
    sheet.heading("Signature", keep=60)
    signature = report.signature
    if signature is None:
        reader = f" Reader: {shortened(report.reader_name, NAME_LIMIT)}." if report.reader_name else ""
        sheet.flow(f"Not signed: this is a draft.{reader}", BODY)
        return
    sheet.flow(shortened(signature.reader_name, NAME_LIMIT), Style(11, 15, INK, is_bold=True))
    sheet.flow(f"Signed {moment_words(signature.at)}", BODY)
    sheet.flow(f"Meaning of the signature: {signature.meaning}", BODY)
    for words in (rejected_words(report.rejected_count), unreviewed_words(report.unreviewed_count)):
        if words:
            sheet.flow(words, NOTE)
    if report.audit_head:
        sheet.flow(f"Head of the audit trail {report.audit_head}", NOTE)


def _code(sheet: Sheet, report: Report) -> None:
    """By what the file can be checked against the record: its number, and the same as a QR code."""
    side = 22 * MM
    sheet.heading("This document", keep=side + 4)
    top = sheet.y
    with sheet.structure.element("Figure", "QR code with the number of this document"):
        draw_qr(sheet.canvas, document_code(report), MARGIN, top - side, side)
    left = side + 5 * MM
    sheet.flow(f"Number {report.document_id}", BODY, indent=left)
    sheet.flow("Whether this file is as it left Overread: overread verify FILE.pdf", NOTE, indent=left)
    sheet.flow("on the workstation or with the record that it was made from.", NOTE, indent=left)
    sheet.y = min(sheet.y, top - side - 4)


def _furniture(sheet: Sheet, report: Report, number: int) -> None:
    """What stands on every page: whose report, the disclaimer, the page, and the watermark of a draft."""
    right, foot = MARGIN + sheet.width, 13 * MM
    if number > 1:
        patient = report.study.patient
        whose = " · ".join(shortened(part, 60) for part in (patient.name, patient.id, report.study.date) if part)
        top = PAGES[sheet.page_size][1] - 12 * MM
        sheet.word(whose or "Report", LABEL, MARGIN, top)
        sheet.word("DRAFT" if report.is_draft else "Signed report", LABEL, right, top, align="right")
    sheet.canvas.setStrokeColor("#d3dce3")
    sheet.canvas.setLineWidth(0.5)
    sheet.canvas.line(MARGIN, foot + 4, right, foot + 4)
    synthetic = "SYNTHETIC study. " if report.is_synthetic else ""
    sheet.word(f"{synthetic}{DISCLAIMER}", Style(7.2, 10, MUTED, is_bold=True), MARGIN, foot)
    sheet.word(f"Overread {report.application_version}", LABEL, MARGIN, foot - 9)
    wide = sheet.word(f"Page {number} of", LABEL, right - 12, foot, align="right")
    sheet.page_count(right - 12 + (2 if wide else 0), foot, LABEL)
    if report.is_draft:
        _watermark(sheet)


def _watermark(sheet: Sheet) -> None:
    width, height = PAGES[sheet.page_size]
    sheet.canvas.saveState()
    sheet.canvas.translate(width / 2, height / 2)
    sheet.canvas.rotate(52)
    sheet.word("DRAFT", _WATERMARK, 0, 60, align="centre")
    sheet.canvas.restoreState()


EXPORTER = PdfReport()
