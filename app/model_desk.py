"""What models are asked of the study in view, and what becomes of their answers."""

from collections.abc import Callable

from app.answers import AnswerBook, saliency_of
from app.frame_loader import Place
from app.inference_desk import InferenceDesk, Purpose, Question
from app.model_choice import (
    CHOOSE,
    Choice,
    RoutingQuestion,
    choose,
    next_router,
    ranked,
    refusal,
    routed,
    routing_question,
    shadows,
)
from app.notices import Level, Notice, notice_of
from app.ports import EnginePort
from app.reading_list import InView
from app.series_run import SeriesRun
from app.study import Series, Study
from inference.catalog import Catalog
from inference.errors import ModelRefusedError
from inference.finding import Saliency
from inference.frame import Frame
from inference.model_card import ModelCard
from inference.request import Answer, Explanation, Failed, Finished, Outcome, Progress

_SIGNED = Notice(Level.CAUTION, "This study is signed; amend it to run a model again.", "Nothing was added to it.")


class ModelDesk:
    """Chooses the model, asks it, and files what it says.

    `tell` hears notices, `keep` every answer that is to be stored (study UID, answer, whether of a shadow model),
    `changed` that answers or progress are no longer what they were. `is_locked` says of a study whether it is signed:
    then nothing but the maps of what was answered already comes to it.
    """

    def __init__(
        self,
        engine: EnginePort,
        catalog: Catalog,
        *,
        tell: Callable[[Notice], None],
        keep: Callable[[str, Answer, bool], None],
        changed: Callable[[], None],
        is_locked: Callable[[str], bool],
    ) -> None:
        self.catalog = catalog
        self.book = AnswerBook()
        self.explained_label = ""
        self._explained_method = ""
        self.series_run: SeriesRun | None = None
        self.question: RoutingQuestion | None = None
        self._refused: dict[str, tuple[str, str]] = {}
        self._desk = InferenceDesk(engine)
        self._tell, self._keep, self._changed, self._is_locked = tell, keep, changed, is_locked
        self._chosen: dict[str, str] = {}
        self._runs_when_shown = False
        self._ranked: tuple[Series | None, Frame | None, tuple[ModelCard, ...]] = (None, None, ())
        self._choice: tuple[Series | None, Frame | None, Choice] = (None, None, Choice())

    def take_catalog(self, catalog: Catalog) -> None:
        """Go on with other models: one was added. What was chosen and answered stays."""
        self.catalog = catalog
        self._ranked, self._choice = (None, None, ()), (None, None, Choice())
        self._refused.clear()
        self._changed()

    def refused(self, card: ModelCard) -> str:
        """Why these weights were refused when they were asked last; empty if they were not."""
        sha256, reason = self._refused.get(card.id, ("", ""))
        return reason if sha256 == card.file.sha256 else ""

    def models(self, view: InView | None) -> tuple[ModelCard, ...]:
        """The models the reader can choose, the fitting ones first."""
        series, frame = (view.series, view.frame) if view else (None, None)
        if not self._ranked[2] or self._ranked[0] is not series or self._ranked[1] is not frame:
            self._ranked = series, frame, ranked(self.catalog.cards, series, frame)
        return self._ranked[2]

    def _choose(self, view: InView) -> Choice:
        if self._choice[0] is not view.series or self._choice[1] is not view.frame:
            self._choice = view.series, view.frame, choose(self.catalog, view.series, view.frame)
        return self._choice[2]

    def model(self, view: InView | None) -> ModelCard | None:
        """The reader's choice for this study, the router's, or the one that the header calls for; None: unknown."""
        if view is None:
            return None
        chosen = self._chosen.get(view.study.uid, "")
        card = next((one for one in self.models(view) if one.id == chosen), None)
        return card or self._choose(view).card

    def select(self, study_uid: str, model_id: str) -> None:
        """The reader chooses; CatalogError if there is no such model."""
        card = self.catalog.card(model_id)
        refused = refusal(card)
        if refused:
            self._tell(Notice(Level.CAUTION, refused, "Choose another model."))
            return
        if self._chosen.get(study_uid) != model_id:
            self._desk.cancel_urgent()
            self.explained_label = ""
        self._chosen[study_uid] = model_id
        if self.question is not None and self.question.study_uid == study_uid:
            self.question = None
        self._changed()

    def chosen_among(self, study: Study, answered: set[str]) -> str:
        """The id of the model whose findings are shown for a study that is not in view; empty if none answered."""
        chosen = self._chosen.get(study.uid, "")
        if chosen in answered or not study.series:
            return chosen
        fitting = ranked(self.catalog.cards, study.series[0])
        return next((card.id for card in fitting if card.id in answered), "")

    def recall(self, study_uid: str, model_id: str) -> None:
        """The model that answered when the study was open before; anything chosen since wins."""
        self._chosen.setdefault(study_uid, model_id)

    def can_run(self, view: InView | None) -> bool:
        """Whether there is a model to ask, or a router to ask which; and nothing is under way."""
        if view is None or self.is_running or self._is_locked(view.study.uid):
            return False
        return self.model(view) is not None or self._choose(view).router is not None

    def run(self, view: InView) -> None:
        """Ask the model about the frame in view, as soon as it is decoded; the router first where none is known."""
        self._runs_when_shown = view.frame is None and not self._is_locked(view.study.uid)
        if self._is_locked(view.study.uid):
            self._tell(_SIGNED)
            self._changed()
            return
        if view.frame is not None:
            card = self.model(view)
            router = None if card else self._choose(view).router
            if card is not None:
                self._desk.ask(view.study.uid, card, (view.frame,), Purpose.ANSWER)
            elif router is not None:
                self._desk.ask(view.study.uid, router, (view.frame,), Purpose.ROUTE)
            else:
                self._tell(Notice(Level.CAUTION, "It is not known which model reads this study.", CHOOSE))
        self._changed()

    def run_series(self, view: InView, places: tuple[Place, ...]) -> None:
        """Ask the model about every frame of the series, behind everything urgent."""
        card = self.model(view)
        if self._is_locked(view.study.uid):
            self._tell(_SIGNED)
            return
        if card is None:
            self._tell(Notice(Level.CAUTION, "It is not known which model reads this series.", CHOOSE))
            return
        self.cancel()
        self.series_run = SeriesRun(view.study.uid, card, list(places), len(places))
        self._changed()

    def explain(self, view: InView, label: str, method: str = "") -> None:
        """Ask for the map of one label; one that is there already is shown at once."""
        card = self.model(view)
        if card is None or view.frame is None:
            self._tell(Notice(Level.INFORMATION, "There is nothing to explain yet.", "Run a model first."))
            return
        if self._is_locked(view.study.uid) and not self.book.has_answered(view.study.uid, card.reference(), view.frame):
            self._tell(_SIGNED)
            return
        self.explained_label, self._explained_method = label, method
        if self._map(view, method) is None:
            asked = Explanation(label, method)
            self._desk.ask(view.study.uid, card, (view.frame,), Purpose.EXPLAIN, explain=asked)
        self._changed()

    def saliency(self, view: InView | None) -> Saliency | None:
        """The map of the explained label for the frame in view, if it is there; of another method where it must be."""
        return self._map(view, self._explained_method) or self._map(view, "")

    def _map(self, view: InView | None, method: str) -> Saliency | None:
        card = self.model(view)
        if view is None or view.frame is None or card is None or not self.explained_label:
            return None
        said = self.book.frame_answer(view.study.uid, card.id, view.frame.key)
        return saliency_of(said, self.explained_label, method)

    @property
    def is_running(self) -> bool:
        """Whether the reader waits for a model."""
        return self._desk.urgent is not None or self.series_run is not None or self._runs_when_shown

    @property
    def progress(self) -> Progress | None:
        """How far the run that the reader waits for has come."""
        if self._desk.progress is not None:
            return self._desk.progress
        if self.series_run is not None:
            return self.series_run.progress
        return Progress("", 0.0, "waiting for the frame") if self._runs_when_shown else None

    def moved_on(self) -> None:
        """The reader looks elsewhere: the urgent question is no longer wanted; a series run goes on."""
        self._runs_when_shown = False
        self._desk.cancel_urgent()

    def cancel(self) -> None:
        """Stop everything that the reader waits for."""
        self.moved_on()
        self.series_run = None
        self._desk.cancel_purpose(Purpose.SERIES)
        self._changed()

    def frame_shown(self, view: InView) -> None:
        """The frame in view was decoded: ask now what waited for it."""
        if self._runs_when_shown:
            self.run(view)

    def frame_missing(self) -> None:
        """The frame in view cannot be decoded: what waited for it waits no longer."""
        self._runs_when_shown = False

    def advance_series(self, fetch: Callable[[Place], Frame | None]) -> None:
        """Take the series run one step on: decode its next frames, or ask about a chunk that is whole."""
        run = self.series_run
        if run is None:
            return
        for place in run.next_places():
            frame = fetch(place)
            if frame is not None:
                run.decoded(place, frame)
        chunk = run.ready_chunk()
        if chunk:
            self._desk.ask(run.study_uid, run.card, chunk, Purpose.SERIES, is_urgent=False)
        elif run.is_over:
            self.series_run = None
            unread = f"; {run.unread} could not be read" if run.unread else ""
            told = f"{run.card.display_name} has answered {run.answered} of {run.total} frames{unread}."
            self._tell(Notice(Level.CAUTION if run.unread else Level.INFORMATION, told))

    def advanced(self, progress: Progress) -> bool:
        """Take in progress; False if nobody waits for it."""
        return self._desk.advanced(progress)

    def ended(self, outcome: Outcome, view: InView | None) -> bool:
        """File the outcome of a request; True where it answers what the reader asked of the frame in view."""
        question = self._desk.ended(outcome)
        if question is None:
            return False
        if isinstance(outcome, Finished):
            self._refused.pop(question.card.id, None)
            self._answered(question, outcome.answer, view)
        elif isinstance(outcome, Failed) and question.purpose is not Purpose.SHADOW:
            if isinstance(outcome.error, ModelRefusedError):
                self._refused[question.card.id] = question.card.file.sha256, str(outcome.error)
            name = question.card.display_name
            self._tell(notice_of(outcome.error, "" if str(outcome.error).startswith(name) else name))
        if question.purpose is Purpose.SERIES and self.series_run is not None:
            self.series_run.chunk_answered(len(question.frames))
            if isinstance(outcome, Failed):
                self.series_run = None
        self._changed()
        return isinstance(outcome, Finished) and question.purpose is Purpose.ANSWER and question.is_of(view)

    def _answered(self, question: Question, answer: Answer, view: InView | None) -> None:
        if question.purpose is Purpose.SHADOW:
            self._keep(question.study_uid, answer, True)
            return
        if self._is_locked(question.study_uid):
            known = self.book.maps_only(question.study_uid, answer) if question.purpose is Purpose.EXPLAIN else None
            if known is None:
                self.series_run = None if question.purpose is Purpose.SERIES else self.series_run
                self._tell(_SIGNED)
                return
            answer = known
        if question.purpose is Purpose.ROUTE:
            self._routed(question, answer)
        else:
            if self.book.add(question.study_uid, answer):
                self._keep(question.study_uid, answer, False)
            is_asked = question.purpose in (Purpose.ANSWER, Purpose.SERIES)
            if is_asked and view is not None and view.study.uid == question.study_uid:
                self._ask_shadows(question, view)

    def _routed(self, question: Question, answer: Answer) -> None:
        card, notice = routed(self.catalog, question.card, answer)
        if card is None and (other := self._next_router(question)) is not None:
            self._desk.ask(question.study_uid, other, question.frames, Purpose.ROUTE)
            return
        self._tell(notice)
        if card is None:
            self.question = routing_question(
                self.catalog, question.card, answer, question.study_uid, notice.text, self._choice[0]
            )
        else:
            self._chosen.setdefault(question.study_uid, card.id)
            self._desk.ask(question.study_uid, card, question.frames, Purpose.ANSWER)

    def _next_router(self, question: Question) -> ModelCard | None:
        """The router to ask next about the same frames, where they are still those that the choice was made for."""
        series, frame, _ = self._choice
        return next_router(self.catalog, question.card, series, frame) if series is not None else None

    def _ask_shadows(self, question: Question, view: InView) -> None:
        for card in shadows(self.catalog.cards, view.series, question.frames[0]):
            self._desk.ask(question.study_uid, card, question.frames, Purpose.SHADOW, is_urgent=False)
