"""The content of a cohort's report, as values that HTML and PDF set alike: parts with texts, tiles, plots, tables."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.cohort.plot import Drawing
from app.cohort.statistic import UNSTATED
from app.drawing import Picture


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; numbers stand on the right."""

    name: str
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its text, the number that it is sorted by (None: by its text), and its mark (chip, warn, bad)."""

    text: str
    key: float | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its caption; a long one scrolls on screen."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    is_long: bool = False


@dataclass(frozen=True, slots=True)
class Tile:
    """One number with its name."""

    value: str
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Card:
    """One ranked study; `words` stand in the place of a picture that is not there."""

    title: str
    lines: tuple[str, ...]
    stratum: str = ""
    picture: Picture | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Sub:
    """A part within a part."""

    title: str
    texts: tuple[str, ...] = ()
    plots: tuple[Drawing, ...] = ()
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One section of the report; `notes` must not be overlooked."""

    id: str
    title: str
    texts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    tiles: tuple[Tile, ...] = ()
    plots: tuple[Drawing, ...] = ()
    cards: tuple[Card, ...] = ()
    subs: tuple[Sub, ...] = ()
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class CohortReport:
    """The whole report."""

    title: str
    subtitle: str
    disclaimer: str
    footer: str
    parts: tuple[Part, ...]


def word(text: str, mark: str = "") -> Cell:
    """A cell of text."""
    return Cell(text, None, mark)


def number(value: float, digits: int = 3) -> Cell:
    """A cell of a number with so many decimals; a dash where it is not known."""
    return Cell(UNSTATED) if math.isnan(value) else Cell(f"{value:.{digits}f}", value)


def whole(value: float) -> Cell:
    """A cell of a count."""
    return Cell(UNSTATED) if math.isnan(value) else Cell(f"{value:.0f}", value)


def columns(names: Iterable[str], texts: Sequence[str] = ()) -> tuple[Column, ...]:
    """Columns of numbers, those in `texts` of text."""
    return tuple(Column(name, name not in texts) for name in names)
