"""Adds a model on a side thread, step by step: read and propose, take answers, test and write."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.notices import Notice, notice_of
from inference.catalog import Catalog
from inference.errors import Cancelled, OverreadError
from inference.request import CancelToken
from ui.bridge import Bridge, Result

if TYPE_CHECKING:  # the converters come with it: they are loaded when the first model is added
    from app.model_adding import Added, Proposal
    from app.model_adding_service import ModelAddingService
    from app.recipes import Recipe

_FLAG = re.compile(r"--([a-z][a-z-]*)")


class ModelAdder(QObject):
    """What the dialog shows, and nothing of Qt's widgets: it outlives the dialog, and a late answer finds nobody.

    `refusal` is the last failure in words; `added` what can be run now. `take` gets the catalogue with it.
    """

    changed = Signal()

    def __init__(self, service: "ModelAddingService", bridge: Bridge, take: Callable[[Catalog], object]) -> None:
        super().__init__()
        self._service, self._bridge, self._take = service, bridge, take
        self._token: CancelToken | None = None
        self._recipe = ""
        self._answers: list[dict[str, str]] = []
        self.start_over()

    def start_over(self) -> None:
        """Forget what was read; what is under way is given up."""
        self.cancel()
        self.proposals: tuple[Proposal, ...] = ()
        self.refusal: Notice | None = None
        self.added: Added | None = None
        self.progress = (0.0, "")
        self.changed.emit()

    @property
    def recipes(self) -> "tuple[Recipe, ...]":
        """What is known beforehand of the weights of some services."""
        return self._service.recipes()

    @property
    def suffixes(self) -> tuple[str, ...]:
        """How the names of files end that may be models."""
        return self._service.suffixes

    @property
    def is_busy(self) -> bool:
        """Whether something is read, tested or written now."""
        return self._token is not None

    @property
    def open_count(self) -> int:
        """How many questions nobody has answered yet, in all models together."""
        return sum(len(one.open_questions) for one in self.proposals)

    @property
    def guess_count(self) -> int:
        """How many values are proposed and not certain."""
        return sum(len(one.guesses) for one in self.proposals)

    def read(self, files: Sequence[Path], recipe: str = "") -> None:
        """Read and convert the files, then propose an entry for each model in them."""
        self.start_over()
        self._recipe = recipe

        def took(made: Result) -> None:
            self.proposals, self._answers = made, [{} for _ in made]

        wanted = tuple(files)
        self._aside(lambda token: self._service.propose(wanted, recipe, {}, self._report(token), token), took)

    def answer(self, place: int, name: str, text: str) -> None:
        """Take the reader's word for one value of one model; the file is read anew where that changes the reading."""
        proposal = self.proposals[place]
        if self.is_busy or text.strip() == proposal.value(name):
            return
        answers = {**self._answers[place], name: text.strip()}
        if proposal.needs_reading({name: text.strip()}):
            self._read_again(place, answers)
            return
        try:
            revised = proposal.revised({name: text})
        except OverreadError as error:
            self._refuse(error)
            return
        self._answers[place] = answers
        self._put(place, revised)

    def _read_again(self, place: int, answers: dict[str, str]) -> None:
        proposal = self.proposals[place]
        part = proposal.part.name if proposal.part else ""
        recipe = f"{self._recipe}:{part}" if self._recipe and part else self._recipe

        def took(made: Result) -> None:
            self._answers[place] = answers
            self._put(place, made[0])

        file = (proposal.file,)
        self._aside(lambda token: self._service.propose(file, recipe, answers, self._report(token), token), took)

    def add(self, *, is_replacing: bool) -> None:
        """Test what was proposed and write it into the site's catalogue."""
        proposals = self.proposals

        def work(token: CancelToken) -> Result:
            report = self._report(token)
            return self._service.add(proposals, is_replacing=is_replacing, progress=report, token=token)

        def took(made: Result) -> None:
            self.added, catalog = made
            self._take(catalog)

        # Given up a moment too late, the model is there all the same: then it is shown.
        self._aside(work, took, late=lambda made: self._take(made[1]))

    def cancel(self) -> None:
        """Give up what is under way; nothing of it is left."""
        if self._token is not None:
            self._token.cancel()
            self._token = None
            self.changed.emit()

    # --- on the way between the threads ---

    def _aside(
        self,
        work: Callable[[CancelToken], Result],
        took: Callable[[Result], None],
        late: Callable[[Result], object] | None = None,
    ) -> None:
        if self._token is not None:
            return
        token = self._token = CancelToken()
        self.refusal, self.progress = None, (0.0, "")

        def ended(made: Result) -> None:
            if token is not self._token:  # given up, or something else was begun since
                if late is not None and not isinstance(made, Exception):
                    late(made)
                return
            self._token = None
            if isinstance(made, Cancelled):
                pass
            elif isinstance(made, Exception):
                self._refuse(made)
            else:
                took(made)
            self.changed.emit()

        self._bridge.run_aside(lambda: work(token), ended)
        self.changed.emit()

    def _report(self, token: CancelToken) -> Callable[[float, str], None]:
        def advanced(progress: tuple[float, str]) -> None:
            if token is self._token:
                self.progress = progress
                self.changed.emit()

        return lambda fraction, stage: self._bridge.call(advanced, (fraction, stage))

    def _put(self, place: int, proposal: "Proposal") -> None:
        self.proposals = (*self.proposals[:place], proposal, *self.proposals[place + 1 :])
        self.refusal = None
        self.changed.emit()

    def _refuse(self, error: Exception) -> None:
        told = notice_of(error, "" if isinstance(error, OverreadError) else self.tr("The model was not added"))
        self.refusal = replace(told, text=in_words(told.text), advice=in_words(told.advice))
        self.changed.emit()


def in_words(text: str) -> str:
    """A sentence that names flags of the command line, for a reader who has fields: '--id' is “id”."""
    return _FLAG.sub(lambda found: f"“{found[1].replace('-', ' ')}”", text)
