"""The way to the cohort board, light enough for the first paint; what stands behind it is made at first use."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMainWindow

if TYPE_CHECKING:
    from ui.cohort_desk import CohortDesk


class CohortDoor(QObject):
    """Asks which run to open, and has the desk made that opens it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.desk: CohortDesk | None = None
        self._window = window
        self._make: Callable[[], CohortDesk] | None = None

    def keep(self, make: "Callable[[], CohortDesk]") -> None:
        """Let cohorts be opened; the desk is made when the first one is."""
        self._make = make

    @property
    def can_open(self) -> bool:
        """Whether there is anybody who makes a board."""
        return self._make is not None

    @property
    def has_board(self) -> bool:
        """Whether a cohort has been opened."""
        return self.desk is not None and self.desk.has_board

    def ask(self) -> None:
        """Ask which run to open."""
        dialog = QFileDialog(self._window, self.tr("Open the folder of a finished run"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()

    def open(self, folder: Path) -> None:
        """Open a run's folder."""
        if self.desk is None and self._make is not None:
            self.desk = self._make()
        if self.desk is not None:
            self.desk.open(folder)

    def show(self) -> None:
        """Bring the board to the front."""
        if self.desk is not None:
            self.desk.show()

    def close_work(self) -> None:
        """Begin nothing more aside."""
        if self.desk is not None:
            self.desk.close_work()
