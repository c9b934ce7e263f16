"""What is decided about a model before it is trained: its labels, its input, and what it must not be used for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
from figure import Figure
from numpy.typing import NDArray
from picture import Grey


@dataclass(frozen=True, slots=True)
class Label:
    """One label in the order of the logits; `code` is (value, scheme, meaning)."""

    name: str
    colour: str
    code: tuple[str, str, str]
    normal: bool = False


@dataclass(frozen=True, slots=True)
class Sample:
    """Squares as the network sees them (n, side, side), the label of each, and its group (patient or source)."""

    name: str
    squares: NDArray[np.uint8]
    labels: NDArray[np.int64]
    groups: NDArray[np.str_]


@dataclass(frozen=True, slots=True)
class Plan:
    """A model as its maker means it, without a single measured number."""

    id: str
    display_name: str
    task: str
    side: int
    widths: tuple[int, ...]
    labels: tuple[Label, ...]
    resize: str
    accepts: Mapping[str, object]
    data_source: str
    licence: str
    references: tuple[str, ...]
    contraindications: tuple[str, ...]
    golden: Callable[[], Grey]
    routes: Mapping[str, str] = field(default_factory=dict)
    min_probability: float = 0.8

    def routed(self, label: str) -> bool:
        """Whether the router takes this label for a kind that some model could read."""
        return label != "other"


@dataclass(frozen=True, slots=True)
class Measured:
    """Everything that was measured, in the form the entry and the card need."""

    temperature: float
    ece: float
    ece_before: float
    n: int
    thresholds: tuple[float, ...]
    criterion: str
    review_above: float
    conformal_quantile: float
    familiarity_threshold: float
    similarity: float
    figures: tuple[Figure, ...]
    milliseconds: float
    megabytes: float
    parameters: int
