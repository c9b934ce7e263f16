"""Teeth as they are drawn in a chart: a crown with its cusps and the roots of its kind."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform

_WIDTHS = (0.86, 0.74, 0.86, 0.86, 0.86, 1.24, 1.2, 1.1)
"""Of the teeth from the midline outwards, in mean widths."""
_CROWN = 0.42
_FIRST_MOLAR = 6
_FIRST_PREMOLAR = 4


def share_of(number: int) -> float:
    """The width of a tooth, in mean widths."""
    return _WIDTHS[number % 10 - 1]


def row_width() -> float:
    """The width of one jaw, in mean widths."""
    return 2 * sum(_WIDTHS)


def tooth_path(number: int, box: QRectF) -> QPainterPath:
    """The outline of a tooth that fills the box: the crown towards the other jaw, the roots away from it."""
    place, is_upper = number % 10, number < 30
    path = _crown(place)
    for root in _roots(place, is_upper=is_upper):
        path = path.united(root)
    turn = QTransform()
    turn.translate(box.left(), box.bottom() if is_upper else box.top())
    turn.scale(box.width(), -box.height() if is_upper else box.height())
    return turn.map(path)


def _crown(place: int) -> QPainterPath:
    """In a unit square whose top is the biting edge."""
    path = QPainterPath(QPointF(0.1, _CROWN))
    path.cubicTo(QPointF(-0.04, 0.3), QPointF(0.0, 0.1), QPointF(0.1, 0.04))
    cusps = 3 if place >= _FIRST_MOLAR else 2 if place >= _FIRST_PREMOLAR else 1
    width = 0.8 / cusps
    for cusp in range(cusps):
        left = 0.1 + cusp * width
        depth = 0.0 if cusps > 1 else (-0.05 if place == 3 else 0.02)
        path.quadTo(QPointF(left + width / 2, depth - 0.05), QPointF(left + width, 0.05))
    path.cubicTo(QPointF(1.0, 0.1), QPointF(1.04, 0.3), QPointF(0.9, _CROWN))
    path.quadTo(QPointF(0.5, _CROWN + 0.06), QPointF(0.1, _CROWN))
    return path


def _roots(place: int, *, is_upper: bool) -> list[QPainterPath]:
    if place >= _FIRST_MOLAR:
        return [_root(0.12, 0.42, 0.14, 0.92), _root(0.58, 0.88, 0.86, 0.92)] + (
            [_root(0.36, 0.64, 0.5, 0.98)] if is_upper else []
        )
    if place == _FIRST_PREMOLAR and is_upper:
        return [_root(0.16, 0.5, 0.26, 0.94), _root(0.5, 0.84, 0.74, 0.94)]
    return [_root(0.2, 0.8, 0.5, 1.0)]


def _root(left: float, right: float, tip: float, end: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, _CROWN - 0.04))
    path.cubicTo(QPointF(left, 0.7), QPointF(tip - 0.08, end), QPointF(tip, end))
    path.cubicTo(QPointF(tip + 0.08, end), QPointF(right, 0.7), QPointF(right, _CROWN - 0.04))
    path.closeSubpath()
    return path
