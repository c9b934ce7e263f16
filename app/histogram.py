"""How often each grey value occurs in a frame: what window and level are chosen by."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.frame import Frame, Rescale, Window, modality_values

BINS = 256
_SAMPLE_PIXELS = 250_000


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """`counts` (bins,) of the pixels between `edges` (bins + 1,), which rise in modality units; padding is left out."""

    edges: NDArray[np.float64]
    counts: NDArray[np.int64]


def histogram_of(frame: Frame, bins: int = BINS) -> Histogram | None:
    """The histogram of a grey frame, None for colour; of large frames of every n-th row and column, in 2 ms or less."""
    if frame.is_colour:
        return None
    step = max(1, int(np.ceil(np.sqrt(frame.stored.size / _SAMPLE_PIXELS))))
    sample = frame.stored[::step, ::step]
    if frame.padding is not None:
        picture = sample[(sample < frame.padding[0]) | (sample > frame.padding[1])]
        sample = picture if picture.size else sample.ravel()
    values = sample.ravel()
    if not isinstance(frame.modality_lut, Rescale):
        values = modality_values(values, frame.modality_lut)
    if values.dtype.kind == "f":
        values = values[np.isfinite(values)]
    if not values.size:
        return None
    low, high = float(values.min()), float(values.max())
    is_whole = values.dtype.kind in "iu"
    # Bins of whole values hold equally many of them: else every other one would stand out like a comb.
    width = max(1.0, float(np.ceil((high - low + 1) / bins))) if is_whole else (high - low or 1.0) / bins
    first = low - 0.5 if is_whole else low
    count = int(np.ceil((high - first) / width)) if is_whole else bins
    counts, edges = np.histogram(values, bins=max(count, 1), range=(first, first + max(count, 1) * width))
    edges = np.asarray(edges, np.float64)
    if isinstance(frame.modality_lut, Rescale):
        edges = edges * frame.modality_lut.slope + frame.modality_lut.intercept
        if frame.modality_lut.slope < 0:
            edges, counts = edges[::-1], counts[::-1]
    return Histogram(edges, np.asarray(counts, np.int64))


def window_between(low: float, high: float, like: Window) -> Window:
    """The window whose darkest value is `low` and whose brightest is `high`, by the function of another one."""
    low, high = min(low, high), max(low, high)
    if like.function == "LINEAR":  # PS3.3 C.11.2.1.2.1: half a value off the centre, one off the width
        return Window((low + high + 1) / 2, max(high - low + 1, 1.0), "LINEAR")
    return Window((low + high) / 2, max(high - low, 1e-6), like.function)


def ends_of(window: Window) -> tuple[float, float]:
    """The values at which a window becomes black and white; of a sigmoid, centre less and plus half its width."""
    if window.function == "LINEAR":
        return window.centre - 0.5 - (window.width - 1) / 2, window.centre - 0.5 + (window.width - 1) / 2
    return window.centre - window.width / 2, window.centre + window.width / 2
