"""A table on paper: heads that are said again on each page, rows that stay whole, no last row that stands alone.

It is tagged as a table, with its heads as such (PDF 14.8.4.3): a screen reader says which column a cell stands in.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from app.export.sheet import LABEL, MARGIN, Sheet, Style
from app.export.typesetting import Line

Lines = list[tuple[Line, Style]]
Told = Sequence[tuple[str, Style]]
"""What stands in a cell: texts, each with its style, one below the other."""

_HEAD, _HEAD_LEADING = 12.0, 9.0


@dataclass(frozen=True, slots=True)
class Column:
    """Where a column begins, as a share of the width, and how much of its beginning is left free, in points."""

    head: str
    start: float
    indent: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `marks` draw what else stands in a cell, by its place, at the height of the row's top.

    `below` are titles and free texts under the cells, however long. `ground` is the colour behind it.
    """

    cells: Sequence[Told]
    marks: Mapping[int, Callable[[float], object]] = field(default_factory=dict)
    below: Sequence[tuple[str, str]] = ()
    ground: str = ""


@dataclass(slots=True)
class Table:
    """Draws rows below each other."""

    sheet: Sheet
    columns: Sequence[Column]
    least: float = 0.0
    """How high the text of a row is at least, in points."""
    padding: float = 4.0
    _used: set[int] = field(default_factory=set)
    draw_below: Callable[[str, str], object] | None = None

    def draw(self, rows: Sequence[Row]) -> None:
        """Every row, over as many pages as they take."""
        sheet = self.sheet
        cells = [self._set(one) for one in rows]
        self._used = {place for row in rows for place, told in enumerate(row.cells) if told or place in row.marks}
        heights = [max((_height(lines) for lines in each), default=0.0) for each in cells]
        heights = [max(one, self.least) + 2 * self.padding for one in heights]
        with sheet.structure.element("Table"):
            sheet.need(self._head_height + sum(heights[:2]))
            self._heads(is_first=True)
            for number, row in enumerate(rows):
                is_last_but_one = number == len(rows) - 2
                wanted = sum(heights[number : number + 2]) if is_last_but_one else heights[number]
                if sheet.room < (wanted if wanted < sheet.height / 2 else heights[number]):
                    sheet.break_page()
                    self._heads(is_first=False)
                self._row(row, cells[number], heights[number])

    def height(self, rows: Sequence[Row]) -> float:
        """How much room the whole of it takes without what stands below its rows, in points."""
        cells = [self._set(one) for one in rows]
        tallest = (max((_height(lines) for lines in each), default=0.0) for each in cells)
        return self._head_height + sum(max(one, self.least) + 2 * self.padding for one in tallest)

    @property
    def _head_height(self) -> float:
        lines = max((len(lines) for lines in self._head_lines()), default=0)
        return (lines - 1) * _HEAD_LEADING + _HEAD if lines else 0.0

    def _head_lines(self) -> list[list[Line]]:
        """The heads, each set to its column's width: in some languages they are long."""
        width = self.sheet.width
        return [
            self.sheet.lines(column.head, LABEL, (end - column.start) * width - column.indent - 6)
            if column.head and (place in self._used or not self._used)
            else []
            for place, (column, end) in enumerate(zip(self.columns, self._ends(), strict=True))
        ]

    def _ends(self) -> list[float]:
        return [*(one.start for one in self.columns[1:]), 1.0]

    def _set(self, row: Row) -> list[Lines]:
        width = self.sheet.width
        return [
            [
                (line, style)
                for text, style in told
                for line in self.sheet.lines(text, style, (end - column.start) * width - column.indent - 10)
            ]
            for told, column, end in zip(row.cells, self.columns, self._ends(), strict=True)
        ]

    def _heads(self, *, is_first: bool) -> None:
        sheet = self.sheet
        if not self._head_height:
            return
        with sheet.structure.element("TR") if is_first else sheet.structure.artifact():
            for one, lines in zip(self.columns, self._head_lines(), strict=True):
                if not lines:
                    continue
                with sheet.structure.element("TH"):
                    level = sheet.y
                    for line in lines:
                        sheet.put(line, LABEL, MARGIN + one.start * sheet.width + one.indent, level)
                        level -= _HEAD_LEADING
        sheet.y -= self._head_height

    def _row(self, row: Row, cells: Sequence[Lines], height: float) -> None:
        sheet = self.sheet
        if row.ground:
            sheet.canvas.setFillColor(row.ground)
            sheet.canvas.rect(sheet.at(MARGIN, sheet.width), sheet.y - height, sheet.width, height, stroke=0, fill=1)
        sheet.rule()
        top = sheet.y - self.padding
        with sheet.structure.element("TR"):
            for place, (lines, column) in enumerate(zip(cells, self.columns, strict=True)):
                with sheet.structure.element("TD"):
                    if place in row.marks:
                        row.marks[place](top)
                    level = top
                    for line, style in lines:
                        sheet.put(line, style, MARGIN + column.start * sheet.width + column.indent, level)
                        level -= style.leading
        sheet.y -= height
        if row.below and self.draw_below is not None:
            with sheet.structure.element("TR"), sheet.structure.element("TD", span=len(self.columns)):
                for title, text in row.below:
                    self.draw_below(title, text)
                sheet.y -= self.padding


def _height(lines: Lines) -> float:
    return sum(style.leading for _, style in lines)
