"""The one giving away that this window has begun: how far it is, what is held, and what a person decides of that."""

import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.deidentification.decision import HeldFile
from app.deidentification.form import GivingForm, Tally
from app.deidentification.trail import decision_words, giving_words
from app.notices import Level, Notice, notice_of
from app.session import Session
from app.study import Study
from inference.errors import Cancelled
from inference.frame import Frame
from ui.bridge import Bridge, Result

if TYPE_CHECKING:
    from app.deidentification.run import GivingAway

Make = Callable[
    [GivingForm, Callable[[str], object], Callable[[Study, HeldFile], object], Callable[[int, int], object]],
    "GivingAway",
]
"""Makes a run of a form; it says lines, tells of decisions that were carried out, and how far it has come."""
_LINES, _CLOSE_S = 60, 4.0


class Deidentifier(QObject):
    """Outlives its dialogs: a run goes on while the reader reads on. All work is aside, one thing at a time."""

    changed = Signal()
    frame_came = Signal(str, int, object)
    carried_out = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        make: Make,
        session: Session,
        bridge: Bridge,
        tell: Callable[[Notice], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make, self._session, self._bridge, self._tell = make, session, bridge, tell
        self._run: GivingAway | None = None
        self._lock = threading.Lock()
        self.form: GivingForm | None = None
        self.is_running = self.is_stopping = self.is_deciding = False
        self._is_closing = False
        self._untold: deque[tuple[Study, HeldFile]] = deque()
        self.failure = ""
        self.done = self.total = 0
        self.lines: tuple[str, ...] = ()

    @property
    def waiting(self) -> tuple[HeldFile, ...]:
        """The files that wait for a person, in the order in which they came; none while the run goes on."""
        run = self._run
        return tuple(run.held[uid] for uid in run.waiting) if run is not None and not self.is_running else ()

    @property
    def tally(self) -> Tally:
        """What became of the files so far."""
        return self._run.total if self._run is not None and not self.is_running else Tally()

    def frame_count(self, uid: str) -> int:
        """How many frames a held file has."""
        return self._run.waiting[uid].instance.frame_count if self._run is not None else 1

    def begin(self, form: GivingForm) -> None:
        """Begin a run; nothing where one is under way."""
        if self.is_running:
            return
        self._let_go()
        run = self._run = self._make(
            form,
            lambda line: self._bridge.call(self._said, line),
            self._decided,
            lambda done, total: self._bridge.call(self._advanced, (done, total)),
        )
        self.form, self.lines, self.failure, self.done, self.total = form, (), "", 0, 0
        self.is_running, self.is_stopping = True, False
        self.changed.emit()

        def work() -> None:
            try:
                with self._lock:
                    run.over(form.paths, form.studies)
            finally:
                if self._is_closing:
                    run.close()

        self._bridge.run_aside(work, self._ended)

    def stop(self) -> None:
        """End the run between two files; what was given away stays."""
        if self._run is not None and self.is_running:
            self.is_stopping = True
            self._run.stop()
            self.changed.emit()

    def close_work(self) -> None:
        """The window goes."""
        self._is_closing = True
        if self._run is not None:
            self._run.stop()
            if not self.is_running:  # else the run closes what it works with
                self._let_go()
            if self._lock.acquire(timeout=_CLOSE_S):  # the file that is being written is whole before it is told
                self._lock.release()
            self._tell_trail()

    def want_frame(self, uid: str, number: int) -> None:
        """Have a frame of a held file decoded."""
        run = self._run
        if run is None or uid not in run.waiting:
            return

        def work() -> Frame:
            with self._lock:
                return run.frame(uid, number)

        def show(frame: Result) -> None:
            if isinstance(frame, Exception):
                self.refused.emit(str(frame))
            else:
                self.frame_came.emit(uid, number, frame)

        self._bridge.run_aside(work, show)

    def decide(self, held: HeldFile) -> None:
        """Carry out what a person decided; `carried_out` or `refused` tells of it."""
        run = self._run
        if run is None or self.is_deciding:
            return
        self.is_deciding = True

        def work() -> None:
            with self._lock:
                run.decide(held)

        def end(result: Result) -> None:
            self.is_deciding = False
            if isinstance(result, Exception):
                told = notice_of(result, self.tr("Not given away"))
                self.refused.emit(f"{told.text} {told.advice}".strip())
            else:
                self.carried_out.emit(held.uid)
            self.changed.emit()

        self._bridge.run_aside(work, end)
        self.changed.emit()

    # --- what the run tells ---

    def _let_go(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.close()

    def _said(self, line: str) -> None:
        self.lines = (*self.lines, line)[-_LINES:]
        self.changed.emit()

    def _advanced(self, told: tuple[int, int]) -> None:
        self.done, self.total = told
        self.changed.emit()

    def _decided(self, study: Study, held: HeldFile) -> None:
        """On the run's thread: noted at once, so that no decision is lost however soon the window goes."""
        self._untold.append((study, held))
        self._bridge.call(self._tell_trail, None)

    def _tell_trail(self, _nothing: object = None) -> None:
        while self._untold:
            study, held = self._untold.popleft()
            self._session.record_giving(decision_words(held), study.uid, reader_name=held.decided_by)

    def _ended(self, result: Result) -> None:
        self.is_running = False
        run = self._run
        if run is None:
            return
        for study in run.studies.values():
            tally = run.tally(study)
            if tally != Tally() or result is None:
                self._session.record_giving(giving_words(tally), study.uid, is_success=not tally.failed)
        if isinstance(result, Exception) and not isinstance(result, Cancelled):
            told = notice_of(result, self.tr("Nothing more was given away"))
            self.failure = f"{told.text} {told.advice}".strip()
            self._tell(told)
        elif not self.is_stopping:
            held = len(run.waiting)
            advice = self.tr("{0} pictures wait for you: look at them for burned-in text.").format(held) if held else ""
            level = Level.CAUTION if held or run.total.failed else Level.INFORMATION
            self._tell(Notice(level, self.tr("{0} files were given away.").format(run.total.given), advice))
        self.changed.emit()
