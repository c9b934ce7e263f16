"""Adds a model that the site brings: read, propose, ask, test, and write its entry into the user's catalogue.

The three steps of whoever asks, a command line or a dialog (neither Qt nor a terminal is known here):

    proposals = propose(files, recipe)                  # reads and converts; may take a while
    proposals = tuple(one.revised(answers) for one in proposals)     # at once; as often as the reader changes a value
    added = add(proposals, paths)                       # tests, then writes; nothing is left behind where it fails

An answer that changes how the file is read (`needs_reading`) is given to `propose` anew.
"""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.installed_models import installed_catalog, own_ids
from app.model_adding_catalog import AddingError, free_folder, install, own_text, remove_files, with_entries
from app.model_adding_entry import check_values, routed_ids
from app.model_adding_reading import READ_BY, BroughtFile, read_file
from app.model_adding_trial import Entry, staged_entry
from app.model_status import forget_statuses
from app.paths import AppPaths
from app.recipes import RecipePart, assigned
from inference.conversion.proposal import proposition
from inference.conversion.proposed import Given, Proposed, settled
from inference.conversion.reading import OutputReading
from inference.model_card import ModelCard
from inference.request import CancelToken

__all__ = ["Added", "Proposal", "Proposed", "add", "propose"]

Report = Callable[[float, str], None]
"""Hears a fraction of 1 and the stage in words."""

STATUSES = ("active", "shadow")
RESEARCH = "research only"


@dataclass(frozen=True, slots=True, eq=False)
class Proposal:
    """What a file is taken for: each value of its entry, with the reason.

    `given` holds what a recipe and the reader said. A proposal whose file could not be converted before something is
    answered has that question alone, and no `brought`.
    """

    file: Path
    values: tuple[Proposed, ...]
    given: Mapping[str, Given]
    part: RecipePart | None = None
    brought: BroughtFile | None = None
    reading: OutputReading | None = None

    def value(self, name: str) -> str:
        """The text of one value; "" where it is not known or not asked."""
        return next((one.value for one in self.values if one.name == name), "")

    @property
    def name(self) -> str:
        """The part of its recipe, else the file's own name."""
        return self.part.name if self.part and self.part.name else self.file.name

    @property
    def remarks(self) -> tuple[str, ...]:
        """Sentences about the file, its reading and its conversion."""
        notes = (*self.brought.remarks, *(self.reading.remarks if self.reading else ())) if self.brought else ()
        return tuple(dict.fromkeys(notes))

    @property
    def largest_difference(self) -> float | None:
        """Between the converted model and the original, on random and drawn input; None where nothing was converted."""
        return self.brought.largest_difference if self.brought else None

    @property
    def open_questions(self) -> tuple[Proposed, ...]:
        """What must be answered before the model can be added."""
        return tuple(one for one in self.values if one.is_open)

    @property
    def guesses(self) -> tuple[Proposed, ...]:
        """What is proposed and not certain: the reader should look at it."""
        return tuple(one for one in self.values if one.value and not one.is_certain)

    def needs_reading(self, answers: Mapping[str, str]) -> bool:
        """Whether these answers change how the file is read, so that `propose` must be called again with them."""
        return self.brought is None or any(
            name in READ_BY and text != self.value(name) and not self._is_free(name) for name, text in answers.items()
        )

    def _is_free(self, name: str) -> bool:
        """Whether the converted graph leaves a value open, so that it needs no other conversion."""
        facts = self.brought.facts if self.brought else None
        return facts is not None and name in ("size", "channels", "layout") and None in facts.picture.shape[1:]

    def revised(self, answers: Mapping[str, str]) -> "Proposal":
        """The proposal with these values given by the reader, and what follows from them proposed anew.

        Raises AnswerError, which names the value, for an answer that is not of its form or does not suit the file.
        """
        given = {**self.given, **{name: Given(text.strip()) for name, text in answers.items()}}
        if self.brought is None:
            values = tuple(settled(one, given) for one in self.values)
            return Proposal(self.file, values, given, self.part)
        return _proposed(self.file, given, self.part, self.brought)

    def texts(self) -> dict[str, str]:
        """Every value by its name."""
        return {one.name: one.value for one in self.values}


def _proposed(file: Path, given: Mapping[str, Given], part: RecipePart | None, brought: BroughtFile) -> Proposal:
    given = {**brought.assumed, **given}
    found = proposition(brought.facts, given)
    values = (*_names(file, given), *_architecture(brought), *found.values)
    proposal = Proposal(file, values, given, part, brought, found.reading)
    check_values(proposal.texts())
    return proposal


def _architecture(brought: BroughtFile) -> tuple[Proposed, ...]:
    name = brought.facts.architecture
    return (Proposed("architecture", name, "the names and the shapes of its tensors", True),) if name else ()


def _names(file: Path, given: Mapping[str, Given]) -> tuple[Proposed, ...]:
    stem = file.name.split(".")[0]
    plain = "".join(one if one.isascii() and one.isalnum() else "-" for one in stem.lower()).strip("-")
    words = " ".join(stem.replace("_", " ").replace("-", " ").split())
    return (
        settled(Proposed("id", plain[:64] or "model", "the file's name", True), given),
        settled(Proposed("name", words[:1].upper() + words[1:], "the file's name", True), given),
        settled(Proposed("intended_use", RESEARCH, "until somebody has measured more with it", True), given),
        settled(Proposed("status", "active", "its answers are shown; shadow: kept, not shown", True, STATUSES), given),
    )


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
    """Read and convert the files, and propose an entry for each model among them.

    A folder stands for the models in it. An answer "router.labels" is for the part router of the recipe alone. Raises
    OverreadError with advice where a file cannot be a model, and Cancelled.
    """
    pairs = assigned(files, recipe)
    proposals = []
    for at, (file, part) in enumerate(pairs):
        given = {**(part.given() if part else {}), **_of_part(answers or {}, part)}
        step = _part_of(progress, at, len(pairs))
        found = read_file(file, given, step, token or CancelToken())
        if isinstance(found, Proposed):
            proposals.append(Proposal(file, (found,), given, part))
        else:
            proposals.append(_proposed(file, given, part, found))
    return tuple(proposals)


def _of_part(answers: Mapping[str, str], part: RecipePart | None) -> dict[str, Given]:
    """The answers that are for one part: those for all, then those that name it."""
    own = f"{part.name}." if part and part.name else "."
    every = {name: text for name, text in answers.items() if "." not in name}
    named = {name.removeprefix(own): text for name, text in answers.items() if name.startswith(own)}
    return {name: Given(text.strip()) for name, text in (every | named).items()}


def _part_of(progress: Report, at: int, count: int) -> Report:
    return lambda fraction, stage: progress((at + fraction) / count, stage)


def add(
    proposals: Sequence[Proposal],
    paths: AppPaths,
    *,
    is_replacing: bool = False,
    progress: Report = lambda fraction, stage: None,
    token: CancelToken | None = None,
) -> Added:
    """Test the models and write their entries; raises OverreadError where a question is open or a test fails.

    Either all are added or none: until the last step everything lies in a temporary folder.
    """
    token = token or CancelToken()
    _refuse_open(proposals)
    _refuse_known(proposals, paths, is_replacing=is_replacing)
    text = own_text(paths)
    own = [card for card in installed_catalog(paths).cards if card.id in own_ids(paths)]
    replaced = [card for card in own if card.id in [one.value("id") for one in proposals]]
    with tempfile.TemporaryDirectory(prefix="overread-add-") as name:
        root = Path(name)
        entries: list[Entry] = []
        remarks: list[str] = []
        staged: dict[str, Path] = {}
        for at, proposal in enumerate(proposals):
            folder = free_folder(paths, proposal.value("id"), tuple(staged))
            entry, said = staged_entry(
                proposal, root, f"models/{folder}", _part_of(progress, at, len(proposals)), token
            )
            entries.append(entry)
            remarks += [f"{proposal.value('name')}: {one}" for one in said] if len(proposals) > 1 else said
            staged[folder] = root / "models" / folder
        token.check()
        install(paths, staged, with_entries(text, entries))
    for card in replaced:
        remove_files(paths, card.file.path)
    forget_statuses(paths.model_statuses, [str(one["id"]) for one in entries])
    catalog = installed_catalog(paths)
    progress(1.0, "Added")
    return Added(tuple(catalog.card(str(one["id"])) for one in entries), tuple(dict.fromkeys(remarks)))


def _refuse_open(proposals: Sequence[Proposal]) -> None:
    """Raise AddingError that names the flags of what nobody has answered."""
    for proposal in proposals:
        if proposal.open_questions:
            names = ", ".join(one.name.replace("_", " ") for one in proposal.open_questions)
            flags = ", ".join(f"--{one.name.replace('_', '-')}" for one in proposal.open_questions)
            raise AddingError(f"{proposal.name}: not known: {names}.", advice=f"Say {flags}.")


def _refuse_known(proposals: Sequence[Proposal], paths: AppPaths, *, is_replacing: bool) -> None:
    ids = [one.value("id") for one in proposals]
    known = [card.id for card in installed_catalog(paths).cards]
    for proposal, model_id in zip(proposals, ids, strict=True):
        if ids.count(model_id) > 1:
            raise AddingError(f"Two of the models would have the id {model_id}.", advice="Give each its own --id.")
        if not is_replacing and model_id in known:
            raise AddingError(f"There is a model {model_id} already.", advice="Choose another --id, or say --replace.")
        missing = [one for one in routed_ids(proposal.texts()) if one not in (*known, *ids)]
        if missing:
            advice = "Add that model first, or leave the place after = empty where no model reads that kind."
            raise AddingError(
                f"{model_id} would hand on to {missing[0]}, which is not in the catalogue.", advice=advice
            )
