"""How the reader had hung a study: layout, what stood in each viewport, which was active, what went along with what."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.store.typed import fits

if TYPE_CHECKING:
    from collections.abc import Sequence

LAYOUT_NAMES = ("1x1", "1x2", "2x1", "2x2")
"""Rows by columns."""
REMEMBERED = 40
"""Of so many studies it is kept how they hung, those read last."""


@dataclass(frozen=True, slots=True)
class HungPlace:
    """One frame of a series, by UID; `position` is 0-based in the series."""

    study_uid: str
    series_uid: str
    position: int


@dataclass(frozen=True, slots=True)
class KeptHanging:
    """The viewports of a layout in reading order, None where one was empty.

    `links` are those of scroll, window, zoom and pan.
    """

    layout: str
    cells: tuple[HungPlace | None, ...]
    active: int
    links: tuple[bool, bool, bool, bool]

    def as_text(self) -> str:
        """For the store; UIDs and numbers only."""
        cells = [None if one is None else [one.study_uid, one.series_uid, one.position] for one in self.cells]
        return json.dumps([self.layout, cells, self.active, self.links], separators=(",", ":"))


def cells_of(layout: str) -> int:
    """How many viewports a layout has."""
    rows, columns = layout.split("x")
    return int(rows) * int(columns)


def layout_for(count: int, wished: str = "") -> str:
    """The wished layout, if it has so many viewports; else the first that has room for them."""
    if wished in LAYOUT_NAMES and cells_of(wished) == count:
        return wished
    return next((one for one in LAYOUT_NAMES if cells_of(one) >= count), LAYOUT_NAMES[-1])


def kept_from(text: str) -> KeptHanging | None:
    """What `as_text` wrote; None for anything else."""
    try:
        layout, cells, active, links = json.loads(text)
        places = tuple(None if one is None else HungPlace(*one) for one in cells)
        kept = KeptHanging(layout, places, active, tuple(links))
    except (TypeError, ValueError):
        return None
    is_sound = fits(kept, KeptHanging) and layout in LAYOUT_NAMES and len(places) == cells_of(layout)
    return kept if is_sound and 0 <= active < len(places) and _are_places(places) else None


def _are_places(places: "Sequence[HungPlace | None]") -> bool:
    return all(one is None or one.position >= 0 for one in places)
