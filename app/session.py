"""The open studies, the frame in view, what models said of it and what the reader made of that.

Knows no Qt and never waits: heavy work goes to the services it is given, and comes back through `receive`.
Lives on the GUI thread.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from app.answers import doubt
from app.clock import local_time
from app.event import Event
from app.frame_loader import FrameLoader, Place
from app.model_desk import ModelDesk
from app.notices import Level, Notice, notice_of
from app.ports import EnginePort, ReadingPort, StorePort
from app.reading import OpenedInputs
from app.reading.service import Decoded, Opened, OpenProgress, ReadingDropped, ReadingFailed, ThumbnailMade
from app.reading_list import InView, ReadingList, frame_order, place_of
from app.report import Report, build_report, choose_key_frames
from app.report_desk import ReportDesk
from app.review import Decision, KeptMeasurement, Review, StudyState, Verdict
from app.review_desk import ReviewDesk, SigningError
from app.save_state import SaveState
from app.settings import Settings
from app.store.record import (
    Activity,
    AnswerMade,
    LeftOff,
    LeftOffLoaded,
    Loaded,
    Saved,
    StoredStudy,
    StoreFailed,
    StudyOpened,
)
from app.study import Series, Study
from app.thumbnail_desk import ThumbnailDesk
from app.worklist import WorklistRow, worklist_row
from inference.catalog import Catalog
from inference.finding import Finding, LabelProbability, Saliency
from inference.frame import Frame, FrameKey, LookupTable, Window
from inference.model_card import ModelCard
from inference.request import Answer, Dropped, Failed, Finished, FrameAnswer, Progress

logger = logging.getLogger(__name__)


class LogNames(Protocol):
    """Names studies in the log, and learns what must never stand there."""

    def study(self, study: Study) -> str:
        """The name of a study in the log."""


class Session:
    """One reader at work. Every public method returns at once and leaves a consistent state."""

    def __init__(
        self,
        *,
        reading: ReadingPort,
        engine: EnginePort,
        catalog: Catalog,
        store: StorePort,
        settings: Settings,
        clock: Callable[[], datetime] = local_time,
        log_names: LogNames | None = None,
    ) -> None:
        self.studies_changed: Event[[]] = Event()
        self.study_changed: Event[[]] = Event()
        self.frame_changed: Event[[]] = Event()
        self.answer_changed: Event[[]] = Event()
        self.review_changed: Event[[]] = Event()
        self.progress_changed: Event[[]] = Event()
        self.save_changed: Event[[]] = Event()
        self.thumbnail_made: Event[[FrameKey]] = Event()
        self.notice_raised: Event[[Notice]] = Event()
        self.settings = settings
        self.catalog = catalog
        self.frame: Frame | None = None
        self.selected_finding: Finding | None = None
        self.open_progress: OpenProgress | None = None
        self._reading, self._store, self._clock, self._log_names = reading, store, clock, log_names
        self._list = ReadingList()
        self._loader = FrameLoader(reading)
        self._thumbnails = ThumbnailDesk(reading)
        self._reports = ReportDesk(self._loader)
        self._models = ModelDesk(
            engine, catalog, tell=self.notice_raised.emit, keep=self._keep_answer, changed=self._models_changed
        )
        self._reviews = ReviewDesk(
            tell=self.notice_raised.emit,
            keep=lambda event: self._saves.sent(store.append(event)),
            clock=clock,
            reader_name=lambda: self.settings.reader_name,
        )
        self._saves = SaveState()
        self._openings: dict[str, tuple[Path, ...]] = {}
        self._resume_at: LeftOff | None = None
        self._resume_otherwise: tuple[Path, ...] = ()
        self._ran_by_itself: set[str] = set()

    # --- the open studies ---

    @property
    def studies(self) -> tuple[Study, ...]:
        """The open studies, in the order in which they were opened."""
        return self._list.studies

    @property
    def study(self) -> Study | None:
        """The study in view."""
        return self._list.study

    @property
    def series(self) -> Series | None:
        """The series in view."""
        return self._list.series

    @property
    def position(self) -> int:
        """The 0-based place of the frame in view in `series.frames()`."""
        return self._list.position

    @property
    def is_opening(self) -> bool:
        """Whether files are being opened."""
        return bool(self._openings)

    def open(self, paths: Sequence[Path]) -> None:
        """Open files and folders; what is on screen stays until something could be opened."""
        if paths:
            self._openings[self._reading.open(tuple(paths))] = tuple(paths)
            self.progress_changed.emit()

    def cancel_open(self) -> None:
        """Give up opening; what is open stays."""
        for request_id in self._openings:
            self._reading.cancel(request_id)

    def resume(self, otherwise: Sequence[Path] = ()) -> None:
        """Go on where the reader left off; at first start, or where nothing of it can be opened, open `otherwise`."""
        self._resume_otherwise = tuple(otherwise)
        self._store.load_left_off()

    def show_study(self, uid: str) -> None:
        """Bring a study into view."""
        if self._list.show_study(uid):
            self.selected_finding = None
            self._arrive()

    def show_series(self, uid: str) -> None:
        """Bring a series of the study in view into view."""
        if self._list.show_series(uid):
            self._arrive()

    def show_position(self, position: int) -> None:
        """Bring another frame of the series into view; past an end the last one."""
        if self._list.move_to(position):
            self._models.moved_on()
            self._show_frame()
            self.progress_changed.emit()

    def next_case(self) -> None:
        """Bring the next study into view."""
        self._step_case(1, "This is the last study.")

    def previous_case(self) -> None:
        """Bring the previous study into view."""
        self._step_case(-1, "This is the first study.")

    def _step_case(self, step: int, told_at_end: str) -> None:
        study = self._list.neighbour(step)
        if study is not None:
            self.show_study(study.uid)
        elif self.study is not None:
            self._tell(Level.INFORMATION, told_at_end)

    def thumbnail(self, series: Series) -> object | None:
        """The small picture of a series' middle frame; asked for where it is not there yet (`thumbnail_made`)."""
        return self._thumbnails.of(series)

    def worklist(self) -> tuple[WorklistRow, ...]:
        """A row for every open study."""
        return tuple(
            worklist_row(one, self.state_of(one.uid), len(self._unreviewed(one)), doubt(self.answers_of(one.uid)))
            for one in self.studies
        )

    # --- models and their answers ---

    @property
    def _view(self) -> InView | None:
        view = self._list.in_view
        return replace(view, frame=self.frame) if view is not None else None

    def models_for_study(self) -> tuple[ModelCard, ...]:
        """The models that may be chosen, those made for the series in view first."""
        return self._models.models(self._view)

    @property
    def model(self) -> ModelCard | None:
        """The model for the study in view: chosen by the reader, by the router, or by the header; None: not known."""
        return self._models.model(self._view)

    def select_model(self, model_id: str) -> None:
        """The reader chooses a model for the study in view; this wins over every other choice."""
        if self.study is not None:
            self._models.select(self.study.uid, model_id)

    def run(self) -> None:
        """Ask the model about the frame in view; where no model is known, the router first."""
        view = self._view
        if view is not None:
            self._models.run(view)

    def run_series(self) -> None:
        """Ask the model about every frame of the series in view, in the background."""
        view = self._view
        if view is not None:
            self._models.run_series(view, self._list.places)
            self._advance_series()

    def cancel_run(self) -> None:
        """Stop what the reader waits for; what was answered stays."""
        self._models.cancel()

    def explain(self, label: str, method: str = "") -> None:
        """Ask for the map of one label for the frame in view."""
        view = self._view
        if view is not None:
            self._models.explain(view, label, method)

    @property
    def is_running(self) -> bool:
        """Whether the reader waits for a model."""
        return self._models.is_running

    @property
    def run_progress(self) -> Progress | None:
        """How far the run has come."""
        return self._models.progress

    @property
    def explained_label(self) -> str:
        """The label whose map was asked for last; empty if none was."""
        return self._models.explained_label

    def saliency_in_view(self) -> Saliency | None:
        """The map of the explained label for the frame in view, if it is there."""
        return self._models.saliency(self._view)

    @property
    def answer(self) -> Answer | None:
        """What the selected model said of the study in view."""
        model = self.model
        return self._models.book.of(self.study.uid, model.id) if self.study and model else None

    def answers_of(self, study_uid: str) -> tuple[Answer, ...]:
        """What every shown model said of a study."""
        return self._models.book.of_study(study_uid)

    @property
    def frame_answer(self) -> FrameAnswer | None:
        """What the selected model said of the frame in view: probabilities, uncertainty, cautions."""
        view, model = self._list.in_view, self.model
        if view is None or model is None:
            return None
        return self._models.book.frame_answer(view.study.uid, model.id, _key(view.place))

    def probabilities_in_view(self) -> tuple[LabelProbability, ...]:
        """The selected model's probabilities for the frame in view."""
        answer = self.frame_answer
        return answer.probabilities if answer else ()

    def findings(self) -> tuple[Finding, ...]:
        """The selected model's findings in the study in view and those the reader added, in reading order."""
        model = self.model
        return self._findings(self.study, model.id if model else "") if self.study else ()

    def findings_in_view(self) -> tuple[Finding, ...]:
        """Those of the frame in view."""
        view = self._list.in_view
        return tuple(one for one in self.findings() if view is not None and one.frame == _key(view.place))

    def _findings(self, study: Study, model_id: str) -> tuple[Finding, ...]:
        book, order = self._models.book, frame_order(study)
        given = {one.id for answer in book.of_study(study.uid) for frame in answer.frames for one in frame.findings}
        decisions = self._reviews.review(study.uid).decisions
        added = [d.corrected for key, d in decisions.items() if d.corrected is not None and key not in given]
        found = (one for one in (*book.findings(study.uid, model_id), *added) if one.frame in order)
        places = {key: place for place, key in enumerate(order)}
        return tuple(sorted(found, key=lambda one: places[one.frame]))

    def select_finding(self, finding_id: str | None) -> None:
        """Select a finding and bring its frame into view; None selects nothing."""
        found = next((one for one in self.findings() if one.id == finding_id), None)
        if found is not None and self.study is not None:
            self.selected_finding = found
            series_uid, position = frame_order(self.study)[found.frame]
            if self.series is None or series_uid != self.series.uid:
                self.show_series(series_uid)
            self.show_position(position)
            self.selected_finding = found
        elif finding_id is None:
            self.selected_finding = None
        self.answer_changed.emit()

    # --- the review ---

    @property
    def review(self) -> Review:
        """The review of the study in view."""
        return self._reviews.review(self.study.uid if self.study else "")

    @property
    def can_undo(self) -> bool:
        """Whether the last step of the review can be taken back."""
        return self.study is not None and self._reviews.history(self.study.uid).can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return self.study is not None and self._reviews.history(self.study.uid).can_redo

    def decide(
        self, finding_id: str, verdict: Verdict, reason: str = "", comment: str = "", corrected: Finding | None = None
    ) -> None:
        """Record a verdict; refused with a notice once the study is signed. Goes on to the next where set so."""
        if self.study is None:
            return
        finding = next((one for one in self.findings() if one.id == finding_id), corrected)
        if finding is None:
            logger.warning("a decision on a finding that is not in the study was not taken")
            return
        decision = Decision(finding_id, verdict, reason, comment, corrected)
        if self._reviews.decide(self.study.uid, decision, finding):
            if self.settings.auto_advance and verdict is not Verdict.UNREVIEWED:
                self._select_next(self._next_in(self.study))
            self.review_changed.emit()

    def add_finding(self, finding: Finding) -> None:
        """Record a finding that the reader made; it is supplemented from the start."""
        self.decide(finding.id, Verdict.SUPPLEMENTED, corrected=finding)

    def set_impression(self, text: str) -> None:
        """Record the reader's text; each call is one step of undo, so call it when the reader pauses."""
        if self.study is not None and self._reviews.set_impression(self.study.uid, text):
            self.review_changed.emit()

    def acknowledge_conflicts(self) -> None:
        """Record that the reader has seen what contradicts itself in the study's files."""
        if self.study is not None and self.study.conflicts and self._reviews.acknowledge(self.study):
            self.review_changed.emit()

    def add_measurement(self, measurement: KeptMeasurement) -> None:
        """Keep a measurement of the viewer; one of the same id is replaced."""
        if self.study is not None and self._reviews.measure(self.study.uid, measurement):
            self.review_changed.emit()

    def remove_measurement(self, measurement_id: str) -> None:
        """Remove a measurement."""
        if self.study is not None and self._reviews.unmeasure(self.study.uid, measurement_id):
            self.review_changed.emit()

    def measurements_in_view(self) -> tuple[KeptMeasurement, ...]:
        """The measurements of the frame in view."""
        view = self._list.in_view
        return self.review.measurements_on(_key(view.place)) if view else ()

    def sign(self, reader_name: str, meaning: str) -> bool:
        """Sign the study in view and lock its review; False, with a notice, where something is missing."""
        return self._attempt(lambda study: self._reviews.sign(study, reader_name, meaning), "Not signed")

    def amend(self, reason: str) -> bool:
        """Open the signed review again; what it replaces is kept and named."""
        return self._attempt(lambda study: self._reviews.amend(study.uid, reason), "No amendment")

    def _attempt(self, step: Callable[[Study], object], action: str) -> bool:
        if self.study is None:
            return False
        try:
            step(self.study)
        except SigningError as error:
            self.notice_raised.emit(replace(notice_of(error, action), level=Level.CAUTION))
            return False
        self.review_changed.emit()
        return True

    def undo(self) -> None:
        """Take the last step back."""
        if self.study is not None and self._reviews.undo(self.study.uid):
            self.review_changed.emit()

    def redo(self) -> None:
        """Take the step again that was undone."""
        if self.study is not None and self._reviews.redo(self.study.uid):
            self.review_changed.emit()

    def state_of(self, study_uid: str) -> StudyState:
        """How far the reading of a study has come."""
        return self._reviews.state(study_uid, has_answer=bool(self.answers_of(study_uid)))

    @property
    def unreviewed_count(self) -> int:
        """Findings of the study in view that wait for a verdict."""
        return len(self._unreviewed(self.study)) if self.study else 0

    def next_unreviewed(self) -> Finding | None:
        """Select the next finding without a verdict: in this study, then in those after it; None: all is reviewed."""
        found = self._next_in(self.study) if self.study else None
        if found is None:
            studies = self.studies
            start = next((i for i, one in enumerate(studies) if self.study and one.uid == self.study.uid), -1) + 1
            for study in (*studies[start:], *studies[:start]):
                waiting = self._unreviewed(study)
                if waiting:
                    self.show_study(study.uid)
                    found = waiting[0]
                    break
        if found is None:
            self._tell(Level.INFORMATION, "Every finding has a verdict.")
        self._select_next(found)
        return found

    def _select_next(self, found: Finding | None) -> None:
        if found is not None:
            self.select_finding(found.id)

    def _next_in(self, study: Study) -> Finding | None:
        waiting = {one.id for one in self._unreviewed(study)}
        findings = self.findings()
        ids = [one.id for one in findings]
        selected = self.selected_finding.id if self.selected_finding else ""
        start = ids.index(selected) + 1 if selected in ids else 0
        return next((one for one in (*findings[start:], *findings[:start]) if one.id in waiting), None)

    def _unreviewed(self, study: Study) -> tuple[Finding, ...]:
        if study is self.study:
            findings = self.findings()
        else:
            ids = {answer.model.id for answer in self.answers_of(study.uid)}
            findings = self._findings(study, self._models.chosen_among(study, ids))
        review = self._reviews.review(study.uid)
        if review.is_signed:
            return ()
        return tuple(one for one in findings if review.verdict_on(one.id) is Verdict.UNREVIEWED)

    # --- the report ---

    def report(
        self, frames: Sequence[Frame] = (), windows: Mapping[FrameKey, Window | LookupTable] = MappingProxyType({})
    ) -> Report | None:
        """A frozen snapshot of the study in view, with the key frames that are at hand; None without a study."""
        study = self.study
        if study is None:
            return None
        kept = (self._loader.kept(place) for place in self._key_places(study))
        shown = tuple(frames) or tuple(one for one in kept if one is not None)
        saliency = self.saliency_in_view()
        report = build_report(
            study,
            self.answers_of(study.uid),
            self._reviews.review(study.uid),
            shown,
            cards=self.catalog.cards,
            windows=windows,
            saliencies=(saliency,) if saliency is not None else (),
            made_at=self._clock(),
        )
        return replace(
            report,
            state=self.state_of(study.uid),
            reader_name=report.reader_name or self.settings.reader_name,
            audit_head=self._saves.audit_head,
        )

    def request_report(
        self, done: Callable[[Report], object], windows: Mapping[FrameKey, Window | LookupTable] = MappingProxyType({})
    ) -> None:
        """Call `done` with the report of the study in view once all its key frames are decoded."""
        study = self.study
        if study is None:
            return

        def hand_over(frames: tuple[Frame, ...]) -> None:
            report = self.report(frames, windows)
            if report is not None and report.study.uid == study.uid:
                done(report)
            else:
                self._tell(Level.CAUTION, "The report was not made: another study is in view.")

        self._reports.gather(self._key_places(study), hand_over)

    def record_export(self, kind: str, *, is_success: bool = True) -> None:
        """Tell the audit trail that the study in view left the program (PS3.15 A.5, 110106)."""
        self._record("110106", f"export {kind}", self.study.uid if self.study else "", is_success=is_success)

    def _key_places(self, study: Study) -> tuple[Place, ...]:
        keys = choose_key_frames(self.answers_of(study.uid))
        view = self._list.in_view
        shown = (view.place,) if view is not None else ()
        return tuple(place for key in keys if (place := place_of(study, key)) is not None) or shown

    # --- the store ---

    @property
    def is_saved(self) -> bool:
        """Whether everything the reader did is on disk."""
        return self._saves.is_saved

    @property
    def unsaved_count(self) -> int:
        """Steps that are not on disk yet."""
        return self._saves.unsaved_count

    @property
    def saved_at(self) -> datetime | None:
        """When something was written last."""
        return self._saves.saved_at

    def apply_settings(self, settings: Settings) -> None:
        """Go on with other settings."""
        self.settings = settings

    def close(self) -> None:
        """Remember where the reader is and give up what is open; the services are closed by whoever made them."""
        self._models.cancel()
        self._loader.give_up_all()
        self._remember()

    def _remember(self) -> None:
        if self.study is not None and self.series is not None:
            self._store.save_left_off(LeftOff(self._list.paths, self.study.uid, self.series.uid, self.position))

    def _record(self, code: str, what: str, study_uid: str, *, is_success: bool = True) -> None:
        reader = self.settings.reader_name
        event = Activity(code, what, self._clock(), study_uid, reader, is_success)
        self._saves.sent(self._store.append(event))

    def _keep_answer(self, study_uid: str, answer: Answer, is_shadow: bool) -> None:
        reader = self.settings.reader_name
        self._saves.sent(self._store.append(AnswerMade(study_uid, answer, self._clock(), is_shadow, reader)))

    # --- what the services report ---

    def receive(self, event: object) -> None:
        """Take in an event of the reading service, the engine or the store. GUI thread only."""
        match event:
            case Decoded():
                self._decoded(event)
            case Finished() | Failed() | Dropped():
                self._models.ended(event, self._view)
                self._advance_series()
            case Progress():
                if self._models.advanced(event):
                    self.progress_changed.emit()
            case Opened() | OpenProgress() | ReadingFailed() | ReadingDropped() | ThumbnailMade():
                self._read(event)
            case Saved() | StoreFailed() | Loaded() | LeftOffLoaded():
                self._stored(event)
            case _:
                logger.error("an event of type %s has no receiver", type(event).__name__)

    def _read(self, event: Opened | OpenProgress | ReadingFailed | ReadingDropped | ThumbnailMade) -> None:
        match event:
            case OpenProgress():
                self.open_progress = event
                self.progress_changed.emit()
            case ThumbnailMade():
                if self._thumbnails.arrived(event):
                    self.thumbnail_made.emit(event.key)
            case Opened():
                self._opened(event.inputs, self._end_opening(event.request_id))
            case ReadingFailed():
                self._reading_ended(event.request_id, event)
            case ReadingDropped():
                self._reading_ended(event.request_id, None)

    def _end_opening(self, request_id: str) -> tuple[Path, ...]:
        paths = self._openings.pop(request_id, ())
        self.open_progress = None
        self.progress_changed.emit()
        return paths

    def _opened(self, inputs: OpenedInputs, paths: tuple[Path, ...]) -> None:
        for record in inputs.failures[:3]:
            self._tell(Level.FAILURE, f"A file was not opened: {record.reason}", record.advice)
        if len(inputs.failures) > 3:
            self._tell(Level.FAILURE, f"{len(inputs.failures) - 3} more files were not opened.", "")
        resume, self._resume_at = self._resume_at, None
        if not inputs.studies:
            if not inputs.failures:
                self._tell(Level.CAUTION, "There is no picture in what was opened.", "")
            if resume is not None:
                self.open(self._resume_otherwise)
            return
        fresh = [one for one in inputs.studies if self._list.find(one.uid) is None]
        self._list.add(inputs.studies, paths)
        for study in fresh:
            name = self._log_names.study(study) if self._log_names else "a study"
            logger.info("opened %s: %d series", name, len(study.series))
            self._saves.sent(self._store.append(StudyOpened(study, paths, self._clock(), self.settings.reader_name)))
            self._store.load(study.uid)
        self.studies_changed.emit()
        self._show_opened(inputs.studies[0].uid, resume)

    def _show_opened(self, first_uid: str, resume: LeftOff | None) -> None:
        if resume is not None and self._list.find(resume.study_uid) is not None:
            self._list.show_study(resume.study_uid)
            self._list.show_series(resume.series_uid)
            self._list.move_to(resume.position)
        else:
            self._list.show_study(first_uid)
        self.selected_finding = None
        self._arrive()

    def _arrive(self) -> None:
        self._models.moved_on()
        self._remember()
        self.study_changed.emit()
        self._show_frame()
        self.answer_changed.emit()
        self.review_changed.emit()
        self.progress_changed.emit()

    def _show_frame(self) -> None:
        view = self._list.in_view
        self.frame = self._loader.want(view.place) if view is not None else None
        if self.frame is not None:
            self._frame_arrived()
        self.frame_changed.emit()

    def _frame_arrived(self) -> None:
        view = self._view
        if view is None or view.frame is None:
            return
        needed = (*self._reports.needed, *(self._models.series_run.needed() if self._models.series_run else ()))
        self._loader.prefetch(self._list.places, view.position, needed)
        if view.frame.digest and self._models.book.set_aside_other_pixels(
            view.study.uid, view.frame.key, view.frame.digest
        ):
            self._tell(
                Level.CAUTION, "An earlier answer was for other pixels than these; it is not shown.", "Run again."
            )
        self._models.frame_shown(view)
        if self.settings.auto_run and view.study.uid not in self._ran_by_itself and self.frame_answer is None:
            self._ran_by_itself.add(view.study.uid)
            self._models.run(view)

    def _decoded(self, event: Decoded) -> None:
        place = self._loader.arrived(event.request_id, event.frame)
        if place is None:
            return
        self._reports.decoded(place, event.frame)
        if self._models.series_run is not None:
            self._models.series_run.decoded(place, event.frame)
            self._advance_series()
        view = self._list.in_view
        if view is not None and place.address == view.place.address and self.frame is not event.frame:
            self.frame = event.frame
            self._frame_arrived()
            self.frame_changed.emit()

    def _reading_ended(self, request_id: str, failed: ReadingFailed | None) -> None:
        if request_id in self._openings:
            self._end_opening(request_id)
            if failed is not None:
                self.notice_raised.emit(notice_of(failed.error, "Nothing was opened"))
            return
        if self._thumbnails.ended(request_id):
            return
        place = self._loader.ended(request_id)
        if place is None:
            return
        view = self._list.in_view
        is_in_view = view is not None and place.address == view.place.address and self.frame is None
        if not self._loader.is_asked(place):
            self._reports.unreadable(place)
            if self._models.series_run is not None:
                self._models.series_run.unreadable(place)
                self._advance_series()
        if failed is not None and is_in_view:
            self._models.frame_missing()
            self.notice_raised.emit(notice_of(failed.error, "This frame cannot be shown"))
            self.progress_changed.emit()

    def _stored(self, event: Saved | StoreFailed | Loaded | LeftOffLoaded) -> None:
        match event:
            case Saved():
                self._saves.saved(event)
                self.save_changed.emit()
            case StoreFailed():
                if self._saves.failed(event):
                    self.notice_raised.emit(notice_of(event.error, "Not saved yet"))
                self.save_changed.emit()
            case Loaded():
                self._restore(event.stored)
            case LeftOffLoaded():
                self._resume_at = event.left_off
                self.open(event.left_off.paths if event.left_off is not None else self._resume_otherwise)

    def _restore(self, stored: StoredStudy) -> None:
        uid = stored.study_uid
        made_since = self.answers_of(uid)
        for answer in (*stored.answers, *made_since):
            self._models.book.add(uid, answer)
        if stored.changes:
            self._reviews.restore(uid, stored.changes)
        if self.study is not None and self.study.uid == uid:
            self.answer_changed.emit()
            self.review_changed.emit()
        self.studies_changed.emit()

    def _advance_series(self) -> None:
        def fetch(place: Place) -> Frame | None:
            frame = self._loader.kept(place)
            if frame is None:
                self._loader.fetch(place)
            return frame

        self._models.advance_series(fetch)
        self.progress_changed.emit()

    def _models_changed(self) -> None:
        self.answer_changed.emit()
        self.progress_changed.emit()

    def _tell(self, level: Level, text: str, advice: str = "") -> None:
        self.notice_raised.emit(Notice(level, text, advice))


def _key(place: Place) -> FrameKey:
    return FrameKey(place.instance.uid, place.number)
