"""Decoders of single frames: grey ones directly, colour as plug-ins of pydicom, which knows all its variants.

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


def decode_grey(
    source: bytes, transfer_syntax: str, shape: tuple[int, int], bits: tuple[int, int, bool]
) -> NDArray[Any]:
    """A frame of one sample per pixel, (rows, columns), with none of the copies that the plug-in's way costs.

    `bits` are bits allocated and stored, and whether the pixels are signed; the codestream's word on its depth comes
    before the header's, as in pydicom.
    """
    allocated, stored, is_signed = bits
    kind = "i" if is_signed else "u"
    wanted = np.dtype(f"{kind}{max(1, allocated // 8)}")
    if transfer_syntax == RLELossless:
        pixels, depth = _rle_samples(source, shape[0] * shape[1], allocated), stored
    else:
        stream = read_codestream(source)
        pixels, depth = _samples(source, stream, transfer_syntax, is_colour=False), stream.precision
        if transfer_syntax in JPEGTransferSyntaxes:
            depth = stored
        elif transfer_syntax in JPEG2000TransferSyntaxes and stream.is_signed == is_signed:
            depth = allocated
    values = pixels.reshape(shape).view(f"{kind}{pixels.dtype.itemsize}").astype(wanted, copy=False)
    return values if allocated == 1 else keep_bits(values, depth)


def keep_bits(values: NDArray[Any], bits: int) -> NDArray[Any]:
    """The lowest `bits` of integers, with their sign, if others are set (PS3.5 8.1.1)."""
    unused = 8 * values.dtype.itemsize - bits
    if unused <= 0 or not values.size:
        return values
    is_signed = values.dtype.kind == "i"
    top = 1 << (bits - 1 if is_signed else bits)
    if values.max() < top and (not is_signed or values.min() >= -top):
        return values
    return np.asarray(np.right_shift(np.left_shift(values, unused), unused))


def decode_jpeg(source: bytes, runner: DecodeRunner) -> bytes:
    """A frame of any of the JPEG processes (ISO 10918-1)."""
    return _plugged(source, runner)


def decode_jpeg_ls(source: bytes, runner: DecodeRunner) -> bytes:
    """A frame of JPEG-LS (ISO 14495-1)."""
    return _plugged(source, runner)


def decode_jpeg_2000(source: bytes, runner: DecodeRunner) -> bytes:
    """A frame of JPEG 2000 (ISO 15444-1) or high-throughput JPEG 2000 (ISO 15444-15)."""
    if runner.photometric_interpretation in (PhotometricInterpretation.YBR_ICT, PhotometricInterpretation.YBR_RCT):
        runner.set_option("photometric_interpretation", PhotometricInterpretation.RGB)
    return _plugged(source, runner)


def decode_rle(source: bytes, runner: DecodeRunner) -> bytes:
    """A frame of RLE (PS3.5 annex G)."""
    runner.set_option("planar_configuration", 1)
    return bytes(_RLE.decode_frame(source, runner.rows * runner.columns, runner.bits_allocated, "<"))


def _plugged(source: bytes, runner: DecodeRunner) -> bytes:
    is_colour = runner.samples_per_pixel > 1
    pixels = _samples(source, read_codestream(source), runner.transfer_syntax, is_colour=is_colour)
    runner.set_option("planar_configuration", 0)
    runner.set_option("bits_allocated", 8 * pixels.dtype.itemsize)
    return pixels.tobytes()


def _samples(source: bytes, stream: Codestream, transfer_syntax: str, *, is_colour: bool) -> NDArray[Any]:
    whole = source[stream.start : stream.end]
    if transfer_syntax in JPEGLSTransferSyntaxes:
        return np.asarray(jpegls_decode(whole))
    if transfer_syntax in JPEG2000TransferSyntaxes:
        # OpenJPH is three times as fast; what has loss is left to OpenJPEG, whose rounding the other viewers share.
        is_fast = transfer_syntax in (HTJ2KLossless, HTJ2KLosslessRPCL)
        return np.asarray(htj2k_decode(whole) if is_fast else jpeg2k_decode(whole))
    if transfer_syntax not in JPEGTransferSyntaxes:
        raise UnreadableError("Its transfer syntax is not one that can be decoded.")
    if stream.process in (PROGRESSIVE, JPEG_LS):
        raise UnreadableError("Its pixels are not in the compression that it names.")
    pixels = _jpeg_samples(whole, stream, is_colour=is_colour)
    ballasted = whole[:-2] + _BALLAST + whole[-2:]
    if may_be_cut(stream, pixels) and not np.array_equal(pixels, _jpeg_samples(ballasted, stream, is_colour=is_colour)):
        raise UnreadableError(_CUT_SHORT)
    return pixels


def _jpeg_samples(source: bytes, stream: Codestream, *, is_colour: bool) -> NDArray[Any]:
    """The samples as they are stored, with no colour transform that the codestream does not ask for."""
    if stream.precision != 8 or stream.process == LOSSLESS:
        space = "RGB" if is_colour else None
        return np.asarray(jpeg8_decode(source, colorspace=space, outcolorspace=space))
    picture = Image.open(io.BytesIO(source), formats=("JPEG",))
    if is_colour and "adobe_transform" not in picture.info:
        picture.draft("YCbCr", picture.size)
    return np.asarray(picture)


def _rle_samples(source: bytes, count: int, bits_allocated: int) -> NDArray[Any]:
    if bits_allocated == 1:  # eight pixels to a byte, as in uncompressed data
        packed = np.frombuffer(_RLE.decode_frame(source, (count + 7) // 8, 8, "<"), np.uint8)
        return np.unpackbits(packed, count=count, bitorder="little")
    return np.frombuffer(_RLE.decode_frame(source, count, bits_allocated, "<"), f"<u{bits_allocated // 8}")


_FUNCTIONS = {
    **dict.fromkeys(map(str, JPEGTransferSyntaxes), "decode_jpeg"),
    **dict.fromkeys(map(str, JPEGLSTransferSyntaxes), "decode_jpeg_ls"),
    **dict.fromkeys(map(str, JPEG2000TransferSyntaxes), "decode_jpeg_2000"),
    str(RLELossless): "decode_rle",
}
