"""What was said of models since they were installed: quarantined, shadow, or active again, with the reason.

It lies beside the site's catalogue in a file of its own, so that a model that ships can be quarantined too and no entry
is ever edited by the program. What is said holds for the weights it was said of: other weights start anew.
"""

import contextlib
import logging
import os
import tempfile
import threading
import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import tomli_w

from inference.catalog import Catalog
from inference.errors import CatalogError
from inference.model_card import ModelCard, Status

SCHEMA = 1
STATUSES = ("active", "shadow", "quarantined")
_LARGEST_FILE = 2**20

_log = logging.getLogger(__name__)
_writing = threading.Lock()


@dataclass(frozen=True, slots=True)
class SaidStatus:
    """The status of one model's weights, why, and the date (ISO 8601)."""

    id: str
    status: Status
    sha256: str
    why: str = ""
    date: str = ""


def read_statuses(path: Path) -> tuple[SaidStatus, ...]:
    """What was said; empty where there is no file. Raises CatalogError for a file that is damaged.

    A damaged file must not lift a quarantine unseen, so it is never taken for an empty one.
    """
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise CatalogError(f"{path.name} is larger than 1 MiB.", advice=_advice(path))
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CatalogError(f"{path.name} cannot be read: {error}.", advice=_advice(path)) from error
    if content.get("schema") != SCHEMA:
        raise CatalogError(f"{path.name}: this program reads schema {SCHEMA}.", advice=_advice(path))
    return tuple(_said(one, path) for one in content.get("status", []))


def _said(table: Mapping[str, Any], path: Path) -> SaidStatus:
    texts = {key: table.get(key, "") for key in ("id", "status", "sha256", "why", "date")}
    if not all(isinstance(one, str) for one in texts.values()) or texts["status"] not in STATUSES:
        raise CatalogError(f"{path.name} says what no program wrote.", advice=_advice(path))
    return SaidStatus(**{**texts, "status": cast(Status, texts["status"])})


def _advice(path: Path) -> str:
    return f"Look at {path.name} in the data folder; without it every model has the status of its entry again."


def with_statuses(catalog: Catalog, said: tuple[SaidStatus, ...]) -> Catalog:
    """The catalogue with what was said of each model's weights laid over it."""
    by_id = {(one.id, one.sha256): one for one in said}
    cards = (_with_status(card, by_id.get((card.id, card.file.sha256))) for card in catalog.cards)
    return replace(catalog, cards=tuple(cards))


def _with_status(card: ModelCard, said: SaidStatus | None) -> ModelCard:
    return card if said is None else replace(card, status=said.status, status_reason=said.why)


def say_status(path: Path, card: ModelCard, status: Status, why: str = "") -> None:
    """Write what holds for a model's weights from now on, in one step; raises OSError where the disk refuses."""
    with _writing:
        kept = [one for one in read_statuses(path) if one.id != card.id]
        date = datetime.now(UTC).date().isoformat()
        _write(path, [*kept, SaidStatus(card.id, status, card.file.sha256, why, date)])


def forget_statuses(path: Path, ids: Collection[str]) -> None:
    """Let the entries of these models speak again: they were installed anew, or removed."""
    with _writing:
        said = read_statuses(path)
        kept = [one for one in said if one.id not in ids]
        if len(kept) < len(said):
            _write(path, kept)


def _write(path: Path, said: Sequence[SaidStatus]) -> None:
    tables = [
        {"id": one.id, "status": one.status, "sha256": one.sha256, "why": one.why, "date": one.date} for one in said
    ]
    text = tomli_w.dumps({"schema": SCHEMA, "status": tables})
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".status.", suffix=".toml")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()


def quarantine(path: Path, card: ModelCard, why: str) -> None:
    """Keep a model from running until somebody has looked at it; what the engine calls when a self-test fails.

    A disk that refuses is only logged: the model was refused all the same, and will be at the next load.
    """
    try:
        say_status(path, card, "quarantined", why)
    except (OSError, CatalogError) as error:
        _log.error("the quarantine of %s could not be kept: %s", card.id, type(error).__name__)
