"""Which question each inference request asks, so that its outcome finds its study however late it comes."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import count

from app.ports import EnginePort
from app.reading_list import InView
from inference.frame import Frame
from inference.model_card import ModelCard
from inference.request import Explanation, InferenceRequest, Outcome, Progress


class Purpose(StrEnum):
    """Why a model is asked."""

    ANSWER = "answer"
    ROUTE = "route"
    EXPLAIN = "explain"
    SERIES = "series"
    SHADOW = "shadow"


@dataclass(frozen=True, slots=True)
class Question:
    """One request that is open: about which study, by which model, why."""

    request_id: str
    study_uid: str
    card: ModelCard
    purpose: Purpose
    frames: tuple[Frame, ...]
    is_urgent: bool
    label: str = ""

    def is_of(self, view: InView | None) -> bool:
        """Whether it is about the frame in view."""
        return (
            view is not None
            and view.study.uid == self.study_uid
            and any(one.key == view.place.key for one in self.frames)
        )


class InferenceDesk:
    """Submits requests and keeps the open ones; at most one urgent question is open at a time."""

    def __init__(self, engine: EnginePort) -> None:
        self._engine = engine
        self._numbers = count(1)
        self._open: dict[str, Question] = {}
        self._progress: Progress | None = None

    def ask(
        self,
        study_uid: str,
        card: ModelCard,
        frames: tuple[Frame, ...],
        purpose: Purpose,
        *,
        is_urgent: bool = True,
        explain: Explanation | None = None,
    ) -> Question:
        """Submit a request; an urgent one takes the place of the urgent one before."""
        if is_urgent:
            self.cancel_urgent()
        request_id = f"inference-{next(self._numbers)}"
        label = explain.label if explain else ""
        question = Question(request_id, study_uid, card, purpose, frames, is_urgent, label)
        self._open[request_id] = question
        if is_urgent:
            self._progress = Progress(request_id, 0.0, "waiting")
        self._engine.submit(InferenceRequest(request_id, frames, card, is_urgent, explain))
        return question

    @property
    def urgent(self) -> Question | None:
        """The open question about the frame in view."""
        return next((one for one in self._open.values() if one.is_urgent), None)

    @property
    def progress(self) -> Progress | None:
        """How far the urgent question has come."""
        return self._progress if self.urgent else None

    def cancel_urgent(self) -> bool:
        """Give up the urgent question; its outcome is not waited for. False if there was none."""
        urgent = self.urgent
        if urgent is not None:
            self.cancel(urgent.request_id)
        return urgent is not None

    def cancel(self, request_id: str) -> None:
        """Give up a question."""
        if self._open.pop(request_id, None) is not None:
            self._engine.cancel(request_id)

    def cancel_purpose(self, purpose: Purpose) -> None:
        """Give up all questions of one purpose."""
        for question in tuple(self._open.values()):
            if question.purpose is purpose:
                self.cancel(question.request_id)

    def advanced(self, progress: Progress) -> bool:
        """Take in a report of progress; False if it is of nothing that is shown."""
        urgent = self.urgent
        if urgent is None or urgent.request_id != progress.request_id:
            return False
        self._progress = progress
        return True

    def ended(self, outcome: Outcome) -> Question | None:
        """The question that an outcome answers; None if it was given up."""
        return self._open.pop(outcome.request_id, None)
