"""What a project's file says: its labels with kinds, codes, colours and keys, and how its queue is mixed.

A file is taken as a whole or not at all: an unknown word is an error that names it, for a label that is misspelt would
be missed only after a thousand cases.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from inference.errors import OverreadError
from inference.finding import Box, Code, Localization, Mask, Point, Polygon

_COLOURS = ("#f09a3c", "#7db7f2", "#f2d14b", "#7fe0a0", "#ec8bb6", "#b79cf2", "#ff6b6b", "#f5f5f5", "#8fd3d1")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_KEY = re.compile(r"[0-9A-Za-z]|F([1-9]|1[0-2])")
_LARGEST = 1 << 20


class PlanError(OverreadError):
    """A project's file cannot be used."""

    default_advice = "Correct the file and open it again; an example lies in resources/projects."


class Kind(StrEnum):
    """In what form a label is given."""

    BOX = "box"
    POLYGON = "polygon"
    MASK = "mask"
    POINT = "point"
    CLASS = "class"


_KIND_OF: Mapping[type, Kind] = {Box: Kind.BOX, Polygon: Kind.POLYGON, Mask: Kind.MASK, Point: Kind.POINT}


def kind_of(localization: Localization | None) -> Kind:
    """The kind of what was drawn; a class where nothing was."""
    return Kind.CLASS if localization is None else _KIND_OF[type(localization)]


@dataclass(frozen=True, slots=True)
class ProjectLabel:
    """One label. `of` (frame or study) and `group` are for classes: those of one group exclude each other."""

    name: str
    kinds: tuple[Kind, ...]
    colour: str
    key: str = ""
    code: Code | None = None
    of: str = "frame"
    group: str = ""

    @property
    def is_class(self) -> bool:
        """Whether it is given to a whole frame or study, and not drawn."""
        return self.kinds == (Kind.CLASS,)


@dataclass(frozen=True, slots=True)
class QueueMix:
    """How the queue is mixed; the shares are of what is read next, `repeats` of the cases that come a second time."""

    uncertain: float = 0.6
    audit: float = 0.3
    rare: float = 0.1
    limit: int = 0
    seed: int = 7
    repeats: float = 0.0
    repeat_after: int = 20
    idle_s: float = 60.0


@dataclass(frozen=True, slots=True)
class ProjectPlan:
    """A project as its file has it; `text` is the file, for other workstations."""

    name: str
    labels: tuple[ProjectLabel, ...]
    queue: QueueMix = field(default_factory=QueueMix)
    shows_models: bool = False
    text: str = ""

    def label(self, name: str) -> ProjectLabel | None:
        """The label of this name."""
        return next((one for one in self.labels if one.name.casefold() == name.strip().casefold()), None)

    def by_key(self, key: str) -> ProjectLabel | None:
        """The label that this key gives."""
        return next((one for one in self.labels if one.key and one.key.casefold() == key.casefold()), None)


def read_plan(path: Path) -> ProjectPlan:
    """The project of a file; raises PlanError."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise PlanError("The project's file cannot be read.", advice="Check that it is there.") from error
    if len(content) > _LARGEST:
        raise PlanError("The file is too large to be that of a project.")
    try:
        return parse_plan(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise PlanError("The project's file is not in UTF-8.") from error


def parse_plan(text: str) -> ProjectPlan:
    """The project of a file's text; raises PlanError."""
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PlanError(f"The project's file is no TOML: {error}.") from error
    _refuse_unknown(told, ("name", "labels", "queue", "shows_models"), "The file")
    name = _word(told, "name", "The project")
    if not name:
        raise PlanError("The project has no name.", advice='Begin the file with name = "...".')
    entries = told.get("labels", [])
    if not isinstance(entries, list) or not entries or not all(isinstance(one, dict) for one in entries):
        raise PlanError("The project has no labels.", advice="Write a [[labels]] part for each of them.")
    labels = tuple(_label(one, place) for place, one in enumerate(entries))
    for what, words in (("name", [one.name for one in labels]), ("key", [one.key for one in labels if one.key])):
        twice = [word for word, count in Counter(word.casefold() for word in words).items() if count > 1]
        if twice:
            raise PlanError(f"Two labels have the {what} {twice[0]}.")
    shows = told.get("shows_models", False)
    if not isinstance(shows, bool):
        raise PlanError("shows_models must be true or false.")
    return ProjectPlan(name, labels, _queue(told.get("queue", {})), shows, text)


def _label(told: Mapping[str, Any], place: int) -> ProjectLabel:
    name = _word(told, "name", f"Label {place + 1}")
    if not name:
        raise PlanError(f"Label {place + 1} has no name.")
    who = f"The label {name}"
    _refuse_unknown(told, ("name", "kinds", "code", "colour", "key", "of", "group"), who)
    words = told.get("kinds")
    known = [one.value for one in Kind]
    if not isinstance(words, list) or not words or any(one not in known for one in words):
        raise PlanError(f"{who} must have kinds, of {', '.join(known)}.")
    kinds = tuple(dict.fromkeys(Kind(one) for one in words))
    if Kind.CLASS in kinds and len(kinds) > 1:
        raise PlanError(f"{who} is a class, and drawn too.", advice="Make two labels of it.")
    colour = _word(told, "colour", who) or _COLOURS[place % len(_COLOURS)]
    if not _COLOUR.fullmatch(colour):
        raise PlanError(f"The colour of {name} is {colour}, not such as #f09a3c.")
    key = _word(told, "key", who)
    if key and not _KEY.fullmatch(key):
        raise PlanError(f"The key of {name} is {key}, not a digit, a letter or F1 to F12.")
    of, group = _word(told, "of", who) or "frame", _word(told, "group", who)
    if of not in ("frame", "study"):
        raise PlanError(f"{who} must be of a frame or of a study.")
    if (group or "of" in told) and kinds != (Kind.CLASS,):
        raise PlanError(f"{who} is drawn; only a class has a group, and is of a frame or a study.")
    return ProjectLabel(name, kinds, colour, key, _code(told.get("code"), name), of, group)


def _code(told: object, name: str) -> Code | None:
    if told is None:
        return None
    parts = ("value", "scheme", "meaning")
    if not isinstance(told, dict) or set(told) != set(parts) or not all(isinstance(told[one], str) for one in parts):
        raise PlanError(f"The code of {name} needs a value, a scheme and a meaning.")
    return Code(told["value"], told["scheme"], told["meaning"])


_IS_ALLOWED: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    **dict.fromkeys(("uncertain", "audit", "rare"), (lambda one: one >= 0, "at least 0")),
    "limit": (lambda one: one >= 0, "at least 0"),
    "seed": (lambda one: abs(one) < 2**31, "a whole number below 2147483648"),
    "repeats": (lambda one: 0 <= one <= 1, "between 0 and 1"),
    "repeat_after": (lambda one: one >= 1, "at least 1"),
    "idle_s": (lambda one: one > 0, "above 0"),
}


def _queue(told: object) -> QueueMix:
    if not isinstance(told, dict):
        raise PlanError("queue must be a part of its own: [queue].")
    _refuse_unknown(told, tuple(_IS_ALLOWED), "The queue")
    taken: dict[str, Any] = {}
    for one in fields(QueueMix):
        value = told.get(one.name, one.default)
        is_whole = isinstance(one.default, int)
        is_number = type(value) is int or (type(value) is float and not is_whole)
        is_allowed, words = _IS_ALLOWED[one.name]
        if not is_number or not is_allowed(value):
            raise PlanError(f"In the queue, {one.name} must be {words}.")
        taken[one.name] = value if is_whole else float(value)
    mix = QueueMix(**taken)
    if mix.uncertain + mix.audit + mix.rare <= 0:
        raise PlanError("The shares of the queue are all 0.", advice="Give at least one of uncertain, audit and rare.")
    return mix


def _word(told: Mapping[str, Any], name: str, who: str) -> str:
    value = told.get(name, "")
    if not isinstance(value, str):
        raise PlanError(f"{who}: {name} must be text, in quotation marks.")
    return value.strip()


def _refuse_unknown(told: Mapping[str, Any], known: tuple[str, ...], who: str) -> None:
    for name in told:
        if name not in known:
            raise PlanError(f"{who} says {name}, which is unknown.", advice=f"Known are {', '.join(known)}.")
