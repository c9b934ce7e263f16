"""Asks which files or which folder to open, without holding up the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.language import translate

FILTERS = (
    "Studies (*.dcm *.dicom *.ima DICOMDIR *.zip *.png *.jpg *.jpeg *.tif *.tiff *.bmp)",
    "All files (*)",
)


def ask_files(parent: QWidget, then: Callable[[tuple[Path, ...]], object]) -> QFileDialog:
    """Ask for files; `then` gets them."""
    dialog = QFileDialog(parent, translate("Opening", "Open files"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([translate("Word", one) for one in FILTERS])
    dialog.filesSelected.connect(lambda names: then(tuple(Path(name) for name in names)))
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, then: Callable[[tuple[Path, ...]], object]) -> QFileDialog:
    """Ask for a folder; `then` gets it."""
    dialog = QFileDialog(parent, translate("Opening", "Open folder"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: then((Path(name),)))
    dialog.open()
    return dialog
