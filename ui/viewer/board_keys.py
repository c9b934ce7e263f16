"""The keys of what is drawn: Enter ends, Backspace takes back, Escape forgets, arrows move."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.viewer.drawing_board import DrawingBoard
from ui.viewer.hands import Canvas, Hands

FAR = 10
"""Pixels of the frame that an arrow key with Shift moves by."""
ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKES_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class BoardKeys:
    """Says which keys are the drawing's own at the moment, and does what they mean.

    Arrow keys move a mark that was chosen by a click, or any selected one where the series has a single frame: on a
    stack they scroll, and a length just drawn must not wander because the reader goes on to the next slice.
    """

    def __init__(self, board: DrawingBoard, hands: Hands, canvas: Canvas) -> None:
        self._board, self._hands, self._canvas = board, hands, canvas

    def wants(self, event: QKeyEvent) -> bool:
        """Whether this key is the drawing's and not a command's."""
        key, is_busy = event.key(), self._hands.active.is_busy or self._hands.editor.is_busy
        if key in ARROWS:
            return self._moves(event)
        if key == Qt.Key.Key_Escape:
            return is_busy or self._board.edits_finding or self._board.selected is not None
        if key in _ENDS:
            return is_busy or self._board.edits_finding
        return key in _TAKES_BACK and self._hands.active.is_busy

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key means; False where it is not the drawing's."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._escape()
            return True
        if not self.wants(event):
            return False
        if key in ARROWS:
            step = FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            right, down = ARROWS[key]
            self._board.nudge(right * step, down * step)
        elif key in _TAKES_BACK:
            self._hands.active.take_back(self._canvas)
        elif self._hands.active.is_busy:
            self._hands.active.finish(self._canvas)
        else:
            self._board.edit_finding(None)
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Keep what an arrow key moved, once it is let go."""
        is_arrow = event.key() in ARROWS
        if is_arrow and not event.isAutoRepeat():
            self._board.settle_nudge()
        return is_arrow

    def _escape(self) -> None:
        """Forget what is half done; where nothing is, end the editing; then let go of the selected mark."""
        if self._hands.active.is_busy or self._hands.editor.is_busy:
            self._hands.cancel()
        elif self._board.edits_finding:
            self._board.edit_finding(None)
        else:
            self._hands.cancel()
            self._board.select(None)

    def _moves(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        is_mark = self._board.selected is not None and (self._board.is_armed or self._board.is_single)
        return is_mark or self._board.edits_finding
