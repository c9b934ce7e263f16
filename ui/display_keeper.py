"""Checks of the display: from the log on disk to the strip and the dialog, and back; no disk work on this thread."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow

from app.clock import local_time
from app.display_check import DisplayCheck, standing_of
from app.notices import Level, Notice, notice_of
from app.settings import Settings
from ui.bridge import Bridge, Result
from ui.dialogs.display_check import DisplayCheckDialog
from ui.panels.display_strip import DisplayStrip


class DisplayLogStore(Protocol):
    """The log of display checks; every method reads or writes a file, so each runs on a side thread."""

    def entries(self) -> tuple[DisplayCheck, ...]:
        """All entries, oldest first."""

    def append(self, check: DisplayCheck) -> tuple[DisplayCheck, ...]:
        """Add an entry; all entries then."""

    def export_csv(self, path: Path) -> None:
        """Write all entries as a table."""


class DisplayKeeper(QObject):
    """Shows the strip where the reader is to be told, opens the dialog, keeps what it says."""

    def __init__(
        self,
        window: QMainWindow,
        strip: DisplayStrip,
        bridge: Bridge,
        settings: Callable[[], Settings],
        tell: Callable[[Notice], object],
        clock: Callable[[], datetime] = local_time,
    ) -> None:
        super().__init__(window)
        self._window, self._strip, self._bridge = window, strip, bridge
        self._settings, self._tell, self._clock = settings, tell, clock
        self._log: DisplayLogStore | None = None
        self._entries: tuple[DisplayCheck, ...] = ()
        self.dialog: DisplayCheckDialog | None = None
        strip.check_wanted.connect(self.open_dialog)
        strip.acknowledged.connect(self.acknowledge)

    @property
    def can_check(self) -> bool:
        """Whether there is a log to keep a check in."""
        return self._log is not None

    def keep(self, log: DisplayLogStore) -> None:
        """Read this log, and keep checks in it."""
        self._log = log
        self._bridge.run_aside(log.entries, self._take)

    @Slot()
    def refresh(self) -> None:
        """Show or hide the strip, after a change of the screen or of the settings."""
        if self._log is not None:
            days = self._settings().display_check_days
            self._strip.show_standing(standing_of(self._entries, self._screen(), self._clock(), days))

    @Slot()
    def open_dialog(self) -> None:
        """Show the pattern and the questions."""
        if self._log is None:
            return
        dialog = DisplayCheckDialog(
            self._screen(), self._settings().reader_name, self._entries, self._now, self._window
        )
        dialog.made.connect(self._add)
        dialog.export_wanted.connect(self._ask_where)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    @Slot()
    def acknowledge(self) -> None:
        """Keep that the reader knows, until the next reminder."""
        self._add(DisplayCheck(self._now(), self._settings().reader_name, self._screen()))

    @Slot(object)
    def _add(self, check: DisplayCheck) -> None:
        log = self._log
        if log is not None:
            self._bridge.run_aside(lambda: log.append(check), self._take)

    def _take(self, result: Result) -> None:
        if isinstance(result, Exception):
            self._tell(notice_of(result, self.tr("Display check")))
        elif isinstance(result, Sequence):
            self._entries = tuple(result)
            self.refresh()

    @Slot()
    def _ask_where(self) -> None:
        asked = QFileDialog(self.dialog, self.tr("Export the display checks"), "display-checks.csv")
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilter(self.tr("CSV (*.csv)"))
        asked.setDefaultSuffix("csv")
        asked.fileSelected.connect(self.export)
        asked.finished.connect(asked.deleteLater)
        self.asked: QDialog = asked
        asked.open()

    @Slot(str)
    def export(self, path: str) -> None:
        """Write the log as a table."""
        log = self._log
        if log is not None:
            self._bridge.run_aside(lambda: log.export_csv(Path(path)), self._exported)

    def _exported(self, result: Result) -> None:
        if isinstance(result, Exception):
            self._tell(notice_of(result, self.tr("Display checks")))
        else:
            self._tell(Notice(Level.INFORMATION, self.tr("The display checks were written as CSV.")))

    def _now(self) -> str:
        return self._clock().isoformat(timespec="seconds")

    def _screen(self) -> str:
        return screen_words(self._window.screen())


def screen_words(screen: QScreen) -> str:
    """What tells one display from another: maker, model, serial number, connector, size in device pixels."""
    size, ratio = screen.size(), screen.devicePixelRatio()
    named = (screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name())
    pixels = f"{round(size.width() * ratio)} x {round(size.height() * ratio)}"
    return " ".join(filter(None, (*(one.strip() for one in named), pixels)))
