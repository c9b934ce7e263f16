"""Fourth layer of the session: one case after the other, from the open studies or from the whole record.

The case that comes next is opened before it is asked for: its files are read, its first frames decoded, and what the
record knows of it is loaded. Whoever has a study in view claims it, so that two readers do not take it unknowingly.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.answers import doubt
from app.event import Event
from app.frame_loader import FrameAddress, Place
from app.notices import Level
from app.ports import EnginePort, ReadingPort, StorePort, WorklistPort
from app.reading import OpenedInputs
from app.reading.service import OpenProgress, ReadingEvent, ReadingFailed
from app.session_readers import ReadersInView
from app.settings import Settings
from app.store.record import (
    Activity,
    AnswerMade,
    Claim,
    ClaimAnswered,
    Remark,
    ReviewChanged,
    StoreEvent,
    StudyRemarked,
    StudySummary,
)
from app.study import Study
from app.worklist import WorklistRow, abnormal, matches
from app.worklist_query import (
    FiltersRead,
    Neighbours,
    RecordChanged,
    WorklistFailed,
    WorklistPage,
    WorklistQuery,
    WorklistReport,
)
from inference.catalog import Catalog

_AHEAD_FRAMES = 4
_AHEAD_STUDIES = 3


@dataclass(frozen=True, slots=True)
class _Ahead:
    """A study that was opened before the reader came to it."""

    study: Study
    paths: tuple[Path, ...]


class CasesInView(ReadersInView):
    """Goes along the worklist; without a `worklist` there are only the open studies."""

    def __init__(
        self,
        reading: ReadingPort,
        engine: EnginePort,
        catalog: Catalog,
        store: StorePort,
        settings: Settings,
        clock: Callable[[], datetime],
        worklist: WorklistPort | None = None,
    ) -> None:
        super().__init__(reading, engine, catalog, store, settings, clock)
        self.worklist_read: Event[[WorklistPage]] = Event()
        self.worklist_failed: Event[[WorklistFailed]] = Event()
        self.filters_read: Event[[FiltersRead]] = Event()
        self.record_changed: Event[[]] = Event()
        self.claim_held: Claim | None = None
        self._worklist = worklist
        self._followed: WorklistQuery | None = None
        self._around: Neighbours | None = None
        self._step_due = 0
        self._ahead: dict[str, _Ahead] = {}
        self._ahead_asked: dict[str, WorklistRow] = {}
        self._cases: dict[str, str] = {}
        self._claimed = ""
        self._touched: set[str] = set()
        self._steps_known: dict[str, int] = {}

    # --- the worklist of the record ---

    @property
    def has_record(self) -> bool:
        """Whether the whole record can be searched, and not only what is open."""
        return self._worklist is not None

    @property
    def can_step(self) -> bool:
        """Whether there may be another case to go to."""
        return self._followed is not None or len(self.studies) > 1

    def ask_worklist(self, query: WorklistQuery, offset: int = 0) -> None:
        """Ask for a page of the record; answered by `worklist_read`."""
        if self._worklist is not None:
            self._worklist.ask(query, offset)

    def follow(self, query: WorklistQuery | None) -> None:
        """From now on the next case is the next one in this query; None: the next of the open studies."""
        if query != self._followed:
            self._followed, self._around = query, None
            self._look_beside()

    def open_case(self, row: WorklistRow) -> None:
        """Bring a study of the record into view: at once if it is open or was read ahead."""
        ahead = self._ahead.pop(row.study_uid, None)
        if self._list.find(row.study_uid) is not None:
            self.show_study(row.study_uid)
        elif ahead is not None:
            self._list.add((ahead.study,), ahead.paths)
            self._study_came(ahead.study, ahead.paths)
            self._list.show_study(row.study_uid)
            self._arrive(is_new_study=True, is_list_new=True)
        elif row.paths:
            if row.study_uid not in self._cases.values():
                self._cases[self._open(row.paths)] = row.study_uid
        else:
            text = "The record does not say where the files of this study are."
            self._tell(Level.CAUTION, text, "Open them with Ctrl+O; what was decided is kept.")

    # --- searches that are kept under a name ---

    def ask_filters(self) -> None:
        """Ask which searches this reader has kept; answered by `filters_read`."""
        if self._worklist is not None:
            self._worklist.ask_filters()

    def keep_filter(self, name: str, query: WorklistQuery | None) -> None:
        """Keep a search under a name, in place of the one before; None forgets it."""
        self._store.keep_filter(name, query.as_text() if query is not None else "")

    def _step_case(self, step: int, told_at_end: str) -> None:
        if self._followed is None or self.study is None:
            super()._step_case(step, told_at_end)
        elif self._around is None:
            self._step_due = step
        else:
            row = self._around.following if step > 0 else self._around.previous
            if row is None:
                self._tell(Level.INFORMATION, told_at_end)
            else:
                self.open_case(row)

    def _look_beside(self) -> None:
        if self._worklist is not None and self._followed is not None and self.study is not None:
            self._worklist.ask_beside(self._followed, self.study.uid)

    def _looked_beside(self, found: Neighbours) -> None:
        if found.query != self._followed or self.study is None or found.study_uid != self.study.uid:
            return
        self._around = found
        due, self._step_due = self._step_due, 0
        if due:
            self._step_case(due, "This is the last study." if due > 0 else "This is the first study.")
        elif found.following is not None:
            self._read_ahead(found.following)

    def _worklist_told(self, report: WorklistReport) -> None:
        match report:
            case WorklistPage():
                self.worklist_read.emit(replace(report, rows=tuple(map(self._as_the_reader_may_see, report.rows))))
            case Neighbours():
                self._looked_beside(report)
            case FiltersRead():
                self.filters_read.emit(report)
            case WorklistFailed():
                self.worklist_failed.emit(report)
            case RecordChanged():
                self._around = None
                self._look_beside()
                self.record_changed.emit()

    def _as_the_reader_may_see(self, row: WorklistRow) -> WorklistRow:
        """A row of the record; without what models say where the reader's own first read is awaited.

        Of a study that is not open nobody knows whether it was read first: nothing is told of it before it is signed.
        """
        if not self.settings.first_read or not row.is_unread:
            return row
        wanted, is_open = self.settings.first_read_of, self._list.find(row.study_uid) is not None
        is_hidden = self.is_hidden(row.study_uid) if is_open else not wanted.strip() or matches(row, wanted)
        return replace(row, labels=(), probability=None, risk=None, unreviewed=0, frames_read=0) if is_hidden else row

    # --- what comes next, before it is asked for ---

    def _read_ahead(self, row: WorklistRow) -> None:
        known = self._list.find(row.study_uid)
        if known is not None:
            self._fetch_first(known)
        elif row.paths and not self._is_read_ahead(row.study_uid):
            self._ahead_asked[self._reading.open(row.paths)] = row

    def _is_read_ahead(self, uid: str) -> bool:
        return uid in self._ahead or any(one.study_uid == uid for one in self._ahead_asked.values())

    def _opened(self, request_id: str, inputs: OpenedInputs) -> None:
        row = self._ahead_asked.pop(request_id, None)
        if row is None:
            super()._opened(request_id, inputs)
            return
        study = next((one for one in inputs.studies if one.uid == row.study_uid), None)
        if study is not None and self._list.find(study.uid) is None:
            self._ahead[study.uid] = _Ahead(study, row.paths)
            for uid in tuple(self._ahead)[:-_AHEAD_STUDIES]:
                del self._ahead[uid]
            self._load(study.uid)
            self._fetch_first(study)

    def _fetch_first(self, study: Study) -> None:
        for place in _first_places(study):
            self._loader.fetch(place)

    def _needed(self) -> tuple[FrameAddress, ...]:
        ahead = [one.study for one in self._ahead.values()]
        following = self._around.following if self._around is not None else None
        known = self._list.find(following.study_uid) if following is not None else None
        places = (place for study in (*ahead, *((known,) if known else ())) for place in _first_places(study))
        return (*super()._needed(), *(place.address for place in places))

    def _load(self, study_uid: str) -> None:
        """Ask what the record knows; what was done here before it answers is laid over that."""
        self._steps_known[study_uid] = len(self._reviews.of_study(study_uid).changes)
        self._store.load(study_uid)

    def _read(self, event: ReadingEvent) -> None:
        if not (isinstance(event, OpenProgress) and event.request_id in self._ahead_asked):
            super()._read(event)

    def _reading_ended(self, request_id: str, failed: ReadingFailed | None) -> None:
        if self._ahead_asked.pop(request_id, None) is None:
            super()._reading_ended(request_id, failed)

    def _nothing_opened(self, request_id: str) -> None:
        super()._nothing_opened(request_id)
        if self._cases.pop(request_id, None) is not None:
            text = "The files of this study are not where they were."
            self._tell(Level.FAILURE, text, "Open them from where they are now; what was decided is kept.")

    def _show_again(self, request_id: str) -> bool:
        uid = self._cases.pop(request_id, "")
        if not uid:
            return super()._show_again(request_id)
        if not self._list.show_study(uid):
            self._tell(Level.CAUTION, "Its files hold another study now; that one is shown.")
        return self._list.study is not None and self._list.study.uid == uid

    # --- who reads it ---

    def take_over(self, study_uid: str) -> None:
        """Read a study that another reader has claimed, and let the record say so."""
        held = self.claim_held
        if held is not None and held.study_uid == study_uid:
            self._keep(Activity("110100", "study taken over", self._clock(), study_uid, self.reader_name))
        self._claimed = study_uid
        self._store.claim(study_uid, self.reader_name, is_taking_over=True)

    def remark(self, study_uid: str, remark: Remark, text: str = "") -> None:
        """Flag a study, take the flag away, or write a note on it."""
        self._keep(StudyRemarked(study_uid, remark, self._clock(), text, self.reader_name))

    def release_claim(self) -> None:
        """Let go of the study in view."""
        claimed, self._claimed = self._claimed, ""
        self.claim_held = None
        if claimed:
            self._store.release(claimed)

    def _claim_answered(self, event: ClaimAnswered) -> None:
        if self.study is None or event.study_uid != self.study.uid:
            return
        self.claim_held = event.held
        if event.held is not None:
            self._claimed = ""
            who, since = event.held.reader_name or "Somebody", event.held.at.astimezone()
            text = f"{who} reads this study at {event.held.workstation} since {since:%H:%M}."
            self._tell(Level.CAUTION, text, "Leave it to them, or take it over: right-click it in the worklist.")
        self.studies_changed.emit()

    def _arriving(self, *, is_new_study: bool) -> None:
        super()._arriving(is_new_study=is_new_study)
        if is_new_study and self.study is not None:
            self._around = None
            if self._claimed != self.study.uid:
                self.release_claim()
                self._claimed = self.study.uid
                self._store.claim(self.study.uid, self.reader_name)
            self._look_beside()

    # --- what a study's row says, for every workstation ---

    def _keep(self, event: StoreEvent) -> None:
        super()._keep(event)
        if isinstance(event, ReviewChanged | AnswerMade):
            self._touched.add(event.study_uid)

    def _summarise(self) -> None:
        """Once everything is on disk, and not for each of ten thousand steps."""
        touched, self._touched = self._touched, set()
        for study in self.studies:
            if study.uid in touched:
                self._store.summarise(self._summary(study))

    def _summary(self, study: Study) -> StudySummary:
        answers = tuple(self._told_of(study.uid, one) for one in self._models.book.of_study(study.uid))
        found = abnormal(one for answer in answers for frame in answer.frames for one in frame.findings)
        risk = doubt(answers)
        return StudySummary(
            study.uid,
            self.state_of(study.uid).value,
            -1.0 if risk is None else risk,
            tuple(dict.fromkeys(one.label for one in found)),
            max((one.probability for one in found), default=-1.0),
            len(self._unreviewed(study)),
            len(self._reviews.review(study.uid).flagged),
            len(self._models.book.frames_read(study.uid) & self._places_of(study).keys()),
        )


def _first_places(study: Study) -> tuple[Place, ...]:
    """The frames that are seen first: those at the start of the first series that has any."""
    series = next((one for one in study.series if one.frame_count), None)
    frames = series.frames()[:_AHEAD_FRAMES] if series is not None else ()
    return tuple(Place(instance, number) for instance, number in frames)
