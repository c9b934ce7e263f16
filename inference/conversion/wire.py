"""What crosses between the application and the conversion's own process: JSON, and arrays without pickles."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from inference.conversion.source import Converted, Difference, Source, Wishes, WishNeededError
from inference.errors import ModelRefusedError, OverreadError
from inference.runners import TensorSpecification

MODEL, ARRAYS = "model.onnx", "arrays.npz"
_LONGEST_LINE = 16 * 2**20


def send(stream: IO[bytes], message: Mapping[str, Any]) -> None:
    """Write one message, a line of JSON."""
    stream.write(json.dumps(message).encode() + b"\n")
    stream.flush()


def receive(stream: IO[bytes]) -> dict[str, Any]:
    """Read one message; raises EOFError where the other side is gone, ValueError for what is none."""
    line = stream.readline(_LONGEST_LINE)
    if not line.endswith(b"\n"):
        raise EOFError
    message = json.loads(line)
    if not isinstance(message, dict):
        raise ValueError("a message is a table")
    return message


def wishes_from(table: Mapping[str, Any]) -> Wishes:
    """The wishes that `dataclasses.asdict` made a table of."""
    return Wishes(**{**table, "size": _pair(table["size"]), "range": _pair(table["range"])})


def source_from(table: Mapping[str, Any]) -> Source:
    """The source of a table."""
    return Source(
        **{
            **table,
            "path": Path(table["path"]),
            "inputs": _specifications(table["inputs"]),
            "outputs": _specifications(table["outputs"]),
            "label_names": tuple(table["label_names"]),
            "range": _pair(table["range"]),
            "notes": tuple(table["notes"]),
            "wishes": wishes_from(table["wishes"]),
        }
    )


def table_of(value: Source | Converted | Wishes) -> dict[str, Any]:
    """A value as a table, without the model's bytes, which go into a file of their own."""
    table = asdict(value)
    table.pop("content", None)
    if "path" in table:
        table["path"] = str(table["path"])
    return table


def converted_from(table: Mapping[str, Any], content: bytes) -> Converted:
    """The converted model of a table and its bytes."""
    return Converted(
        content=content,
        **{
            **table,
            "inputs": _specifications(table["inputs"]),
            "outputs": _specifications(table["outputs"]),
            "differences": tuple(Difference(**one) for one in table["differences"]),
            "notes": tuple(table["notes"]),
        },
    )


def refusal_of(error: OverreadError) -> dict[str, Any]:
    """A refusal as a table."""
    wish = {"wish": error.wish, "choices": error.choices} if isinstance(error, WishNeededError) else {}
    return {"message": str(error), "advice": error.advice, **wish}


def refusal_from(table: Mapping[str, Any]) -> ModelRefusedError:
    """The refusal of a table."""
    message, advice = str(table["message"]), str(table["advice"])
    if "wish" in table:
        choices = tuple(str(one) for one in table["choices"])
        return WishNeededError(message, str(table["wish"]), choices=choices, advice=advice)
    return ModelRefusedError(message, advice=advice)


def save_arrays(folder: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write arrays into a folder; their names may be anything."""
    names = list(arrays)
    numbered: dict[str, Any] = {f"a{at}": arrays[name] for at, name in enumerate(names)}
    np.savez(folder / ARRAYS, names=np.array(names, np.str_), **numbered)


def load_arrays(folder: Path) -> dict[str, NDArray[Any]]:
    """The arrays of `save_arrays`."""
    with np.load(folder / ARRAYS, allow_pickle=False) as stored:
        return {str(name): stored[f"a{at}"] for at, name in enumerate(stored["names"])}


def _specifications(tables: list[Mapping[str, Any]]) -> tuple[TensorSpecification, ...]:
    return tuple(TensorSpecification(one["name"], tuple(one["shape"]), one["kind"]) for one in tables)


def _pair(value: list[Any] | None) -> Any:  # noqa: ANN401 - of whole numbers or of others, as it was
    return None if value is None else tuple(value)
