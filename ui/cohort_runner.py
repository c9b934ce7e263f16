"""The one run over a cohort that this window has begun: what is shown of it, and what the reader wants of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.cohort.run_outside import Ended, OutsideRun, RunEvent, RunForm, Said
from app.cohort.run_progress import RunProgress, Stage
from app.notices import Level, Notice
from ui.bridge import Bridge

Start = Callable[[RunForm, Callable[[RunEvent], object]], OutsideRun]

_LINES = 200


class CohortRunner(QObject):
    """Outlives its dialog: a run goes on while the reader reads on. It is a process of its own, so nothing waits here.

    `progress` is None before the first run; `lines` are what the run has said, the last at the end. `tell` gets the
    notice of its end.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, tell: Callable[[Notice], object], start: Start = OutsideRun) -> None:
        super().__init__()
        self._bridge, self._tell, self._start = bridge, tell, start
        self._run: OutsideRun | None = None
        self.form: RunForm | None = None
        self.progress: RunProgress | None = None
        self.lines: tuple[str, ...] = ()
        self.code: int | None = None
        self.is_stopping = False

    @property
    def is_running(self) -> bool:
        """Whether a run is under way, paused included."""
        return self._run is not None

    @property
    def is_paused(self) -> bool:
        """Whether it hands out no more studies."""
        return self.is_running and self.progress is not None and self.progress.stage is Stage.PAUSED

    @property
    def finished_out(self) -> Path | None:
        """The folder of a run that has ended and left tables; None where there is none."""
        has_tables = self.form is not None and not self.is_running and self.code in (0, 1)
        return self.form.out if self.form is not None and has_tables else None

    def begin(self, form: RunForm) -> None:
        """Begin a run, or go on with one that was stopped; nothing where one is under way."""
        if self._run is not None:
            return
        self.form, self.progress, self.lines, self.code, self.is_stopping = form, None, (), None, False
        try:
            self._run = self._start(form, lambda event: self._bridge.call(self._take, event))
        except OSError:
            self.lines, self.code = (self.tr("The run could not be started."),), 2
        self.changed.emit()

    def pause(self) -> None:
        """Hand out no more studies."""
        if self._run is not None:
            self._run.pause()

    def go_on(self) -> None:
        """Hand out studies again."""
        if self._run is not None:
            self._run.go_on()

    def stop(self) -> None:
        """End the run; what is done is kept, and the same run goes on from there."""
        if self._run is not None:
            self.is_stopping = True
            self._run.stop()
            self.changed.emit()

    def _take(self, event: RunEvent) -> None:
        if isinstance(event, RunProgress):
            self.progress = event
        elif isinstance(event, Said):
            self.lines = (*self.lines, event.text)[-_LINES:]
        else:
            self._end(event)
        self.changed.emit()

    def _end(self, event: Ended) -> None:
        self._run, self.code = None, event.code
        said = self.lines[0] if self.lines else self.tr("The run ended without a word.")
        if event.code not in (0, 1):
            self._tell(Notice(Level.FAILURE, said.removeprefix("overread: "), self.tr("See Cohort > Run.")))
        elif self.is_stopping:
            self._tell(
                Notice(Level.INFORMATION, self.tr("The run over the cohort was stopped."), " ".join(self.lines[1:]))
            )
        else:
            level = Level.INFORMATION if event.code == 0 else Level.CAUTION
            self._tell(Notice(level, self.tr("The cohort was read."), said))
