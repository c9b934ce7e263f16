"""Refreshes a panel once for all that happens in one turn of the event loop."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.event import Event
from ui.burst import Burst


class RefreshSoon(QObject):
    """Calls `refresh` once in the turn after any number of events; a panel that nobody sees waits until it is shown.

    `flush` does at once what is due: before the window is painted, and before anything is read from the panel.
    Of events `in_bursts` (frames that pass while the reader scrolls) only the first is answered at once; what follows
    waits until the hand rests, so that nothing is done at every slice but to show the slice; unless `is_false` says
    that what the panel tells is no longer true: no slice is ever seen beside what a model said of another.
    """

    def __init__(
        self,
        panel: QWidget,
        refresh: Callable[[], object],
        *events: Event[[]],
        in_bursts: tuple[Event[[]], ...] = (),
        is_false: Callable[[], bool] = lambda: False,
        is_seen_only: bool = True,
    ) -> None:
        super().__init__(panel)
        self._panel, self._refresh = panel, refresh
        self._is_seen_only = is_seen_only
        self._is_false = is_false
        self._is_due = self._is_waiting = False
        self._burst = Burst()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.flush_seen)
        for event in events:
            self._end_with_the_panel(panel, event.subscribe(self.ask))
        for event in in_bursts:
            self._end_with_the_panel(panel, event.subscribe(self.ask_at_rest))
        if is_seen_only:
            panel.installEventFilter(self)

    @staticmethod
    def _end_with_the_panel(panel: QWidget, end: Callable[[], None]) -> None:
        """A dialog goes before the session does: nothing must call what was deleted with it."""
        panel.destroyed.connect(lambda _gone: end())

    @property
    def is_due(self) -> bool:
        """Whether the panel shows less than there is to show."""
        return self._is_due

    @Slot()
    def ask(self) -> None:
        """Refresh in the next turn."""
        if not self._is_due or self._is_waiting:
            self._is_due, self._is_waiting = True, False
            self._timer.start(0)

    @Slot()
    def ask_at_rest(self) -> None:
        """Refresh in the next turn; where this follows another one closely, when no more has come for a while."""
        pause_ms = self._burst.pause_ms()
        if pause_ms == 0 or self._is_false():
            self.ask()
        elif not self._is_due or self._is_waiting:
            self._is_due = self._is_waiting = True
            self._timer.start(pause_ms)

    @Slot()
    def flush_for_paint(self) -> None:
        """Do at once what is due, if the panel can be seen and nothing waits for a hand to rest."""
        if not self._is_waiting:
            self.flush_seen()

    @Slot()
    def flush_seen(self) -> None:
        """Do at once what is due, if the panel can be seen."""
        if self._is_due and (not self._is_seen_only or self._panel.isVisible()):
            self.flush()

    def flush(self) -> None:
        """Do at once what is due, seen or not."""
        if self._is_due:
            self.done()
            self._refresh()

    def done(self) -> None:
        """Nothing is due any more: the panel has just been refreshed otherwise."""
        self._is_due = self._is_waiting = False
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Catch up when the panel comes into view."""
        if event.type() == QEvent.Type.Show:
            self.flush()
        return super().eventFilter(watched, event)
