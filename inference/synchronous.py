"""Answers a request on the calling thread: what the engine's thread does, and what the command line calls."""

import logging
from collections.abc import Callable
from functools import cache
from typing import cast

import inference.tasks
from inference.errors import DeviceMemoryError, InputRefusedError, ModelRefusedError
from inference.frame import Frame
from inference.loaded_model import LoadedModel
from inference.model_pool import ModelPool
from inference.plugins import defined
from inference.request import Answer, CancelToken, FrameAnswer, InferenceRequest
from inference.results import CachedAnswer, ResultCache, result_key
from inference.tasks import Stages, Task

_LOG = logging.getLogger(__name__)

Report = Callable[[float, str], None]


def answer_now(
    request: InferenceRequest,
    pool: ModelPool,
    results: ResultCache,
    token: CancelToken | None = None,
    progress: Report = lambda fraction, stage: None,
    between: Callable[[], None] = lambda: None,
) -> Answer:
    """The answer to every frame of a request, from the cache where it is known.

    `progress` hears a fraction of 1 and the stage in words; `between` is called after each frame. A frame that the
    card's gates refuse has its reason as a caution; where all are refused the first reason is raised. Raises Cancelled
    and OverreadError.
    """
    reading = _Reading(request, pool, results, token or CancelToken(), progress)
    for index, frame in enumerate(request.frames):
        if index:
            between()
        reading.add(index, frame)
    return reading.finished()


@cache
def tasks() -> dict[str, Task]:
    """The kinds of model, by name."""
    return {one.name: one for one in (cast(Task, found) for found in defined(inference.tasks, "TASK"))}


class _Reading:
    """One request on its way to its answer."""

    def __init__(
        self, request: InferenceRequest, pool: ModelPool, results: ResultCache, token: CancelToken, progress: Report
    ) -> None:
        if request.card.task not in tasks():
            known = ", ".join(tasks())
            raise ModelRefusedError(
                f"No task {request.card.task!r} in this version.", advice=f"Use a model of one of these tasks: {known}."
            )
        self._request, self._pool, self._results, self._token = request, pool, results, token
        self._progress = progress
        self._stages = Stages()
        self._answers: list[FrameAnswer] = []
        self._refusal: InputRefusedError | None = None
        self._refused = 0
        self._device = ""
        self._cached = 0
        self._notices: dict[str, None] = {}

    def add(self, index: int, frame: Frame) -> None:
        """Read one more frame."""
        self._token.check()
        count = len(self._request.frames)
        stage = "Running" if count == 1 else f"Frame {index + 1} of {count}"
        self._stages.report = lambda part, words: self._progress((index + part) / count, words)
        is_keeping = self._results.is_keeping
        key = result_key(frame, self._request.card, self._request.explain) if is_keeping else None
        known = self._results.get(key) if key is not None else None
        if known is not None:
            self._cached += 1
            self._device = self._device or known.device
            self._answers.append(known.answer)
            return
        if not self._pool.has(self._request.card):
            self._progress(index / count, "Loading the model")
        try:
            answer = self._answered(frame, stage)
        except InputRefusedError as error:
            self._refusal = self._refusal or error
            self._refused += 1
            self._answers.append(FrameAnswer(frame.key, frame.digest, (), (), cautions=(str(error),)))
            return
        if key is not None:
            self._results.put(key, CachedAnswer(answer, self._device))
        self._answers.append(answer)
        self._stages.report(1.0, stage)

    def finished(self) -> Answer:
        """The whole answer; raises the refusal where no frame could be read."""
        if self._refusal is not None and self._refused == len(self._answers):
            raise self._refusal
        return Answer(
            model=self._request.card.reference(),
            device=self._device,
            frames=tuple(self._answers),
            timings_s=tuple(self._stages.seconds.items()),
            is_from_cache=self._cached == len(self._answers),
            notices=tuple(self._notices),
        )

    def _answered(self, frame: Frame, stage: str) -> FrameAnswer:
        """One frame's answer; a GPU whose memory is full hands over to the CPU, with a notice."""
        with self._stages.measured("load"):
            model = self._pool.get(self._request.card)
        self._stages.report(0.0, stage)
        try:
            return self._asked(frame, model)
        except DeviceMemoryError as error:
            if model.runner.device.is_cpu:
                raise
            _LOG.warning("%s is full: %s goes on on the CPU", model.runner.device.provider, model.card.id)
            reason = f"{error} The CPU is used."
        with self._stages.measured("load"):
            model = self._pool.move_to_cpu(self._request.card, reason)
        return self._asked(frame, model)

    def _asked(self, frame: Frame, model: LoadedModel) -> FrameAnswer:
        self._device = model.runner.device.name
        if model.runner.device.is_fallback:
            self._notices[model.runner.device.reason] = None
        task = tasks()[self._request.card.task]
        return task.answer(frame, model, self._request.explain, self._token, self._stages)
