"""A DICOM file opened (PS3.10 chapter 7): its encoding found out, its header placed, its pixels not yet touched."""

import io
import zlib
from dataclasses import dataclass, field
from typing import BinaryIO

from app.reading import UnreadableError, UnsafeError
from app.reading.elements import UNDEFINED, Element, ElementReader, Encoding
from app.reading.header import Header

IMPLICIT_LITTLE = "1.2.840.10008.1.2"
EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"
DEFLATED = "1.2.840.10008.1.2.1.99"
EXPLICIT_BIG = "1.2.840.10008.1.2.2"
DICOMDIR_CLASS = "1.2.840.10008.1.3.10"
# PS3.5 A.5 deflates the whole data set; a bomb is one file that becomes thousands.
INFLATE_LIMIT_BYTES = 512 * 2**20

FLOAT_PIXELS, DOUBLE_PIXELS, PIXELS = 0x7FE00008, 0x7FE00009, 0x7FE00010
_META_LENGTH, _META_END = 0x00020000, 0x0002FFFF
_TRANSFER_SYNTAX, _MEDIA_CLASS = 0x00020010, 0x00020002
_FIRST_TAG_GROUPS = (0x0002, 0x0004, 0x0008)

# A preamble may belong to a TIFF (PS3.10 7.1 allows it); to a program it never does.
_PREAMBLES = {
    b"MZ": "a Windows program",
    b"\x7fELF": "a Linux program",
    b"\xca\xfe\xba\xbe": "a program",
    b"\xcf\xfa\xed\xfe": "a macOS program",
    b"#!": "a script",
    b"%PDF": "a PDF document",
    b"%!PS": "a PostScript program",
    b"PK\x03\x04": "an archive",
    b"<": "a web page",
}


@dataclass(slots=True)
class DicomFile:
    """An open file: `reader` walks `body` (the file itself, or what it was inflated to).

    `elements` are those of the header by tag, without the pixels, which `pixels` places. `values` reads some of them.
    """

    body: BinaryIO
    size: int
    reader: ElementReader
    elements: dict[int, Element]
    pixels: Element | None
    transfer_syntax: str
    media_class: str = ""
    flags: list[str] = field(default_factory=list)

    def values(self, tags: frozenset[int]) -> Header:
        """The header's values with these tags."""
        return Header(self.reader, {tag: one for tag, one in self.elements.items() if tag in tags})

    @property
    def is_encapsulated(self) -> bool:
        """Whether the pixels are compressed, frame by frame."""
        return self.pixels is not None and self.pixels.length == UNDEFINED


def accepts(head: bytes) -> bool:
    """Whether a file begins like DICOM, with its preamble and prefix or without."""
    if head[128:132] == b"DICM":
        return True
    if len(head) < 8:
        return False
    group_little, group_big = int.from_bytes(head[:2], "little"), int.from_bytes(head[:2], "big")
    if head[4:6].isalpha() and head[4:6].isupper():
        return group_little in _FIRST_TAG_GROUPS or group_big in _FIRST_TAG_GROUPS
    return group_little in _FIRST_TAG_GROUPS and int.from_bytes(head[4:8], "little") <= 1024


def open_dicom(stream: BinaryIO) -> DicomFile:
    """Place the elements of a file; raises UnreadableError where it is cut short, UnsafeError where it is a trap."""
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    head = stream.read(132)
    flags = []
    offset = 0
    if head[128:132] == b"DICM":
        offset = 132
        flags += _preamble_flags(head[:128])
    else:
        flags.append("has no DICOM preamble")
    meta, offset = _meta(stream, size, offset)
    transfer_syntax = meta.get(_TRANSFER_SYNTAX, "")
    if transfer_syntax == DEFLATED:
        stream = _inflated(stream, offset)
        size, offset = stream.seek(0, io.SEEK_END), 0
    encoding = _encoding(transfer_syntax, stream, offset)
    if not transfer_syntax:
        flags.append("does not name its transfer syntax: it was found out from its first element")
        transfer_syntax = _plain_syntax(encoding)
    reader = ElementReader(stream, size, encoding)
    elements, last = reader.place(offset, size, FLOAT_PIXELS)
    pixels = last if last is not None and last.tag in (FLOAT_PIXELS, DOUBLE_PIXELS, PIXELS) else None
    if not elements:
        raise UnreadableError("It begins like a DICOM file but holds nothing.")
    return DicomFile(stream, size, reader, elements, pixels, transfer_syntax, meta.get(_MEDIA_CLASS, ""), flags)


def _preamble_flags(preamble: bytes) -> list[str]:
    for magic, what in _PREAMBLES.items():
        if preamble.startswith(magic):
            return [f"is also {what}: its preamble is not empty; never run or forward this file"]
    return []


def _meta(stream: BinaryIO, size: int, offset: int) -> tuple[dict[int, str], int]:
    """The file meta information (always explicit, little endian) and where the data set begins."""
    reader = ElementReader(stream, size, Encoding(is_implicit=False, is_little=True))
    meta: dict[int, str] = {}
    while offset + 8 <= size and reader.read(offset, 2) == b"\x02\x00":
        placed, offset = _meta_elements(reader, offset, size)
        for tag, one in placed.items():
            if tag in (_TRANSFER_SYNTAX, _MEDIA_CLASS):
                meta[tag] = reader.read(one.offset, min(one.end - one.offset, 128)).decode("latin-1").strip("\0 ")
    return meta, offset


def _meta_elements(reader: ElementReader, offset: int, size: int) -> tuple[dict[int, Element], int]:
    """The next element, or all at once where the first one says truly how long the others are; and where they end."""
    one = next(reader.walk(offset, size))
    if one.tag == _META_LENGTH and one.length == 4:
        end = one.end + int.from_bytes(reader.read(one.offset, 4), "little")
        if one.end < end <= size:
            placed, is_whole = _placed_to(reader, one.end, end)
            if is_whole:
                return placed, end
    return {one.tag: one}, one.end


def _placed_to(reader: ElementReader, offset: int, end: int) -> tuple[dict[int, Element], bool]:
    """Elements up to `end`; false where they do not end there, or are not all of the meta information."""
    try:
        placed, last = reader.place(offset, end, _META_END + 1)
    except (UnreadableError, UnsafeError):
        return {}, False
    return placed, last is None and bool(placed) and max(one.end for one in placed.values()) == end


def _encoding(transfer_syntax: str, stream: BinaryIO, offset: int) -> Encoding:
    if transfer_syntax == IMPLICIT_LITTLE:
        return Encoding(is_implicit=True, is_little=True)
    if transfer_syntax == EXPLICIT_BIG:
        return Encoding(is_implicit=False, is_little=False)
    if transfer_syntax:
        return Encoding(is_implicit=False, is_little=True)
    stream.seek(offset)
    head = stream.read(6)
    is_implicit = not (head[4:6].isalpha() and head[4:6].isupper())
    is_little = is_implicit or int.from_bytes(head[:2], "little") < 0x0400
    return Encoding(is_implicit, is_little)


def _plain_syntax(encoding: Encoding) -> str:
    if encoding.is_implicit:
        return IMPLICIT_LITTLE
    return EXPLICIT_LITTLE if encoding.is_little else EXPLICIT_BIG


def _inflated(stream: BinaryIO, offset: int) -> BinaryIO:
    stream.seek(offset)
    whole = io.BytesIO()
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        while not inflater.eof:
            packed = inflater.unconsumed_tail or stream.read(1 << 20)
            if not packed:
                raise UnreadableError("Its compressed data set ends before it should: it is truncated.")
            whole.write(inflater.decompress(packed, 1 << 22))
            if whole.tell() > INFLATE_LIMIT_BYTES:
                raise UnsafeError(f"It grows beyond {INFLATE_LIMIT_BYTES >> 20} MiB when it is decompressed.")
    except zlib.error:
        raise UnreadableError("Its compressed data set is damaged.") from None
    return whole
