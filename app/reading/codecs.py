"""Decoders of single frames, as plug-ins of pydicom: each gets a codestream whose headers were checked.

imagecodecs decodes JPEG Lossless, 12-bit JPEG, JPEG-LS, JPEG 2000 and HTJ2K, bit-exact and without holding the
interpreter; Pillow decodes 8-bit JPEG, with the same values as gdcm; pylibjpeg-rle decodes RLE.
"""

import io
from typing import Any

import numpy as np
import rle.utils
from imagecodecs import htj2k_decode, jpeg2k_decode, jpeg8_decode, jpegls_decode
from numpy.typing import NDArray
from PIL import Image
from pydicom.pixels.common import PhotometricInterpretation
from pydicom.pixels.decoders.base import Decoder, DecodeRunner, get_decoder
from pydicom.uid import (
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    JPEG2000TransferSyntaxes,
    JPEGLSTransferSyntaxes,
    JPEGTransferSyntaxes,
    RLELossless,
)

from app.reading import UnreadableError
from app.reading.codestream import JPEG_LS, LOSSLESS, PROGRESSIVE, Codestream, may_be_cut, read_codestream

LABEL = "overread"
_RLE: Any = rle.utils
DECODER_DEPENDENCIES: dict[str, tuple[str, ...]] = {}
_CUT_SHORT = "Its picture has no end: the file is truncated or damaged."
# A whole picture never reads what lies behind its data; one that was cut goes on with this and looks different.
_BALLAST = bytes(range(1, 0xFE)) * 64


def is_available(uid: str) -> bool:
    """Whether this module decodes a transfer syntax; asked by pydicom."""
    return uid in _FUNCTIONS


def decoder_for(transfer_syntax: str) -> Decoder:
    """The decoder of pydicom with this module plugged in; raises UnreadableError for a syntax that none decodes."""
    try:
        decoder = get_decoder(transfer_syntax)
    except NotImplementedError:
        raise UnreadableError("Its transfer syntax is not one that can be decoded.") from None
    name = _FUNCTIONS.get(transfer_syntax)
    if name is not None and LABEL not in decoder.available_plugins:
        decoder.add_plugin(LABEL, (__name__, name))
    return decoder


def decode_jpeg(source: bytes, runner: DecodeRunner) -> bytes:
    """A frame of any of the JPEG processes (ISO 10918-1)."""
    stream = read_codestream(source)
    if stream.process in (PROGRESSIVE, JPEG_LS):
        raise UnreadableError("Its pixels are not in the compression that it names.")
    whole = source[: stream.end]
    pixels = _jpeg_samples(whole, stream, runner)
    ballasted = whole[:-2] + _BALLAST + whole[-2:]
    if may_be_cut(stream, pixels) and not np.array_equal(pixels, _jpeg_samples(ballasted, stream, runner)):
        raise UnreadableError(_CUT_SHORT)
    return _interleaved(pixels, runner)


def decode_jpeg_ls(source: bytes, runner: DecodeRunner) -> bytes:
    """A frame of JPEG-LS (ISO 14495-1)."""
    return _interleaved(jpegls_decode(source[: read_codestream(source).end]), runner)


def decode_jpeg_2000(source: bytes, runner: DecodeRunner) -> bytes:
    """A frame of JPEG 2000 (ISO 15444-1) or high-throughput JPEG 2000 (ISO 15444-15)."""
    stream = read_codestream(source)
    whole = source[stream.start : stream.end]
    # OpenJPH is three times as fast; what has loss is left to OpenJPEG, whose rounding the other viewers share.
    is_fast = runner.transfer_syntax in (HTJ2KLossless, HTJ2KLosslessRPCL)
    pixels = htj2k_decode(whole) if is_fast else jpeg2k_decode(whole)
    if runner.photometric_interpretation in (PhotometricInterpretation.YBR_ICT, PhotometricInterpretation.YBR_RCT):
        runner.set_option("photometric_interpretation", PhotometricInterpretation.RGB)
    return _interleaved(pixels, runner)


def decode_rle(source: bytes, runner: DecodeRunner) -> bytes:
    """A frame of RLE (PS3.5 annex G)."""
    pixel_count = runner.rows * runner.columns
    if runner.bits_allocated == 1:  # eight pixels to a byte, as in uncompressed data
        packed = np.frombuffer(_RLE.decode_frame(source, (pixel_count + 7) // 8, 8, "<"), np.uint8)
        return np.unpackbits(packed, count=pixel_count, bitorder="little").tobytes()
    decoded = _RLE.decode_frame(source, pixel_count, runner.bits_allocated, "<")
    runner.set_option("planar_configuration", 1)
    return bytes(decoded)


def _jpeg_samples(source: bytes, stream: Codestream, runner: DecodeRunner) -> NDArray[Any]:
    """The samples as they are stored, with no colour transform that the codestream does not ask for."""
    is_colour = runner.samples_per_pixel > 1
    if stream.precision != 8 or stream.process == LOSSLESS:
        space = "RGB" if is_colour else None
        return np.asarray(jpeg8_decode(source, colorspace=space, outcolorspace=space))
    picture = Image.open(io.BytesIO(source), formats=("JPEG",))
    if is_colour and "adobe_transform" not in picture.info:
        picture.draft("YCbCr", picture.size)
    return np.asarray(picture)


def _interleaved(pixels: NDArray[Any], runner: DecodeRunner) -> bytes:
    runner.set_option("planar_configuration", 0)
    runner.set_option("bits_allocated", 8 * pixels.dtype.itemsize)
    return pixels.tobytes()


_FUNCTIONS = {
    **dict.fromkeys(map(str, JPEGTransferSyntaxes), "decode_jpeg"),
    **dict.fromkeys(map(str, JPEGLSTransferSyntaxes), "decode_jpeg_ls"),
    **dict.fromkeys(map(str, JPEG2000TransferSyntaxes), "decode_jpeg_2000"),
    str(RLELossless): "decode_rle",
}
