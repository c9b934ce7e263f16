"""What the catalogue says of one kind of model: how its outputs are read, and what is made of them."""

from dataclasses import dataclass
from typing import Literal

from inference.finding import Box, Code, Point

Decoder = Literal["yolo", "yolo_v5", "end_to_end", "detr", "torchvision"]
BoxFormat = Literal["cxcywh", "xyxy"]
Suppression = Literal["per_label", "any_label", "none"]
HeatmapReading = Literal["expectation", "peak"]
Condition = Literal["absent", "present"]
Side = Literal["below", "above"]
UncertaintyMeasure = Literal["entropy_nats", "normalised_entropy"]


@dataclass(frozen=True, slots=True)
class Tiling:
    """Large frames are read in tiles: `size` and `overlap` are (rows, columns) in pixels of the frame."""

    size: tuple[int, int]
    overlap: tuple[int, int]


@dataclass(frozen=True, slots=True)
class DerivedRule:
    """Findings of the label `label` made from findings: one for each name in `of` that is absent, or present."""

    label: str
    of: tuple[str, ...]
    when: Condition = "absent"


@dataclass(frozen=True, slots=True)
class DetectionRule:
    """How a detector's candidates become boxes.

    `decoder` names the layout of the outputs: yolo (1, 4+N[+M], A); yolo_v5 (1, A, 5+N[+M]) with objectness;
    end_to_end (1, K, 6[+M]) as x1 y1 x2 y2 score label; detr, logits (1, Q, N[+1]) and boxes (1, Q, 4);
    torchvision, boxes (K, 4), labels (K,), scores (K,) and perhaps masks (K, 1, H, W). N labels, M mask
    coefficients. `label_offset` is the number of the first label; `has_background`: the last column of detr's
    logits is "no object". `min_score` and `nms_iou` are 0 to 1.
    """

    decoder: Decoder = "yolo"
    box_format: BoxFormat = "cxcywh"
    is_normalised: bool = False
    label_offset: int = 0
    has_background: bool = False
    min_score: float = 0.25
    nms_iou: float = 0.5
    nms: Suppression = "per_label"
    max_detections: int = 300
    one_per_label: bool = False
    mask_coefficients: int = 0
    mask_threshold: float = 0.5


@dataclass(frozen=True, slots=True)
class SegmentationRule:
    """How masks become findings; `min_area_px` in pixels of the frame, `is_split`: one for each connected region."""

    min_area_px: int = 0
    is_split: bool = False


@dataclass(frozen=True, slots=True)
class LandmarkRule:
    """How a heatmap becomes a point.

    `expectation` is the centre of mass in `window` x `window` cells around the peak, `peak` the centre of the
    peak's cell. The numbering is doubted where an adjacent label's heat at this label's point is more than
    `compete_above` of this label's own peak, and where of two neighbouring gaps between the points, in the labels'
    order, one is more than `uneven_above` times the other (0: never).
    """

    reading: HeatmapReading = "expectation"
    window: int = 5
    compete_above: float = 0.5
    uneven_above: float = 0.0


@dataclass(frozen=True, slots=True)
class RuleAccuracy:
    """How often an angle and its limit alone named the label rightly, on `n` frames of `dataset`; shares of 1."""

    dataset: str
    n: int
    sensitivity: float
    specificity: float


@dataclass(frozen=True, slots=True)
class AngleRule:
    """An angle between two lines through points that the model finds, and what it says of a label.

    `first` and `second` name the two points of each line, nearer end first. On `side` of `limit_degrees` the angle
    speaks for `label`; `source` is where that limit is from. `up` names a point on the side of the second line on
    which the angle counts as positive; "" where it is never negative.
    """

    name: str
    first: tuple[str, str]
    second: tuple[str, str]
    label: str
    side: Side
    limit_degrees: float
    source: str
    up: str = ""
    code: Code | None = None
    accuracy: RuleAccuracy | None = None


@dataclass(frozen=True, slots=True)
class Stratum:
    """A named group of findings: those of `label` whose `measure` is above `above`."""

    label: str
    measure: UncertaintyMeasure
    above: float
    name: str


@dataclass(frozen=True, slots=True)
class ExpectedFinding:
    """One finding that a golden sample must give; `place` is in its own pixels, None for the whole frame."""

    label: str
    probability: float
    place: Box | Point | None = None
