"""A run once more from its `cohort.toml`: the same inputs, models and settings; do the same tables come of it?"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app import __version__
from app.cohort.entry import CohortError
from app.cohort.instructions import Instructions
from app.cohort.run_record import RunRecord, read_record_file
from app.cohort.table_file import ENDS
from inference.catalog import Catalog
from inference.errors import OverreadError
from inference.model_card import ModelCard

SUFFIX = ".toml"
_TABLES = ("studies", "answers", "levels", "findings", "failures", "inputs")
"""What a run itself writes and has no clock in it; what an analysis leaves beside them is none of the run's."""


@dataclass(frozen=True, slots=True)
class RunAgain:
    """What a record asks for. `limit` is that of a trial, None where all was read."""

    record: RunRecord
    source: Path
    instructions: Instructions
    limit: int | None

    @property
    def cautions(self) -> tuple[str, ...]:
        """What may make this run's tables other than those of the record."""
        before = str(self.record.said.get("application", {}).get("version", ""))
        if before == __version__:
            return ()
        return (f"The record was made by Overread {before}, this is {__version__}: the tables may differ.",)


def read_again(path: Path, catalog: Catalog) -> RunAgain:
    """What a record asks for, from the models that are installed here.

    Raises CohortError where a model is not the one of the record, or where the list was changed since.
    """
    record = read_record_file(path)
    try:
        said = record.said
        settings, source = said["settings"], Path(str(said["inputs"]["path"]))
        instructions = Instructions(
            cards=tuple(_card(catalog, one) for one in said["model"]),
            model=str(settings["model"]),
            device=str(settings["device"]),
            threads=int(settings["threads"]),
            maps=str(settings["maps"]),
            batch=int(settings["batch"]),
            deadline_s=float(settings["reader_deadline_s"]),
            stall_s=float(settings["stall_s"]),
            model_memory_mib=int(settings["model_memory_mib"]),
        )
        limit = said["run"].get("limit")
        asked = RunAgain(record, source, instructions, None if limit is None else int(limit))
        version = str(said["application"]["version"])
    except (KeyError, TypeError, ValueError) as error:
        raise CohortError(f"{path.name} is not the record of a run.", advice=_WHICH) from error
    if replace(instructions, version=version).digest != record.digest:
        words = "A model's entry says something else than when the record was made: thresholds, labels or preparation."
        raise CohortError(words, advice="Install the version of the model that the record names.")
    _check_list(source, record)
    return asked


_WHICH = "Give the cohort.toml that a run left in its folder."


def _card(catalog: Catalog, said: Mapping[str, Any]) -> ModelCard:
    """The model that the record names; raises CohortError where there is none, or another one under its name."""
    name, sha256 = str(said["id"]), str(said["sha256"])
    try:
        card = catalog.card(name)
    except OverreadError as error:
        words = f"The model {name} of the record is not installed."
        raise CohortError(words, advice=f"Install it; its weights have the SHA-256 {sha256}.") from error
    if card.file.sha256 != sha256:
        words = (
            f"The weights of {name} are not those of the record: here SHA-256 {card.file.sha256[:16]}..., "
            f"there {sha256[:16]}... (version {said['version']})."
        )
        raise CohortError(words, advice="Install that version; tables made with other weights would not be the same.")
    return card


def _check_list(source: Path, record: RunRecord) -> None:
    if record.list_sha256:
        try:
            found = hashlib.sha256(source.read_bytes()).hexdigest()
        except OSError as error:
            raise CohortError("The list of the record is not there.", advice="Put it back to where it was.") from error
        if found != record.list_sha256:
            raise CohortError("The list was changed since the record was made.", advice="Start a run of its own.")


def table_sums(out: Path) -> dict[str, str]:
    """The SHA-256 of each table of a run's folder, without those that hold a clock or are of an analysis."""
    names = sorted(f"{name}{end}" for name in _TABLES for end in ENDS)
    return {name: _sum(out / name) for name in names if (out / name).is_file()}


def _is_of_a_run(name: str) -> bool:
    """Whether a table is a run's own: records of before took what an analysis had left beside them."""
    return name.rpartition(".")[0] in _TABLES


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def compared(asked: RunAgain, made: RunRecord | None) -> tuple[bool, str]:
    """Whether a run has written the tables of the record that it repeats, and a sentence that says so.

    Where it has not, the sentence says whether other pixels were read.
    """
    before, after = ({name: one for name, one in (record.tables if record else {}).items() if _is_of_a_run(name)}
                     for record in (asked.record, made))  # fmt: skip
    if not before:
        return True, "The record is of a run that was not finished: there are no tables to compare with."
    if before == after:
        return True, f"All {len(before)} tables are those of the record, byte for byte."
    others = sorted(name for name in {*before, *after} if before.get(name) != after.get(name))
    is_same_content = made is not None and made.content_sha256 == asked.record.content_sha256
    why = "though the same pixels were read" if is_same_content else "as other files or pixels were read"
    return False, f"Not those of the record, {why}: {', '.join(others)}."
