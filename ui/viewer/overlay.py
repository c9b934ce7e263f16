"""Everything that is drawn over the frame, in order, and nothing of it while the reader peeks."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from inference.frame import Frame
from ui.viewer.angle_marks import AngleMarks
from ui.viewer.colour_bar import draw_frame_bar
from ui.viewer.coordinates import ViewTransform
from ui.viewer.cross_hair import CrossHair, draw_cross_hair
from ui.viewer.edge_items import TEXT, draw_corners, draw_letters, draw_mirror_mark, draw_scale_bar
from ui.viewer.finding_marks import FindingMarks
from ui.viewer.halo import draw_text_in, text_size
from ui.viewer.heatmap import Heatmap, Look, draw_colour_bar
from ui.viewer.layers import Layers
from ui.viewer.measurement_marks import MeasurementMarks, draw_ellipse
from ui.viewer.overlay_planes import OverlayPlanes
from ui.viewer.raster import Tone
from ui.viewer.reference_lines import Line, draw_reference_lines
from ui.viewer.shutter_cover import draw_shutter

_NOTE_OFFSET = 16.0


class Overlay:
    """The findings, the map, the measurements and the words of one canvas."""

    def __init__(self) -> None:
        self.findings = FindingMarks()
        self.measurements = MeasurementMarks()
        self.angles = AngleMarks()
        self.look: Look | None = None
        self.layers = Layers()
        self.corners: Mapping[str, Sequence[str]] = {}
        self.note: tuple[str, float, float] = ("", 0.0, 0.0)
        self.brush: tuple[float, float, float] | None = None
        """Where the brush is, and its radius, in logical pixels."""
        self.reference_lines: tuple[Line, ...] = ()
        self.cross_hair: CrossHair | None = None
        self.is_peeking = False
        self.has_marks = True
        self.has_words = True
        self.has_planes = True
        self.has_shutter = True
        self._heatmap = Heatmap()
        self._planes = OverlayPlanes()

    def draw_pictures(self, painter: QPainter, frame: Frame, view: ViewTransform, viewport: tuple[int, int]) -> None:
        """The shutter, the map and the DICOM overlays; the painter is in device pixels.

        The shutter stays while the reader peeks: it is the maker's word on what is picture, not a mark.
        """
        if self.has_shutter:
            draw_shutter(painter, frame, view)
        if self.is_peeking or not self.has_marks:
            return
        if self._look_of(frame) is not None and self.look is not None:
            self._heatmap.draw(painter, self.look, view, viewport)
        self.layers.draw_pictures(painter, frame, view, viewport)
        if self.has_planes:
            self._planes.draw(painter, frame, view, viewport)

    def draw_marks(self, painter: QPainter, area: QRectF, frame: Frame, view: ViewTransform, tone: Tone) -> None:
        """Words, outlines and measurements; the painter is in logical pixels."""
        self.findings.forget_places()
        self.measurements.forget_places()
        if self.is_peeking:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken: list[QRectF] = []
        if self.has_marks:
            self.layers.draw_shutters(painter, frame, view)
        draw_reference_lines(painter, self.reference_lines, view)
        if self.cross_hair is not None:
            draw_cross_hair(painter, self.cross_hair, view)
        if self.has_words:
            taken += draw_corners(painter, area, self.corners)
            taken += draw_letters(painter, area, frame, view)
            taken += draw_mirror_mark(painter, area, view)
            taken += draw_scale_bar(painter, area, frame, view, taken)
            taken += draw_frame_bar(painter, area, frame, tone)
        if self.has_marks:
            look = self._look_of(frame)
            if look is not None:
                taken += draw_colour_bar(painter, area, look)
            self.layers.draw_marks(painter, area, frame, view, taken)
            self.findings.draw(painter, area, view, taken)
            self.angles.draw(painter, area, frame.key, view, taken)
            self.measurements.draw(painter, area, frame.key, view, taken)
        self._draw_note(painter, area)
        if self.brush is not None:
            x, y, radius = self.brush
            draw_ellipse(painter, QRectF(x - radius, y - radius, 2 * radius, 2 * radius), QPen(TEXT, 1.0))

    def _look_of(self, frame: Frame) -> Look | None:
        """The map, if it is of this frame: one of another must never lie over it."""
        return self.look if self.look is not None and self.look.saliency.frame == frame.key else None

    def _draw_note(self, painter: QPainter, area: QRectF) -> None:
        text, x, y = self.note
        if not text:
            return
        lines = text.splitlines()
        sizes = [text_size(painter, line) for line in lines]
        width, height = max(size[0] for size in sizes), sum(size[1] for size in sizes)
        left = x + _NOTE_OFFSET if x + _NOTE_OFFSET + width < area.width() else x - _NOTE_OFFSET - width
        top = y - _NOTE_OFFSET - height if y > _NOTE_OFFSET + height else y + _NOTE_OFFSET
        for line, size in zip(lines, sizes, strict=True):
            draw_text_in(painter, QRectF(max(4.0, left), top, *size), line, TEXT)
            top += size[1]
