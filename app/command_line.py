"""The commands that need no window: analyze, audit, cohort, inspect, models, selftest, store.

Their words and exit codes are a contract.
"""

import argparse
import os
import re
import secrets
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.analysis import FORMATS, Console, analyze_paths
from app.cohort.analysis_command import build_analyse, build_report, run_analyse, run_report
from app.cohort.calibration_command import build_calibrate, run_calibrate
from app.cohort.run_command import build_run, run_run
from app.deidentification.command import build_deidentify, run_deidentify
from app.draft_folder import DraftFolder
from app.export_command import add_report_arguments, build_export, run_export, with_report_arguments
from app.export_trail import ExportTrail
from app.inspection import inspect_paths
from app.installed_models import installed_catalog
from app.model_adding_command import build_add, list_recipes, run_add, with_joined_negatives
from app.model_commands import STATUS_OF, check_models, list_models, remove_models, set_statuses, show_model
from app.paths import AppPaths
from app.reading.keeper import ReaderKeeper
from app.replay_command import build_replay, run_replay
from app.selftest import self_test
from app.settings import read_settings
from app.site_template import TemplateError
from app.store.address import StoreAddress
from app.store.check import check_store
from app.store.service import StoreService
from app.store_command import build_audit, build_store, run_audit, run_store
from app.verification import build_verify, run_verify
from inference.catalog import Catalog
from inference.errors import OverreadError

DONE, SOME_FAILED, WRONG_USAGE = 0, 1, 2

DescribeWindow = Callable[[], Sequence[str]]
"""Says what the window needs and whether it is there; given by the entry point, which alone knows Qt."""


@dataclass(frozen=True, slots=True)
class Command:
    """One word of the command line: what it takes, and what it does with that."""

    build: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def run_command(name: str, arguments: Sequence[str], describe_window: DescribeWindow = tuple) -> int:
    """Run one of COMMANDS; returns its exit code: 0 done, 1 some inputs failed, 2 wrong usage."""
    parser = argparse.ArgumentParser(prog=f"overread {name}")
    COMMANDS[name].build(parser)
    parser.set_defaults(describe_window=describe_window)
    try:
        return COMMANDS[name].run(parser.parse_args(with_joined_negatives(arguments)))
    except OverreadError as error:
        sys.stderr.write(f"overread: {error} {error.advice}\n")
        return WRONG_USAGE
    except BrokenPipeError:  # whoever read our output has seen enough (`overread inspect ... | head`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


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


def _build_analyze(parser: argparse.ArgumentParser) -> None:
    parser.description = "Runs a model over files and folders, without a window."
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--model", default="auto", metavar="ID", help="a model of the catalogue, or auto (the default)")
    parser.add_argument("--out", type=Path, default=Path("out"), metavar="DIR", help="where results go (default: out)")
    parser.add_argument(
        "--draft",
        action="store_true",
        help="results go to a new folder of the draft folder instead, and are deleted after the time of the settings",
    )
    parser.add_argument("--formats", default=",".join(FORMATS), help=f"any of {','.join(FORMATS)} (default: all)")
    parser.add_argument("--sr", choices=("auto", "3d", "2d"), help="kind of DICOM SR (default: as the settings say)")
    add_report_arguments(parser)
    _add_device(parser)


def _analyze(arguments: argparse.Namespace) -> int:

    paths = AppPaths.default()
    settings, _ = read_settings(paths.settings)
    if arguments.sr:
        settings = replace(settings, structured_report=arguments.sr)
    try:
        settings = with_report_arguments(arguments, settings)
    except TemplateError as error:
        sys.stderr.write(f"overread: {error} {error.advice}\n")
        return WRONG_USAGE
    out = arguments.out
    if arguments.draft:
        DraftFolder(paths.drafts, paths.permanent, str).sweep(time.time(), 3600 * settings.draft_hours)
        out = paths.drafts / f"run-{secrets.token_hex(6)}"
    return analyze_paths(
        arguments.paths,
        catalog=installed_catalog(paths),
        model=arguments.model,
        out=out,
        formats=arguments.formats.split(","),
        settings=replace(settings, device=arguments.device or settings.device),
        trail=ExportTrail(
            lambda told: StoreService(told, path=paths.store, backups=paths.backups, url=settings.store_url),
            lambda words: Console(sys.stderr).say(f"overread: {words}"),
        ),
    )


def _build_cohort(parser: argparse.ArgumentParser) -> None:
    parser.description = "Many studies in one go: run a model over them, analyse what it said, report it."
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    build_run(actions.add_parser("run", help="read the studies of a folder or a list, and write tables"))
    build_analyse(actions.add_parser("analyse", help="strata, ranking, and figures against reference labels"))
    build_report(actions.add_parser("report", help="one HTML file, a PDF, and tables"))


def _cohort(arguments: argparse.Namespace) -> int:
    if arguments.action == "run":
        return run_run(arguments, AppPaths.default())
    run = {"analyse": run_analyse, "report": run_report}[arguments.action]
    run(arguments, installed_catalog(AppPaths.default()), sys.stdout)
    return DONE


def _build_inspect(parser: argparse.ArgumentParser) -> None:
    parser.description = "Says what each input is, without opening the window."
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--json", action="store_true", dest="as_json", help="one JSON object per line")


def _inspect(arguments: argparse.Namespace) -> int:

    with ReaderKeeper() as keeper:
        return inspect_paths(arguments.paths, keeper, sys.stdout, as_json=arguments.as_json)


def _build_models(parser: argparse.ArgumentParser) -> None:
    parser.description = "The catalogue: what is in it, whether it is as it must be, and the models of your own."
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, words in (
        ("list", "one line a model"),
        ("show", "all that the catalogue says of a model"),
        ("check", "verify checksums and run each model's golden sample"),
        ("remove", "take models that were added here out of the catalogue, with their files"),
        ("quarantine", "keep models from running"),
        ("shadow", "let models run beside the one on screen; their answers are kept and not shown"),
        ("activate", "let models be used again, after they were checked"),
    ):
        one = actions.add_parser(name, help=words, description=words[:1].upper() + words[1:] + ".")
        is_all = name in ("list", "show", "check")
        one.add_argument("ids", nargs="*" if is_all else "+", metavar="ID", help="models; all where none is named")
        if name in STATUS_OF:
            one.add_argument("--why", default="", metavar="TEXT", help="the reason that is shown beside the model")
    build_add(actions.add_parser("add", help="add a model of your own: ONNX, Keras, torch"))
    build_calibrate(actions.add_parser("calibrate", help="fit a classifier to cases that this site has reviewed"))
    actions.add_parser("recipes", help="what is known beforehand of some services' models")


def _models(arguments: argparse.Namespace) -> int:
    paths, action = AppPaths.default(), arguments.action
    if action == "add":
        return run_add(arguments, paths, sys.stdout, input if sys.stdin.isatty() else None)
    if action == "calibrate":
        settings, _ = read_settings(paths.settings)
        run_calibrate(arguments, paths, settings.device, sys.stdout, settings.store_url)
    elif action == "recipes":
        list_recipes(sys.stdout)
    elif action == "remove":
        remove_models(paths, arguments.ids, sys.stdout)
    elif action in STATUS_OF:
        catalog = installed_catalog(paths)
        return DONE if set_statuses(catalog, paths, action, arguments.ids, arguments.why, sys.stdout) else SOME_FAILED
    else:
        return _look_at_models(installed_catalog(paths), action, arguments.ids)
    return DONE


def _look_at_models(catalog: Catalog, action: str, ids: Sequence[str]) -> int:
    if action == "check":
        return DONE if check_models(catalog, sys.stdout, ids) else SOME_FAILED
    if action == "list":
        list_models(catalog, sys.stdout)
        return DONE
    for model_id in ids or [card.id for card in catalog.cards]:
        show_model(catalog, model_id, sys.stdout)
    return DONE


def _build_selftest(parser: argparse.ArgumentParser) -> None:
    parser.description = "Says what works on this machine and what does not."
    _add_device(parser)


def _selftest(arguments: argparse.Namespace) -> int:

    paths = AppPaths.default()
    settings, _ = read_settings(paths.settings)
    address = StoreAddress.of(paths.store, paths.backups, settings.store_url)
    is_good = self_test(
        installed_catalog(paths),
        sys.stdout,
        device_preference=arguments.device or settings.device,
        check_store=lambda: _store_problem(*check_store(address)),
        extra_lines=arguments.describe_window(),
    )
    return DONE if is_good else SOME_FAILED


def _store_problem(is_good: bool, words: str) -> str:
    return "" if is_good else words


def _audit(arguments: argparse.Namespace) -> int:
    return run_audit(arguments, _address(), sys.stdout)


def _store(arguments: argparse.Namespace) -> int:
    return run_store(arguments, _address(), sys.stdout)


def _verify(arguments: argparse.Namespace) -> int:
    return run_verify(arguments, _address(), sys.stdout)


def _address() -> StoreAddress:
    paths = AppPaths.default()
    settings, _ = read_settings(paths.settings)
    return StoreAddress.of(paths.store, paths.backups, settings.store_url)


COMMANDS = {
    "analyze": Command(_build_analyze, _analyze),
    "audit": Command(build_audit, _audit),
    "cohort": Command(_build_cohort, _cohort),
    "deidentify": Command(build_deidentify, run_deidentify),
    "export": Command(build_export, run_export),
    "inspect": Command(_build_inspect, _inspect),
    "models": Command(_build_models, _models),
    "replay": Command(build_replay, run_replay),
    "selftest": Command(_build_selftest, _selftest),
    "store": Command(build_store, _store),
    "verify": Command(build_verify, _verify),
}
