"""The store's one writer: a thread that keeps what could not be written yet and goes on trying."""

import logging
import platform
import queue
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from app.arrival.arrived import Arrival, ArrivalsLoaded
from app.clock import local_time
from app.project.case import CaseDone, ProjectKept
from app.project.queue import PlannedCase
from app.store.address import StoreAddress
from app.store.arrival_rows import arrivals, forget_arrivals, keep_arrivals
from app.store.backup import back_up_daily
from app.store.database import Database
from app.store.failure import is_of_the_store
from app.store.lock import WindowLock
from app.store.project_rows import keep_project
from app.store.record import (
    AnswerMade,
    ClaimAnswered,
    EveryReviewLoaded,
    LeftOff,
    LeftOffLoaded,
    Loaded,
    RecordShared,
    ReviewChanged,
    Saved,
    SignedElsewhere,
    StoreError,
    StoreEvent,
    StoreFailed,
    StoreReport,
    StudySummary,
)
from app.store.writer import REFUSED, Writer

if TYPE_CHECKING:
    from sqlalchemy import Connection

logger = logging.getLogger(__name__)
_FIRST_PAUSE_S = 1.0
_LONGEST_PAUSE_S = 30.0
_MOST_AT_ONCE = 64
_COPY_EVERY_S = 3600.0
_RENEW_EVERY_S = 300.0
_LEFT_OFF_AFTER_S = 1.0


@dataclass(frozen=True, slots=True)
class _Append:
    ticket: str
    event: StoreEvent


@dataclass(frozen=True, slots=True)
class _Load:
    study_uid: str


@dataclass(frozen=True, slots=True)
class _Claim:
    study_uid: str
    reader_name: str
    is_taking_over: bool = False
    is_renewal: bool = False


@dataclass(frozen=True, slots=True)
class _Release:
    study_uid: str


@dataclass(frozen=True, slots=True)
class _LoadReviews:
    pass


class _LoadLeftOff:
    pass


class _Stop:
    pass


@dataclass(frozen=True, slots=True)
class _KeepFilter:
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class _LoadArrivals:
    pass


@dataclass(frozen=True, slots=True)
class _KeepArrivals:
    kept: tuple[Arrival, ...] = ()
    gone: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class _KeepProject:
    project: ProjectKept
    cases: tuple[PlannedCase, ...]


@dataclass(frozen=True, slots=True)
class _GiveCase:
    project_id: str
    reader_name: str
    done: CaseDone | None = None
    is_last: bool = False


_Further = _LoadArrivals | _KeepArrivals | _KeepProject | _GiveCase
_Asked = _Load | _LoadReviews | _Claim | _Release | _KeepFilter | _Further
_Command = _Append | _Asked | _LoadLeftOff | LeftOff | StudySummary | _Stop


class StoreService:
    """Writes events in the order in which they came; each is reported as Saved only after its COMMIT.

    `report` runs on the service's thread, so it only passes the report on. While the store cannot be used, events wait
    in memory, StoreFailed says why, and writing is tried again with growing pauses and at each new event. Nothing is
    opened before the first call, so that making the service costs no time at start.
    """

    def __init__(
        self,
        report: Callable[[StoreReport], None],
        *,
        path: Path,
        backups: Path | None = None,
        url: str = "",
        workstation: str = "",
    ) -> None:
        self._report = report
        self._path, self._backups, self._url = path, backups, url
        self._workstation = workstation or platform.node()
        self._commands: queue.SimpleQueue[_Command] = queue.SimpleQueue()
        self._waiting: deque[_Append | _Asked] = deque()
        self._left_off: LeftOff | None = None
        self._left_off_due = 0.0
        self._summaries: dict[str, StudySummary] = {}
        self._open: tuple[Database, Writer] | None = None
        self._window_lock = WindowLock(path)
        self._has_told_shared = False
        self._copied_at = time.monotonic()  # opening a record looks to its copy itself
        self._claimed: dict[str, str] = {}
        self._pause_s: float | None = None
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def append(self, event: StoreEvent) -> str:
        """Take an event to be written; returns the ticket that Saved will name."""
        ticket = uuid.uuid4().hex
        self._send(_Append(ticket, event))
        return ticket

    def load(self, study_uid: str) -> None:
        """Ask for what is known of a study; answered by Loaded, as soon as the store can be read."""
        self._send(_Load(study_uid))

    def load_reviews(self) -> None:
        """Ask for the review steps of every study; answered by EveryReviewLoaded."""
        self._send(_LoadReviews())

    def load_left_off(self) -> None:
        """Ask where the reader left off; always answered by LeftOffLoaded."""
        self._send(_LoadLeftOff())

    def save_left_off(self, left_off: LeftOff) -> None:
        """Remember where the reader is; only the newest place is kept."""
        self._send(left_off)

    def claim(self, study_uid: str, reader_name: str, *, is_taking_over: bool = False) -> None:
        """Say that a reader here reads a study now, or goes on reading it; answered by ClaimAnswered.

        It is renewed here until `release`; ClaimAnswered tells if somebody takes the study over.
        """
        self._send(_Claim(study_uid, reader_name, is_taking_over))

    def release(self, study_uid: str) -> None:
        """Say that nobody here reads a study any more."""
        self._send(_Release(study_uid))

    def summarise(self, summary: StudySummary) -> None:
        """Keep what a study's row in the worklist says; only the newest of each study is kept."""
        self._send(summary)

    def keep_filter(self, name: str, query: str) -> None:
        """Keep a search of the worklist under a name; an empty one forgets it."""
        self._send(_KeepFilter(name, query))

    def keep_project(self, project: ProjectKept, cases: Sequence[PlannedCase]) -> None:
        """Keep a new project and its queue."""
        self._send(_KeepProject(project, tuple(cases)))

    def give_case(
        self, project_id: str, reader_name: str, done: CaseDone | None = None, *, is_last: bool = False
    ) -> None:
        """End a case, if one is `done`, and ask for the next, unless that was the last; answered by CaseGiven."""
        self._send(_GiveCase(project_id, reader_name, done, is_last))

    def load_arrivals(self) -> None:
        """Ask which files were read from watched folders here; answered by ArrivalsLoaded."""
        self._send(_LoadArrivals())

    def keep_arrivals(self, kept: Sequence[Arrival], gone: Sequence[Path] = ()) -> None:
        """Keep what came of files, and forget those that are gone."""
        self._send(_KeepArrivals(tuple(kept), tuple(gone)))

    def close(self, timeout_s: float = 5.0) -> bool:
        """Write what waits and end the thread; False if something could not be written in time."""
        with self._lock:
            thread = self._thread
        if thread is None:
            return True
        self._commands.put(_Stop())
        thread.join(timeout_s)
        return not thread.is_alive() and not self._waiting

    def _send(self, command: _Command) -> None:
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="store", daemon=True)
                self._thread.start()
        self._commands.put(command)

    def _run(self) -> None:
        is_stopping = False
        while not is_stopping:
            for command in self._received():
                is_stopping |= self._sort(command)
            if self._serve(is_stopping=is_stopping):
                self._pause_s = None
            else:
                self._pause_s = min((self._pause_s or _FIRST_PAUSE_S / 2) * 2, _LONGEST_PAUSE_S)
        self._forget_database()
        self._window_lock.release()

    def _received(self) -> list[_Command]:
        """What has come: waits for something, but no longer than until the next try is due."""
        commands: list[_Command] = []
        timeout_s = self._pause_s or (_RENEW_EVERY_S if self._claimed else None)
        is_renewing = self._pause_s is None
        if self._left_off is not None and is_renewing:
            timeout_s, is_renewing = max(0.0, self._left_off_due - time.monotonic()), False
        try:
            commands.append(self._commands.get(timeout=timeout_s))
            while len(commands) < _MOST_AT_ONCE:
                commands.append(self._commands.get_nowait())
        except queue.Empty:
            if not commands and is_renewing:
                commands += [_Claim(uid, reader, is_renewal=True) for uid, reader in self._claimed.items()]
        return commands

    def _sort(self, command: _Command) -> bool:
        match command:
            case (
                _Append() | _Load() | _LoadReviews() | _Claim() | _Release() | _KeepFilter() | _LoadArrivals()
                | _KeepArrivals() | _KeepProject() | _GiveCase()
            ):  # fmt: skip
                self._waiting.append(command)
            case StudySummary():
                self._summaries[command.study_uid] = command
            case LeftOff():
                if self._left_off is None:
                    self._left_off_due = time.monotonic() + _LEFT_OFF_AFTER_S
                self._left_off = command
            case _LoadLeftOff():
                self._tell_left_off()
        return isinstance(command, _Stop)

    def _serve(self, *, is_stopping: bool) -> bool:
        """Do all that waits, in order; False if the store could not be used."""
        try:
            while self._waiting or self._summaries or self._is_left_off_due(is_stopping=is_stopping):
                self._serve_next()
        except StoreError as error:
            self._fail(error)
            return False
        except Exception:  # a bug must not end the thread
            logger.exception("the store's writer failed")
            self._fail(StoreError("The store cannot be used because of a fault in Overread."))
            return False
        return True

    def _is_left_off_due(self, *, is_stopping: bool) -> bool:
        """Scrolling through slices is not a commit each: where the reader is goes with a step, or waits a second."""
        return self._left_off is not None and (is_stopping or time.monotonic() >= self._left_off_due)

    def _fail(self, error: StoreError) -> None:
        self._forget_database()
        self._report(StoreFailed(error, sum(isinstance(one, _Append) for one in self._waiting)))

    def _serve_next(self) -> None:
        if self._waiting and not isinstance(self._waiting[0], _Append):
            self._serve_asked(self._waiting[0])
            return
        batch = [
            one for one in takewhile(lambda one: isinstance(one, _Append), self._waiting) if isinstance(one, _Append)
        ]
        try:
            self._write(batch)
        except StoreError:
            raise
        except Exception:
            logger.exception("a step cannot be written; those beside it are written one by one")
            self._write_singly(batch)

    def _serve_asked(self, asked: _Asked) -> None:
        database, writer = self._opened()
        answer: StoreReport | None = None
        with database.transaction() as connection:
            match asked:
                case _Load():
                    answer = Loaded(writer.study(connection, asked.study_uid))
                case _LoadReviews():
                    answer = EveryReviewLoaded(writer.reviews(connection))
                case _Claim():
                    held = writer.claim(
                        connection, asked.study_uid, asked.reader_name, is_taking_over=asked.is_taking_over
                    )
                    self._claimed.pop(asked.study_uid, None)
                    if held is None:
                        self._claimed[asked.study_uid] = asked.reader_name
                    if held is not None or not asked.is_renewal:
                        answer = ClaimAnswered(asked.study_uid, held)
                case _Release():
                    self._claimed.pop(asked.study_uid, None)
                    writer.release(connection, asked.study_uid)
                case _KeepFilter():
                    writer.keep_filter(connection, asked.name, asked.query)
                case _LoadArrivals() | _KeepArrivals() | _KeepProject() | _GiveCase():
                    answer = self._serve_further(asked, database, writer, connection)
        self._waiting.popleft()
        if answer is not None:
            self._report(answer)

    def _serve_further(
        self, asked: _Further, database: Database, writer: Writer, connection: "Connection"
    ) -> StoreReport | None:
        """What belongs to watched folders and to projects."""
        table = database.tables.arrivals
        match asked:
            case _LoadArrivals():
                return ArrivalsLoaded(arrivals(connection, table, writer.owner))
            case _KeepArrivals():
                forget_arrivals(connection, table, writer.owner, asked.gone)
                keep_arrivals(connection, table, writer.owner, asked.kept)
            case _KeepProject():
                keep_project(connection, database.tables, asked.project, asked.cases)
            case _GiveCase():
                given = writer.give_case(
                    connection, asked.project_id, asked.reader_name, asked.done, is_last=asked.is_last
                )
                if given.case is not None:
                    self._claimed[given.case.study_uid] = asked.reader_name
                return given
        return None

    def _write(self, batch: list[_Append]) -> None:
        database, writer = self._opened()
        left_off, summaries, head = self._left_off, dict(self._summaries), ""
        refused: list[_Append] = []
        with database.transaction() as connection:
            for one in batch:
                head, is_refused = _written(connection, writer, one)
                if is_refused:
                    refused.append(one)
            told = _signed_elsewhere(connection, writer, refused)
            for summary in summaries.values():
                writer.summarise(connection, summary)
            if left_off is not None:
                writer.save_left_off(connection, left_off)
        self._left_off = None
        self._summaries = {uid: one for uid, one in self._summaries.items() if summaries.get(uid) is not one}
        for _ in batch:
            self._waiting.popleft()
        written = tuple(one.ticket for one in batch if one not in refused)
        if written:
            self._report(Saved(written, local_time(), head))
        for report in told:
            self._report(report)
        self._copy_daily(database)

    def _write_singly(self, batch: list[_Append]) -> None:
        """Write what can be written of a batch that holds an event which cannot, and name that one as a bug."""
        self._forget_database()
        self._left_off, self._summaries = None, {}
        for one in batch:
            database, writer = self._opened()
            head = ""
            told: list[SignedElsewhere] = []
            with database.transaction() as connection:
                try:
                    with connection.begin_nested():
                        head, is_refused = _written(connection, writer, one)
                        told = _signed_elsewhere(connection, writer, [one] if is_refused else [])
                except Exception as error:
                    if is_of_the_store(error):
                        raise
                    logger.exception("an event of type %s cannot be written", type(one.event).__name__)
            self._waiting.popleft()
            if told:
                self._report(told[0])
            elif head:
                self._report(Saved((one.ticket,), local_time(), head))
            else:
                text = "One step could not be written because of a fault in Overread; the others are saved."
                self._report(StoreFailed(StoreError(text, advice="Note it down and report the fault."), 1))

    def _copy_daily(self, database: Database) -> None:
        """A window that stays open for days copies the record all the same; aside, so that no decision waits."""
        now = time.monotonic()
        if now - self._copied_at > _COPY_EVERY_S:
            self._copied_at = now
            threading.Thread(target=back_up_daily, args=(database.address,), name="backup", daemon=True).start()

    def _opened(self) -> tuple[Database, Writer]:
        if self._open is None:
            address = StoreAddress.of(self._path, self._backups, self._url)
            database = Database(address)
            self._open = database, Writer(database.tables, self._workstation)
            is_alone = address.is_shared or self._window_lock.take()
            if not is_alone and not self._has_told_shared:
                self._has_told_shared = True
                self._report(RecordShared())
        return self._open

    def _forget_database(self) -> None:
        opened, self._open = self._open, None
        if opened is not None:
            opened[0].close()

    def _tell_left_off(self) -> None:
        left_off = self._left_off
        try:
            database, writer = self._opened()
            with database.transaction() as connection:
                left_off = left_off or writer.left_off(connection)
        except StoreError as error:
            self._fail(error)
        except Exception:
            logger.exception("where the reader left off cannot be read")
        self._report(LeftOffLoaded(left_off))


def _written(connection: "Connection", writer: Writer, one: _Append) -> tuple[str, bool]:
    """Write one event, once; the new head of the chain, and whether the event was refused."""
    known = writer.written(connection, one.ticket)
    if known is not None:
        return writer.head(connection), known.startswith(REFUSED)
    if writer.is_refused(connection, one.event):
        return writer.refuse(connection, one.ticket, one.event), True
    return writer.write(connection, one.ticket, one.event), False


def _signed_elsewhere(connection: "Connection", writer: Writer, refused: Sequence[_Append]) -> list[SignedElsewhere]:
    """What to report of refused events: one report for each study, with what is stored of it."""
    tickets: dict[str, list[str]] = {}
    for one in refused:
        if isinstance(one.event, ReviewChanged | AnswerMade):
            tickets.setdefault(one.event.study_uid, []).append(one.ticket)
    return [SignedElsewhere(tuple(names), writer.study(connection, uid)) for uid, names in tickets.items()]
