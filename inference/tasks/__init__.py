"""Turns a frame into what a model says of it. A kind of model is a module here that defines TASK."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from inference.frame import Frame
from inference.loaded_model import LoadedModel
from inference.request import CancelToken, Explanation, FrameAnswer


@dataclass(slots=True)
class Stages:
    """Measures how long each stage of an answer takes, in seconds, and tells how far it has come."""

    report: Callable[[float, str], None] = lambda fraction, stage: None
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def measured(self, stage: str) -> Iterator[None]:
        """Add the time of the block to a stage."""
        begun = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[stage] = self.seconds.get(stage, 0.0) + time.perf_counter() - begun


class Task(Protocol):
    """A kind of model: prepares the frame, asks the runner, reads the answer."""

    name: str

    def answer(
        self, frame: Frame, model: LoadedModel, explain: Explanation | None, token: CancelToken, stages: Stages
    ) -> FrameAnswer:
        """What the model says of one frame.

        Raises InputRefusedError where the card's gates refuse the frame, ModelOutputError, Cancelled.
        """
