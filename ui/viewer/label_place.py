"""Where a label stands: beside what it names, on no other label, inside the viewport."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF

GAPS = (14.0, 30.0, 52.0, 80.0)
"""Distances from the outline that are tried for a label with a leader line, in logical pixels."""
NEAR = (2.0, 14.0, 26.0)
"""For a small label that needs no leader line."""
_AIR = 6.0

Boxes = NDArray[np.float64]
"""(n, 4) of left, top, right, bottom."""


class Places:
    """The room that is left for labels: `taken` are places of words, `outlines` of what is outlined."""

    def __init__(self, area: QRectF, taken: Sequence[QRectF], outlines: Sequence[QRectF]) -> None:
        self._area = area
        self._taken = [_corners(one) for one in taken]
        self._outlines = _array([_corners(one) for one in outlines])

    def find(self, size: tuple[float, float], outline: QRectF) -> tuple[QRectF, float]:
        """The first place around the outline that is free; else that with the least overlap.

        Also the area in which it overlaps other words, in square pixels.
        """
        return self._best(_around(size, outline), on_outlines=1.0)

    def find_outside(self, size: tuple[float, float], outline: QRectF, centre: QPointF) -> tuple[QRectF, float]:
        """The first free place above the outline, or below it where it lies below the centre of all that are alike."""
        is_above = outline.center().y() <= centre.y()
        left = outline.center().x() - size[0] / 2
        tops = [outline.top() - gap - size[1] if is_above else outline.bottom() + gap for gap in NEAR]
        return self._best(_array([(left, top, left + size[0], top + size[1]) for top in tops]), on_outlines=0.0)

    def _best(self, candidates: Boxes, *, on_outlines: float) -> tuple[QRectF, float]:
        boxes = self._inside(candidates)
        on_words = _overlaps(boxes, _array(self._taken))
        best = int(np.argmin(on_words * 4.0 + on_outlines * _overlaps(boxes, self._outlines)))
        left, top, right, bottom = (float(value) for value in boxes[best])
        return QRectF(left, top, right - left, bottom - top), float(on_words[best])

    def take(self, label: QRectF) -> None:
        """Let no other label stand here, nor so near that the two read as one."""
        self._taken.append(_corners(label.adjusted(-_AIR, 0.0, _AIR, 0.0)))

    def _inside(self, boxes: Boxes) -> Boxes:
        area, size = self._area, boxes[:, 2:] - boxes[:, :2]
        low = np.array([area.left(), area.top()])
        high = np.maximum(low, np.array([area.right(), area.bottom()]) - size)
        corner = np.minimum(np.maximum(boxes[:, :2], low), high)
        return np.hstack((corner, corner + size))


def place(
    size: tuple[float, float], outline: QRectF, area: QRectF, taken: Sequence[QRectF], outlines: Sequence[QRectF] = ()
) -> QRectF:
    """The place of one label with a leader line."""
    return Places(area, taken, (outline, *outlines)).find(size, outline)[0]


def leader(label: QRectF, outline: QRectF) -> QLineF:
    """From the label's edge to the nearest place of the outline's rectangle."""
    start = _nearest(label, outline.center())
    end = _nearest(outline, start)
    return QLineF(_nearest(label, end), end)


def _around(size: tuple[float, float], outline: QRectF) -> Boxes:
    width, height = size
    corners: list[tuple[float, float]] = []
    for gap in GAPS:
        above, below = outline.top() - gap - height, outline.bottom() + gap
        corners += (
            (outline.left(), above),
            (outline.right() - width, above),
            (outline.right() + gap, outline.top()),
            (outline.left() - gap - width, outline.top()),
            (outline.left(), below),
            (outline.right() - width, below),
            (outline.right() + gap, outline.bottom() - height),
            (outline.left() - gap - width, outline.bottom() - height),
        )
    return _array([(left, top, left + width, top + height) for left, top in corners])


def _corners(box: QRectF) -> tuple[float, float, float, float]:
    return box.left(), box.top(), box.right(), box.bottom()


def _array(boxes: Sequence[tuple[float, float, float, float]]) -> Boxes:
    return np.array(boxes, np.float64).reshape(-1, 4)


def _overlaps(candidates: Boxes, others: Boxes) -> NDArray[np.float64]:
    """For each candidate the area that it shares with all others together."""
    low = np.maximum(candidates[:, None, :2], others[None, :, :2])
    high = np.minimum(candidates[:, None, 2:], others[None, :, 2:])
    return np.asarray(np.prod(np.clip(high - low, 0.0, None), axis=2).sum(axis=1))


def _nearest(box: QRectF, to: QPointF) -> QPointF:
    return QPointF(min(max(to.x(), box.left()), box.right()), min(max(to.y(), box.top()), box.bottom()))
