"""`overread replay`: a package's models run again on the same frames, every number compared.

Exit code 0: every number was reproduced; 1: some differ; 2: wrong usage; 3: refused, since a frame or a model is absent
or not the same.
"""

import argparse
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from app.analysis import Console
from app.installed_models import installed_catalog
from app.paths import AppPaths
from app.reading.keeper import ReaderKeeper, open_inputs
from app.replay import Comparison, ReplayRefusedError, check_frames, check_models, replay
from app.replay_package import IMAGES, PackageError, ReplayPackage, read_package
from app.settings import read_settings
from app.study import Study
from inference.errors import OverreadError
from inference.frame import Frame, FrameKey
from inference.golden import check_golden
from inference.model_card import ModelCard
from inference.model_pool import ModelPool
from inference.request import Answer, Explanation, InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now

DONE, DIFFERS, WRONG_USAGE, REFUSED = 0, 1, 2, 3
TOLERANCE = 1e-5
_TOLD = 20
_LARGEST_IMAGE = 4 * 2**30


def build_replay(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.description = "Runs the models of a replay package on the same frames again, and compares every number."
    parser.add_argument("package", type=Path, metavar="PACKAGE", help="a package, or the folder it was unpacked to")
    parser.add_argument(
        "--images", type=Path, nargs="+", metavar="PATH", help="the study's files, where they are not in the package"
    )
    parser.add_argument("--device", default="", metavar="DEVICE", help="where models run (default: as settings say)")
    parser.add_argument(
        "--tolerance",
        type=float,
        default=TOLERANCE,
        metavar="X",
        help=f"how far two numbers may be apart (default {TOLERANCE:g}); what differs less is told all the same",
    )


def run_replay(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    console = Console(sys.stderr)
    with ExitStack() as stack:
        try:
            package = read_package(arguments.package)
            images = arguments.images or _images_in(arguments.package, package, stack)
            made = _replayed(package, images, arguments.device, console, stack)
        except PackageError as error:
            console.say(f"overread: {error} {error.advice}")
            return WRONG_USAGE
        except OverreadError as error:
            console.say(f"refused: {error} {error.advice}")
            return REFUSED
    return _tell(made, arguments.tolerance, console)


def _images_in(path: Path, package: ReplayPackage, stack: ExitStack) -> Sequence[Path]:
    """The files that came in the package; raises ReplayRefusedError where it has none."""
    if not any(one.member for one in package.files):
        raise ReplayRefusedError("The package holds no pictures.", advice="Name the study's files with --images.")
    if path.is_dir():
        return [path / IMAGES]
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="overread-")))
    with zipfile.ZipFile(path) as archive:
        for number, one in enumerate(package.files):
            known = archive.getinfo(one.member) if one.member in archive.namelist() else None
            if known is None or known.file_size != one.bytes or one.bytes > _LARGEST_IMAGE:
                raise ReplayRefusedError("A picture is missing in the package, or not the one that was put in.")
            with archive.open(known) as source, (folder / f"{number:05d}{Path(one.member).suffix}").open("wb") as file:
                while piece := source.read(1 << 20):
                    file.write(piece)
    return [folder]


def _replayed(
    package: ReplayPackage, images: Sequence[Path], device: str, console: Console, stack: ExitStack
) -> Comparison:
    paths = AppPaths.default()
    settings, _ = read_settings(paths.settings)
    catalog = installed_catalog(paths)
    cards = check_models(package, catalog)
    keeper = stack.enter_context(ReaderKeeper(deadline_s=settings.reader_deadline_s))
    inputs = open_inputs([one.absolute() for one in images], keeper, lambda _: None)

    def decode(study: Study, key: FrameKey) -> Frame:
        console.show(f"reading frame {key.number}")
        return keeper.decode(study.instance(key.instance_uid), key.number)

    study, frames = check_frames(package, inputs.studies, decode)
    budget = settings.model_memory_mib * 2**20
    pool = ModelPool(device or settings.device, budget, self_test=check_golden, distrust=catalog.distrust)
    stack.callback(pool.close)

    def ask(card: ModelCard, frame: Frame, explain: Explanation | None = None) -> Answer:
        console.show(f"{card.id} reads frame {frame.key.number}")
        request = InferenceRequest("replay", (frame,), card, is_urgent=False, explain=explain)
        try:
            return answer_now(request, pool, ResultCache())
        except OverreadError as error:
            raise ReplayRefusedError(f"The model {card.id} does not answer: {error}") from error

    return replay(package, study, frames, cards, ask)


def _tell(made: Comparison, tolerance: float, console: Console) -> int:
    beyond = made.beyond(tolerance)
    for one in (beyond or made.differences)[:_TOLD]:
        apart = "" if one.apart is None else f", {one.apart:g} apart"
        console.say(f"differs: {one.where}: {one.expected} in the package, {one.found} now{apart}")
    if len(beyond) > _TOLD:
        console.say(f"and {len(beyond) - _TOLD} more.")
    largest = max((one.apart for one in made.differences if one.apart is not None), default=0.0)
    exact = made.numbers - sum(one.apart is not None for one in made.differences)
    console.say(
        f"{made.numbers} numbers compared, {exact} the same to the last digit; the largest difference {largest:g}."
    )
    console.say("Reproduced." if not beyond else f"NOT reproduced: {len(beyond)} values differ.")
    return DIFFERS if beyond else DONE
