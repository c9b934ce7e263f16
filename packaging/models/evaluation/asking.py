"""Puts pictures to a model of the catalogue the way the application does: frame, gate, engine's task, answer."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from figure import Figure, share
from measurement import FLAGGED, sample_figures
from numpy.typing import NDArray
from picture import Grey
from plan import Plan, Sample

from inference.frame import Frame, FrameKey
from inference.model_card import ModelCard
from inference.model_pool import ModelPool
from inference.request import FrameAnswer, InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now


class Asking:
    """One model of the catalogue, ready to be asked; `pool` holds its weights, which were checked against the entry."""

    def __init__(self, card: ModelCard, pool: ModelPool) -> None:
        self.card, self._pool = card, pool

    def answers(self, pictures: Sequence[Grey]) -> list[FrameAnswer]:
        """What the model says of each 8-bit grey picture."""
        return [self._answer(picture, number) for number, picture in enumerate(pictures, start=1)]

    def chances(self, pictures: Sequence[Grey]) -> NDArray[np.float64]:
        """The calibrated probabilities (n, labels)."""
        return chances_of(self.answers(pictures))

    def showing_all(self) -> "Asking":
        """The same model with every thing that it locates among its findings, however unlikely."""
        labels = tuple(replace(one, threshold=0.0) if one.scope == "region" else one for one in self.card.labels)
        return Asking(replace(self.card, labels=labels), self._pool)

    def _answer(self, picture: Grey, number: int) -> FrameAnswer:
        frame = Frame(FrameKey("2.25.1", number), picture)
        return answer_now(InferenceRequest(str(number), (frame,), self.card), self._pool, ResultCache()).frames[0]


def chances_of(answers: Sequence[FrameAnswer]) -> NDArray[np.float64]:
    """The probabilities in these answers (n, labels)."""
    return np.array([[one.probability for one in answer.probabilities] for answer in answers])


def flagged(answers: Sequence[FrameAnswer]) -> NDArray[np.bool_]:
    """Which answers the out-of-distribution gate flags."""
    known = [one.uncertainty.is_in_distribution if one.uncertainty else None for one in answers]
    return np.array([one is False for one in known])


def classified(asking: Asking, plan: Plan, samples: Sequence[Sample]) -> list[Figure]:
    """Every figure of a classifier on labelled pictures, at the operating point and limits that its entry states."""
    card = asking.card
    found = {
        "threshold": card.labels[-1].threshold,
        "quantile": card.uncertainty.conformal_quantile or 0.0,
        "review": card.uncertainty.review_above or 1.0,
    }
    figures = []
    for sample in samples:
        answers = asking.answers(sample.squares)
        figures += sample_figures(plan, sample, chances_of(answers), found)
        figures.append(share(sample.name, FLAGGED, flagged(answers)))
    return figures
