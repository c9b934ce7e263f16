"""The values of a header, converted when they are asked for.

pydicom converts everything well, but a Dataset costs ten microseconds a value; the plain values of which a folder of
ten thousand files has half a million are converted here, and everything else is left to it.
"""

import struct
from functools import lru_cache
from typing import Any

from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.dataset import Dataset
from pydicom.valuerep import VR

from app.reading.elements import CHARACTER_SET, Element, ElementReader

_TEXT = frozenset(("AE", "AS", "CS", "DA", "DT", "LO", "PN", "SH", "TM", "UI"))
_WORDS = _TEXT | {"DS", "IS"}
_NUMBERS = {"US": "H", "SS": "h", "UL": "I", "SL": "i", "FL": "f", "FD": "d", "US or SS": "H"}
_KNOWN_VRS = {bytes(vr, "ascii"): str(vr) for vr in VR if len(vr) == 2 and vr != "UN"}
_MISSING = object()
_LONGEST_COMPARED = 1024
_LONGEST_KEPT = 128


class Header:
    """Some elements of a data set by keyword, as `Dataset.get` would give them; of a text, its first form.

    A value that is not a number where one belongs is given as its text. "US or SS" is read as unsigned.
    """

    def __init__(self, reader: ElementReader, elements: dict[int, Element]) -> None:
        self._reader = reader
        self._elements = elements
        self._values: dict[int, object] = {}
        self._dataset: Dataset | None = None

    def get(self, keyword: str, default: object = None) -> Any:  # noqa: ANN401 - as DICOM has it
        """The value, `default` where the element is absent."""
        tag = _tag(keyword)
        element = self._elements.get(tag)
        if element is None:
            return default
        value = self._values.get(tag, _MISSING)
        if value is _MISSING:
            value = self._values[tag] = self._converted(tag, element)
        return value

    def stored(self, tags: frozenset[int]) -> tuple[object, ...] | None:
        """These elements as they are written, to tell whether another file has the same; None where one is long."""
        wanted = [one for tag, one in self._elements.items() if tag in tags]
        if any(one.end - one.offset > _LONGEST_COMPARED for one in wanted):
            return None
        read = self._reader.read
        return self._reader.encoding, *((one.tag, one.vr, read(one.offset, one.end - one.offset)) for one in wanted)

    @property
    def dataset(self) -> Dataset:
        """The same elements as a pydicom Dataset."""
        if self._dataset is None:
            self._dataset = self._reader.dataset(list(self._elements.values()))
        return self._dataset

    def _converted(self, tag: int, element: Element) -> object:
        vr = _KNOWN_VRS.get(element.vr) or _vr(tag)
        length = element.end - element.offset
        if vr in _WORDS:
            raw = self._reader.read(element.offset, length)
            found = _words(raw, vr) if length <= _LONGEST_KEPT else _words.__wrapped__(raw, vr)
            if found is not _MISSING:
                return found
        elif vr in _NUMBERS and tag != CHARACTER_SET:
            order = "<" if self._reader.encoding.is_little else ">"
            raw = self._reader.read(element.offset, length)
            return (
                _numbers(raw, order + _NUMBERS[vr]) if length <= 8 else _numbers.__wrapped__(raw, order + _NUMBERS[vr])
            )
        value = self.dataset.get(tag)
        return None if value is None else value.value


@lru_cache(maxsize=4096)
def _words(raw: bytes, vr: str) -> object:
    """What plain text says, `_MISSING` where it is not plain. The files of a series say nearly all alike."""
    return _text(raw.decode("ascii"), vr) if raw.isascii() and b"\x1b" not in raw else _MISSING


@lru_cache(maxsize=4096)
def _numbers(raw: bytes, code: str) -> object:
    count = len(raw) // struct.calcsize(code)
    values = struct.unpack_from(f"{code[0]}{count}{code[1]}", raw)
    return None if not values else values[0] if count == 1 else values


def _text(text: str, vr: str) -> object:
    parts: list[object] = [part.strip(" \0") for part in text.split("\\")]
    if vr == "DS":
        parts = [_number(part, float) for part in parts]
    elif vr == "IS":
        parts = [_number(part, int) for part in parts]
    return parts[0] if len(parts) == 1 else tuple(parts)


def _number(part: object, kind: type[int] | type[float]) -> object:
    try:
        return kind(str(part))
    except ValueError:
        return part or None


@lru_cache(maxsize=1024)
def _tag(keyword: str) -> int:
    return tag_for_keyword(keyword) or 0


@lru_cache(maxsize=1024)
def _vr(tag: int) -> str:
    try:
        return dictionary_VR(tag)
    except KeyError:
        return "UN"
