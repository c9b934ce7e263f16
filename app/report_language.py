"""The language of a report, whatever the language of the window: its texts, read from resources/translations.

A report has texts of its own (`report_<language>.ts`, the context "report"); a sentence that app/ says elsewhere too is
looked for among the window's texts (`overread_<language>.ts`, the context "app") where the report has none. What was
written down in English before, such as a caution of a file or of a run, is told again in the language by `retold`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from xml.etree import ElementTree as ET

from app.language import plainly, say, speaking, spoken_language
from app.paths import resource
from app.settings import Settings

REPORT_LANGUAGES = ("en", "de", "es", "ja", "ar")
WINDOW = "window"
"""The setting for a report in the language of the window."""
RIGHT_TO_LEFT = frozenset({"ar"})

_language: ContextVar[str] = ContextVar("report language", default="en")
_VALUE = re.compile(r"\{\w+\}")
_LEAST_LETTERS = 5
"""A template with fewer letters of its own fits too much."""


def language_of_reports(settings: Settings, asked: str = "") -> str:
    """The language asked for, that of the setting, or that of the window."""
    for one in (asked, settings.report_language, settings.language, spoken_language()):
        if one in REPORT_LANGUAGES:
            return one
    return "en"


@contextmanager
def reporting_in(language: str) -> Iterator[None]:
    """Within this block, on this thread, everything is said in a report's language; English where it is not known."""
    told = texts(language)
    token = _language.set(language)
    try:
        with speaking(lambda source: told.get(source, source)) if told else plainly():
            yield
    finally:
        _language.reset(token)


@lru_cache(maxsize=8)
def texts(language: str) -> Mapping[str, str]:
    """The translation of every text of a report that has one; empty for English."""
    if language not in REPORT_LANGUAGES or language == "en":
        return {}
    return {**_read(f"overread_{language}.ts", "app"), **_read(f"report_{language}.ts", "report")}


def _read(name: str, context: str) -> dict[str, str]:
    path = resource("translations") / name
    if not path.is_file():
        return {}
    found = {}
    for one in ET.parse(path).getroot().iter("context"):
        if one.findtext("name") == context:
            for message in one.iter("message"):
                source, translation = message.findtext("source"), message.findtext("translation")
                if source and translation:
                    found[source] = translation
    return found


def retold(text: str) -> str:
    """A sentence that stands in English, in the language that is reported in.

    It is known as a whole, or by the template that it was made of. What is not known, such as the words of a site's own
    model, stays as it is.
    """
    language = _language.get()
    return _retold(text, language) if texts(language) and text.strip() else text


def _value(text: str, language: str) -> str:
    """What stands within a sentence: a known word, or several with "or" or "and" between them."""
    told = texts(language)
    if text in told:
        return told[text]
    for word, source in ((" or ", "{first} or {last}"), (" and ", "{first} and {last}")):
        first, parting, last = text.rpartition(word)
        if parting:
            return say(told.get(source, source), first=_value(first, language), last=_value(last, language))
    return text


@lru_cache(maxsize=4096)
def _retold(text: str, language: str) -> str:
    told = texts(language)
    if text in told:
        return told[text]
    for fits, source in _templates(language):
        if (found := fits(text)) is not None:
            return say(told[source], **{name: _value(value, language) for name, value in found.items()})
    sentences = re.split(r"(?<=[.;:]) (?=\S)", text)
    return " ".join(_retold(one, language) for one in sentences) if len(sentences) > 1 else text


@lru_cache(maxsize=8)
def _templates(language: str) -> tuple[tuple[Callable[[str], dict[str, str] | None], str], ...]:
    """Each text with values as what reads the values back; those with most letters of their own come first."""
    found = []
    for source in texts(language):
        letters = sum(one.isalpha() for one in _VALUE.sub("", source))
        if _VALUE.search(source) and letters >= _LEAST_LETTERS:
            found.append((letters, source))
    return tuple((_reader(source), source) for _, source in sorted(found, reverse=True))


def _reader(source: str) -> Callable[[str], dict[str, str] | None]:
    parts, at, names = [], 0, set[str]()
    for value in _VALUE.finditer(source):
        name = value[0][1:-1]
        parts += [re.escape(source[at : value.start()]), f"(?P={name})" if name in names else f"(?P<{name}>.+?)"]
        names.add(name)
        at = value.end()
    pattern = re.compile("".join([*parts, re.escape(source[at:])]), re.DOTALL)

    def read(text: str) -> dict[str, str] | None:
        found = pattern.fullmatch(text)
        return found.groupdict() if found else None

    return read
