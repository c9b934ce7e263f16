"""The magnifier: a square around the cursor in which the frame is larger, drawn by the same pipeline as the frame."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from ui.viewer.coordinates import MAXIMUM_ZOOM, ViewTransform, shown_row_zoom
from ui.viewer.edge_items import TEXT
from ui.viewer.halo import draw_text_in, text_size
from ui.viewer.raster import Raster, Shown, Tone

SIDE = 260
"""Of the square, in logical pixels."""
FACTORS = (2.0, 3.0, 4.0)
_EDGE = QColor(255, 255, 255, 190)


class Lens:
    """Where it is held and how strong it is; None as its place means that it is not held."""

    def __init__(self) -> None:
        self.at: QPointF | None = None
        self.factor = FACTORS[0]
        self._raster = Raster()

    def step(self, steps: float) -> None:
        """Stronger, or weaker for a negative number."""
        place = FACTORS.index(self.factor) + (1 if steps > 0 else -1)
        self.factor = FACTORS[min(max(place, 0), len(FACTORS) - 1)]

    def draw(self, painter: QPainter, under: Raster, shown: Shown, aspect: float, tone: Tone) -> None:
        """The square; the painter is in device pixels."""
        if self.at is None or under.picture is None:
            return
        if self._raster.picture is not under.picture:
            self._raster.use(under.picture)
        view, side = shown.view, round(SIDE * shown.view.ratio)
        left, top = (round(place * view.ratio) - side // 2 for place in (self.at.x(), self.at.y()))
        inside = magnified(view, self.factor, aspect, self.at, (left, top))
        painter.save()
        painter.setClipRect(left, top, side, side)
        painter.fillRect(left, top, side, side, QColor("#000000"))
        placed = self._raster.placed(Shown(inside, (side, side), shown.is_smooth, is_refined=True), tone)
        if placed is not None:
            painter.drawImage(left + placed.x, top + placed.y, placed.image)
        painter.restore()

    def draw_rim(self, painter: QPainter) -> None:
        """Its edge and its strength; the painter is in logical pixels."""
        if self.at is None:
            return
        box = QRectF(self.at.x() - SIDE / 2, self.at.y() - SIDE / 2, SIDE, SIDE)
        painter.setPen(QPen(_EDGE, 1.0))
        painter.drawRect(box)
        text = f"{self.factor:g}x"
        width, height = text_size(painter, text)
        draw_text_in(painter, QRectF(box.right() - width - 6, box.bottom() - height - 4, width, height), text, TEXT)


def magnified(view: ViewTransform, factor: float, aspect: float, at: QPointF, corner: tuple[int, int]) -> ViewTransform:
    """The view within the lens, whose corner is given in device pixels; what lies under `at` stays there."""
    larger = view.zoomed(min(view.zoom * factor, MAXIMUM_ZOOM), aspect, at.x(), at.y())
    return replace(
        larger,
        zoom_row=shown_row_zoom(larger.zoom, aspect),
        origin_x=larger.origin_x - corner[0],
        origin_y=larger.origin_y - corner[1],
    )
