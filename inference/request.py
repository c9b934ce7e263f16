"""What is asked of the engine, and the one outcome that each request ends in."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from inference.angle import MeasuredAngle
from inference.catalog import ModelCard
from inference.errors import Cancelled
from inference.finding import Finding, LabelProbability, ModelReference, Saliency, Uncertainty
from inference.frame import Frame, FrameKey


class CancelToken:
    """A flag that asks work to stop; looked at before and after each device call.

    `on_cancel` holds what ends a running device call (ONNX Runtime's RunOptions.terminate).
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._on_cancel: list[Callable[[], None]] = []

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ask the work to stop; safe from any thread, and more than once."""
        with self._lock:
            self._event.set()
            actions, self._on_cancel = self._on_cancel, []
        for action in actions:
            action()

    def when_cancelled(self, action: Callable[[], None]) -> None:
        """Call `action` at cancellation; at once if that has been."""
        with self._lock:
            if not self._event.is_set():
                self._on_cancel.append(action)
                return
        action()

    def forget(self, action: Callable[[], None]) -> None:
        """Take back what `when_cancelled` was given: the device call that it would end is over."""
        with self._lock:
            if action in self._on_cancel:
                self._on_cancel.remove(action)

    def check(self) -> None:
        """Raise `Cancelled` if the work was asked to stop."""
        if self._event.is_set():
            raise Cancelled


@dataclass(frozen=True, slots=True)
class Explanation:
    """Which map is wanted: the label to explain ("" for the answer's own) and the method ("" for the card's)."""

    label: str = ""
    method: str = ""


@dataclass(frozen=True, slots=True)
class InferenceRequest:
    """Frames and a model: all that a task needs, immutable.

    An urgent request is about the frame in view: it overtakes a batch.
    """

    id: str
    frames: tuple[Frame, ...]
    card: ModelCard
    is_urgent: bool = True
    explain: Explanation | None = None


@dataclass(frozen=True, slots=True)
class FrameAnswer:
    """What the model says of one frame. `cautions` are plain sentences that the reader must see beside it.

    `angles` are those that the model measured on it.
    """

    frame: FrameKey
    digest: str
    probabilities: tuple[LabelProbability, ...]
    findings: tuple[Finding, ...]
    uncertainty: Uncertainty | None = None
    saliencies: tuple[Saliency, ...] = ()
    cautions: tuple[str, ...] = ()
    details: dict[str, Any] = field(default_factory=dict)
    angles: tuple[MeasuredAngle, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole answer to a request. `timings_s` maps a stage (load, prepare, run, explain, read) to seconds."""

    model: ModelReference
    device: str
    frames: tuple[FrameAnswer, ...]
    timings_s: tuple[tuple[str, float], ...] = ()
    is_from_cache: bool = False
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finished:
    """The request was answered."""

    request_id: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Failed:
    """The request could not be answered; `error` is an OverreadError, or a bug."""

    request_id: str
    error: Exception


@dataclass(frozen=True, slots=True)
class Dropped:
    """The request was cancelled."""

    request_id: str


Outcome = Finished | Failed | Dropped


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a request has come: 0 to 1, and the stage in words."""

    request_id: str
    fraction: float
    stage: str
