"""JSON Schema (2020-12) of what the codec writes, made from the values' own types, so that the two never part."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import numpy as np

Schema = dict[str, Any]

_ARRAY: Schema = {
    "type": "object",
    "description": "An array: base 85 of zlib of its bytes, row by row.",
    "properties": {
        "$": {"const": "array"},
        "dtype": {"type": "string"},
        "shape": {"type": "array", "items": {"type": "integer"}},
        "value": {"type": "string"},
    },
    "required": ["$", "dtype", "shape", "value"],
    "additionalProperties": False,
}
_MAPPING: Schema = {
    "type": "object",
    "properties": {"$": {"const": "mapping"}, "value": {"type": "object"}},
    "required": ["$", "value"],
    "additionalProperties": False,
}
_PLAIN: Mapping[object, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    Any: {},
}


def coded_schema(kind: Any, definitions: Schema) -> Schema:  # noqa: ANN401 - any annotation
    """The schema of a value of this type as the codec writes it; classes on the way are put into `definitions`."""
    origin, inner = get_origin(kind), get_args(kind)
    if kind in _PLAIN:
        found = _PLAIN[kind]
    elif origin is Literal:
        found = {"enum": list(inner)}
    elif origin in (Union, types.UnionType):
        found = {"anyOf": [coded_schema(one, definitions) for one in inner]}
    elif origin is tuple:
        found = _tuple_schema(inner, definitions)
    elif origin is np.ndarray:
        found = _ARRAY
    elif origin in (dict, Mapping):
        found = _MAPPING
    else:
        found = _named(kind, definitions)
    return found


def _tuple_schema(inner: tuple[Any, ...], definitions: Schema) -> Schema:
    if inner[1:] == (Ellipsis,):
        return {"type": "array", "items": coded_schema(inner[0], definitions)}
    each = [coded_schema(one, definitions) for one in inner]
    return {"type": "array", "prefixItems": each, "items": False, "minItems": len(each)}


def _named(kind: type[Any], definitions: Schema) -> Schema:
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}  # a place of its own, should it hold itself
        definitions[name] = _class_schema(kind, definitions)
    return {"$ref": f"#/$defs/{name}"}


def _class_schema(kind: type[Any], definitions: Schema) -> Schema:
    name: Schema = {"const": kind.__name__}
    if issubclass(kind, Enum):
        value: Schema = {"enum": [one.value for one in kind]}
        return _closed({"$": name, "value": value})
    if kind is datetime:
        return _closed({"$": {"const": "datetime"}, "value": {"type": "string", "format": "date-time"}})
    if not is_dataclass(kind):
        raise TypeError(f"{kind} has no schema")
    hints = get_type_hints(kind)
    return _closed({"$": name} | {one.name: coded_schema(hints[one.name], definitions) for one in fields(kind)})


def _closed(properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def row_schema(kind: type[Any], definitions: Schema) -> Schema:
    """The schema of a value whose fields stand in the document by themselves, mappings as plain objects."""
    hints = get_type_hints(kind)
    told: Schema = {}
    for one in fields(kind):
        hint = hints[one.name]
        if get_origin(hint) is Mapping:
            told[one.name] = {"type": "object", "additionalProperties": coded_schema(get_args(hint)[1], definitions)}
        else:
            told[one.name] = coded_schema(hint, definitions)
    return _closed(told)
