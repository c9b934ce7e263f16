"""The language in which app/ and inference/ speak to a reader. Knows no Qt: whoever has texts gives a translator.

Sentences are marked where they stand, with their values named: `say("{count} files were not opened.", count=3)`. The
window sets the translator once, at start; a report that is to be made in another language than the window's is made
`speaking` that language, on any thread.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Translator = Callable[[str], str]


class _Voice:
    """What speaks where nothing else was asked for."""

    translator: Translator | None = None


_speaking: ContextVar[Translator | None] = ContextVar("speaking", default=None)


def use_translator(translator: Translator | None) -> None:
    """Speak with this translator from now on, on every thread; None is English."""
    _Voice.translator = translator


@contextmanager
def speaking(translator: Translator) -> Iterator[None]:
    """Speak with another translator within this block, on this thread alone."""
    token = _speaking.set(translator)
    try:
        yield
    finally:
        _speaking.reset(token)


def say(source: str, **values: object) -> str:
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


def marked(source: str) -> str:
    """A sentence that is kept as it is, marked to be translated where it is said."""
    return source
