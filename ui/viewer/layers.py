"""All layers of others over one canvas, in the order in which they are listed."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from inference.frame import Frame
from ui.viewer.coordinates import ViewTransform
from ui.viewer.drawn_sheets import draw_sheets, draw_shutters
from ui.viewer.layer_look import LayerLook
from ui.viewer.map_layer import MapLayer, draw_map_bar
from ui.viewer.segment_marks import SegmentMarks


class Layers:
    """Draws the layers that are switched on, each only over the frames that it is of."""

    def __init__(self) -> None:
        self._looks: tuple[LayerLook, ...] = ()
        self._maps: dict[str, MapLayer] = {}
        self._segments = SegmentMarks()

    def show(self, looks: Sequence[LayerLook]) -> None:
        """Draw these from now on."""
        self._looks = tuple(looks)
        self._maps = {one.uid: self._maps.get(one.uid) or MapLayer() for one in looks}

    def draw_pictures(self, painter: QPainter, frame: Frame, view: ViewTransform, viewport: tuple[int, int]) -> None:
        """The maps; the painter is in device pixels."""
        for look in self._looks:
            self._maps[look.uid].draw(painter, frame, look, view, viewport)

    def draw_shutters(self, painter: QPainter, frame: Frame, view: ViewTransform) -> None:
        """What is covered; the painter is in logical pixels."""
        for look in self._looks:
            draw_shutters(painter, view, frame, look)

    def draw_marks(
        self, painter: QPainter, area: QRectF, frame: Frame, view: ViewTransform, taken: list[QRectF]
    ) -> None:
        """Contours, shapes, words and colour bars; the painter is in logical pixels."""
        for look in self._looks:
            draw_map_bar(painter, area, frame, look, taken)
            self._segments.draw(painter, area, view, frame, look, taken)
            draw_sheets(painter, area, view, frame, look, taken)
