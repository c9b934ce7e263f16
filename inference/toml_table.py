"""Reads a TOML table strictly: wrong types, missing and unknown keys are errors that name the key and the line."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, TypeVar

from inference.errors import CatalogError

Place = tuple[str | int, ...]
"""Where a value stands in the file: keys, and 0-based positions in arrays of tables."""

_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"""^\s*([A-Za-z0-9_.-]+|"[^"]*"|'[^']*')\s*=""")
_TRIPLE = re.compile(r'"""|\'\'\'')
_REQUIRED: Any = object()
Kind = TypeVar("Kind")
Section = TypeVar("Section")


def line_numbers(text: str) -> dict[Place, int]:
    """The 1-based line on which each table and key of a TOML text begins."""
    lines: dict[Place, int] = {(): 1}
    counts: dict[Place, int] = {}
    here: Place = ()
    is_inside_text = False
    for number, line in enumerate(text.splitlines(), start=1):
        if not is_inside_text:
            if header := _HEADER.match(line):
                here = _header_place(header, counts)
                lines.setdefault(here, number)
            elif key := _KEY.match(line):
                lines.setdefault(here + _split(key.group(1)), number)
        is_inside_text ^= len(_TRIPLE.findall(line)) % 2 == 1
    return lines


def _header_place(header: re.Match[str], counts: dict[Place, int]) -> Place:
    names = _split(header.group(2))
    place: Place = ()
    for position, name in enumerate(names):
        place = (*place, name)
        if header.group(1) == "[[" and position == len(names) - 1:
            counts[place] = counts.get(place, -1) + 1
        if place in counts:
            place = (*place, counts[place])
    return place


def _split(dotted: str) -> Place:
    if dotted[:1] in "\"'":
        return (dotted[1:-1],)
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


@dataclass(slots=True)
class TomlTable:
    """One table of a file; each value that is read is ticked off, so that `close` can name what nobody knows."""

    values: Mapping[str, Any]
    place: Place
    lines: Mapping[Place, int]
    root: Path
    _read: set[str] = field(default_factory=set)

    def error(self, message: str, key: str = "") -> CatalogError:
        """An error that names the key and the line."""
        place: Place = (*self.place, key) if key else self.place
        while place not in self.lines:
            place = place[:-1]
        name = ".".join(str(part) for part in (*self.place, key) if isinstance(part, str) and part)
        return CatalogError(f"models.toml, line {self.lines[place]}, {name or 'file'}: {message}")

    def close(self) -> None:
        """Raise if the table has a key that was not read."""
        for key in self.values:
            if key not in self._read:
                raise self.error("unknown key", key)

    def _value(self, key: str, kind: type[Kind], words: str, default: object) -> Kind:
        self._read.add(key)
        value = self.values.get(key, default)
        if value is _REQUIRED:
            raise self.error("missing", key)
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.error(f"must be {words}, not {value!r:.60}", key)
        return value

    def text(self, key: str, default: str = _REQUIRED, *, choices: Sequence[str] = (), pattern: str = "") -> str:
        """A string, one of `choices` or of the form of `pattern` where they are given."""
        value = self._value(key, str, "a string", default)
        if key not in self.values:
            return value
        if choices and value not in choices:
            raise self.error(f"must be one of {', '.join(choices)}, not {value!r:.60}", key)
        if pattern and not re.fullmatch(pattern, value):
            raise self.error(f"{value!r:.80} is not of the form {pattern}", key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings, empty where it is absent."""
        value = self._value(key, list, "a list of strings", [])
        if not all(isinstance(one, str) for one in value):
            raise self.error("must be a list of strings", key)
        return tuple(value)

    def boolean(self, key: str, default: bool = _REQUIRED) -> bool:
        """True or false."""
        return self._value(key, bool, "true or false", default)

    def number(self, key: str, default: float = _REQUIRED, *, low: float = float("-inf"), high: float = float("inf"),
               is_low_open: bool = False) -> float:  # fmt: skip
        """A finite number within low..high (`is_low_open`: above low)."""
        value = self._value(key, float, "a number", default)
        return self._bounded(key, value, low, high, is_low_open=is_low_open)

    def optional_number(self, key: str, *, low: float = float("-inf"), high: float = float("inf")) -> float | None:
        """A number, or None where the key is absent."""
        return self.number(key, low=low, high=high) if self.has(key) else None

    def integer(self, key: str, default: int = _REQUIRED, *, low: int = 0, high: int = 2**31) -> int:
        """A whole number within low..high."""
        value = self._value(key, int, "a whole number", default)
        return int(self._bounded(key, value, low, high))

    def optional_integer(self, key: str, *, low: int = 0) -> int | None:
        """A whole number, or None where the key is absent."""
        return self.integer(key, low=low) if self.has(key) else None

    def numbers(self, key: str, default: Sequence[float] = _REQUIRED, *, count: int = 0) -> tuple[float, ...]:
        """A list of finite numbers, `count` of them where that is given."""
        value: Sequence[object] = self._value(
            key, list, "a list of numbers", default if default is _REQUIRED else list(default)
        )
        found = [float(one) for one in value if isinstance(one, int | float) and not isinstance(one, bool)]
        if len(found) != len(value):
            raise self.error("must be a list of numbers", key)
        if count and len(value) != count:
            raise self.error(f"must have {count} values, not {len(value)}", key)
        return tuple(self._bounded(key, one, float("-inf"), float("inf")) for one in found)

    def size(self, key: str, default: tuple[int, int] = _REQUIRED, *, high: int = 65_535) -> tuple[int, int]:
        """(rows, columns), whole and at least 1."""
        value = self.numbers(key, default, count=2)
        if any(one != int(one) or not 1 <= one <= high for one in value):
            raise self.error(f"must be two whole numbers from 1 to {high}: rows and columns", key)
        return int(value[0]), int(value[1])

    def path(self, key: str) -> Path:
        """A file below the catalogue's folder, as an absolute path; never one outside it."""
        value = self.text(key)
        parts = (*PurePosixPath(value).parts, *PureWindowsPath(value).parts)
        is_plain = value and "\0" not in value and ".." not in parts and not PureWindowsPath(value).anchor
        if not is_plain or PurePosixPath(value).is_absolute():
            raise self.error(f"{value!r:.80} must be a path below the folder of models.toml", key)
        return self.root / PurePosixPath(value)

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return key in self.values

    def table(self, key: str, default: Mapping[str, Any] = _REQUIRED) -> "TomlTable":
        """A table below this one."""
        value = self._value(key, dict, "a table", default)
        return TomlTable(value, (*self.place, key), self.lines, self.root)

    def section(
        self, key: str, read: Callable[["TomlTable"], Section], default: Mapping[str, Any] = _REQUIRED
    ) -> Section:
        """What `read` makes of a table below this one; its unknown keys are errors."""
        return self.table(key, default).whole(read)

    def optional_section(self, key: str, read: Callable[["TomlTable"], Section]) -> Section | None:
        """What `read` makes of a table, or None where it is absent."""
        return self.section(key, read) if self.has(key) else None

    def sections(self, key: str, read: Callable[["TomlTable"], Section]) -> tuple[Section, ...]:
        """What `read` makes of each of an array of tables, empty where it is absent."""
        return tuple(table.whole(read) for table in self.tables(key))

    def whole(self, read: Callable[["TomlTable"], Section]) -> Section:
        """What `read` makes of this table; keys that it did not ask for are errors."""
        section = read(self)
        self.close()
        return section

    def tables(self, key: str) -> tuple["TomlTable", ...]:
        """An array of tables, empty where it is absent."""
        value = self._value(key, list, "an array of tables", [])
        if not all(isinstance(one, dict) for one in value):
            raise self.error("must be an array of tables", key)
        return tuple(TomlTable(one, (*self.place, key, at), self.lines, self.root) for at, one in enumerate(value))

    def mapping(self, key: str) -> dict[str, str]:
        """A table whose keys are free and whose values are strings."""
        value = self._value(key, dict, "a table of strings", _REQUIRED)
        for name, one in value.items():
            if not isinstance(one, str):
                raise self.error(f"{name!r:.60} must be a string", key)
        return dict(value)

    def _bounded(self, key: str, value: float, low: float, high: float, *, is_low_open: bool = False) -> float:
        is_inside = low < value <= high if is_low_open else low <= value <= high
        if not is_inside or value in (float("inf"), float("-inf")):
            bound = f"above {low:g}" if is_low_open else f"from {low:g} to {high:g}"
            raise self.error(f"{value!r} is out of range: {bound}", key)
        return value
