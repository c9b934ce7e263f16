"""Turns the outputs of a detector into candidates. A layout of outputs is a module here that defines DECODER."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from inference.finding import Box
from inference.model_card_tasks import DetectionRule


@dataclass(frozen=True, slots=True)
class DetectorLayout:
    """What a decoder must know besides the numbers: `labels` the network tells apart, `size` of its input.

    `activation` and `temperature` are still to be applied to the scores.
    """

    rule: DetectionRule
    labels: int
    size: tuple[int, int]
    activation: str = "none"
    temperature: float = 1.0


class MaskSource(Protocol):
    """Where the instance masks of candidates come from."""

    level: float

    def mask(self, at: int) -> tuple[NDArray[np.float32], Box]:
        """A map of one candidate and the region of the input it covers; inside is where it reaches `level`."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """What a detector says of one input, before overlapping boxes are left out.

    `boxes` (n, 4) are top, left, bottom, right in pixels of the input, continuous, the origin at the outer corner of
    the first pixel; `scores` (n,) are 0 to 1, none below the rule's `min_score`; `labels` (n,) count the network's
    own labels from 0. `best` (labels,) is the highest score that any candidate gave each label, low ones too.
    """

    boxes: NDArray[np.float64]
    scores: NDArray[np.float64]
    labels: NDArray[np.int64]
    best: NDArray[np.float64]
    masks: MaskSource | None = None


class Decoder(Protocol):
    """One layout of a detector's outputs."""

    name: str

    def decode(self, outputs: Mapping[str, NDArray[Any]], layout: DetectorLayout) -> Candidates:
        """The candidates in the outputs, which are named by their roles; raises ModelOutputError."""
