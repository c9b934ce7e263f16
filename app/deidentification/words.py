"""Cleaning of descriptors: only words stay that describe a picture.

What a word list does not know may be a name: the list decides, not a guess of what names look like. Numbers stay up to
three digits (slice thickness, echo times); longer ones may be dates or identifiers.
"""

import re
from functools import lru_cache

from app.paths import resource

# 5, 2.5mm, 120kV; vertebrae such as L4 and L4-S1; 2D and 3D.
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,2})?(?:mm|cm|ml|ms|kv|mas)?|[ctls]\d{1,2}(?:-[ctls]?\d{1,2})?|\d?d")


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    text = resource("deidentification", "words.txt").read_text(encoding="utf-8")
    return frozenset(line.strip() for line in text.splitlines() if line and not line.startswith("#"))


def cleaned(text: str) -> str:
    """The words of a text that describe a picture, in their order."""
    parts = re.findall(r"[^\W_]+(?:[-.*+][^\W_]+)*|[+/,]", text)
    return " ".join(one for one in parts if _is_plain(one)).strip(" ,/+")


def _is_plain(part: str) -> bool:
    low = part.casefold()
    if low in _words() or part in "+/,":
        return True
    return (
        re.fullmatch(r"\d{1,3}(?:\.\d{1,2})?(?:mm|cm|ml|ms|kv|mas)?|[ctls]\d{1,2}(?:-[ctls]?\d{1,2})?|\d?d", low)
        is not None
    )
