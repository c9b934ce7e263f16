"""Reads and converts a brought file, and looks at the graph that comes of it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.model_adding_entry import per_channel, range_of, size_of
from inference.conversion import Converted, Source, Wishes, WishNeededError, convert, read_source
from inference.conversion.proposal_facts import Facts, facts_of
from inference.conversion.proposal_input import TORCHVISION
from inference.conversion.proposed import Given, Proposed
from inference.conversion.trial import drawn_frames
from inference.errors import ModelRefusedError
from inference.request import CancelToken

READ_BY = ("architecture", "size", "channels", "layout")
"""The values that may change how a file is read."""

_COPY_AGAIN = "Copy or download it again; what belongs to it must lie in the same folder."
_SAMPLES = 2
_USUAL_SIZE = (224, 224)
_NETWORKS = (*TORCHVISION, "unet", "monai")

Report = Callable[[float, str], None]


@dataclass(frozen=True, slots=True, eq=False)
class BroughtFile:
    """A file that was read and converted. `content` is ONNX, without what Grad-CAM adds.

    `assumed` is what it was converted with though nobody said it.
    """

    content: bytes
    facts: Facts
    title: str = ""
    largest_difference: float | None = None
    remarks: tuple[str, ...] = field(default=())
    assumed: Mapping[str, Given] = field(default_factory=dict)


def read_file(file: Path, given: Mapping[str, Given], progress: Report, token: CancelToken) -> "BroughtFile | Proposed":
    """The converted file; or the one question without whose answer it cannot be read.

    Raises ModelRefusedError, AnswerError, Cancelled.
    """
    wishes, assumed = _wishes(given), {}
    progress(0.0, f"Reading {file.name}")
    try:
        source = read_source(file, wishes, token=token)
        try:
            converted = _converted(source, wishes, progress, token)
        except WishNeededError as needed:
            if needed.wish != "size" or wishes.size or not source.architecture.startswith(TORCHVISION):
                raise
            wishes = replace(wishes, size=_USUAL_SIZE)
            assumed["size"] = Given("224,224", f"what {source.architecture} is usually trained at", is_certain=False)
            converted = _converted(source, wishes, progress, token)
    except WishNeededError as needed:
        if needed.wish in given:
            raise
        return Proposed(needed.wish, "", f"{needed} {needed.advice}".strip(), False, needed.choices)
    except ModelRefusedError as refused:
        if refused.advice == ModelRefusedError.default_advice:  # that is for a model that was installed before
            refused.advice = _COPY_AGAIN
        raise
    progress(0.9, "Looking at its inputs and outputs")
    token.check()
    return replace(_brought(source, converted, wishes), assumed=assumed)


def _converted(source: Source, wishes: Wishes, progress: Report, token: CancelToken) -> Converted:
    return convert(
        source,
        wishes,
        samples=_samples(source, wishes),
        progress=lambda fraction, stage: progress(0.1 + 0.8 * fraction, stage),
        token=token,
    )


def _wishes(given: Mapping[str, Given]) -> Wishes:
    said = {name: one.value for name, one in given.items()}
    return Wishes(
        architecture=said.get("architecture", ""),
        size=size_of("size", said["size"]) if said.get("size") else None,
        channels=int(said["channels"]) if said.get("channels", "").isdigit() else None,
        layout=said.get("layout", ""),
        range=_fed_range(said),
        has_explanation=False,
    )


def _fed_range(said: Mapping[str, str]) -> tuple[float, float] | None:
    """The lowest and highest value that the network is fed, where range, mean and std are known."""
    if not all(said.get(name) for name in ("range", "mean", "std")):
        return None
    low, high = range_of("range", said["range"])
    mean, std = (per_channel(name, said[name], 3 if "," in said[name] else 1) for name in ("mean", "std"))
    pairs = list(zip(mean * (len(std) // len(mean) or 1), std * (len(mean) // len(std) or 1), strict=False))
    return min((low - m) / s for m, s in pairs), max((high - m) / s for m, s in pairs)


def _brought(source: Source, converted: Converted, wishes: Wishes) -> BroughtFile:
    side = wishes.size[0] if wishes.size else 0
    facts = facts_of(converted.content, _metadata(source), side=side)
    is_known = source.architecture.startswith(_NETWORKS)  # elsewhere it is only what somebody called the graph
    architecture = source.architecture if is_known else ""
    facts = replace(facts, architecture=architecture, label_names=source.label_names, range=source.range)
    differences = [one.largest for one in converted.differences]
    return BroughtFile(
        content=converted.content,
        facts=facts,
        title=source.title,
        largest_difference=max(differences) if differences else None,
        remarks=(f"{source.path.name}: {source.title}.", *source.notes, *converted.notes),
    )


def _metadata(source: Source) -> dict[str, str]:
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in source.facts.items()}


def _samples(source: Source, wishes: Wishes) -> tuple[NDArray[np.float32], ...]:
    """Drawn pictures as the network's input; none where its size is not known yet."""
    shape = source.inputs[0].shape if source.inputs else ()
    if len(shape) != 4:
        return ()
    is_last = source.layout == "NHWC"
    rows, columns, channels = (shape[1], shape[2], shape[3]) if is_last else (shape[2], shape[3], shape[1])
    rows, columns = wishes.size or (rows or 0, columns or 0)
    channels = channels or wishes.channels
    if not (rows and columns and channels):
        return ()
    low, high = wishes.range or source.range or (0.0, 1.0)
    samples = []
    for frame in drawn_frames((rows, columns))[:_SAMPLES]:
        grey = frame.stored[:rows, :columns].astype(np.float32) / 255.0 * (high - low) + low
        planes = np.repeat(grey[None, ..., None] if is_last else grey[None, None], channels, axis=3 if is_last else 1)
        samples.append(np.ascontiguousarray(planes, np.float32))
    return tuple(samples)
