"""Which folders are watched: a list that folders are added to and taken from."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.arrival.folders import folders_of, refusal_of, setting_of
from ui.dialogs.form_dialog import FormDialog
from ui.dialogs.opening import ask_folder
from ui.panels.parts import PlainLabel, push_button


class WatchFoldersDialog(FormDialog):
    """Edits the setting `watch_folders`."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", refusal_of, parent)
        self.setWindowTitle(self.tr("Watched folders"))
        self.folders = QListWidget()
        self.folders.setAccessibleName(self.tr("Watched folders"))
        told = self.tr(
            "Studies that are put into these folders, or into folders in them, come into the worklist by themselves. "
            "Nothing in them is changed or deleted."
        )
        self.add = push_button(self.tr("Add a folder..."))
        self.add.clicked.connect(self._ask)
        self.remove = push_button(self.tr("Remove"))
        self.remove.clicked.connect(self._remove)
        self.folders.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.remove.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 14)
        outer.setSpacing(10)
        outer.addWidget(PlainLabel(told, "muted"))
        outer.addWidget(self.folders, 1)
        outer.addLayout(row)
        self.close_layout(outer)
        self.resize(560, 380)
        self.show_text(text)

    def text(self) -> str:
        """The folders of the list."""
        return setting_of(Path(self.folders.item(row).text()) for row in range(self.folders.count()))

    def show_text(self, text: str) -> None:
        """Fill the list."""
        self.folders.clear()
        self.folders.addItems([str(one) for one in folders_of(text)])

    @Slot()
    def _ask(self) -> None:
        ask_folder(self, self.take)

    def take(self, folders: tuple[Path, ...]) -> None:
        """Add folders to the list; one that lies in another one of them is watched with that."""
        self.show_text("; ".join((self.text(), *map(str, folders))))

    @Slot()
    def _remove(self) -> None:
        self.folders.takeItem(self.folders.currentRow())
