"""The reader's measurements as a table: one row a number, as CSV. New columns are added at the end.

`quantity` is its name where a mark has several numbers (area, mean, ...), `value` the number in full precision, `unit`
mm, mm², °, HU, ... or px where the size of a pixel is not known, which `caution` then says. `points` are the mark's
own, "row column" with ";" between, in pixels of the frame, the origin at the outer corner of the first pixel.
`row_spacing_mm` and `column_spacing_mm` are what millimetres were made with.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.export import NothingToWriteError
from app.export.csv_table import Cell, study_cells, write_rows
from app.measure import Measurement
from app.report import Report, place_in_series, source_of

COLUMNS = (
    "patient_name", "patient_id", "study_uid", "study_date", "modality", "state", "measurement", "kind", "name",
    "quantity", "value", "unit", "caution", "series_uid", "instance_uid", "frame", "position", "points",
    "row_spacing_mm", "column_spacing_mm", "reader", "signed_at", "measurement_id", "application_version", "made_at",
    "source",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class MeasurementTable:
    """Writes the numbers of all marks."""

    name: str = "measurements"
    title: str = "Table of measurements (CSV)"
    suffix: str = ".csv"

    def write(self, report: Report, path: Path) -> None:
        """Write the whole table or nothing; raises NothingToWriteError where nothing was measured."""
        rows = list(measurement_rows(report))
        if not rows:
            raise NothingToWriteError("Nothing has been measured.", advice="Measure something, then export.")
        write_rows(path, COLUMNS, rows)


def measurement_rows(report: Report) -> Iterator[dict[str, Cell]]:
    """One row for each number of each mark; a mark without one (an arrow) has a row without."""
    study = study_cells(report)
    for number, one in enumerate(report.review.measurements, start=1):
        told: dict[str, Cell] = {**study, "measurement": number, **_mark(report, one)}
        if not one.quantities:
            yield told
        for quantity in one.quantities:
            words: dict[str, Cell] = {"quantity": quantity.name, "value": float(quantity.value), "unit": quantity.unit}
            yield {**told, **words}


def _mark(report: Report, one: Measurement) -> dict[str, Cell]:
    try:
        series_uid = report.study.series_of(one.frame.instance_uid).uid
    except KeyError:
        series_uid = ""
    return {
        "measurement_id": one.id,
        "kind": one.kind.value,
        "name": one.name,
        "caution": one.caution,
        "series_uid": series_uid,
        "instance_uid": one.frame.instance_uid,
        "frame": one.frame.number,
        "position": place_in_series(report.study, one.frame)[1],
        "points": "; ".join(f"{float(point.row)!r} {float(point.column)!r}" for point in one.points),
        "row_spacing_mm": float(one.spacing.row_mm) if one.spacing else None,
        "column_spacing_mm": float(one.spacing.column_mm) if one.spacing else None,
        "source": source_of(report.study, one.frame),
    }


EXPORTER = MeasurementTable()
