"""Which colour stands for which value: the bar of a map over the frame, and that of a frame in colours."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from inference.frame import Frame, LookupTable, Window
from ui.viewer.colour_map import colour_table
from ui.viewer.edge_items import MARGIN, TEXT
from ui.viewer.halo import draw_text_in, text_size
from ui.viewer.raster import Tone

BAR_WIDTH = 12.0
_FRAME = QColor(255, 255, 255, 190)

Ticks = Sequence[tuple[float, str]]
"""Share of the bar's height from its lower end, and what stands beside it."""


def draw_bar(painter: QPainter, bar: QRectF, colour_map: str, ticks: Ticks, *, is_reversed: bool = False) -> QRectF:
    """A bar of the map's colours, the highest value on top unless reversed, ticks to its right; the place it took."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    colours = colour_table(colour_map)
    table = np.ascontiguousarray(colours if is_reversed else colours[::-1])
    painter.drawImage(bar, QImage(table.data, 1, 256, 3, QImage.Format.Format_RGB888))
    painter.setPen(QPen(_FRAME, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar)
    widest = 0.0
    for share, text in ticks:
        y = bar.bottom() - share * bar.height()
        painter.setPen(QPen(TEXT, 1))
        painter.drawLine(QLineF(bar.right(), y, bar.right() + 4, y))
        width = metrics.horizontalAdvance(text)
        widest = max(widest, width)
        draw_text_in(painter, QRectF(bar.right() + 7, y - metrics.height() / 2, width, metrics.height()), text, TEXT)
    return bar.adjusted(-2, -8, 9 + widest, 8)


def bar_height(area: QRectF) -> float:
    """How tall a bar is in an area of this size."""
    return min(200.0, area.height() * 0.34)


def draw_frame_bar(painter: QPainter, area: QRectF, frame: Frame, tone: Tone) -> list[QRectF]:
    """The bar of a frame that is shown in colours, at the left edge, in modality units; the places that it took."""
    if not tone.colour_map or tone.voi is None or frame.is_colour:
        return []
    metrics = QFontMetricsF(painter.font(), painter.device())
    height = bar_height(area)
    left = MARGIN + metrics.horizontalAdvance("HA") * 1.8
    bar = QRectF(left, (area.height() - height) / 2, BAR_WIDTH, height)
    is_reversed = tone.is_inverted != (frame.photometric == "MONOCHROME1")
    taken = [draw_bar(painter, bar, tone.colour_map, value_ticks(tone.voi), is_reversed=is_reversed)]
    if frame.unit:
        width, line = text_size(painter, frame.unit)
        title = QRectF(left, bar.top() - line * 1.8, width, line)
        draw_text_in(painter, title, frame.unit, TEXT)
        taken.append(title)
    return taken


def value_ticks(voi: Window | LookupTable) -> Ticks:
    """Values at the ends and in the middle of a window; of a table only what it gives, for its steps are uneven."""
    if isinstance(voi, LookupTable):
        return ((0.0, "0 %"), (0.5, "50 %"), (1.0, "100 %"))
    if voi.function == "SIGMOID":  # it never reaches its ends (PS3.3 C.11.2.1.3.1)
        reach = voi.width / 4 * float(np.log(9.0))
        return ((0.1, f"{voi.centre - reach:g}"), (0.5, f"{voi.centre:g}"), (0.9, f"{voi.centre + reach:g}"))
    centre, width = (voi.centre, voi.width) if voi.function == "LINEAR_EXACT" else (voi.centre - 0.5, voi.width - 1)
    return tuple((share, f"{centre + (share - 0.5) * width:.5g}") for share in (0.0, 0.5, 1.0))
