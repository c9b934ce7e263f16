"""`overread inspect`: what each input is, one line each, as text or as JSON."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from app.reading import InputOutcome, InputRecord
from app.reading.keeper import ReaderKeeper, open_inputs
from app.reading.text import readable

_WORDS = {
    InputOutcome.OPEN: "opens",
    InputOutcome.OPEN_FLAG: "opens, mind",
    InputOutcome.ERROR: "cannot be read",
    InputOutcome.REFUSE: "refused",
}


def inspect_paths(paths: Sequence[Path], keeper: ReaderKeeper, out: TextIO, as_json: bool) -> int:
    """Write a line for every input, and for whatever is in it; 0 if all open, 1 if some do not.

    A folder or an archive has a line of its own, one for each file in it, and one for each study of them. What is
    said to open was decoded, its first frame and its last. A line of JSON is one object, ASCII only.
    """
    opened = open_inputs(paths, keeper, is_thorough=True)
    for record in opened.records:
        out.write(json_line(record) if as_json else plain_line(record))
        out.write("\n")
    out.flush()
    return 1 if opened.failures else 0


def json_line(record: InputRecord) -> str:
    """A record as one JSON object; `reason`, `member` and `study` only where there is one."""
    fields: dict[str, object] = {
        "path": str(record.path),
        "outcome": record.outcome.value,
        "kind": record.kind,
        "rows": record.rows,
        "columns": record.columns,
        "frames": record.frames,
        "transfer_syntax": record.transfer_syntax,
        "flags": list(record.flags),
        "advice": record.advice,
    }
    extra = {"reason": record.reason, "member": record.member, "study": record.study_uid}
    return json.dumps(fields | {name: value for name, value in extra.items() if value})


def plain_line(record: InputRecord) -> str:
    """A record as a person reads it, in one line: no character of a file's name can break or turn it."""
    name = readable(f"{record.path}!/{record.member}" if record.member else record.path)
    parts = [f"{_WORDS[record.outcome]}: {name}", record.kind]
    if record.rows:
        frames = f", {record.frames} frames" if record.frames != 1 else ""
        parts.append(f"{record.columns} x {record.rows}{frames}")
    elif record.frames:
        parts.append(f"{record.frames} frames")
    if record.transfer_syntax:
        parts.append(record.transfer_syntax)
    parts += [record.reason, *record.flags, record.advice]
    return " | ".join(filter(None, parts))
