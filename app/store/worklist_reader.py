"""Reads the worklist from the record on a thread and a connection of its own, so that no search delays a decision."""

import logging
import platform
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.project.case import CandidatesRead, ProjectsRead, RepeatedRead
from app.store.address import StoreAddress
from app.store.connection import CHANNEL, connect
from app.store.database import Database
from app.store.failure import store_error
from app.store.project_rows import candidates, projects, repeated
from app.store.record import StoreError
from app.store.worklist_rows import count, filters, neighbours, page, uids
from app.store.writer import owner_of
from app.worklist_query import (
    PAGE,
    PAGES_AT_ONCE,
    FiltersRead,
    Neighbours,
    RecordChanged,
    WorklistFailed,
    WorklistPage,
    WorklistQuery,
    WorklistReport,
)

if TYPE_CHECKING:
    import psycopg

ReaderReport = WorklistReport | ProjectsRead | CandidatesRead | RepeatedRead

logger = logging.getLogger(__name__)
_LOOK_EVERY_S = 1.0


@dataclass(frozen=True, slots=True)
class _Asked:
    query: WorklistQuery
    offset: int


@dataclass(frozen=True, slots=True)
class _Beside:
    query: WorklistQuery
    study_uid: str


class _Filters:
    pass


class _Projects:
    pass


@dataclass(frozen=True, slots=True)
class _Candidates:
    wanted: WorklistQuery | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Repeated:
    project_id: str


class _Stop:
    pass


_Question = _Asked | _Beside | _Filters | _Projects | _Candidates | _Repeated | _Stop


class WorklistReader:
    """Answers questions about the worklist, the newest first, and tells when the record has changed.

    `report` runs on the reader's thread, so it only passes the report on. Nothing is opened before the first question.
    """

    def __init__(
        self,
        report: Callable[[ReaderReport], None],
        *,
        path: Path,
        backups: Path | None = None,
        url: str = "",
        workstation: str = "",
    ) -> None:
        self._report = report
        self._path, self._backups, self._url = path, backups, url
        self._owner = owner_of(workstation or platform.node())
        self._questions: queue.SimpleQueue[_Question] = queue.SimpleQueue()
        self._database: Database | None = None
        self._ear: psycopg.Connection[Any] | None = None
        self._seen = -1
        self._total: tuple[WorklistQuery, int, int] | None = None
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def ask(self, query: WorklistQuery, offset: int = 0) -> None:
        """Ask for the page that begins at `offset`; of several waiting questions of one query all are answered."""
        self._send(_Asked(query, offset))

    def ask_beside(self, query: WorklistQuery, study_uid: str) -> None:
        """Ask what comes before and after a study."""
        self._send(_Beside(query, study_uid))

    def ask_filters(self) -> None:
        """Ask which searches were kept at this workstation."""
        self._send(_Filters())

    def ask_projects(self) -> None:
        """Ask which projects the record holds; answered by ProjectsRead."""
        self._send(_Projects())

    def ask_candidates(self, wanted: WorklistQuery | tuple[str, ...]) -> None:
        """Ask what the record says of the studies of a query, or of these; answered by CandidatesRead."""
        self._send(_Candidates(wanted))

    def ask_repeated(self, project_id: str) -> None:
        """Ask for the cases of a project that came twice; answered by RepeatedRead."""
        self._send(_Repeated(project_id))

    def close(self, timeout_s: float = 5.0) -> bool:
        """End the thread; False if it did not end in time."""
        with self._lock:
            thread = self._thread
        if thread is None:
            return True
        self._questions.put(_Stop())
        thread.join(timeout_s)
        return not thread.is_alive()

    def _send(self, question: _Question) -> None:
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="worklist", daemon=True)
                self._thread.start()
        self._questions.put(question)

    def _run(self) -> None:
        is_stopping = False
        while not is_stopping:
            asked = self._received()
            is_stopping = any(isinstance(one, _Stop) for one in asked)
            try:
                if self._has_changed():
                    self._report(RecordChanged())
                for one in [] if is_stopping else _still_wanted(asked):
                    self._answer(one)
            except StoreError as error:
                self._failed(error, is_told=bool(asked))
            except Exception:  # a bug must not end the thread
                logger.exception("the worklist cannot be read")
                text = "The worklist cannot be read because of a fault in Overread."
                self._failed(StoreError(text), is_told=bool(asked))
        self._forget()

    def _received(self) -> list[_Question]:
        asked: list[_Question] = []
        try:
            asked.append(self._questions.get(timeout=_LOOK_EVERY_S))
            while True:
                asked.append(self._questions.get_nowait())
        except queue.Empty:
            return asked

    def _answer(self, asked: _Question) -> None:
        database = self._opened()
        with database.transaction() as connection:
            match asked:
                case _Asked(query, offset):
                    total = self._count(connection, query)
                    rows = page(connection, database.tables, query, offset, PAGE, self._owner)
                    answer: ReaderReport = WorklistPage(query, offset, total, rows)
                case _Beside(query, uid):
                    answer = Neighbours(query, uid, *neighbours(connection, database.tables, query, uid, self._owner))
                case _Filters():
                    answer = FiltersRead(filters(connection, database.tables, self._owner))
                case _Projects():
                    answer = ProjectsRead(projects(connection, database.tables))
                case _Candidates(wanted):
                    named = uids(connection, database.tables, wanted) if isinstance(wanted, WorklistQuery) else wanted
                    answer = CandidatesRead(wanted, candidates(connection, database.tables, named))
                case _Repeated(project_id):
                    answer = RepeatedRead(project_id, *repeated(connection, database.tables, project_id))
                case _:
                    return
        self._report(answer)

    def _count(self, connection: Any, query: WorklistQuery) -> int:  # noqa: ANN401 - SQLAlchemy's, not imported here
        """Counted once for each query and state of the record."""
        known = self._total
        if known is None or known[:2] != (query, self._seen):
            known = query, self._seen, count(connection, self._opened().tables, query)
            self._total = known
        return known[2]

    def _has_changed(self) -> bool:
        """Whether anybody has written since this was asked last; False at the first time."""
        database = self._opened()
        if database.address.is_shared:
            changed = self._has_heard()
            self._seen += changed
            return changed
        version = database.version()
        changed = self._seen not in (-1, version)
        self._seen = version
        return changed

    def _has_heard(self) -> bool:
        import psycopg

        try:
            return self._ear is not None and any(True for _ in self._ear.notifies(timeout=0))
        except psycopg.Error as error:
            raise store_error(error) from None

    def _opened(self) -> Database:
        if self._database is None:
            address = StoreAddress.of(self._path, self._backups, self._url)
            self._database = Database(address, is_reader=True)
            if address.is_shared:
                self._ear = connect(address.url, is_autocommit=True)
                self._ear.execute(f"LISTEN {CHANNEL}")
        return self._database

    def _failed(self, error: StoreError, *, is_told: bool) -> None:
        self._forget()
        if is_told:
            self._report(WorklistFailed(error))

    def _forget(self) -> None:
        ear, self._ear = self._ear, None
        database, self._database, self._total = self._database, None, None
        if ear is not None:
            ear.close()
        if database is not None:
            database.close()


def _still_wanted(asked: list[_Question]) -> list[_Question]:
    """What is still of use: the last few pages of the newest query, for what was typed or scrolled past is idle."""
    pages = [one for one in asked if isinstance(one, _Asked)]
    wanted = [one for one in pages if one.query == pages[-1].query][-PAGES_AT_ONCE:] if pages else []
    return [one for one in asked if not isinstance(one, _Asked) or one in wanted]
