"""Knows a sentence of the program again by its template, with the values that were put into it.

What is kept stays English: notices, failures in the record, words that a child process sent. Where they are shown, the
template tells what to translate. The templates stand in resources/translations/sentences.txt, one a line, made by
`make translations`.
"""

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache

from app.paths import resource

_PLACE = re.compile(r"\{([^{}]*)\}")
_KEPT = 4096
_LEAST_LITERAL = 3
_WEAK = ((5, 1), (10, 4))
"""Below how many letters of its own a template has values of at most so many words."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """A template, and what stands in its places, by name and in the order of the text."""

    template: str
    values: tuple[tuple[str, str], ...] = ()

    def filled(self, words: str) -> str:
        """A translation of the template with the values in their places; a place that it lacks stays as it is."""
        left = list(self.values)

        def value(found: re.Match[str]) -> str:
            at = next((place for place, (name, _) in enumerate(left) if name == found[1]), None)
            return found[0] if at is None else left.pop(at)[1]

        return _PLACE.sub(value, words)


@dataclass(frozen=True, slots=True)
class _Pattern:
    template: str
    literal: str
    names: tuple[str, ...]

    def fits(self, values: tuple[str, ...]) -> bool:
        """Whether a template with few words of its own ('{first} and {last}') has short values: else it is prose."""
        own = sum(one.isalpha() for one in _PLACE.sub("", self.template))
        longest = next((words for below, words in _WEAK if own < below), None)
        return longest is None or all(len(one.split()) <= longest for one in values)

    def match(self, text: str) -> re.Match[str] | None:
        """The text taken apart at the literals; the expression is made when it is first needed."""
        return _expression(self.template).fullmatch(text)


@lru_cache(_KEPT)
def recognised(text: str) -> Recognised | None:
    """The template that made a text, the one with most words of its own first; None where none did."""
    exact, patterns = _known()
    if text in exact:
        return Recognised(text)
    for one in patterns:
        if one.literal in text and (found := one.match(text)) and one.fits(found.groups()):
            return Recognised(one.template, tuple(zip(one.names, found.groups(), strict=True)))
    return None


@cache
def _known() -> tuple[frozenset[str], tuple[_Pattern, ...]]:
    path = resource("translations") / "sentences.txt"
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    templates = [str(json.loads(one)) for one in lines if one]
    patterns = [made for one in templates if _PLACE.search(one) and (made := _pattern(one))]
    patterns.sort(key=lambda one: -len(_PLACE.sub("", one.template)))
    return frozenset(templates), tuple(patterns)


def _pattern(template: str) -> _Pattern | None:
    parts = _PLACE.split(template)  # literal, name, literal, name, ...
    literals, names = parts[::2], tuple(parts[1::2])
    longest = max(literals, key=len)
    if len(longest.strip()) < _LEAST_LITERAL:
        return None
    return _Pattern(template, longest, names)


@cache
def _expression(template: str) -> re.Pattern[str]:
    return re.compile("(.+?)".join(re.escape(one) for one in _PLACE.split(template)[::2]), re.DOTALL)
