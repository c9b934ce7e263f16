"""The command line, and the only global view: builds store, engine, session and window, and closes them.

The one file that sees all three rooms. It imports them inside the commands that need them: `overread analyze` runs
where Qt's system libraries are missing, and the window starts without what only the commands use.
"""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.notices import Level, Notice
from app.paths import AppPaths, resource
from app.reading.process import READER_SWITCH
from app.settings import read_settings
from inference.catalog import Catalog, load_catalog
from inference.errors import CatalogError, OverreadError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.main_window import MainWindow

    RunLoop = Callable[[QApplication, MainWindow], int]

DONE, SOME_FAILED, WRONG_USAGE = 0, 1, 2
CLOSE_TIMEOUT_S = 5.0

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
    if arguments and arguments[0] in COMMANDS:
        build, run = COMMANDS[arguments[0]]
        parser = argparse.ArgumentParser(prog=f"overread {arguments[0]}")
        build(parser)
        try:
            return run(parser.parse_args(arguments[1:]))
        except OverreadError as error:
            sys.stderr.write(f"overread: {error} {error.advice}\n")
            return WRONG_USAGE
        except BrokenPipeError:  # whoever read our output has seen enough (`overread inspect ... | head`)
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return DONE
    return _open_window(_window_parser().parse_args(arguments).paths, run_loop)


def _window_parser() -> argparse.ArgumentParser:
    commands = "\n".join(f"  overread {name} --help" for name in COMMANDS)
    parser = argparse.ArgumentParser(
        prog="overread",
        description="Opens the window on the given files and folders, or where the reader left off.",
        epilog=f"Commands:\n{commands}\n\nResearch software: not a medical device, not for diagnostic use.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="a file or a folder to open")
    parser.add_argument("--version", action="version", version=f"overread {__version__}")
    return parser


def _catalog(paths: AppPaths) -> Catalog:
    """The catalogue that ships, and the site's own laid over it. Raises CatalogError."""
    shipped, own = resource("models.toml"), paths.user_catalog
    return load_catalog([shipped, own] if own.is_file() else [shipped])


# --- the commands ---


def _build_analyze(parser: argparse.ArgumentParser) -> None:
    from app.analysis import FORMATS

    parser.description = "Runs a model over files and folders, without a window."
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--model", default="auto", metavar="ID", help="a model of the catalogue, or auto (the default)")
    parser.add_argument("--out", type=Path, default=Path("out"), metavar="DIR", help="where results go (default: out)")
    parser.add_argument("--formats", default=",".join(FORMATS), help=f"any of {','.join(FORMATS)} (default: all)")
    parser.add_argument("--device", default="", metavar="auto|cpu|cuda:N", help="default: the setting, auto at first")


def _analyze(arguments: argparse.Namespace) -> int:
    from app.analysis import analyze_paths

    paths = AppPaths.default()
    settings, _ = read_settings(paths.settings)
    return analyze_paths(
        arguments.paths,
        catalog=_catalog(paths),
        model=arguments.model,
        out=arguments.out,
        formats=arguments.formats.split(","),
        device=arguments.device or settings.device,
        settings=settings,
    )


def _build_inspect(parser: argparse.ArgumentParser) -> None:
    parser.description = "Says what each input is, without opening the window."
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--json", action="store_true", dest="as_json", help="one JSON object per line")


def _inspect(arguments: argparse.Namespace) -> int:
    from app.inspection import inspect_paths
    from app.reading.keeper import ReaderKeeper

    with ReaderKeeper() as keeper:
        return inspect_paths(arguments.paths, keeper, sys.stdout, as_json=arguments.as_json)


def _build_models(parser: argparse.ArgumentParser) -> None:
    parser.description = "Shows the catalogue; check verifies checksums and runs each model's golden sample."
    parser.add_argument("action", choices=("list", "show", "check"))
    parser.add_argument("ids", nargs="*", metavar="ID", help="models; all where none is named")


def _models(arguments: argparse.Namespace) -> int:
    from app.model_commands import check_models, list_models, show_model

    catalog = _catalog(AppPaths.default())
    if arguments.action == "list":
        list_models(catalog, sys.stdout)
        return DONE
    if arguments.action == "check":
        return DONE if check_models(catalog, sys.stdout, arguments.ids) else SOME_FAILED
    for model_id in arguments.ids or [card.id for card in catalog.cards]:
        show_model(catalog, model_id, sys.stdout)
    return DONE


def _build_selftest(parser: argparse.ArgumentParser) -> None:
    parser.description = "Says what works on this machine and what does not."
    parser.add_argument("--device", default="", metavar="auto|cpu|cuda:N")


def _selftest(arguments: argparse.Namespace) -> int:
    from app.selftest import self_test
    from app.store.check import check_store

    paths = AppPaths.default()
    settings, _ = read_settings(paths.settings)
    is_good = self_test(
        _catalog(paths),
        sys.stdout,
        device_preference=arguments.device or settings.device,
        check_store=lambda: _store_problem(*check_store(paths.store)),
        extra_lines=_qt_lines(),
    )
    return DONE if is_good else SOME_FAILED


def _store_problem(is_good: bool, words: str) -> str:
    return "" if is_good else words


def _qt_lines() -> list[str]:
    try:
        from PySide6 import QtCore, QtWidgets
    except ImportError as error:
        return [f"Qt cannot be loaded, so there is no window: {error}"]
    return [f"Qt {QtCore.qVersion()}, {QtWidgets.__name__} can be loaded"]


COMMANDS: dict[str, tuple[Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int]]] = {
    "analyze": (_build_analyze, _analyze),
    "inspect": (_build_inspect, _inspect),
    "models": (_build_models, _models),
    "selftest": (_build_selftest, _selftest),
}


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


def _open_window(paths: Sequence[Path], run_loop: "RunLoop | None") -> int:
    """Build everything once, show the window, and only then start what costs time."""
    from app.export import exporters
    from app.logs import start_logging, stop_logging
    from app.privacy import Pseudonyms
    from app.reading.service import ReadingService
    from app.session import Session
    from app.settings import save_settings
    from app.store.service import StoreService
    from inference.device import choose_device
    from inference.engine import InferenceEngine
    from inference.model_pool import ModelPool
    from inference.results import ResultCache
    from ui.application import make_application, run_event_loop
    from ui.bridge import Bridge
    from ui.dialogs.failure import FailureHook
    from ui.first_paint import FirstPaint
    from ui.main_window import MainWindow
    from ui.theme import Theme

    places = AppPaths.default()
    places.make()
    settings, notices = read_settings(places.settings)
    try:
        catalog = _catalog(places)
    except CatalogError as error:
        catalog = Catalog()
        notices = (*notices, Notice(Level.FAILURE, f"No models: {error}", error.advice))
    pseudonyms = Pseudonyms(places.pseudonym_key)
    start_logging(places.log, pseudonyms)
    theme = Theme(settings.theme)
    application = make_application((), theme)
    bridge = Bridge()
    reading = ReadingService(
        bridge.post,
        deadline_s=settings.reader_deadline_s,
        cache_bytes=settings.frame_memory_mib * 2**20 or None,
    )
    pool = ModelPool(settings.device, settings.model_memory_mib * 2**20)
    engine = InferenceEngine(pool, ResultCache(), bridge.post)
    store = StoreService(bridge.post, path=places.store, backups=places.backups)
    session = Session(
        reading=reading, engine=engine, catalog=catalog, store=store, settings=settings, log_names=pseudonyms
    )
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
    sys.excepthook = FailureHook(window)
    for notice in notices:
        window.show_notice(notice)

    def start() -> None:
        reading.warm_up()
        if paths:
            session.open([path.absolute() for path in paths])
        else:
            session.resume(otherwise=[resource("samples")])
        bridge.run_aside(
            lambda: choose_device(settings.device), lambda device: window.show_device(device.name, device.reason)
        )

    FirstPaint(window, start)
    window.show()
    try:
        return (run_loop or (lambda app, _window: run_event_loop(app)))(application, window)
    finally:
        window.close()
        session.close()
        for name, close in (("engine", engine.close), ("reading", reading.close), ("store", store.close)):
            if not close(CLOSE_TIMEOUT_S):
                _log.error("the %s did not end in %s s", name, CLOSE_TIMEOUT_S)
        bridge.close()
        sys.excepthook = sys.__excepthook__
        stop_logging()


if __name__ == "__main__":
    sys.exit(main())
