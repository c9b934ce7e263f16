"""The command line, and the only global view: builds store, engine, session and window, and closes them.

The one file that sees all three rooms. It imports them inside the commands that need them: `overread analyze` runs
where Qt's system libraries are missing, and the window starts without what only the commands use.
"""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.display_check import DisplayLog
from app.installed_models import installed_catalog
from app.model_status import quarantine
from app.notices import Level, Notice
from app.paths import AppPaths, resource
from app.reader_profile import ReaderBook, ReaderError, read_readers, save_readers
from app.reading.process import READER_SWITCH
from app.settings import Settings, read_settings
from inference.catalog import Catalog
from inference.errors import CatalogError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.deidentification.decision import HeldFile
    from app.deidentification.form import GivingForm
    from app.deidentification.run import GivingAway
    from app.model_adding_service import ModelAddingService
    from app.privacy import Pseudonyms
    from app.session import Session
    from app.study import Study
    from ui.bridge import Bridge
    from ui.cohort_desk import CohortDesk
    from ui.main_window import MainWindow
    from ui.theme import Theme

    RunLoop = Callable[[QApplication, MainWindow], int]

DONE, WRONG_USAGE = 0, 2
COMMAND_NAMES = (
    "analyze",
    "audit",
    "cohort",
    "deidentify",
    "export",
    "inspect",
    "models",
    "replay",
    "selftest",
    "store",
    "verify",
)
CLOSE_TIMEOUT_S = 5.0
WORKER_SWITCH = "--cohort-worker"  # app.cohort.crew starts it; not imported before first paint
CONVERSION_SWITCH = "--conversion-process"  # inference.conversion.outside starts it; not imported before first paint

_log = logging.getLogger("app")


def main(argv: Sequence[str] | None = None, *, run_loop: "RunLoop | None" = None) -> int:
    """Run one command, or the window; returns the exit code: 0 done, 1 some inputs failed, 2 wrong usage.

    `run_loop` stands in for the event loop: tests and `make screenshots` drive the real window with it.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [READER_SWITCH]:  # a frozen build starts its reader process through its own executable
        from app.reading.child import main as serve_reader

        serve_reader(arguments[1:])
        return DONE
    if arguments[:1] == [CONVERSION_SWITCH]:  # and the process that reads the weights a site brings
        from inference.conversion.child import main as serve_conversion

        serve_conversion()
        return DONE
    if arguments[:1] == [WORKER_SWITCH]:  # and a worker of a cohort
        from app.cohort.worker import main as serve_cohort

        serve_cohort()
        return DONE
    if arguments and arguments[0] in COMMAND_NAMES:
        from app.command_line import run_command

        return run_command(arguments[0], arguments[1:], _describe_window)
    return _open_window(_window_parser().parse_args(arguments).paths, run_loop)


def _window_parser() -> argparse.ArgumentParser:
    commands = "\n".join(f"  overread {name} --help" for name in COMMAND_NAMES)
    parser = argparse.ArgumentParser(
        prog="overread",
        description="Opens the window on the given files and folders, or where the reader left off.",
        epilog=f"Commands:\n{commands}\n\nResearch software: not a medical device, not for diagnostic use.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="a file or a folder to open")
    parser.add_argument("--version", action="version", version=f"overread {__version__}")
    return parser


def _describe_window() -> list[str]:
    try:
        from PySide6 import QtCore, QtWidgets
    except ImportError as error:
        return [f"Qt cannot be loaded, so there is no window: {error}"]
    return [f"Qt {QtCore.qVersion()}, {QtWidgets.__name__} can be loaded"]


# --- the window ---


class _LayoutFile:
    """Where the docks were: a small file beside the settings."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load_layout(self) -> bytes:
        try:
            return self._path.read_bytes()
        except OSError:
            return b""

    def save_layout(self, layout: bytes) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        aside = self._path.with_suffix(".new")
        aside.write_bytes(layout)
        aside.replace(self._path)


def _has_screen() -> bool:
    """Whether Qt can be asked for a window; where there is no screen it would end the process."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _open_window(paths: Sequence[Path], run_loop: "RunLoop | None") -> int:
    """Build everything once, show the window, and only then start what costs time."""
    if not _has_screen():
        sys.stderr.write("overread: there is no display for a window. `overread analyze PATH` needs none.\n")
        return WRONG_USAGE
    from app.logs import start_logging, stop_logging
    from app.privacy import Pseudonyms
    from ui.application import make_application, run_event_loop
    from ui.bridge import Bridge
    from ui.dialogs.failure import FailureHook
    from ui.language import Language
    from ui.theme import Theme

    places = AppPaths.default()
    places.make()
    settings, notices = read_settings(places.settings)
    pseudonyms = Pseudonyms(places.pseudonym_key)
    start_logging(places.log, pseudonyms)
    theme = Theme(settings.theme)
    application = make_application((), theme)
    language = Language(application, settings.language)
    bridge = Bridge()
    services = _Services(places, settings, bridge.post)
    try:
        window = _window(places, settings, services, bridge, theme, pseudonyms)
        sys.excepthook = FailureHook(window)
        for notice in notices:
            window.show_notice(notice)
        _start_after_first_paint(window, services, bridge, paths)
        window.show()
        try:
            return (run_loop or (lambda running, _window: run_event_loop(running)))(application, window)
        finally:
            window.close()
            window.session.close()
    finally:
        services.close()
        bridge.close()
        language.remove(application)
        sys.excepthook = sys.__excepthook__
        stop_logging()


class _Services:
    """What works beside the window: the reader process, the engine, the store. None starts before it is asked."""

    def __init__(self, places: AppPaths, settings: Settings, post: Callable[[object], None]) -> None:
        from app.arrival.analyst import ArrivalAnalyst
        from app.arrival.watch import FolderWatch
        from app.reading.service import ReadingService
        from app.store.service import StoreService
        from app.store.worklist_reader import WorklistReader
        from inference.engine import InferenceEngine
        from inference.golden import check_golden
        from inference.model_pool import ModelPool
        from inference.results import ResultCache

        self.reading = ReadingService(
            post, deadline_s=settings.reader_deadline_s, cache_bytes=settings.frame_memory_mib * 2**20 or None
        )
        distrust = partial(quarantine, places.model_statuses)
        budget = settings.model_memory_mib * 2**20
        pool = ModelPool(settings.device, budget, self_test=check_golden, distrust=distrust)
        self.engine = InferenceEngine(pool, ResultCache(), post)
        self.store = StoreService(post, path=places.store, backups=places.backups, url=settings.store_url)
        self.watch = FolderWatch(post)
        self.analyst = ArrivalAnalyst(self.reading, self.engine, post)
        self.worklist = WorklistReader(post, path=places.store, backups=places.backups, url=settings.store_url)

    def close(self) -> None:
        """End them, the engine first, each within a time limit; one that is stuck is named in the log."""
        for name, close in (
            ("watch", self.watch.close),
            ("analyst", self.analyst.close),
            ("engine", self.engine.close),
            ("reading", self.reading.close),
            ("worklist", self.worklist.close),
            ("store", self.store.close),
        ):
            if not close(CLOSE_TIMEOUT_S):
                _log.error("the %s did not end in %s s", name, CLOSE_TIMEOUT_S)


def _window(
    places: AppPaths, settings: Settings, services: _Services, bridge: "Bridge", theme: "Theme", names: "Pseudonyms"
) -> "MainWindow":
    from app.draft_folder import DraftFolder
    from app.export import exporters
    from app.session import Session
    from app.settings import save_settings
    from ui.main_window import MainWindow

    try:
        catalog, problem = installed_catalog(places), None
    except CatalogError as error:
        catalog, problem = Catalog(), Notice(Level.FAILURE, f"No models: {error}", error.advice)
    session = Session(
        reading=services.reading,
        engine=services.engine,
        catalog=catalog,
        store=services.store,
        settings=settings,
        log_names=names,
        worklist=services.worklist,
    )
    session.share_frames(services.reading.cache)
    readers, unread = _readers(places)
    session.take_readers(readers)
    bridge.deliver_to(session.receive)
    window = MainWindow(
        session,
        settings,
        exporters,
        bridge=bridge,
        theme=theme,
        layout_store=_LayoutFile(places.config / "window.state"),
        save_settings=lambda changed: save_settings(places.settings, changed),
    )
    drafts = DraftFolder(places.drafts, places.permanent, lambda uid: f"study-{names.of(uid)}")
    window.keep_drafts(drafts)
    window.keep_readers(lambda book: save_readers(places.readers, book))
    window.desk.cohort.keep(lambda: _cohort_desk(window, session, bridge, theme, places))
    window.keep_models(lambda: _model_adding(places))
    window.desk.keep_deidentifier(partial(_giving_away, window.session))
    window.keep_display_log(DisplayLog(places.display_log))
    for one in (problem, unread):
        if one is not None:
            window.show_notice(one)
    return window


def _readers(places: AppPaths) -> tuple[ReaderBook, Notice | None]:
    try:
        return read_readers(places.readers), None
    except ReaderError as error:
        return ReaderBook(), Notice(Level.FAILURE, str(error), error.advice)


def _cohort_desk(
    window: "MainWindow", session: "Session", bridge: "Bridge", theme: "Theme", places: AppPaths
) -> "CohortDesk":
    from app.cohort.reading_record import read_record_of
    from app.store.address import StoreAddress
    from ui.cohort_desk import CohortDesk

    address = StoreAddress.of(places.store, places.backups, session.settings.store_url)
    recorded = partial(read_record_of, address)
    return CohortDesk(window, session, bridge, theme, window.icons, window.show_notice, recorded)


def _model_adding(places: AppPaths) -> "ModelAddingService":
    from app.model_adding_service import ModelAddingService

    return ModelAddingService(places)


def _giving_away(
    session: "Session",
    form: "GivingForm",
    say: Callable[[str], object],
    decided: "Callable[[Study, HeldFile], object]",
    progress: Callable[[int, int], object],
) -> "GivingAway":
    from app.deidentification.run import GivingAway
    from app.reading.keeper import ReaderKeeper

    keeper = ReaderKeeper(deadline_s=session.settings.reader_deadline_s)
    return GivingAway(keeper, form.places, form.options, say, decided, progress)


def _start_after_first_paint(
    window: "MainWindow", services: _Services, bridge: "Bridge", paths: Sequence[Path]
) -> None:
    from inference.device import choose_device
    from ui.first_paint import FirstPaint

    def start() -> None:
        services.reading.warm_up()
        if paths:
            window.session.open([path.absolute() for path in paths])
        else:
            window.session.resume(otherwise=[resource("samples")])
        window.session.watch_folders(services.watch, services.analyst)
        window.drafts.sweep(3600 * window.session.settings.draft_hours)
        preference = window.session.settings.device
        bridge.run_aside(
            lambda: choose_device(preference), lambda device: window.show_device(device.name, device.reason)
        )

    FirstPaint(window, start)


if __name__ == "__main__":
    sys.exit(main())
