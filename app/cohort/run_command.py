"""`overread cohort run`: a model over thousands of studies, with no window."""

import argparse
import os
import signal
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.cohort.dask_workplace import SlurmJobs, join_cluster, start_on_slurm
from app.cohort.entry import CohortError
from app.cohort.instructions import AUTO, MAPS_OF_ALL, MAPS_OF_FOUND, NO_MAPS, Instructions, instructions_for
from app.cohort.run import CohortRun, RunOutcome, run_cohort
from app.cohort.run_again import SUFFIX, RunAgain, compared, read_again
from app.cohort.run_console import RunConsole, console_for
from app.cohort.run_control import GO_ON, PAUSE, STOP, RunControl
from app.cohort.run_progress import duration_words, size_words
from app.cohort.run_record import read_record
from app.cohort.workplace import LocalWorkplace, Workplace
from app.installed_models import installed_catalog
from app.paths import AppPaths
from app.settings import Settings, read_settings
from inference.device import choose_device
from inference.errors import OverreadError

DONE, SOME_FAILED, WRONG_USAGE = 0, 1, 2
_ON_A_GPU = 8


def build_run(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.description = (
        "Reads every study of a folder, or those that a list (CSV with a column `path`) names, and writes tables. "
        "The same command goes on where it was interrupted. The cohort.toml of a run, given in place of a "
        "folder, runs that again with its own model and settings: --model, --limit, --maps, --batch, --threads and "
        "--device need not be given then, and must not differ."
    )
    parser.add_argument("source", type=Path, metavar="FOLDER|LIST.csv|cohort.toml")
    parser.add_argument("--model", metavar="ID", help="a model of the catalogue, or auto (the default)")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="a new folder, or one to go on in")
    parser.add_argument("--limit", type=_positive, metavar="N", help="a trial: N studies, evenly spaced")
    parser.add_argument("--workers", type=_positive, metavar="N", help="worker processes (default: one for each core)")
    parser.add_argument("--dask", metavar="ADDRESS", help="read on a Dask cluster that runs already, tcp://host:8786")
    parser.add_argument("--slurm", metavar="PARTITION", help="read in Slurm jobs that are started for this run")
    parser.add_argument("--jobs", type=_positive, default=1, metavar="N", help="Slurm: so many jobs (default: 1)")
    parser.add_argument("--cores", type=_positive, default=4, metavar="N", help="Slurm: cores of a job (default: 4)")
    parser.add_argument("--memory", default="8GB", help="Slurm: memory of a job (default: 8GB)")
    parser.add_argument("--time", default="04:00:00", help="Slurm: longest time of a job (default: 04:00:00)")
    parser.add_argument("--account", default="", help="Slurm: who pays for it")
    parser.add_argument("--sbatch", action="append", default=[], metavar="OPTION", help="Slurm: any other option")
    parser.add_argument("--threads", type=_positive, metavar="N", help="threads of each model (default: 1)")
    parser.add_argument(
        "--batch", type=_positive, metavar="N",
        help="frames of several studies that a worker's model answers at once (default: 1 on a processor, 8 on a GPU)",
    )  # fmt: skip
    parser.add_argument(
        "--maps", choices=(NO_MAPS, MAPS_OF_FOUND, MAPS_OF_ALL),
        help="spread and peak of a classifier's Grad-CAM: of no label (the default), of those it found, or of all; "
        "each map costs one more run of the model",
    )  # fmt: skip
    parser.add_argument("--retry", action="store_true", help="read those again that came to nothing")
    parser.add_argument("--device", default=None, metavar="auto|cpu|cuda:N", help="where models run")
    parser.add_argument("--progress", choices=("auto", "plain", "json"), default="auto", help="how progress is told")


def run_run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Run it; returns 0 where all was done, 1 where something failed or the run was stopped, 2 for wrong usage."""
    settings, _ = read_settings(paths.settings)
    stream = sys.stdout if arguments.progress == "json" else sys.stderr
    control = RunControl()
    if arguments.dask and arguments.slurm:
        raise CohortError("A run is on a Dask cluster or in Slurm jobs, not both.")
    again = _again(arguments, paths) if arguments.source.suffix == SUFFIX else None
    asked, workplace = _asked(arguments, settings, paths, again)
    with console_for(stream, arguments.progress) as console:
        for caution in again.cautions if again else ():
            console.say(caution)
        try:
            with _interrupts(control), _orders(control, is_listening=arguments.progress == "json"):
                outcome = run_cohort(asked, workplace, console.show, control)
        except OverreadError as error:
            console.say(f"overread: {error} {error.advice}".strip())
            return WRONG_USAGE
        _sum_up(asked, outcome, console)
        is_same = True
        if again is not None and not outcome.is_stopped:
            is_same, words = compared(again, read_record(asked.out))
            console.say(words)
    return SOME_FAILED if outcome.is_stopped or outcome.tally.failures or not is_same else DONE


def _again(arguments: argparse.Namespace, paths: AppPaths) -> RunAgain:
    """What a record asks for; raises CohortError where the command line asks for something else."""
    again = read_again(arguments.source, installed_catalog(paths))
    of_record = again.instructions
    told = {"--model": (arguments.model, of_record.model), "--threads": (arguments.threads, of_record.threads),
            "--maps": (arguments.maps, of_record.maps), "--batch": (arguments.batch, of_record.batch),
            "--limit": (arguments.limit, again.limit), "--device": (arguments.device, of_record.device)}  # fmt: skip
    other = [
        f"{name} {'was not given' if said is None else said} then, {given} now"
        for name, (given, said) in told.items()
        if given not in (None, said)
    ]
    if other:
        words = f"The record says what is run: {'; '.join(other)}."
        raise CohortError(words, advice="Leave it out, or run the folder or list itself with it.")
    return again


def _asked(
    arguments: argparse.Namespace, settings: Settings, paths: AppPaths, again: RunAgain | None
) -> tuple[CohortRun, Callable[[], Workplace]]:
    if again is not None:
        asked = CohortRun(again.source, arguments.out, again.instructions, again.limit, arguments.retry)
        return asked, lambda: _workplace(arguments, again.instructions)
    device = arguments.device or settings.device
    instructions = instructions_for(
        installed_catalog(paths),
        arguments.model or AUTO,
        device=device,
        threads=arguments.threads or 1,
        maps=arguments.maps or NO_MAPS,
        batch=arguments.batch or _batch_on(device),
        deadline_s=settings.reader_deadline_s,
        model_memory_mib=settings.model_memory_mib,
    )
    asked = CohortRun(arguments.source, arguments.out, instructions, arguments.limit, arguments.retry)
    return asked, lambda: _workplace(arguments, instructions)


def _workplace(arguments: argparse.Namespace, instructions: Instructions) -> Workplace:
    if arguments.dask:
        return join_cluster(arguments.dask, instructions)
    if arguments.slurm:
        jobs = SlurmJobs(
            arguments.slurm, arguments.jobs, arguments.cores, arguments.memory, arguments.time, arguments.account,
            tuple(arguments.sbatch),
        )  # fmt: skip
        return start_on_slurm(jobs, instructions, arguments.out / "slurm")
    each = instructions.threads * instructions.batch
    return LocalWorkplace(instructions, arguments.workers or max(1, _cores() // each))


def _batch_on(device: str) -> int:
    """Frames at once: one device that all share is kept busy by batches, a processor by a worker for each core."""
    return 1 if choose_device(device).is_cpu else _ON_A_GPU


def _sum_up(asked: CohortRun, outcome: RunOutcome, console: RunConsole) -> None:
    tally = outcome.tally
    parts = [f"{tally.analysed:,} analysed", f"{tally.not_analysed:,} not analysed", f"{tally.failed:,} failed"]
    told = ", ".join(part for part in parts if not part.startswith("0 ") or part.endswith(" analysed"))
    took = duration_words(outcome.lasted_s)
    console.say(f"Studies: {told}. Failures: {tally.failures:,}. Took {took}. Tables are in {asked.out}.")
    if outcome.is_stopped and not outcome.entries:
        console.say("The folder was not looked through to its end. Run the same command again to go on.")
    elif outcome.is_stopped or tally.missing:
        console.say(f"Still to be read: {tally.missing:,}. Run the same command again to go on.")
    if asked.limit is not None and asked.limit < outcome.entries:
        console.say(_estimate(outcome))


def _estimate(outcome: RunOutcome) -> str:
    """What the whole would take, from a trial."""
    if outcome.seconds_each is None or outcome.bytes_each is None:
        return f"The whole has {outcome.entries:,} studies; too few were read now to say how long it takes."
    time_words = duration_words(outcome.seconds_each * outcome.entries)
    size = size_words(outcome.bytes_each * outcome.entries)
    return f"The whole has {outcome.entries:,} studies: about {time_words} and {size} of disk on this machine."


@contextmanager
def _interrupts(control: RunControl) -> Iterator[None]:
    """Ctrl+C stops the run in good order; a second one at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: object) -> None:
        if control.token.is_cancelled:
            raise KeyboardInterrupt
        control.stop()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _orders(control: RunControl, *, is_listening: bool) -> Iterator[None]:
    """Another program pauses, goes on with and stops the run; where it is gone, the run is stopped."""
    if is_listening:
        threading.Thread(target=_obey, args=(control,), name="orders", daemon=True).start()
    yield


def _obey(control: RunControl) -> None:
    is_watched = _is_pipe(sys.stdin.fileno())
    known = {PAUSE: control.pause, GO_ON: control.go_on, STOP: control.stop}
    for line in sys.stdin:
        if action := known.get(line.strip()):
            action()
    if is_watched:
        control.stop()


def _is_pipe(file: int) -> bool:
    """Whether another program holds the other end."""
    mode = os.fstat(file).st_mode
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not 1 or more")
    return value


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
