"""What a tool does with a gesture that means nothing to it."""

from ui.viewer.tools import Pointer, Stage


class Idle:
    """Ignores every gesture; a tool overrides those that it uses."""

    draws = False

    @property
    def is_busy(self) -> bool:
        """Nothing is half drawn."""
        return False

    def press(self, stage: Stage, at: Pointer) -> None:
        """A button went down."""

    def move(self, stage: Stage, at: Pointer) -> None:
        """The mouse moved with the button down."""

    def hover(self, stage: Stage, at: Pointer) -> None:
        """The mouse moved with no button down."""

    def release(self, stage: Stage, at: Pointer) -> None:
        """The button went up."""

    def cancel(self, stage: Stage) -> None:
        """Forget what was begun."""

    def finish(self, stage: Stage) -> bool:
        """There is nothing to end."""
        return False

    def take_back(self, stage: Stage) -> None:
        """There is no corner to forget."""
