"""The tables of a run, made from the results of its entries: in the order of the entries, whatever was done first."""

import hashlib
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.cohort.entry import Entry, EntryFile
from app.cohort.result import Document, problem_result
from app.cohort.result_file import ResultFolder
from app.cohort.table import FINDINGS, GIVEN, LEVELS, AnswerRow, Columns, FailureRow, columns_of, study_columns
from app.cohort.table_file import ENDS, TableWriter
from app.export.csv_table import Cell

INPUTS = {"input": str, "member": str, "reason": str, "kind": str, "list_row": int}
TIMINGS = {"number": int, "seconds": float, **dict.fromkeys(("load", "prepare", "run", "explain", "read"), float)}
"""Seconds of each study's entry and of its stages: the only table in which a clock is."""

_ALWAYS = ("studies", "answers", "findings", "timings")


@dataclass(slots=True)
class Tally:
    """What a run's tables hold. `content_sha256` is over the paths and the pixels that were read, in order."""

    studies: int = 0
    analysed: int = 0
    not_analysed: int = 0
    failed: int = 0
    failures: int = 0
    documents: int = 0
    missing: int = 0
    frames: int = 0
    models: dict[str, int] = field(default_factory=dict)
    devices: dict[str, int] = field(default_factory=dict)
    content_sha256: str = ""


def write_tables(out: Path, entries: EntryFile, chosen: Iterable[Entry], results: ResultFolder) -> Tally:
    """Write every table anew from the results of the chosen entries; raises ExportError.

    A table without rows is not written, and one of an earlier run is taken away: `levels`, `failures` and `inputs`
    are there only where there is something to tell.
    """
    with ExitStack() as stack:
        tables = _Tables(stack, out, entries)
        for entry in chosen:
            document = results.get(entry) if entry.is_readable else problem_result(entry)
            if document is None:
                tables.tally.missing += 1
            else:
                tables.add(entry, document)
        tally = tables.finished()
    for name in ("levels", "failures", "inputs"):
        if name not in tables.written:
            for end in ENDS:
                (out / f"{name}{end}").unlink(missing_ok=True)
    return tally


class _Tables:
    """The open tables of a run, and what went into them."""

    def __init__(self, stack: ExitStack, out: Path, entries: EntryFile) -> None:
        self._stack, self._out = stack, out
        self._columns: dict[str, Columns] = {
            "studies": study_columns(entries.given),
            "answers": columns_of(AnswerRow),
            "levels": LEVELS,
            "findings": FINDINGS,
            "failures": columns_of(FailureRow),
            "inputs": INPUTS,
            "timings": TIMINGS,
        }
        self._open: dict[str, TableWriter] = {}
        self._seen: dict[bytes, int] = {}
        self._content = hashlib.sha256()
        self.tally = Tally()
        for name in _ALWAYS:
            self._table(name)

    @property
    def written(self) -> tuple[str, ...]:
        """The tables that have rows, or are always there."""
        return tuple(self._open)

    def add(self, entry: Entry, document: Document) -> None:
        """The rows of one entry."""
        first = self.tally.studies + 1 if document["studies"] else None
        for study in document["studies"]:
            self._add_study(entry, study)
        if document["studies"]:
            seconds: dict[str, Cell] = {"number": first, "seconds": document["seconds"]}
            stages = document["studies"][0].get("timings", {})
            self._table("timings").add({**seconds, **{name: stages.get(name) for name in TIMINGS if name in stages}})
        for one in document["failures"]:
            self._add_failure(one, entry, None)
        for one in document["documents"]:
            self.tally.documents += 1
            self._table("inputs").add({**one, "list_row": entry.list_row})

    def finished(self) -> Tally:
        """What was written."""
        self.tally.content_sha256 = self._content.hexdigest()
        return self.tally

    def _add_study(self, entry: Entry, study: Mapping[str, Any]) -> None:
        tally = self.tally
        tally.studies += 1
        cells: dict[str, Cell] = dict(study["study"])
        names: dict[str, Cell] = {"number": tally.studies, "study_id": entry.study_id or str(cells["study_uid"])}
        cells |= {**names, "list_row": entry.list_row, "reference": entry.reference}
        cells |= {f"{GIVEN}{name}": text for name, text in entry.given}
        if twin := self._twin(str(cells["study_uid"]), tally.studies):
            told = f"Study {twin} of this cohort has the same Study Instance UID."
            cells["cautions"] = " | ".join(filter(None, (str(cells.get("cautions") or ""), told)))
        self._table("studies").add(cells)
        for name in ("answers", "levels", "findings"):
            for row in study[name]:
                self._table(name).add({**row, **names})
        for one in study["failures"]:
            self._add_failure(one, entry, tally.studies)
        self._count(cells, study["digests"])

    def _count(self, cells: Mapping[str, Cell], digests: Iterable[str]) -> None:
        tally, outcome = self.tally, cells["outcome"]
        tally.analysed += outcome == "analysed"
        tally.not_analysed += outcome == "not analysed"
        tally.failed += outcome == "failed"
        tally.frames += int(cells.get("frames_read") or 0)
        for counted, name in ((tally.models, cells.get("model_id")), (tally.devices, cells.get("device"))):
            if name:
                counted[str(name)] = counted.get(str(name), 0) + 1
        self._content.update(str(cells["path"]).encode("utf-8", "surrogatepass"))
        for digest in digests:
            self._content.update(digest.encode())

    def _add_failure(self, failure: Mapping[str, str], entry: Entry, number: int | None) -> None:
        self.tally.failures += 1
        self._table("failures").add({**failure, "number": number, "list_row": entry.list_row})

    def _twin(self, study_uid: str, number: int) -> int | None:
        """The study before this one that has the same UID."""
        key = hashlib.sha256(study_uid.encode("utf-8", "surrogatepass")).digest()[:12]
        first = self._seen.setdefault(key, number)
        return first if first != number else None

    def _table(self, name: str) -> TableWriter:
        if name not in self._open:
            self._open[name] = self._stack.enter_context(TableWriter(self._out, name, self._columns[name]))
        return self._open[name]
