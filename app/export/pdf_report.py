"""The report as PDF, for people: A4 or Letter, fonts embedded, every text printed literally and never as markup."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from app.angle_drawing import measured_by_models
from app.export import written_aside
from app.export.pdf_archive import DocumentFacts, archive
from app.export.pdf_findings import draw_findings
from app.export.pdf_frame import draw_key_frame, least_height
from app.export.pdf_head import draw_banners, draw_furniture, draw_head, draw_identity
from app.export.pdf_kind import draw_labels, draw_levels, draw_teeth
from app.export.pdf_measurement import draw_angles, draw_table
from app.export.pdf_record import draw_cautions, draw_code, draw_models, draw_signature
from app.export.sheet import BODY, NOTE, PAGES, Layout, Sheet
from app.export.typesetting import Typesetter
from app.language import say
from app.paths import resource
from app.report import Report
from app.report_language import RIGHT_TO_LEFT, reporting_in
from app.site_template import AFTER, BEFORE

_LAYOUTS = (Layout(), Layout(1.0, 0.62), Layout(0.9, 0.8), Layout(0.9, 0.62), Layout(0.8, 0.62), Layout(0.7, 0.62))
"""In the order of preference: large pictures first."""
_LEAST_OF_LAST = 0.4
"""How much of its height the last page of several has something on, if that can be had."""


@dataclass(frozen=True, slots=True)
class PdfReport:
    """Writes the report as PDF; `page_size` (A4 or Letter) overrules the letterhead's."""

    page_size: str = ""
    name: str = "pdf"
    title: str = "Report (PDF)"
    suffix: str = ".pdf"

    def write(self, report: Report, path: Path) -> None:
        """Write the whole document or nothing, in the report's language."""
        with reporting_in(report.language), written_aside(path) as aside:
            typesetter = Typesetter(resource("fonts"))

            def sheet_of(layout: Layout, *, is_dry: bool) -> Sheet:
                return self._sheet(report, aside, typesetter, layout, is_dry=is_dry)

            layout = _layout(report, lambda one: sheet_of(one, is_dry=True))
            sheet = sheet_of(layout, is_dry=False)
            _compose(sheet, report)
            sheet.close()
            archive(aside, sheet.structure.root, _facts(report))

    def _sheet(self, report: Report, path: Path, typesetter: Typesetter, layout: Layout, *, is_dry: bool) -> Sheet:
        paper = self.page_size or report.letterhead.page_size
        template = report.template
        return Sheet(
            path,
            paper if paper in PAGES else "A4",
            resource("fonts"),
            report.language,
            f"Overread {report.application_version}",
            lambda page, number: draw_furniture(page, report, number),
            accent=template.accent,
            ground=template.ground,
            is_rtl=report.language in RIGHT_TO_LEFT,
            typesetter=typesetter,
            is_dry=is_dry,
            layout=layout,
        )


def _layout(report: Report, sheet_of: Callable[[Layout], Sheet]) -> Layout:
    """As it is set best; closer together where that spares a last page with next to nothing on it.

    It is set without ink to find that out.
    """
    pages: dict[Layout, int] = {}
    for layout in _LAYOUTS:
        sheet = sheet_of(layout)
        _compose(sheet, report)
        pages[layout] = sheet.page
        if layout == _LAYOUTS[0] and (sheet.page == 1 or sheet.room < (1 - _LEAST_OF_LAST) * sheet.height):
            break
    return min(pages, key=lambda one: pages[one])  # the first of those with the fewest


def _facts(report: Report) -> DocumentFacts:
    """The metadata names the kind of document, never the patient: file browsers show a title to anyone."""
    kind = say("Draft report") if report.is_draft else say("Report")
    creator = f"Overread {report.application_version}"
    return DocumentFacts(kind, report.language, creator, report.made_at, report.document_id, report.audit_head)


def _compose(sheet: Sheet, report: Report) -> None:
    """The head, then the sections in the order of the site, each with the site's own words within it."""
    draw_head(sheet, report)
    draw_identity(sheet, report)
    draw_banners(sheet, report)
    template = report.template
    for name in template.shown_sections:
        before, sheet.preface = sheet.headings, template.words_of(name, BEFORE, report.language)
        SECTIONS[name](sheet, report)
        sheet.preface = ()
        is_there = sheet.headings > before  # a section of another kind of study says nothing, nor does the site to it
        for words in template.words_of(name, AFTER, report.language) if is_there else ():
            sheet.space(4)
            sheet.flow(words, BODY, is_free=True)


def _draw_impression(sheet: Sheet, report: Report) -> None:
    sheet.heading(say("Impression"))
    if report.impression.strip():
        sheet.flow(report.impression.strip(), BODY, is_free=True)
    else:
        sheet.flow(say("No impression was written."), NOTE)


def _draw_key_frames(sheet: Sheet, report: Report) -> None:
    if not report.key_frames:
        return
    numbered = report.numbered_measurements
    has_table = "measurements" in report.template.shown_sections
    measured = [
        (
            *(one for one in numbered if one.measurement is not None and one.measurement.frame == key.frame.key),
            *measured_by_models(report, key.frame.key),
        )
        for key in report.key_frames
    ]
    sheet.heading(say("Key frames"), keep=least_height(sheet, report.key_frames[0], measured[0]))
    for number, (key, marks) in enumerate(zip(report.key_frames, measured, strict=True), start=1):
        draw_key_frame(sheet, key, number, marks, has_table=has_table)


SECTIONS: Mapping[str, Callable[[Sheet, Report], None]] = MappingProxyType(
    {
        "impression": _draw_impression,
        "findings": draw_findings,
        "teeth": draw_teeth,
        "levels": draw_levels,
        "angles": draw_angles,
        "probabilities": draw_labels,
        "key_frames": _draw_key_frames,
        "measurements": draw_table,
        "cautions": draw_cautions,
        "models": draw_models,
        "signature": draw_signature,
        "document": draw_code,
    }
)
EXPORTER = PdfReport()
