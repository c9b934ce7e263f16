"""Which model reads a study: by what its header says, else by what the router sees. The reader's choice wins."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from app.notices import Level, Notice
from app.study import Series
from app.wording import probability_sentence
from inference.catalog import Catalog
from inference.frame import Frame
from inference.model_card import ModelCard
from inference.request import Answer

ROUTER = "router"
CHOOSE = "Choose a model in the model panel."
_POSSIBLE = 0.02
"""The least probability at which the reader is offered a kind of picture."""
_SAYS_NOTHING = ("", "OT", "SC")


class Fit(IntEnum):
    """How a series suits a model's gate: the header contradicts it, says too little, or agrees."""

    MISFIT = 0
    UNKNOWN = 1
    MATCH = 2


def fit_of(card: ModelCard, series: Series, frame: Frame | None = None) -> Fit:
    """How the gate of a model's card takes a series, by its header alone."""
    accepts, context = card.accepts, frame.context if frame else None
    body_part = series.body_part or (context.body_part if context else "")
    view = context.view if context else ""
    if view and accepts.view and not _is_among(view, accepts.view):
        return Fit.MISFIT
    if frame and (frame.rows < accepts.min_size[0] or frame.columns < accepts.min_size[1]):
        return Fit.MISFIT
    # A header that names only the modality does not tell a breast from a liver: a gate that takes every body part
    # never matches by itself.
    placed = _agreement(body_part, accepts.body_part, ("",))
    known = [Fit.UNKNOWN if placed is None else placed]
    made = _agreement(series.modality, accepts.modality, _SAYS_NOTHING)
    return min(known if made is None else [*known, made])


def _agreement(actual: str, accepted: tuple[str, ...], says_nothing: tuple[str, ...]) -> Fit | None:
    if not accepted:
        return None
    if actual.strip().upper() in says_nothing:
        return Fit.UNKNOWN
    return Fit.MATCH if _is_among(actual, accepted) else Fit.MISFIT


def _is_among(actual: str, accepted: tuple[str, ...]) -> bool:
    return actual.strip().upper() in (one.upper() for one in accepted)


def ranked(cards: Iterable[ModelCard], series: Series | None, frame: Frame | None = None) -> tuple[ModelCard, ...]:
    """The models that may be shown, those whose gate takes the series first, in the order of the catalogue."""
    shown = [card for card in cards if card.status == "active" and card.task != ROUTER]
    if series is None:
        return tuple(shown)
    return tuple(sorted(shown, key=lambda card: -fit_of(card, series, frame)))


def shadows(cards: Iterable[ModelCard], series: Series, frame: Frame) -> tuple[ModelCard, ...]:
    """The models that run beside the one on screen, kept and not shown."""
    return tuple(
        card
        for card in cards
        if card.status == "shadow" and card.task != ROUTER and fit_of(card, series, frame) is not Fit.MISFIT
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """What to do for a series: run `card`, or ask `router` first; neither: the reader must choose."""

    card: ModelCard | None = None
    router: ModelCard | None = None


def choose(catalog: Catalog, series: Series, frame: Frame | None = None) -> Choice:
    """The model for a series: the first that its header agrees with; else the router; else the only one possible."""
    candidates = ranked(catalog.cards, series, frame)
    fits = [(card, fit_of(card, series, frame)) for card in candidates]
    matching = [card for card, fit in fits if fit is Fit.MATCH]
    if matching:
        return Choice(card=matching[0])
    router = next((card for card in catalog.cards if card.task == ROUTER and card.status == "active"), None)
    if router is not None and fit_of(router, series, frame) is not Fit.MISFIT:
        return Choice(router=router)
    possible = [card for card, fit in fits if fit is Fit.UNKNOWN]
    return Choice(card=possible[0] if len(possible) == 1 else None)


def next_router(catalog: Catalog, router: ModelCard, series: Series, frame: Frame | None = None) -> ModelCard | None:
    """The router to ask where this one names no model: the next of the catalogue, such as one that the site brought."""
    possible = [card for card in catalog.cards if card.task == ROUTER and card.status == "active"]
    possible = [card for card in possible if card.id == router.id or fit_of(card, series, frame) is not Fit.MISFIT]
    ids = [card.id for card in possible]
    after = possible[ids.index(router.id) + 1 :] if router.id in ids else []
    return after[0] if after else None


def routed(catalog: Catalog, router: ModelCard, answer: Answer) -> tuple[ModelCard | None, Notice]:
    """The model that a router's answer hands on to, and what the reader is told of it."""
    best = max((one for frame in answer.frames for one in frame.probabilities), key=lambda one: one.probability)
    route = router.route
    if route is None:
        return None, Notice(Level.CAUTION, f"{router.display_name} has no table of models.", CHOOSE)
    seen = probability_sentence(
        best.probability, route.min_probability, is_calibrated=router.calibration is not None
    ).replace("this model's operating point", "the least at which it decides")
    is_unlike = any(one.uncertainty and one.uncertainty.is_in_distribution is False for one in answer.frames)
    is_sure = best.probability >= route.min_probability and not is_unlike
    target = route.to.get(best.label, "") if is_sure else "" if route.otherwise == "ask" else route.otherwise
    card = next((one for one in catalog.cards if one.id == target and one.status == "active"), None)
    if card is not None:
        told = f"The router sees {best.label} ({seen}) and chose {card.display_name}."
        return card, Notice(Level.INFORMATION, told, "Another model can be chosen in the model panel.")
    if not is_sure:
        told = f"The router is not sure what this is: {best.label} {seen}."
        if is_unlike:
            told = "This is unlike the pictures that the router knows."
        return None, Notice(Level.CAUTION, told, CHOOSE)
    return None, Notice(Level.CAUTION, f"The router sees {best.label} ({seen}); no model reads that.", CHOOSE)


@dataclass(frozen=True, slots=True)
class RoutingOption:
    """One kind of picture that the reader may name, and the model that then reads it."""

    kind: str
    probability: float
    card: ModelCard


@dataclass(frozen=True, slots=True)
class RoutingQuestion:
    """What the router leaves to the reader of one study: why, and the kinds it holds possible, the likeliest first."""

    study_uid: str
    told: str
    options: tuple[RoutingOption, ...] = ()


def routing_question(
    catalog: Catalog, router: ModelCard, answer: Answer, study_uid: str, told: str, series: Series | None = None
) -> RoutingQuestion:
    """What to ask the reader where a router's answer names no model: a kind that is possible and that a model reads.

    Nothing is offered where the router is sure of a kind that no model reads, nor what the header of `series`
    contradicts: that would be a wrong answer.
    """
    active = {
        card.id: card
        for card in catalog.cards
        if card.status == "active" and (series is None or fit_of(card, series) is not Fit.MISFIT)
    }
    to = router.route.to if router.route else {}
    highest: dict[str, float] = {}
    for one in (one for frame in answer.frames for one in frame.probabilities):
        highest[one.label] = max(one.probability, highest.get(one.label, 0.0))
    ranked_kinds = sorted((kind for kind, one in highest.items() if one >= _POSSIBLE), key=lambda kind: -highest[kind])
    if ranked_kinds and router.route and not to.get(ranked_kinds[0]):
        ranked_kinds = ranked_kinds if highest[ranked_kinds[0]] < router.route.min_probability else []
    offered = (RoutingOption(kind, highest[kind], active[to[kind]]) for kind in ranked_kinds if to.get(kind) in active)
    return RoutingQuestion(study_uid, told, tuple(offered))


def set_aside(cards: Iterable[ModelCard]) -> tuple[tuple[ModelCard, str], ...]:
    """The models that cannot be chosen, each with the reason in a sentence; routers are not among them."""
    return tuple((card, refusal(card)) for card in cards if card.status != "active" and card.task != ROUTER)


def refusal(card: ModelCard) -> str:
    """Why a model may not be used; empty if it may."""
    because = card.status_reason.rstrip(".")
    if card.status == "quarantined":
        return f"{card.display_name} is quarantined: {because or 'its catalogue says so'}."
    if card.status == "shadow":
        told = f"{card.display_name} runs in the shadow: its answers are kept and not shown."
        return f"{told} {because}." if because else told
    return f"{card.display_name} only names the kind of image." if card.task == ROUTER else ""
