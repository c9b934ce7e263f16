"""What the session asks of the services that do the heavy work; each answers later, through `Session.receive`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from app.arrival.arrived import Arrival, FileStamp
from app.project.case import CaseDone, ProjectKept
from app.project.queue import PlannedCase
from app.reading.service import ReadingEvent
from app.store.record import LeftOff, StoreEvent, StudySummary
from app.study import Instance, Series, Source, Study
from app.worklist_query import WorklistQuery
from inference.catalog import Catalog
from inference.request import CancelToken, InferenceRequest, Outcome, Progress


class ReadingPort(Protocol):
    """Opens files and decodes frames in the reader process. Each call returns a request id at once."""

    def open(self, paths: Sequence[Path]) -> str:
        """Ask what studies these files and folders hold."""

    def decode(self, instance: Instance, number: int, *, is_urgent: bool = True) -> str:
        """Ask for one frame, 1-based."""

    def thumbnail(self, instance: Instance, number: int = 1, size: int = 96) -> str:
        """Ask for a small 8-bit picture of one frame, `size` pixels at its longer side."""

    def volume(self, series: Series) -> str:
        """Ask for all frames of a series as one volume."""

    def content(self, source: Source) -> str:
        """Ask for all of an object beside the pictures."""

    def page(self, source: Source, number: int, width: int) -> str:
        """Ask for one page of a document, 1-based, `width` pixels wide."""

    def cancel(self, request_id: str) -> None:
        """Give up a request; one that has ended already is no error."""


class EnginePort(Protocol):
    """Answers inference requests on a thread of its own."""

    def submit(self, request: InferenceRequest) -> CancelToken:
        """Take a request; it ends in exactly one outcome."""

    def cancel(self, request_id: str) -> None:
        """Ask a request to stop."""


class StorePort(Protocol):
    """Keeps what was read and decided, on a thread of its own."""

    def append(self, event: StoreEvent) -> str:
        """Write one event; returns the ticket by which it is reported as saved."""

    def load(self, study_uid: str) -> None:
        """Ask for what is known of a study."""

    def load_reviews(self) -> None:
        """Ask for the review steps of every study."""

    def load_left_off(self) -> None:
        """Ask where the reader left off."""

    def save_left_off(self, left_off: LeftOff) -> None:
        """Remember where the reader is now."""

    def claim(self, study_uid: str, reader_name: str, *, is_taking_over: bool = False) -> None:
        """Say that the reader reads a study now."""

    def release(self, study_uid: str) -> None:
        """Say that the reader no longer reads it."""

    def summarise(self, summary: StudySummary) -> None:
        """Keep what a study's row in the worklist says."""

    def keep_filter(self, name: str, query: str) -> None:
        """Keep a search of the worklist under a name; an empty one forgets it."""

    def load_arrivals(self) -> None:
        """Ask which files were read from watched folders here."""

    def keep_arrivals(self, kept: Sequence[Arrival], gone: Sequence[Path] = ()) -> None:
        """Keep what came of files, and forget those that are gone."""

    def keep_project(self, project: ProjectKept, cases: Sequence[PlannedCase]) -> None:
        """Keep a new project and its queue."""

    def give_case(
        self, project_id: str, reader_name: str, done: CaseDone | None = None, *, is_last: bool = False
    ) -> None:
        """End a case, if one is `done`, and ask for the next, unless that was the last; answered by CaseGiven."""


class WatchPort(Protocol):
    """Watches folders, on a thread of its own."""

    def watch(self, folders: Sequence[Path], settle_s: float, known: Sequence[FileStamp]) -> None:
        """Watch these folders in place of those before; a file that is known as it is is not told of."""


class AnalystPort(Protocol):
    """Analyses studies that arrived, on a thread of its own."""

    def analyse(self, study: Study, catalog: Catalog) -> None:
        """Read a study with the models that fit it; answered by ArrivalAnalysed."""

    def take(self, event: ReadingEvent | Outcome | Progress) -> bool:
        """Hand over what was asked for here; False for what somebody else asked for."""


class WorklistPort(Protocol):
    """Reads the worklist from the record, on a thread of its own."""

    def ask(self, query: WorklistQuery, offset: int = 0) -> None:
        """Ask for a page; answered by WorklistPage."""

    def ask_beside(self, query: WorklistQuery, study_uid: str) -> None:
        """Ask what comes before and after a study; answered by Neighbours."""

    def ask_filters(self) -> None:
        """Ask which searches this reader has kept; answered by FiltersRead."""

    def ask_projects(self) -> None:
        """Ask which projects the record holds; answered by ProjectsRead."""

    def ask_candidates(self, wanted: WorklistQuery | tuple[str, ...]) -> None:
        """Ask what the record says of the studies of a query, or of these; answered by CandidatesRead."""

    def ask_repeated(self, project_id: str) -> None:
        """Ask for the cases of a project that came twice; answered by RepeatedRead."""
