"""Text of a file as it may be shown: names readable, control and bidirectional characters escaped."""

import datetime
import unicodedata

# Cc control, Cf format (bidirectional overrides, zero-width), Cs surrogates, Zl and Zp line separators.
_ESCAPED = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp", "Co"))
_JOINERS = "\u200c\u200d"  # Persian and Indic names are not right without them
_LONGEST = 1024


def readable(value: object) -> str:
    """A value as one line: what would turn, hide or break the text is shown as its code, like <U+202E>."""
    text = "" if value is None else str(value).strip(" \0")
    if len(text) > _LONGEST:
        text = text[:_LONGEST] + "..."
    if text.isascii() and text.isprintable():
        return text
    return "".join(f"<U+{ord(one):04X}>" if _breaks_text(one) else one for one in text)


def readable_name(value: object) -> str:
    """A person name (PS3.5 6.2.1) in reading order, with its other scripts in brackets.

    The components family^given^middle^prefix^suffix become "prefix given middle family suffix"; Chinese, Japanese and
    Korean names, and the groups that are not alphabetic, keep the family name first.
    """
    groups = [_spoken(group, is_alphabetic=place == 0) for place, group in enumerate(str(value or "").split("="))]
    named = [group for group in dict.fromkeys(groups) if group]
    if not named:
        return ""
    return readable(named[0] if len(named) == 1 else f"{named[0]} ({', '.join(named[1:])})")


def _breaks_text(one: str) -> bool:
    return one not in _JOINERS and unicodedata.category(one) in _ESCAPED


def _spoken(group: str, *, is_alphabetic: bool) -> str:
    parts = [part.strip() for part in group.strip(" \0").split("^")][:5]
    family, given, middle, prefix, suffix = (*parts, *[""] * (5 - len(parts)))
    if not is_alphabetic or unicodedata.east_asian_width(family[:1] or "x") in "WF":
        return " ".join(filter(None, (prefix, family, given, middle, suffix)))
    return " ".join(filter(None, (prefix, given, middle, family, suffix)))


def iso_date(value: object) -> str:
    """A DA value as ISO 8601; empty if it is not a date."""
    digits = str(value or "").strip(" \0").replace(".", "")
    try:
        return datetime.datetime.strptime(digits, "%Y%m%d").replace(tzinfo=datetime.UTC).date().isoformat()
    except ValueError:
        return ""


def iso_time(value: object) -> str:
    """A TM value as ISO 8601, to the second; empty if it is not a time."""
    digits = str(value or "").strip(" \0").replace(":", "").split(".")[0]
    pattern = {2: "%H", 4: "%H%M", 6: "%H%M%S"}.get(len(digits), "%H%M%S")
    try:
        return datetime.datetime.strptime(digits, pattern).replace(tzinfo=datetime.UTC).time().isoformat()
    except ValueError:
        return ""
