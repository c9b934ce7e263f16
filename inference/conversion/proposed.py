"""One value of an entry that is proposed to the person who adds a model, with the reason in words."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Proposed:
    """One value of the entry as text, "" where it is not known, with the reason in words.

    `name` is the flag without its dashes and with underscores: `body_part` is --body-part. `choices` are the words
    that may be answered; empty where any text of the right form may. Lists are separated by commas.
    """

    name: str
    value: str
    reason: str
    is_certain: bool = False
    choices: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it must be answered, because nothing in the file says it."""
        return not self.value and not self.is_certain


@dataclass(frozen=True, slots=True)
class Given:
    """A value that somebody gave beforehand, a recipe or the reader, with the words to show beside it.

    A recipe that only suggests a value is not certain of it. What a recipe says of the numbers that go in and come out
    gives way to what the file itself shows; what the reader says does not.
    """

    value: str
    reason: str = "given"
    is_certain: bool = True
    is_recipe: bool = False


Answers = Mapping[str, Given]

_SHOWN_BY_FILE = ("layout", "size", "channels", "range", "mean", "std", "activation", "decoder")


def settled(proposed: Proposed, given: Answers) -> Proposed:
    """What was given, in the place of what the file suggests."""
    answer = given.get(proposed.name)
    if answer is None or (answer.is_recipe and proposed.name in _SHOWN_BY_FILE and proposed.is_certain):
        return proposed
    return Proposed(proposed.name, answer.value, answer.reason, answer.is_certain, proposed.choices)


def numbers(values: object) -> str:
    """Numbers as the text of an answer: '0.485,0.456,0.406'."""
    found = values if isinstance(values, list | tuple) else (values,)
    return ",".join(f"{one:g}" for one in found)
