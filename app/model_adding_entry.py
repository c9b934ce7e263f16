"""The values of a proposal, which are text, as an entry of the catalogue."""

import re
from collections.abc import Mapping
from typing import Any

from inference.conversion.label_names import split
from inference.conversion.proposal import ANY, AnswerError
from inference.conversion.proposal_input import IMAGENET_MEAN, IMAGENET_STD
from inference.conversion.reading import OutputReading

COLOURS = ("#FF8A5B", "#5BC8FF", "#F0B43C", "#C58BFF", "#6FE0A8", "#FF6B8B", "#9FB4FF", "#D7C36A")
NORMAL_COLOUR = "#7FA98A"
ULTRALYTICS_GREY = 114

Values = Mapping[str, str]

_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


def check_values(values: Values) -> None:
    """Raise AnswerError for the first value that is not of its form; what is empty is still open."""
    for name, check in _FORMS.items():
        if values.get(name):
            check(name, values[name])
    _check_agreement(values)
    channels = int(values.get("channels") or 0)
    for name in ("mean", "std"):
        if channels and values.get(name):
            per_channel(name, values[name], channels)


def _check_agreement(values: Values) -> None:
    """Raise AnswerError where two answers contradict each other."""
    names = split(values.get("labels", ""))
    doubled = next((one for one in names if names.count(one) > 1), "")
    if doubled:
        raise AnswerError("labels", f"two labels are called {doubled!r:.60}.")
    if values.get("normal") and names and values["normal"] not in names:
        raise AnswerError("normal", f"{values['normal']!r:.60} is not one of the labels.")
    if values.get("task") == "multilabel" and values.get("activation") == "softmax":
        raise AnswerError("activation", "labels that do not exclude one another need sigmoid, or none.")
    if values.get("route"):
        unknown = [one for one in _routes("route", values["route"]) if names and one not in names]
        if unknown:
            raise AnswerError("route", f"{unknown[0]!r:.60} is not one of the labels.")


def routed_ids(values: Values) -> tuple[str, ...]:
    """The models that a router hands on to."""
    return tuple(one for one in _routes("route", values.get("route") or "").values() if one)


def entry_of(values: Values, reading: OutputReading, *, input_name: str, is_ultralytics: bool) -> dict[str, Any]:
    """The sections of an entry that the values decide; the file, the explanation and the samples come after."""
    task = values["task"]
    entry: dict[str, Any] = {
        "id": values["id"],
        "display_name": values["name"],
        "version": "1.0.0",
        "task": task,
        "intended_use": values.get("intended_use") or "research only",
        "status": values.get("status") or "active",
        "accepts": {name: _words(values[name]) for name in ("modality", "body_part")},
        "input": _input(values, input_name, grey_border=ULTRALYTICS_GREY if is_ultralytics else 0),
        "output": [
            {"name": name, "activation": _activation(values, role), "role": role} for name, role in reading.roles
        ],
        "label": _labels(values),
    }
    if task == "detection":
        entry["detection"] = _detection(values, reading)
    if task == "router":
        least = float(values["threshold"])
        entry["route"] = {"to": _routes("route", values["route"]), "min_probability": least, "else": "ask"}
    return entry


def _input(values: Values, name: str, *, grey_border: int) -> dict[str, Any]:
    channels = int(values["channels"])
    written: dict[str, Any] = {
        "name": name,
        "layout": values["layout"],
        "size": list(size_of("size", values["size"])),
        "channels": channels,
        "resize": values["resize"],
        "window": values["window"],
        "invert_monochrome1": True,
        "range": list(range_of("range", values["range"])),
        "mean": list(per_channel("mean", values["mean"], channels)),
        "std": list(per_channel("std", values["std"], channels)),
    }
    if grey_border and values["resize"] == "letterbox":
        written["fill"] = grey_border
    return written


def _activation(values: Values, role: str) -> str:
    return values["activation"] if role in ("logits", "candidates", "scores", "masks", "heatmaps") else "none"


def _labels(values: Values) -> list[dict[str, Any]]:
    names = split(values["labels"])
    is_router = values["task"] == "router"
    thresholds = (0.5,) * len(names) if is_router else _thresholds("threshold", values["threshold"], len(names))
    labels: list[dict[str, Any]] = []
    for at, (name, threshold) in enumerate(zip(names, thresholds, strict=True)):
        is_normal = name == values.get("normal")
        colour = NORMAL_COLOUR if is_normal else COLOURS[at % len(COLOURS)]
        label = {"name": name, "threshold": threshold, "colour": colour}
        labels.append({**label, "normal": True} if is_normal else label)
    return labels


def _detection(values: Values, reading: OutputReading) -> dict[str, Any]:
    count = len(split(values["labels"]))
    rule: dict[str, Any] = {
        "decoder": reading.decoder,
        "box_format": reading.box_format,
        "is_normalised": reading.is_normalised,
        "min_score": min(_thresholds("threshold", values["threshold"], count)),
    }
    if values.get("label_offset"):
        rule["label_offset"] = int(values["label_offset"])
    if reading.has_background:
        rule["has_background"] = True
    if reading.mask_coefficients:
        rule["mask_coefficients"] = reading.mask_coefficients
    if reading.nms:
        rule["nms"] = reading.nms
    return rule


def merged(entry: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """An entry with a recipe's sections laid over it, key by key; labels are matched by name."""
    result = dict(entry)
    for key, value in more.items():
        if key == "label":
            by_name = {str(one["name"]): one for one in value}
            result[key] = [{**one, **by_name.get(str(one["name"]), {})} for one in result.get(key, [])]
        elif isinstance(value, Mapping) and isinstance(result.get(key), Mapping):
            result[key] = merged(result[key], value)
        else:
            result[key] = value
    return result


# --- the forms of answers ---


def per_channel(name: str, text: str, channels: int) -> tuple[float, ...]:
    """One number for each channel: given one by one, once for all, or by the word imagenet."""
    if text.strip().lower() == "imagenet":
        if channels != 3:
            raise AnswerError(name, "imagenet's values are for three channels.")
        return IMAGENET_MEAN if name == "mean" else IMAGENET_STD
    found = _numbers(name, text)
    if name == "std" and min(found) <= 0:
        raise AnswerError(name, "must be above 0.")
    if len(found) not in (1, channels):
        raise AnswerError(name, f"needs one number, or {channels}, not {len(found)}.")
    return found * channels if len(found) == 1 else found


def _numbers(name: str, text: str) -> tuple[float, ...]:
    try:
        found = tuple(float(one) for one in text.split(","))
    except ValueError as error:
        raise AnswerError(name, f"{text!r:.60} is not numbers separated by commas.") from error
    if not all(abs(one) < 1e9 for one in found):
        raise AnswerError(name, f"{text!r:.60} is out of range.")
    return found


def size_of(name: str, text: str) -> tuple[int, int]:
    """(rows, columns), given as '224,224', '224x224' or '224'."""
    found = _numbers(name, text.lower().replace("x", ","))
    found = found * 2 if len(found) == 1 else found
    if len(found) != 2 or any(one != int(one) or not 1 <= one <= 8192 for one in found):
        raise AnswerError(name, f"{text!r:.60} is not rows,columns.")
    return int(found[0]), int(found[1])


def range_of(name: str, text: str) -> tuple[float, float]:
    """(lowest, highest)."""
    found = _numbers(name, text)
    if len(found) != 2 or found[0] >= found[1]:
        raise AnswerError(name, f"{text!r:.60} is not lowest,highest.")
    return found[0], found[1]


def _thresholds(name: str, text: str, count: int) -> tuple[float, ...]:
    found = _numbers(name, text)
    if any(not 0 <= one <= 1 for one in found):
        raise AnswerError(name, "must be from 0 to 1.")
    if count and len(found) not in (1, count):
        raise AnswerError(name, f"needs one number, or one for each of the {count} labels.")
    return found * count if len(found) == 1 and count else found


def _words(text: str) -> list[str]:
    return [] if text.strip().lower() == ANY else [one.strip().upper() for one in text.split(",") if one.strip()]


def _routes(name: str, text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in split(text):
        label, equals, model_id = part.rpartition("=")
        if not equals or not label.strip():
            raise AnswerError(name, f"{part!r:.60} is not label=model id.")
        found[label.strip()] = model_id.strip()
    return found


def _check_id(name: str, text: str) -> None:
    if not _ID.fullmatch(text):
        raise AnswerError(name, f"{text!r:.60} must be small letters, digits, dots and dashes, 64 at most.")


def _check_count(name: str, text: str) -> None:
    if text not in ("1", "2", "3", "4"):
        raise AnswerError(name, f"{text!r:.60} is not a number from 1 to 4.")


_FORMS = {
    "id": _check_id,
    "size": size_of,
    "channels": _check_count,
    "range": range_of,
    "threshold": lambda name, text: _thresholds(name, text, 0),
    "route": _routes,
}
