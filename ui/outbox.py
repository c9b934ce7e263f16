"""Writes exports on a side thread and says where they went."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.export import Exporter, ExportError, NothingToWriteError, file_name, write_report
from app.export.training import TrainingFormat, training_formats
from app.exported_file import digests_of
from app.notices import Level, Notice, notice_of
from app.report import Report, with_site
from app.session import Session
from app.settings import Settings
from app.training_export import write_for_training
from inference.frame import FrameKey, LookupTable, Window
from ui.bridge import Bridge


class Outbox(QObject):
    """Takes the report of the study in view, and has every chosen format written."""

    busy_changed = Signal(bool)

    def __init__(self, session: Session, bridge: Bridge, tell: Callable[[Notice], object]) -> None:
        super().__init__()
        self._session = session
        self._bridge = bridge
        self._tell = tell
        self.is_busy = False
        self.last: tuple[Path, ...] = ()

    def export(
        self,
        exporters: Mapping[str, Exporter],
        formats: Sequence[str],
        folder: Path,
        windows: Mapping[FrameKey, Window | LookupTable],
        settings: Settings,
    ) -> None:
        """Write the study in view in these formats; a notice names the folder, or what went wrong."""
        if self.is_busy:
            self._tell(
                Notice(Level.CAUTION, self.tr("An export is still being written."), self.tr("Wait until it is done."))
            )
            return
        chosen = [exporters[name] for name in formats if name in exporters]
        known = training_formats()
        training = [known[name] for name in formats if name in known]

        def write(report: Report) -> None:
            self._set_busy(is_busy=True)
            self._bridge.run_aside(
                lambda: _written_and_sealed(report, chosen, training, folder, settings),
                lambda made: self._done(made, formats),
            )

        self._session.request_report(write, windows)

    def open_folder(self) -> None:
        """Show the folder of the last export in the system's file browser."""
        if self.last:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.last[0].parent)))

    def _done(self, ended: "_Written | Exception", formats: Sequence[str]) -> None:
        self._set_busy(is_busy=False)
        kind = " ".join(formats)
        if isinstance(ended, Exception):
            self._session.record_export(kind, is_success=False)
            self._tell(notice_of(ended, self.tr("Nothing was exported")))
            return
        made = self.last = ended.paths
        self._session.record_export(kind, digests=ended.digests)
        count = self.tr("1 file") if len(made) == 1 else self.tr("{0} files").format(len(made))
        names = ", ".join(path.name for path in made)
        self._tell(Notice(Level.INFORMATION, self.tr("Exported {0} to {1}").format(count, made[0].parent), names))

    def _set_busy(self, *, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.busy_changed.emit(is_busy)


@dataclass(frozen=True, slots=True)
class _Written:
    """The files of an export, and what the audit trail keeps of each."""

    paths: tuple[Path, ...]
    digests: tuple[tuple[str, str], ...]


def _written_and_sealed(
    report: Report,
    exporters: Sequence[Exporter],
    training: Sequence[TrainingFormat],
    folder: Path,
    settings: Settings,
) -> _Written:
    paths = written(report, exporters, folder, settings) if exporters else ()
    digests = digests_of(paths)
    if training:
        made = write_for_training(report, training, folder, settings)
        files = sorted(one for one in made.rglob("*") if one.is_file())
        paths, digests = (*paths, made), (*digests, *digests_of(files))
    return _Written(paths, digests)


def written(report: Report, exporters: Sequence[Exporter], folder: Path, settings: Settings) -> tuple[Path, ...]:
    """Write the report in each format into the folder, under names of the application's own making.

    A format that the study has nothing for is left out; where that is so of all of them, NothingToWriteError is raised.
    """
    report = with_site(report, settings)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError("The folder cannot be made or written to.") from error
    number = 1
    while any((folder / file_name(number, report, one)).exists() for one in exporters):
        number += 1
    made, empty = [], None
    for one in exporters:
        path = folder / file_name(number, report, one)
        try:
            write_report(one, report, path)
        except NothingToWriteError as error:
            empty = error
        else:
            made.append(path)
    if empty is not None and not made:
        raise empty
    return tuple(made)
