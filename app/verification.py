"""`overread verify`: whether a file is as it left Overread, by the audit trail of the record that it was made from.

Every export is an event of the trail with the SHA-256 of each file written. A PDF report also carries a number, in its
metadata and as a QR code, by which the trail says what that document was, where the file itself was changed.
"""

import argparse
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TextIO

from app.exported_file import digest_of, identity_in
from app.store.address import StoreAddress
from app.store.audit import audit_rows, walk
from app.store_command import Failing, must_be_there
from inference.errors import OverreadError

DONE, NOT_AS_EXPORTED = 0, 1
_CODE = re.compile(r"(?:overread:1:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?::[0-9a-f]+)?")
_EXPORT = "110106"


class VerificationError(OverreadError):
    """The file or the record cannot be read."""

    default_advice = "Name the file, and use the workstation or the record that it was made from."


class Answer(StrEnum):
    """What the trail says of a file."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verification:
    """The answer, and the export where there is one; `broken_at` is where the trail itself does not fit."""

    answer: Answer
    exported_at: str = ""
    reader_name: str = ""
    broken_at: int | None = None


def verify(rows: Iterable[Mapping[str, Any]], digest: str, identity: str) -> Verification:
    """What the rows of a trail say of a file with this digest (empty: of a document alone) and this number."""
    exports: list[Mapping[str, Any]] = []
    every = _watched(rows, exports)
    check = walk(every)
    deque(every, maxlen=0)  # behind a break the trail proves nothing, but still says what it says
    for row in reversed(exports):
        if digest and f"sha256 {digest}" in row["event"]:
            return Verification(Answer.UNCHANGED, row["at"], row["reader_name"], check.broken_at)
    for row in reversed(exports):
        if identity and f"file {identity} " in row["event"]:
            answer = Answer.CHANGED if digest else Answer.UNCHANGED
            return Verification(answer, row["at"], row["reader_name"], check.broken_at)
    return Verification(Answer.UNKNOWN, broken_at=check.broken_at)


def _watched(rows: Iterable[Mapping[str, Any]], exports: list[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """The same rows, those of exports kept aside: a trail of years is never in memory as a whole."""
    for row in rows:
        if str(row["event"]).startswith(_EXPORT) and row["outcome"] == "success":
            exports.append(row)
        yield row


def build_verify(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.description = (
        "Says whether files are as they left Overread, by the audit trail. In place of a PDF the number that its QR "
        "code says may be given."
    )
    parser.add_argument("files", nargs="+", metavar="FILE|NUMBER")


def run_verify(arguments: argparse.Namespace, address: StoreAddress, out: TextIO) -> int:
    """Run the command; returns 0 where every file is as it was exported and the trail is whole, else 1."""
    must_be_there(address)
    code = DONE
    for name in arguments.files:
        found = _verified(name, address)
        out.write(f"{name}: {words_of(found)}\n")
        if found.answer is not Answer.UNCHANGED or found.broken_at is not None:
            code = NOT_AS_EXPORTED
    return code


def _verified(name: str, address: StoreAddress) -> Verification:
    path, code = Path(name), _CODE.fullmatch(name.strip().lower())
    try:
        digest, identity = ("", code.group(1)) if code and not path.exists() else (digest_of(path), identity_in(path))
    except OSError as error:
        raise VerificationError(f"{path.name} cannot be read.") from error
    with Failing(), audit_rows(address) as rows:
        return verify(rows, digest, identity)


def words_of(found: Verification) -> str:
    """The answer as a sentence."""
    who = f" by {found.reader_name}" if found.reader_name else ""
    words = {
        Answer.UNCHANGED: f"as it was exported at {found.exported_at}{who}.",
        Answer.CHANGED: f"CHANGED since it was exported at {found.exported_at}{who}.",
        Answer.UNKNOWN: "not known to this record.",
    }[found.answer]
    broken = f" The audit trail itself does not fit from row {found.broken_at} on." if found.broken_at else ""
    return words + broken
