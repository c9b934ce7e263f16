"""Reads one study with nobody at the screen: chooses the model, answers its frames, explains, and makes the report."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from app.answers import told
from app.model_choice import ROUTER, Choice, choose, next_router, routed
from app.report import Report, build_report, choose_key_frames, top_label
from app.review import Review
from app.study import Instance, Series, Study
from inference.catalog import Catalog
from inference.errors import InputRefusedError, OverreadError
from inference.frame import Frame, FrameKey
from inference.model_card import ModelCard
from inference.model_pool import ModelPool
from inference.request import Answer, Explanation, FrameAnswer, InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now

FRAME_LIMIT = 64
"""Frames read of one series, evenly spaced; a longer one is said to be sampled."""

CHOOSE_ONE = "Choose one with --model."
"""What a command says beside an `unanswered` study; a report has no command line."""
_AT_ONCE = 8

Stage = Callable[[float, str], None]
Place = tuple[Instance, int]


class FrameSource(Protocol):
    """Where decoded frames come from: the keeper of the reader process, or what reads ahead of it."""

    def decode(self, instance: Instance, number: int = 1) -> Frame:
        """One frame, 1-based; raises UnreadableError or UnsafeError."""


class Answering(Protocol):
    """Answers requests elsewhere: the window's engine, which a pool of models of its own would only hinder."""

    def answer(self, request: InferenceRequest) -> Answer:
        """The answer to every frame of a request; raises OverreadError and Cancelled."""


@dataclass(slots=True)
class Unattended:
    """The models and the frames, for one study after another.

    `model` None lets the header decide, and the routers where it says too little; a router as `model` decides alone.
    """

    keeper: FrameSource
    pool: ModelPool | Answering
    catalog: Catalog
    model: ModelCard | None = None
    is_explaining: bool = True
    results: ResultCache = field(default_factory=ResultCache)

    def report(self, study: Study, stage: Stage = lambda fraction, words: None) -> tuple[Report, tuple[str, ...]]:
        """The report, and a sentence for each frame that could not be decoded.

        Where no model fits, the report's `unanswered` says why: that is no failure of the input. Raises
        OverreadError where the study cannot be read at all, or where the model that was asked for refuses it.
        """
        reading = _StudyReading(self, study, stage)
        for place, series in enumerate(study.series):
            reading.read(series, place / len(study.series), 1 / len(study.series))
        return reading.report(), tuple(reading.failures)

    def answers(self, study: Study) -> tuple[Answer, ...]:
        """What the models that fit a study say of it; none where none fits. Raises OverreadError as `report` does."""
        reading = _StudyReading(self, study, lambda fraction, words: None)
        for series in study.series:
            reading.read(series, 0.0, 1.0)
        return reading.answers()

    def ask(self, card: ModelCard, frames: Sequence[Frame], stage: Stage, explain: Explanation | None = None) -> Answer:
        """The answer to some frames, now."""
        request = InferenceRequest("unattended", tuple(frames), card, is_urgent=False, explain=explain)
        if not isinstance(self.pool, ModelPool):
            return self.pool.answer(request)
        return answer_now(request, self.pool, self.results, progress=stage)


class _StudyReading:
    """One study on its way to its report."""

    def __init__(self, reader: Unattended, study: Study, stage: Stage) -> None:
        self._reader = reader
        self._study = study
        self._stage = stage
        self._answers: list[Answer] = []
        self._cards: dict[str, ModelCard] = {}
        self._unanswered: dict[str, None] = {}
        self._cautions: dict[str, None] = {}
        self._refusal: InputRefusedError | None = None
        self._unreadable: OverreadError | None = None
        self.failures: list[str] = []

    def read(self, series: Series, start: float, share: float) -> None:
        """Choose a model for a series and answer its frames; what hinders is kept, not raised."""
        places = sampled(series.frames())
        if len(places) < series.frame_count:
            self._cautions[f"The frames read of a series of {series.frame_count} are evenly spaced."] = None
        probe = self._probe(places)
        if probe is None:
            return
        try:
            asked = self._reader.model
            card = self._chosen(series, probe) if asked is None or asked.task == ROUTER else asked
            if card is not None:
                self._cards[card.id] = card
                self._answer(card, places, probe, _part(self._stage, start, share))
        except InputRefusedError as refusal:
            self._refusal = self._refusal or refusal

    def answers(self) -> tuple[Answer, ...]:
        """What was said; raises what hindered where nothing could be answered."""
        if not self._answers and not self._unanswered:
            if self._refusal is not None and self._reader.model is not None:
                raise self._refusal
            if self._refusal is None and self._unreadable is not None:
                raise self._unreadable
        return tuple(self._answers)

    def report(self) -> Report:
        """What was found; raises what hindered where nothing could be answered."""
        self.answers()
        reasons = [*self._unanswered, *([str(self._refusal)] if self._refusal else [])]
        keys = choose_key_frames(self._answers) or self._first_frame()
        report = build_report(
            self._study,
            self._answers,
            Review(self._study.uid),
            self._decoded([place for key in keys if (place := self._place(key)) is not None]),
            cards=self._cards.values(),
        )
        return replace(
            report,
            unanswered="" if self._answers else " ".join(reasons),
            cautions=tuple(dict.fromkeys((*report.cautions, *self._cautions))),
        )

    def _chosen(self, series: Series, frame: Frame) -> ModelCard | None:
        """The model that the header calls for, or that a router names: the one asked for, else each in its turn."""
        catalog, asked = self._reader.catalog, self._reader.model
        choice = choose(catalog, series, frame) if asked is None else Choice(router=asked)
        if choice.card is not None:
            return choice.card
        router, told = choice.router, [] if choice.router else ["No model fits this study."]
        while router is not None:
            self._stage(0.0, "Naming the kind of picture")
            card, notice = routed(catalog, router, self._reader.ask(router, [frame], lambda *_: None))
            if card is not None:
                self._cautions[notice.text] = None
                return card
            told.append(notice.text)
            router = next_router(catalog, router, series, frame) if asked is None else None
        self._unanswered[" ".join(told)] = None
        return None

    def _answer(self, card: ModelCard, places: Sequence[Place], probe: Frame, stage: Stage) -> None:
        """Answer the frames a few at a time, so that a long series need not fit in memory."""
        answers: list[Answer] = []
        for start in range(0, len(places), _AT_ONCE):
            some = places[start : start + _AT_ONCE]
            frames = [probe] if len(places) == 1 else self._decoded(some)
            if frames:
                part = _part(stage, start / len(places), len(some) / len(places))
                answers.append(self._reader.ask(card, frames, part))
        if answers:
            whole = told(joined(answers), self._study)
            self._answers.append(self._explained(card, whole) if self._reader.is_explaining else whole)

    def _explained(self, card: ModelCard, answer: Answer) -> Answer:
        """The answer with a map for each of its key frames, where the card says how maps are made."""
        if card.explain is None and card.task != "landmarks":  # heatmaps are what such a model answers with
            return answer
        by_key = {one.frame: one for one in answer.frames}
        timings = [answer]
        for key in choose_key_frames([answer]):
            place, label = self._place(key), top_label(by_key[key])
            if place is None or not label:
                continue
            for frame in self._decoded([place]):
                try:
                    told = self._reader.ask(card, [frame], lambda *_: None, Explanation(label))
                except OverreadError as error:
                    self._cautions[f"No map was made: {error}"] = None
                    continue
                by_key[key] = with_maps(by_key[key], told.frames[0])
                timings.append(replace(told, frames=()))
        return replace(joined(timings), frames=tuple(by_key.values()))

    def _probe(self, places: Sequence[Place]) -> Frame | None:
        """A frame to choose the model by: the middle one, else one of a few others."""
        middle = len(places) // 2
        for at in dict.fromkeys((middle, 0, len(places) - 1, middle // 2)):
            if found := self._decoded(places[at : at + 1]):
                return found[0]
        return None

    def _decoded(self, places: Iterable[Place]) -> list[Frame]:
        frames = []
        for instance, number in places:
            try:
                frames.append(self._reader.keeper.decode(instance, number))
            except OverreadError as error:
                self._unreadable = self._unreadable or error
                sentence = f"{instance.source.path.name}, frame {number}: {error} {error.advice}".strip()
                if sentence not in self.failures:
                    self.failures.append(sentence)
        return frames

    def _place(self, key: FrameKey) -> Place | None:
        try:
            return self._study.instance(key.instance_uid), key.number
        except KeyError:
            return None

    def _first_frame(self) -> tuple[FrameKey, ...]:
        return tuple(FrameKey(one.uid, number) for one, number in self._study.series[0].frames()[:1])


def _part(stage: Stage, start: float, share: float) -> Stage:
    """Progress of a part of the work, as progress of the whole."""
    return lambda fraction, words: stage(start + share * fraction, words)


def sampled(places: Sequence[Place], limit: int = FRAME_LIMIT) -> tuple[Place, ...]:
    """At most `limit` of the frames, evenly spaced, the first and the last among them."""
    if len(places) <= limit:
        return tuple(places)
    return tuple(places[round(at * (len(places) - 1) / (limit - 1))] for at in range(limit))


def joined(answers: Sequence[Answer]) -> Answer:
    """Answers of one model as one: frames in order, seconds added up, each notice once."""
    seconds: dict[str, float] = {}
    for answer in answers:
        for name, value in answer.timings_s:
            seconds[name] = seconds.get(name, 0.0) + value
    return replace(
        answers[0],
        frames=tuple(one for answer in answers for one in answer.frames),
        timings_s=tuple(seconds.items()),
        is_from_cache=all(answer.is_from_cache for answer in answers),
        notices=tuple(dict.fromkeys(text for answer in answers for text in answer.notices)),
    )


def with_maps(answer: FrameAnswer, explained: FrameAnswer) -> FrameAnswer:
    """The first answer, with the maps of the second and what was said of them."""
    cautions = tuple(dict.fromkeys((*answer.cautions, *explained.cautions)))
    return replace(answer, saliencies=explained.saliencies, cautions=cautions)
