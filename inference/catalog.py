"""Reads `models.toml`: which models there are and what each needs. No code is ever imported from it."""

import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from inference.entry import read_entry
from inference.errors import CatalogError
from inference.model_card import ModelCard
from inference.toml_table import TomlTable, line_numbers

__all__ = ["SCHEMA", "Catalog", "ModelCard", "load_catalog"]

SCHEMA = 1
"""The version of the file's layout that this program reads."""

_LARGEST_FILE = 16 * 2**20


def _note_nothing(card: ModelCard, why: str) -> None:
    """What a catalogue does with distrust that nobody keeps."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """The models that are installed, in the order of their files.

    `distrust` hears of a model whose checksum or golden sample failed when it was loaded, and why.
    """

    cards: tuple[ModelCard, ...] = ()
    distrust: Callable[[ModelCard, str], None] = field(default=_note_nothing, compare=False, repr=False)

    def card(self, model_id: str) -> ModelCard:
        """The model of this id; CatalogError if there is none."""
        for card in self.cards:
            if card.id == model_id:
                return card
        known = ", ".join(card.id for card in self.cards) or "none"
        raise CatalogError(f"There is no model {model_id!r:.80} in the catalogue.", advice=f"Choose one of: {known}.")

    def of_task(self, task: str) -> tuple[ModelCard, ...]:
        """The models of one task that may be used: quarantined ones are left out."""
        return tuple(card for card in self.cards if card.task == task and card.status != "quarantined")


def load_catalog(paths: Sequence[Path]) -> Catalog:
    """Read the catalogues; an entry of a later file replaces the one of the same id in an earlier one.

    Raises CatalogError, which names the key and the line. Files on which an entry depends are not opened here.
    """
    cards: dict[str, ModelCard] = {}
    for path in paths:
        for card in _read_file(path):
            cards[card.id] = card
    return Catalog(tuple(cards.values()))


def _read_file(path: Path) -> Iterable[ModelCard]:
    text = _text(path)
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CatalogError(f"models.toml is not TOML: {error}") from error
    table = TomlTable(content, (), line_numbers(text), path.resolve().parent)
    schema = table.integer("schema")
    if schema != SCHEMA:
        raise table.error(f"this program reads schema {SCHEMA}, not {schema}", "schema")
    entries = table.tables("model")
    table.close()
    cards: dict[str, ModelCard] = {}
    for entry in entries:
        card = read_entry(entry)
        if card.id in cards:
            raise entry.error(f"{card.id!r} is there twice", "id")
        cards[card.id] = card
    return cards.values()


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise CatalogError("models.toml is larger than 16 MiB: it is not a catalogue.")
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise CatalogError(f"models.toml cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise CatalogError("models.toml is not UTF-8 text.") from error
