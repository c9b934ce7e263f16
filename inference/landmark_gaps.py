"""The distances between ordered points: one that skips a disc, or lies on its neighbour's, breaks their evenness."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray


def beside_uneven_gaps(places: NDArray[np.float64], is_found: Sequence[bool], ratio: float) -> tuple[bool, ...]:
    """Which of the ordered points (n, 2) bound two neighbouring gaps of which one exceeds `ratio` times the other.

    `places` are in units that are alike in both directions. Points that were not found take no part: a gap over them
    is shared out among them. A `ratio` of 0 asks for nothing.
    """
    doubtful = [False] * len(places)
    found = [at for at, one in enumerate(is_found) if one]
    gaps = [float(np.linalg.norm(places[below] - places[above])) / (below - above) for above, below in pairwise(found)]
    for at, (upper, lower) in enumerate(pairwise(gaps)):
        if ratio and max(upper, lower) > ratio * min(upper, lower):
            for one in found[at : at + 3]:
                doubtful[one] = True
    return tuple(doubtful)
