"""Painting and erasing a mask with a round brush: each stroke is one step."""

from PySide6.QtCore import Qt

from app.measure_brush import Brush
from inference.finding import Mask
from ui.viewer.tools import Pointer, Stage
from ui.viewer.tools.idle import Idle


class Painting(Idle):
    """Goes on with the mask in hand, or begins one where there is none."""

    cursor = Qt.CursorShape.CrossCursor
    draws = True
    erases = False

    def __init__(self) -> None:
        self._brush: Brush | None = None
        self._last: Pointer | None = None

    def press(self, stage: Stage, at: Pointer) -> None:
        """Set the brush down."""
        view, frame = stage.transform, stage.frame
        known = stage.board.mask_in_hand
        if view is None or frame is None or (self.erases and known is None):
            return
        radius = stage.board.brush_radius * view.ratio
        size = (frame.rows, frame.columns)
        self._brush = Brush(size, known, (radius / view.zoom_row, radius / view.zoom), erases=self.erases)
        self._last = at
        self.move(stage, at)

    def move(self, stage: Stage, at: Pointer) -> None:
        """Draw the brush over the frame."""
        stage.board.show_brush(at)
        if self._brush is not None and self._last is not None:
            self._brush.step(self._last.point, at.point)
            self._last = at
            stage.board.paint(self._brush.mask)

    def hover(self, stage: Stage, at: Pointer) -> None:
        """Show how large the brush is."""
        stage.board.show_brush(at)

    def release(self, stage: Stage, at: Pointer) -> None:
        """Lift the brush."""
        brush, self._brush = self._brush, None
        if brush is not None:
            self.keep(stage, brush.mask)

    def keep(self, stage: Stage, mask: Mask | None) -> None:
        """Keep what was painted."""
        stage.board.keep_painted(mask)

    def cancel(self, stage: Stage) -> None:
        """Forget the stroke."""
        self._brush = None
        stage.board.paint(None)
        stage.board.show_brush(None)
