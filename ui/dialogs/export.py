"""Which formats, into which folder, on which paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.export import Exporter
from ui.panels.parts import PlainLabel, push_button

PAGES = ("A4", "Letter")


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the reader asked for."""

    formats: tuple[str, ...]
    folder: Path
    page_size: str
    reader_name: str


class ExportDialog(QDialog):
    """Asks once; the files are written afterwards, beside the reading."""

    chosen = Signal(object)

    def __init__(
        self,
        exporters: Mapping[str, Exporter],
        folder: Path,
        page_size: str,
        reader_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.boxes = {name: QCheckBox(f"{one.title} ({one.suffix})") for name, one in exporters.items()}
        for name in ("pdf", "csv"):
            if name in self.boxes:
                self.boxes[name].setChecked(True)
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.setMinimumWidth(320)
        self.page = QComboBox()
        self.page.addItems(PAGES)
        self.page.setCurrentText(page_size)
        self.page.setAccessibleName(self.tr("Paper"))
        self.reader = QLineEdit(reader_name)
        self.reader.setAccessibleName(self.tr("Reader"))
        self.reader.setMaxLength(120)
        self.reader.setPlaceholderText(self.tr("Your name, as it is printed"))
        self.export_button = push_button(self.tr("Export"), "primary")
        self._lay_out()
        for box in self.boxes.values():
            box.toggled.connect(self._check)
        self.folder.textChanged.connect(self._check)
        self.export_button.clicked.connect(self._export)
        self._check()

    def _lay_out(self) -> None:
        browse = push_button(self.tr("Choose..."))
        browse.clicked.connect(self._browse)
        cancel = push_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 18, 20, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(PlainLabel(self.tr("Formats"), "muted", wraps=False), 0, 0)
        for row, box in enumerate(self.boxes.values()):
            grid.addWidget(box, row, 1, 1, 2)
        row = len(self.boxes)
        for label, field in (
            (self.tr("Folder"), self.folder),
            (self.tr("Paper"), self.page),
            (self.tr("Reader"), self.reader),
        ):
            grid.addWidget(PlainLabel(label, "muted", wraps=False), row, 0)
            grid.addWidget(field, row, 1)
            if field is self.folder:
                grid.addWidget(browse, row, 2)
            row += 1
        grid.addWidget(PlainLabel(self.tr("A report that is not signed is marked as a draft."), "muted"), row, 1, 1, 2)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addStretch(1)
        ends.addWidget(cancel)
        ends.addWidget(self.export_button)
        grid.addLayout(ends, row + 1, 0, 1, 3)
        self.export_button.setDefault(True)

    def choose_only(self, name: str) -> None:
        """Tick this format alone."""
        for known, box in self.boxes.items():
            box.setChecked(known == name)

    @Slot()
    def _check(self) -> None:
        self.export_button.setEnabled(
            any(box.isChecked() for box in self.boxes.values()) and bool(self.folder.text().strip())
        )

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the export"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    @Slot()
    def _export(self) -> None:
        formats = tuple(name for name, box in self.boxes.items() if box.isChecked())
        folder = Path(self.folder.text().strip())
        self.accept()
        self.chosen.emit(ExportChoice(formats, folder, self.page.currentText(), self.reader.text().strip()))
