"""What a compressed frame says of itself, read before any decoder sees it: its size, and whether it is all there.

Decoders allocate what a codestream claims, and several draw half a picture without a word when the rest is missing.
"""

import re
import struct
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from app.reading import UnreadableError

_CUT_SHORT = "Its picture has no end: the file is truncated or damaged."
_NO_CODESTREAM = "Its pixels are not in the compression that it names."
_EOI, _SOS, _DHT, _DRI = 0xD9, 0xDA, 0xC4, 0xDD
_SEQUENTIAL = (0xC0, 0xC1)
_BOXES_BYTES = 1 << 16
# The first marker after entropy-coded data: not a stuffed byte or (in JPEG-LS) bit, not a restart.
_AFTER_SCAN = re.compile(rb"\xff[\x80-\xcf\xd8-\xfe]")
LOSSLESS, PROGRESSIVE, JPEG_LS = 0xC3, 0xC2, 0xF7
# Start of frame: all of C0-CF but DHT, JPG and DAC, and JPEG-LS.
_FRAMES = frozenset(set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}) | {JPEG_LS}


@dataclass(frozen=True, slots=True)
class Codestream:
    """The size and depth that a codestream claims.

    `process` is the JPEG start-of-frame marker, 0 for JPEG 2000. It runs from `start`, as some wrap JPEG 2000 into a
    file of its own, to `end`, padding left out. `predictor` and `zero_difference` belong to lossless JPEG: its
    predictor, and the difference that a decoder draws when it is fed zeros. `is_signed` is said by JPEG 2000 alone.
    """

    rows: int
    columns: int
    samples: int
    precision: int
    process: int = 0
    start: int = 0
    end: int = 0
    predictor: int = 1
    zero_difference: int = 0
    is_signed: bool = False


def read_codestream(source: bytes) -> Codestream:
    """Read the headers of a JPEG, JPEG-LS or JPEG 2000 codestream; raises UnreadableError if it is not whole."""
    try:
        if (start := source.find(b"\xff\x4f\xff\x51", 0, _BOXES_BYTES)) == 0 or source[4:8] == b"jP  ":
            return _jpeg_2000(source, start)
        if source[:2] == b"\xff\xd8":
            return _jpeg(source)
    except (struct.error, IndexError):
        raise UnreadableError(_CUT_SHORT) from None
    raise UnreadableError(_NO_CODESTREAM)


def may_be_cut(stream: Codestream, pixels: NDArray[Any]) -> bool:
    """Whether a JPEG's last sample is what a decoder draws when it has run out of data: worth a closer look.

    A lossy block without data is mid-grey; a lossless sample without data differs from its prediction by nothing, or by
    what a run of zero bits means in the file's Huffman table.
    """
    plane = pixels.reshape(pixels.shape[0], pixels.shape[1], -1)
    if stream.process != LOSSLESS:
        return bool((plane[-1, -1] == 1 << (stream.precision - 1)).all())
    if plane.shape[0] < 2 or plane.shape[1] < 2:
        return True
    left, above, corner, last = (plane[y, x].astype("int64") for y, x in ((-1, -2), (-2, -1), (-2, -2), (-1, -1)))
    predicted = {
        1: left, 2: above, 3: corner, 4: left + above - corner, 5: left + ((above - corner) >> 1),
        6: above + ((left - corner) >> 1), 7: (left + above) >> 1,
    }.get(stream.predictor, left)  # fmt: skip
    difference = (last - predicted) % (1 << 16)
    return bool(((difference == 0) | (difference == stream.zero_difference % (1 << 16))).any())


def _jpeg(source: bytes) -> Codestream:
    end = source.rfind(b"\xff\xd9") + 2
    if end < 4 or len(source.rstrip(b"\x00\xff")) > end + 1:  # one byte of any value pads to an even length
        raise UnreadableError(_CUT_SHORT)
    headers = _JpegHeaders()
    offset = 2
    while offset < end:
        if source[offset] != 0xFF:
            raise UnreadableError(_NO_CODESTREAM)
        marker = source[offset + 1]
        if marker == _EOI:
            break
        if marker == 0xFF:
            offset += 1
            continue
        (length,) = struct.unpack_from(">H", source, offset + 2)
        headers.read(source, marker, offset + 4)
        offset += 2 + length
        if marker == _SOS:
            following = _AFTER_SCAN.search(source, offset, end)
            if following is None:
                raise UnreadableError(_CUT_SHORT)
            headers.check_restarts(source, offset, following.start())
            offset = following.start()
    return headers.codestream(end)


@dataclass(slots=True)
class _JpegHeaders:
    """What the marker segments of a JPEG (ISO 10918-1 annex B) say, gathered one after the other."""

    size: tuple[int, int, int, int] = (0, 0, 0, 0)  # precision, rows, columns, samples
    process: int = 0
    unit: tuple[int, int] = (8, 8)
    interval: int = 0
    scan_count: int = 0
    scan_samples: int = 0
    predictor: int = 1
    zero_difference: int = 0

    def read(self, source: bytes, marker: int, body: int) -> None:
        if marker in _FRAMES:
            if self.process:
                raise UnreadableError("Its compressed picture has two headers: it is damaged.")
            self.size = struct.unpack_from(">BHHB", source, body)
            self.process = marker
            factors = [source[body + 7 + 3 * place] for place in range(self.size[3])]
            if len(factors) > 1:
                self.unit = 8 * max(one & 15 for one in factors), 8 * max(one >> 4 for one in factors)
        elif marker == _DRI:
            (self.interval,) = struct.unpack_from(">H", source, body)
        elif marker == _DHT and not self.zero_difference:
            self.zero_difference = -((1 << min(source[body + 17], 16)) - 1)
        elif marker == _SOS:
            self.scan_count += 1
            if self.scan_count == 1:
                self.scan_samples = source[body]
                self.predictor = source[body + 2 * source[body] + 1]

    def check_restarts(self, source: bytes, begin: int, end: int) -> None:
        """A decoder that lacks a stretch between two restart marks goes on behind it without a word."""
        is_plain = self.process in _SEQUENTIAL and self.scan_count == 1 and self.scan_samples == self.size[3]
        if not is_plain or not self.interval:
            return
        units = -(-self.size[1] // self.unit[0]) * -(-self.size[2] // self.unit[1])
        marks = sum(source.count(bytes((0xFF, 0xD0 + place)), begin, end) for place in range(8))
        if marks < -(-units // self.interval) - 1:
            raise UnreadableError(_CUT_SHORT)

    def codestream(self, end: int) -> Codestream:
        if not self.process or not self.scan_count:
            raise UnreadableError(_CUT_SHORT)
        precision, rows, columns, samples = self.size
        difference = self.zero_difference
        return Codestream(rows, columns, samples, precision, self.process, 0, end, self.predictor, difference)


def _jpeg_2000(source: bytes, start: int) -> Codestream:
    if start < 0:
        raise UnreadableError(_NO_CODESTREAM)
    right, bottom, left, top = struct.unpack_from(">4I", source, start + 8)
    (samples,) = struct.unpack_from(">H", source, start + 40)
    precision, is_signed = (source[start + 42] & 0x7F) + 1, source[start + 42] > 0x7F
    offset = start + 2
    while source[offset : offset + 2] != b"\xff\x90":  # the main header, up to the first tile part
        if source[offset] != 0xFF:
            raise UnreadableError(_CUT_SHORT)
        offset += 2 + struct.unpack_from(">H", source, offset + 2)[0]
    while source[offset : offset + 2] == b"\xff\x90":
        (length,) = struct.unpack_from(">I", source, offset + 6)
        if length == 0:
            offset = len(source.rstrip(b"\x00")) - 2
            break
        if length < 14 or offset + length > len(source):
            raise UnreadableError(_CUT_SHORT)
        offset += length
    if source[offset : offset + 2] != b"\xff\xd9":
        raise UnreadableError(_CUT_SHORT)
    return Codestream(bottom - top, right - left, samples, precision, start=start, end=offset + 2, is_signed=is_signed)
