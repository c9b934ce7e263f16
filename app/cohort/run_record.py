"""`cohort.toml`: all that is needed to run a cohort again and to know what came of it.

It is written when a run begins, so that a later one can tell whether it may go on in the same folder, and again when it
ends.
"""

import platform
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli_w

from app import __version__
from app.clock import local_time
from app.cohort.entry import CohortError, EntryFile
from app.cohort.instructions import Instructions
from app.cohort.run_tables import Tally
from app.export import written_aside

FILE = "cohort.toml"
SCHEMA = 1

NOTHING_DRAWN = "No step of a run draws at random: there is no seed."

Table = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RunRecord:
    """The record of one run's folder, as it stands in the file."""

    said: Mapping[str, Any]

    @property
    def digest(self) -> str:
        """The SHA-256 of the instructions that the results were made with."""
        return str(self.said.get("run", {}).get("instructions_sha256", ""))

    @property
    def source(self) -> str:
        """The folder or list that was read."""
        return str(self.said.get("inputs", {}).get("path", ""))

    @property
    def content_sha256(self) -> str:
        """The SHA-256 over all paths and pixels that were read; empty before the end."""
        return str(self.said.get("inputs", {}).get("content_sha256", ""))

    @property
    def tables(self) -> Mapping[str, str]:
        """The SHA-256 of each table without a clock; empty where the run was not finished."""
        return dict(self.said.get("tables", {}))

    @property
    def list_sha256(self) -> str:
        """The SHA-256 of the list as it was; empty for a folder."""
        return str(self.said.get("inputs", {}).get("list_sha256", ""))


def read_record(out: Path) -> RunRecord | None:
    """The record of an earlier run in this folder; None where there is none. Raises CohortError for a damaged one."""
    return read_record_file(out / FILE) if (out / FILE).exists() else None


def read_record_file(path: Path) -> RunRecord:
    """The record in a file; raises CohortError where it cannot be read."""
    try:
        said = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise CohortError("The record of the run cannot be read.", advice="Choose another.") from error
    if said.get("schema") != SCHEMA:
        raise CohortError("The run is of another version of Overread.", advice="Choose another.")
    return RunRecord(said)


def write_record(out: Path, tables: Mapping[str, Any]) -> None:
    """Write the record, whole or not at all; raises ExportError."""
    text = tomli_w.dumps({"schema": SCHEMA, **tables})
    with written_aside(out / FILE) as aside:
        aside.write_text(text, "utf-8", "backslashreplace")


def begun(source: Path, list_sha256: str, instructions: Instructions, where: str) -> Table:
    """What is known when a run begins. `where` says on what it runs, in words."""
    return {
        "application": {
            "name": "overread",
            "version": __version__,
            "python": platform.python_version(),
            "system": f"{platform.system()} {platform.machine()}",
            "libraries": _libraries(),
        },
        "run": {
            "state": "unfinished",
            "begun_at": local_time().isoformat(),
            "where": where,
            "instructions_sha256": instructions.digest,
            "randomness": NOTHING_DRAWN,
        },
        "inputs": {
            "path": str(source),
            "kind": "list" if list_sha256 else "folder",
            **({"list_sha256": list_sha256} if list_sha256 else {}),
        },
        "settings": {
            "model": instructions.model,
            "device": instructions.device,
            "threads": instructions.threads,
            "maps": instructions.maps,
            "batch": instructions.batch,
            "reader_deadline_s": instructions.deadline_s,
            "stall_s": instructions.stall_s,
            "model_memory_mib": instructions.model_memory_mib,
        },
        "model": [
            {"id": card.id, "version": card.version, "sha256": card.file.sha256, "file": card.file.path.name}
            for card in instructions.cards
        ],
    }


def ended(
    record: Table, entries: EntryFile, tally: Tally, tables: Mapping[str, str], *, limit: int | None, lasted_s: float
) -> Table:
    """The record of a run that is over, or was stopped. `lasted_s` is of this run alone, not of those before it."""
    whole = tally.missing == 0
    state = "unfinished" if not whole else "trial" if limit is not None and limit < entries.count else "finished"
    inputs = {"entries": entries.count, "entries_sha256": entries.sha256, "content_sha256": tally.content_sha256}
    run = {"state": state, "ended_at": local_time().isoformat(), "lasted_s": round(lasted_s, 3)}
    if limit is not None:
        run["limit"] = limit
    return record | {
        "run": record["run"] | run,
        "inputs": record["inputs"] | inputs,
        "outcome": {
            "studies": tally.studies,
            "analysed": tally.analysed,
            "not_analysed": tally.not_analysed,
            "failed": tally.failed,
            "failures": tally.failures,
            "documents": tally.documents,
            "entries_to_be_read": tally.missing,
            "frames": tally.frames,
            "models": tally.models,
            "devices": tally.devices,
        },
        **({"tables": dict(tables)} if whole else {}),
    }


def _libraries() -> dict[str, str]:
    """The versions of what an answer's last digits can depend on."""
    from importlib.metadata import PackageNotFoundError, version

    found = {}
    for name in ("numpy", "onnxruntime", "onnxruntime-gpu", "opencv-python-headless", "pydicom", "imagecodecs"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
