"""The language in which app/ and inference/ speak to a reader. Knows no Qt: whoever has texts gives a translator.

Sentences are marked where they stand, with their values named: `say("{count} files were not opened.", count=3)`. The
window sets the translator once, at start; a report that is to be made in another language than the window's is made
`speaking` that language, on any thread. What was made in English and kept (a notice, a failure in the record) is
`spoken` where it is shown. What other programs read is written `plainly`, whatever the window speaks.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace

from app.recognition import Recognised, recognised

Translator = Callable[[str], str]
_DEEPEST = 4
_BEHIND = re.compile(r"(?<=[.!?]) (?=[A-Z])|\n|; | · ")
"""Where one sentence ends and another begins: a value that holds this may be more than a value."""
_PARTINGS = (
    *((re.compile(f"({one})"), False) for one in (r"\n", r"(?<=[.!?]) (?=[A-Z])", r" · ", r"; ")),
    *((re.compile(f"({one})"), True) for one in (r": ", r", ", r" ?[()]")),
)
"""What stands between parts, and whether it also stands within a sentence: then nothing long may stay as it is."""
_LONGEST_VALUE = 3


class _Voice:
    """What speaks where nothing else was asked for."""

    translator: Translator | None = None
    language: str = "en"


_speaking: ContextVar[Translator | None] = ContextVar("speaking", default=None)


def use_translator(translator: Translator | None, language: str = "en") -> None:
    """Speak with this translator from now on, on every thread; None is English."""
    _Voice.translator = translator
    _Voice.language = language


def spoken_language() -> str:
    """The language that everything speaks where nothing else was asked for: that of the window."""
    return _Voice.language


@contextmanager
def speaking(translator: Translator) -> Iterator[None]:
    """Speak with another translator within this block, on this thread alone."""
    token = _speaking.set(translator)
    try:
        yield
    finally:
        _speaking.reset(token)


def say(source: str, /, **values: object) -> str:
    """A marked sentence in the language that is spoken, its named values put in.

    A translation that names a value which is not given would be a fault of the translation: the source is then used.
    """
    translator = _speaking.get() or _Voice.translator
    words = translator(source) if translator is not None else source
    if not values:
        return words
    try:
        return words.format(**values)
    except (KeyError, IndexError, ValueError):
        return source.format(**values)


@contextmanager
def plainly() -> Iterator[None]:
    """Speak English within this block: for what is kept, compared or read by other programs."""
    with speaking(lambda source: source):
        yield


def spoken(text: str) -> str:
    """A text of the program in the language that is spoken, known again by its template; another text as it is.

    Lines and sentences that stand behind one another are known each by itself. Never for what a file or a person
    says, such as a patient's name.
    """
    translator = _speaking.get() or _Voice.translator
    return text if translator is None or not text.strip() else _spoken(text, translator, _DEEPEST)


def unspoken(text: str, choices: Iterable[str]) -> str:
    """The choice that is kept behind words that were chosen or typed; the words themselves where they are no choice."""
    return next((one for one in choices if spoken(one) == text), text)


def _spoken(text: str, translator: Translator, depth: int) -> str:
    found = recognised(text) if depth else None
    if found is not None and not any(_BEHIND.search(value) for _, value in found.values):
        return _filled(found, translator, depth)
    for parting, is_loose in _PARTINGS:
        parts = parting.split(text)
        if depth and len(parts) > 1:
            told = [one if at % 2 else _spoken(one, translator, depth - 1) for at, one in enumerate(parts)]
            kept = (one for one, new in zip(parts, told, strict=True) if one == new)
            if told != parts and not (is_loose and any(len(one.split()) > _LONGEST_VALUE for one in kept)):
                return "".join(told)
    return text if found is None else _filled(found, translator, depth)


def _filled(found: Recognised, translator: Translator, depth: int) -> str:
    values = tuple((name, _spoken(value, translator, depth - 1)) for name, value in found.values)
    return replace(found, values=values).filled(translator(found.template))


def marked(source: str) -> str:
    """A sentence that is kept as it is, marked to be translated where it is said."""
    return source
