"""What the catalogue says of a model: what it takes, what it answers, and how far it may be believed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from inference.finding import Code, ModelReference
from inference.model_card_tasks import (
    AngleRule,
    DerivedRule,
    DetectionRule,
    ExpectedFinding,
    LandmarkRule,
    SegmentationRule,
    Stratum,
    Tiling,
)

Status = Literal["active", "shadow", "quarantined"]
Resize = Literal["stretch", "letterbox", "crop"]
Aspect = Literal["pixel", "physical"]
Anchor = Literal["centre", "top_left"]
Scope = Literal["region", "frame", "derived"]
OnFail = Literal["block", "warn"]


@dataclass(frozen=True, slots=True)
class DeviceIdentity:
    """The model as a device, for Contributing Equipment (IHE AI Results); the UID is new at each retraining."""

    manufacturer: str = ""
    model_name: str = ""
    device_uid: str = ""


@dataclass(frozen=True, slots=True)
class WeightsFile:
    """Where the weights lie and what they must be; `path` is absolute and inside the catalogue's folder."""

    path: Path
    sha256: str
    engine: str = "onnxruntime"
    precision: str = "fp32"


@dataclass(frozen=True, slots=True)
class Acceptance:
    """The gate before inference; an empty tuple accepts every value. `min_size` is (rows, columns)."""

    modality: tuple[str, ...] = ()
    body_part: tuple[str, ...] = ()
    view: tuple[str, ...] = ()
    min_size: tuple[int, int] = (1, 1)
    on_fail: OnFail = "block"


@dataclass(frozen=True, slots=True)
class InputSpecification:
    """How a frame becomes the tensor.

    `size` is (rows, columns). The 8-bit grey picture, 0 to 255, is scaled linearly to `range`; then
    (x - mean) / std, one value per channel. `aspect`: letterbox and crop keep the proportions of the pixels, or
    those on the patient where the frame's spacing is known. `fill` is the grey of the letterbox's border, 0 to 255,
    and `anchor` where the frame lies within it.
    """

    name: str
    size: tuple[int, int]
    layout: str = "NCHW"
    channels: int = 1
    resize: Resize = "letterbox"
    window: str = "voi"
    invert_monochrome1: bool = True
    range: tuple[float, float] = (0.0, 1.0)
    mean: tuple[float, ...] = (0.0,)
    std: tuple[float, ...] = (1.0,)
    aspect: Aspect = "pixel"
    fill: int = 0
    anchor: Anchor = "centre"


@dataclass(frozen=True, slots=True)
class OutputSpecification:
    """One output tensor, and the activation that is still to be applied to it ("none": it is in the graph).

    `role` is what the task takes it for: logits, candidates, boxes, scores, labels, masks, prototypes, heatmaps,
    frame_logits or points. `points` are the names of the points of the last, in order.
    """

    name: str
    activation: str = "softmax"
    role: str = "logits"
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """One thing that the model can say; `threshold` is the operating point on its probability.

    `site` is where on the patient ("FDI 36"). `scope`: region, what the network itself tells apart, in the order of
    its outputs; frame, a label of the whole frame beside them, in the order of the output `frame_logits`; derived,
    made from other findings by a DerivedRule.
    """

    name: str
    threshold: float = 0.5
    colour: str = "#f0b43c"
    finding: Code | None = None
    is_normal: bool = False
    site: str = ""
    scope: Scope = "region"


@dataclass(frozen=True, slots=True)
class Calibration:
    """Temperature scaling (Guo 2017): probabilities are softmax(logits / temperature). `ece` was measured after it."""

    method: str
    temperature: float
    ece: float | None = None
    bins: int | None = None
    n: int | None = None
    dataset: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class UncertaintyRule:
    """When a reader is asked to look first, and the conformal quantile of the LAC score 1 - probability."""

    measure: str = "normalised_entropy"
    normalise: bool = True
    review_above: float | None = None
    conformal_alpha: float | None = None
    conformal_quantile: float | None = None
    strata: tuple[Stratum, ...] = ()


@dataclass(frozen=True, slots=True)
class OutOfDistributionGate:
    """How a frame unlike the training data is told; `statistics` is the .npz file that mahalanobis reads."""

    method: str
    threshold: float
    on_fail: OnFail = "warn"
    statistics: Path | None = None
    statistics_sha256: str = ""


@dataclass(frozen=True, slots=True)
class ExplanationRule:
    """The method that explains an answer, the tensor it looks at, and its randomisation check (Adebayo 2018)."""

    method: str
    layer: str = ""
    randomisation_ssim: float | None = None
    sanity_date: str = ""


@dataclass(frozen=True, slots=True)
class Route:
    """A router's table: label to model id, "" where no model reads that kind; below `min_probability` it asks."""

    to: Mapping[str, str]
    min_probability: float = 0.5
    otherwise: str = "ask"


@dataclass(frozen=True, slots=True)
class Metric:
    """One measured figure with its 95 % confidence interval; `origin` is internal or external to the training data."""

    name: str
    dataset: str
    value: float
    origin: str = "internal"
    n: int | None = None
    ci_low: float | None = None
    ci_high: float | None = None


@dataclass(frozen=True, slots=True)
class GoldenSample:
    """A drawn 8-bit grey picture and what the model must say of it.

    `probabilities` are in label order; a task that locates things has `expected` findings instead, whose places are
    right to `tolerance_px` pixels of the sample.
    """

    sample: Path
    sha256: str
    probabilities: tuple[float, ...] = ()
    tolerance: float = 1e-3
    expected: tuple[ExpectedFinding, ...] = ()
    tolerance_px: float = 2.0


@dataclass(frozen=True, slots=True)
class ModelCard:
    """One model of the catalogue. `root` is the folder of the catalogue that describes it.

    `status_reason` is why it was quarantined or set aside since it was installed, in a sentence.
    """

    id: str
    display_name: str
    version: str
    task: str
    file: WeightsFile
    input: InputSpecification
    outputs: tuple[OutputSpecification, ...]
    labels: tuple[Label, ...]
    root: Path
    intended_use: str = "research only"
    status: Status = "active"
    status_reason: str = ""
    authors: tuple[str, ...] = ()
    licence: str = ""
    data_source: str = ""
    references: tuple[str, ...] = ()
    contraindications: tuple[str, ...] = ()
    device: DeviceIdentity = field(default_factory=DeviceIdentity)
    accepts: Acceptance = field(default_factory=Acceptance)
    calibration: Calibration | None = None
    uncertainty: UncertaintyRule = field(default_factory=UncertaintyRule)
    ood: OutOfDistributionGate | None = None
    explain: ExplanationRule | None = None
    route: Route | None = None
    metrics: tuple[Metric, ...] = ()
    golden: GoldenSample | None = None
    tiling: Tiling | None = None
    derived: tuple[DerivedRule, ...] = ()
    angles: tuple[AngleRule, ...] = ()
    detection: DetectionRule = field(default_factory=DetectionRule)
    segmentation: SegmentationRule = field(default_factory=SegmentationRule)
    landmarks: LandmarkRule = field(default_factory=LandmarkRule)

    def reference(self) -> ModelReference:
        """What a report must be able to name."""
        return ModelReference(self.id, self.display_name, self.version, self.file.sha256, self.device.device_uid)

    def label(self, name: str) -> Label:
        """The label of this name; KeyError if the model has none."""
        for label in self.labels:
            if label.name == name:
                return label
        raise KeyError(name)

    def output(self, role: str) -> OutputSpecification | None:
        """The output of this role, None if the model has none."""
        return next((one for one in self.outputs if one.role == role), None)

    def labels_of(self, scope: Scope) -> tuple[Label, ...]:
        """The labels of one scope, in the order of the outputs that they come from."""
        return tuple(label for label in self.labels if label.scope == scope)
