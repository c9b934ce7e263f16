"""What the reader must be told: level, text, advice."""

from dataclasses import dataclass
from enum import StrEnum

from inference.errors import OverreadError


class Level(StrEnum):
    """How much it matters."""

    INFORMATION = "information"
    CAUTION = "caution"
    FAILURE = "failure"


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for the reader and, where there is one, what to do next."""

    level: Level
    text: str
    advice: str = ""


def notice_of(error: Exception, action: str = "") -> Notice:
    """The notice for a failure; a bug is named as one, without its message, which may hold identity."""
    prefix = f"{action}: " if action else ""
    if isinstance(error, OverreadError):
        return Notice(Level.FAILURE, f"{prefix}{error}", error.advice)
    return Notice(
        Level.FAILURE,
        f"{prefix}an unexpected fault ({type(error).__name__})",
        "Nothing was lost. The log names the place; please report it.",
    )
