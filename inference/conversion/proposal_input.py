"""What the beginning of a graph says of its input: layout, size, channels, range and normalisation."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from inference.conversion.proposal_facts import Facts, InputFacts, Step, shape_words
from inference.conversion.proposed import Answers, Proposed, numbers, settled

IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
LAYOUTS = ("NCHW", "NHWC")
RESIZES = ("stretch", "letterbox", "crop")
WINDOWS = ("voi", "percentile")

_CHANNELS = (1, 3, 4)
_UINT8 = 2  # onnx.TensorProto.UINT8
TORCHVISION = ("densenet", "resnet")
"""The beginnings of the names of classifiers whose weights usually come from torchvision's."""


def proposed_input(facts: Facts, given: Answers, task: str) -> tuple[Proposed, ...]:
    """Layout, size, channels, range, mean, std, resize and window, in this order."""
    layout = settled(_layout(facts.picture), given)
    size = settled(_size(facts, layout.value), given)
    channels = settled(_channels(facts.picture, layout.value), given)
    span, mean, std = (settled(one, given) for one in _normalisation(facts, channels.value))
    resize = settled(_resize(facts, task), given)
    window = settled(
        Proposed("window", "voi", "as the file's own window shows it; the usual choice", True, WINDOWS), given
    )
    return layout, size, channels, span, mean, std, resize, window


def _layout(picture: InputFacts) -> Proposed:
    first, last = picture.shape[1], picture.shape[3]
    is_first, is_last = first in _CHANNELS, last in _CHANNELS
    shape = shape_words(picture.shape)
    if is_first != is_last:
        where = "second" if is_first else "last"
        return Proposed("layout", LAYOUTS[is_last], f"the input {shape} has its channels {where}", True, LAYOUTS)
    for step in picture.steps:
        if step.operator == "Transpose" and step.constant is not None and list(step.constant) == [0, 3, 1, 2]:
            return Proposed("layout", "NHWC", "the graph first moves the last axis to the second place", True, LAYOUTS)
        if step.operator == "Conv":
            return Proposed("layout", "NCHW", "the input goes into a convolution as it is", True, LAYOUTS)
    return Proposed("layout", "NCHW", f"the input {shape} does not tell; most files are so", False, LAYOUTS)


def _size(facts: Facts, layout: str) -> Proposed:
    shape = facts.picture.shape
    rows, columns = (shape[2], shape[3]) if layout == "NCHW" else (shape[1], shape[2])
    if rows and columns:
        return Proposed("size", f"{rows},{columns}", f"the input is {shape_words(shape)}", True)
    stated = _stated_size(facts.metadata.get("imgsz", ""))
    if stated:
        return Proposed("size", stated, "imgsz in the file's metadata", True)
    if facts.architecture.startswith(TORCHVISION):
        return Proposed("size", "224,224", f"what {facts.architecture} is usually trained at; the file takes any size")
    return Proposed("size", "", "the input takes any size: give the one it was trained at, as rows,columns")


def _stated_size(text: str) -> str:
    found = [int(one) for one in "".join(one if one.isdigit() else " " for one in text).split()]
    return f"{found[0]},{found[-1]}" if found else ""


def _channels(picture: InputFacts, layout: str) -> Proposed:
    count = picture.shape[1] if layout == "NCHW" else picture.shape[3]
    if count:
        return Proposed("channels", str(count), f"the input is {shape_words(picture.shape)}", True, ("1", "3"))
    if picture.convolved:
        return Proposed("channels", str(picture.convolved), "its first convolution takes so many", True, ("1", "3"))
    return Proposed("channels", "", "the file does not say: 1 for grey, 3 for colour", False, ("1", "3"))


def _normalisation(facts: Facts, channels: str) -> tuple[Proposed, Proposed, Proposed]:
    """Range, mean and std: from the graph's own arithmetic, its producer, or its architecture; else open."""
    picture = facts.picture
    found = _from_steps(picture.steps)
    if found is not None:
        return found
    if picture.kind == "uint8":
        return _plain("0,255", "the input takes whole numbers of 8 bits", "the graph takes the grey values as they are")
    if facts.range:
        return _plain(numbers(facts.range), "the file says so", "the graph does what is left to do")
    if is_ultralytics(facts):
        reason = "Ultralytics' exports take grey values divided by 255"
        return _plain("0,1", reason, "Ultralytics' exports take nothing off")
    if facts.architecture.startswith(TORCHVISION):
        return _torchvision(facts.architecture, channels)
    advice = "the graph does not normalise; only whoever trained it knows what it was fed"
    return (
        Proposed("range", "", f"{advice}: 0,1 or 0,255 or -1,1"),
        Proposed("mean", "", f"{advice}: 0 for none, imagenet, or one number per channel"),
        Proposed("std", "", f"{advice}: 1 for none, imagenet, or one number per channel"),
    )


def _plain(span: str, reason: str, rest: str) -> tuple[Proposed, Proposed, Proposed]:
    return (
        Proposed("range", span, reason, True),
        Proposed("mean", "0", rest, True),
        Proposed("std", "1", rest, True),
    )


def _torchvision(architecture: str, channels: str) -> tuple[Proposed, Proposed, Proposed]:
    reason = f"what torchvision's {architecture} was trained with; the file does not say"
    span = Proposed("range", "0,1", reason)
    if channels != "3":
        return span, Proposed("mean", "", f"{reason}, nor for one channel"), Proposed("std", "", reason)
    return span, Proposed("mean", numbers(IMAGENET_MEAN), reason), Proposed("std", numbers(IMAGENET_STD), reason)


def _from_steps(steps: Sequence[Step]) -> tuple[Proposed, Proposed, Proposed] | None:
    """The range, where the graph itself scales or normalises its input; None where it does neither."""
    for step in steps:
        constant = step.constant
        if step.operator == "Cast" and constant is not None and constant.size and int(constant[0]) == _UINT8:
            return _plain("0,255", "the graph makes whole numbers of 8 bits of it", "the graph takes the grey values")
        if step.operator in ("Mul", "Div") and constant is not None and constant.size:
            factor = float(np.abs(constant).max()) if step.operator == "Mul" else 1.0 / float(np.abs(constant).min())
            if 1 / 300 < factor < 1 / 100:  # 1/255 and 1/127.5
                return _plain("0,255", "the graph first divides by 255 or 127.5", "the graph scales its input itself")
        if step.operator == "Sub" and constant is not None and constant.size in (1, 3):
            span = _range_of_mean(constant)
            if span:
                words = numbers(constant.ravel().tolist())
                return _plain(span, f"the graph first takes off {words}", "the graph normalises its input itself")
        if step.operator not in ("Cast", "Transpose", "Identity", "Mul", "Div", "Sub", "Add"):
            return None
    return None


def _range_of_mean(constant: NDArray[np.floating]) -> str:
    """0..1 or 0..255, by the size of the mean that the graph takes off; "" where it tells neither."""
    largest = float(np.abs(constant).max())
    return "0,1" if 0.05 < largest < 1.0 else "0,255" if 20.0 < largest < 255.0 else ""


def is_ultralytics(facts: Facts) -> bool:
    """Whether Ultralytics' exporter wrote the file."""
    return "stride" in facts.metadata and "names" in facts.metadata


def _resize(facts: Facts, task: str) -> Proposed:
    if is_ultralytics(facts) and task in ("detection", "segmentation"):
        return Proposed("resize", "letterbox", "Ultralytics keeps the proportions and fills with grey", True, RESIZES)
    if task in ("detection", "segmentation", "landmarks"):
        return Proposed("resize", "letterbox", "keeps the proportions; the file does not say", False, RESIZES)
    return Proposed("resize", "stretch", "the usual choice for classifiers; the file does not say", False, RESIZES)
