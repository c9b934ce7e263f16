"""Whether a value that came from outside is what its type says, down to the last field: nothing is taken on trust."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import lru_cache
from typing import Any, Union, get_args, get_origin, get_type_hints

import numpy as np


def fits(value: object, kind: Any) -> bool:  # noqa: ANN401 - any annotation
    """Whether the value, and all that it holds, is of this annotation; a whole number passes for a float."""
    origin, inner = get_origin(kind), get_args(kind)
    if kind is Any:
        return True
    if kind is None or kind is type(None):
        return value is None
    if origin in (Union, types.UnionType):
        return any(fits(value, one) for one in inner)
    if origin is tuple:
        return isinstance(value, tuple) and _fits_each(value, inner)
    if origin in (dict, Mapping) or kind in (dict, Mapping):
        return isinstance(value, Mapping) and all(
            fits(name, inner[0]) and fits(one, inner[1]) for name, one in value.items()
        )
    if origin is np.ndarray:
        return isinstance(value, np.ndarray) and value.dtype == _dtype_of(inner[1])
    if kind is float:
        return isinstance(value, float | int) and not isinstance(value, bool)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if not isinstance(value, kind):
        return False
    return not is_dataclass(kind) or all(fits(getattr(value, name), one) for name, one in _hints(kind))


def _fits_each(value: tuple[object, ...], inner: tuple[Any, ...]) -> bool:
    if len(inner) == 2 and inner[1] is Ellipsis:
        return all(fits(one, inner[0]) for one in value)
    return len(value) == len(inner) and all(fits(one, kind) for one, kind in zip(value, inner, strict=True))


def _dtype_of(kind: Any) -> "np.dtype[Any]":  # noqa: ANN401 - np.dtype[np.float32]
    return np.dtype(get_args(kind)[0])


@lru_cache(maxsize=64)
def _hints(kind: type[Any]) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((one.name, hints[one.name]) for one in fields(kind))
