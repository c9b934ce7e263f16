"""Adds a model that the site brings: read, propose, ask, test, and write its entry into the user's catalogue.

The three steps of whoever asks, a command line or a dialog (neither Qt nor a terminal is known here):

    proposals = propose(files, recipe)                  # reads and converts; may take a while
    proposals = tuple(one.revised(answers) for one in proposals)     # at once; as often as the reader changes a value
    added = add(proposals, paths)                       # tests, then writes; nothing is left behind where it fails
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.paths import AppPaths
from inference.model_card import ModelCard
from inference.request import CancelToken

Report = Callable[[float, str], None]
"""Hears a fraction of 1 and the stage in words."""


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


@dataclass(frozen=True, slots=True, eq=False)
class Proposal:
    """What a file is taken for. `remarks` are sentences about its reading and its conversion."""

    files: tuple[Path, ...]
    values: tuple[Proposed, ...]
    remarks: tuple[str, ...] = ()
    largest_difference: float | None = None
    """Between the converted model and the original, over random and drawn inputs; None where nothing was converted."""

    def value(self, name: str) -> str:
        """The text of one value; "" where it is not known or not asked."""
        return next((one.value for one in self.values if one.name == name), "")

    @property
    def open_questions(self) -> tuple[Proposed, ...]:
        """What must be answered before the model can be added."""
        return tuple(one for one in self.values if one.is_open)

    @property
    def guesses(self) -> tuple[Proposed, ...]:
        """What is proposed and not certain: the reader should look at it."""
        return tuple(one for one in self.values if one.value and not one.is_certain)

    def revised(self, answers: Mapping[str, str]) -> "Proposal":
        """The proposal with these values given by the reader, and what follows from them proposed anew.

        Raises OverreadError that names the value for an answer that is not of its form.
        """
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Added:
    """The models that can now be loaded, and what the reader should know of them."""

    cards: tuple[ModelCard, ...]
    remarks: tuple[str, ...] = ()


def propose(
    files: Sequence[Path],
    *,
    recipe: str = "",
    answers: Mapping[str, str] | None = None,
    progress: Report = lambda fraction, stage: None,
    token: CancelToken | None = None,
) -> tuple[Proposal, ...]:
    """Read and convert the files, and propose an entry for each model among them: one, or those of a recipe.

    Raises OverreadError with advice where a file cannot be a model, and Cancelled.
    """
    raise NotImplementedError


def add(
    proposals: Sequence[Proposal],
    paths: AppPaths,
    *,
    is_replacing: bool = False,
    progress: Report = lambda fraction, stage: None,
    token: CancelToken | None = None,
) -> Added:
    """Test the models and write their entries; raises OverreadError where a question is open or a test fails.

    Either all are added or none: what a refused or cancelled adding made is taken away again.
    """
    raise NotImplementedError
