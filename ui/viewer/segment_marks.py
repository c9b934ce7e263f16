"""Segments of others over the frame: contours in their own colours, each with its name."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.drawing import mark
from app.placement import Affine, place_plane
from app.segmentation import Segment, Segmentation, SegmentPlane
from inference.finding import Mask
from inference.frame import Frame, FrameKey
from ui.plain_text import shown
from ui.viewer.coordinates import ViewTransform
from ui.viewer.halo import draw_polygon, draw_text_in, text_size
from ui.viewer.label_place import Places
from ui.viewer.layer_look import LayerLook, segment_colour

_KEPT_FRAMES = 64


@dataclass(frozen=True, slots=True, eq=False)
class _Outlined:
    segment: Segment
    outlines: tuple[NDArray[np.float64], ...]


class SegmentMarks:
    """Draws the segmentations that are on; the contours of the last frames are kept."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, FrameKey], tuple[Segmentation, tuple[_Outlined, ...]]] = {}

    def draw(
        self, painter: QPainter, area: QRectF, view: ViewTransform, frame: Frame, look: LayerLook, taken: list[QRectF]
    ) -> None:
        """The segments on this frame; the painter is in logical pixels. Names keep off `taken` and are added to it."""
        if not isinstance(look.content, Segmentation):
            return
        visible = [
            one for one in self._outlined(frame, look.uid, look.content) if one.segment.number not in look.hidden
        ]
        shapes = [(one, _on_screen(one.outlines, view)) for one in visible]
        painter.save()
        painter.setOpacity(look.opacity)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for one, polygons in shapes:
            pen = QPen(QColor(segment_colour(one.segment)), 1.6)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            for polygon in polygons:
                draw_polygon(painter, polygon, pen)
        boxes = [max((one.boundingRect() for one in polygons), key=_size) for _, polygons in shapes]
        places = Places(area.adjusted(4, 4, -4, -4), taken, boxes)
        for (one, _), box in zip(shapes, boxes, strict=True):
            if box.intersects(area):
                words = shown(one.segment.label, 60)
                label, on_words = places.find(text_size(painter, words), box)
                if on_words == 0:
                    places.take(label)
                    taken.append(label)
                    draw_text_in(painter, label, words, QColor(segment_colour(one.segment)).lighter(120))
        painter.restore()

    def _outlined(self, frame: Frame, uid: str, content: Segmentation) -> tuple[_Outlined, ...]:
        key = (uid, frame.key)
        kept = self._kept.get(key)
        if kept is None or kept[0] is not content:
            if len(self._kept) >= _KEPT_FRAMES:
                self._kept.pop(next(iter(self._kept)))
            kept = self._kept[key] = (content, _outlines_on(frame, content))
        return kept[1]


def _outlines_on(frame: Frame, content: Segmentation) -> tuple[_Outlined, ...]:
    found: dict[int, list[NDArray[np.float64]]] = {}
    for plane in content.planes:
        placed = place_plane(frame, (plane.rows, plane.columns), plane.references, plane.geometry, plane.spacing)
        if placed is not None:
            found.setdefault(plane.segment_number, []).extend(_outlines_of(plane, placed))
    return tuple(_Outlined(content.segment(number), tuple(paths)) for number, paths in found.items() if paths)


def _outlines_of(plane: SegmentPlane, placed: Affine) -> list[NDArray[np.float64]]:
    drawn = mark(Mask(plane.top, plane.left, plane.mask()), "", "")
    weights = np.array([placed.row, placed.column])
    return [path @ weights[:, :2].T + weights[:, 2] for path in drawn.outlines]


def _on_screen(outlines: tuple[NDArray[np.float64], ...], view: ViewTransform) -> list[QPolygonF]:
    return [QPolygonF([QPointF(*view.to_widget(float(row), float(column))) for row, column in one]) for one in outlines]


def _size(box: QRectF) -> float:
    return box.width() * box.height()
