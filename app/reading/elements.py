"""DICOM data elements by their place in a file (PS3.5 chapter 7), read no further than asked.

pydicom converts values well but reads eagerly and trusts lengths; a header with a thousand elements of which forty are
wanted, or one that nests ten thousand sequences, is walked here instead. Lengths are checked against the file before
anything is read or allocated.
"""

import struct
from collections.abc import Container, Iterator
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple

from pydicom.charset import convert_encodings
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.tag import BaseTag

from app.reading import UnreadableError, UnsafeError

UNDEFINED = 0xFFFFFFFF
ITEM, ITEM_END, SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
CHARACTER_SET = 0x00080005
_DEEPEST = 128
_CHUNK_BYTES = 1 << 16
_LONG_VRS = frozenset((b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"))
_SHORT_VRS = frozenset(b"AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split())
_ENCODED_VRS = frozenset((b"OB", b"OW"))
# No value of a header is longer than this; pixels and documents are not read through here.
_LONGEST_VALUE = 256 * 2**20
_TRUNCATED = "The file ends before it should: it is truncated."


class Element(NamedTuple):
    """One element: its value lies at `offset`; `length` is UNDEFINED for an open sequence, which ends at `end`."""

    tag: int
    vr: bytes
    length: int
    offset: int
    end: int


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a data set is written: explicit or implicit VR, byte order."""

    is_implicit: bool
    is_little: bool


class ElementReader:
    """Walks the elements of a stream of known size, in one encoding."""

    def __init__(self, stream: BinaryIO, size: int, encoding: Encoding) -> None:
        self._stream = stream
        self._size = size
        self.encoding = encoding
        self._buffer = b""
        self._start = 0
        self._is_explicit = not encoding.is_implicit
        order = "<" if encoding.is_little else ">"
        self._short = struct.Struct(order + "HHH")
        self._header = struct.Struct(order + "HH2sH")
        self._long = struct.Struct(order + "I")

    def read(self, offset: int, length: int) -> bytes:
        """Exactly `length` bytes; raises UnreadableError if the file ends before."""
        if offset + length > self._size:
            raise UnreadableError(_TRUNCATED)
        begin = offset - self._start
        if begin < 0 or begin + length > len(self._buffer):
            if length > _CHUNK_BYTES:
                self._stream.seek(offset)
                value = self._stream.read(length)
                if len(value) < length:
                    raise UnreadableError(_TRUNCATED)
                return value
            self._stream.seek(offset)
            self._buffer, self._start, begin = self._stream.read(_CHUNK_BYTES), offset, 0
            if len(self._buffer) < length:
                raise UnreadableError(_TRUNCATED)
        return self._buffer[begin : begin + length]

    def walk(self, offset: int, end: int, *, last_tag: int = 0xFFFFFFFF, depth: int = 0) -> Iterator[Element]:
        """The elements from `offset` to `end`, up to and with the first whose tag is `last_tag` or beyond.

        The last one is given before its value is looked at, so it may be longer than the file.
        """
        is_short = False
        while offset < end:
            if end - offset < 8:
                if not any(self.read(offset, end - offset)):
                    return
                raise UnreadableError(_TRUNCATED)
            tag, vr, length, value = self._head(offset)
            if tag in (ITEM_END, SEQUENCE_END):
                yield Element(tag, b"", 0, value, value)
                return
            if tag >= last_tag:
                yield Element(tag, vr, length, value, value)
                return
            if length == UNDEFINED:
                after = self._after_open(value, vr, end, depth)
            else:
                after = value + length
                is_short = after > end
            if is_short:
                raise UnreadableError(_TRUNCATED)
            yield Element(tag, vr, length, value, after)
            offset = after

    def place(self, offset: int, end: int, last_tag: int) -> tuple[dict[int, Element], Element | None]:
        """All that `walk` gives, by tag, and apart from them the one at which it stopped; None where `end` came first.

        A folder of ten thousand files has a million elements: the plain ones are placed without a call for each.
        """
        placed: dict[int, Element] = {}
        make, unpack = tuple.__new__, self._header.unpack_from
        while True:
            buffer, start = self._buffer, self._start
            last = min(len(buffer), end - start) - 8 if self._is_explicit else -1
            begin = offset - start
            while 0 <= begin <= last:
                group, number, vr, length = unpack(buffer, begin)
                tag = group << 16 | number
                if vr not in _SHORT_VRS or tag >= last_tag:
                    break
                value = begin + start + 8
                if value + length > end:
                    raise UnreadableError(_TRUNCATED)
                placed[tag] = make(Element, (tag, vr, length, value, value + length))
                begin += 8 + length
            offset = begin + start
            one = next(self.walk(offset, end, last_tag=last_tag), None)
            if one is None or one.tag >= last_tag:
                return placed, one
            placed[one.tag] = one
            offset = one.end

    def items(self, sequence: Element, depth: int = 0) -> Iterator[tuple[int, int]]:
        """Begin and end of the contents of each item of a sequence."""
        offset, end = sequence.offset, sequence.end
        reader = self._inner(sequence)
        while offset + 8 <= end:
            group, element, length = reader.item_head(offset)
            if (group << 16 | element) != ITEM:
                return
            offset += 8
            if length == UNDEFINED:
                inner_end = reader._after_item(offset, end, depth)
                yield offset, inner_end - 8
                offset = inner_end
            else:
                if offset + length > end:
                    raise UnreadableError(_TRUNCATED)
                yield offset, offset + length
                offset += length

    def dataset(self, elements: list[Element], character_set: list[str] | None = None) -> Dataset:
        """The values of some elements as a pydicom Dataset, converted when they are asked for."""
        raw = {}
        implicit, little = self.encoding.is_implicit, self.encoding.is_little
        encodings = character_set
        for one in elements:
            length = one.end - one.offset
            if length > _LONGEST_VALUE:
                raise UnsafeError("A value of its header is larger than any real one.")
            value = self.read(one.offset, length)
            tag = BaseTag(one.tag)
            vr = one.vr.decode("latin-1") or None
            raw[tag] = RawDataElement(tag, vr, length, value or None, one.offset, implicit, little)
            if one.tag == CHARACTER_SET:
                encodings = _encodings(value)
        found = Dataset(raw)  # type: ignore[arg-type]
        found.set_original_encoding(implicit, little, encodings or ["iso8859"])
        return found

    def item_datasets(self, sequence: Element, character_set: list[str] | None = None) -> list[Dataset]:
        """All items of a sequence; only for sequences that are known to be small."""
        reader = self._inner(sequence)
        return [
            reader.dataset([e for e in reader.walk(begin, end) if e.tag != ITEM_END], character_set)
            for begin, end in self.items(sequence)
        ]

    def find(self, offset: int, end: int, wanted: Container[int]) -> dict[int, Element]:
        """The elements with the wanted tags."""
        return {one.tag: one for one in self.walk(offset, end) if one.tag in wanted}

    def _head(self, offset: int) -> tuple[int, bytes, int, int]:
        begin = offset - self._start
        if self._is_explicit and 0 <= begin <= len(self._buffer) - 8:  # as nearly always; nothing is cut out for it
            group, element, vr, length = self._header.unpack_from(self._buffer, begin)
            if vr in _SHORT_VRS and group != 0xFFFE:
                return group << 16 | element, vr, length, offset + 8
        head = self.read(offset, 8)
        if self.encoding.is_implicit:
            group, element = self._short.unpack_from(head)[:2]
            return group << 16 | element, b"", self._long.unpack_from(head, 4)[0], offset + 8
        group, element, vr, length = self._header.unpack(head)
        tag = group << 16 | element
        if group == 0xFFFE:
            return tag, b"", self._long.unpack_from(head, 4)[0], offset + 8
        if vr in _LONG_VRS:
            return tag, vr, self._long.unpack(self.read(offset + 8, 4))[0], offset + 12
        if not (vr.isalpha() and vr.isupper()):  # written as implicit in an explicit file, as some do
            return tag, b"", self._long.unpack_from(head, 4)[0], offset + 8
        return tag, vr, length, offset + 8

    def item_head(self, offset: int) -> tuple[int, int, int]:
        """Group, element and length of an item or a delimiter."""
        head = self.read(offset, 8)
        group, element = self._short.unpack_from(head)[:2]
        return group, element, self._long.unpack_from(head, 4)[0]

    def _inner(self, sequence: Element) -> "ElementReader":
        # PS3.5 6.2.2: a sequence of unknown VR is written implicit, little endian.
        if sequence.vr == b"UN" and not self.encoding.is_implicit:
            return ElementReader(self._stream, self._size, Encoding(is_implicit=True, is_little=True))
        return self

    def _after_open(self, offset: int, vr: bytes, end: int, depth: int) -> int:
        """Where an open sequence, or encapsulated pixels, end: past the sequence delimiter."""
        if depth > _DEEPEST:
            raise UnsafeError("Its contents are nested deeper than in any real file.")
        reader = self._inner(Element(0, vr, UNDEFINED, offset, end))
        while offset + 8 <= end:
            group, element, length = reader.item_head(offset)
            tag = group << 16 | element
            offset += 8
            if tag == SEQUENCE_END:
                return offset
            if tag != ITEM:
                raise UnreadableError("A sequence in it has no end: it is damaged.")
            if length != UNDEFINED:
                offset += length
            elif vr in _ENCODED_VRS:
                raise UnreadableError("Its pixels are cut into pieces of unknown length: it is damaged.")
            else:
                offset = reader._after_item(offset, end, depth + 1)
        raise UnreadableError(_TRUNCATED)

    def _after_item(self, offset: int, end: int, depth: int) -> int:
        for one in self.walk(offset, end, depth=depth + 1):
            if one.tag == ITEM_END:
                return one.end
        raise UnreadableError(_TRUNCATED)


def encodings_of(dataset: Dataset) -> list[str]:
    """The Python codecs of a data set's character set, for the items of its sequences."""
    found = dataset.original_character_set
    return [found] if isinstance(found, str) else list(found)


def _encodings(value: bytes) -> list[str]:
    names = [name.strip() for name in value.decode("latin-1").rstrip("\0 ").split("\\")]
    try:
        return list(convert_encodings(names))
    except LookupError:
        return ["iso8859"]
