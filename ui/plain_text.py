"""Text that came from a file, made safe to show: never markup, nothing invisible, no borrowed direction."""

import html
import unicodedata
from collections.abc import Set

from app.study import Study

_KEPT_FORMATS = {"\u200c", "\u200d"}  # joiners, without which Persian and Indic words are spelt wrong
_ISOLATE, _POP = "\u2068", "\u2069"


def shown(text: str, limit: int = 400) -> str:
    """The text on one line, with control and bidi characters as escapes, and not longer than `limit`.

    Isolates that are closed again stay: they turn nothing outside them, and `isolated` makes them.
    """
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    if cut.isprintable():
        return cut
    kept = _KEPT_FORMATS | {_ISOLATE, _POP} if _is_balanced(cut) else _KEPT_FORMATS
    return "".join(_visible(letter, kept) for letter in cut)


def isolated(text: str, limit: int = 400) -> str:
    """`shown`, in an isolate of its own, so that a right-to-left name does not turn the words around it."""
    clean = shown(text, limit)
    return f"{_ISOLATE}{clean}{_POP}" if clean and not clean.isascii() else clean


def shown_lines(text: str, limit: int = 20_000) -> str:
    """`shown`, but with its line breaks."""
    return "\n".join(shown(line, limit) for line in text[:limit].splitlines())


def tip(text: str) -> str:
    """A tool tip that says exactly this text: Qt would read markup in a plain string."""
    return f"<span>{html.escape(shown_lines(text)).replace(chr(10), '<br>')}</span>" if text else ""


def sentence(text: str) -> str:
    """The text with a capital at its start; all the rest as it is."""
    return text[:1].upper() + text[1:]


def file_name(study: Study) -> str:
    """What a picture without a patient is called: its file's name."""
    first = next((one for series in study.series for one in series.instances), None)
    return (first.source.member or first.source.path.name) if first else ""


def patient_words(name: str, patient_id: str) -> str:
    """The patient's name, or the ID where there is none; DICOM's carets are read as the standard says."""
    family, _, rest = name.partition("^")
    given = " ".join(part for part in rest.split("^") if part)
    readable = ", ".join(part for part in (family.strip(), given.strip()) if part)
    return isolated(readable or patient_id or "No name", 120)


def _is_balanced(text: str) -> bool:
    depth = 0
    for letter in text:
        depth += (letter == _ISOLATE) - (letter == _POP)
        if depth < 0:
            return False
    return depth == 0


def _visible(letter: str, kept: Set[str]) -> str:
    if letter in "\t\n\r":
        return " "
    category = unicodedata.category(letter)
    if category in {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"} or (category == "Cf" and letter not in kept):
        return f"\\u{ord(letter):04x}" if ord(letter) < 0x10000 else f"\\U{ord(letter):08x}"
    return letter
