"""Answers requests in the background: one thread, one device, urgent requests first."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from inference.errors import Cancelled
from inference.model_pool import ModelPool
from inference.request import (
    CancelToken,
    Dropped,
    Failed,
    Finished,
    InferenceRequest,
    Outcome,
    Progress,
)
from inference.results import ResultCache
from inference.synchronous import answer_now

_LOG = logging.getLogger(__name__)

_LEAST_STEP = 0.01


@dataclass(frozen=True, slots=True)
class _Job:
    request: InferenceRequest
    token: CancelToken = field(default_factory=CancelToken)


class InferenceEngine:
    """Answers requests on a thread of its own, urgent ones first.

    Every request ends in exactly one outcome: Finished, Failed or Dropped. An urgent request overtakes a batch, even
    one that is under way, between two of its frames. `report` runs on the engine's thread, so it only passes the
    outcome on; the one exception is a request that comes after `close`, which is dropped at once by its sender.
    """

    def __init__(self, pool: ModelPool, results: ResultCache, report: Callable[[Outcome | Progress], None]) -> None:
        self._pool = pool
        self._results = results
        self._report = report
        self._changed = threading.Condition()
        self._urgent: deque[_Job] = deque()
        self._batch: deque[_Job] = deque()
        self._open: dict[str, _Job] = {}
        self._is_closing = False
        self._running_model = ""
        self._thread = threading.Thread(target=self._serve, name="inference", daemon=True)
        self._thread.start()

    def submit(self, request: InferenceRequest) -> CancelToken:
        """Ask for an answer; the token cancels it. Raises ValueError for the id of a request that is still open."""
        job = _Job(request)
        with self._changed:
            if request.id in self._open:
                raise ValueError(f"request {request.id!r} is open")
            if not self._is_closing:
                self._open[request.id] = job
                (self._urgent if request.is_urgent else self._batch).append(job)
                self._changed.notify()
                return job.token
        job.token.cancel()
        self._tell(Dropped(request.id))
        return job.token

    def cancel(self, request_id: str) -> None:
        """Ask a request to stop; one that is over, or that nobody knows, is left alone."""
        with self._changed:
            job = self._open.get(request_id)
            self._changed.notify()
        if job is not None:
            job.token.cancel()

    def close(self, timeout_s: float = 5.0) -> bool:
        """Drop what is open and end the thread; False if it did not end in time. Not to be called from `report`."""
        with self._changed:
            self._is_closing = True
            jobs = list(self._open.values())
            self._changed.notify()
        for job in jobs:
            job.token.cancel()
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            _LOG.error("the engine did not stop within %.1f s: it is in the model %s", timeout_s, self._running_model)
            return False
        return True

    def _serve(self) -> None:
        while (job := self._next()) is not None:
            self._finish(job)
        self._pool.close()

    def _next(self) -> _Job | None:
        """The next job, waited for; None at the end."""
        with self._changed:
            while not (self._urgent or self._batch or self._is_closing):
                self._changed.wait()
            if self._urgent:
                return self._urgent.popleft()
            return self._batch.popleft() if self._batch else None

    def _serve_urgent(self) -> None:
        """Between two frames of a batch: answer what is urgent and drop what was cancelled."""
        while True:
            with self._changed:
                cancelled = next((job for job in self._batch if job.token.is_cancelled), None)
                if self._urgent:
                    job = self._urgent.popleft()
                elif cancelled is not None:
                    self._batch.remove(cancelled)
                    job = cancelled
                else:
                    return
            self._finish(job)

    def _finish(self, job: _Job) -> None:
        """Bring one job to its one outcome."""
        before, self._running_model = self._running_model, job.request.card.id
        outcome = self._outcome(job)
        self._running_model = before
        with self._changed:
            del self._open[job.request.id]
        self._tell(outcome)

    def _outcome(self, job: _Job) -> Outcome:
        request = job.request
        try:
            job.token.check()
            answer = answer_now(
                request,
                self._pool,
                self._results,
                job.token,
                self._progress_of(request),
                (lambda: None) if request.is_urgent else self._serve_urgent,
            )
        except Cancelled:
            return Dropped(request.id)
        except Exception as error:  # noqa: BLE001 - one model's bug must not end the thread
            return Failed(request.id, error)
        return Finished(request.id, answer)

    def _progress_of(self, request: InferenceRequest) -> Callable[[float, str], None]:
        """Passes progress on where it moved enough to be seen."""
        last = (-1.0, "")

        def progress(fraction: float, stage: str) -> None:
            nonlocal last
            if fraction - last[0] >= _LEAST_STEP or stage != last[1]:
                last = (fraction, stage)
                self._tell(Progress(request.id, fraction, stage))

        return progress

    def _tell(self, event: Outcome | Progress) -> None:
        try:
            self._report(event)
        except Exception:  # noqa: BLE001 - the receiver's bug must not end the thread
            _LOG.exception("the receiver of an outcome failed")
