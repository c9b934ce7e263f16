"""One frame out of a DICOM file: found without reading the others, checked, decoded, made RGB where it has colour."""

import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.encaps import encapsulate

from app.reading import UnreadableError, UnsafeError
from app.reading.codecs import LABEL, decode_grey, decoder_for, keep_bits
from app.reading.codestream import read_codestream
from app.reading.dicom_file import DOUBLE_PIXELS, FLOAT_PIXELS, DicomFile
from app.reading.dicom_fragments import frame_fragments
from app.reading.elements import Encoding
from app.reading.header import Header
from app.reading.palette import apply_palette

FRAME_LIMIT_BYTES = 4 * 2**30
RLE = "1.2.840.10008.1.2.5"
DEFLATED_FRAME = "1.2.840.10008.1.2.8.1"
_COLOURS = ("RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT")
_GREYS = ("MONOCHROME1", "MONOCHROME2")
_PALETTE = "PALETTE COLOR"
_CUT_SHORT = "Its pixels are cut short: it has {:,} bytes of them and its header asks for {:,}."


@dataclass(frozen=True, slots=True)
class PixelLayout:
    """The Image Pixel module (PS3.3 C.7.6.3), checked to make sense."""

    rows: int
    columns: int
    frames: int
    samples: int
    photometric: str
    bits_allocated: int
    bits_stored: int
    high_bit: int
    is_signed: bool
    is_planar: bool
    is_float: bool

    @property
    def frame_bits(self) -> int:
        """The length of one uncompressed frame, in bits: frames of 1-bit pixels need not begin on a byte."""
        samples = 2 if self.photometric == "YBR_FULL_422" else self.samples
        return self.rows * self.columns * samples * self.bits_allocated


def layout_of(header: Header, file: DicomFile) -> PixelLayout:
    """The layout of the pixels; raises UnreadableError where the header contradicts itself."""
    is_float = file.pixels is not None and file.pixels.tag in (FLOAT_PIXELS, DOUBLE_PIXELS)
    allocated = _whole(header, "BitsAllocated", 0)
    stored = allocated if is_float else _whole(header, "BitsStored", allocated)
    samples = _whole(header, "SamplesPerPixel", 1)
    layout = PixelLayout(
        rows=_whole(header, "Rows", 0),
        columns=_whole(header, "Columns", 0),
        frames=_whole(header, "NumberOfFrames", 1) or 1,
        samples=samples,
        photometric=str(header.get("PhotometricInterpretation") or ("RGB" if samples == 3 else "MONOCHROME2")).strip(),
        bits_allocated=allocated,
        bits_stored=stored,
        high_bit=stored - 1 if is_float else _whole(header, "HighBit", stored - 1),
        is_signed=bool(_whole(header, "PixelRepresentation", 0)),
        is_planar=bool(_whole(header, "PlanarConfiguration", 0)),
        is_float=is_float,
    )
    if layout.rows < 1 or layout.columns < 1 or layout.frames < 1:
        raise UnreadableError("Its header gives it no rows, no columns or no frames.")
    allowed = (32, 64) if is_float else (1, 8, 16, 32, 64)
    if allocated not in allowed or not 1 <= stored <= allocated or not stored - 1 <= layout.high_bit < allocated:
        raise UnreadableError("Its header gives its pixels a depth that does not exist.")
    if samples != (3 if layout.photometric in _COLOURS else 1):
        raise UnreadableError("Its header gives its pixels a number of samples that contradicts their colour.")
    if layout.photometric not in (*_COLOURS, *_GREYS, _PALETTE):
        raise UnreadableError("Its pixels are in a colour space that is not in use any more.")
    if layout.frame_bits // 8 > FRAME_LIMIT_BYTES:
        raise UnsafeError("One of its frames would be larger than 4 GiB.")
    return layout


class PixelStore:
    """The frames of one open file, each within reach of its number."""

    def __init__(self, file: DicomFile, layout: PixelLayout) -> None:
        if file.pixels is None:
            raise UnreadableError("It has no pixels: either it was cut short, or its pixels are kept elsewhere.")
        self._file = file
        self._layout = layout
        self._fragments: list[list[tuple[int, int]]] = []
        if file.is_encapsulated:
            self._fragments = frame_fragments(file, layout.frames)
        else:
            self._check_length()

    def frame(self, number: int, header: Header) -> NDArray[Any]:
        """Frame `number`, 1-based: (rows, columns), or (rows, columns, 3) of RGB; its stored values."""
        layout = self._layout
        if not 1 <= number <= layout.frames:
            raise UnreadableError(f"It has no frame {number}.")
        pixels = self._decoded(number) if self._fragments else self._native(number)
        if layout.photometric == _PALETTE:
            return apply_palette(pixels, header, is_little=self._file.reader.encoding.is_little)
        if layout.samples == 3:
            return _at_most_16_bits(pixels, layout.bits_stored)
        return pixels

    def cells(self, number: int) -> NDArray[Any] | None:
        """The whole cells of an uncompressed grey frame as unsigned numbers, bits that no value uses included."""
        layout, pixels = self._layout, self._file.pixels
        if self._fragments or pixels is None or layout.samples != 1 or layout.bits_allocated not in (8, 16, 32):
            return None
        if layout.bits_allocated == 8 and not self._file.reader.encoding.is_little:
            return None
        size = layout.frame_bits // 8
        raw = self._file.reader.read(pixels.offset + (number - 1) * size, size)
        order = "<" if self._file.reader.encoding.is_little else ">"
        return np.frombuffer(raw, f"{order}u{layout.bits_allocated // 8}").reshape(layout.rows, layout.columns)

    def head(self, number: int, longest: int) -> bytes:
        """The first bytes of a compressed frame; empty where the pixels are not compressed."""
        if not self._fragments or not self._fragments[number - 1]:
            return b""
        offset, length = self._fragments[number - 1][0]
        return self._file.reader.read(offset, min(length, longest))

    def _check_length(self) -> None:
        layout, pixels = self._layout, self._file.pixels
        assert pixels is not None
        needed = (layout.frame_bits * layout.frames + 7) // 8
        present = min(pixels.length, self._file.size - pixels.offset)
        if present < needed or pixels.length > self._file.size - pixels.offset:
            raise UnreadableError(_CUT_SHORT.format(present, max(needed, pixels.length)))
        offset, end = pixels.offset + needed, pixels.offset + present
        while offset < end:
            step = min(end - offset, 1 << 20)
            if end - offset > 1 and any(self._file.reader.read(offset, step)):
                raise UnreadableError("It holds more pixels than its header accounts for: it is damaged.")
            offset += step

    def _native(self, number: int) -> NDArray[Any]:
        layout, pixels, encoding = self._layout, self._file.pixels, self._file.reader.encoding
        assert pixels is not None
        begin_bit = (number - 1) * layout.frame_bits
        begin, end = begin_bit // 8, (begin_bit + layout.frame_bits + 7) // 8
        if layout.bits_allocated == 8 and not encoding.is_little and pixels.vr == b"OW":
            first, last = begin & ~1, end + (end & 1)
            whole = np.frombuffer(self._file.reader.read(pixels.offset + first, last - first), ">u2")
            raw = whole.astype("<u2").tobytes()[begin - first :][: end - begin]
        else:
            raw = self._file.reader.read(pixels.offset + begin, end - begin)
        return self._unpacked(raw, begin_bit % 8)

    def _unpacked(self, raw: bytes, first_bit: int) -> NDArray[Any]:
        layout, encoding = self._layout, self._file.reader.encoding
        if layout.bits_allocated == 1:
            bits = np.unpackbits(np.frombuffer(raw, np.uint8), bitorder="little")[first_bit:][: layout.frame_bits]
            return bits.reshape(layout.rows, layout.columns)
        values = np.frombuffer(raw, _dtype(layout, encoding))
        native = values.astype(values.dtype.newbyteorder("="), copy=False)
        return self._as_rgb(self._shaped(_used_bits(native, layout)))

    def _shaped(self, values: NDArray[Any]) -> NDArray[Any]:
        layout = self._layout
        if layout.samples == 1:
            return values.reshape(layout.rows, layout.columns)
        if layout.photometric == "YBR_FULL_422":  # two luminances share one pair of colour differences
            if layout.columns % 2:
                raise UnreadableError("Its width is odd, which its colour sampling does not allow.")
            quads = values.reshape(layout.rows, layout.columns // 2, 4)
            pairs = np.stack((quads[..., (0, 2, 3)], quads[..., (1, 2, 3)]), axis=2)
            return pairs.reshape(layout.rows, layout.columns, 3)
        if layout.is_planar:
            return np.ascontiguousarray(values.reshape(3, layout.rows, layout.columns).transpose(1, 2, 0))
        return values.reshape(layout.rows, layout.columns, 3)

    def _as_rgb(self, pixels: NDArray[Any]) -> NDArray[Any]:
        from pydicom.pixels.processing import convert_color_space

        if self._layout.photometric in ("YBR_FULL", "YBR_FULL_422"):
            return np.asarray(convert_color_space(pixels, "YBR_FULL", "RGB"))
        if self._layout.photometric in ("YBR_ICT", "YBR_RCT"):
            raise UnreadableError("Its colour space belongs to a compression that it does not have.")
        return pixels

    def _decoded(self, number: int) -> NDArray[Any]:
        layout, reader = self._layout, self._file.reader
        source = b"".join(reader.read(offset, length) for offset, length in self._fragments[number - 1])
        if self._file.transfer_syntax == DEFLATED_FRAME:
            return self._unpacked(_inflated(source, (layout.frame_bits + 7) // 8), 0)
        if self._file.transfer_syntax != RLE:
            stream = read_codestream(source)
            if (stream.rows, stream.columns, stream.samples) != (layout.rows, layout.columns, layout.samples):
                raise UnreadableError("Its compressed picture has another size than its header says.")
            if stream.precision > layout.bits_allocated:
                raise UnreadableError("Its compressed picture is deeper than its header says.")
        if layout.samples == 1:
            shape, bits = (layout.rows, layout.columns), (layout.bits_allocated, layout.bits_stored, layout.is_signed)
            return decode_grey(source, self._file.transfer_syntax, shape, bits)
        options: Any = {
            "rows": layout.rows,
            "columns": layout.columns,
            "number_of_frames": 1,
            "samples_per_pixel": layout.samples,
            "photometric_interpretation": layout.photometric,
            "bits_allocated": layout.bits_allocated,
            "bits_stored": layout.bits_stored,
            "pixel_representation": int(layout.is_signed),
            "planar_configuration": int(layout.is_planar),
            "pixel_keyword": "PixelData",
        }
        decoder = decoder_for(self._file.transfer_syntax)
        pixels, _ = decoder.as_array(encapsulate([source]), index=0, decoding_plugin=LABEL, **options)
        return np.asarray(pixels)


def _inflated(source: bytes, length: int) -> bytes:
    """A deflated frame (PS3.5 A.4.11), which must give exactly its length."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        raw = inflater.decompress(source, length + 2)
    except zlib.error:
        raise UnreadableError("Its compressed pixels are damaged.") from None
    if not length <= len(raw) <= length + 1 or not inflater.eof:  # one byte more pads to an even length
        raise UnreadableError("Its compressed picture has another size than its header says.")
    return raw[:length]


def _whole(header: Header, keyword: str, default: int) -> int:
    value = header.get(keyword)
    if value is None or value == "":
        return default
    try:
        return int(value[0] if isinstance(value, list | tuple) else value)
    except (TypeError, ValueError, IndexError):
        raise UnreadableError("Its header gives its pixels a layout that is not a number.") from None


def _dtype(layout: PixelLayout, encoding: Encoding) -> np.dtype[Any]:
    kind = "f" if layout.is_float else "i" if layout.is_signed else "u"
    return np.dtype(f"{'<' if encoding.is_little else '>'}{kind}{layout.bits_allocated // 8}")


def _used_bits(values: NDArray[Any], layout: PixelLayout) -> NDArray[Any]:
    """The stored bits alone, with their sign: the others may hold overlays or anything (PS3.5 8.1.1)."""
    if layout.is_float or layout.bits_stored == layout.bits_allocated:
        return values
    above, below = layout.bits_allocated - 1 - layout.high_bit, layout.high_bit + 1 - layout.bits_stored
    if below == 0:
        return keep_bits(values, layout.bits_stored)
    return np.asarray(np.right_shift(np.left_shift(values, above), above + below))


def _at_most_16_bits(pixels: NDArray[Any], bits_stored: int) -> NDArray[Any]:
    unsigned: NDArray[Any] = pixels.view(f"u{pixels.dtype.itemsize}")
    if pixels.dtype.itemsize <= 2:
        return unsigned
    return np.asarray(np.right_shift(unsigned, max(0, bits_stored - 16)), np.uint16)
