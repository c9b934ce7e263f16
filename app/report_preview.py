"""The PDF report as it would be written now, in memory: made aside, and drawn page by page."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.export import Exporter, write_report
from app.reading.paged_pdf import drawn_page, page_sizes
from app.report import Report, with_site
from app.settings import Settings


@dataclass(frozen=True, slots=True, repr=False)
class ReportPreview:
    """One PDF and what it is of; names a patient in its pages, so it has no useful repr.

    `page_sizes` are (width, height) in points of 1/72 inch.
    """

    study_uid: str
    is_draft: bool
    content: bytes
    page_sizes: tuple[tuple[float, float], ...]


def make_preview(report: Report, exporter: Exporter, settings: Settings) -> ReportPreview:
    """Write the report as it would leave the program, and keep it in memory alone; raises ExportError.

    The file that the exporter needs lies for a moment in a folder that only this user can read.
    """
    with tempfile.TemporaryDirectory(prefix="overread-") as folder:
        path = Path(folder) / f"preview{exporter.suffix}"
        write_report(exporter, with_site(report, settings), path)
        content = path.read_bytes()
    return ReportPreview(report.study.uid, report.is_draft, content, page_sizes(content))


def draw_preview(preview: ReportPreview, number: int, width: int) -> NDArray[np.uint8]:
    """A page, 1-based, as (height, width, 3) RGB on white, `width` pixels wide."""
    return drawn_page(preview.content, number, width)
