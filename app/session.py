"""The session: the open studies, what is in view, what models said of it and what the reader made of that.

Knows no Qt and never waits: heavy work goes to the services it is given, and comes back through `receive`. Lives on the
GUI thread. It is built in layers, each a file: studies, answers, review, marks, readers, cases, arrivals, what comes
back, projects; this one adds the report, the store and the one door through which everything comes in.
"""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from app.arrival.arrived import ArrivalAnalysed, ArrivalsLoaded, FilesGone, FilesSettled, WatchTold
from app.clock import local_time
from app.exported_file import exported_words
from app.frame_loader import FrameAddress, Place
from app.hanging_memory import REMEMBERED
from app.measure import Measurement
from app.model_choice import RoutingQuestion, set_aside
from app.notices import Level, notice_of
from app.ports import EnginePort, ReadingPort, StorePort, WorklistPort
from app.project.case import CandidatesRead, CaseGiven, ProjectsRead, RepeatedRead
from app.reading.service import (
    ContentLoaded,
    Decoded,
    Opened,
    OpenProgress,
    PageDrawn,
    ReadingDropped,
    ReadingFailed,
    ThumbnailMade,
    VolumeMade,
    VolumeProgress,
)
from app.reading_list import frame_order, place_of
from app.report import Report, ReportedMeasurement, build_report, choose_key_frames
from app.report_desk import ReportDesk
from app.report_language import language_of_reports
from app.session_project import ProjectsInView
from app.settings import Settings
from app.store.record import (
    Activity,
    ClaimAnswered,
    EveryReviewLoaded,
    LeftOff,
    LeftOffLoaded,
    Loaded,
    RecordShared,
    Saved,
    SignedElsewhere,
    StoredStudy,
    StoreFailed,
    StudyOpened,
)
from app.study import Study
from app.worklist_query import FiltersRead, Neighbours, RecordChanged, WorklistFailed, WorklistPage
from inference.catalog import Catalog
from inference.frame import Frame, FrameKey, LookupTable, Window
from inference.model_card import ModelCard
from inference.request import Dropped, Failed, Finished, Progress

logger = logging.getLogger(__name__)


class LogNames(Protocol):
    """Names studies in the log, and learns what must never stand there."""

    def study(self, study: Study) -> str:
        """The name of a study in the log."""


class Session(ProjectsInView):
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
        worklist: WorklistPort | None = None,
    ) -> None:
        super().__init__(reading, engine, catalog, store, settings, clock, worklist)
        self._log_names = log_names
        self._reports = ReportDesk(self._loader)
        self._resuming: dict[str, LeftOff] = {}
        self._left_off: LeftOff | None = None
        self._hangings: dict[str, str] = {}
        self.describe_hanging: Callable[[], str] = str
        self._resume_otherwise: tuple[Path, ...] = ()
        self._has_begun = False

    def open(self, paths: Sequence[Path]) -> None:
        """Open files and folders; what is on screen stays until something could be opened."""
        self._begin()
        super().open(paths)

    def _begin(self) -> None:
        if not self._has_begun:
            self._has_begun = True
            self._record("110100", "application started")

    def _record(self, code: str, what: str, study_uid: str = "", *, is_success: bool = True) -> None:
        self._keep(Activity(code, what, self._clock(), study_uid, self.reader_name, is_success))

    def resume(self, otherwise: Sequence[Path] = ()) -> None:
        """Go on where the reader left off; at first start, or where nothing of it can be opened, open `otherwise`."""
        self._begin()
        self._resume_otherwise = tuple(otherwise)
        self._store.load_left_off()

    def report(
        self, frames: Sequence[Frame] = (), windows: Mapping[FrameKey, Window | LookupTable] = MappingProxyType({})
    ) -> Report | None:
        """A frozen snapshot of the study in view, with the key frames that are at hand; None without a study."""
        study = self.study
        if study is None:
            return None
        kept = (self._loader.kept(place) for place in self._key_places(study))
        decoded = tuple(frames) or tuple(one for one in kept if one is not None)
        shown = tuple(self.as_measured(one) or one for one in decoded)
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
            reader_name=report.reader_name or self.reader_name,
            audit_head=self._saves.audit_head,
            language=language_of_reports(self.settings),
            changes=tuple(self._reviews.of_study(study.uid).changes),
            measurements=tuple(_reported(one, study) for one in self._reviews.review(study.uid).measurements),
        )

    def request_report(
        self,
        done: Callable[[Report], object],
        windows: Mapping[FrameKey, Window | LookupTable] = MappingProxyType({}),
        otherwise: Callable[[], object] | None = None,
    ) -> None:
        """Call `done` with the report of the study in view once all its key frames are decoded.

        Where another study came into view meanwhile, `otherwise` is called; without it the reader is told.
        """
        study = self.study
        if study is None:
            return

        def hand_over(frames: tuple[Frame, ...]) -> None:
            report = self.report(frames, windows)
            if report is not None and report.study.uid == study.uid:
                done(report)
            elif otherwise is not None:
                otherwise()
            else:
                self._tell(Level.CAUTION, "The report was not made: another study is in view.")

        self._reports.gather(self._key_places(study), hand_over)

    def record_export(self, kind: str, *, is_success: bool = True, digests: Iterable[tuple[str, str]] = ()) -> None:
        """Tell the audit trail that the study in view left the program (PS3.15 A.5, 110106).

        `digests` are the files: the number that a document carries, or "", and its SHA-256.
        """
        what = f"export {kind}{exported_words(digests)}"
        self._record("110106", what, self.study.uid if self.study else "", is_success=is_success)

    def record_giving(self, what: str, study_uid: str, *, reader_name: str = "", is_success: bool = True) -> None:
        """Tell the audit trail of a study that was given away without identity, or of a decision on its pixels."""
        name = reader_name or self.reader_name
        self._keep(Activity("110106", what, self._clock(), study_uid, name, is_success))

    def _key_places(self, study: Study) -> tuple[Place, ...]:
        keys = choose_key_frames(self.answers_of(study.uid), review=self._reviews.review(study.uid))
        view = self._list.in_view
        shown = (view.place,) if view is not None else ()
        return tuple(place for key in keys if (place := place_of(study, key)) is not None) or shown

    # --- the models ---

    def take_catalog(self, catalog: Catalog) -> None:
        """Go on with other models, because one was added."""
        self.catalog = catalog
        self._models.take_catalog(catalog)

    def models_set_aside(self) -> tuple[tuple[ModelCard, str], ...]:
        """The models that cannot be chosen, each with the reason: shadow models and quarantined ones."""
        return set_aside(self.catalog.cards)

    @property
    def model_refused(self) -> str:
        """Why the model of the study in view was refused when it was asked last: it is quarantined until it answers."""
        return self._models.refused(self.model) if self.model else ""

    @property
    def routing_question(self) -> RoutingQuestion | None:
        """What the router leaves to the reader for the study in view; None where nothing is asked."""
        question = self._models.question
        return question if question and self.study and question.study_uid == self.study.uid else None

    # --- the store ---

    @property
    def is_saved(self) -> bool:
        """Whether everything the reader did is on disk."""
        return self._saves.is_saved

    @property
    def has_failed_to_save(self) -> bool:
        """Whether the store cannot be used now."""
        return self._saves.has_failed

    @property
    def is_known(self) -> bool:
        """Whether what the record holds of the study in view is here, or cannot be had."""
        return self.study is not None and (self.study.uid in self._loaded or self._saves.has_failed)

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
        before, self.settings = self.settings, settings
        if (before.first_read, before.first_read_of) != (settings.first_read, settings.first_read_of):
            self.answer_changed.emit()
            self.review_changed.emit()
            self.studies_changed.emit()
            self.record_changed.emit()
        self._watch_anew(before)

    def close(self) -> None:
        """Remember where the reader is and give up what is open; the services are closed by whoever made them."""
        self._models.cancel()
        self._loader.give_up_all()
        self._remember()
        self.release_claim()
        if self._has_begun:
            self._record("110100", "application stopped")

    def _remember(self) -> None:
        if self.study is not None and self.series is not None:
            model = self.model
            shown = self._models.book.of(self.study.uid, model.id) if model is not None else None
            run = (shown.model.id, shown.model.sha256) if shown is not None else ("", "")
            place = (self._list.paths, self.study.uid, self.series.uid, self.position)
            self._note_hanging(self.study.uid)
            self._store.save_left_off(LeftOff(*place, *run, tuple(self._hangings.items())))

    def _note_hanging(self, study_uid: str) -> None:
        told = self.describe_hanging()
        if told:
            self._hangings.pop(study_uid, None)
            self._hangings[study_uid] = told
            for uid in tuple(self._hangings)[:-REMEMBERED]:
                del self._hangings[uid]

    def remember_view(self) -> None:
        """The reader hung the study otherwise: it is there again after a restart."""
        self._remember()

    def hanging_of(self, study_uid: str) -> str:
        """How a study hung when it was last read, as `describe_hanging` told it; else empty."""
        return self._hangings.get(study_uid, "")

    def show_position(self, position: int) -> None:
        """Bring another frame of the series into view; past an end the last one. It is there again after a crash."""
        super().show_position(position)
        self._remember()

    # --- what the services report ---

    def receive(self, event: object) -> None:
        """Take in an event of the reading service, the engine or the store. GUI thread only."""
        match event:
            case (
                Decoded() | Opened() | OpenProgress() | ReadingFailed() | ReadingDropped() | ThumbnailMade()
                | ContentLoaded() | PageDrawn() | VolumeProgress() | VolumeMade()
            ):  # fmt: skip
                self._read(event)
            case Finished() | Failed() | Dropped():
                self._ended(event)
            case Progress():
                self._advanced(event)
            case Saved() | StoreFailed() | SignedElsewhere() | Loaded() | LeftOffLoaded():
                self._stored(event)
            case EveryReviewLoaded():
                self._take_reviews(event)
            case WorklistPage() | Neighbours() | FiltersRead() | WorklistFailed() | RecordChanged():
                self._worklist_told(event)
            case ArrivalsLoaded() | FilesSettled() | FilesGone() | WatchTold() | ArrivalAnalysed():
                self._arrival_told(event)
            case CaseGiven() | ProjectsRead() | CandidatesRead() | RepeatedRead():
                self._project_told(event)
            case ClaimAnswered():
                self._claim_answered(event)
            case RecordShared():
                text = "Another Overread window uses this record; what it does to a study open here is not seen."
                self._tell(Level.CAUTION, text, "Close one of the two windows.")
            case _:
                logger.error("an event of type %s has no receiver", type(event).__name__)

    def _stored(self, event: Saved | StoreFailed | SignedElsewhere | Loaded | LeftOffLoaded) -> None:
        match event:
            case Saved():
                self._saves.saved(event)
                if self._saves.is_saved:
                    self._summarise()
                self.save_changed.emit()
            case StoreFailed():
                if self._saves.failed(event):
                    self.notice_raised.emit(notice_of(event.error, "Not saved yet"))
                self.save_changed.emit()
                self._run_by_itself()
                self._take_returns()
            case SignedElsewhere():
                self._take_stored(event)
            case Loaded():
                self._restore(event.stored)
            case LeftOffLoaded():
                self._go_on(event.left_off)

    def _take_stored(self, event: SignedElsewhere) -> None:
        """What the reader did to a study that is signed in the store is gone; what was signed is shown."""
        self._saves.refused(event.tickets)
        self._models.book.forget(event.stored.study_uid)
        self._reviews.replace(event.stored.study_uid, event.stored.changes)
        self._restore(replace(event.stored, changes=()))
        text = "This study was signed elsewhere; reopen it. What was done here since is not in the record."
        self._tell(Level.FAILURE, text, "The signed review is shown. Begin an amendment to change it.")
        self.save_changed.emit()

    def _restore(self, stored: StoredStudy) -> None:
        uid, made_since = stored.study_uid, self._models.book.of_study(stored.study_uid)
        for answer in (*stored.answers, *made_since):
            self._models.book.add(uid, answer)
        left_off = self._left_off
        if left_off is not None and left_off.study_uid == uid and left_off.model_id:
            self._models.book.show_run(uid, left_off.model_id, left_off.sha256)
            self._models.recall(uid, left_off.model_id)
        if stored.answers:
            self._models.recall(uid, stored.answers[-1].model.id)
        if stored.changes:
            self._reviews.restore(uid, stored.changes, self._steps_known.get(uid, 0))
        self._loaded.add(uid)
        view = self._view
        if view is not None and view.study.uid == uid:
            self.answer_changed.emit()
            self.review_changed.emit()
            if view.frame is not None:
                self._set_aside_other_pixels(view, view.frame)
            self._run_by_itself()
        self.studies_changed.emit()
        self._take_returns()

    def _go_on(self, left_off: LeftOff | None) -> None:
        request_id = self._open(left_off.paths) if left_off is not None else ""
        self._hangings = {**dict(left_off.hangings if left_off is not None else ()), **self._hangings}
        if left_off is not None and request_id:
            self._resuming[request_id] = left_off
        else:
            self._open(self._resume_otherwise)

    def _show_again(self, request_id: str) -> bool:
        left_off = self._resuming.pop(request_id, None)
        if left_off is None:
            return super()._show_again(request_id)
        if not self._list.show_study(left_off.study_uid):
            return False
        self._list.show_series(left_off.series_uid)
        self._list.move_to(left_off.position)
        self._left_off = left_off
        return True

    def _nothing_opened(self, request_id: str) -> None:
        super()._nothing_opened(request_id)
        self._record("110103", "nothing could be opened", is_success=False)
        if self._resuming.pop(request_id, None) is not None:
            self._open(self._resume_otherwise)

    def _study_came(self, study: Study, paths: tuple[Path, ...]) -> None:
        super()._study_came(study, paths)
        name = self._log_names.study(study) if self._log_names else "a study"
        logger.info("opened %s: %d series", name, len(study.series))
        self._keep(StudyOpened(study, paths, self._clock(), self.reader_name))
        self._load(study.uid)

    def _arriving(self, *, is_new_study: bool) -> None:
        super()._arriving(is_new_study=is_new_study)
        self._remember()

    def _place_decoded(self, place: Place, frame: Frame) -> None:
        super()._place_decoded(place, frame)
        self._reports.decoded(place, frame)

    def _place_unreadable(self, place: Place) -> None:
        super()._place_unreadable(place)
        self._reports.unreadable(place)

    def _needed(self) -> tuple[FrameAddress, ...]:
        return (*super()._needed(), *self._reports.needed)


def _reported(measurement: Measurement, study: Study) -> ReportedMeasurement:
    """A measurement in words, with its series and 1-based frame."""
    value = "; ".join(str(one) for one in measurement.quantities)
    place = frame_order(study).get(measurement.frame)
    series = next((one for one in study.series if place is not None and one.uid == place[0]), None)
    named = (series.description or series.modality) if series is not None else ""
    where = f"{named} frame {place[1] + 1}".strip() if place is not None else ""
    caution = f" ({measurement.caution})" if measurement.caution else ""
    return ReportedMeasurement(measurement.title, value + caution, where)
