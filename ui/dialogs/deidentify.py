"""Give studies away without identity: which, where to, with which options; then how far it is, and what is held."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.deidentification.form import GivingForm, Places
from app.deidentification.profile import Options
from app.session import Session
from app.study import Study
from app.worklist import WorklistRow
from ui.deidentifier import Deidentifier
from ui.panels.parts import Line, PlainLabel, push_button
from ui.plain_text import isolated, shown, tip

_SOURCE = Qt.ItemDataRole.UserRole
_WIDTH, _LINES, _ROW, _MOST_ROWS = 720, 5, 27, 1000


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """Files and folders of something that is not open in the window."""

    paths: tuple[Path, ...]


class DeidentifyDialog(QDialog):
    """A form above, the run below it. It may be closed while the run goes on, and opened again."""

    masks_wanted = Signal()

    def __init__(
        self,
        deidentifier: Deidentifier,
        session: Session,
        record: Sequence[WorklistRow] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("De-identify"))
        self._deidentifier, self._session = deidentifier, session
        is_open = {one.uid for one in session.studies}
        self._record = [one for one in record if one.study_uid not in is_open][:_MOST_ROWS]
        self.studies = QListWidget()
        self.studies.setAccessibleName(self.tr("Studies"))
        self.studies.setFixedHeight(140)
        self.studies.setObjectName("framed")
        self.folder_button = self._button(self.tr("Add a folder..."), self._add_folder)
        self.record_button = self._button(self.tr("Add the record's list"), self._add_record)
        self.record_button.setToolTip(tip(self.tr("The studies that the worklist shows of the record")))
        self.record_button.setVisible(bool(self._record))
        self.out = _path_field(self.tr("A new folder for the files"))
        self.key = _path_field(self.tr("Beside the folder; an earlier one gives the same pseudonyms again"))
        self.dates = QCheckBox(self.tr("Keep dates, shifted by days: the same for all studies of a patient"))
        self.device = QCheckBox(self.tr("Keep what names the device"))
        self.descriptors = QCheckBox(self.tr("Keep descriptions, cleaned word by word"))
        self.words = PlainLabel("", "strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.told = PlainLabel("", "muted")
        self.failure = PlainLabel("", "failure")
        self.start_button = push_button(self.tr("Start"), "primary")
        self.stop_button = push_button(self.tr("Stop"), hint=self.tr("What was given away stays"))
        self.look_button = push_button("", "primary")
        self.close_button = push_button(self.tr("Close"), hint=self.tr("The run goes on"))
        self._fill()
        self._lay_out()
        self._connect()
        self.refresh()
        self.start_button.setDefault(True)
        self.out.setFocus()

    # --- building ---

    def _fill(self) -> None:
        """The open studies, the one in view ticked; what the run that is under way was asked for."""
        form, in_view = self._deidentifier.form, self._session.study
        for study in self._session.studies:
            is_ticked = study in form.studies if form is not None else study is in_view
            self._add(study, _study_words(study), is_ticked=is_ticked)
        if form is not None:
            for path in form.paths:
                self._add(_Elsewhere((path,)), str(path), is_ticked=True)
            self.out.setText(str(form.places.out))
            self.key.setText(str(form.places.key))
            self.dates.setChecked(form.options.has_shifted_dates)
            self.device.setChecked(form.options.has_device)
            self.descriptors.setChecked(form.options.has_descriptors)

    def _add(self, source: "Study | _Elsewhere", words: str, *, is_ticked: bool) -> None:
        item = QListWidgetItem(isolated(words, 200), self.studies)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        item.setData(_SOURCE, source)
        item.setSizeHint(QSize(0, _ROW))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        options = QVBoxLayout()
        options.setSpacing(0)
        for box in (self.dates, self.device, self.descriptors):
            options.addWidget(box)
        chosen = QVBoxLayout()
        chosen.setSpacing(6)
        chosen.addWidget(self.studies)
        more = QHBoxLayout()
        more.setSpacing(6)
        more.addWidget(self.folder_button)
        more.addWidget(self.record_button)
        more.addStretch(1)
        chosen.addLayout(more)
        out = _row(self.out, self._button(self.tr("Folder..."), self._choose_out))
        key = _row(self.key, self._button(self.tr("File..."), self._choose_key))
        rows = (
            (self.tr("&Studies"), self.studies, chosen),
            (self.tr("Files &to"), self.out, out),
            (self.tr("&Key"), self.key, key),
            (self.tr("&Options"), self.dates, options),
        )
        for text, field, row in rows:
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            form.addRow(label, row)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addStretch(1)
        for button in (self.close_button, self.stop_button, self.look_button, self.start_button):
            ends.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("Studies without identity, for giving away"), "heading"))
        words = self.tr(
            "By the standard's own table (DICOM PS3.15). Pictures that may have text burned in are held until you have "
            "looked at them. The key and the table of decisions name patients: they stay beside the folder, not in it."
        )
        column.addWidget(PlainLabel(words, "muted"))
        column.addLayout(form)
        column.addWidget(Line())
        for widget in (self.words, self.bar, self.told, self.failure):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(ends)
        self.setMinimumWidth(_WIDTH)

    def _button(self, text: str, does: object) -> QPushButton:
        button = push_button(text)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        return button

    def _connect(self) -> None:
        self._deidentifier.changed.connect(self.refresh)
        self.start_button.clicked.connect(self._start)
        self.stop_button.clicked.connect(self._deidentifier.stop)
        self.look_button.clicked.connect(self.masks_wanted)
        self.close_button.clicked.connect(self.close)
        self.out.textChanged.connect(self.refresh)
        self.studies.itemChanged.connect(self.refresh)

    # --- what the reader does ---

    @property
    def form(self) -> GivingForm:
        """What the fields say."""
        ticked = [
            self.studies.item(row).data(_SOURCE)
            for row in range(self.studies.count())
            if self.studies.item(row).checkState() == Qt.CheckState.Checked
        ]
        key = self.key.text().strip()
        return GivingForm(
            tuple(one for one in ticked if isinstance(one, Study)),
            tuple(dict.fromkeys(path for one in ticked if isinstance(one, _Elsewhere) for path in one.paths)),
            Places.beside(Path(self.out.text().strip()), Path(key) if key else None),
            Options(self.dates.isChecked(), self.device.isChecked(), self.descriptors.isChecked()),
        )

    @Slot()
    def _start(self) -> None:
        self._deidentifier.begin(self.form)

    @Slot()
    def _add_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("A folder with studies"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.add_folder)
        dialog.open()

    @Slot(str)
    def add_folder(self, name: str) -> None:
        """Take in a folder that is not open in the window."""
        self._add(_Elsewhere((Path(name),)), name, is_ticked=True)
        self.refresh()

    @Slot()
    def _add_record(self) -> None:
        """Offer what the record's list shows, not ticked; the files are looked for when the run begins."""
        self.studies.blockSignals(True)
        for row in self._record:
            parts = row.patient or row.patient_id, row.date, row.description, row.modalities
            words = " · ".join(shown(part, 60) for part in parts if part)
            self._add(_Elsewhere(row.paths), words, is_ticked=False)
        self.studies.blockSignals(False)
        self._record = []
        self.refresh()
        self.studies.setFocus()

    @Slot()
    def _choose_out(self) -> None:
        dialog = QFileDialog(self, self.tr("A new folder for the files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.out.setText)
        dialog.open()

    @Slot()
    def _choose_key(self) -> None:
        dialog = QFileDialog(self, self.tr("The key of an earlier run"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Keys (*.json)"))
        dialog.fileSelected.connect(self.key.setText)
        dialog.open()

    # --- what is shown ---

    @Slot()
    def refresh(self) -> None:
        """Show the run as it stands."""
        run = self._deidentifier
        is_free = not run.is_running
        fields = (
            self.studies, self.folder_button, self.out, self.key, self.dates, self.device, self.descriptors,
        )  # fmt: skip
        for field in fields:
            field.setEnabled(is_free)
        self.record_button.setEnabled(is_free and bool(self._record))
        form = self.form
        has_all = bool((form.studies or form.paths) and self.out.text().strip())
        is_done = run.form is not None and run.form.places.out == form.places.out and not run.failure
        self.start_button.setEnabled(is_free and has_all and not is_done)
        self.stop_button.setEnabled(run.is_running and not run.is_stopping)
        waiting = len(run.waiting)
        self.look_button.setVisible(waiting > 0)
        self.look_button.setText(self.tr("Look at {0} held...").format(waiting))
        self.bar.setRange(0, 0 if run.is_running and not run.total else max(run.total, 1))
        self.bar.setValue(run.done)
        self.failure.setVisible(bool(run.failure))
        self.failure.say(run.failure)
        self.words.say(self._words())
        self.told.say("\n".join(shown(one, 300) for one in run.lines[-_LINES:]))

    def _words(self) -> str:
        run = self._deidentifier
        if run.form is None:
            return self.tr("Nothing has been given away yet.")
        if run.is_stopping and run.is_running:
            return self.tr("Stopping")
        if run.is_running:
            return (
                self.tr("{0} of {1} files").format(run.done, run.total) if run.total else self.tr("Looking for files")
            )
        tally, waiting = run.tally, len(run.waiting)
        words = self.tr("Given away: {0} ({1} masked). Held: {2}. Left out: {3}. Failed: {4}.")
        return words.format(tally.given, tally.masked, waiting, tally.left_out, tally.failed)


def _study_words(study: Study) -> str:
    files = sum(len(one.instances) for one in study.series)
    parts = (study.patient.name or study.patient.id, study.date, study.description, " ".join(study.modalities))
    return " · ".join((*(shown(part, 60) for part in parts if part), "1 file" if files == 1 else f"{files} files"))


def _path_field(hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(hint)
    field.setAccessibleName(hint)
    return field


def _row(field: QWidget, button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(field, 1)
    row.addWidget(button)
    return row
