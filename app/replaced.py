"""A mapping that is replaced, never edited, and shares with the one before what did not change."""

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar, overload

T = TypeVar("T")
D = TypeVar("D")

_LAYER = 128


class Replaced(Mapping[str, T], Generic[T]):
    """A mapping of which each change makes the next one; ten thousand of them do not cost ten thousand copies.

    A thin layer of changes lies over contents that many versions share; when it has grown thick, new contents are made.
    """

    __slots__ = ("_changes", "_contents")

    def __init__(self, contents: Mapping[str, T] | None = None) -> None:
        self._contents: Mapping[str, T] = dict(contents or {})
        self._changes: dict[str, T | None] = {}

    def replaced(self, key: str, value: T | None) -> "Replaced[T]":
        """The mapping with this value, as its newest; None takes the key away."""
        made: Replaced[T] = Replaced()
        changes = {one: kept for one, kept in self._changes.items() if one != key} | {key: value}
        if len(changes) > _LAYER:
            made._contents = {one: kept for one, kept in self.items() if one != key}
            changes = {key: value}
        else:
            made._contents = self._contents
        made._changes = changes
        return made

    def __getitem__(self, key: str) -> T:
        value = self._changes[key] if key in self._changes else self._contents.get(key)
        if value is None:
            raise KeyError(key)
        return value

    @overload
    def get(self, key: str, /) -> T | None: ...
    @overload
    def get(self, key: str, /, default: T | D) -> T | D: ...
    def get(self, key: str, /, default: T | D | None = None) -> T | D | None:
        """The value, `default` where there is none: asked of every finding at every refresh, without an exception."""
        value = self._changes[key] if key in self._changes else self._contents.get(key)
        return default if value is None else value

    def __iter__(self) -> Iterator[str]:
        yield from (key for key in self._contents if key not in self._changes)
        yield from (key for key, value in self._changes.items() if value is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        return any(True for _ in self)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self)!r})"
