"""Run a cohort: which studies, which model, where to; then how far it is, how fast, and how long it will take."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.cohort.run_outside import RunForm
from app.cohort.run_progress import Stage, progress_words
from app.language import spoken
from inference.model_card import ModelCard
from ui.cohort_runner import CohortRunner
from ui.panels.parts import Line, PlainLabel, push_button
from ui.plain_text import shown

_WIDTH = 720
_TRIAL = 10
_LINES = 6
_MOST_WORKERS = 256


class CohortRunDialog(QDialog):
    """A form above, the run below it. It may be closed while the run goes on, and opened again."""

    board_wanted = Signal(str)

    def __init__(
        self, runner: CohortRunner, cards: Sequence[ModelCard], device: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Run a cohort"))
        self._runner, self._device = runner, device
        self.source = _path_field(self.tr("Folder of studies, or a list (CSV with a column “path”)"))
        self.out = _path_field(self.tr("A new folder for the tables, or that of a run to go on with"))
        self.model = QComboBox()
        self.model.addItem(self.tr("Chosen by header and router"), "auto")
        for card in cards:
            self.model.addItem(shown(spoken(card.display_name), 80), card.id)
        self.workers = QSpinBox()
        self.workers.setRange(1, _MOST_WORKERS)
        self.workers.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.workers.setValue(os.cpu_count() or 1)
        self.cluster = QLineEdit()
        self.cluster.setPlaceholderText(self.tr("Only for a Dask cluster: tcp://host:8786"))
        self.trial = QCheckBox(self.tr("A trial of"))
        self.trial_count = QSpinBox()
        self.trial_count.setAccessibleName(self.tr("Studies of the trial"))
        self.trial_count.setRange(3, 1000)
        self.trial_count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.trial_count.setValue(_TRIAL)
        self.retry = QCheckBox(self.tr("Read those again that came to nothing"))
        self.words = PlainLabel("", "strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.told = PlainLabel("", "muted")
        self.start_button = push_button(self.tr("Start"), "primary")
        self.pause_button = push_button(self.tr("Pause"))
        self.stop_button = push_button(self.tr("Stop"), hint=self.tr("What is done is kept; Start goes on from there"))
        self.board_button = push_button(self.tr("Open the board"))
        self.close_button = push_button(self.tr("Close"), hint=self.tr("The run goes on"))
        self._lay_out()
        self._connect()
        self._fill_in()
        self.refresh()
        self.start_button.setDefault(True)
        self.source.setFocus()

    # --- building ---

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        folder = self._button(self.tr("Folder..."), self._choose_folder)
        chosen = self._button(self.tr("List..."), self._choose_list)
        trial_words = PlainLabel(self.tr("studies, evenly spaced: says what all would take"), wraps=False)
        out = self._button(self.tr("Folder..."), self._choose_out)
        each = PlainLabel(self.tr("processes, a core each"), "muted", wraps=False)
        rows: tuple[tuple[str, QWidget, QWidget | QHBoxLayout], ...] = (
            (self.tr("&Studies"), self.source, _row(self.source, folder, chosen, stretch=0)),
            (self.tr("&Tables to"), self.out, _row(self.out, out, stretch=0)),
            (self.tr("&Model"), self.model, self.model),
            (self.tr("&Workers"), self.workers, _row(self.workers, each)),
            (self.tr("&Cluster"), self.cluster, self.cluster),
            ("", self.trial, _row(self.trial, self.trial_count, trial_words)),
            ("", self.retry, self.retry),
        )
        for text, field, row in rows:
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            form.addRow(label, row)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        for button in (
            self.board_button,
            None,
            self.close_button,
            self.stop_button,
            self.pause_button,
            self.start_button,
        ):
            if button is None:
                ends.addStretch(1)
            else:
                ends.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("A model over many studies"), "heading"))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "It runs in processes of its own while you read on. Each result is kept at once: a run that was "
                    "stopped goes on where it was."
                ),
                "muted",
            )
        )
        column.addLayout(form)
        column.addWidget(Line())
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addLayout(ends)
        self.setMinimumWidth(_WIDTH)

    def _button(self, text: str, does: object) -> QPushButton:
        button = push_button(text)
        button.clicked.connect(does)
        return button

    def _connect(self) -> None:
        self._runner.changed.connect(self.refresh)
        self.start_button.clicked.connect(self._start)
        self.pause_button.clicked.connect(self._pause)
        self.stop_button.clicked.connect(self._runner.stop)
        self.close_button.clicked.connect(self.close)
        self.board_button.clicked.connect(self._open_board)
        for field in (self.source, self.out):
            field.textChanged.connect(self.refresh)

    def _fill_in(self) -> None:
        """The form as it was when the run began."""
        form = self._runner.form
        if form is None:
            return
        self.source.setText(str(form.source))
        self.out.setText(str(form.out))
        self.model.setCurrentIndex(max(0, self.model.findData(form.model)))
        self.workers.setValue(form.workers or self.workers.value())
        self.cluster.setText(form.cluster)
        self.trial.setChecked(form.limit > 0)
        self.trial_count.setValue(form.limit or self.trial_count.value())

    # --- what the reader does ---

    @property
    def form(self) -> RunForm:
        """What the fields say."""
        return RunForm(
            source=Path(self.source.text().strip()),
            out=Path(self.out.text().strip()),
            model=str(self.model.currentData()),
            workers=self.workers.value(),
            limit=self.trial_count.value() if self.trial.isChecked() else 0,
            device=self._device,
            cluster=self.cluster.text().strip(),
            is_retrying=self.retry.isChecked(),
        )

    @Slot()
    def _start(self) -> None:
        self._runner.begin(self.form)

    @Slot()
    def _pause(self) -> None:
        if self._runner.is_paused:
            self._runner.go_on()
        else:
            self._runner.pause()

    @Slot()
    def _open_board(self) -> None:
        if self._runner.finished_out is not None:
            self.board_wanted.emit(str(self._runner.finished_out))

    @Slot()
    def _choose_folder(self) -> None:
        self._ask(self.tr("The folder with the studies"), QFileDialog.FileMode.Directory, self.source)

    @Slot()
    def _choose_list(self) -> None:
        self._ask(
            self.tr("A list of studies"), QFileDialog.FileMode.ExistingFile, self.source, self.tr("CSV (*.csv *.txt)")
        )

    @Slot()
    def _choose_out(self) -> None:
        self._ask(self.tr("A folder for the tables"), QFileDialog.FileMode.Directory, self.out)

    def _ask(self, title: str, mode: QFileDialog.FileMode, field: QLineEdit, names: str = "") -> None:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(mode)
        if names:
            dialog.setNameFilter(names)
        else:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(field.setText)
        dialog.open()

    # --- what is shown ---

    @Slot()
    def refresh(self) -> None:
        """Show the run as it stands."""
        runner, is_running = self._runner, self._runner.is_running
        for field in (
            self.source,
            self.out,
            self.model,
            self.workers,
            self.cluster,
            self.trial,
            self.trial_count,
            self.retry,
        ):
            field.setEnabled(not is_running)
        has_places = bool(self.source.text().strip() and self.out.text().strip())
        self.start_button.setEnabled(not is_running and has_places)
        self.pause_button.setEnabled(is_running and not runner.is_stopping)
        self.pause_button.setText(self.tr("Go on") if runner.is_paused else self.tr("Pause"))
        self.stop_button.setEnabled(is_running and not runner.is_stopping)
        self.board_button.setVisible(runner.finished_out is not None)
        self._show_progress()

    def _show_progress(self) -> None:
        runner, progress = self._runner, self._runner.progress
        is_counted = progress is not None and progress.stage is not Stage.LOOKING and progress.total > 0
        is_waiting = runner.is_running and not is_counted
        total = progress.total if progress is not None and is_counted else 0 if is_waiting else 1
        self.bar.setRange(0, total)
        self.bar.setValue(progress.done if progress is not None and is_counted else 0)
        words = progress_words(progress) if progress is not None else ""
        if runner.is_stopping and runner.is_running:
            words = self.tr("Stopping")
        elif runner.is_running and progress is None:
            words = self.tr("Beginning")
        elif runner.code == 2:
            words = self.tr("The run was refused.")
        elif runner.code is not None and runner.is_stopping:
            words = self.tr("Stopped")
        self.words.say(words or self.tr("Nothing has been run yet."))
        self.told.say("\n".join(shown(one.removeprefix("overread: "), 400) for one in runner.lines[-_LINES:]))


def _path_field(hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(hint)
    field.setAccessibleName(hint)
    return field


def _row(*widgets: QWidget, stretch: int | None = None) -> QHBoxLayout:
    """Widgets side by side; the one at `stretch` takes the room, else what is left over stays empty."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for at, widget in enumerate(widgets):
        row.addWidget(widget, int(at == stretch))
    if stretch is None:
        row.addStretch(1)
    return row
