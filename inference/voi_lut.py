"""Stored values to grey, as a reader sees them: modality LUT, VOI window or table, padding and polarity.

It stands beside the frame and not beside the screen, because a model's input is windowed too.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.frame import Frame, LookupTable, Rescale, Window, modality_values

Voi = Window | LookupTable

# Percentiles need no more pixels than this; beyond it every n-th row and column is looked at.
_SAMPLE_PIXELS = 1_000_000
_BLOCK_ROWS = 256
_LUMINANCE = (0.299, 0.587, 0.114)  # ITU-R BT.601


def default_voi(frame: Frame) -> Voi:
    """The file's first window or table; where it has none, the whole range of 8 bits, else percentiles."""
    if frame.windows:
        return frame.windows[0]
    if frame.stored.dtype == np.uint8 and frame.modality_lut == Rescale():
        depth = 2.0 ** min(frame.bits_stored, 8)
        return Window(depth / 2, depth, "LINEAR", "full range")
    return auto_window(frame)


def auto_window(frame: Frame, low: float = 0.5, high: float = 99.5) -> Window:
    """The window that spans two percentiles of the frame's modality values; padding does not count."""
    if frame.is_colour:
        depth = 2.0 ** (8 * frame.stored.dtype.itemsize)
        return Window(depth / 2, depth, "LINEAR", "auto")
    step = max(1, int(np.ceil(np.sqrt(frame.stored.size / _SAMPLE_PIXELS))))
    sample = frame.stored[::step, ::step]
    picture = sample[~_is_padding(sample, frame.padding)]
    values = modality_values(picture if picture.size else sample, frame.modality_lut).astype(np.float64)
    values = values[np.isfinite(values)]
    if not values.size:
        return Window(0.5, 1.0, "LINEAR_EXACT", "auto")
    darkest, brightest = (float(edge) for edge in np.percentile(values, (low, high)))
    if np.issubdtype(frame.stored.dtype, np.integer) and brightest - darkest >= 2:
        return Window((darkest + brightest + 1) / 2, brightest - darkest + 1, "LINEAR", "auto")
    width = brightest - darkest or 1.0
    return Window((darkest + brightest) / 2, width, "LINEAR_EXACT", "auto")


def grey_table(frame: Frame, voi: Voi, *, is_inverted: bool = False) -> NDArray[np.uint8]:
    """The table from stored value to grey: (256,) or (65536,) by the width of the stored type.

    It is indexed by the stored value reinterpreted as the unsigned type of its width. MONOCHROME1 is folded in,
    so bone is white; `is_inverted` turns that round. Padding is black in both: it is background, not picture.
    Raises ValueError for colour, 32-bit and floating frames, which have no table (see `grey8`).
    """
    stored_type = frame.stored.dtype
    if frame.is_colour or stored_type.itemsize > 2 or not np.issubdtype(stored_type, np.integer):
        raise ValueError(f"no table for {stored_type} with {frame.stored.ndim} axes")
    unsigned = np.uint8 if stored_type.itemsize == 1 else np.uint16
    stored = np.arange(2 ** (8 * stored_type.itemsize), dtype=unsigned).view(stored_type.newbyteorder("="))
    return _grey(stored, frame, voi, is_inverted)


def apply_table(stored: NDArray[Any], table: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Stored values of any shape through a table of `grey_table`."""
    import cv2

    index: NDArray[np.uint8 | np.uint16] = stored.view(np.uint8 if stored.dtype.itemsize == 1 else np.uint16)
    try:
        return np.asarray(cv2.LUT(index, table), np.uint8)
    except cv2.error:  # before OpenCV 5 its tables are 8 bit wide
        return np.asarray(table[index])


def grey8(frame: Frame, voi: Voi | None = None, *, is_inverted: bool = False) -> NDArray[np.uint8]:
    """Any frame as a reader sees it: (rows, columns) uint8, black to white, bone white; colour as luminance."""
    if frame.is_colour:
        return _luminance(frame.stored, is_inverted)
    chosen = voi or default_voi(frame)
    if frame.stored.dtype.itemsize <= 2 and np.issubdtype(frame.stored.dtype, np.integer):
        return apply_table(frame.stored, grey_table(frame, chosen, is_inverted=is_inverted))
    grey = np.empty(frame.stored.shape, np.uint8)
    for top in range(0, frame.rows, _BLOCK_ROWS):
        block = frame.stored[top : top + _BLOCK_ROWS]
        grey[top : top + _BLOCK_ROWS] = _grey(block, frame, chosen, is_inverted)
    return grey


def window_float(values: NDArray[Any], voi: Voi, *, is_inverted: bool = False) -> NDArray[np.uint8]:
    """Modality values of any shape to 0-255; what is not a number becomes black."""
    fraction = _fraction(values.astype(np.float64), voi)
    if is_inverted:
        fraction = 1.0 - fraction
    return np.floor(np.nan_to_num(fraction) * 255.0 + 0.5).astype(np.uint8)


def _grey(stored: NDArray[Any], frame: Frame, voi: Voi, is_inverted: bool) -> NDArray[np.uint8]:
    lut = frame.modality_lut
    values = stored * lut.slope + lut.intercept if isinstance(lut, Rescale) else modality_values(stored, lut)
    grey = window_float(values, voi, is_inverted=is_inverted != (frame.photometric == "MONOCHROME1"))
    grey[_is_padding(stored, frame.padding)] = 0
    return grey


def _is_padding(stored: NDArray[Any], padding: tuple[float, float] | None) -> NDArray[np.bool_]:
    if padding is None:
        return np.zeros(stored.shape, np.bool_)
    return (stored >= padding[0]) & (stored <= padding[1])


def _fraction(values: NDArray[np.float64], voi: Voi) -> NDArray[np.float64]:
    """Modality values to 0-1 (PS3.3 C.11.2.1.1 for tables, C.11.2.1.2 and C.11.2.1.3 for windows)."""
    if isinstance(voi, LookupTable):
        index = np.clip(np.nan_to_num(values) - voi.first, 0, voi.values.size - 1).astype(np.int64)
        return np.minimum(voi.values[index] / float(2**voi.bits - 1), 1.0)
    if voi.function == "SIGMOID":
        with np.errstate(over="ignore"):
            return np.asarray(1.0 / (1.0 + np.exp(-4.0 * (values - voi.centre) / voi.width)))
    centre, width = (voi.centre, voi.width) if voi.function == "LINEAR_EXACT" else (voi.centre - 0.5, voi.width - 1)
    if width <= 0:  # LINEAR with width 1: a step (C.11.2.1.2.1, Note 3)
        return (values > centre).astype(np.float64)
    return np.asarray(np.clip((values - centre) / width + 0.5, 0.0, 1.0))


def _luminance(stored: NDArray[Any], is_inverted: bool) -> NDArray[np.uint8]:
    scale = 1.0 if stored.dtype == np.uint8 else 255.0 / 65535.0
    weights = np.array(_LUMINANCE, np.float32) * np.float32(scale)
    grey = np.floor(stored.astype(np.float32) @ weights + 0.5).astype(np.uint8)
    return 255 - grey if is_inverted else grey
