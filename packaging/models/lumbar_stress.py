"""Fields of view that hide the sacrum or the upper levels: where the numbering of discs must become doubtful."""

from dataclasses import replace

import numpy as np
from lumbar_slices import LEVELS, Slice

KEPT_BEYOND = 0.5
"""Share of the way to the next disc that a field of view still shows."""


def _cut(one: Slice, first: float, last: float, name: str) -> Slice:
    """Return the rows between `first` and `last`; a level whose disc lies outside is absent."""
    top, bottom = max(0, round(first)), min(one.picture.shape[0], round(last))
    rows = one.points[:, 0]
    gone = (rows < top) | (rows > bottom)
    points = np.where(gone[:, None], np.nan, one.points - (top, 0))
    return replace(
        one, name=f"{one.name}, {name}", picture=one.picture[top:bottom], points=points, is_absent=one.is_absent | gone
    )


def _between(one: Slice, level: int) -> float:
    """Return the row between a level's disc and the next one's."""
    rows = one.points[:, 0]
    return float(rows[level] + KEPT_BEYOND * (rows[level + 1] - rows[level]))


def cut_fields(one: Slice) -> dict[str, Slice]:
    """Return the slice with parts of its field of view hidden, by what is hidden."""
    rows = one.picture.shape[0]
    return {
        "below L4/L5 hidden": _cut(one, 0, _between(one, LEVELS.index("L4/L5")), "below L4/L5 hidden"),
        "below L3/L4 hidden": _cut(one, 0, _between(one, LEVELS.index("L3/L4")), "below L3/L4 hidden"),
        "above L2/L3 hidden": _cut(one, _between(one, LEVELS.index("L1/L2")), rows, "above L2/L3 hidden"),
        "above L3/L4 hidden": _cut(one, _between(one, LEVELS.index("L2/L3")), rows, "above L3/L4 hidden"),
    }
