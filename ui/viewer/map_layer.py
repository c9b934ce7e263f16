"""A parametric map of somebody else's over the frame, and its colour bar in real-world units."""

from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from app.parametric_map import MapPlane, ParametricMap
from app.placement import Affine, place_plane
from inference.frame import Frame
from ui.plain_text import isolated, shown
from ui.viewer.colour_map import colour_table
from ui.viewer.coordinates import ViewTransform
from ui.viewer.edge_items import MARGIN, TEXT
from ui.viewer.halo import draw_text_in, fitting, text_size
from ui.viewer.layer_look import LayerLook
from ui.viewer.panned_picture import PannedPicture

BAR_WIDTH, BAR_HEIGHT = 12.0, 200.0


class MapLayer:
    """Draws one map; the picture of it is kept as long as the view stays."""

    def __init__(self) -> None:
        self._kept = PannedPicture()

    def draw(
        self, painter: QPainter, frame: Frame, look: LayerLook, view: ViewTransform, viewport: tuple[int, int]
    ) -> None:
        """The plane on this frame; the painter is in device pixels."""
        found = plane_on(frame, look.content) if isinstance(look.content, ParametricMap) else None
        if found is None or not isinstance(look.content, ParametricMap):
            return
        key = (look.uid, frame.key, look.colour_map)
        make = partial(_picture, *found, look.content, look.colour_map)
        placed = self._kept.placed(key, view, viewport, _extent(*found, view), make)
        if placed is None:
            return
        image, x, y = placed
        painter.save()
        painter.setOpacity(look.opacity)
        painter.drawImage(x, y, image)
        painter.restore()


def plane_on(frame: Frame, content: ParametricMap) -> tuple[MapPlane, Affine] | None:
    """The plane of a map that lies on a frame, and how."""
    for plane in content.planes:
        placed = place_plane(frame, (plane.rows, plane.columns), plane.references, plane.geometry, plane.spacing)
        if placed is not None:
            return plane, placed
    return None


def value_at(frame: Frame, content: ParametricMap, row: float, column: float) -> float | None:
    """The map's value under a place of the frame; None outside it and where it is unknown."""
    found = plane_on(frame, content)
    if found is None:
        return None
    plane, placed = found
    weights = np.array([placed.row, placed.column])
    try:
        place = np.linalg.solve(weights[:, :2], np.array([row, column]) - weights[:, 2])
    except np.linalg.LinAlgError:
        return None
    at_row, at_column = int(np.floor(place[0])), int(np.floor(place[1]))
    if not (0 <= at_row < plane.rows and 0 <= at_column < plane.columns):
        return None
    value = float(plane.values()[at_row, at_column])
    return value if np.isfinite(value) else None


def _picture(
    plane: MapPlane, placed: Affine, content: ParametricMap, name: str, view: ViewTransform, viewport: tuple[int, int]
) -> QImage:  # fmt: skip
    import cv2

    values = plane.values()
    share = np.clip((np.nan_to_num(values) - content.low) / (content.high - content.low), 0.0, 1.0)
    table = colour_table(name)[np.rint(share * 255.0).astype(np.uint8)]
    alpha = np.where(np.isfinite(values), 255, 0).astype(np.uint8)
    colours = np.ascontiguousarray(np.dstack((table, alpha)))
    # Real values are not mixed with their neighbours, nor with what is unknown: nearest.
    shown_map: NDArray[np.uint8] = np.asarray(
        cv2.warpAffine(colours, _to_screen(placed, view), viewport, flags=cv2.INTER_NEAREST), np.uint8
    )
    shown_map = np.ascontiguousarray(shown_map)
    made = QImage(shown_map.data, viewport[0], viewport[1], shown_map.strides[0], QImage.Format.Format_RGBA8888)
    return made.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _extent(plane: MapPlane, placed: Affine, view: ViewTransform) -> QRect:
    """What the whole plane takes of the screen, in device pixels."""
    corners = np.array([(x, y, 1.0) for x in (-0.5, plane.columns - 0.5) for y in (-0.5, plane.rows - 0.5)])
    found = corners @ _to_screen(placed, view).T
    first, last = np.floor(found.min(axis=0)), np.ceil(found.max(axis=0)) + 1
    return QRect(int(first[0]), int(first[1]), int(last[0] - first[0]), int(last[1] - first[1]))


def _to_screen(placed: Affine, view: ViewTransform) -> NDArray[np.float64]:
    """Pixels of the plane, counted from their centres as cv2 does, to device pixels."""
    a, b, c, d, e, f = view.affine()
    frame = np.array([[a, b, c], [d, e, f], [0, 0, 1]])
    (r0, r1, r2), (c0, c1, c2) = placed.row, placed.column
    plane = np.array([[c1, c0, c2], [r1, r0, r2], [0, 0, 1]])
    whole = frame @ plane
    whole[:2, 2] += (whole[:2, 0] + whole[:2, 1]) / 2 - 0.5
    return np.asarray(whole[:2])


def draw_map_bar(painter: QPainter, area: QRectF, frame: Frame, look: LayerLook, taken: list[QRectF]) -> None:
    """The bar of a map that is on this frame, beside what is at the right edge already."""
    content = look.content
    found = plane_on(frame, content) if isinstance(content, ParametricMap) else None
    if found is None or not isinstance(content, ParametricMap):
        return
    metrics = QFontMetricsF(painter.font(), painter.device())
    ticks = [(share, f"{content.low + share * (content.high - content.low):.4g}") for share in (0, 0.25, 0.5, 0.75, 1)]
    tick_width = max(metrics.horizontalAdvance(words) for _, words in ticks)
    height = min(BAR_HEIGHT, area.height() * 0.34)
    top = (area.height() - height) / 2
    right = area.width() - MARGIN - metrics.horizontalAdvance("HA") * 1.8
    bar = QRectF(right - BAR_WIDTH - tick_width - 8, top, BAR_WIDTH, height)
    whole = bar.adjusted(-2, -2 * metrics.height(), 9 + tick_width, 8)
    while any(one.intersects(whole) for one in taken) and bar.left() > area.width() / 2:
        bar.translate(-20, 0)
        whole.translate(-20, 0)
    strip = np.ascontiguousarray(colour_table(look.colour_map)[::-1])
    painter.drawImage(bar, QImage(strip.data, 1, 256, 3, QImage.Format.Format_RGB888))
    painter.setPen(QPen(QColor(255, 255, 255, 190), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar)
    for share, words in ticks:
        y = bar.bottom() - share * bar.height()
        painter.setPen(QPen(TEXT, 1))
        painter.drawLine(QLineF(bar.right(), y, bar.right() + 4, y))
        draw_text_in(
            painter, QRectF(bar.right() + 7, y - metrics.height() / 2, tick_width, metrics.height()), words, TEXT
        )
    said = " · ".join(part for part in (isolated(look.title, 60), shown(found[0].mapping.words, 80)) if part)
    text = fitting(painter, said, area.width() * 0.6)
    width, line = text_size(painter, text)
    title = QRectF(bar.right() + 7 + tick_width - width, bar.top() - line * 1.8, width, line)
    draw_text_in(painter, title, text, TEXT)
    taken += [title, whole]
