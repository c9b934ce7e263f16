"""What may be done to a run while it is at work."""

import threading

from inference.request import CancelToken

PAUSE, GO_ON, STOP = "pause", "go on", "stop"
"""What another program says on a run's standard input, a line each."""


class RunControl:
    """Pauses, goes on with, and stops a run; from any thread."""

    def __init__(self) -> None:
        self.token = CancelToken()
        self._may_go_on = threading.Event()
        self._may_go_on.set()

    @property
    def is_paused(self) -> bool:
        """Whether no more entries are handed out."""
        return not self._may_go_on.is_set() and not self.token.is_cancelled

    def pause(self) -> None:
        """Hand out no more entries; those under way are read to their end."""
        self._may_go_on.clear()

    def go_on(self) -> None:
        """Hand out entries again."""
        self._may_go_on.set()

    def stop(self) -> None:
        """End the run; what is under way is given up, what is done is kept."""
        self.token.cancel()
        self._may_go_on.set()

    def wait(self) -> bool:
        """Wait while the run is paused; False where it is stopped."""
        self._may_go_on.wait()
        return not self.token.is_cancelled
