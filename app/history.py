"""Undo and redo over immutable states."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class History(Generic[T]):
    """A list of states and a position in it: undo returns the very state that was there."""

    def __init__(self, state: T) -> None:
        self._states = [state]
        self._position = 0

    @property
    def state(self) -> T:
        """The state now."""
        return self._states[self._position]

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier state."""
        return self._position > 0

    @property
    def can_redo(self) -> bool:
        """Whether a state was undone and nothing new has come since."""
        return self._position < len(self._states) - 1

    def push(self, state: T) -> None:
        """Go on to a new state; what was undone is forgotten."""
        del self._states[self._position + 1 :]
        self._states.append(state)
        self._position += 1

    def undo(self) -> T:
        """Go back one state; stays where it is at the first."""
        self._position -= self.can_undo
        return self.state

    def redo(self) -> T:
        """Go forward again; stays where it is at the last."""
        self._position += self.can_redo
        return self.state

    def rewrite(self, change: Callable[[T], T]) -> None:
        """Make a change in every state: it holds whatever is undone."""
        self._states = [change(one) for one in self._states]
