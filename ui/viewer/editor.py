"""Taking hold of what is drawn: moving it, or pulling at a handle; the same for marks and for findings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from app.measure_shape import Shape, moved, reshaped, with_corner
from ui.viewer.mark_shapes import Grip
from ui.viewer.tools import Pointer, Stage
from ui.viewer.tools.idle import Idle

if TYPE_CHECKING:
    from ui.viewer.drawing_board import DrawingBoard


class Editor(Idle):
    """A tool that nobody chooses: it takes over where a press meets a handle or a line of the reader's own."""

    name = "editor"
    title = "Move and reshape"
    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, board: "DrawingBoard") -> None:
        self._board = board
        self._shape: Shape | None = None
        self._grip = Grip()
        self._start: Pointer | None = None
        self._made: Shape | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is in the hand."""
        return self._shape is not None

    def reaches(self, where: QPointF, *, handles_only: bool) -> bool:
        """Whether a press here would take hold of something."""
        return self._board.grip_at(where, handles_only=handles_only) is not None

    def take(self, at: Pointer, *, handles_only: bool) -> bool:
        """Take hold of what is here; False where nothing is."""
        found = self._board.grip_at(QPointF(at.x, at.y), handles_only=handles_only)
        if found is None:
            return False
        if found.measurement_id is not None:
            self._board.select(found.measurement_id)
        self._shape, self._grip = found.shape, found.grip
        self._start, self._made = at, None
        return True

    def move(self, stage: Stage, at: Pointer) -> None:
        """Show the shape as it would be."""
        frame = stage.frame
        if self._shape is None or self._start is None or frame is None:
            return
        if self._grip.handle is not None:
            self._made = reshaped(self._shape, self._grip.handle, self._board.settle(at))
        elif self._grip.edge is not None:
            self._made = with_corner(self._shape, self._grip.edge, self._board.settle(at))
        else:
            step = at.row - self._start.row, at.column - self._start.column
            self._made = moved(self._shape, *step, (frame.rows, frame.columns))
        self._board.preview(self._made)

    def release(self, stage: Stage, at: Pointer) -> None:
        """Keep what was made: one step of undo."""
        made, self._shape = self._made, None
        if made is not None:
            self._board.keep_reshaped(made)

    def cancel(self, stage: Stage) -> None:
        """Leave it where it was."""
        self._shape = self._made = None
        self._board.preview(None)
