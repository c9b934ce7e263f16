"""Where a label stands: beside what it names, on no other label, inside the viewport."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF

_GAPS = (14.0, 30.0, 52.0, 80.0)


def place(
    size: tuple[float, float], outline: QRectF, area: QRectF, taken: Sequence[QRectF], outlines: Sequence[QRectF] = ()
) -> QRectF:
    """The first place around the outline that is free of all others; else that with the least overlap."""
    best, least = QRectF(), float("inf")
    for candidate in _candidates(size, outline):
        moved = _inside(candidate, area)
        cost = sum(_overlap(moved, other) for other in taken) * 4.0
        cost += sum(_overlap(moved, other) for other in (outline, *outlines))
        if cost == 0:
            return moved
        if cost < least:
            best, least = moved, cost
    return best


def leader(label: QRectF, outline: QRectF) -> QLineF:
    """From the label's edge to the nearest place of the outline's rectangle."""
    start = _nearest(label, outline.center())
    end = _nearest(outline, start)
    return QLineF(_nearest(label, end), end)


def _candidates(size: tuple[float, float], outline: QRectF) -> Iterator[QRectF]:
    width, height = size
    for gap in _GAPS:
        above, below = outline.top() - gap - height, outline.bottom() + gap
        for left, top in (
            (outline.left(), above),
            (outline.right() - width, above),
            (outline.right() + gap, outline.top()),
            (outline.left() - gap - width, outline.top()),
            (outline.left(), below),
            (outline.right() - width, below),
            (outline.right() + gap, outline.bottom() - height),
            (outline.left() - gap - width, outline.bottom() - height),
        ):
            yield QRectF(left, top, width, height)


def _inside(box: QRectF, area: QRectF) -> QRectF:
    left = min(max(box.left(), area.left()), max(area.left(), area.right() - box.width()))
    top = min(max(box.top(), area.top()), max(area.top(), area.bottom() - box.height()))
    return QRectF(left, top, box.width(), box.height())


def _overlap(one: QRectF, other: QRectF) -> float:
    both = one.intersected(other)
    return both.width() * both.height() if not both.isEmpty() else 0.0


def _nearest(box: QRectF, to: QPointF) -> QPointF:
    return QPointF(min(max(to.x(), box.left()), box.right()), min(max(to.y(), box.top()), box.bottom()))
