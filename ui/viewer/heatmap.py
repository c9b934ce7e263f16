"""A saliency map over the frame, and its colour bar: what it is of, by which model and method, in which colours."""

from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from app.language import spoken
from inference.finding import Saliency
from ui.plain_text import isolated
from ui.viewer.colour_bar import BAR_WIDTH, bar_height, draw_bar
from ui.viewer.colour_map import argb_table
from ui.viewer.coordinates import ViewTransform
from ui.viewer.edge_items import MARGIN, TEXT
from ui.viewer.halo import draw_text_in, fitting, text_size
from ui.viewer.panned_picture import PannedPicture

_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_METHODS = {"grad_cam": "Grad-CAM", "occlusion": "occlusion"}


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """How a map is to be shown: opacity from 0 to 1, and the name of a colour map."""

    saliency: Saliency
    opacity: float
    colour_map: str


class Heatmap:
    """Draws one map; the picture of it is kept as long as the view stays."""

    def __init__(self) -> None:
        self._kept = PannedPicture()

    def draw(self, painter: QPainter, look: Look, view: ViewTransform, viewport: tuple[int, int]) -> None:
        """The map over its region of the frame; the painter is in device pixels."""
        region = look.saliency.region
        first, last = view.to_device(region.top, region.left), view.to_device(region.bottom, region.right)
        outline = QRectF(QPointF(*first), QPointF(*last)).normalized()
        key = (look.saliency, look.colour_map)
        placed = self._kept.placed(key, view, viewport, outline.toAlignedRect(), partial(_picture, look))
        if placed is None:
            return
        image, x, y = placed
        painter.save()
        painter.setClipRect(outline, Qt.ClipOperation.IntersectClip)
        painter.setOpacity(look.opacity)
        painter.drawImage(x, y, image)
        painter.restore()


def _picture(look: Look, view: ViewTransform, viewport: tuple[int, int]) -> QImage:
    import cv2

    saliency = look.saliency
    values = np.nan_to_num(saliency.values.astype(np.float32))
    levels = np.rint(np.clip(values, 0.0, 1.0) * 255.0).astype(np.uint8)
    a, b, c, d, e, f = view.affine()
    region, (rows, columns) = saliency.region, levels.shape
    across, upright = (region.right - region.left) / columns, (region.bottom - region.top) / rows
    # cv2 counts from the centre of a pixel, frame coordinates from its corner: hence the halves.
    left, top = region.left + across / 2, region.top + upright / 2
    to_screen = np.array(
        [
            [a * across, b * upright, a * left + b * top + c - 0.5],
            [d * across, e * upright, d * left + e * top + f - 0.5],
        ]
    )
    # The map is small and its own pixels mean nothing: bilinear between them, as every Grad-CAM is shown.
    shown = cv2.warpAffine(levels, to_screen, viewport, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    shown = np.ascontiguousarray(shown)
    indexed = QImage(shown.data, viewport[0], viewport[1], shown.strides[0], QImage.Format.Format_Indexed8)
    indexed.setColorTable(argb_table(look.colour_map))
    return indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def caption(saliency: Saliency) -> str:
    """'model · method · label'."""
    method = _METHODS.get(saliency.method, saliency.method)
    return " · ".join(isolated(spoken(one)) for one in (saliency.model.display_name, method, saliency.label))


def draw_colour_bar(painter: QPainter, area: QRectF, look: Look) -> list[QRectF]:
    """The bar at the right edge with ticks from 0 to 1 and the caption above it; the places that they took."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    height = bar_height(area)
    tick_width = metrics.horizontalAdvance("0.25")
    right = area.width() - MARGIN - metrics.horizontalAdvance("HA") * 1.8
    bar = QRectF(right - BAR_WIDTH - tick_width - 8, (area.height() - height) / 2, BAR_WIDTH, height)
    place = draw_bar(painter, bar, look.colour_map, [(tick, f"{tick:g}") for tick in _TICKS])
    text = fitting(painter, caption(look.saliency), area.width() * 0.6)
    width, line = text_size(painter, text)
    end = bar.right() + 7 + tick_width
    title = QRectF(end - width, bar.top() - line * 1.8, width, line)
    draw_text_in(painter, title, text, TEXT)
    return [title, place]
