"""What is done while a key is held down: the frame with nothing on it, or a part of it larger."""

from PySide6.QtGui import QKeyEvent

from ui.action_set import ActionSet
from ui.held_key import PEEK, HeldKey
from ui.panels.viewport_grid import ViewportGrid


class Holding:
    """Follows the keys that are held; another key may be bound to each."""

    def __init__(self, grid: ViewportGrid, actions: ActionSet) -> None:
        self._grid, self._actions = grid, actions
        self._held: dict[int, HeldKey] = {}

    def press(self, event: QKeyEvent) -> bool:
        """A key went down; False where nothing is done while it is held."""
        held = None if event.isAutoRepeat() else self._actions.keys.held_by(event)
        if held is None:
            return False
        self._held[event.key()] = held
        self._do(held, is_held=True)
        return True

    def release(self, event: QKeyEvent) -> bool:
        """A key went up, perhaps after the Ctrl or Shift that was pressed with it."""
        held = None if event.isAutoRepeat() else self._held.pop(event.key(), None)
        if held is not None:
            self._do(held, is_held=False)
        return held is not None

    def let_go(self) -> None:
        """The keyboard is another window's now."""
        for held in self._held.values():
            self._do(held, is_held=False)
        self._held.clear()

    def _do(self, held: HeldKey, *, is_held: bool) -> None:
        if held is PEEK:
            self._grid.set_peek(peeks=is_held)
        else:
            self._grid.active.canvas.set_lens(is_held)
