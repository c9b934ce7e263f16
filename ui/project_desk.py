"""The reader's hands in a project: keys for labels, the tool of each, time that counts, and the dialogs."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from app.notices import Notice, notice_of
from app.project.case import ProjectKept
from app.project.plan import ProjectPlan
from app.project.source import StudySource, studies_of
from app.session import Session
from app.worklist_query import WorklistQuery
from ui.action_set import TEXT_FIELDS
from ui.bridge import Bridge, Result
from ui.dialogs.open_project import OpenProjectDialog
from ui.dialogs.project_statistics import ProjectStatisticsDialog
from ui.panels.project_panel import TOOL_OF, ProjectPanel

if TYPE_CHECKING:
    from ui.workdesk import Workdesk

_ACTS = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.KeyPress)


class ProjectDesk(QObject):
    """Listens to the whole application, but only while a project is open."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        bridge: Bridge,
        tell: Callable[[Notice], object],
        query: Callable[[], WorklistQuery],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._bridge, self._tell, self._query = window, session, bridge, tell, query
        self._desk: Workdesk | None = None
        self._is_listening = False
        self.dialog: QDialog | None = None
        session.project_changed.subscribe(self._listen)

    def take(self, desk: "Workdesk", panel: ProjectPanel) -> None:
        """Take hold of the panel and of the tools."""
        self._desk = desk
        panel.opening_wanted.connect(self.ask)
        panel.next_wanted.connect(self._session.next_case)
        panel.statistics_wanted.connect(self.show_statistics)
        panel.closing_wanted.connect(self._session.close_project)
        panel.label_wanted.connect(self.choose_label)

    # --- opening ---

    def ask(self) -> None:
        """Ask which project, on which studies."""
        dialog = OpenProjectDialog(self._session, self._bridge, self._query(), self._window)
        dialog.begun.connect(self._begin)
        dialog.gone_on.connect(self._go_on)
        self._show(dialog)

    def _begin(self, plan: ProjectPlan, wanted: object) -> None:
        if isinstance(wanted, WorklistQuery):
            self._session.make_project(plan, wanted)
        elif isinstance(wanted, Path):
            self._bridge.run_aside(lambda: studies_of(wanted), lambda made: self._found(plan, made))

    def _found(self, plan: ProjectPlan, made: Result) -> None:
        if isinstance(made, StudySource):
            self._session.make_project(plan, made.paths, made.known)
        else:
            self._tell(notice_of(made, self.tr("The project was not opened")))

    def _go_on(self, kept: ProjectKept) -> None:
        self._session.go_on(kept)

    def show_statistics(self) -> None:
        """Say how far readers of the project agree with themselves."""
        self._show(ProjectStatisticsDialog(self._session, self._bridge, self._tell, self._window))

    def _show(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- labels ---

    def choose_label(self, name: str) -> None:
        """Draw with a label, by the next of its ways where it is chosen already; or give a class."""
        before = self._session.project.label if self._session.project else ""
        label = self._session.choose_label(name)
        if label is None or label.is_class or self._desk is None:
            return
        tools = [TOOL_OF[kind] for kind in label.kinds]
        known = self._desk.tool if before == label.name else ""
        self._desk.choose_tool(tools[(tools.index(known) + 1) % len(tools)] if known in tools else tools[0])

    def _listen(self) -> None:
        is_wanted = self._session.project is not None
        application = QApplication.instance()
        if application is None or is_wanted == self._is_listening:
            return
        self._is_listening = is_wanted
        (application.installEventFilter if is_wanted else application.removeEventFilter)(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """A label's key is the project's, before any command and any list, but never while the reader writes."""
        kind = event.type()
        if kind not in _ACTS and kind != QEvent.Type.ShortcutOverride:
            return False
        if kind in _ACTS:
            self._session.act()
        if not isinstance(event, QKeyEvent) or not self._is_a_labels(event):
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress and not event.isAutoRepeat():
            project = self._session.project
            label = project.plan.by_key(_key_words(event)) if project is not None else None
            if label is not None:
                self.choose_label(label.name)
        return True

    def _is_a_labels(self, event: QKeyEvent) -> bool:
        project = self._session.project
        is_plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        is_writing = isinstance(QApplication.focusWidget(), TEXT_FIELDS) or QApplication.activeModalWidget() is not None
        return (
            is_plain and not is_writing and project is not None and project.plan.by_key(_key_words(event)) is not None
        )


def _key_words(event: QKeyEvent) -> str:
    return QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
