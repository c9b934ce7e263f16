"""What is known of a weights file before and after it became an ONNX model, in plain values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from inference.errors import ModelRefusedError
from inference.runners import TensorSpecification

TOLERANCE = 1e-4
"""The largest difference between the original and the converted model, relative to the output's own scale."""

Progress = Callable[[float, str], None]
"""Hears a fraction of 1 and the stage in words."""


class WishNeededError(ModelRefusedError):
    """The file does not tell something that must be known; `wish` is the field of Wishes that would say it."""

    def __init__(self, message: str, wish: str, *, choices: tuple[str, ...] = (), advice: str = "") -> None:
        super().__init__(message, advice=advice)
        self.wish = wish
        self.choices = choices


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person knows and a file may not tell; each is used where the file is silent.

    `size` is (rows, columns). `range` holds the lowest and highest value that the model is fed, for the comparison on
    random input. `logits` names the output to explain, `layer` the tensor that the map is taken from.
    """

    source_format: str = ""
    architecture: str = ""
    size: tuple[int, int] | None = None
    channels: int | None = None
    layout: str = ""
    range: tuple[float, float] | None = None
    logits: str = ""
    layer: str = ""
    has_explanation: bool = True


@dataclass(frozen=True, slots=True)
class Source:
    """A weights file that was read: what it takes, what it answers, where it comes from.

    `inputs` holds the one input that a frame goes into; a size of None is only known at run time. `layout` is NCHW or
    NHWC. `label_count` is the width of a classifier's answer. `facts` are what the producer wrote into the file, such
    as Ultralytics' names, imgsz, task and stride, or Keras' rescaling; the values are text, lists and tables are JSON.
    """

    path: Path
    sha256: str
    size_bytes: int
    format: str
    title: str
    inputs: tuple[TensorSpecification, ...]
    outputs: tuple[TensorSpecification, ...]
    layout: str = "NCHW"
    architecture: str = ""
    label_count: int | None = None
    label_names: tuple[str, ...] = ()
    range: tuple[float, float] | None = None
    framework: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    wishes: Wishes = field(default_factory=Wishes)


@dataclass(frozen=True, slots=True)
class Difference:
    """How far the converted model is from the original at one output, over every input that was tried.

    `largest` is in the output's own unit, `scale` is the largest absolute value of the original (at least 1).
    """

    output: str
    largest: float
    scale: float

    @property
    def relative(self) -> float:
        """The difference as a share of the output's scale: what must stay below TOLERANCE."""
        return self.largest / self.scale


@dataclass(frozen=True, slots=True, eq=False)
class Converted:
    """One ONNX file, checked and compared with the original.

    `inputs` and `outputs` are the model's own, without those that Grad-CAM adds. `activations` says for each output
    what the graph itself ends in: softmax, sigmoid or none. `explanation` is grad_cam or occlusion; `layer` is the
    tensor that a map is taken from. `notes` are plain sentences for the person who adds the model.
    """

    content: bytes
    sha256: str
    opset: int
    inputs: tuple[TensorSpecification, ...]
    outputs: tuple[TensorSpecification, ...]
    differences: tuple[Difference, ...]
    activations: Mapping[str, str] = field(default_factory=dict)
    explanation: str = "occlusion"
    layer: str = ""
    notes: tuple[str, ...] = ()
