"""Puts what several threads ask of one model into one run: a GPU answers eight frames in little more time than one.

A batch always has the same number of rows, the empty ones zero, so that no answer depends on what happened to come
with it: what a row gives may depend on the size of the batch (another kernel adds up in another order), not on its
neighbours.
"""

import threading
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.request import CancelToken
from inference.runners import ModelRunner

_WAIT_S = 0.02
"""How long the first of a batch waits for others: less than a frame takes to be decoded."""

Values = dict[str, NDArray[Any]]


@dataclass(slots=True)
class _Asked:
    """One frame's run, waiting for its batch."""

    feeds: Mapping[str, NDArray[Any]]
    answer: "Future[Values]" = field(default_factory=Future)


class BatchingRunner:
    """A runner for several threads at once, around one that belongs to a single thread.

    Runs of one row whose graph takes any number of rows, and gives as many, go together, `size` at most. All others (a
    gradient, a fixed batch) run by themselves, one after another. `wide` is the same graph with its first axis free,
    where the graph itself takes a single frame.
    """

    def __init__(self, runner: ModelRunner, size: int, wide: ModelRunner | None = None) -> None:
        self._runner, self._size, self._wide = runner, size, wide or runner
        self.device, self.size_bytes = runner.device, runner.size_bytes + (wide.size_bytes if wide else 0)
        self.inputs, self.outputs = runner.inputs, runner.outputs
        self._device_lock = threading.Lock()
        self._changed = threading.Condition()
        self._waiting: dict[tuple[object, ...], list[_Asked]] = {}
        known = (*self._wide.inputs, *self._wide.outputs)
        self._open = {one.name for one in known if one.shape and one.shape[0] is None}

    def run(self, feeds: Mapping[str, NDArray[Any]], outputs: Sequence[str], token: CancelToken) -> Values:
        """The named outputs; as `ModelRunner.run`."""
        if not self._may_go_together(feeds, outputs):
            with self._device_lock:
                return self._runner.run(feeds, outputs, token)
        shapes = tuple((name, value.shape, value.dtype.str) for name, value in sorted(feeds.items()))
        key = (shapes, tuple(outputs))
        mine = _Asked(feeds)
        with self._changed:
            batch = self._waiting.setdefault(key, [])
            batch.append(mine)
            is_first = len(batch) == 1
            self._changed.notify_all()
        if is_first:
            self._run_batch(key, outputs, token)
        return mine.answer.result()

    def close(self) -> None:
        """Give the device's memory back."""
        with self._device_lock:
            self._runner.close()
            self._wide.close()

    def _may_go_together(self, feeds: Mapping[str, NDArray[Any]], outputs: Sequence[str]) -> bool:
        is_one_row = all(value.ndim and value.shape[0] == 1 for value in feeds.values())
        return is_one_row and len(feeds) == 1 and {*feeds, *outputs} <= self._open

    def _run_batch(self, key: tuple[object, ...], outputs: Sequence[str], token: CancelToken) -> None:
        """Wait until the batch is full or nobody comes, then run it; whoever was first does so for all."""
        end = time.monotonic() + _WAIT_S
        with self._changed:
            while len(self._waiting[key]) < self._size and (left := end - time.monotonic()) > 0:
                self._changed.wait(left)
        with self._device_lock:  # while another batch is on the device this one grows
            with self._changed:
                batch = self._waiting.pop(key)
            for start in range(0, len(batch), self._size):
                self._answer(batch[start : start + self._size], outputs, token)

    def _answer(self, batch: list[_Asked], outputs: Sequence[str], token: CancelToken) -> None:
        try:
            values = self._wide.run(self._joined(batch), outputs, token)
            for row, one in enumerate(batch):
                one.answer.set_result({name: value[row : row + 1] for name, value in values.items()})
        except Exception as error:  # noqa: BLE001 - each is asked by itself, so that one frame's fault is its own
            if len(batch) == 1:
                batch[0].answer.set_exception(error)
                return
            for one in batch:
                self._answer([one], outputs, token)

    def _joined(self, batch: list[_Asked]) -> Values:
        joined = {}
        for name, value in batch[0].feeds.items():
            rows = np.zeros((self._size, *value.shape[1:]), value.dtype)
            for at, one in enumerate(batch):
                rows[at] = one.feeds[name][0]
            joined[name] = rows
        return joined
