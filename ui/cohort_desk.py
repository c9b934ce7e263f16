"""Opens a cohort's board beside the viewer, and leads from a point of it to the study, and back."""

import math
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QMainWindow

from app.cohort.analysis import Asked, analyse, view_of
from app.cohort.analysis_command import write_report
from app.cohort.analysis_table import write_tables
from app.cohort.board import Board
from app.cohort.entry import files_of
from app.cohort.reading import Cohort, read_cohort
from app.cohort.reading_record import ReadingRecord
from app.cohort.strata import rules_for
from app.notices import Level, Notice, notice_of
from app.session import Session
from ui.bridge import Bridge, Result
from ui.dock import Dock
from ui.icons import Icons
from ui.panels.cohort_board import CohortBoard
from ui.theme import Theme

_SIZE = (1320, 860)
_LEAST = 1000  # a screen narrower than this is none that a board could be read on: it scrolls


@dataclass(frozen=True, slots=True)
class _Goal:
    """The frame that a case lies on, on its way into view."""

    study_uid: str
    instance_uid: str
    frame: int
    model_id: str


class CohortDesk(QObject):
    """The board's dock, made when the first cohort is opened; reading and writing is done aside."""

    def __init__(
        self, window: QMainWindow, session: Session, bridge: Bridge, theme: Theme, icons: Icons,
        tell: Callable[[Notice], object], recorded: Callable[[Collection[str]], ReadingRecord] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self.panel: CohortBoard | None = None
        self.dock: Dock | None = None
        self._window, self._session, self._bridge = window, session, bridge
        self._theme, self._icons, self._tell = theme, icons, tell
        self._recorded = recorded
        self._goal: _Goal | None = None
        session.study_changed.subscribe(self._study_came)
        session.studies_changed.subscribe(self._go)

    @property
    def has_board(self) -> bool:
        """Whether a cohort has been opened."""
        return self.panel is not None and self.panel.board is not None

    def open(self, folder: Path) -> None:
        """Read a run's tables aside, then show its board."""
        cards = self._session.catalog.cards

        def work() -> Board:
            cohort = read_cohort(folder)
            own = [card for card in cards if card.id in cohort.cases.models]
            rules = rules_for(own, cohort.cases.labels)
            return Board(cohort, rules, view_of(cohort.cases, rules, Asked())[0] if len(cohort.cases) else "")

        self._bridge.run_aside(work, self._opened)

    def _opened(self, result: Result) -> None:
        if isinstance(result, Exception):
            self._tell(notice_of(result, self.tr("The cohort cannot be opened")))
        elif not len(result.cohort.cases):
            text = self.tr("No study of this cohort was analysed.")
            self._tell(Notice(Level.CAUTION, text, self.tr("Its failures.csv says why.")))
        else:
            self._made().take(result)
            self._study_came()
            self.show()

    def _made(self) -> CohortBoard:
        if self.panel is None or self.dock is None:
            self.panel = CohortBoard(self._theme, self._bridge, self._recorded)
            self.panel.open_wanted.connect(self.open_study)
            self.panel.report_wanted.connect(self.write_report)
            self.dock = Dock("cohort", self.tr("Cohort"), self.panel, self._icons, self._window)
            self._window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
            self.dock.setFloating(True)
            room = self._window.screen().availableGeometry().size()
            self.dock.resize(QSize(*_SIZE) if room.width() < _LEAST else QSize(*_SIZE).boundedTo(room))
        return self.panel

    def show(self) -> None:
        """Bring the board to the front."""
        if self.dock is not None:
            self.dock.show()
            self.dock.activateWindow()

    # --- from a point to the study, and back ---

    def open_study(self, study: str) -> None:
        """Bring a study of the board into the viewer, at the frame that its case lies on."""
        board = self.panel.board if self.panel is not None else None
        case = board.case(study) if board is not None else None
        if board is None or case is None or not len(case):
            return
        number = float(case.numbers("frame")[0])
        self._goal = _Goal(str(case.words("study_uid")[0]), str(case.words("instance_uid")[0]),
                           int(number) if math.isfinite(number) else 1, str(case.words("model_id")[0]))  # fmt: skip
        self._go()
        if self._goal is None:
            return
        folder, path = board.cohort.folder, str(case.words("path")[0])
        first = Path(path.partition("!")[0])
        self._bridge.run_aside(lambda: files_of(folder, (path,)).get(path, (first,)), self._found)

    def _found(self, result: Result) -> None:
        """Open every file of the study, once they are known: a point of the board is one frame of many."""
        if self._goal is not None and not isinstance(result, Exception):
            self._session.open(tuple(result))

    def _go(self) -> None:
        """Bring the wanted frame into view, if its study is open."""
        goal, session = self._goal, self._session
        study = next((one for one in session.studies if goal and one.uid == goal.study_uid), None)
        if goal is None or study is None:
            return
        self._goal = None
        session.show_study(study.uid)
        if any(card.id == goal.model_id for card in session.catalog.cards):
            session.select_model(goal.model_id)
        try:
            series = study.series_of(goal.instance_uid)
        except KeyError:
            return
        session.show_series(series.uid)
        places = [(one.uid, number) for one, number in series.frames()]
        if (goal.instance_uid, goal.frame) in places:
            session.show_position(places.index((goal.instance_uid, goal.frame)))

    def _study_came(self) -> None:
        study = self._session.study
        if self.panel is not None and study is not None:
            self.panel.show_in_view(study.uid)

    # --- the report ---

    def write_report(self) -> None:
        """Write the report and its tables beside the run, aside; the limits are those on the board."""
        board = self.panel.board if self.panel is not None else None
        if board is None or self.panel is None:
            return
        self.panel.report.setEnabled(False)
        cohort: Cohort = board.cohort
        asked, cards = Asked(rules=board.rules, label=board.label), self._session.catalog.cards

        def work() -> Path:
            found = analyse(cohort, cards, asked)
            write_tables(found, cohort.folder)
            return write_report(found, cohort.folder)[0]

        self._bridge.run_aside(work, self._reported)

    def _reported(self, result: Result) -> None:
        if self.panel is not None:
            self.panel.report.setEnabled(True)
        if isinstance(result, Exception):
            self._tell(notice_of(result, self.tr("The report was not written")))
        else:
            text = self.tr("The report is beside the run: report.html, report.pdf and tables.")
            self._tell(Notice(Level.INFORMATION, text, self.tr("It names nobody.")))

    def close_work(self) -> None:
        """Begin nothing more aside."""
        if self.panel is not None:
            self.panel.close_work()
