"""The command line, and the only global view: builds store, engine, session and window, and closes them.

The one file that sees all three rooms. It imports them inside the commands that need them: `overread analyze` runs
where Qt's system libraries are missing, and the window starts without what only the commands use.
"""

import argparse
import logging
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.notices import Level, Notice
from app.paths import AppPaths, resource
from app.reading.process import READER_SWITCH
from app.settings import Settings, read_settings
from inference.catalog import Catalog, load_catalog
from inference.errors import CatalogError, OverreadError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.privacy import Pseudonyms
    from ui.bridge import Bridge
    from ui.main_window import MainWindow
    from ui.theme import Theme

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


def _device(text: str) -> str:
    if re.fullmatch(r"auto|cpu|cuda(:\d+)?", text) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is none of auto, cpu, cuda:N")
    return text


def _add_device(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--device",
        default=None,
        type=_device,
        metavar="auto|cpu|cuda:N",
        help="where models run (default: the setting, which is auto at first)",
    )


# --- the commands ---


def _build_analyze(parser: argparse.ArgumentParser) -> None:
    from app.analysis import FORMATS

    parser.description = "Runs a model over files and folders, without a window."
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--model", default="auto", metavar="ID", help="a model of the catalogue, or auto (the default)")
    parser.add_argument("--out", type=Path, default=Path("out"), metavar="DIR", help="where results go (default: out)")
    parser.add_argument("--formats", default=",".join(FORMATS), help=f"any of {','.join(FORMATS)} (default: all)")
    _add_device(parser)


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
    _add_device(parser)


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
    from ui.theme import Theme

    places = AppPaths.default()
    places.make()
    settings, notices = read_settings(places.settings)
    pseudonyms = Pseudonyms(places.pseudonym_key)
    start_logging(places.log, pseudonyms)
    theme = Theme(settings.theme)
    application = make_application((), theme)
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
        sys.excepthook = sys.__excepthook__
        stop_logging()


class _Services:
    """What works beside the window: the reader process, the engine, the store. None starts before it is asked."""

    def __init__(self, places: AppPaths, settings: Settings, post: Callable[[object], None]) -> None:
        from app.reading.service import ReadingService
        from app.store.service import StoreService
        from inference.engine import InferenceEngine
        from inference.model_pool import ModelPool
        from inference.results import ResultCache

        self.reading = ReadingService(
            post, deadline_s=settings.reader_deadline_s, cache_bytes=settings.frame_memory_mib * 2**20 or None
        )
        pool = ModelPool(settings.device, settings.model_memory_mib * 2**20)
        self.engine = InferenceEngine(pool, ResultCache(), post)
        self.store = StoreService(post, path=places.store, backups=places.backups)

    def close(self) -> None:
        """End them, the engine first, each within a time limit; one that is stuck is named in the log."""
        for name, close in (
            ("engine", self.engine.close),
            ("reading", self.reading.close),
            ("store", self.store.close),
        ):
            if not close(CLOSE_TIMEOUT_S):
                _log.error("the %s did not end in %s s", name, CLOSE_TIMEOUT_S)


def _window(
    places: AppPaths, settings: Settings, services: _Services, bridge: "Bridge", theme: "Theme", names: "Pseudonyms"
) -> "MainWindow":
    from app.export import exporters
    from app.session import Session
    from app.settings import save_settings
    from ui.main_window import MainWindow

    try:
        catalog, problem = _catalog(places), None
    except CatalogError as error:
        catalog, problem = Catalog(), Notice(Level.FAILURE, f"No models: {error}", error.advice)
    session = Session(
        reading=services.reading,
        engine=services.engine,
        catalog=catalog,
        store=services.store,
        settings=settings,
        log_names=names,
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
    if problem is not None:
        window.show_notice(problem)
    return window


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
        preference = window.session.settings.device
        bridge.run_aside(
            lambda: choose_device(preference), lambda device: window.show_device(device.name, device.reason)
        )

    FirstPaint(window, start)


if __name__ == "__main__":
    sys.exit(main())
