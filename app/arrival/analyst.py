"""Analyses studies that arrived: the model choice of unattended reading, answered by the window's reader and engine.

Its thread waits for frames and answers, which come to the GUI thread and are handed over there; so one device is never
asked by two at once, and what the reader looks at goes first.
"""

import logging
import queue
import threading
import uuid
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from app.arrival.arrived import ArrivalAnalysed
from app.ports import EnginePort, ReadingPort
from app.reading.service import Decoded, ReadingDropped, ReadingEvent, ReadingFailed
from app.study import Instance, Study
from app.unattended import Unattended
from inference.catalog import Catalog
from inference.errors import Cancelled, OverreadError
from inference.frame import Frame
from inference.request import Answer, Dropped, Failed, Finished, InferenceRequest, Outcome, Progress

logger = logging.getLogger(__name__)


class ArrivalAnalyst:
    """Reads one study after the other; `report` runs on its thread, so it only passes the report on."""

    def __init__(self, reading: ReadingPort, engine: EnginePort, report: Callable[[ArrivalAnalysed], None]) -> None:
        self._reading, self._engine, self._report = reading, engine, report
        self._studies: queue.SimpleQueue[tuple[Study, Catalog] | None] = queue.SimpleQueue()
        self._waiting: dict[str, Future[Any]] = {}
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._is_closing = False

    def analyse(self, study: Study, catalog: Catalog) -> None:
        """Read a study with the models that fit it, once those before it are done."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="arrivals", daemon=True)
            self._thread.start()
        self._studies.put((study, catalog))

    def take(self, event: ReadingEvent | Outcome | Progress) -> bool:
        """Hand over what was asked for here; False for what somebody else asked for."""
        with self._lock:
            if isinstance(event, Progress):
                return event.request_id in self._waiting
            awaited = self._waiting.pop(event.request_id, None)
        if awaited is None:
            return False
        match event:
            case Decoded():
                awaited.set_result(event.frame)
            case Finished():
                awaited.set_result(event.answer)
            case ReadingFailed() | Failed():
                awaited.set_exception(event.error)
            case ReadingDropped() | Dropped():
                awaited.set_exception(Cancelled())
        return True

    def close(self, timeout_s: float = 5.0) -> bool:
        """Give up what is under way and end the thread; False if it did not end in time."""
        self._is_closing = True
        self._studies.put(None)
        with self._lock:
            waiting, self._waiting = self._waiting, {}
        for one in waiting.values():
            one.set_exception(Cancelled())
        if self._thread is not None:
            self._thread.join(timeout_s)
        return self._thread is None or not self._thread.is_alive()

    # --- what unattended reading asks for, on the thread ---

    def decode(self, instance: Instance, number: int = 1) -> Frame:
        """One frame, 1-based, once nothing is more urgent."""
        frame: Future[Frame] = Future()
        with self._lock:
            self._refuse_if_closing()
            self._waiting[self._reading.decode(instance, number, is_urgent=False)] = frame
        return frame.result()

    def answer(self, request: InferenceRequest) -> Answer:
        """The answer to a request, once nothing is more urgent."""
        answer: Future[Answer] = Future()
        request = replace(request, id=f"arrival-{uuid.uuid4().hex}")
        with self._lock:
            self._refuse_if_closing()
            self._waiting[request.id] = answer
        self._engine.submit(request)
        return answer.result()

    def _refuse_if_closing(self) -> None:
        if self._is_closing:
            raise Cancelled

    def _run(self) -> None:
        while (asked := self._studies.get()) is not None and not self._is_closing:
            study, catalog = asked
            try:
                answers = Unattended(self, self, catalog, is_explaining=False).answers(study)
                self._report(ArrivalAnalysed(study.uid, answers))
            except Cancelled:
                continue
            except OverreadError as error:
                self._report(ArrivalAnalysed(study.uid, error=error))
            except Exception:  # one study's bug must not end the thread
                logger.exception("a study that arrived cannot be analysed")
                fault = OverreadError("It could not be analysed because of a fault in Overread.")
                self._report(ArrivalAnalysed(study.uid, error=fault))
