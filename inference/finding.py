"""What a model says of a frame: where, how sure, and why."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from inference.frame import FrameKey, PixelSpacing


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-aligned region of one frame, in pixels.

    Coordinates are continuous: (0, 0) is the outer corner of the top-left pixel, as in a DICOM SCOORD
    (PS3.3 C.18.6). `bottom` and `right` are exclusive, as in a slice.
    """

    top: float
    left: float
    bottom: float
    right: float

    def area_mm2(self, spacing: PixelSpacing) -> float:
        """Area on the patient, in square millimetres."""
        return (self.bottom - self.top) * spacing.row_mm * (self.right - self.left) * spacing.column_mm


@dataclass(frozen=True, slots=True)
class Point:
    """A place on a frame, (row, column), continuous, origin at the outer corner of the first pixel."""

    row: float
    column: float


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed outline on a frame; the last point joins the first."""

    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Mask:
    """A region of one frame, pixel by pixel: (rows, columns) of bool whose first pixel lies at (top, left)."""

    top: int
    left: int
    pixels: NDArray[np.bool_]


MADE_OF = "of"
"""The key in a finding's details that names the label it was derived from."""

Localization = Box | Polygon | Mask | Point


@dataclass(frozen=True, slots=True)
class Code:
    """A coded concept (PS3.3 8.8): value, scheme designator, meaning."""

    value: str
    scheme: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Uncertainty:
    """How far an answer can be trusted.

    `entropy_nats` is Shannon's, natural logarithm; `normalised_entropy` is it divided by ln N, 0 to 1.
    `prediction_set` holds the labels of the conformal set at coverage 1 - alpha, empty where the model has no
    quantile. `ood_score` is the distance from the training data in the measure that the model's card names;
    `is_in_distribution` is None where the card has no gate. `needs_review` is the card's own rule.
    """

    entropy_nats: float
    normalised_entropy: float
    prediction_set: tuple[str, ...] = ()
    coverage: float | None = None
    ood_score: float | None = None
    is_in_distribution: bool | None = None
    needs_review: bool = False


@dataclass(frozen=True, slots=True)
class LabelProbability:
    """One label of a model and the probability it gave; `threshold` is the operating point."""

    label: str
    probability: float
    threshold: float


@dataclass(frozen=True, slots=True)
class ModelReference:
    """Which model, exactly: what a report must be able to name."""

    id: str
    display_name: str
    version: str
    sha256: str
    device_uid: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Saliency:
    """Which part of a frame drove one label's answer.

    `values` is (rows, columns) float32, 0 to 1, at the resolution of the method; it covers `region` of the frame.
    """

    frame: FrameKey
    label: str
    method: str
    values: NDArray[np.float32]
    region: Box
    model: ModelReference


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a model says is in a frame.

    `localization` is None where the finding is about the whole frame. `is_calibrated` says whether
    `probability` may be read as one. `is_normal` marks the label that says that nothing was found.
    `id` is unique and stays the same when the same model sees the same frame again.
    """

    id: str
    frame: FrameKey
    label: str
    probability: float
    threshold: float
    model: ModelReference
    localization: Localization | None = None
    uncertainty: Uncertainty | None = None
    is_calibrated: bool = False
    is_normal: bool = False
    colour: str = "#f0b43c"
    code: Code | None = None
    site: str = ""
    details: tuple[tuple[str, str], ...] = field(default=())
