"""First layer of the session: the open studies, and the study, series and frame in view."""

import logging
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path, PurePath

from app.companion import Companion
from app.companion_desk import CompanionDesk, CompanionState, first_place
from app.event import Event
from app.frame_loader import FrameAddress, FrameLoader, Place
from app.notices import Level, Notice, notice_of
from app.ports import ReadingPort
from app.reading import InputRecord, OpenedInputs
from app.reading.frame_cache import FrameCache
from app.reading.service import (
    ContentLoaded,
    Decoded,
    Opened,
    OpenProgress,
    PageDrawn,
    ReadingDropped,
    ReadingEvent,
    ReadingFailed,
    ThumbnailMade,
    VolumeMade,
    VolumeProgress,
)
from app.reading_list import InView, ReadingList
from app.study import Series, Study
from app.thumbnail_desk import ThumbnailDesk
from app.volume import Volume, VolumeError
from app.volume_desk import VolumeDesk
from inference.frame import Frame, FrameKey

_TOLD_FAILURES = 3

logger = logging.getLogger(__name__)


class StudiesInView:
    """Opens studies and shows their frames; the layers above hear of each step through the methods at its end."""

    def __init__(self, reading: ReadingPort) -> None:
        self.studies_changed: Event[[]] = Event()
        self.study_changed: Event[[]] = Event()
        self.frame_changed: Event[[]] = Event()
        self.progress_changed: Event[[]] = Event()
        self.thumbnail_made: Event[[FrameKey]] = Event()
        self.notice_raised: Event[[Notice]] = Event()
        self.companions_changed: Event[[]] = Event()
        self.documents_opened: Event[[tuple[Companion, ...]]] = Event()
        self.page_drawn: Event[[str, int, object]] = Event()
        self.frame_decoded: Event[[Place]] = Event()
        self.volume_made: Event[[Volume]] = Event()
        self.frame: Frame | None = None
        self.open_progress: OpenProgress | None = None
        self._reading = reading
        self._list = ReadingList()
        self._loader = FrameLoader(reading)
        self._thumbnails = ThumbnailDesk(reading)
        self._companions = CompanionDesk(reading)
        self._openings: dict[str, tuple[Path, ...]] = {}
        self._beside: tuple[FrameAddress, ...] = ()
        self._volume = VolumeDesk(reading)

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
    def _view(self) -> InView | None:
        view = self._list.in_view
        return replace(view, frame=self.frame) if view is not None else None

    @property
    def is_opening(self) -> bool:
        """Whether files are being opened."""
        return bool(self._openings)

    def open(self, paths: Sequence[Path]) -> None:
        """Open files and folders; what is on screen stays until something could be opened."""
        self._open(paths)

    def _open(self, paths: Sequence[Path]) -> str:
        if not paths:
            return ""
        request_id = self._reading.open(tuple(paths))
        self._openings[request_id] = tuple(paths)
        self.progress_changed.emit()
        return request_id

    def cancel_open(self) -> None:
        """Give up opening; what is open stays."""
        for request_id in self._openings:
            self._reading.cancel(request_id)

    def show_study(self, uid: str) -> None:
        """Bring a study into view."""
        if self._list.show_study(uid):
            self._arrive(is_new_study=True)

    def show_series(self, uid: str) -> None:
        """Bring a series of the study in view into view."""
        if self._list.show_series(uid):
            self._arrive(is_new_study=False)

    def show_position(self, position: int) -> None:
        """Bring another frame of the series into view; past an end the last one."""
        if self._list.move_to(position):
            self._move()

    def _move(self) -> None:
        self._moving_on()
        self._want_frame()
        self._tell_frame()
        self.progress_changed.emit()

    def show_place(self, study_uid: str, series_uid: str, position: int) -> None:
        """Bring one frame of any open study into view in one step, so that nobody sees another one in between."""
        before = self._list.in_view
        if not self._list.show_place(study_uid, series_uid, position):
            return
        is_new_study = before is None or before.study.uid != study_uid
        if is_new_study or before is None or before.series.uid != series_uid:
            self._arrive(is_new_study=is_new_study)
        elif before.position != self.position:
            self._move()

    def want_beside(self, places: Collection[Place]) -> dict[Place, Frame | None]:
        """Frames for what is shown beside the frame in view: at hand, or asked for (`frame_decoded` tells of each).

        Each call replaces the last: what is not named again is no longer needed.
        """
        self._beside = tuple(place.address for place in places)
        return {place: self._loader.want_beside(place) for place in places}

    def want_volume(self) -> None:
        """Ask for the series in view as a volume (`volume_made`); told with the reason where it is none."""
        if self.series is None:
            return
        try:
            self._volume.want(self.series)
        except VolumeError as error:
            self.notice_raised.emit(notice_of(error, "No planes can be cut"))
        self.progress_changed.emit()

    @property
    def volume_progress(self) -> VolumeProgress | None:
        """How far the volume that was asked for has come; None while none is on its way."""
        return self._volume.progress

    def cancel_volume(self) -> None:
        """Give up the volume that is on its way."""
        self._volume.cancel()
        self.progress_changed.emit()

    def share_frames(self, cache: FrameCache) -> None:
        """Keep decoded frames where the reading service keeps them: one copy of each."""
        self._loader.cache = cache

    def at_hand(self, place: Place) -> Frame | None:
        """A frame, if it is decoded already."""
        return self._loader.kept(place)

    def keep_at_hand(self, place: Place, frame: Frame | None) -> None:
        """Keep a frame that another viewport shows, so that it is there when that one comes into view."""
        if frame is not None and frame.key == place.key:
            self._loader.keep(place, frame)

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

    # --- what stands beside the pictures ---

    @property
    def companions(self) -> tuple[Companion, ...]:
        """The presentation states, segmentations, maps, reports and documents of the study in view; without one all."""
        return self._companions.of_study(self.study)

    def companion_state(self, uid: str) -> CompanionState:
        """The content of one, as far as it was asked for."""
        return self._companions.state(uid)

    def want_companion(self, uid: str) -> None:
        """Ask for the content of one (`companions_changed`)."""
        self._companions.want(uid)

    def want_page(self, uid: str, number: int, width: int) -> None:
        """Ask for one page of a document, 1-based (`page_drawn`)."""
        self._companions.want_page(uid, number, width)

    def show_place_of(self, uid: str) -> bool:
        """Bring the first frame into view that a layer has something for; False where there is none."""
        study = self.study
        place = first_place(self._companions.state(uid).content, study) if study is not None else None
        if place is None:
            return False
        if self.series is None or self.series.uid != place[0]:
            self.show_series(place[0])
        self.show_position(place[1])
        return True

    def _companion_ended(self, request_id: str, failed: ReadingFailed | None) -> bool:
        uid = self._companions.ended(request_id, failed.error if failed is not None else None)
        if uid is None:
            return False
        if failed is not None:
            self.notice_raised.emit(notice_of(failed.error, "It cannot be shown"))
        self.companions_changed.emit()
        return True

    # --- what the reading service reports ---

    def _read(self, event: ReadingEvent) -> None:
        match event:
            case Decoded():
                self._decoded(event)
            case Opened():
                self._opened(event.request_id, event.inputs)
            case OpenProgress():
                self.open_progress = event
                self.progress_changed.emit()
            case ThumbnailMade():
                if self._thumbnails.arrived(event):
                    self.thumbnail_made.emit(event.key)
            case VolumeProgress() | VolumeMade():
                self._assembled(event)
            case ContentLoaded():
                if self._companions.arrived(event):
                    self.companions_changed.emit()
            case PageDrawn():
                page = self._companions.page_arrived(event)
                if page is not None:
                    self.page_drawn.emit(*page)
            case ReadingFailed():
                self._reading_ended(event.request_id, event)
            case ReadingDropped():
                self._reading_ended(event.request_id, None)

    def _assembled(self, event: VolumeProgress | VolumeMade) -> None:
        if isinstance(event, VolumeProgress):
            self._volume.advanced(event)
        is_made = isinstance(event, VolumeMade) and self._volume.arrived(event)
        self.progress_changed.emit()
        if isinstance(event, VolumeMade) and is_made:
            self.volume_made.emit(event.volume)

    def _opened(self, request_id: str, inputs: OpenedInputs) -> None:
        paths = self._end_opening(request_id)
        self._tell_failures(inputs)
        fresh_companions = self._companions.add(inputs.companions)
        if not inputs.studies:
            self._nothing_opened(request_id)
            self._tell_companions(fresh_companions)
            return
        fresh = [one for one in inputs.studies if self._list.find(one.uid) is None]
        self._loader.forget(i.source for study in inputs.studies for series in study.series for i in series.instances)
        self._list.add(inputs.studies, paths)
        for study in fresh:
            self._study_came(study, paths)
        if not self._show_again(request_id):
            self._list.show_study(inputs.studies[0].uid)
        self._arrive(is_new_study=True, is_list_new=True)
        if fresh_companions:
            self.companions_changed.emit()

    def _tell_companions(self, fresh: tuple[Companion, ...]) -> None:
        """Nothing else was opened: what can be read by itself is shown at once."""
        if not fresh:
            return
        self.companions_changed.emit()
        documents = tuple(one for one in fresh if not one.kind.is_layer)
        if documents:
            self.documents_opened.emit(documents)

    def _end_opening(self, request_id: str) -> tuple[Path, ...]:
        paths = self._openings.pop(request_id, ())
        self.open_progress = None
        self.progress_changed.emit()
        return paths

    def _tell_failures(self, inputs: OpenedInputs) -> None:
        for record in inputs.failures[:_TOLD_FAILURES]:
            self._tell(Level.FAILURE, f"{_called(record)} was not opened: {record.reason}", record.advice)
        more = len(inputs.failures) - _TOLD_FAILURES
        if more > 0:
            self._tell(Level.FAILURE, f"{more} more files were not opened.")
        beside = {(one.source.path, one.source.member) for one in inputs.companions}
        unread = [one for one in inputs.documents if (one.path, one.member) not in beside]
        for record in unread[:_TOLD_FAILURES]:
            self._tell(Level.INFORMATION, f"{_called(record)} {next(iter(record.flags), 'holds no picture')}.")
        if not inputs.studies and not inputs.failures and not inputs.documents:
            self._tell(Level.CAUTION, "There is no picture in what was opened.")

    def _arrive(self, *, is_new_study: bool, is_list_new: bool = False) -> None:
        # Everything is in its place before anyone is told: a listener never sees one study with another's frame.
        self._moving_on()
        self._want_frame()
        self._arriving(is_new_study=is_new_study)
        if is_list_new:
            self.studies_changed.emit()
        self.study_changed.emit()
        self._tell_frame()
        self._arrived()
        self.progress_changed.emit()

    def _want_frame(self) -> None:
        view = self._list.in_view
        self.frame = self._loader.want(view.place) if view is not None else None

    def _tell_frame(self) -> None:
        if self.frame is not None:
            self._frame_is_here()
        self.frame_changed.emit()

    def _frame_is_here(self) -> None:
        view = self._view
        if view is not None:
            self._loader.prefetch(self._list.places, view.position, self._needed())
            self._frame_came(view)

    def _decoded(self, event: Decoded) -> None:
        place = self._loader.arrived(event.request_id, event.frame)
        if place is None:
            return
        self._place_decoded(place, event.frame)
        self.frame_decoded.emit(place)
        self._loader.go_on()
        view = self._list.in_view
        if view is not None and place.address == view.place.address and self.frame is not event.frame:
            self.frame = event.frame
            self._frame_is_here()
            self.frame_changed.emit()

    def _reading_ended(self, request_id: str, failed: ReadingFailed | None) -> None:
        if self._volume.ended(request_id):
            if failed is not None:
                self.notice_raised.emit(notice_of(failed.error, "No planes can be cut"))
            self.progress_changed.emit()
            return
        if request_id in self._openings:
            self._end_opening(request_id)
            if failed is not None:
                self.notice_raised.emit(notice_of(failed.error, "Nothing was opened"))
            self._nothing_opened(request_id)
            return
        if self._companion_ended(request_id, failed):
            return
        place = None if self._thumbnails.ended(request_id) else self._loader.ended(request_id)
        if place is None:
            return
        view = self._list.in_view
        if failed is not None and view is not None and place.address == view.place.address and self.frame is None:
            self._frame_failed()
            self.notice_raised.emit(notice_of(failed.error, "This frame cannot be shown"))
            self.progress_changed.emit()
        if not self._loader.is_asked(place):
            self._place_unreadable(place)

    def _tell(self, level: Level, text: str, advice: str = "") -> None:
        self.notice_raised.emit(Notice(level, text, advice))

    # --- what the layers above hear of ---

    def _study_came(self, study: Study, paths: tuple[Path, ...]) -> None:
        """A study was opened that was not open before."""

    def _nothing_opened(self, request_id: str) -> None:
        """A request to open has ended with no study."""

    def _show_again(self, request_id: str) -> bool:
        """Show what was in view when the reader left off, if this request was for that."""
        return False

    def _moving_on(self) -> None:
        """Another frame is about to come into view."""

    def _arriving(self, *, is_new_study: bool) -> None:
        """Another study or series is in view; nobody was told yet."""

    def _arrived(self) -> None:
        """Another study or series is in view, and its frame if it is at hand."""

    def _frame_came(self, view: InView) -> None:
        """The frame in view is decoded."""

    def _frame_failed(self) -> None:
        """The frame in view cannot be decoded."""

    def _place_decoded(self, place: Place, frame: Frame) -> None:
        """Some frame was decoded, in view or not."""

    def _place_unreadable(self, place: Place) -> None:
        """Some frame will not come."""

    def _needed(self) -> tuple[FrameAddress, ...]:
        """Frames on their way that are wanted wherever the reader looks."""
        return self._beside


def _called(record: InputRecord) -> str:
    """A file's name, without its folder: for the screen only, it may name a patient."""
    return PurePath(record.member or record.path.name).name or "A file"
