"""A PDF document as a column that is filled from the top; it breaks to a new page where the next thing has no room."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.export.pdf_structure import Structure
from app.export.typesetting import REGULAR, Line, Typesetter

MM = 72 / 25.4
PAGES = {"A4": (210 * MM, 297 * MM), "Letter": (8.5 * 72.0, 11 * 72.0)}
MARGIN = 18 * MM
TOP, BOTTOM = 22 * MM, 20 * MM

INK, MUTED, RULE, PALE, ACCENT = "#1b2733", "#5c6b78", "#d3dce3", "#f2f5f7", "#1c6b87"
AMBER, AMBER_PALE, GREEN, RED = "#8a5a00", "#fdf3df", "#27724a", "#a23737"

_HEADING = 22.5
"""From the top of a heading to what stands below it, in points."""
_COUNT_FORM = "page-count"


class Blank:
    """A canvas on which nothing stays: to find out how much room a document takes."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - in place of reportlab's canvas
        return lambda *_, **__: self


@dataclass(frozen=True, slots=True)
class Style:
    """Size and leading in points, the colour of the ink, and its opacity where it is not full."""

    size: float = 9.0
    leading: float = 12.5
    colour: str = INK
    is_bold: bool = False
    alpha: float | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """How close a document is set: the share of gaps and pictures that stays, and how small a picture may become.

    `smallest` is the share of a picture's size down to which it is made smaller before a new page is begun.
    """

    density: float = 1.0
    smallest: float = 0.8


BODY = Style()
STRONG = Style(is_bold=True)
NOTE = Style(8.0, 11.0, MUTED)
LABEL = Style(7.2, 10.0, MUTED)


def tinted(colour: str, share: float = 0.13) -> str:
    """A colour of the form #rrggbb, so thin that black type can be read on it."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(255 - share * (255 - part)):02x}" for part in parts)


@dataclass(slots=True)
class Sheet:
    """The pages of one document. `y` is the height of the next baseline's top above the page's lower edge.

    `on_page` draws what stands on every page: it is given the sheet and the page's number. `is_dry`: nothing is drawn
    and no file is written. `typesetter` is that of a trial before. `preface` are a site's own words that stand under
    the next heading; `headings` counts them.
    """

    path: Path
    page_size: str
    fonts: Path
    language: str
    creator: str
    on_page: Callable[["Sheet", int], None]
    y: float = 0.0
    page: int = 0
    accent: str = ACCENT
    ground: str = PALE
    is_rtl: bool = False
    typesetter: Typesetter | None = None
    is_dry: bool = False
    layout: Layout = Layout()
    preface: tuple[str, ...] = ()
    headings: int = 0
    canvas: Any = None
    type: Typesetter = field(init=False)
    structure: Structure = field(init=False)

    def __post_init__(self) -> None:
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        rl_config.useA85 = 0  # ASCII85 is encoded in Python, and needs a quarter more room
        self.type = self.typesetter or Typesetter(self.fonts)
        self.type.line("A")  # registers the font that the pages begin with
        size = PAGES[self.page_size]
        self.canvas = (
            Blank()
            if self.is_dry
            else Canvas(
                str(self.path),
                pagesize=size,
                invariant=1,
                initialFontName=REGULAR,
                lang=self.language,
                pageCompression=1,
            )
        )
        self.structure = Structure(self.canvas.addLiteral)
        self.canvas.setTitle("Report")
        self.canvas.setSubject("Research software, not for diagnostic use")
        self.canvas.setAuthor(self.creator)
        self.canvas.setCreator(self.creator)
        self._begin()

    @property
    def width(self) -> float:
        """Width of the column, in points."""
        return PAGES[self.page_size][0] - 2 * MARGIN

    @property
    def height(self) -> float:
        """Height of a whole page's column, in points."""
        return PAGES[self.page_size][1] - TOP - BOTTOM

    @property
    def room(self) -> float:
        """What is left of this page, in points."""
        return self.y - BOTTOM

    def at(self, x: float, width: float = 0.0) -> float:
        """Where on the paper a thing `width` wide lies whose side of the line's beginning is at `x`.

        `x` counts from the left; on a page that runs from right to left, from the right.
        """
        return PAGES[self.page_size][0] - x - width if self.is_rtl else x

    @contextmanager
    def left_to_right(self) -> Iterator[None]:
        """What is drawn in this block is never turned: a frame and what stands on it, a chart of a mouth."""
        before, self.is_rtl = self.is_rtl, False
        yield
        self.is_rtl = before

    def need(self, height: float) -> None:
        """Go on to a new page where less than this is left."""
        if self.room < height and self.y < PAGES[self.page_size][1] - TOP:
            self.break_page()

    def break_page(self) -> None:
        """End this page and begin the next."""
        self._end()
        self._begin()

    def space(self, height: float) -> None:
        """Leave room; none at the head of a page."""
        if self.y < PAGES[self.page_size][1] - TOP:
            self.y -= height * self.layout.density

    def lines(self, text: str, style: Style, width: float, *, is_free: bool = False) -> list[Line]:
        """The text set to this width in points; a free text runs as it begins, any other as the page does."""
        is_rtl = None if is_free or not self.is_rtl else True
        return self.type.lines(text, width / style.size, is_bold=style.is_bold, is_rtl=is_rtl)

    def flow(
        self, text: str, style: Style = BODY, *, indent: float = 0.0, width: float = 0.0, is_free: bool = False
    ) -> None:
        """Write text line by line, over as many pages as it takes; a paragraph stands where its direction begins."""
        wide = width or self.width - indent
        with self.structure.element("P"):
            for line in self.lines(text, style, wide, is_free=is_free):
                self.need(style.leading)
                shift = wide - line.width * style.size if line.is_rtl is not self.is_rtl and line.runs else 0.0
                self.put(line, style, MARGIN + indent + shift, self.y)
                self.y -= style.leading

    def put(self, line: Line, style: Style, x: float, top: float) -> None:
        """Draw one line whose line box begins at `top`."""
        self.canvas.setFillColor(style.colour, style.alpha)
        x = self.at(x, line.width * style.size)
        self.type.draw(self.canvas, line, x, top - style.leading * 0.5 - style.size * 0.36, style.size)

    def word(
        self, text: str, style: Style, x: float, top: float, *, align: str = "left", is_free: bool = False
    ) -> float:
        """Draw a short text at a place; returns its width in points. `align` is as in a page from left to right."""
        is_rtl = True if self.is_rtl and not is_free else None
        line = self.type.line(text, is_bold=style.is_bold, is_rtl=is_rtl)
        wide = line.width * style.size
        self.put(line, style, x - {"left": 0.0, "centre": wide / 2, "right": wide}[align], top)
        return wide

    def block(self, cells: Iterable[tuple[float, list[tuple[Line, Style]]]], padding: float = 0.0) -> None:
        """Columns side by side, each its offset and its lines, kept together on one page."""
        columns = list(cells)
        height = max((sum(style.leading for _, style in lines) for _, lines in columns), default=0.0)
        self.need(height + 2 * padding)
        self.y -= padding
        for offset, lines in columns:
            top = self.y
            with self.structure.element("P"):
                for line, style in lines:
                    self.put(line, style, MARGIN + offset, top)
                    top -= style.leading
        self.y -= height + padding

    def heading(self, text: str, keep: float = 40.0) -> None:
        """The title of a section, with at least `keep` points of it on the same page; the site's words follow it."""
        words, self.preface = self.preface, ()
        self.headings += 1
        self.space(14)
        self.need(24 + keep + sum(len(self.lines(one, BODY, self.width)) * BODY.leading + 4 for one in words))
        with self.structure.element("H2"):
            self.word(text, Style(11.5, 15, self.accent, is_bold=True), MARGIN, self.y)
        self.y -= _HEADING - 6
        self.rule(self.accent, 0.7)
        self.y -= 6
        for one in words:
            self.flow(one, BODY, is_free=True)
            self.space(4)

    def beside_heading(self, text: str, offset: float, below: float) -> None:
        """The title of a second section in the line of the heading that ends at `below`, `offset` points further on."""
        self.headings += 1
        with self.structure.element("H2"):
            self.word(text, Style(11.5, 15, self.accent, is_bold=True), MARGIN + offset, below + _HEADING)

    def rule(self, colour: str = RULE, width: float = 0.5) -> None:
        """A line across the column."""
        self.canvas.setStrokeColor(colour)
        self.canvas.setLineWidth(width)
        self.canvas.line(MARGIN, self.y, MARGIN + self.width, self.y)

    def banner(self, title: str, text: str, colour: str = AMBER, ground: str = AMBER_PALE) -> None:
        """What must not be overlooked: a tinted box. Long text goes on below it."""
        lines = [(line, BODY) for line in self.lines(text, BODY, self.width - 24)]
        shown, rest = lines[:40], lines[40:]
        height = 14 + (13 if title else 0) + 12.5 * len(shown)
        self.need(height + 4)
        self.box(MARGIN, self.y, self.width, height, ground, colour)
        top = self.y - 7
        with self.structure.element("P"):
            if title:
                self.word(title, Style(9, 13, colour, is_bold=True), MARGIN + 12, top)
                top -= 13
            for line, style in shown:
                self.put(line, style, MARGIN + 12, top)
                top -= style.leading
            self.y -= height + 6
            for line, style in rest:
                self.need(style.leading)
                self.put(line, style, MARGIN + 12, self.y)
                self.y -= style.leading

    def box(self, x: float, top: float, width: float, height: float, ground: str, edge: str = "") -> None:
        """A rounded ground, with a stripe of colour on its left where `edge` is given."""
        self.canvas.setFillColor(ground)
        self.canvas.roundRect(self.at(x, width), top - height, width, height, 3, stroke=0, fill=1)
        if edge:
            self.canvas.setFillColor(edge)
            self.canvas.rect(self.at(x, 3), top - height, 3, height, stroke=0, fill=1)

    def chip(self, text: str, colour: str, x: float, top: float, *, align: str = "left") -> float:
        """A word on a ground of its own colour, made light; returns its width."""
        style = Style(7.5, 12, colour, is_bold=True)
        line = self.type.line(text, is_bold=True, is_rtl=True if self.is_rtl else None)
        wide = line.width * style.size + 10
        left = x - wide if align == "right" else x
        self.canvas.setFillColor(tinted(colour))
        self.canvas.roundRect(self.at(left, wide), top - 12.5, wide, 12.5, 3, stroke=0, fill=1)
        self.put(line, style, left + 5, top - 0.3)
        return wide

    def page_count(self, x: float, top: float, style: Style) -> None:
        """Draw how many pages there are, which is known at the end, right of `x`."""
        self.canvas.saveState()
        self.canvas.translate(x, top)
        self.canvas.doForm(f"{_COUNT_FORM}-{style.size:g}")
        self.canvas.restoreState()

    def close(self, count_style: Style = LABEL) -> None:
        """End the last page and write the file."""
        self._end()
        if self.is_dry:
            return
        self.canvas.beginForm(f"{_COUNT_FORM}-{count_style.size:g}", -10, -20, 60, 20)
        with self.left_to_right():
            self.word(str(self.page), count_style, 0, 0)
        self.canvas.endForm()
        self.canvas.save()

    def _begin(self) -> None:
        self.page += 1
        self.y = PAGES[self.page_size][1] - TOP
        self.structure.begin_page()

    def _end(self) -> None:
        self.structure.furnish(lambda: self.on_page(self, self.page))
        self.structure.end_page()
        self.canvas.showPage()
