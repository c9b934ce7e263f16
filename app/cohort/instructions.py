"""What a worker must know to read a cohort: the models' cards, the settings, and nothing of the machine.

Two workers with the same instructions give the same answers. They are told apart, and travel to other machines, by the
SHA-256 of what they say; the models' files by their own.
"""

import hashlib
import json
import pickle
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from app import __version__
from app.cohort.entry import CohortError
from app.model_choice import ROUTER, refusal
from app.reading.keeper import DEADLINE_S
from inference.catalog import Catalog
from inference.model_card import ModelCard
from inference.weights import WeightsReader

AUTO = "auto"
NO_MAPS, MAPS_OF_FOUND, MAPS_OF_ALL = "none", "found", "all"


@dataclass(frozen=True, slots=True)
class Instructions:
    """How to read: with which of the models (`model` is an id, or auto), on which device.

    `threads` is how many a worker's model may use: the last digits of an answer can depend on it, so it is the same
    for every worker; so is `batch`, how many frames it answers at once. `maps` says of which labels a classifier's
    Grad-CAM is made: none, those found, or all.
    `stall_s` is how long a worker may show no sign of life before it is ended.
    """

    cards: tuple[ModelCard, ...]
    model: str = AUTO
    device: str = "auto"
    threads: int = 1
    maps: str = "none"
    batch: int = 1
    deadline_s: float = DEADLINE_S
    stall_s: float = 300.0
    model_memory_mib: int = 2048
    version: str = __version__

    @property
    def card(self) -> ModelCard | None:
        """The model that was asked for; None where the header and the routers decide."""
        return None if self.model == AUTO else Catalog(self.cards).card(self.model)

    @property
    def digest(self) -> str:
        """SHA-256 of all that an answer depends on; where the models' files lie is no part of it."""
        said = {one.name: _plain(getattr(self, one.name)) for one in fields(self) if one.name not in _NOT_OF_ANSWERS}
        return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()

    def packed(self) -> bytes:
        """The bytes that travel to a worker."""
        return pickle.dumps(self, protocol=5)

    def files(self) -> dict[str, tuple[Path, Path]]:
        """The models' files by their SHA-256, each with the folder of its catalogue."""
        found: dict[str, tuple[Path, Path]] = {}
        for card in self.cards:
            for sha256, path in files_of(card):
                found[sha256] = (path, card.root)
        return found


_NOT_OF_ANSWERS = ("stall_s", "deadline_s", "model_memory_mib")


def files_of(card: ModelCard) -> Iterable[tuple[str, Path]]:
    """The SHA-256 and the place of each file that a model needs: weights, the gate's statistics, the golden sample."""
    yield card.file.sha256, card.file.path
    if card.ood is not None and card.ood.statistics is not None:
        yield card.ood.statistics_sha256, card.ood.statistics
    if card.golden is not None:
        yield card.golden.sha256, card.golden.sample


def instructions_for(catalog: Catalog, model: str, **settings: Any) -> Instructions:  # noqa: ANN401 - fields
    """The instructions for a model of the catalogue, or for all of them; raises CatalogError and CohortError."""
    if model == AUTO:
        cards = tuple(card for card in catalog.cards if card.status == "active")
        if not cards:
            raise CohortError("There is no model that may be used.", advice="`overread models list` names them.")
        return Instructions(cards, AUTO, **settings)
    card = catalog.card(model)
    is_router = card.task == ROUTER and card.status == "active"
    if reason := "" if is_router else refusal(card):
        raise CohortError(reason, advice="Choose another model; `overread models list` names them.")
    to = set(card.route.to.values()) if card.route else set()
    routed = [one for one in catalog.cards if one.id in to and one.status == "active"]
    return Instructions((card, *(one for one in routed if one.id != card.id)), model, **settings)


def verify_files(instructions: Instructions) -> None:
    """Raise ModelRefusedError or ModelAlteredError where a model's file is not the one that the catalogue describes.

    A run of days must not find that out study by study. Weights with external data are summed when they are loaded.
    """
    reader = WeightsReader()
    for sha256, (path, root) in instructions.files().items():
        if not has_external_data(path):
            reader.read(path, sha256, root)


def has_external_data(path: Path) -> bool:
    """Whether weights may lie in further files beside this one: their sum is not that of one file."""
    return path.suffix == ".onnx" and any(one.suffix in _EXTERNAL for one in path.parent.glob(f"{path.stem}*"))


_EXTERNAL = (".data", ".bin", ".weights")


def relocated(instructions: Instructions, places: Mapping[str, Path], root: Path) -> Instructions:
    """The instructions for a machine where the models' files lie elsewhere: below `root`, by their SHA-256."""
    return replace(instructions, cards=tuple(_card_at(card, places, root) for card in instructions.cards))


def _card_at(card: ModelCard, places: Mapping[str, Path], root: Path) -> ModelCard:
    file = replace(card.file, path=places[card.file.sha256])
    ood = card.ood and (
        replace(card.ood, statistics=places[card.ood.statistics_sha256]) if card.ood.statistics else card.ood
    )
    golden = card.golden and replace(card.golden, sample=places[card.golden.sha256])
    return replace(card, file=file, ood=ood, golden=golden, root=root)


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON
    """A value as JSON has it, without any place on a disk."""
    if isinstance(value, Path):
        return value.name
    if is_dataclass(value) and not isinstance(value, type):
        names = (one.name for one in fields(value) if one.name not in ("root", "status_reason"))
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    return value
