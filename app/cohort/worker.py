"""A worker of a cohort: a process of its own that reads one entry after another.

`python -m app.cohort.worker`; instructions and entries come on standard input, results go to standard output. It ends
when its input is closed. Files are parsed and decoded in its reader process, never here.
"""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import IO, Any

from app.cohort.entry import Entry
from app.cohort.instructions import Instructions
from app.cohort.read_ahead import ReadAhead
from app.cohort.result import read_opened
from app.cohort.result_file import pack
from app.reading.keeper import ReaderKeeper
from app.reading.wire import receive, send
from app.unattended import Unattended
from inference.catalog import Catalog
from inference.device import DeviceChoice
from inference.errors import OverreadError
from inference.golden import check_golden
from inference.loaded_model import LoadedModel
from inference.model_card import ModelCard
from inference.model_pool import ModelPool
from inference.results import ResultCache
from inference.runners import ModelRunner
from inference.runners.onnx_runner import load_onnx
from inference.runners.open_batch import load_batching
from inference.weights import WeightsReader

READY, UNFIT, BEGUN, ALIVE, DONE = "ready", "unfit", "begun", "alive", "done"
"""What a worker says: a tuple that begins with one of these, and with an entry's number for the last three."""

_SIGN_OF_LIFE_S = 1.0


def main() -> None:
    """Read entries until the other side closes the pipe."""
    jobs, replies = _pipes()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for whoever handed out the work
    instructions = receive(jobs, is_trusted=True)
    if not isinstance(instructions, Instructions):
        raise TypeError("a worker begins with its instructions")
    _use_threads(instructions.threads)
    with ExitStack() as stack:
        keepers = [
            stack.enter_context(ReaderKeeper(deadline_s=instructions.deadline_s)) for _ in range(instructions.batch)
        ]
        for keeper in keepers:
            keeper.warm_up()
        pool = _pool(instructions)
        try:
            if instructions.card is not None:
                pool.get(instructions.card)
            device = pool.device
        except OverreadError as error:
            send(replies, (UNFIT, str(error), error.advice))
            return
        send(replies, (READY, device.name, device.reason, os.getpid()))
        tell = _Replies(replies)
        aheads = [ReadAhead(one) for one in keepers]
        threading.Thread(target=_listen, args=(jobs, aheads), name="jobs", daemon=True).start()
        others = [
            threading.Thread(target=_serve, args=(ahead, instructions, pool, tell), name="lane") for ahead in aheads[1:]
        ]
        for one in others:
            one.start()
        _serve(aheads[0], instructions, pool, tell)
        for one in others:
            one.join()


class _Replies:
    """What a worker says, from several threads, each message whole."""

    def __init__(self, replies: IO[bytes]) -> None:
        self._replies, self._lock = replies, threading.Lock()

    def __call__(self, message: object) -> None:
        """Say it."""
        with self._lock:
            send(self._replies, message)


class _SharedPool(ModelPool):
    """A pool for several threads: a model is loaded by one of them, the others wait."""

    def __init__(self, *given: Any, **settings: Any) -> None:  # noqa: ANN401 - ModelPool's
        super().__init__(*given, **settings)
        self._loading = threading.RLock()

    def get(self, card: ModelCard) -> LoadedModel:
        """As ModelPool.get."""
        with self._loading:
            return super().get(card)

    def move_to_cpu(self, card: ModelCard, reason: str) -> LoadedModel:
        """As ModelPool.move_to_cpu; where another thread has moved it already, what that loaded."""
        with self._loading:
            model = super().get(card)
            return model if model.runner.device.is_cpu else super().move_to_cpu(card, reason)


def _serve(ahead: ReadAhead, instructions: Instructions, pool: ModelPool, tell: Callable[[object], None]) -> None:
    catalog = Catalog(instructions.cards)
    cards = {card.id: card for card in instructions.cards}
    reader = Unattended(ahead, pool, catalog, instructions.card, is_explaining=False, results=ResultCache(limit=0))
    while (opened := ahead.next()) is not None:
        number = opened.entry.number
        tell((BEGUN, number))
        document = read_opened(opened, reader, cards, _signs_of_life(tell, number), instructions.maps)
        tell((DONE, number, pack(document)))


def _signs_of_life(tell: Callable[[object], None], number: int) -> Callable[[float, str], None]:
    """Says now and then that the work goes on: a worker that is silent for long is taken for stuck."""
    last = time.monotonic()

    def stage(fraction: float, words: str) -> None:
        nonlocal last
        if time.monotonic() - last > _SIGN_OF_LIFE_S:
            last = time.monotonic()
            tell((ALIVE, number))

    return stage


def _pool(instructions: Instructions) -> ModelPool:
    """Models whose frames go to the device together, where the instructions say so; each is tested by itself first."""

    def load(card: ModelCard, device: DeviceChoice, reader: WeightsReader) -> ModelRunner:
        if instructions.batch > 1:
            return load_batching(card, device, reader, size=instructions.batch, threads=instructions.threads)
        return load_onnx(card, device, reader, threads=instructions.threads)

    return _SharedPool(instructions.device, instructions.model_memory_mib * 2**20, load, self_test=check_golden)


def _use_threads(count: int) -> None:
    """No more threads than this worker's share of the machine, for resizing frames too."""
    import cv2

    cv2.setNumThreads(count)


def _listen(jobs: IO[bytes], aheads: Sequence[ReadAhead]) -> None:
    """Take entries in; without anybody on the other side there is nobody to work for."""
    while True:
        try:
            entry = receive(jobs, is_trusted=True)
        except (OSError, EOFError):
            os._exit(0)
        if entry is None:
            for ahead in aheads:
                ahead.end()
            return
        if isinstance(entry, Entry):
            min(aheads, key=lambda one: one.waiting).add(entry)


def _pipes() -> tuple[IO[bytes], IO[bytes]]:
    """The two ends of the conversation; libraries that print to standard output reach nothing."""
    jobs, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):
        os.dup2(nowhere, standard)
    return jobs, replies


if __name__ == "__main__":
    main()
    sys.exit(0)
