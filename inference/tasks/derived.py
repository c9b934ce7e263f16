"""Findings made from findings (`[[model.derived]]`): a tooth that should be there and is not, a third molar that is."""

from collections.abc import Iterable, Mapping, Sequence

from inference.finding import MADE_OF, Finding
from inference.frame import Frame
from inference.model_card import ModelCard
from inference.model_card_tasks import DerivedRule
from inference.tasks.classification import finding_id
from inference.tasks.locating import SeenFrame
from inference.uncertainty import doubt_of_one

NOTHING_LOCATED = "Nothing that this model locates was found: what it calls absent may only be out of its reach."


def derived_findings(
    frame: Frame, card: ModelCard, seen: SeenFrame, found: Sequence[Finding], best: Mapping[str, float]
) -> tuple[Finding, ...]:
    """What the card's rules make of the located findings; `best` is the best score of each of the network's labels.

    A name that was found is never absent as well, whatever its score.
    """
    likeliest: dict[str, Finding] = {}
    for one in sorted(found, key=lambda one: one.probability):
        likeliest[one.label] = one
    told = []
    for rule in card.derived:
        for name in rule.of:
            located = likeliest.get(name)
            if (located is None) == (rule.when == "absent"):
                probability = located.probability if located else _probability(rule, best.get(name, 0.0))
                if probability >= card.label(rule.label).threshold:
                    told.append(_finding(frame, card, seen, (rule.label, name), located, probability))
    return tuple(told)


def derived_probabilities(card: ModelCard, found: Iterable[Finding], best: Mapping[str, float]) -> dict[str, float]:
    """The highest probability that each derived label has, reported or not."""
    names = {one.label for one in found}
    highest = {label.name: 0.0 for label in card.labels_of("derived")}
    for rule in card.derived:
        for name in rule.of:
            is_absent = rule.when == "absent"
            probability = 0.0 if (name in names) == is_absent else _probability(rule, best.get(name, 0.0))
            highest[rule.label] = max(highest[rule.label], probability)
    return highest


def absence_cautions(card: ModelCard, found: Sequence[Finding]) -> tuple[str, ...]:
    """A warning where everything would be absent: then the frame is more likely not what it should be."""
    return (NOTHING_LOCATED,) if not found and any(rule.when == "absent" for rule in card.derived) else ()


def _probability(rule: DerivedRule, best: float) -> float:
    return 1.0 - best if rule.when == "absent" else best


def _finding(
    frame: Frame,
    card: ModelCard,
    seen: SeenFrame,
    names: tuple[str, str],
    located: Finding | None,
    probability: float,
) -> Finding:
    """The finding of the derived label `names[0]` about the label `names[1]`."""
    label, doubt = card.label(names[0]), located.uncertainty if located else None
    return Finding(
        id=finding_id(frame, card, *names),
        frame=frame.key,
        label=label.name,
        probability=probability,
        threshold=label.threshold,
        model=card.reference(),
        localization=located.localization if located else None,
        uncertainty=doubt
        or doubt_of_one(
            card.uncertainty, probability, states=names, score=seen.ood_score, is_known=seen.is_in_distribution
        ),
        is_calibrated=card.calibration is not None,
        is_normal=label.is_normal,
        colour=label.colour,
        code=label.finding,
        site=card.label(names[1]).site,
        details=((MADE_OF, names[1]),),
    )
