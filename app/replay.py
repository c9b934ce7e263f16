"""Runs what a replay package tells of again, and compares every number; refuses what is not about the same things."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import Any, Protocol

import numpy as np

from app.answers import told
from app.measure import MeasurementKind, measure
from app.replay_package import ReplayPackage
from app.review import Review
from app.review_steps import review_after, steps_to
from app.store.codec import decoded, encoded, to_text
from app.study import Study
from app.study_reviews import StudyReviews
from inference.catalog import Catalog
from inference.errors import CatalogError, OverreadError
from inference.finding import Saliency
from inference.frame import Frame, FrameKey
from inference.model_card import ModelCard
from inference.request import Answer, Explanation, FrameAnswer

_NOT_NUMBERS = ("timings_s", "device", "is_from_cache", "notices", "saliencies")
_UNMEASURED = (MeasurementKind.CALIBRATION, MeasurementKind.MAGNIFICATION, MeasurementKind.ARROW)


class ReplayRefusedError(OverreadError):
    """The package is not about these frames, or not about these models."""

    default_advice = "Replay with the same files and the same models as the package was made with."


class Asking(Protocol):
    """Asks a model about one frame, now."""

    def __call__(self, card: ModelCard, frame: Frame, explain: Explanation | None = None) -> Answer:
        """The answer; raises OverreadError."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that is not what the package says; `apart` is how far two numbers are, None where they are not two."""

    where: str
    expected: str
    found: str
    apart: float | None = None


@dataclass(slots=True)
class Comparison:
    """What came of it: how many numbers were compared, and each that differs."""

    numbers: int = 0
    differences: list[Difference] = field(default_factory=list)

    def beyond(self, tolerance: float) -> list[Difference]:
        """The differences that count: numbers farther apart than this, and everything that is no number."""
        return [one for one in self.differences if one.apart is None or not one.apart <= tolerance]

    def compare(self, where: str, expected: object, found: object) -> None:
        """Compare two values as the store's text has them, down to the last number."""
        if isinstance(expected, dict) and isinstance(found, dict):
            if expected.get("$") == "array" == found.get("$"):
                self._arrays(where, decoded(expected), decoded(found))
                return
            for name in dict.fromkeys((*expected, *found)):
                self.compare(f"{where}.{name}", expected.get(name), found.get(name))
        elif isinstance(expected, list) and isinstance(found, list):
            for place, (one, other) in enumerate(zip_longest(expected, found)):
                self.compare(f"{where}[{place}]", one, other)
        elif _is_number(expected) and _is_number(found):
            self.numbers += 1
            apart = abs(float(expected) - float(found))  # type: ignore[arg-type]
            if expected != found and not _both_nan(expected, found):
                self.differences.append(Difference(where, str(expected), str(found), apart))
        elif expected != found:
            self.differences.append(Difference(where, _shown(expected), _shown(found)))

    def _arrays(self, where: str, expected: "np.ndarray[Any, Any]", found: "np.ndarray[Any, Any]") -> None:
        self.numbers += int(expected.size)
        if expected.shape != found.shape:
            self.differences.append(Difference(where, f"shape {expected.shape}", f"shape {found.shape}"))
        elif not np.array_equal(expected, found):
            apart = np.abs(expected.astype(np.float64) - found.astype(np.float64))
            at = np.unravel_index(int(np.argmax(apart)), apart.shape)
            words = f"{where}, worst of {np.count_nonzero(apart)} values"
            self.differences.append(Difference(words, str(expected[at]), str(found[at]), float(apart[at])))


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _both_nan(one: object, other: object) -> bool:
    return one != one and other != other  # noqa: PLR0124 - not a number is not itself


def _shown(value: object) -> str:
    return "nothing" if value is None else str(value)[:120]


def check_models(package: ReplayPackage, catalog: Catalog) -> dict[str, ModelCard]:
    """The cards of the package's models; raises ReplayRefusedError for one that is absent or has other weights."""
    cards = {}
    for model in package.models:
        try:
            card = catalog.card(model.id)
        except CatalogError:
            raise ReplayRefusedError(f"The model {model.id} is not installed here.") from None
        if card.file.sha256 != model.sha256:
            text = f"The model {model.id} has other weights here: SHA-256 {card.file.sha256}, not {model.sha256}."
            raise ReplayRefusedError(text)
        cards[model.id] = card
    return cards


def check_frames(
    package: ReplayPackage, studies: Iterable[Study], decode: Callable[[Study, FrameKey], Frame]
) -> tuple[Study, dict[FrameKey, Frame]]:
    """The study and its frames that took part; raises ReplayRefusedError where one is absent or has other pixels."""
    study = next((one for one in studies if one.uid == package.study_uid), None)
    if study is None:
        raise ReplayRefusedError("The study of the package is not among these files.")
    found: dict[FrameKey, Frame] = {}
    for one in package.frames:
        where = f"Frame {one.frame.number} of {one.frame.instance_uid}"
        try:
            frame = decode(study, one.frame)
        except KeyError:
            raise ReplayRefusedError(f"{where} is not among these files.") from None
        if frame.digest != one.digest:
            raise ReplayRefusedError(f"{where} has other pixels than those of the package: digest {frame.digest}.")
        found[one.frame] = frame
    return study, found


def replay(
    package: ReplayPackage, study: Study, frames: Mapping[FrameKey, Frame], cards: Mapping[str, ModelCard], ask: Asking
) -> Comparison:
    """Run every model on every frame again, take every step of the review again, measure again; and compare it all."""
    made = Comparison()
    judged = _judged(review_after(package.study_uid, package.steps))
    for expected in package.answers:
        answers = [ask(cards[expected.model.id], frames[one.frame]) for one in expected.frames]
        fresh = replace(expected, frames=tuple(frame for answer in answers for frame in answer.frames))
        fresh = told(fresh, study, judged)
        for one, other in zip(expected.frames, fresh.frames, strict=True):
            where = f"{expected.model.id}, frame {one.frame.number} of {one.frame.instance_uid}"
            made.compare(where, _numbers(one), _numbers(other))
            for saliency in one.saliencies:
                again = _map_again(saliency, other, cards[expected.model.id], frames[one.frame], ask)
                label = f"{where}, map of {saliency.label} ({saliency.method})"
                made.compare(label, encoded(saliency), encoded(again))
    _review_again(package, made)
    _measured_again(package, frames, made)
    return made


def _judged(review: Review) -> frozenset[str]:
    return frozenset(review.decisions) | review.flagged


def _numbers(answer: FrameAnswer) -> object:
    plain = encoded(answer)
    return {key: one for key, one in plain.items() if key not in _NOT_NUMBERS} if isinstance(plain, dict) else plain


def _map_again(wanted: Saliency, said: FrameAnswer, card: ModelCard, frame: Frame, ask: Asking) -> Saliency | None:
    """The same map of this run: from the answer itself, or asked for."""

    def among(answers: Iterable[FrameAnswer]) -> Iterator[Saliency]:
        made = (one for answer in answers for one in answer.saliencies)
        return (one for one in made if (one.label, one.method) == (wanted.label, wanted.method))

    found = next(among([said]), None)
    return found or next(among(ask(card, frame, Explanation(wanted.label, wanted.method)).frames), None)


def _review_again(package: ReplayPackage, made: Comparison) -> None:
    """The steps of every reader, one after the other: one of the readers must come to the review of the package."""
    reviews = StudyReviews(package.study_uid, package.events)
    expected = to_text(package.steps)
    reached = [steps_to(reviews.own(key).review) for key in reviews.readers] or [()]
    if not any(to_text(one) == expected for one in reached):
        made.compare("review", encoded(package.steps), encoded(reached[0]))


def _measured_again(package: ReplayPackage, frames: Mapping[FrameKey, Frame], made: Comparison) -> None:
    for one in review_after(package.study_uid, package.steps).measurements:
        frame = frames.get(one.frame)
        if frame is None or one.kind in _UNMEASURED:
            continue
        again = measure(one.kind, one.points, replace(frame, spacing=one.spacing), one.id, mask=one.mask)
        made.compare(f"measurement {one.title}", encoded(one.quantities), encoded(again.quantities))
