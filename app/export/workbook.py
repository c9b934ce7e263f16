"""The findings, the measurements and the study as an Office Open XML workbook (ISO/IEC 29500), for spreadsheets.

Numbers are numbers and dates are dates. Text stands in cells of the type text, so that none is taken for a formula;
characters that XML cannot hold are shown as code points.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.export import csv_table, measurement_table, study_table, written_aside
from app.export.csv_table import Cell
from app.foot_angles import reported_angles
from app.report import Report

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_IN_WORDS = ("measurement", "value", "place")
_CELL_LIMIT = 32_767
_DATES = ("birth_date", "study_date")
# What XML 1.0 has no way to write (openpyxl refuses it).
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Workbook:
    """Writes a workbook of four sheets: findings, each number that was measured, the same in words, the study."""

    name: str = "xlsx"
    title: str = "Workbook (XLSX)"
    suffix: str = ".xlsx"

    def write(self, report: Report, path: Path) -> None:
        """Write the whole workbook or nothing."""
        import openpyxl

        book = openpyxl.Workbook()
        sheet = book.active
        sheet.title = "Findings"
        _fill(sheet, csv_table.COLUMNS, csv_table.rows(report))
        numbers = list(measurement_table.measurement_rows(report))
        _fill(book.create_sheet("Measurements"), measurement_table.COLUMNS, numbers)
        told = (*report.measurements, *reported_angles(report))
        measured = [{"measurement": one.label, "value": one.value, "place": one.place} for one in told]
        _fill(book.create_sheet("Measured, in words"), _IN_WORDS, measured)
        _fill(book.create_sheet("Study"), study_table.COLUMNS, [study_table.study_row(report)])
        book.properties.creator = f"Overread {report.application_version}"
        book.properties.title = "Draft report" if report.is_draft else "Report"
        book.properties.created = book.properties.modified = report.made_at.replace(tzinfo=None)
        with written_aside(path) as aside:
            book.save(aside)


def _fill(sheet: "Worksheet", columns: tuple[str, ...], rows: Iterable[Mapping[str, Cell]]) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet.append(list(columns))
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for number, row in enumerate(rows, start=2):
        for at, column in enumerate(columns, start=1):
            value = row.get(column)
            if value is not None and value != "":
                _put(sheet.cell(number, at), column, value)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    for at, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(at)].width = min(max(len(column) + 2, 12), 28)


def _put(cell: Any, column: str, value: Cell) -> None:  # noqa: ANN401 - openpyxl's cells
    if not isinstance(value, str):
        cell.value = value
        return
    if column in _DATES:
        try:
            cell.value, cell.number_format = date.fromisoformat(value), "yyyy-mm-dd"
            return
        except ValueError:
            pass  # a date that is none is shown as the file has it
    cell.value = _UNWRITABLE.sub(_code_point, value)[:_CELL_LIMIT]
    cell.data_type = "s"  # text, whatever it begins with


def _code_point(found: "re.Match[str]") -> str:
    return f"<U+{ord(found.group()):04X}>"


EXPORTER = Workbook()
