"""Writes and reads a cohort's tables, each as CSV and as Parquet, row by row: memory does not grow with them."""

import csv
import types
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TextIO

from app.cohort.table import GIVEN, Columns, Kind, Row, StudyRow, columns_of
from app.export import written_aside
from app.export.csv_table import Cell, cell_text
from inference.errors import OverreadError

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

ENDS = (".csv", ".parquet")

_ROW_GROUP = 2000
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\0")


class TableWriter:
    """Writes one table as CSV and as Parquet, row by row: memory does not grow with it.

    Both files are written aside and take their places together when the block ends well; raises ExportError.
    """

    def __init__(self, folder: Path, name: str, columns: Columns) -> None:
        self._folder, self._name, self._columns = folder, name, dict(columns)
        self._stack = ExitStack()
        self._pending: list[dict[str, Cell]] = []
        self._text: TextIO
        self._parquet: pq.ParquetWriter
        self.count = 0

    def __enter__(self) -> Self:
        import pyarrow.parquet as pq

        with ExitStack() as stack:
            asides = [stack.enter_context(written_aside(self._folder / f"{self._name}{end}")) for end in ENDS]
            self._text = stack.enter_context(
                asides[0].open("w", encoding="utf-8", errors="backslashreplace", newline="")
            )
            self._parquet = stack.enter_context(pq.ParquetWriter(asides[1], self._schema(), compression="zstd"))
            self._csv = csv.writer(self._text, lineterminator="\r\n")
            self._csv.writerow(self._columns)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._flush()
        finally:
            self._stack.__exit__(kind, error, trace)

    def add(self, cells: Mapping[str, Cell]) -> None:
        """Write one row; a column that is not among the cells is empty."""
        self._csv.writerow([cell_text(cells.get(name)) for name in self._columns])
        self._pending.append({name: _cell(cells.get(name), kind) for name, kind in self._columns.items()})
        self.count += 1
        if len(self._pending) >= _ROW_GROUP:
            self._flush()

    def _flush(self) -> None:
        import pyarrow as pa

        if self._pending:
            self._parquet.write_table(pa.Table.from_pylist(self._pending, schema=self._schema()))
            self._pending.clear()

    def _schema(self) -> "pa.Schema":
        import pyarrow as pa

        arrow = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}
        return pa.schema([(name, arrow[kind]) for name, kind in self._columns.items()])


class TableError(OverreadError):
    """A table of a cohort cannot be read."""

    default_advice = "Choose the folder of a cohort that `overread cohort run` has finished."


def read_rows(folder: Path, name: str, row: type[Row]) -> Iterator[Row]:
    """The rows of a table of a run's folder, in order: from Parquet where it is there, else from the CSV.

    Raises TableError. A table that the run had no rows for is empty, where the run's `studies` are there.
    """
    kinds = columns_of(row)
    for cells in read_cells(folder, name, kinds):
        known: dict[str, Any] = {key: value for key, value in cells.items() if key in kinds and value is not None}
        if row is StudyRow:
            known["given"] = tuple(
                (key.removeprefix(GIVEN), str(text or "")) for key, text in cells.items() if key.startswith(GIVEN)
            )
        try:
            yield row(**known)
        except TypeError as error:
            raise TableError(f"{name} lacks a column of this version.") from error


def read_cells(folder: Path, name: str, columns: Columns) -> Iterator[dict[str, Cell]]:
    """The rows of a table as cells by their columns, None where empty; columns beyond `columns` are text."""
    text, parquet = (folder / f"{name}{end}" for end in ENDS)
    try:
        if parquet.is_file():
            yield from _from_parquet(parquet)
        elif text.is_file():
            yield from _from_csv(text, columns)
        elif not any((folder / f"studies{end}").is_file() for end in ENDS):
            raise TableError(f"There is no table {name!r} in {folder.name}.")
    except (OSError, ValueError, csv.Error) as error:
        raise TableError(f"The table {name} of {folder.name} cannot be read.") from error


def _from_parquet(path: Path) -> Iterator[dict[str, Cell]]:
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(_ROW_GROUP):
            yield from batch.to_pylist()


def _from_csv(path: Path, columns: Columns) -> Iterator[dict[str, Cell]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        for cells in csv.DictReader(file):
            yield {name: _read(text or "", columns.get(name, str)) for name, text in cells.items() if name is not None}


def _read(text: str, kind: Kind) -> Cell:
    if kind is str:
        return text[1:] if text[:1] == "'" and text[1:].startswith(_FORMULA_STARTS) else text
    if text == "":
        return None
    return text == "true" if kind is bool else kind(text)


def _cell(value: Cell, kind: Kind) -> Cell:
    """A cell as Parquet keeps it: text is never null, numbers of another kind are turned into the column's."""
    if value is None:
        return "" if kind is str else None
    return str(value).encode("utf-8", "backslashreplace").decode() if kind is str else kind(value)
