"""Opens a project: one of the record, or a new one from a file of labels and a cohort of studies."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.paths import resource
from app.project.case import ProjectKept, ProjectsRead
from app.project.plan import PlanError, ProjectPlan, read_plan
from app.session import Session
from app.worklist_query import WorklistQuery
from ui.bridge import Bridge, Result
from ui.panels.parts import ElidedLabel, Line, PlainLabel, push_button
from ui.plain_text import shown


class OpenProjectDialog(QDialog):
    """`begun` has a plan, and a search of the record or a path; `gone_on` a project of the record."""

    begun = Signal(object, object)
    gone_on = Signal(object)

    def __init__(self, session: Session, bridge: Bridge, query: WorklistQuery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open project"))
        self._bridge, self._query = bridge, query
        self._kept: tuple[ProjectKept, ...] = ()
        self.plan: ProjectPlan | None = None
        self.path: Path | None = None
        self.known = QListWidget()
        self.known.setAccessibleName(self.tr("Projects of the record"))
        self.go_on_button = push_button(self.tr("Go on with it"))
        self.plan_button = push_button(self.tr("Choose a file of labels..."))
        self.plan_words = ElidedLabel(self.tr("none chosen"), "muted")
        self.example_button = push_button(self.tr("Use the example"), "plain")
        self.from_worklist = QRadioButton(self.tr("The studies that the worklist's search finds"))
        self.from_path = QRadioButton(self.tr("A folder, a list or a run over a cohort:"))
        self.from_worklist.setChecked(True)
        self.folder_button = push_button(self.tr("Folder..."))
        self.list_button = push_button(self.tr("List..."))
        self.path_words = ElidedLabel(self.tr("none chosen"), "muted")
        self.refusal = PlainLabel("", "caution")
        self.refusal.hide()
        self.begin_button = push_button(self.tr("Begin"), "primary")
        self.cancel_button = push_button(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._end_subscription = session.projects_read.subscribe(self._read)
        self.finished.connect(lambda _code: self._end_subscription())
        session.ask_projects()
        self._refresh()

    def _lay_out(self) -> None:
        plan = QHBoxLayout()
        for widget in (self.plan_button, self.example_button):
            plan.addWidget(widget)
        plan.addWidget(self.plan_words, 1)
        path = QHBoxLayout()
        path.setContentsMargins(24, 0, 0, 0)
        for widget in (self.folder_button, self.list_button):
            path.addWidget(widget)
        path.addWidget(self.path_words, 1)
        go_on = QHBoxLayout()
        go_on.addStretch(1)
        go_on.addWidget(self.go_on_button)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self.cancel_button)
        ends.addWidget(self.begin_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("Projects of the record"), "heading"))
        column.addWidget(self.known, 1)
        column.addLayout(go_on)
        column.addWidget(Line())
        column.addWidget(PlainLabel(self.tr("A new project"), "heading"))
        column.addLayout(plan)
        column.addWidget(self.from_worklist)
        column.addWidget(self.from_path)
        column.addLayout(path)
        column.addWidget(self.refusal)
        column.addLayout(ends)
        self.resize(640, 520)

    def _connect(self) -> None:
        self.known.currentRowChanged.connect(lambda _row: self._refresh())
        self.known.itemActivated.connect(lambda _item: self._go_on())
        self.go_on_button.clicked.connect(self._go_on)
        self.plan_button.clicked.connect(self._ask_plan)
        self.example_button.clicked.connect(lambda: self.take_plan(resource("projects", "chest.toml")))
        self.folder_button.clicked.connect(self._ask_folder)
        self.list_button.clicked.connect(self._ask_list)
        self.from_worklist.toggled.connect(lambda _on: self._refresh())
        self.begin_button.clicked.connect(self._begin)
        self.cancel_button.clicked.connect(self.reject)

    def _refresh(self) -> None:
        self.go_on_button.setEnabled(self.known.currentRow() >= 0)
        is_ready = self.plan is not None and (self.from_worklist.isChecked() or self.path is not None)
        self.begin_button.setEnabled(is_ready)

    def _read(self, read: ProjectsRead) -> None:
        self._kept = read.projects
        self.known.clear()
        for one in read.projects:
            self.known.addItem(self.tr("{0} · {1:,} of {2:,} done").format(shown(one.name, 80), one.done, one.total))
        if self._kept:
            self.known.setCurrentRow(0)
        self._refresh()

    @Slot()
    def _go_on(self) -> None:
        row = self.known.currentRow()
        if 0 <= row < len(self._kept):
            self.accept()
            self.gone_on.emit(self._kept[row])

    @Slot()
    def _ask_plan(self) -> None:
        dialog = QFileDialog(self, self.tr("A project's file of labels"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(["TOML (*.toml)", self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take_plan(Path(name)))
        dialog.open()

    def take_plan(self, path: Path) -> None:
        """Read a project's file, aside; what is wrong with it is said here."""
        self._bridge.run_aside(lambda: read_plan(path), self._plan_read)

    def _plan_read(self, made: Result) -> None:
        is_plan = isinstance(made, ProjectPlan)
        self.plan = made if is_plan else None
        if isinstance(made, ProjectPlan):
            count = len(made.labels)
            self.plan_words.say(self.tr("{0} · {1} labels").format(made.name, count))
        else:
            self.plan_words.say(self.tr("none chosen"))
        is_known = isinstance(made, PlanError)
        self.refusal.say("" if is_plan else f"{made} {made.advice}" if is_known else self.tr("It cannot be read."))
        self.refusal.setVisible(not is_plan)
        self._refresh()

    @Slot()
    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("A folder of studies, or of a finished run"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.take_path(Path(name)))
        dialog.open()

    @Slot()
    def _ask_list(self) -> None:
        dialog = QFileDialog(self, self.tr("A list of studies"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(["CSV (*.csv *.tsv *.txt)", self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take_path(Path(name)))
        dialog.open()

    def take_path(self, path: Path) -> None:
        """Take the studies from there."""
        self.path = path
        self.path_words.say(str(path))
        self.from_path.setChecked(True)
        self._refresh()

    @Slot()
    def _begin(self) -> None:
        if self.plan is not None:
            self.accept()
            self.begun.emit(self.plan, self._query if self.from_worklist.isChecked() else self.path)
