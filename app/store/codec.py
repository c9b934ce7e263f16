"""Values as JSON text and back, with every digit of a number: what the store keeps can be read by other programs."""

import base64
import json
import zlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any

import numpy as np

from app.chosen_frame import ChosenFrame, Overlays
from app.measure import Measurement, MeasurementKind, Quantity
from app.review import Assessment, Decision, ReadImpression, Signature, Verdict
from app.review_change import Action, ReviewChange
from inference.angle import MeasuredAngle
from inference.finding import (
    Box,
    Code,
    Finding,
    LabelProbability,
    Mask,
    ModelReference,
    Point,
    Polygon,
    Saliency,
    Uncertainty,
)
from inference.frame import FrameKey, LookupTable, PixelSpacing, Window
from inference.model_card_tasks import RuleAccuracy
from inference.request import Answer, FrameAnswer

_TYPE = "$"
# These names stand in every store for ever; a kind that is renamed keeps its old name here beside the new one.
_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        Action, Answer, Assessment, Box, ChosenFrame, Code, Decision, Finding, FrameAnswer, FrameKey, LabelProbability,
        LookupTable, Mask, MeasuredAngle, Measurement, MeasurementKind, ModelReference, Overlays, PixelSpacing, Point,
        Polygon, Quantity, ReadImpression, ReviewChange, RuleAccuracy, Saliency, Signature, Uncertainty, Verdict,
        Window,
    )
}  # fmt: skip


def to_text(value: object) -> str:
    """A value as JSON: the same value always gives the same text."""
    return json.dumps(encoded(value), ensure_ascii=True, separators=(",", ":"), sort_keys=True)


def from_text(text: str) -> Any:  # noqa: ANN401 - the caller knows what it wrote
    """The value that a text was made from; tuples come back as tuples, arrays read-only."""
    return decoded(json.loads(text))


def encoded(value: object) -> object:
    """A value made of JSON's own kinds."""
    match value:
        case Enum():
            plain: object = {_TYPE: type(value).__name__, "value": value.value}
        case None | bool() | int() | float() | str():
            plain = value
        case np.generic():
            plain = value.item()
        case datetime():
            plain = {_TYPE: "datetime", "value": value.isoformat()}
        case np.ndarray():
            plain = _encoded_array(value)
        case list() | tuple():
            plain = [encoded(one) for one in value]
        case Mapping():
            plain = {_TYPE: "mapping", "value": {str(key): encoded(one) for key, one in value.items()}}
        case _ if type(value).__name__ in _KINDS and is_dataclass(value):
            plain = {_TYPE: type(value).__name__} | {f.name: encoded(getattr(value, f.name)) for f in fields(value)}
        case _:
            plain = {_TYPE: "omitted", "value": type(value).__name__}
    return plain


def decoded(plain: object) -> Any:  # noqa: ANN401 - see from_text
    """The value that `encoded` was given; what cannot be told comes back as None."""
    if isinstance(plain, list):
        return tuple(decoded(one) for one in plain)
    if not isinstance(plain, dict):
        return plain
    name = plain.get(_TYPE)
    if name == "datetime":
        return datetime.fromisoformat(plain["value"])
    if name == "array":
        return _decoded_array(plain)
    if name == "mapping":
        return {key: decoded(one) for key, one in plain["value"].items()}
    kind = _KINDS.get(str(name))
    return _made(kind, plain) if kind is not None else None


def _made(kind: type[Any], plain: dict[str, Any]) -> object:
    if issubclass(kind, Enum):
        return kind(plain["value"])
    known = {field.name for field in fields(kind)}
    return kind(**{name: decoded(value) for name, value in plain.items() if name in known})


def _encoded_array(array: "np.ndarray[Any, Any]") -> dict[str, object]:
    content = base64.b85encode(zlib.compress(np.ascontiguousarray(array).tobytes(), 6)).decode("ascii")
    return {_TYPE: "array", "dtype": array.dtype.str, "shape": list(array.shape), "value": content}


def _decoded_array(plain: dict[str, Any]) -> "np.ndarray[Any, Any]":
    content = zlib.decompress(base64.b85decode(plain["value"]))
    array = np.frombuffer(content, np.dtype(plain["dtype"])).reshape(plain["shape"])
    array.flags.writeable = False
    return array
