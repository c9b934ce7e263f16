"""Which formats, grouped by whom they are for and each with a line on what it is; into which folder, on which paper."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.export_guide import Audience, OfferedFormat
from app.language import say, spoken
from app.report_language import REPORT_LANGUAGES, WINDOW
from app.settings import Settings
from ui.panels.parts import Line, PlainLabel, push_button

PAGES = ("A4", "Letter")
_NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "ja": "日本語", "ar": "العربية"}
"""Each language by its own name."""
_LEFT = (Audience.PEOPLE, Audience.TABLES, Audience.DICOM)
"""What stands in the left of the two columns; the rest in the right one."""
_WIDTH, _HEIGHT, _LEAST = 900, 800, 640


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the reader asked for. `remembered` are the formats to tick next time: the greyed ones too."""

    formats: tuple[str, ...]
    folder: Path
    page_size: str
    reader_name: str
    remembered: tuple[str, ...] = ()
    language: str = ""
    template: str = ""


class ExportDialog(QDialog):
    """Asks once; the files are written afterwards, beside the reading. Tab, the arrows and Space are enough for it."""

    chosen = Signal(object)

    def __init__(
        self,
        offered: Sequence[OfferedFormat],
        ticked: Iterable[str],
        folder: Path,
        settings: Settings,
        reader_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._ticked = tuple(ticked)
        self.boxes = {one.name: QCheckBox(_title(one.title)) for one in offered}
        self._refused = {one.name for one in offered if one.refusal}
        for name, box in self.boxes.items():
            box.setEnabled(name not in self._refused)
            box.setChecked(name in self._ticked and name not in self._refused)
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.page = QComboBox()
        self.page.addItems(PAGES)
        self.page.setCurrentText(settings.page_size)
        self.page.setAccessibleName(self.tr("Paper"))
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the report"))
        self.language.addItem(self.tr("In the language of the window"), WINDOW)
        for language in REPORT_LANGUAGES:
            self.language.addItem(_NAMES.get(language, language), language)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.report_language)))
        self.template = QLineEdit(settings.report_template)
        self.template.setAccessibleName(self.tr("Template"))
        self.template.setPlaceholderText(self.tr("Plainly; or a file that says how this site's reports look"))
        self.reader = QLineEdit(reader_name)
        self.reader.setAccessibleName(self.tr("Reader"))
        self.reader.setMaxLength(120)
        self.reader.setPlaceholderText(self.tr("Your name, as it is printed"))
        self.count = PlainLabel("", "muted", wraps=False)
        self.export_button = push_button(self.tr("Export"), "primary")
        self._lay_out(offered)
        for box in self.boxes.values():
            box.toggled.connect(self._check)
        self.folder.textChanged.connect(self._check)
        self.export_button.clicked.connect(self._export)
        self._check()
        first = next((box for box in self.boxes.values() if box.isEnabled()), None)
        if first is not None:
            first.setFocus()

    # --- building ---

    def _lay_out(self, offered: Sequence[OfferedFormat]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._formats(offered), 1)
        column.addWidget(Line())
        column.addLayout(self._form())
        ends = QHBoxLayout()
        ends.setSpacing(8)
        cancel = push_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        ends.addWidget(self.count)
        ends.addStretch(1)
        ends.addWidget(cancel)
        ends.addWidget(self.export_button)
        column.addLayout(ends)
        self.export_button.setDefault(True)
        room = self.screen().availableGeometry()
        self.setMinimumSize(_LEAST, _LEAST * 3 // 4)
        self.resize(min(_WIDTH, room.width() - 40), min(_HEIGHT, room.height() - 80))

    def _formats(self, offered: Sequence[OfferedFormat]) -> QScrollArea:
        halves = QVBoxLayout(), QVBoxLayout()
        for audience, formats in groupby(offered, key=lambda one: one.audience):
            half = halves[0] if audience in _LEFT else halves[1]
            half.addWidget(PlainLabel(say(audience.value), "strong"))
            for one in formats:
                half.addLayout(self._row(one))
            half.addSpacing(8)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(26)
        for half in halves:
            half.setSpacing(5)
            half.addStretch(1)
            row.addLayout(half, 1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Formats"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self._area = area
        return area

    def _row(self, one: OfferedFormat) -> QVBoxLayout:
        box, words = self.boxes[one.name], one.refusal or one.about
        box.setAccessibleDescription(spoken(words))
        row = QVBoxLayout()
        row.setSpacing(0)
        row.addWidget(box)
        if words:
            told = PlainLabel(words, "muted")
            told.setContentsMargins(27, 0, 0, 0)
            row.addWidget(told)
        return row

    def _form(self) -> QFormLayout:
        browse = push_button(self.tr("Choose..."))
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.setSpacing(6)
        where.addWidget(self.folder, 1)
        where.addWidget(browse)
        template = QHBoxLayout()
        template.setSpacing(6)
        template.addWidget(self.template, 1)
        file_button = push_button(self.tr("File..."))
        file_button.clicked.connect(self._choose_template)
        template.addWidget(file_button)
        paper = QHBoxLayout()
        paper.setSpacing(6)
        paper.addWidget(self.page)
        paper.addWidget(self.language)
        paper.addStretch(1)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget, QWidget | QHBoxLayout], ...] = (
            (self.tr("&Folder"), self.folder, where),
            (self.tr("&Paper"), self.page, paper),
            (self.tr("&Template"), self.template, template),
            (self.tr("&Reader"), self.reader, self.reader),
        )
        for text, field, placed in rows:
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            form.addRow(label, placed)
        form.addRow("", PlainLabel(self.tr("A report that is not signed is marked as a draft."), "muted"))
        return form

    # --- what the reader does ---

    def choose_only(self, name: str) -> None:
        """Tick this format alone; what was ticked before is remembered all the same."""
        for known, box in self.boxes.items():
            box.setChecked(known == name and known not in self._refused)
        if name in self.boxes:
            self.boxes[name].setFocus()

    @property
    def formats(self) -> tuple[str, ...]:
        """What is ticked."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    @Slot()
    def _check(self) -> None:
        count = len(self.formats)
        self.count.say("" if not count else self.tr("1 format") if count == 1 else self.tr("{0} formats").format(count))
        self.export_button.setEnabled(count > 0 and bool(self.folder.text().strip()))

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the export"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    @Slot()
    def _choose_template(self) -> None:
        dialog = QFileDialog(self, self.tr("Template of the site's reports"), str(Path(self.template.text()).parent))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Templates (*.toml)"))
        dialog.fileSelected.connect(self.template.setText)
        dialog.open()

    @Slot()
    def _export(self) -> None:
        formats, folder = self.formats, Path(self.folder.text().strip())
        remembered = (*formats, *(one for one in self._ticked if one in self._refused))
        self.accept()
        self.chosen.emit(
            ExportChoice(
                formats,
                folder,
                self.page.currentText(),
                self.reader.text().strip(),
                remembered,
                str(self.language.currentData()),
                self.template.text().strip(),
            )
        )


def _title(title: str) -> str:
    """A format's title in the language of the window; the ending of its file stays."""
    words, _, ending = title.rpartition(" (")
    return f"{spoken(words)} ({ending}"
