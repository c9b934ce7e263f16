"""Which frame pixels make which device pixels: exact under crop, so that what is drawn does not depend on the crop."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ui.viewer.coordinates import ViewTransform, denominator


@dataclass(frozen=True, slots=True)
class Span:
    """A rectangle in device pixels, counted from the frame's origin along its axes; right and bottom exclusive."""

    left: int
    top: int
    right: int
    bottom: int


def visible_span(view: ViewTransform, viewport: tuple[int, int]) -> Span | None:
    """What of the frame a viewport of (width, height) device pixels shows; None if nothing."""
    along, down = view.orientation.column_direction, view.orientation.row_direction
    corners = [(x - view.origin_x, y - view.origin_y) for x, y in ((0, 0), viewport)]
    across = sorted(dx * along[0] + dy * along[1] for dx, dy in corners)
    upright = sorted(dx * down[0] + dy * down[1] for dx, dy in corners)
    width, height = view.device_size
    span = Span(max(across[0], 0), max(upright[0], 0), min(across[1], width), min(upright[1], height))
    return span if span.left < span.right and span.top < span.bottom else None


def screen_corner(view: ViewTransform, span: Span) -> tuple[int, int]:
    """The device pixel (x, y) of a span's top left corner on the screen."""
    along, down = view.orientation.column_direction, view.orientation.row_direction
    xs = [view.origin_x + along[0] * s + down[0] * t for s in (span.left, span.right) for t in (span.top, span.bottom)]
    ys = [view.origin_y + along[1] * s + down[1] * t for s in (span.left, span.right) for t in (span.top, span.bottom)]
    return min(xs), min(ys)


def nearest_indexes(first: int, end: int, zoom: float, size: int) -> NDArray[np.intp]:
    """The pixel below the centre of each device pixel from `first` to `end`."""
    pixels = np.floor((np.arange(first, end, dtype=np.float64) + 0.5) / zoom)
    return np.asarray(np.clip(pixels, 0, size - 1), np.intp)


def resampled(
    source: NDArray[Any], zooms: tuple[float, float], span: Span, *, has_area: bool
) -> tuple[NDArray[Any], Span]:
    """The span of `source` at (column, row) zooms, linear or area-averaged, and the span that it really fills."""
    import cv2

    left, x = _crop_start(span.left, zooms[0])
    top, y = _crop_start(span.top, zooms[1])
    right = min(source.shape[1], math.ceil(span.right / zooms[0]) + 2)
    bottom = min(source.shape[0], math.ceil(span.bottom / zooms[1]) + 2)
    way = cv2.INTER_AREA if has_area else cv2.INTER_LINEAR
    whole = cv2.resize(source[top:bottom, left:right], None, fx=zooms[0], fy=zooms[1], interpolation=way)
    part = whole[span.top - y : span.bottom - y, span.left - x : span.right - x]
    return part, Span(span.left, span.top, span.left + part.shape[1], span.top + part.shape[0])


def _crop_start(first: int, zoom: float) -> tuple[int, int]:
    """The last pixel before device pixel `first` at which a whole device pixel starts, and that device pixel."""
    step = denominator(zoom)
    pixel = max(0, math.floor((first / zoom - 1) / step)) * step
    return pixel, round(pixel * zoom)
