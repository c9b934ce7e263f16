"""A localization as numbers that other programs read: pixels of the frame, origin at the first pixel's outer corner."""

import numpy as np

from inference.finding import Box, Localization, Mask, Point, Polygon

Bounds = tuple[float, float, float, float]


def kind(localization: Localization | None) -> str:
    """One word: box, point, polygon, mask; frame where the finding is about the whole frame."""
    if localization is None:
        return "frame"
    return type(localization).__name__.lower()


def bounds(localization: Localization | None) -> Bounds | None:
    """Top, left, bottom, right of the smallest box around it; None for the whole frame and for an empty mask."""
    if isinstance(localization, Box):
        return float(localization.top), float(localization.left), float(localization.bottom), float(localization.right)
    if isinstance(localization, Point):
        return float(localization.row), float(localization.column), float(localization.row), float(localization.column)
    if isinstance(localization, Polygon) and localization.points:
        rows = [float(point.row) for point in localization.points]
        columns = [float(point.column) for point in localization.points]
        return min(rows), min(columns), max(rows), max(columns)
    if isinstance(localization, Mask) and localization.pixels.any():
        rows_hit = np.flatnonzero(localization.pixels.any(axis=1))
        columns_hit = np.flatnonzero(localization.pixels.any(axis=0))
        return (
            float(localization.top + rows_hit[0]),
            float(localization.left + columns_hit[0]),
            float(localization.top + rows_hit[-1] + 1),
            float(localization.left + columns_hit[-1] + 1),
        )
    return None


def document(localization: Localization | None) -> dict[str, object] | None:
    """The localization for JSON.

    A mask is run-length encoded in row order: `counts` alternates unset and set pixels, beginning with unset ones.
    """
    if localization is None:
        return None
    found: dict[str, object] = {"kind": kind(localization)}
    if isinstance(localization, Box):
        edges = bounds(localization) or ()
        return {**found, **dict(zip(("top", "left", "bottom", "right"), edges, strict=True))}
    if isinstance(localization, Point):
        return {**found, "row": float(localization.row), "column": float(localization.column)}
    if isinstance(localization, Polygon):
        return {**found, "points": [[float(point.row), float(point.column)] for point in localization.points]}
    rows, columns = localization.pixels.shape
    return {
        **found,
        "top": int(localization.top),
        "left": int(localization.left),
        "rows": int(rows),
        "columns": int(columns),
        "counts": run_lengths(localization),
    }


def run_lengths(mask: Mask) -> list[int]:
    """Lengths of the runs of equal pixels in row order, beginning with unset ones (which may be 0)."""
    flat = mask.pixels.astype(np.bool_).ravel()
    if not flat.size:
        return []
    edges = np.flatnonzero(flat[1:] != flat[:-1]) + 1
    runs = np.diff(np.concatenate(([0], edges, [flat.size])))
    return ([0] if flat[0] else []) + [int(run) for run in runs]
