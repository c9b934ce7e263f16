"""What an entry of the catalogue should say of a brought model: each value with its reason, or an open question.

Nothing is written and nothing is asked here: these are functions from what a graph says of itself, and from what the
person or a recipe already said, to the values of the entry as text.
"""

from dataclasses import dataclass, replace

from inference.conversion.label_names import proposed_labels, split
from inference.conversion.proposal_facts import Facts
from inference.conversion.proposal_input import proposed_input
from inference.conversion.proposal_output import readings
from inference.conversion.proposed import Answers, Proposed, settled
from inference.conversion.reading import OutputReading
from inference.entry_output import ACTIVATIONS
from inference.errors import OverreadError

ANY = "any"
"""The answer that accepts every modality or body part."""


@dataclass(frozen=True, slots=True)
class Proposition:
    """The values of an entry, and the way in which the outputs are read under them."""

    values: tuple[Proposed, ...]
    reading: OutputReading


class AnswerError(OverreadError):
    """An answer is not of its form, or does not suit the model; `name` is the value that it was given for."""

    default_advice = "Correct the answer."

    def __init__(self, name: str, message: str) -> None:
        super().__init__(f"{name}: {message}", advice=f"Correct --{name.replace('_', '-')}.")
        self.name = name


def proposition(facts: Facts, given: Answers) -> Proposition:
    """The values for one graph; raises ModelRefusedError where no task reads it, AnswerError for a wrong choice."""
    every = readings(facts)
    task = _checked(settled(_task(every), given))
    of_task = tuple(one for one in every if one.task == task.value)
    decoder, reading = _decoder(of_task, given)
    labels, normal = proposed_labels(facts, given, reading.label_count)
    if labels.is_open and _is_binary(reading):
        labels = replace(labels, reason="two names: what a low value means, then what a high value means")
    reading = _for_labels(reading, len(split(labels.value)))
    values = (
        task,
        *decoder,
        labels,
        normal,
        settled(_activation(reading), given),
        *proposed_input(facts, given, task.value),
        settled(_threshold(task.value), given),
        *_offset(reading, given),
        *_gate(given),
        *((settled(_route(), given),) if task.value == "router" else ()),
    )
    return Proposition(tuple(_checked(one) for one in values), reading)


def _checked(one: Proposed) -> Proposed:
    if one.choices and one.value and one.value not in one.choices:
        raise AnswerError(one.name, f"{one.value!r:.60} is not possible; choose {' or '.join(one.choices)}.")
    return one


def _task(every: tuple[OutputReading, ...]) -> Proposed:
    best = every[0]
    choices = tuple(dict.fromkeys(one.task for one in every))
    return Proposed("task", best.task, best.reason, best.is_certain or len(choices) == 1, choices)


def _decoder(of_task: tuple[OutputReading, ...], given: Answers) -> tuple[tuple[Proposed, ...], OutputReading]:
    """The decoder of a detector, and the reading that goes with it."""
    best = of_task[0]
    if best.task != "detection":
        return (), best
    choices = tuple(dict.fromkeys(one.decoder for one in of_task))
    decoder = settled(Proposed("decoder", best.decoder, best.reason, best.is_certain, choices), given)
    _checked(decoder)
    return (decoder,), next(one for one in of_task if one.decoder == decoder.value)


def _for_labels(reading: OutputReading, count: int) -> OutputReading:
    """The reading, once the number of labels is known; raises AnswerError where it does not suit the outputs."""
    expected = reading.label_count
    if not count or expected is None or count == expected:
        return reading
    if reading.decoder == "detr" and reading.activation != "none" and abs(count - expected) == 1:
        has_background = count < expected  # one more value than labels: the last is "no object"
        if has_background != reading.has_background:
            activation = "softmax" if has_background else "sigmoid"
            return replace(reading, has_background=has_background, activation=activation, label_count=count)
    if _is_binary(reading) and count == 1:
        raise AnswerError("labels", "name what a low value means and what a high one means, or say --task multilabel.")
    raise AnswerError("labels", f"{count} names are given; the model answers with {expected}.")


def _is_binary(reading: OutputReading) -> bool:
    return any(edit.kind == "binary" for edit in reading.edits)


def _activation(reading: OutputReading) -> Proposed:
    if reading.task == "detection":
        reason = "the scores lie in 0..1 already" if reading.activation == "none" else "the scores go beyond 0..1"
        return Proposed("activation", reading.activation, reason, True, ACTIVATIONS)
    if reading.activation == "none" and reading.task == "landmarks":
        return Proposed("activation", "none", "heatmaps are read as they are", True, ACTIVATIONS)
    if reading.activation == "none":
        return Proposed("activation", "none", "the values lie in 0..1 already", True, ACTIVATIONS)
    if _is_binary(reading):
        return Proposed("activation", "softmax", "one value against its opposite", True, ACTIVATIONS)
    reason = "the values go beyond 0..1, so they are logits"
    return Proposed("activation", reading.activation, f"{reason}; usual for this task", False, ACTIVATIONS)


def _threshold(task: str) -> Proposed:
    value = {"detection": "0.25", "router": "0.8"}.get(task, "0.5")
    return Proposed("threshold", value, "nobody has measured an operating point for it here", True)


def _offset(reading: OutputReading, given: Answers) -> tuple[Proposed, ...]:
    """The number of the first label, where a detector answers with numbers of labels."""
    if reading.decoder != "torchvision":
        return ()
    reason = "torchvision counts from 1, 0 is its background" if reading.label_offset else "labels count from 0"
    return (settled(Proposed("label_offset", str(reading.label_offset), reason, False, ("0", "1")), given),)


def _gate(given: Answers) -> tuple[Proposed, ...]:
    advice = f"which frames it may see; {ANY} to accept all"
    return (
        settled(Proposed("modality", "", f"{advice}: DICOM's words, such as DX,CR or MR"), given),
        settled(Proposed("body_part", "", f"{advice}: DICOM's words, such as CHEST or FOOT"), given),
    )


def _route() -> Proposed:
    return Proposed("route", "", "which model reads which kind: label=model id, separated by commas")
