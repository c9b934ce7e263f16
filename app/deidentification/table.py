"""Table E.1-1 of PS3.15: what becomes of each attribute under the basic profile.

The table lies in `resources/deidentification/basic-profile.tsv`, one attribute a line, so that a new edition of the
standard is a new file. Where the table leaves a choice (X/Z, X/D, ...), the last is taken: it keeps the object valid.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from app.paths import resource

_TABLE = "basic-profile.tsv"


class AttributeAction(StrEnum):
    """The table's own letters (PS3.15 Table E.1-1a)."""

    REMOVE = "X"
    EMPTY = "Z"
    DUMMY = "D"
    NEW_UID = "U"


@dataclass(frozen=True, slots=True)
class ListedAttribute:
    """One line: `pattern` is eight hexadecimal digits, x for any; `words` the action as the table has it."""

    pattern: str
    name: str
    words: str

    @property
    def action(self) -> AttributeAction:
        """What is done."""
        last = self.words.rsplit("/", 1)[-1].removesuffix("*")
        return AttributeAction(last)

    @property
    def tag(self) -> int | None:
        """The attribute as a number; None for a repeating group."""
        return None if "x" in self.pattern else int(self.pattern, 16)


@lru_cache(maxsize=1)
def listed_attributes() -> tuple[ListedAttribute, ...]:
    """The whole table, in the order of the file."""
    text = resource("deidentification", _TABLE).read_text(encoding="utf-8")
    lines = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(ListedAttribute(tag[1:5] + tag[6:10], name, words) for tag, name, words in lines)


@lru_cache(maxsize=1)
def _by_tag() -> dict[int, AttributeAction]:
    return {one.tag: one.action for one in listed_attributes() if one.tag is not None}


def action_on(tag: int) -> AttributeAction | None:
    """What the table says of an attribute; None where it does not name it.

    Private attributes, curves (50xx) and overlays (60xx) are removed whole: the table names only part of them.
    """
    group = tag >> 16
    if group % 2 or group & 0xFF00 in (0x5000, 0x6000):
        return AttributeAction.REMOVE
    return _by_tag().get(tag)


@lru_cache(maxsize=1)
def _removable() -> frozenset[int | None]:
    return frozenset(one.tag for one in listed_attributes() if "X" in one.words.split("/"))


def may_be_removed(tag: int) -> bool:
    """Whether removal is among the table's choices for an attribute: an emptied sequence is valid in few places."""
    return tag in _removable()
