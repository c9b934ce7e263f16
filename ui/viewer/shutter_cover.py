"""The file's own shutter over the frame: what lies outside it is covered, at the edges of the frame's pixels."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF, QTransform

from inference.frame import Frame
from inference.shutter import Shutter
from ui.viewer.coordinates import ViewTransform


def draw_shutter(painter: QPainter, frame: Frame, view: ViewTransform) -> None:
    """Cover what the file's shutter hides; the painter is in device pixels."""
    if frame.shutter is None:
        return
    a, b, c, d, e, f = view.affine()
    cover = QTransform(a, d, b, e, c, f).map(cover_path(frame.shutter, frame.rows, frame.columns))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(cover, QColor(*frame.shutter.rgb))
    painter.restore()


def cover_path(shutter: Shutter, rows: int, columns: int) -> QPainterPath:
    """The frame without what is seen of it, in (x, y) = (column, row)."""
    whole = QRectF(0, 0, columns, rows)
    seen = QPainterPath()
    seen.addRect(whole)
    if shutter.rectangle is not None:
        top, left, bottom, right = shutter.rectangle
        seen &= _closed(QRectF(left, top, right - left, bottom - top))
    if shutter.circle is not None:
        row, column, radius = shutter.circle
        round_ = QPainterPath()
        round_.addEllipse(QPointF(column, row), radius, radius)
        seen &= round_
    if len(shutter.polygon) > 2:
        corners = QPainterPath()
        corners.addPolygon(QPolygonF([QPointF(column, row) for row, column in shutter.polygon]))
        corners.closeSubpath()
        seen &= corners
    return _closed(whole) - seen


def _closed(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(box)
    return path
