"""Whether a value that came from outside is what its type says, down to the last field: nothing is taken on trust."""

import types
from collections.abc import Hashable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import numpy as np


def fits(value: object, kind: Any) -> bool:  # noqa: ANN401 - any annotation
    """Whether the value, and all that it holds, is of this annotation; a whole number passes for a float."""
    origin, inner = get_origin(kind), get_args(kind)
    if kind is Any:
        is_right = True
    elif origin is Literal:
        is_right = value in inner
    elif origin in (Union, types.UnionType):
        is_right = any(fits(value, one) for one in inner)
    elif origin is tuple:
        is_right = isinstance(value, tuple) and _fits_each(value, inner)
    elif origin in (dict, Mapping):
        is_right = isinstance(value, Mapping) and all(
            fits(name, inner[0]) and fits(one, inner[1]) for name, one in value.items()
        )
    elif origin is np.ndarray:
        is_right = isinstance(value, np.ndarray) and value.dtype == np.dtype(get_args(inner[1])[0])
    else:
        is_right = _fits_plain(value, kind)
    return is_right


def _fits_plain(value: object, kind: Any) -> bool:  # noqa: ANN401 - a class, or None
    if kind is None:
        return value is None
    if isinstance(value, bool) and kind is not bool:
        return False
    if not isinstance(value, int | float if kind is float else kind):
        return False
    return all(fits(getattr(value, name), one) for name, one in _hints(kind))


def _fits_each(value: tuple[object, ...], inner: tuple[Any, ...]) -> bool:
    if len(inner) == 2 and inner[1] is Ellipsis:
        return all(fits(one, inner[0]) for one in value)
    return len(value) == len(inner) and all(fits(one, kind) for one, kind in zip(value, inner, strict=True))


@cache
def _hints(kind: Hashable) -> tuple[tuple[str, Any], ...]:
    if not isinstance(kind, type) or not is_dataclass(kind):
        return ()
    hints = get_type_hints(kind)
    return tuple((one.name, hints[one.name]) for one in fields(kind))
