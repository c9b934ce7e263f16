"""Second layer of the session: models, and what they said of the study in view."""

from collections.abc import Callable, Iterable
from datetime import datetime

from app.answers import told
from app.event import Event
from app.frame_loader import FrameAddress, Place
from app.model_desk import ModelDesk
from app.notices import Level
from app.ports import EnginePort, ReadingPort, StorePort
from app.reading_list import InView
from app.save_state import SaveState
from app.session_studies import StudiesInView
from app.settings import Settings
from app.store.record import AnswerMade, StoreEvent
from app.study import Study
from inference.angle import MeasuredAngle
from inference.catalog import Catalog
from inference.finding import LabelProbability, Saliency
from inference.frame import Frame, FrameKey
from inference.model_card import ModelCard
from inference.request import Answer, FrameAnswer, Outcome, Progress

_BY_SLICE = "landmarks"
"""The task whose findings lie on the best slice of a series: one slice alone says little."""


class AnswersInView(StudiesInView):
    """Asks models about what is in view, and shows their answers for the frames they were made from."""

    def __init__(
        self,
        reading: ReadingPort,
        engine: EnginePort,
        catalog: Catalog,
        store: StorePort,
        settings: Settings,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(reading)
        self.answer_changed: Event[[]] = Event()
        self.save_changed: Event[[]] = Event()
        self.settings = settings
        self.catalog = catalog
        self._store, self._clock = store, clock
        self._saves = SaveState()
        self._models = ModelDesk(
            engine,
            catalog,
            tell=self.notice_raised.emit,
            keep=self._keep_answer,
            changed=self._models_changed,
            is_locked=self._is_locked,
        )
        self._told: dict[tuple[str, str], tuple[tuple[object, ...], Answer]] = {}
        self._loaded: set[str] = set()
        self._ran_by_itself: set[str] = set()

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
        """Ask the model about the frame in view; where no model is known, the router first.

        A model that marks points by their slice is asked about the whole series, the frame in view first.
        """
        view = self._view
        if view is not None:
            self._run_on(view)

    def _run_on(self, view: InView) -> None:
        model = self.model
        is_volume = model is not None and model.task == _BY_SLICE and len(self._list.places) > 1
        if is_volume and not self._is_locked(view.study.uid):
            self._models.run_series(view, self._list.places)
        self._models.run(view)
        if is_volume:
            self._advance_series()

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
        if view is not None and not self.is_hidden(view.study.uid):
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
        view = self._view
        return None if view is None or self.is_hidden(view.study.uid) else self._models.saliency(view)

    @property
    def answer(self) -> Answer | None:
        """What the selected model said of the study in view."""
        model = self.model
        answers = self.answers_of(self.study.uid) if self.study and model else ()
        return next((one for one in answers if model and one.model.id == model.id), None)

    def answers_of(self, study_uid: str) -> tuple[Answer, ...]:
        """What every shown model said of a study, the points of a series each on its best slice only.

        Nothing, while the reader's own first read of the study is awaited.
        """
        if self.is_hidden(study_uid):
            return ()
        return tuple(self._told_of(study_uid, one) for one in self._models.book.of_study(study_uid))

    def is_hidden(self, study_uid: str) -> bool:
        """Whether what models say of a study is kept from the reader for now."""
        return False

    def _told_of(self, study_uid: str, answer: Answer) -> Answer:
        known, found = self._told.get((study_uid, answer.model.id), ((), None))
        if found is answer:  # there is nothing to reduce in it, whatever is judged
            return answer
        study = self._list.find(study_uid)
        if study is None:
            return answer
        judged = self._judged(study_uid)
        now = (answer, study, *judged)
        if (
            found is None
            or len(known) != len(now)
            or any(one is not other for one, other in zip(known, now, strict=True))
        ):
            found = told(answer, study, frozenset().union(*judged))
            self._told[study_uid, answer.model.id] = now, found
        return found

    def _judged(self, study_uid: str) -> tuple[Iterable[str], ...]:
        """The ids of the findings that the reader has decided on or flagged; other objects only where they changed."""
        return ()

    def frames_read(self) -> tuple[int, int]:
        """How many frames of the series in view the selected model has answered, and how many there are."""
        places, model = self._list.places, self.model
        if self.study is None or model is None or self.is_hidden(self.study.uid):
            return 0, len(places)
        read = self._models.book.frames_read(self.study.uid, model.id)
        return sum(place.key in read for place in places), len(places)

    @property
    def frame_answer(self) -> FrameAnswer | None:
        """What the selected model said of the frame in view: probabilities, uncertainty, cautions."""
        view, answer, book = self._list.in_view, self.answer, self._models.book
        if view is None or answer is None:
            return None
        if answer is book.of(view.study.uid, answer.model.id):
            return book.frame_answer(view.study.uid, answer.model.id, view.place.key)
        return next((one for one in answer.frames if one.frame == view.place.key), None)

    def measured_on(self, study: Study, key: FrameKey) -> tuple[MeasuredAngle, ...]:
        """The angles that the model chosen for any open study measured on one of its frames."""
        if self.is_hidden(study.uid):
            return ()
        if self.study is not None and study.uid == self.study.uid:
            model_id = self.model.id if self.model is not None else ""
        else:
            ids = {answer.model.id for answer in self._models.book.of_study(study.uid)}
            model_id = self._models.chosen_among(study, ids) if ids else ""
        said = self._models.book.frame_answer(study.uid, model_id, key)
        return said.angles if said is not None else ()

    def probabilities_in_view(self) -> tuple[LabelProbability, ...]:
        """The selected model's probabilities for the frame in view."""
        answer = self.frame_answer
        return answer.probabilities if answer else ()

    @property
    def can_run(self) -> bool:
        """Whether there is something to ask and nothing is under way."""
        return self._models.can_run(self._view)

    # --- what the engine reports, and the frames that models wait for ---

    def _ended(self, outcome: Outcome) -> None:
        if self._models.ended(outcome, self._view):
            self._frame_answered()
        self._advance_series()

    def _advanced(self, progress: Progress) -> None:
        if self._models.advanced(progress):
            self.progress_changed.emit()

    def _is_locked(self, study_uid: str) -> bool:
        """Whether a study is signed, so that no model may add to it."""
        return False

    def _frame_answered(self) -> None:
        """The model has answered what the reader asked of the frame in view."""

    def _advance_series(self) -> None:
        if self._models.series_run is not None:
            self._models.advance_series(self._fetched)
            self.progress_changed.emit()

    def _fetched(self, place: Place) -> Frame | None:
        frame = self._loader.kept(place)
        if frame is None:
            self._loader.fetch(place)
        return frame

    def _moving_on(self) -> None:
        self._models.moved_on()
        super()._moving_on()

    def _arrived(self) -> None:
        super()._arrived()
        self.answer_changed.emit()

    def _frame_came(self, view: InView) -> None:
        super()._frame_came(view)
        if view.frame is not None:
            self._set_aside_other_pixels(view, view.frame)
        self._models.frame_shown(view)
        self._run_by_itself()

    def _set_aside_other_pixels(self, view: InView, frame: Frame) -> None:
        if frame.digest and self._models.book.set_aside_other_pixels(view.study.uid, frame.key, frame.digest):
            text = "An earlier answer was for other pixels than these; it is not shown."
            self._tell(Level.CAUTION, text, "Run the model again.")
            self.answer_changed.emit()

    def _run_by_itself(self) -> None:
        view = self._view
        if not self.settings.auto_run or view is None or view.frame is None:
            return
        is_known = view.study.uid in self._loaded or self._saves.has_failed
        is_known = is_known and not self._is_locked(view.study.uid)
        if is_known and view.study.uid not in self._ran_by_itself and not self._models.book.of_study(view.study.uid):
            self._ran_by_itself.add(view.study.uid)
            self._run_on(view)

    def _frame_failed(self) -> None:
        super()._frame_failed()
        self._models.frame_missing()

    def _place_decoded(self, place: Place, frame: Frame) -> None:
        super()._place_decoded(place, frame)
        if self._models.series_run is not None:
            self._models.series_run.decoded(place, frame)
            self._advance_series()

    def _place_unreadable(self, place: Place) -> None:
        super()._place_unreadable(place)
        if self._models.series_run is not None:
            self._models.series_run.unreadable(place)
            self._advance_series()

    def _needed(self) -> tuple[FrameAddress, ...]:
        run = self._models.series_run
        return (*super()._needed(), *(run.needed() if run is not None else ()))

    def _models_changed(self) -> None:
        self.answer_changed.emit()
        self.progress_changed.emit()

    def _keep_answer(self, study_uid: str, answer: Answer, is_shadow: bool) -> None:
        self._keep(AnswerMade(study_uid, answer, self._clock(), is_shadow, self._at_work()))

    def _at_work(self) -> str:
        """The printed name of the reader at work."""
        return self.settings.reader_name

    def _keep(self, event: StoreEvent) -> None:
        self._saves.sent(self._store.append(event))
