"""What Overread keeps in its own structured reports beside their content: the review value for value, and a seal.

DICOM SR has no place for all of a model's answer, and its coordinates are single precision. So a report carries the
answers and the review as text (`app.returned_review`), in a private block (PS3.5 7.8.1) that other programs pass by,
and a SHA-256 of that text and of all that the report says. What says one thing to people and another to Overread, and
what was changed by mistake or by a program that knows nothing of the seal, is found out. It is no signature: whoever
means to deceive can make a seal of their own.
"""

import hashlib
import zlib
from collections.abc import Iterator
from typing import Any

from pydicom.dataset import Dataset

GROUP, CREATOR = 0x0099, "OVERREAD REVIEW 1"
_RECORD, _SEAL = 0x01, 0x02
_LONGEST_TEXT = 128 * 2**20
# What the seal holds together. Patient, dates and equipment are left out: a PACS may correct them.
_SEALED = (
    "SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "ConceptNameCodeSequence", "CompletionFlag",
    "VerificationFlag", "VerifyingObserverSequence", "PredecessorDocumentsSequence", "ContentSequence",
)  # fmt: skip

CHANGED = "It was changed since Overread wrote it."
LOST = "It has lost the record that Overread keeps in its reports, or is of a version that kept none."


def put_record(made: Dataset, text: str, seal: str) -> None:
    """Put the text and its seal into a report."""
    block = made.private_block(GROUP, CREATOR, create=True)
    packed = zlib.compress(text.encode(), 9)
    block.add_new(_RECORD, "OB", packed + b"\0" * (len(packed) % 2))
    block.add_new(_SEAL, "LO", seal)


def record_of(dataset: Dataset) -> tuple[str, str]:
    """The text of a report's record, and what is wrong with it; both empty in a report that Overread did not make."""
    if str(dataset.get("Manufacturer", "")).strip() != "Overread":
        return "", ""
    try:
        block = dataset.private_block(GROUP, CREATOR)
        packed, seal = bytes(block[_RECORD].value), str(_plain(block[_SEAL].value))
    except (KeyError, TypeError):
        return "", LOST
    try:
        inflater = zlib.decompressobj()
        text = inflater.decompress(packed, _LONGEST_TEXT)
        is_whole = inflater.eof and seal_of(dataset, text.decode()) == seal.strip()
    except (zlib.error, UnicodeDecodeError, ValueError, TypeError, KeyError):
        is_whole = False
    return (text.decode(), "") if is_whole else ("", CHANGED)


def seal_of(dataset: Dataset, text: str) -> str:
    """The SHA-256 (hex) of what a report says and of its record, however the report is encoded."""
    found = hashlib.sha256(text.encode())
    for keyword in _SEALED:
        found.update(f"\n{keyword}".encode())
        if keyword in dataset:
            one = Dataset()
            one[keyword] = dataset[keyword]
            for line in _lines(one, 0):
                found.update(line.encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def _lines(dataset: Dataset, depth: int) -> Iterator[str]:
    for element in dataset:
        if element.tag.is_private or element.is_empty:
            continue
        name = f"\n{depth} {int(element.tag):08X} "
        if element.VR == "SQ":
            for item in element.value:
                yield f"{name}item"
                yield from _lines(item, depth + 1)
        else:
            yield name + _words(element.value)


def _words(value: Any) -> str:  # noqa: ANN401 - as DICOM has it
    if isinstance(value, bytes):
        return hashlib.sha256(value.rstrip(b"\0")).hexdigest()
    if not isinstance(value, str) and hasattr(value, "__iter__") and not hasattr(value, "alphabetic"):
        return "\\".join(_words(one) for one in value)
    if isinstance(value, int | float):  # IS and DS among them: '1.50' and '1.5' say the same
        return repr(float(value))
    return str(value).strip(" \0").replace("\r\n", "\n")


def _plain(value: object) -> object:
    """A private value of an implicit file, where its type is not written."""
    return value.decode("ascii", "replace") if isinstance(value, bytes) else value
